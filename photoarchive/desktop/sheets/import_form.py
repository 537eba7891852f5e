"""What a person says about the photos before they come in: event, date, place, credit.

Proposals stand in the fields to be agreed with; what they come from is said beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.queries import events
from photoarchive.desktop.sheets.elided import ElidedLabel
from photoarchive.desktop.sheets.import_date import date_typed
from photoarchive.desktop.tokens import LARGE, MEDIUM, TIGHT
from photoarchive.desktop.words import date_text, number, tr
from photoarchive.importer.plan import Plan, is_zip
from photoarchive.importer.proposal import Proposal, Proposed
from photoarchive.importer.request import ImportRequest


class Field(QWidget):
    """A label, a hint at its right, and a line to type in."""

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        name = QLabel(label, self)
        name.setProperty("kind", "field")
        name.setBuddy(self.line)
        self._hint = ElidedLabel("", self)
        self._hint.setProperty("kind", "muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        top = QHBoxLayout()
        top.setSpacing(MEDIUM)
        top.addWidget(name)
        top.addWidget(self._hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(top)
        column.addWidget(self.line)
        self._touched = False
        self.line.textEdited.connect(self._on_edited)

    @property
    def text(self) -> str:
        """What stands in the line."""
        return self.line.text().strip()

    def propose(self, text: str) -> None:
        """Fill it, unless a person has typed something already."""
        if not self._touched and self.line.text() != text:
            self.line.setText(text)
            self.line.setCursorPosition(0)

    def hint(self, text: str, kind: str = "muted") -> None:
        """What is said beside the label, in the colour of `kind`."""
        self._hint.say(text)
        self._hint.setProperty("kind", kind)
        self._hint.style().unpolish(self._hint)
        self._hint.style().polish(self._hint)

    @property
    def hint_text(self) -> str:
        """What is said beside the label."""
        return self._hint.whole

    def clear(self) -> None:
        """As if nothing had been typed."""
        self._touched = False
        self.line.clear()
        self.line.setPlaceholderText("")
        self.hint("")

    def _on_edited(self) -> None:
        self._touched = True


class ImportForm(QWidget):
    """The fields of one import, and where the originals shall be."""

    edited = Signal()

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self.event_title = Field(tr("Eve&nt"), self)
        self.date = Field(tr("&Date"), self)
        self.place = Field(tr("P&lace"), self)
        self.credit = Field(tr("C&redit line"), self)
        self.creator = Field(tr("Pho&tographer"), self)
        self.set_name = Field(tr("&Set name"), self)
        self.copy = QRadioButton(tr("Copy the photos &into the archive"), self)
        self.leave = QRadioButton(tr("Leave the files &where they are"), self)
        self.leave.setToolTip(
            tr("The archive remembers the folder. Its photos can be seen while its drive is there.")
        )
        self._where = QButtonGroup(self)
        for button in (self.copy, self.leave):
            self._where.addButton(button)
        self.copy.setChecked(True)
        self._lay_out()
        self.event_title.line.textChanged.connect(self._on_event_changed)
        self.date.line.textChanged.connect(self._on_date_changed)
        self.date.line.editingFinished.connect(self._on_date_left)

    @property
    def lines(self) -> tuple[QLineEdit, ...]:
        """The lines to type in, in their order."""
        return tuple(field.line for field in self._fields)

    @property
    def _fields(self) -> tuple[Field, ...]:
        first = (self.event_title, self.date, self.place)
        return (*first, self.credit, self.creator, self.set_name)

    def start(self, sources: Sequence[Path], title: str) -> None:
        """What can be said before anything was found."""
        for field in self._fields:
            field.clear()
        self.event_title.propose(title)
        self.date.line.setPlaceholderText(tr("from the photos"))
        self.credit.line.setPlaceholderText(tr("as readers see it: studio/photographer"))
        packed = any(is_zip(source) for source in sources)
        self.leave.setEnabled(not packed)
        if packed:
            self.copy.setChecked(True)

    def propose(self, plan: Plan, proposal: Proposal) -> None:
        """Fill in what was found out; what a person typed meanwhile stays."""
        self.event_title.propose(proposal.event)
        self.date.propose(date_text(proposal.date))
        self.date.line.setPlaceholderText(tr("for example {date}", date=date_text("2026-05-13")))
        self.date.hint(tr("from the photos") if proposal.date else tr("not in the files"))
        self.place.propose(proposal.place)
        self.set_name.propose(proposal.set_name)
        total = len(plan.new)
        for field, proposed in ((self.credit, proposal.credit), (self.creator, proposal.creator)):
            field.propose(proposed.text)
            field.hint(_origin(proposed, total))
            if proposed.differing:
                field.line.setPlaceholderText(tr("each photo keeps its own"))

    @property
    def mistake(self) -> Field | None:
        """The field that cannot be used as it is."""
        return self.date if date_typed(self.date.text) is None else None

    def request(self, sources: Sequence[Path]) -> ImportRequest:
        """What the person asks for."""
        return ImportRequest(
            tuple(sources),
            event=self.event_title.text,
            date=date_typed(self.date.text) or "",
            place=self.place.text,
            credit=self.credit.text,
            creator=self.creator.text,
            set_name=self.set_name.text,
            in_place=self.leave.isChecked() and self.leave.isEnabled(),
        )

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(MEDIUM)
        for place, field in enumerate(self._fields):
            grid.addWidget(field, place // 3, place % 3)
        for column, width in enumerate((5, 3, 3)):
            grid.setColumnStretch(column, width)
        where = QHBoxLayout()
        where.setSpacing(LARGE)
        where.addWidget(self.copy)
        where.addWidget(self.leave)
        where.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(MEDIUM)
        whole.addLayout(grid)
        whole.addLayout(where)

    def _on_event_changed(self, text: str) -> None:
        known = events(self._catalog, title=text) if text.strip() else []
        self.event_title.hint(tr("is in the archive already") if known else "")
        self.edited.emit()

    def _on_date_changed(self) -> None:
        self.date.hint("")
        self.edited.emit()

    def _on_date_left(self) -> None:
        if self.mistake is self.date:
            self.date.hint(tr("not a date"), "danger")
        elif typed := date_typed(self.date.text):
            self.date.line.setText(date_text(typed))


def _origin(proposed: Proposed, total: int) -> str:
    """Where a proposal comes from, in a few words."""
    if proposed.differing:
        return tr("%n different ones in the files", n=proposed.differing)
    if proposed.event:
        return tr("as in {event}", event=proposed.event)
    if not proposed.files:
        return tr("not in the files")
    if proposed.files == total:
        return tr("in every file")
    return tr("in {some} of {all} files", some=number(proposed.files), all=number(total))

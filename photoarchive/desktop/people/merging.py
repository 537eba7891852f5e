"""Two entries of the register that are one person: says what will happen, then does it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photoarchive.catalog.queries import person
from photoarchive.catalog.register import merge_people, photo_ids_of_person
from photoarchive.desktop.bulk import change_photos
from photoarchive.desktop.icons import icon
from photoarchive.desktop.people.name_completer import NameCompleter
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr
from photoarchive.model import Person


@dataclass(frozen=True)
class _Side:
    """One of the two, with the photos they are in."""

    person: Person
    photos: frozenset[int]


class MergeStrip(QFrame):
    """A strip over the details. Enter merges, Esc leaves everything as it is."""

    merged = Signal(int)  # the id of the person who is kept
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self.setAccessibleName(tr("Merge two people"))
        self._desk = desk
        self._kept: _Side | None = None
        self._other: _Side | None = None
        self.line = QLineEdit(self)
        self.line.setAccessibleName(tr("The other person"))
        self.line.setPlaceholderText(tr("First letters of the other name, Enter"))
        self._completer = NameCompleter(desk, self.line)
        self._completer.chosen.connect(self._on_chosen)
        self._lay_out()
        self.hide()

    def begin(self, kept_id: int, other_id: int = 0) -> None:
        """Propose to make one of these two; without the second, ask for it."""
        self._kept, self._other = self._side(kept_id), None
        if self._kept is None:
            return
        self.line.clear()
        self._completer.refresh()
        self.show()
        if other_id:
            self._on_chosen(other_id)
        else:
            self._tell()
            self.line.setFocus()

    def cancel(self) -> None:
        """Leave everything as it is."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def _side(self, person_id: int) -> _Side | None:
        catalog = self._desk.session.catalog
        found = person(catalog, person_id)
        if found is None:
            return None
        return _Side(found, frozenset(photo_ids_of_person(catalog, person_id)))

    def _on_chosen(self, person_id: int) -> None:
        if self._kept is not None and person_id != self._kept.person.id:
            self._other = self._side(person_id)
            self._tell()
            self.merge_button.setFocus()

    def _on_swap(self) -> None:
        self._kept, self._other = self._other, self._kept
        self._tell()

    def _on_merge(self) -> None:
        if self._kept is None or self._other is None:
            return
        keep, gone = self._kept.person.id, self._other.person.id
        count = len(self._other.photos)
        job = change_photos(
            self._desk,
            lambda c: merge_people(c, keep_id=keep, merge_id=gone),
            count=count,
            title=tr("Changing %n photo(s)", n=count),
            then=lambda: self._on_merged(keep),
        )
        if job is not None:
            self._enable(on=False)
            job.ended.connect(lambda: self._enable(on=True))

    def _on_merged(self, keep: int) -> None:
        if not self.isHidden():
            self.hide()
            self.merged.emit(keep)

    def _enable(self, *, on: bool) -> None:
        """Nothing else is merged while two of many photos are."""
        for button in (self._swap, self.merge_button):
            button.setEnabled(on)

    def _tell(self) -> None:
        """Say what is going to happen."""
        both = self._other is not None
        self.line.setVisible(not both)
        self.merge_button.setVisible(both)
        self._swap.setVisible(both)
        if self._kept is not None:
            self._text.setText(
                _proposal(self._kept, self._other)
                if self._other
                else tr("Who else is {name}?", name=self._kept.person.name)
            )

    def _lay_out(self) -> None:
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._swap = QPushButton(icon("arrow-left-right"), " " + tr("The other way round"), self)
        self._swap.clicked.connect(self._on_swap)
        cancel = QPushButton(tr("Cancel"), self)
        cancel.clicked.connect(self.cancel)
        self.merge_button = QPushButton(tr("Merge"), self)
        self.merge_button.setProperty("kind", "primary")
        self.merge_button.clicked.connect(self._on_merge)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.line, 1)
        row.addStretch(0)
        for button in (self._swap, cancel, self.merge_button):
            button.setAutoDefault(True)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self._text)
        column.addLayout(row)


def _proposal(kept: _Side, other: _Side) -> str:
    name, gone = kept.person.name, other.person.name
    count = len(other.photos)
    parts = [
        tr("All %n photo(s) and the roles of {other} go to {kept}.", n=count, other=gone, kept=name)
        if count
        else tr("The roles and names of {other} go to {kept}.", other=gone, kept=name)
    ]
    if name != gone:
        parts.append(tr("“{other}” stays as another name of {kept}.", other=gone, kept=name))
    if both := len(kept.photos & other.photos):
        parts.append(tr("%n photo(s) name both; they will be there once.", n=both))
    parts.append(tr("Undo takes it back."))
    return " ".join(parts)

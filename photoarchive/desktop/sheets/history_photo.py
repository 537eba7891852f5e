"""What the texts of one photo were before: each change as a card, with a way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import NOUNS, set_left_out, set_rating, set_texts
from photoarchive.catalog.history import PastValue
from photoarchive.desktop.icons import icon
from photoarchive.desktop.labels import prose
from photoarchive.desktop.phrases import translated
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL, TARGET, TIGHT
from photoarchive.desktop.words import number, tr, when_made
from photoarchive.model import Changes

MOST = 100  # cards: older changes are in the archive all the same


def field_names() -> dict[str, str]:
    """What a person calls each field that is shown."""
    return {
        "caption": tr("Caption"),
        "headline": tr("Headline"),
        "alt_text": tr("Alt text"),
        "credit": tr("Credit"),
        "creator": tr("Photographer"),
        "copyright": tr("Copyright"),
        "place": tr("Place"),
        "rating": tr("Rating"),
        "left_out": tr("Export"),
    }


def value_text(field: str, value: str) -> str:
    """A value as it is read on screen; "" where there is none."""
    if field == "rating":
        return number(int(value)) if value not in ("", "0") else ""
    if field == "left_out":
        return tr("left out") if value == "1" else tr("included")
    return value


def put_back(catalog: Catalog, photo_id: int, past: PastValue) -> Changes:
    """Give a field the value it had before that change."""
    if past.field in NOUNS:
        return set_texts(catalog, photo_ids=[photo_id], texts={past.field: past.old})
    if past.field == "rating":
        return set_rating(catalog, photo_ids=[photo_id], rating=int(past.old or 0))
    return set_left_out(catalog, photo_ids=[photo_id], left_out=past.old == "1")


class PastCard(QFrame):
    """One change of one field: before, after, and what can be done with what was before."""

    put_back_wanted = Signal(object)  # the PastValue

    def __init__(self, past: PastValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.past = past
        field = field_names()[past.field]
        grid = QGridLayout(self)
        grid.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(TIGHT)
        grid.addLayout(self._head(field), 0, 0, 1, 2)
        grid.setRowMinimumHeight(0, TARGET + TIGHT)
        for column, (title, value) in enumerate(
            ((tr("Before"), past.old), (tr("After"), past.new))
        ):
            grid.addWidget(prose(self, title, "field"), 1, column)
            grid.addWidget(self._value(value), 2, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        grid.addLayout(self._buttons(field), 3, 0, 1, 2)

    def _head(self, field: str) -> QHBoxLayout:
        title = prose(self, field, "title")
        title.setWordWrap(False)
        made = prose(
            self, f"{when_made(self.past.made_at)} · {translated(self.past.label)}", "muted"
        )
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addWidget(made, 1)
        return head

    def _value(self, value: str) -> QLabel:
        text = value_text(self.past.field, value)
        kind = "" if text else "muted"
        return prose(self, text or tr("empty"), kind, selectable=True)

    def _buttons(self, field: str) -> QHBoxLayout:
        self.copy = self._button("copy", tr("Copy what it was"), field)
        self.copy.clicked.connect(self._on_copy)
        self.copy.setEnabled(bool(value_text(self.past.field, self.past.old)))
        self.back = self._button("undo-2", tr("Put it back"), field)
        self.back.clicked.connect(lambda: self.put_back_wanted.emit(self.past))
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.setContentsMargins(0, SMALL, 0, 0)
        row.addWidget(self.back)
        row.addWidget(self.copy)
        row.addStretch(1)
        return row

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(value_text(self.past.field, self.past.old))

    def _button(self, drawing: str, text: str, field: str) -> QPushButton:
        button = QPushButton(icon(drawing), " " + text, self)
        button.setAutoDefault(True)
        button.setAccessibleName(f"{text}: {field}, {when_made(self.past.made_at)}")
        return button


class PastValues(QScrollArea):
    """All changes of a photo, the newest first."""

    put_back_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards: list[PastCard] = []

    def take(self, values: Sequence[PastValue]) -> None:
        """Show these changes; fields that mean nothing to a person are left out."""
        shown = [value for value in values if value.field in field_names()][:MOST]
        page = QWidget()
        page.setProperty("kind", "panel")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(MEDIUM)
        self.cards = [PastCard(value, page) for value in shown]
        for card in self.cards:
            card.put_back_wanted.connect(self.put_back_wanted)
            column.addWidget(card)
        if not shown:
            nothing = QLabel(tr("Nothing has been changed in this photo yet."), page)
            nothing.setProperty("kind", "muted")
            column.addWidget(nothing)
        column.addStretch(1)
        # Not deleted at once: a button of the page before may be what called.
        if before := self.takeWidget():
            before.deleteLater()
        self.setWidget(page)

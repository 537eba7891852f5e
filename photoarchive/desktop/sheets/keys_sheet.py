"""Every key of the program on one page, made from the table of actions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photoarchive.catalog.folding import fold
from photoarchive.desktop.actions import Menu, Scope, Spec, menu_titles
from photoarchive.desktop.icons import icon
from photoarchive.desktop.sheet import Sheet
from photoarchive.desktop.tokens import MEDIUM, SMALL, TIGHT, WIDE
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr

_SCROLLING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


@dataclass(frozen=True)
class KeyLine:
    """One line of the list: what is done, by which keys, and where these work."""

    text: str
    keys: tuple[str, ...]
    menu: Menu
    scope: Scope


def key_lines(specs: Sequence[Spec]) -> list[KeyLine]:
    """The actions that have a key, in the order of the menus."""
    native = QKeySequence.SequenceFormat.NativeText
    return [
        KeyLine(
            plain_text(spec.text),
            tuple(dict.fromkeys(QKeySequence(key).toString(native) for key in spec.keys)),
            spec.menu,
            spec.scope,
        )
        for spec in specs
        if spec.keys
    ]


def plain_text(text: str) -> str:
    """The text of an action without its mnemonic and dots."""
    return text.replace("&", "").rstrip("…")


def where(scope: Scope) -> str:
    """Where the keys of a scope work; "" for everywhere."""
    return {
        Scope.WINDOW: "",
        Scope.GRID: tr("in the library"),
        Scope.CAPTION: tr("while captioning"),
        Scope.PEOPLE: tr("in the People view"),
    }[scope]


class KeysSheet(Sheet):
    """A list to look things up in; the line above it filters."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Keys"), tr("Done"))
        self.cancel_button.hide()
        self.main_button.clicked.connect(self.cancel)
        self.filter = QLineEdit(self)
        self.filter.setAccessibleName(tr("Filter keys"))
        self.filter.setPlaceholderText(tr("What do you want to do, or which key?"))
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.textChanged.connect(self._on_filter)
        self.filter.installEventFilter(self)
        self._nothing = QLabel(tr("No key does that."), self)
        self._nothing.setProperty("kind", "muted")
        self._nothing.hide()
        self.groups = [KeyGroup(lines, self) for lines in _grouped(key_lines(desk.actions.specs))]
        self._area = self._scrolling()
        self.body.addWidget(self.filter)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._area, 1)

    def begin(self) -> None:
        """Put the cursor into the filter."""
        self.filter.setFocus(Qt.FocusReason.TabFocusReason)
        self.filter.selectAll()

    def shown(self) -> list[str]:
        """The texts that the filter lets through."""
        return [text for group in self.groups for text in group.shown()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        """Up and down move the list while one types."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _SCROLLING
        ):
            bar = self._area.verticalScrollBar()
            step = bar.pageStep() if event.key() in _SCROLLING[2:] else bar.singleStep() * 3
            down = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
            bar.setValue(bar.value() + (step if down else -step))
            return True
        return super().eventFilter(watched, event)

    def _on_filter(self, typed: str) -> None:
        wanted = fold(typed).split()
        for group in self.groups:
            group.filter(wanted)
        self._nothing.setVisible(not self.shown())

    def _scrolling(self) -> QScrollArea:
        page = QWidget(self)
        page.setProperty("kind", "panel")
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, MEDIUM, 0)
        columns.setSpacing(WIDE * 2)
        for groups in _halves(self.groups):
            column = QVBoxLayout()
            column.setSpacing(WIDE)
            for group in groups:
                column.addWidget(group)
            column.addStretch(1)
            columns.addLayout(column, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        return area


class KeyGroup(QWidget):
    """The keys of one menu."""

    def __init__(self, lines: Sequence[KeyLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = lines
        self._rows = [self._row(line) for line in lines]
        title = QLabel(plain_text(menu_titles()[lines[0].menu]), self)
        title.setProperty("kind", "title")
        place = QLabel(where(lines[0].scope), self)
        place.setProperty("kind", "muted")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addWidget(place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(head)
        for row in self._rows:
            column.addWidget(row)

    def shown(self) -> list[str]:
        """The texts of the lines that are shown."""
        pairs = zip(self.lines, self._rows, strict=True)
        return [line.text for line, row in pairs if not row.isHidden()]

    def filter(self, wanted: Sequence[str]) -> None:
        """Show the lines that have all of these words in text or keys."""
        for line, row in zip(self.lines, self._rows, strict=True):
            text = fold(" ".join((line.text, *line.keys)))
            row.setVisible(all(word in text for word in wanted))
        self.setVisible(bool(self.shown()))

    def _row(self, line: KeyLine) -> QWidget:
        row = QWidget(self)
        text = QLabel(line.text, row)
        text.setWordWrap(True)
        parts = QHBoxLayout(row)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(SMALL)
        parts.addWidget(text, 1)
        for key in line.keys:
            label = QLabel(key, row)
            label.setProperty("kind", "key")
            parts.addWidget(label)
        return row


def _grouped(lines: Sequence[KeyLine]) -> Iterator[list[KeyLine]]:
    """The lines of each menu that has any, and of each place where they work."""
    for menu in Menu:
        for scope in Scope:
            if found := [line for line in lines if line.menu is menu and line.scope is scope]:
                yield found


def _halves(groups: Sequence[KeyGroup]) -> tuple[Sequence[KeyGroup], Sequence[KeyGroup]]:
    """Two columns in the order of the menus, as even as they can be."""

    def height(column: Sequence[KeyGroup]) -> int:
        return sum(len(group.lines) + 2 for group in column)

    place = min(
        range(len(groups)), key=lambda place: max(height(groups[:place]), height(groups[place:]))
    )
    return groups[:place], groups[place:]

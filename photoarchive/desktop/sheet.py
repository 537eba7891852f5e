"""A sheet: one task over the whole window, in place of the view, never over a photo.

Title, content, and a foot with the main action. Enter in a line and Ctrl+Enter do the main
action; Esc cancels, or lets running work go on in the background.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photoarchive.desktop.background import Latest
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL, WIDE
from photoarchive.desktop.words import tr

WIDTH = 1080  # pixels: a sheet is not read wider than this


class Sheet(QWidget):
    """The frame of every sheet. Subclasses fill `body` and connect `main_button`."""

    enter_is_main = False  # whether Enter does the main action wherever nothing else uses it

    closed = Signal()
    asked = Signal(str)  # the id of an action that the user wants next
    handed = Signal(list)  # of Path: files for another sheet, as if they were dropped

    def __init__(self, title: str, main: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.busy = False  # while its work runs, the sheet is kept and shown again
        self.setObjectName(type(self).__name__)
        self.setAccessibleName(title)
        self.setProperty("kind", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLabel(title, self)
        self.title.setProperty("kind", "page-title")
        self.body = QVBoxLayout()
        self.body.setSpacing(LARGE)
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.cancel_button.clicked.connect(self.cancel)
        self.main_button = QPushButton(main, self)
        self.main_button.setProperty("kind", "primary")
        self.main_button.setAutoDefault(False)
        self.foot = QHBoxLayout()
        self._lay_out()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.main_button.click)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.cancel)

    def begin(self) -> None:
        """Called each time the sheet is shown: put the focus where typing begins."""

    def take(self, paths: list[Path]) -> None:
        """Photos that were dropped on the window, for the sheet that imports."""

    def take_file(self, path: Path) -> None:
        """An article that was chosen or dropped, for the sheet that reads one."""

    def show_photo(self, photo_id: int) -> None:
        """The photo the sheet shall be about, for the sheet of history."""

    def cancel(self) -> None:
        """Leave without doing it. Work that runs goes on in the background."""
        self.closed.emit()

    def close_down(self) -> None:
        """The window closes: store what was typed, end the questions of this sheet."""
        for question in self.findChildren(Latest):
            question.wait()

    def add_foot(self, widget: QWidget) -> None:
        """A control or text at the left of the foot."""
        self.foot.insertWidget(self.foot.count() - 3, widget)

    def submit_on_enter(self, *lines: QLineEdit) -> None:
        """Enter in these lines does the main action."""
        for line in lines:
            line.installEventFilter(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Enter, where the sheet has it so."""
        if self.enter_is_main and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.main_button.click()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        """Enter in a line of text."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            )
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.main_button.click()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        page = QVBoxLayout()
        page.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        page.setSpacing(LARGE)
        page.addWidget(self.title)
        page.addLayout(self.body, 1)
        self.foot.setContentsMargins(WIDE, SMALL + 4, WIDE, SMALL + 4)
        self.foot.setSpacing(SMALL)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel_button)
        self.foot.addWidget(self.main_button)
        bar = QFrame(self)
        bar.setProperty("kind", "foot")
        bar.setLayout(self.foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        centred = QHBoxLayout()
        column = QWidget(self)
        column.setLayout(page)
        column.setMaximumWidth(WIDTH)
        centred.addStretch(1)
        centred.addWidget(column, 100)
        centred.addStretch(1)
        whole.addLayout(centred, 1)
        whole.addWidget(bar)


def page(first: QWidget, *below: QWidget) -> QWidget:
    """One of the pages of a sheet: the first part takes the room that the others leave."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(MEDIUM)
    column.addWidget(first, 1)
    for part in below:
        column.addWidget(part)
    column.addStretch(0)
    return whole

"""The command palette: every action, event and person by a few letters.

It drops from under the top bar and never over the photo: where one is shown, it keeps to the
panel beside it. What is offered belongs to `palette_matches`.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from photoarchive.catalog.suggestions import Suggestion, suggestions
from photoarchive.desktop.background import Latest
from photoarchive.desktop.browsing import Filter
from photoarchive.desktop.icons import icon
from photoarchive.desktop.palette_list import CommandDelegate, CommandRows
from photoarchive.desktop.palette_matches import Command, commands_of, fitting, places_to_go
from photoarchive.desktop.rows import ENTRY
from photoarchive.desktop.tokens import SMALL
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr

_WIDTH = 560  # pixels
_MOST_ROWS = 11
_FOUND = 30  # suggestions that are looked through for events and people


class Palette(QFrame):
    """A line and a list. Enter does it, Esc goes back to where one was."""

    person_wanted = Signal(int)  # the id of somebody to be shown in the People view

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "palette")
        self.setAccessibleName(tr("Command palette"))
        self._desk = desk
        self._below = parent
        self._clear_of: QWidget | None = None
        self._before: QWidget | None = None
        self._commands: list[Command] = []
        self._finder = Latest(self)
        self._finder.ready.connect(self._on_found)
        self.line = self._line()
        self.list = self._list()
        self._nothing = QLabel(tr("Nothing is called so."), self)
        self._nothing.setProperty("kind", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing)
        self.hide()
        parent.installEventFilter(self)

    def open(self, *, below: QWidget, clear_of: QWidget | None = None) -> None:
        """Drop from under a widget, and over nothing of another."""
        if self.isVisible():
            self.close_up()
            return
        self._below, self._clear_of = below, clear_of
        self._before = self.window().focusWidget()
        self._commands = commands_of(self._desk.actions)
        self.line.clear()
        self._show(fitting(self._commands, ""))
        QTimer.singleShot(0, self._place)  # a view that was just shown is laid out only then
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_up(self) -> None:
        """Go back to where one was."""
        self._finder.forget()
        self.hide()
        with contextlib.suppress(RuntimeError):  # it may be gone by now
            if self._before is not None and self._before.isVisible():
                self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_down(self) -> None:
        """The window closes: end the question under way."""
        self._finder.wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        """Keys of the line; the window's size; the focus going elsewhere."""
        if watched is self.parent():
            if event.type() == QEvent.Type.Resize and self.isVisible():
                QTimer.singleShot(0, self._place)
        elif event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _on_key(self, key: Qt.Key) -> bool:
        """Whether the key was one of the palette's; everything else types."""
        rows = _MOST_ROWS - 1
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: rows,
            Qt.Key.Key_PageUp: -rows,
        }
        if key in steps:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.close_up()
        return key in steps or key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)

    def _step(self, by: int) -> None:
        last = len(self.found.entries) - 1
        row = max(0, min(self.list.currentIndex().row() + by, last))
        self.list.setCurrentIndex(self.found.index(row))
        said = self.found.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        if isinstance(said, str):
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, said))

    def _run(self, index: QModelIndex) -> None:
        """Close first: what is run may be about the field one was in."""
        command = index.data(ENTRY)
        if isinstance(command, Command):
            self.close_up()
            command.run()

    # -- what is offered -----------------------------------------------------------------------

    def _on_typed(self, typed: str) -> None:
        self._show(fitting(self._commands, typed))
        if typed.strip():
            catalog = self._desk.session.catalog
            self._finder.ask(lambda: (typed, suggestions(catalog, typed, limit=_FOUND)))
        else:
            self._finder.forget()

    def _on_found(self, found: tuple[str, Sequence[Suggestion]]) -> None:
        typed, places = found
        if self.isVisible() and typed == self.line.text():
            going = places_to_go(places, self._show_event, self._show_person)
            self._show([*fitting(self._commands, typed), *going], keep=True)

    def _show(self, commands: Sequence[Command], *, keep: bool = False) -> None:
        row = max(0, self.list.currentIndex().row()) if keep else 0
        self.found.take(commands)
        if commands:
            self.list.setCurrentIndex(self.found.index(min(row, len(commands) - 1)))
        self.list.setVisible(bool(commands))
        self._nothing.setVisible(not commands)
        self._place()

    def _show_event(self, event: Suggestion) -> None:
        self._desk.browsing.clear()
        self._desk.browsing.add_filter(Filter(event.term, event.label))
        self._desk.actions["library"].trigger()

    def _show_person(self, person: Suggestion) -> None:
        self.person_wanted.emit(int(person.term.rpartition("#")[2]))

    # -- where it stands -----------------------------------------------------------------------

    def _place(self) -> None:
        """Under the bar in the middle; beside the photo, where that would lie over it."""
        window = self.window()
        top = self._below.mapTo(window, QPoint(0, self._below.height())).y()
        width = min(_WIDTH, window.width())
        rows = max(1, min(_MOST_ROWS, len(self.found.entries)))
        full = self.line.sizeHint().height() + rows * CommandDelegate.height + SMALL * 3 + 2
        height = min(full, window.height() - top)
        wanted = QRect((window.width() - width) // 2, top, width, height)
        photo = self._photo(window)
        if wanted.intersects(photo):
            left = photo.right() + 1
            wanted = QRect(left, top, window.width() - left, height)
        self.setGeometry(wanted)

    def _photo(self, window: QWidget) -> QRect:
        if self._clear_of is None or not self._clear_of.isVisible():
            return QRect()
        return QRect(self._clear_of.mapTo(window, QPoint(0, 0)), self._clear_of.size())

    # -- parts ---------------------------------------------------------------------------------

    def _line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(tr("Command"))
        line.setPlaceholderText(tr("What do you want to do, or where to go?"))
        action = line.addAction(icon("keyboard", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        action.setText(tr("Command palette"))
        line.textEdited.connect(self._on_typed)
        line.installEventFilter(self)
        return line

    def _list(self) -> QListView:
        view = QListView(self)
        view.setAccessibleName(tr("Commands"))
        self.found = CommandRows(view)
        view.setModel(self.found)
        view.setItemDelegate(CommandDelegate(view))
        view.setUniformItemSizes(True)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.clicked.connect(self._run)
        return view

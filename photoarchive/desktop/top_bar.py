"""The bar on top: the three views, the search, and the three sheets of the job."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from photoarchive.desktop.icons import icon
from photoarchive.desktop.library.search_box import SearchBox
from photoarchive.desktop.tokens import LARGE, SMALL
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr

_VIEWS = ("library", "captioning", "people")


class TopBar(QFrame):
    """Always there, so that every view and sheet is one key or click away."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self._desk = desk
        self._tabs = {name: self._tab(name) for name in _VIEWS}
        self.search = SearchBox(desk)
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        row.setSpacing(SMALL)
        for tab in self._tabs.values():
            row.addWidget(tab)
        row.addSpacing(SMALL)
        row.addWidget(self.search, 3)
        row.addStretch(1)
        self._buttons = [
            self._button("import", tr("Import")),
            self._button("article", tr("Article")),
            self._button("export", tr("Export"), "primary"),
        ]
        for button in self._buttons:
            row.addWidget(button)
        self._needed = self._width_with_words()

    def set_place(self, place: str) -> None:
        """Mark the view that is shown."""
        for name, tab in self._tabs.items():
            tab.setChecked(name == place)

    def start_search(self) -> None:
        """Put the cursor into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _tab(self, name: str) -> QPushButton:
        action = self._desk.actions[name]
        tab = QPushButton(icon(action_icon(name)), " " + action.text().replace("&", ""), self)
        tab.setCheckable(True)
        tab.setProperty("kind", "tab")
        tab.setToolTip(action.toolTip())
        tab.clicked.connect(action.trigger)
        _leave_room_for_bold(tab)
        return tab

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt calls it so
        """Where there is no room for all words, the first two sheets keep their icons."""
        for button in self._buttons[:2]:
            roomy = event.size().width() >= self._needed
            button.setText(f" {button.accessibleName()}" if roomy else "")
        super().resizeEvent(event)

    def _width_with_words(self) -> int:
        parts = [*self._tabs.values(), *self._buttons]
        for part in parts:
            part.ensurePolished()
        words = sum(part.sizeHint().width() for part in parts)
        return words + self.search.minimumWidth() + SMALL * (len(parts) + 2) + 2 * LARGE

    def _button(self, name: str, text: str, kind: str = "") -> QPushButton:
        action = self._desk.actions[name]
        role = "on_accent" if kind else "text"
        button = QPushButton(icon(action_icon(name), role), " " + text, self)
        button.setProperty("kind", kind)
        button.setAccessibleName(text)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        return button


def _leave_room_for_bold(tab: QPushButton) -> None:
    """The chosen tab is bold; without this its text would be cut, or its neighbours jump."""
    tab.ensurePolished()
    bold = QFont(tab.font())
    bold.setBold(True)
    more = QFontMetrics(bold).horizontalAdvance(tab.text()) - tab.fontMetrics().horizontalAdvance(
        tab.text()
    )
    tab.setMinimumWidth(tab.sizeHint().width() + more + SMALL)


def action_icon(name: str) -> str:
    """The icon of a button that calls an action."""
    table = {
        "library": "layout-grid",
        "captioning": "captions",
        "people": "users",
        "import": "folder-input",
        "article": "newspaper",
        "export": "upload",
    }
    return table[name]

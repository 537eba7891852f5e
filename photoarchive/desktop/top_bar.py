"""The bar on top: the three views, the search, and the three sheets of the job."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from photoarchive.desktop.icons import icon
from photoarchive.desktop.library.search_box import SearchBox
from photoarchive.desktop.tokens import LARGE, SMALL, WIDE
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
        row.addSpacing(WIDE)
        row.addWidget(self.search, 3)
        row.addStretch(2)
        for name, text, kind in (
            ("import", tr("Import"), ""),
            ("article", tr("Article"), ""),
            ("export", tr("Export"), "primary"),
        ):
            row.addWidget(self._button(name, text, kind))

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

    def _button(self, name: str, text: str, kind: str) -> QPushButton:
        action = self._desk.actions[name]
        role = "on_accent" if kind else "text"
        button = QPushButton(icon(action_icon(name), role), " " + text, self)
        button.setProperty("kind", kind)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        return button


def _leave_room_for_bold(tab: QPushButton) -> None:
    """The chosen tab is bold; without this its text would be cut, or its neighbours jump."""
    bold = QFont(tab.font())
    bold.setBold(True)
    more = QFontMetrics(bold).horizontalAdvance(tab.text()) - tab.fontMetrics().horizontalAdvance(
        tab.text()
    )
    tab.setMinimumWidth(tab.sizeHint().width() + more + 2)


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

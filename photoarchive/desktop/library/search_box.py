"""The search line in the top bar, with suggestions as one types."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from photoarchive.desktop.icons import icon
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr


class SearchBox(QLineEdit):
    """Made whole by the library's helper."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(tr("Search"))
        self.setPlaceholderText(tr("Search people, captions, events, file names"))
        self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(desk.browsing.search)

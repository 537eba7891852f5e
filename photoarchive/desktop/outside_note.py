"""The line that tells of photos another program changed: in the status bar, and as a banner."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from photoarchive.desktop.icons import icon
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr


class OutsideNote(QPushButton):
    """There as long as something differs. More than before is told above the view too."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(icon("arrow-left-right", "warning"), "", parent)
        self._desk = desk
        self._number = 0
        self._told = ""
        self.setProperty("kind", "quiet")
        self.setToolTip(tr("Look at the differences"))
        self.clicked.connect(self._open)
        desk.session.changed_outside.connect(self._on_changed)
        self.hide()

    def _on_changed(self, number: int) -> None:
        text = tr("%n photo(s) were changed by another program", n=number)
        self.setText(" " + text)
        self.setVisible(number > 0)
        banner = self._desk.banner
        if self._told and banner.text == self._told:
            banner.hide()
        if number > self._number:
            self._told = text
            banner.say(text, action=tr("Look at the differences"), then=self._open)
        self._number = number

    def _open(self) -> None:
        self._desk.actions["outside"].trigger()

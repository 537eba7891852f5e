"""The window before anything is in it: painted at once, in the place and size it had last.

Loads only what that takes. What comes into it belongs to `window`.
"""

from __future__ import annotations

from base64 import b64decode, b64encode

from PySide6.QtCore import QByteArray, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from photoarchive.desktop import theme
from photoarchive.desktop.preferences import Preferences

SMALLEST = QSize(1024, 640)
_BAR, _ASIDE = 86, 240  # pixels: where menus and search, and the list at the left, will end


class Frame(QMainWindow):
    """A window that remembers its place; empty, it shows where bar, list and photos will be."""

    painted = Signal()  # while it is empty

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self.setMinimumSize(SMALLEST)
        self.resize(1440, 900)
        if kept := preferences.now.window:
            self.restoreGeometry(QByteArray(b64decode(kept)))

    def keep_place(self) -> None:
        """The next window opens here."""
        geometry = b64encode(bytes(self.saveGeometry().data())).decode()
        self.preferences.set("window", geometry)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt calls it so
        """The surfaces that the contents will stand on, as long as there are none."""
        if self.centralWidget() is not None:
            super().paintEvent(event)
            return
        colours = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.grid))
        painter.fillRect(0, _BAR, _ASIDE, self.height() - _BAR, QColor(colours.surface))
        painter.fillRect(0, 0, self.width(), _BAR, QColor(colours.surface))
        painter.end()
        self.painted.emit()

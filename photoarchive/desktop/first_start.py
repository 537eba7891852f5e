"""The window of someone who has no archive yet: the welcome panel alone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from photoarchive.desktop.welcome import WelcomePanel
from photoarchive.desktop.words import tr


class FirstStart(QMainWindow):
    """Nothing is made on disk before something was chosen here."""

    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(tr("Photo Archive"))
        self.setMinimumSize(860, 600)
        self.resize(1180, 760)
        self.panel = WelcomePanel(self)
        self.setCentralWidget(self.panel)
        self.panel.begin()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt calls it so
        """Nothing to store."""
        self.closing.emit()
        super().closeEvent(event)

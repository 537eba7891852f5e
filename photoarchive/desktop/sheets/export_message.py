"""The line over the foot: what is missing, what went wrong, what is waited for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel


class MessageLine(QLabel):
    """One sentence at a time, also for who hears the window; hidden for none."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", "danger")
        self.hide()

    def say(self, sentence: str, *, kind: str = "danger") -> None:
        """Say this in place of what was said; "" for nothing, "muted" for what is no trouble."""
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setText(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

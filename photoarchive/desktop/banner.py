"""A strip under the top bar that says what happened and offers a way on; never in the way."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from photoarchive.desktop.icons import icon
from photoarchive.desktop.tokens import LARGE, SMALL
from photoarchive.desktop.words import tr


class Tone(StrEnum):
    """How serious it is."""

    INFO = "banner"
    WARNING = "banner-warning"
    DANGER = "banner-danger"


class Banner(QFrame):
    """One message at a time; the next replaces it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Message"))
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton(self)
        self._then: Callable[[], object] | None = None
        self._action.clicked.connect(self._on_action)
        close = QToolButton(self)
        close.setIcon(icon("x"))
        close.setAccessibleName(tr("Close this message"))
        close.setToolTip(tr("Close this message"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, SMALL, SMALL, SMALL)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._text.text() if not self.isHidden() else ""

    def say(
        self,
        text: str,
        tone: Tone = Tone.INFO,
        *,
        action: str = "",
        then: Callable[[], object] | None = None,
    ) -> None:
        """Show a message, with a button called `action` that does `then`."""
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._then = then
        self.setProperty("kind", tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def _on_action(self) -> None:
        self.hide()
        if self._then is not None:
            self._then()

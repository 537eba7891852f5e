"""A question that stands in a sheet, for what cannot be undone. Never a window of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL


class Confirm(QFrame):
    """Says what would happen, with a button to do it and one to leave it.

    The focus goes to the one that leaves it: Enter by mistake does nothing.
    """

    agreed = Signal()
    declined = Signal()

    def __init__(self, yes: str, no: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "conflict")
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.yes, self.no = QPushButton(yes, self), QPushButton(no, self)
        self.yes.setProperty("kind", "danger")
        for button, then in ((self.yes, self.agreed), (self.no, self.declined)):
            button.setAutoDefault(True)
            button.clicked.connect(self.hide)
            button.clicked.connect(then)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(self._text)
        column.addLayout(buttons)
        self.hide()

    @property
    def text(self) -> str:
        """What it asks."""
        return self._text.text()

    def ask(self, text: str, *, yes: str = "") -> None:
        """Show the question; `yes` are other words for the button that does it."""
        self._text.setText(text)
        if yes:
            self.yes.setText(yes)
        self.show()
        self.no.setFocus(Qt.FocusReason.TabFocusReason)

    def decline(self) -> None:
        """Leave it, as Esc does."""
        self.no.click()

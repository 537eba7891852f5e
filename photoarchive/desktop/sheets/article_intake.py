"""The article sheet before there is an article: paste one, open one, or see what one looks like."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photoarchive.desktop.icons import icon, picture
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL, WIDE
from photoarchive.desktop.words import tr

_HIGHEST = 520  # pixels


class ArticleIntake(QFrame):
    """One clear place to bring an article in."""

    paste_wanted = Signal()
    file_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "drop")
        self.setMaximumHeight(_HIGHEST)
        self.paste_button = self._button(tr("Paste the te&xt"), "clipboard-paste", primary=True)
        self.paste_button.clicked.connect(self.paste_wanted)
        self.file_button = self._button(tr("Open a f&ile…"), "file-text")
        self.file_button.clicked.connect(self.file_wanted)
        self.import_button = self._button(tr("&Import photos…"), "folder-input")
        self.import_button.clicked.connect(self.import_wanted)
        self._message = QLabel(self)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setProperty("kind", "warning")
        self._reading = QProgressBar(self)
        self._reading.setRange(0, 0)
        self._reading.setTextVisible(False)
        self._reading.setFixedWidth(240)
        self._reading.setAccessibleName(tr("Reading the article"))
        self._lay_out()
        self.say("")

    @property
    def message(self) -> str:
        """What it says of the last text."""
        return self._message.text()

    def say(self, sentence: str, *, offer_import: bool = False) -> None:
        """Why a text cannot be used, and what to do; "" for nothing."""
        self._reading.hide()
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))
        self.import_button.setVisible(offer_import)

    def read(self) -> None:
        """A text is being read."""
        self.say("")
        self._reading.show()

    def _button(self, text: str, name: str, *, primary: bool = False) -> QPushButton:
        button = QPushButton(icon(name, "on_accent" if primary else "text"), f" {text}", self)
        button.setProperty("kind", "primary" if primary else "")
        button.setAutoDefault(True)
        return button

    def _lay_out(self) -> None:
        image = QLabel(self)
        image.setPixmap(picture("newspaper", "muted", 48, self.devicePixelRatioF()))
        title = QLabel(tr("Paste the article about the photos, or drop its file here"), self)
        title.setProperty("kind", "title")
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addStretch(1)
        for button in (self.paste_button, self.file_button, self.import_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        centre = Qt.AlignmentFlag.AlignCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(MEDIUM)
        column.addStretch(2)
        column.addWidget(image, 0, centre)
        column.addWidget(title, 0, centre)
        column.addLayout(buttons)
        column.addWidget(self._message)
        column.addWidget(self._reading, 0, centre)
        column.addSpacing(SMALL)
        column.addWidget(self._example(), 0, centre)
        column.addStretch(3)

    def _example(self) -> QWidget:
        """What an article looks like, in three lines."""
        card = QFrame(self)
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        says = QLabel(tr("The name of a photo stands above the text that belongs to it:"), card)
        says.setProperty("kind", "muted")
        name = QLabel("Lindehof-0012", card)
        name.setProperty("kind", "strong")
        text = QLabel(tr("Mira Oostveen (left) shows Jonas Blom (right) the garden."), card)
        for label in (says, name, text):
            column.addWidget(label)
        return card

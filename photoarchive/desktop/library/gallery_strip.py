"""The line that asks for the title of a gallery made from a selection; no dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from photoarchive.desktop.tokens import MEDIUM, SMALL
from photoarchive.desktop.words import tr


class GalleryStrip(QFrame):
    """Enter makes the gallery, Esc closes the strip."""

    wanted = Signal(str)  # the title
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.photo_ids: tuple[int, ...] = ()
        self._label = QLabel(self)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(tr("Title of the gallery"))
        self.line.setPlaceholderText(tr("Title of the gallery"))
        self.line.returnPressed.connect(self._on_wanted)
        self._label.setBuddy(self.line)
        self.warning = QLabel(self)
        self.warning.setProperty("kind", "warning")
        self.warning.hide()
        self.make = QPushButton(tr("Make gallery"), self)
        self.make.setProperty("kind", "primary")
        self.make.clicked.connect(self._on_wanted)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(MEDIUM)
        row.addWidget(self._label)
        row.addWidget(self.line, 1)
        for part in (self.warning, self.cancel, self.make):
            row.addWidget(part)
        self.hide()

    def ask(self, photo_ids: tuple[int, ...], title: str) -> None:
        """Ask for the title of a gallery of these photos; `title` is a proposal."""
        self.photo_ids = photo_ids
        self._label.setText(tr("Gallery of %n photo(s)", n=len(photo_ids)))
        self.warning.hide()
        self.line.setText(title)
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def warn(self, sentence: str) -> None:
        """Say why that title does not do; it stays to be changed."""
        self.warning.setText(sentence)
        self.warning.show()
        self.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _on_wanted(self) -> None:
        title = self.line.text().strip()
        if title:
            self.wanted.emit(title)
        else:
            self.line.setFocus()

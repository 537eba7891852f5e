"""A text written where its finding stands: a field, Save and Later."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from photoarchive.desktop.tokens import MEDIUM, SMALL
from photoarchive.desktop.words import tr

_LINES = {"caption": 4, "alt_text": 3}
_PICTURE = 132  # pixels of its longer side: large enough to say what is to be seen


class TextEditor(QFrame):
    """Enter saves, Shift+Enter begins a new line, Esc leaves it for later with its text kept."""

    saved = Signal(str)
    left = Signal()

    def __init__(self, label: str, text: str, *, field: str) -> None:
        super().__init__()
        self._before = text
        self.field = QPlainTextEdit(text, self)
        self.field.setTabChangesFocus(True)
        self.field.installEventFilter(self)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        height = self.field.fontMetrics().lineSpacing() * _LINES.get(field, 1)
        self.field.setFixedHeight(height + 24)
        head = QLabel(label, self)
        head.setProperty("kind", "field")
        head.setBuddy(self.field)
        self.field.setAccessibleName(label.replace("&", ""))
        self._picture = QLabel(self)
        self._picture.hide()
        self._save = QPushButton(tr("Save"), self)
        self._save.setProperty("kind", "primary")
        self._save.clicked.connect(self._on_save)
        later = QPushButton(tr("Later"), self)
        later.clicked.connect(self.left)
        self._lay_out(head, later)

    def set_picture(self, picture: QPixmap) -> None:
        """The photo that the text is about."""
        self._picture.setPixmap(
            picture.scaled(
                _PICTURE,
                _PICTURE,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        self._picture.show()

    @property
    def unsaved(self) -> str:
        """What was typed and not saved; "" for nothing."""
        text = self.field.toPlainText().strip()
        return text if text != self._before.strip() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        """Enter and Esc in the field."""
        if isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain
        escape = event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and escape:
            event.accept()  # or else the sheet's own Esc would leave the sheet
            return True
        if event.type() == QEvent.Type.KeyPress and (enter or escape):
            if enter:
                self._on_save()
            else:
                self.left.emit()
            return True
        return False

    def _on_save(self) -> None:
        self.saved.emit(self.field.toPlainText().strip())

    def _lay_out(self, head: QLabel, later: QPushButton) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addStretch(1)
        buttons.addWidget(later)
        buttons.addWidget(self._save)
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        column.addWidget(head)
        column.addWidget(self.field)
        column.addLayout(buttons)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 0, 0, SMALL)
        row.setSpacing(MEDIUM)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

"""A field to type in: plain text only, whatever is pasted; grows with its text; never blocks.

Labels, counts and notes around it belong to `field`, storing to `autosave`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from photoarchive.desktop.caption.codes import DELIMITER
from photoarchive.texts import MAX_CHARACTERS, allowed

Expand = Callable[[str, int], tuple[str, int]]

_FRAME = 12  # pixels: border and padding, above and below together
_INSIDE = 2  # pixels between padding and text
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextField(QPlainTextEdit):
    """Plain text of one or more lines. Undo inside the field is the editor's own."""

    edited = Signal()  # by the person who types, pastes or undoes; not by `show_text`
    entered = Signal()  # the focus came
    left = Signal()  # the focus went elsewhere
    shortened = Signal()  # a text was too long, and only its beginning is here

    def __init__(self, parent: QWidget, *, least: int, most: int, one_line: bool) -> None:
        super().__init__(parent)
        self._least, self._most, self._one_line = least, most, one_line
        self._showing = False
        self.expand: Expand = lambda text, cursor: (text, cursor)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(_INSIDE)
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self._grow()

    # -- text ----------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def show_text(self, text: str, *, keep_cursor: bool = False) -> None:
        """Another text, as if it had always been there: nothing to undo."""
        place = self.textCursor().position()
        self._showing = True
        self.setPlainText(text)
        self._showing = False
        cursor = self.textCursor()
        end = self.document().characterCount() - 1
        cursor.setPosition(min(place, end) if keep_cursor else end)
        self.setTextCursor(cursor)

    def put(self, text: str) -> None:
        """Another text that Ctrl+Z in the field takes back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def insert(self, text: str, *, replacing: int = 0) -> None:
        """Text at the cursor, in place of so many characters before it; one text undo."""
        cursor = self.textCursor()
        end = cursor.position()
        cursor.beginEditBlock()
        cursor.insertText(text)
        if replacing:  # last, or Qt would merge what is typed next into this step of undo
            gone = QTextCursor(self.document())
            gone.setPosition(end - replacing)
            gone.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            gone.removeSelectedText()
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def before_cursor(self) -> str:
        """The paragraph as far as the cursor."""
        cursor = self.textCursor()
        return cursor.block().text()[: cursor.positionInBlock()]

    def set_least(self, lines: int) -> None:
        """How many lines there are at least."""
        if lines != self._least:
            self._least = lines
            self._grow()

    # -- what comes in -------------------------------------------------------------------------

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt calls it so
        """Text, and no pictures; files that are dropped here are for the window."""
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt calls it so
        """Paste the plain text of it, as much as a field may hold."""
        if not source.hasText():
            return
        text = allowed(source.text()[: 2 * MAX_CHARACTERS])
        if self._one_line:
            text = " ".join(text.split())
        selected = len(self.textCursor().selectedText())
        room = MAX_CHARACTERS - (self.document().characterCount() - 1 - selected)
        self.textCursor().insertText(text[: max(0, room)])
        self.ensureCursorVisible()
        if len(text) > room:
            self.shortened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Type; a code that ends here becomes its text."""
        if self._one_line and event.key() in _ENTER:
            self.focusNextChild()
            return
        super().keyPressEvent(event)
        if event.text() == DELIMITER:
            self._expand_code()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt calls it so
        """The same for keyboards that compose their characters."""
        super().inputMethodEvent(event)
        if event.commitString().endswith(DELIMITER):
            self._expand_code()

    def _expand_code(self) -> None:
        """The code that ends at the cursor, as a step of its own: one text undo takes it back."""
        before = self.before_cursor()
        start = before.rfind(DELIMITER, 0, len(before) - 1)
        code = before[start:] if start >= 0 else ""
        text, _ = self.expand(code, len(code))
        if text != code:
            self.insert(text, replacing=len(code))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt calls it so
        """Say where one is."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt calls it so
        """Say that what was typed should be stored now."""
        super().focusOutEvent(event)
        self.left.emit()

    def _on_text_changed(self) -> None:
        if not self._showing:
            self.edited.emit()

    # -- size ----------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt calls it so
        """Another font, another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._grow)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt calls it so
        """Another width, other lines."""
        super().resizeEvent(event)
        self._grow()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt calls it so
        """As wide as there is room."""
        return QSize(200, self.height())

    def _grow(self) -> None:
        """As high as the text, within limits; beyond them it scrolls."""
        lines = round(self.document().size().height())
        shown = min(max(lines, self._least), self._most)
        self.setFixedHeight(shown * self.fontMetrics().lineSpacing() + 2 * _INSIDE + _FRAME)
        more = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(more if lines > self._most else off)

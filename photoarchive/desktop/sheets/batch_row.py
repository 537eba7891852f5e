"""One field of the batch sheet: a check mark, an editor, and what it would change."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit

from photoarchive.desktop.library.batch import Common
from photoarchive.desktop.words import tr

_LINES = 3  # of an editor for longer texts


class BatchRow(QObject):
    """Typing marks the field; taking the mark away gives back what the photos have.

    A marked field that is empty is emptied. The parts stand in the grid of the sheet.
    """

    changed = Signal()

    def __init__(self, label: str, editor: QLineEdit | QPlainTextEdit, hint: str) -> None:
        super().__init__()
        self.label, self.editor = label, editor
        self._hint = hint
        self._common = Common()
        self.check = QCheckBox(label)
        self.check.setToolTip(tr("Only fields with a check mark are changed"))
        self.check.toggled.connect(self._on_toggled)
        self.editor.setAccessibleName(label)
        self.note = QLabel()
        self.note.setProperty("kind", "muted")
        self.editor.textChanged.connect(self._on_text)
        self._show_hint()

    @property
    def marked(self) -> bool:
        """Whether this field is to be set."""
        return self.check.isChecked()

    @property
    def text(self) -> str:
        """What is typed."""
        raise NotImplementedError

    def show_common(self, common: Common) -> None:
        """Show what the photos have, unless something is typed already."""
        self._common = common
        if not self.marked:
            self._put(common.text)
        self._show_hint()

    def say(self, note: str) -> None:
        """What setting this field would do."""
        self.note.setText(note)

    def focus(self) -> None:
        """Type here."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, text: str) -> None:
        """Show a text that nobody typed."""
        blocker = QSignalBlocker(self.editor)
        self._set(text)
        blocker.unblock()

    def _set(self, text: str) -> None:
        raise NotImplementedError

    def _show_hint(self) -> None:
        various = self._common.various and not self.marked
        self.editor.setPlaceholderText(tr("various texts") if various else self._hint)

    def _on_text(self) -> None:
        self.check.setChecked(True)
        self.changed.emit()

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 - a slot
        if not on:
            self._put(self._common.text)
        self._show_hint()
        self.changed.emit()


class LineRow(BatchRow):
    """A field of one line."""

    def __init__(self, label: str, *, hint: str = "") -> None:
        self.line = QLineEdit()
        super().__init__(label, self.line, hint)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.line.text().strip()

    def _set(self, text: str) -> None:
        self.line.setText(text)


class TextRow(BatchRow):
    """A field of some lines. Tab goes on to the next field."""

    def __init__(self, label: str, *, hint: str = "") -> None:
        self.area = QPlainTextEdit()
        self.area.setTabChangesFocus(True)
        self.area.setFixedHeight(self.area.fontMetrics().lineSpacing() * _LINES + 20)
        super().__init__(label, self.area, hint)
        self.note.setContentsMargins(0, 6, 0, 0)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.area.toPlainText().strip()

    def _set(self, text: str) -> None:
        self.area.setPlainText(text)

"""Keys of the window that a text field on Linux would take for itself.

There, fields have the line keys of Emacs: Ctrl+E goes to the end of the line, Ctrl+K deletes up
to it, Ctrl+D deletes a character. Qt asks the field that has the focus before it looks for a
shortcut, so that Export, the palette and taking a field over would edit the text instead. Undo,
redo and select all do belong to the text while it has the focus; but fields on Linux do not know
Ctrl+Y, which would redo in the archive then.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

_REDO = "Ctrl+Y"
_OF_THE_TEXT = {"Ctrl+Z", _REDO, "Ctrl+A"}


class TextKeys(QObject):
    """Sees the keys before what has the focus does, and says whose they are."""

    def __init__(self, actions: Iterable[QAction], parent: QObject) -> None:
        super().__init__(parent)
        chords = {keys.toString() for action in actions for keys in action.shortcuts()}
        self._ours = {chord for chord in chords if _with_letter(chord)} - _OF_THE_TEXT
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        """Answer for the field whether it wants this key, and redo what was typed into it."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if not asked and event.type() != QEvent.Type.KeyPress:
            return False
        chord = _chord(event)
        if chord == _REDO and isinstance(watched, QLineEdit | QPlainTextEdit):
            event.accept()
            if not asked:
                watched.redo()
            return True
        if asked and chord in self._ours:
            event.ignore()
            return True
        return False

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if now is not None:
            now.installEventFilter(self)


def _chord(event: QEvent) -> str:
    return QKeySequence(event.keyCombination()).toString() if isinstance(event, QKeyEvent) else ""


def _with_letter(chord: str) -> bool:
    """Whether it is Ctrl and one letter."""
    return chord.startswith("Ctrl+") and len(chord) == len("Ctrl+E") and chord[-1].isalpha()

"""A note about somebody, stored while one types: two seconds of it can be lost, never more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from photoarchive.desktop.people.saved_line import mark_refused

_PAUSE = 1_000  # milliseconds after the last key
_LATEST = 2_000  # and after the first one that is not stored, however fast somebody types


class Note(QPlainTextEdit):
    """Like `SavedLine`, of several lines."""

    def __init__(
        self, name: str, store: Callable[[str], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._store = store
        self._stored = ""
        self._pause, self._latest = self._timer(_PAUSE), self._timer(_LATEST)
        self.textChanged.connect(self._on_changed)

    @property
    def unsaved(self) -> bool:
        """Whether it holds a text that is not stored."""
        return self.toPlainText() != self._stored

    def show_stored(self, text: str) -> None:
        """Show what the archive has, unless something newer is being typed."""
        being_typed, self._stored = self.unsaved, text
        if not being_typed and self.toPlainText() != text:
            self.setPlainText(text)

    def save(self) -> None:
        """Store what was typed, as it was typed: the cursor stays."""
        self._pause.stop()
        self._latest.stop()
        if self.unsaved:
            typed = self.toPlainText()
            taken = self._store(typed)
            if taken:
                self._stored = typed
            mark_refused(self, refused=not taken)

    def restore(self) -> None:
        """Back to what is stored."""
        self.setPlainText(self._stored)
        mark_refused(self, refused=False)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt calls it so
        """Left: store it now."""
        super().focusOutEvent(event)
        self.save()

    def _on_changed(self) -> None:
        if self.unsaved:
            self._pause.start()
            if not self._latest.isActive():
                self._latest.start()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.save)
        return timer

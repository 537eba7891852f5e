"""A line of text that stores itself: when one leaves it, and on Enter. Nothing asks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget


class SavedLine(QLineEdit):
    """Shows what is stored; what could not be stored stays in it, marked, until it can.

    `store` gets the text and tells whether it was taken.
    """

    def __init__(
        self, name: str, store: Callable[[str], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._store = store
        self._stored = ""
        self._saving = False
        self.editingFinished.connect(self.save)
        self.textEdited.connect(lambda: mark_refused(self, refused=False))

    @property
    def unsaved(self) -> bool:
        """Whether it holds a text that is not stored."""
        return self.text() != self._stored

    def show_stored(self, text: str) -> None:
        """Show what the archive has, unless something newer is being typed."""
        being_typed, self._stored = self.unsaved and not self._saving, text
        if not being_typed and self.text() != text:
            self.setText(text)

    def save(self) -> None:
        """Store what was typed; whoever stores it shows the result with `show_stored`."""
        if self.unsaved and not self._saving:
            self._saving = True
            taken = self._store(self.text())
            self._saving = False
            mark_refused(self, refused=not taken)

    def restore(self) -> None:
        """Back to what is stored."""
        self.setText(self._stored)
        mark_refused(self, refused=False)


def mark_refused(widget: QWidget, *, refused: bool) -> None:
    """Show at the field itself that its text was not stored."""
    if bool(widget.property("refused")) != refused:
        widget.setProperty("refused", refused)
        widget.style().unpolish(widget)
        widget.style().polish(widget)

"""Words that stand in a sheet or view and may be long: wrapped, and never taken for markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def prose(parent: QWidget, text: str = "", kind: str = "", *, selectable: bool = False) -> QLabel:
    """A label of that kind of the style sheet; `selectable` for what somebody may want to copy."""
    label = QLabel(text, parent)
    label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label

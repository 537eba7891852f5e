"""A key where the focus is, as a user presses it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


def press(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press in the window of a widget: in the field that has the focus there, else in it."""
    QTest.keyClick(widget.window().focusWidget() or widget, key, modifiers)

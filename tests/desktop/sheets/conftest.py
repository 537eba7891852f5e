"""The import and article sheets in the real window: keys where the focus is, waiting for work."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoarchive.desktop.window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
ENTER, ESC, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space
WORK = 30_000  # milliseconds that work may take on a busy machine

Press = Callable[..., None]
Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def press(window: MainWindow) -> Press:
    """One key or chord where the focus is: `press(Qt.Key.Key_O, CTRL)`."""
    window.activateWindow()

    def key(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or window, key, held)

    return key


@pytest.fixture
def until(qtbot: QtBot) -> Wait:
    """Waits for work to be done: `until(lambda: sheet.work.plan)`."""

    def wait(condition: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(condition()), timeout=WORK)

    return wait


def type_text(text: str) -> None:
    """Text, typed where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)

"""A key of the window does what the list of keys says, also while a text has the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from photoarchive.desktop.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


class Emacs(QLineEdit):
    """A line as all are on X11, and none offscreen: it claims Ctrl and a letter, but not Ctrl+Y."""

    def event(self, event: QEvent) -> bool:
        """Claim it."""
        if isinstance(event, QKeyEvent) and event.modifiers() == CTRL:
            if event.key() == Key.Key_Y:
                event.ignore()
                return True
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
        return super().event(event)


@pytest.fixture
def line(window: MainWindow, qtbot: QtBot) -> Emacs:
    """Such a line in the window, with text and the focus."""
    made = Emacs("Guests arrive", window.centralWidget())
    made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    made.setCursorPosition(0)
    return made


def test_export_opens_from_within_a_text(window: MainWindow, line: Emacs) -> None:
    QTest.keyClick(line, Key.Key_E, CTRL)
    assert window.sheet is not None
    assert window.sheet.objectName() == "ExportSheet"


def test_the_palette_opens_and_the_text_stays(window: MainWindow, line: Emacs) -> None:
    QTest.keyClick(line, Key.Key_K, CTRL)
    assert window.palette_of_commands.isVisible()
    assert line.text() == "Guests arrive"
    window.palette_of_commands.close()


def test_undo_and_select_all_stay_with_the_text(window: MainWindow, line: Emacs) -> None:
    called: list[str] = []
    window.desk.actions["undo"].triggered.connect(lambda: called.append("undo"))
    QTest.keyClicks(line, "All ")
    QTest.keyClick(line, Key.Key_Z, CTRL)
    assert line.text() == "Guests arrive"
    QTest.keyClick(line, Key.Key_A, CTRL)
    assert line.selectedText() == "Guests arrive"
    assert called == []


def test_redo_is_of_the_text_where_one_types(window: MainWindow, line: Emacs) -> None:
    called: list[str] = []
    window.desk.actions["redo"].setEnabled(True)
    window.desk.actions["redo"].triggered.connect(lambda: called.append("redo"))
    QTest.keyClicks(line, "All ")
    QTest.keyClick(line, Key.Key_Z, CTRL)
    QTest.keyClick(line, Key.Key_Y, CTRL)
    assert line.text() == "All Guests arrive"
    QTest.keyClick(line, Key.Key_Y, CTRL)
    assert called == []


def test_the_real_search_line_leads_to_the_export(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Key.Key_F, CTRL)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    QTest.keyClicks(focus, "coat")
    QTest.keyClick(focus, Key.Key_E, CTRL)
    assert window.sheet is not None

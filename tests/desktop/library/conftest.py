"""The library of a window whose photos, tiles and counts have arrived."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from photoarchive.desktop.library.grid import PhotoGrid
from photoarchive.desktop.library.view import LibraryView
from photoarchive.desktop.places import Place
from photoarchive.desktop.window import MainWindow

Press = Callable[..., None]


@pytest.fixture
def library(window: MainWindow, qtbot: QtBot) -> LibraryView:
    """The view, with the focus in the grid."""
    view = window.views[Place.LIBRARY]
    assert isinstance(view, LibraryView)
    window.activateWindow()
    view.grid.setFocus()
    qtbot.waitUntil(lambda: len(view.grid.tiles) == len(window.desk.browsing.ids))
    qtbot.waitUntil(lambda: view.overviewer.now.whole)
    return view


@pytest.fixture
def grid(library: LibraryView) -> PhotoGrid:
    """Its photos."""
    return library.grid


@pytest.fixture
def press(window: MainWindow) -> Press:
    """Press keys where the focus is: `press(Qt.Key.Key_Right, shift=True)`."""

    def keys(*pressed: Qt.Key, shift: bool = False, ctrl: bool = False) -> None:
        modifiers = Qt.KeyboardModifier.NoModifier
        if shift:
            modifiers |= Qt.KeyboardModifier.ShiftModifier
        if ctrl:
            modifiers |= Qt.KeyboardModifier.ControlModifier
        for key in pressed:
            QTest.keyClick(focus_of(window), key, modifiers)

    return keys


def focus_of(window: MainWindow) -> QWidget:
    """The widget that keys go to."""
    focus = window.focusWidget()
    assert focus is not None
    return focus

"""The caption view in the real window, on the six photos of an event, with a small register."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.queries import photos
from photoarchive.catalog.register import add_alias, add_person, set_code
from photoarchive.desktop.caption.view import CaptionView
from photoarchive.desktop.places import Place
from photoarchive.desktop.window import MainWindow
from photoarchive.model import Photo, Role

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier

REGISTER = (
    ("Mirthe Oostveen", "wijkcoach", "Stichting Oeverlicht"),
    ("Joris van der Kamp", "wethouder", "gemeente Lindewaard"),
    ("Mirjam Postma", "vrijwilliger", ""),
    ("Théo Brandsma", "", ""),
)


@dataclass
class Keyboard:
    """Presses keys where the focus is, and counts them."""

    window: MainWindow
    pressed: int = 0
    people: dict[str, int] = field(default_factory=dict)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, *, times: int = 1) -> None:
        """One key, or chord, some times."""
        for _ in range(times):
            QTest.keyClick(self._focus(), key, modifiers)
            self.pressed += 1

    def type(self, text: str) -> None:
        """Text, a key for each character."""
        for character in text:
            if character.isascii():
                QTest.keyClicks(self._focus(), character)
            else:  # QTest knows no key for it
                press = QKeyEvent(QKeyEvent.Type.KeyPress, 0, NONE, character)
                QApplication.sendEvent(self._focus(), press)
            self.pressed += 1

    def save_and_next(self) -> None:
        """Ctrl+Enter."""
        self.key(Qt.Key.Key_Return, CONTROL)

    def _focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing has the focus"
        return focus


@pytest.fixture
def register(catalog: Catalog) -> dict[str, int]:
    """Four people, by name; one has an alias, one a code."""
    ids = {}
    for name, role, organisation in REGISTER:
        roles = [Role(role, organisation)] if role else []
        ids[name], _ = add_person(catalog, name=name, roles=roles)
    add_alias(catalog, person_id=ids["Mirjam Postma"], name="Zusje Postma")
    set_code(catalog, person_id=ids["Joris van der Kamp"], code="jk")
    return ids


@pytest.fixture
def view(window: MainWindow, qtbot: QtBot, register: dict[str, int]) -> CaptionView:
    """The caption view, at the first photo, its register read."""
    window.activateWindow()
    window.desk.browsing.set_current(window.desk.browsing.ids[0])
    window.go(Place.CAPTION)
    shown = window.views[Place.CAPTION]
    assert isinstance(shown, CaptionView)
    qtbot.waitUntil(lambda: shown.roster.loaded and shown.tally.counted)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return shown


@pytest.fixture
def keys(window: MainWindow, view: CaptionView, register: dict[str, int]) -> Keyboard:
    """The keyboard, its count at nought."""
    return Keyboard(window, people=register)


def press_banner(window: MainWindow) -> None:
    """Press the button of the message."""
    button = window.desk.banner.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.click()


Stored = Callable[[int], Photo]


@pytest.fixture
def stored(catalog: Catalog) -> Stored:
    """A photo as the archive has it: `stored(id)`."""

    def read(photo_id: int) -> Photo:
        found: list[Photo] = photos(catalog, [photo_id])
        return found[0]

    return read

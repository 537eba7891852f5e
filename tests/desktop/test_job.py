"""Job J: a set of 24 comes in, is captioned, credited, tagged, found, and goes out as a gallery.

Real key events, counted by an event filter, in the real window; the native picker alone is
replaced. The peers' numbers are from one careful pass through each of them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.queries import photos
from photoarchive.desktop import pickers
from photoarchive.desktop.places import Place
from photoarchive.desktop.sheet import Sheet
from photoarchive.desktop.sheets import export_opening
from photoarchive.desktop.window import MainWindow
from tests.conftest import DrawSet

PEERS = (
    ("Photini", "3", "19 clicks", "4 of 6 steps possible"),
    ("gThumb", "6", "18 clicks + 13 keys", "all"),
    ("digiKam", "7", "31 clicks + 26 keys", "all"),
    ("Shotwell", "10", "more", "4 of 6 steps possible"),
)
MOST_KEYS, MOST_SHEETS = 20, 2
CREDIT = "Studio Linde/Noor Brandsma"
HELD = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
CAPTIONS = (
    "The doors open at noon.",
    "The first guests hang up their coats.",
    "Coffee is poured in the hall.",
    "A speech from the stairs.",
    "The ribbon is cut.",
)
Wait = Callable[[Callable[[], bool]], None]


class Counter(QObject):
    """Counts what a person does: presses of keys, clicks, sheets that come up.

    Qt offers every press to the shortcuts first, once, at the widget that has the focus. A
    chord is one press: Ctrl that is held down is none by itself.
    """

    def __init__(self) -> None:
        super().__init__()
        self.presses = 0
        self.clicks = 0
        self.sheets: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        """Look at everything, take nothing."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = watched is QApplication.focusWidget() and event.key() not in HELD
            self.presses += own
        elif kind == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            self.clicks += 1
        elif kind == QEvent.Type.Show and isinstance(watched, Sheet):
            self.sheets.append(watched.objectName())
        return False


class Hands:
    """Types and presses where the focus is, as hands do."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.typed = 0
        self.pressed = 0

    def type(self, text: str) -> None:
        """Text: it would have to be typed in any program."""
        for character in text:
            QTest.keyClicks(self._focus(), character)
            self.typed += 1

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """A key or a chord."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(self._focus(), key, held)
        self.pressed += 1

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self._window


CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    """A new archive, as on the first day."""
    return Catalog.create(tmp_path / "archive")


@pytest.fixture
def delivery(draw_set: DrawSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The photographer's folder, which the native picker will give."""
    folder = tmp_path / "delivery"
    draw_set(range(1, 25), prefix="Lindehof", folder=folder)
    monkeypatch.setattr(pickers, "folder", lambda *_: folder)
    return folder


def test_the_whole_job_by_keyboard(
    window: MainWindow,
    delivery: Path,
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[Path] = []

    def note(path: Path) -> bool:
        opened.append(path)
        return True

    monkeypatch.setattr(export_opening, "open_path", note)
    window.desk.preferences.set("export_folder", str(tmp_path / "export"))
    window.activateWindow()
    counter, hands = Counter(), Hands(window)
    qapp.installEventFilter(counter)
    try:
        import_the_set(window, hands, qtbot)
        caption_and_tag(window, hands, qtbot)
        find_by_name(window, hands, qtbot)
        export_the_gallery(hands, qtbot, opened)
    finally:
        qapp.removeEventFilter(counter)
    keys = counter.presses - hands.typed
    sys.stdout.write(table(keys, counter))
    assert keys == hands.pressed, "the filter counts otherwise than the hands"
    assert keys <= MOST_KEYS
    assert counter.clicks == 0
    assert counter.sheets == ["ImportSheet", "ExportSheet"]
    assert len(counter.sheets) <= MOST_SHEETS
    assert_done(window, tmp_path)


def import_the_set(window: MainWindow, hands: Hands, qtbot: QtBot) -> None:
    hands.press(Qt.Key.Key_O, CTRL)
    hands.press(ENTER)  # the native picker gives the folder
    hands.type("Open day")
    hands.press(Qt.Key.Key_R, ALT)  # to the credit line
    hands.type(CREDIT)
    hands.press(ENTER)
    qtbot.waitUntil(lambda: len(window.desk.browsing.ids) == 24, timeout=30_000)
    qtbot.waitUntil(lambda: window.sheet is not None and window.sheet.main_button.hasFocus())
    hands.press(ENTER)  # "Caption the photos"
    qtbot.waitUntil(lambda: window.place is Place.CAPTION and window.sheet is None)


def caption_and_tag(window: MainWindow, hands: Hands, qtbot: QtBot) -> None:
    browsing = window.desk.browsing
    for text in CAPTIONS[:-1]:
        before = browsing.current
        hands.type(text)
        hands.press(ENTER, CTRL)
        qtbot.waitUntil(lambda before=before: browsing.current != before)  # type: ignore[misc]
    hands.type(CAPTIONS[-1])
    hands.press(Qt.Key.Key_2, CTRL)
    for name in ("Lot Aarden", "Thijs de Waal"):
        hands.type(name)
        hands.press(ENTER)  # new in the register
        hands.press(ESC)  # without role and organisation
    hands.press(ENTER, CTRL)


def find_by_name(window: MainWindow, hands: Hands, qtbot: QtBot) -> None:
    browsing = window.desk.browsing
    hands.press(Qt.Key.Key_F, CTRL)
    hands.type("thijs waal")
    qtbot.waitUntil(lambda: len(browsing.ids) == 1)
    (found,) = photos(window.session.catalog, list(browsing.ids))
    assert found.caption == CAPTIONS[-1]
    hands.press(ESC)
    qtbot.waitUntil(lambda: len(browsing.ids) == 24)


def export_the_gallery(hands: Hands, qtbot: QtBot, opened: list[Path]) -> None:
    hands.press(Qt.Key.Key_E, CTRL)
    hands.press(ENTER, CTRL)
    qtbot.waitUntil(lambda: bool(opened), timeout=60_000)


def assert_done(window: MainWindow, tmp_path: Path) -> None:
    """Everything is stored and on the page."""
    found = photos(window.session.catalog, list(window.desk.browsing.ids))
    assert {photo.credit for photo in found} == {CREDIT}
    assert {photo.caption for photo in found} == {"", *CAPTIONS}
    (tagged,) = [photo for photo in found if photo.people]
    assert [person.name for person in tagged.people] == ["Lot Aarden", "Thijs de Waal"]
    (page,) = (tmp_path / "export").glob("*/index.html")
    html = page.read_text("utf-8")
    assert all(text in html for text in CAPTIONS)
    assert html.count("<img") >= 24


def table(keys: int, counter: Counter) -> str:
    """Ours beside the peers."""
    ours = (
        "Photo Archive", str(len(counter.sheets)), f"{counter.clicks} clicks + {keys} keys", "all",
    )  # fmt: skip
    rows = (("program", "windows", "beyond text", "steps"), ours, *PEERS)
    return "\n".join(["", *("{:15}{:>8}   {:22}{}".format(*row) for row in rows), ""])

"""The command palette: a few letters and Enter, from anywhere, and never over the photo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from photoarchive.catalog.edits import set_appearance, set_caption
from photoarchive.catalog.register import add_person
from photoarchive.desktop.frame import SMALLEST
from photoarchive.desktop.palette import Palette
from photoarchive.desktop.palette_matches import Command, fitting
from photoarchive.desktop.people.view import PeopleView
from photoarchive.desktop.places import Place
from photoarchive.desktop.window import MainWindow
from tests.desktop.pressing import press

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def opened(window: MainWindow) -> Palette:
    """The palette, by its key."""
    press(window, Key.Key_K, CTRL)
    palette = window.palette_of_commands
    assert palette.isVisible()
    assert palette.line.hasFocus()
    return palette


def offered(palette: Palette) -> list[str]:
    """What the list says."""
    return [command.text for command in palette.found.entries]


def command(text: str, place: str = "") -> Command:
    return Command(text, place, "", QIcon(), lambda: None)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("import", "Import photos…"),
        ("next save", "Save and next"),
        ("sn", "Save and next"),
        ("cptn", "Go to caption"),
        ("phot people", "Show photos of this person"),
        ("mérge", "Merge two people…"),
    ],
)
def test_words_letters_and_initials_find_a_command(typed: str, first: str) -> None:
    commands = [
        command("Import photos…", "File"),
        command("Save and next", "Caption"),
        command("Go to caption", "Edit"),
        command("Show photos of this person", "People"),
        command("Merge two people…", "People"),
    ]
    assert fitting(commands, typed)[0].text == first


def test_what_fits_better_comes_first() -> None:
    commands = [command("Smaller tiles"), command("Sort by name"), command("All of it")]
    assert [one.text for one in fitting(commands, "all")] == ["All of it", "Smaller tiles"]
    assert fitting(commands, "") == commands
    assert fitting(commands, "all zebras") == []


def test_only_what_can_be_done_now_is_offered(window: MainWindow) -> None:
    texts = offered(opened(window))
    assert "Import photos…" in texts
    assert "Large preview" in texts
    assert "Save and next" not in texts
    assert "Redo" not in texts
    assert "Command palette" not in texts


def test_enter_does_it_where_one_was(window: MainWindow) -> None:
    palette = opened(window)
    QTest.keyClicks(palette.line, "keys")
    press(window, Key.Key_Return)
    assert not palette.isVisible()
    assert window.sheet is not None
    assert window.sheet.objectName() == "KeysSheet"


def test_arrows_choose(window: MainWindow) -> None:
    palette = opened(window)
    QTest.keyClicks(palette.line, "sort time")
    assert offered(palette)[:2] == ["Sort by time, oldest first", "Sort by time, newest first"]
    press(window, Key.Key_Down)
    spoken = palette.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Sort by time, newest first, View, 2 of ")
    press(window, Key.Key_Up)
    press(window, Key.Key_Up)
    assert palette.list.currentIndex().row() == 0


def test_esc_goes_back_to_the_field_one_was_in(window: MainWindow) -> None:
    window.go(Place.CAPTION)
    field = window.focusWidget()
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    palette = opened(window)
    QTest.keyClicks(palette.line, "xyzxyz")
    assert offered(palette) == []
    press(window, Key.Key_Return)
    assert palette.isVisible(), "with nothing to do, Enter does nothing"
    press(window, Key.Key_Escape)
    assert not palette.isVisible()
    assert window.focusWidget() is field
    assert window.place is Place.CAPTION


def test_an_action_about_a_field_is_about_the_one_one_was_in(window: MainWindow) -> None:
    ids = window.desk.browsing.ids
    assert window.session.edit(lambda c: set_caption(c, photo_ids=[ids[0]], text="A welcome."))
    window.desk.browsing.set_current(ids[1])
    window.go(Place.CAPTION)
    window.desk.actions["field_caption"].trigger()
    field = window.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    palette = opened(window)
    QTest.keyClicks(palette.line, "take field")
    press(window, Key.Key_Return)
    assert field.hasFocus()
    assert field.toPlainText() == "A welcome."


def test_an_event_is_a_place_to_go(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place.PEOPLE)
    palette = opened(window)
    QTest.keyClicks(palette.line, "openi")
    qtbot.waitUntil(lambda: "Go to: Opening" in offered(palette))
    while palette.list.currentIndex().data() != "Go to: Opening":
        press(window, Key.Key_Down)
    press(window, Key.Key_Return)
    assert window.place is Place.LIBRARY
    assert [one.label for one in window.desk.browsing.filters] == ["Opening"]


def test_a_person_is_shown_in_the_register(window: MainWindow, qtbot: QtBot) -> None:
    catalog = window.session.catalog
    person_id, _ = add_person(catalog, name="Zoë Klaver")
    add_person(catalog, name="Aart Zevenboom")
    set_appearance(catalog, photo_id=window.desk.browsing.ids[0], person_id=person_id)
    palette = opened(window)
    QTest.keyClicks(palette.line, "zoe")
    qtbot.waitUntil(lambda: offered(palette) == ["Go to: Zoë Klaver"])
    press(window, Key.Key_Return)
    view = window.views[Place.PEOPLE]
    assert isinstance(view, PeopleView)
    qtbot.waitUntil(lambda: view.details.page.name.text() == "Zoë Klaver")
    assert view.register.list.hasFocus()


def test_ctrl_k_again_closes_it(window: MainWindow) -> None:
    palette = opened(window)
    press(window, Key.Key_K, CTRL)
    assert not palette.isVisible()


def test_it_closes_when_one_goes_elsewhere(window: MainWindow) -> None:
    palette = opened(window)
    window.desk.actions["find"].trigger()
    assert not palette.isVisible()


@pytest.mark.parametrize("size", [(SMALLEST.width(), SMALLEST.height()), (1440, 900)])
def test_it_never_lies_over_the_photo(
    window: MainWindow, size: tuple[int, int], qtbot: QtBot
) -> None:
    window.go(Place.CAPTION)
    window.resize(*size)
    palette = opened(window)
    photo = window.views[Place.CAPTION].kept_clear()
    assert photo is not None

    def area(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())

    qtbot.waitUntil(lambda: palette.width() >= 300)
    assert window.rect().contains(palette.geometry())
    assert not palette.geometry().intersects(area(photo))
    QTest.keyClicks(palette.line, "a")
    assert not palette.geometry().intersects(area(photo))
    window.resize(1200, 800)
    qtbot.waitUntil(
        lambda: (
            not palette.geometry().intersects(area(photo))
            and window.rect().contains(palette.geometry())
        )
    )

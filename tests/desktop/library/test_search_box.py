"""Searching as one types, and the suggestions under the line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_appearance, set_caption
from photoarchive.catalog.listing import photo_ids
from photoarchive.catalog.register import add_person
from photoarchive.desktop.browsing import Filter
from photoarchive.desktop.library.search_box import SearchBox
from photoarchive.desktop.library.view import LibraryView
from photoarchive.desktop.places import Place
from photoarchive.desktop.window import MainWindow
from tests.desktop.library.conftest import Press

Key = Qt.Key


@pytest.fixture
def catalog(catalog: Catalog) -> Catalog:
    """Adèle and Adriaan are in a photo each; one caption speaks of a harp."""
    ids = photo_ids(catalog)
    for name, photo in (("Adèle Wieringa", ids[0]), ("Adriaan Kuiper", ids[1])):
        person, _ = add_person(catalog, name=name)
        set_appearance(catalog, photo_id=photo, person_id=person)
    set_caption(catalog, photo_ids=[ids[2]], text="A harp in the hall.")
    return catalog


@pytest.fixture
def box(window: MainWindow, library: LibraryView) -> SearchBox:
    """The line, with the focus as Ctrl+F gives it."""
    QTest.keyClick(library.grid, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    found = window.focusWidget()
    assert isinstance(found, SearchBox)
    return found


def offered(box: SearchBox) -> list[str]:
    """The suggestions that are shown."""
    return [box.offers.item(row).text() for row in range(box.offers.count())]


def test_it_finds_while_one_types(
    window: MainWindow, library: LibraryView, box: SearchBox, qtbot: QtBot
) -> None:
    QTest.keyClicks(box, "har")
    qtbot.waitUntil(lambda: len(library.grid.photos.ids) == 1)
    assert box.hasFocus()
    QTest.keyClicks(box, "p")
    assert window.desk.browsing.text == "harp"


def test_a_suggestion_becomes_a_filter(
    window: MainWindow, box: SearchBox, press: Press, qtbot: QtBot
) -> None:
    QTest.keyClicks(box, "ad")
    qtbot.waitUntil(box.offers.isVisible)
    assert offered(box) == ["Person: Adèle Wieringa (1)", "Person: Adriaan Kuiper (1)"]
    press(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert [one.label for one in window.desk.browsing.filters] == ["Adriaan Kuiper"]
    assert box.text() == ""
    assert not box.offers.isVisible()
    qtbot.waitUntil(lambda: len(window.desk.browsing.ids) == 1)


def test_suggestions_never_take_the_typing(
    window: MainWindow, box: SearchBox, press: Press, qtbot: QtBot
) -> None:
    QTest.keyClicks(box, "ad")
    qtbot.waitUntil(box.offers.isVisible)
    press(Key.Key_Down)
    QTest.keyClicks(box, "ri")
    assert box.text() == "adri"
    qtbot.waitUntil(lambda: offered(box) == ["Person: Adriaan Kuiper (1)"])
    assert box.hasFocus()


def test_enter_with_nothing_chosen_goes_to_the_photos(
    window: MainWindow, library: LibraryView, box: SearchBox, press: Press, qtbot: QtBot
) -> None:
    QTest.keyClicks(box, "adele")
    qtbot.waitUntil(box.offers.isVisible)
    qtbot.waitUntil(lambda: len(library.grid.photos.ids) == 1)
    press(Key.Key_Return)
    assert library.grid.hasFocus()
    assert not box.offers.isVisible()
    assert box.text() == "adele"


def test_esc_clears_and_then_leaves(
    window: MainWindow, library: LibraryView, box: SearchBox, press: Press, qtbot: QtBot
) -> None:
    QTest.keyClicks(box, "harp")
    qtbot.waitUntil(lambda: len(library.grid.photos.ids) == 1)
    press(Key.Key_Escape)
    assert box.text() == window.desk.browsing.text == ""
    assert box.hasFocus()
    press(Key.Key_Escape)
    assert library.grid.hasFocus()
    qtbot.waitUntil(lambda: len(library.grid.photos.ids) == 6)


def test_a_click_on_a_suggestion_takes_it(window: MainWindow, box: SearchBox, qtbot: QtBot) -> None:
    QTest.keyClicks(box, "ad")
    qtbot.waitUntil(box.offers.isVisible)
    place = box.offers.visualItemRect(box.offers.item(0)).center()
    QTest.mouseClick(box.offers.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [one.label for one in window.desk.browsing.filters] == ["Adèle Wieringa"]


def test_it_follows_what_is_browsed(window: MainWindow, box: SearchBox) -> None:
    QTest.keyClicks(box, "harp")
    window.desk.browsing.clear()
    assert box.text() == ""


def test_nothing_found_offers_near_names(
    window: MainWindow, library: LibraryView, box: SearchBox, press: Press, qtbot: QtBot
) -> None:
    QTest.keyClicks(box, "Adele Wiringa")
    qtbot.waitUntil(library.nothing.isVisible)
    qtbot.waitUntil(lambda: bool(library.nothing.near))
    assert library.nothing.sentence.text() == "Nothing found for “Adele Wiringa”"
    near = library.nothing.near[0]
    assert near.text() == "Person: Adèle Wieringa (1)"
    near.setFocus()
    press(Key.Key_Space)
    qtbot.waitUntil(library.grid.hasFocus)
    assert [one.label for one in window.desk.browsing.filters] == ["Adèle Wieringa"]


def test_what_cannot_be_understood_is_a_calm_sentence(
    window: MainWindow, library: LibraryView, box: SearchBox, qtbot: QtBot
) -> None:
    QTest.keyClicks(box, "is:lost")
    qtbot.waitUntil(library.nothing.isVisible)
    qtbot.waitUntil(lambda: library.nothing.sentence.text().startswith("is:lost is not known"))
    assert box.hasFocus()
    assert window.desk.banner.text == ""
    QTest.keyClick(box, Key.Key_Escape)
    qtbot.waitUntil(library.grid.isVisible)


@pytest.mark.parametrize("typed", ['"', "(l.)", "o'brien", "C++", "*", "-x", "x" * 3_000])
def test_anything_can_be_typed(
    window: MainWindow, library: LibraryView, box: SearchBox, qtbot: QtBot, typed: str
) -> None:
    box.setText(typed[:-1])
    QTest.keyClicks(box, typed[-1])
    qtbot.waitUntil(lambda: library.nothing.isVisible() or library.grid.isVisible())
    qtbot.wait(30)
    assert box.hasFocus()
    assert box.text() == typed


def test_typing_elsewhere_shows_the_library(
    window: MainWindow, box: SearchBox, qtbot: QtBot
) -> None:
    window.go(Place.PEOPLE)
    box.setFocus()
    QTest.keyClicks(box, "ha")
    assert window.place is Place.LIBRARY
    assert box.hasFocus()


def test_a_new_search_begins_at_its_first_photo(
    window: MainWindow, library: LibraryView, press: Press, qtbot: QtBot
) -> None:
    browsing = window.desk.browsing
    press(Key.Key_End, Key.Key_Left)
    browsing.set_filters([Filter("is:unnamed", "Nobody named")])
    qtbot.waitUntil(lambda: len(browsing.ids) == 4)
    browsing.set_filters([Filter("-is:unnamed", "Somebody named")])
    qtbot.waitUntil(lambda: len(browsing.ids) == 2)
    assert browsing.current == browsing.ids[0]

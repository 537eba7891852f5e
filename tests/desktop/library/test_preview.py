"""The large preview: in the grid's place, by key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from photoarchive.catalog.edits import set_caption
from photoarchive.desktop.library.view import LibraryView
from photoarchive.desktop.window import MainWindow
from tests.desktop.library.conftest import Press

Key = Qt.Key


def test_space_shows_the_photo_large_and_space_goes_back(
    window: MainWindow, library: LibraryView, press: Press, qtbot: QtBot
) -> None:
    ids = window.desk.browsing.ids
    window.session.edit(lambda c: set_caption(c, photo_ids=[ids[1]], text="The band plays."))
    press(Key.Key_Right, Key.Key_Space)
    assert library.preview.isVisible()
    assert library.preview.hasFocus()
    assert not library.grid.isVisible()
    assert library.preview.caption.text() == "The band plays."
    assert library.preview.where.text() == "2 of 6"
    assert library.preview.accessibleDescription() == "Hazelhof-0006, 2 of 6, The band plays."
    qtbot.waitUntil(lambda: library.preview.picture.picture is not None)
    press(Key.Key_Space)
    assert library.grid.hasFocus()


def test_arrows_go_on_and_esc_goes_back(
    window: MainWindow, library: LibraryView, press: Press, qtbot: QtBot
) -> None:
    browsing = window.desk.browsing
    press(Key.Key_Space, Key.Key_Right, Key.Key_Down)
    assert browsing.current == browsing.ids[2]
    press(Key.Key_Left, Key.Key_End)
    assert browsing.current == browsing.ids[-1]
    press(Key.Key_Right)  # there is no next one
    assert browsing.current == browsing.ids[-1]
    press(Key.Key_Escape)
    assert library.grid.hasFocus()
    assert library.grid.current_place() == 5


def test_keys_of_the_grid_work_on_the_photo_that_is_shown(
    window: MainWindow, library: LibraryView, press: Press, qtbot: QtBot
) -> None:
    browsing = window.desk.browsing
    press(Key.Key_Space, Key.Key_Right, Key.Key_5)
    assert library.grid.tiles.at_once([browsing.ids[1]])[0].rating == 5
    press(Key.Key_Delete)
    qtbot.waitUntil(lambda: library.preview.where.text() == "2 of 5")
    assert library.preview.isVisible()


def test_a_photo_that_is_gone_says_so(
    window: MainWindow, library: LibraryView, press: Press, qtbot: QtBot
) -> None:
    photo = library.grid.tiles.at_once(window.desk.browsing.ids[:1])[0]
    photo.source.unlink()
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: library.preview.sentence.isVisible())
    assert str(photo.source) in library.preview.sentence.text()
    assert library.preview.picture.picture is not None  # the small one is still known

"""Walking and selecting by key, as one knows it from any list of files."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from photoarchive.desktop.library.grid import PhotoGrid
from photoarchive.desktop.library.view import LibraryView
from photoarchive.desktop.window import MainWindow
from tests.desktop.library.conftest import Press

Key = Qt.Key


def test_arrows_move_the_current_photo_and_select_nothing_else(
    window: MainWindow, grid: PhotoGrid, press: Press
) -> None:
    browsing = window.desk.browsing
    assert browsing.current == browsing.ids[0]
    press(Key.Key_Right, Key.Key_Right, Key.Key_Left)
    assert browsing.current == browsing.ids[1]
    assert browsing.selected == frozenset()
    assert browsing.chosen() == (browsing.ids[1],)
    assert grid.photos.place(grid.currentIndex()) == 1


def test_home_and_end_go_to_both_ends(
    window: MainWindow, library: LibraryView, press: Press
) -> None:
    browsing = window.desk.browsing
    press(Key.Key_End)
    assert browsing.current == browsing.ids[-1]
    press(Key.Key_Home)
    assert browsing.current == browsing.ids[0]


def test_shift_selects_a_range_that_grows_and_shrinks(
    window: MainWindow, library: LibraryView, press: Press
) -> None:
    browsing = window.desk.browsing
    press(Key.Key_Right)
    press(Key.Key_Right, Key.Key_Right, shift=True)
    assert browsing.selected == set(browsing.ids[1:4])
    press(Key.Key_Left, shift=True)
    assert browsing.selected == set(browsing.ids[1:3])
    press(Key.Key_Home, shift=True)
    assert browsing.selected == set(browsing.ids[:2])


def test_a_range_goes_on_over_the_end_of_a_row(
    window: MainWindow, grid: PhotoGrid, press: Press
) -> None:
    grid.set_tile_width(400)
    assert grid.photos.columns < 6
    browsing = window.desk.browsing
    grid.selecting.go(grid.photos.columns - 1)
    press(Key.Key_Right, shift=True)
    assert browsing.selected == set(browsing.ids[grid.photos.columns - 1 :][:2])


def test_ctrl_and_space_choose_single_photos(
    window: MainWindow, library: LibraryView, press: Press
) -> None:
    browsing = window.desk.browsing
    ids = browsing.ids
    press(Key.Key_Space, ctrl=True)
    press(Key.Key_Right, Key.Key_Right, ctrl=True)
    assert browsing.selected == {ids[0]}
    assert browsing.current == ids[2]
    press(Key.Key_Space, ctrl=True)
    assert browsing.chosen() == (ids[0], ids[2])
    press(Key.Key_Space, ctrl=True)
    assert browsing.chosen() == (ids[0],)


def test_ctrl_a_selects_all_and_esc_none(
    window: MainWindow, library: LibraryView, press: Press
) -> None:
    browsing = window.desk.browsing
    press(Key.Key_A, ctrl=True)
    assert len(browsing.selected) == 6
    assert "6" in library.status()
    press(Key.Key_Escape)
    assert browsing.selected == frozenset()
    assert library.status() == ""


def test_letters_that_mean_nothing_do_nothing(
    window: MainWindow, grid: PhotoGrid, press: Press
) -> None:
    before = window.desk.browsing.current
    QTest.keyClicks(grid, "nyqwe")
    assert window.sheet is None
    assert window.desk.browsing.current == before


def test_screen_readers_hear_which_photo_it_is(
    window: MainWindow, grid: PhotoGrid, press: Press
) -> None:
    press(Key.Key_Right)
    said = grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Hazelhof-0006, photo 2 of 6, no caption yet")


def test_qt_knows_what_is_selected_on_screen(
    window: MainWindow, grid: PhotoGrid, press: Press
) -> None:
    press(Key.Key_Right, Key.Key_Right, shift=True)
    selected = {grid.photos.place(index) for index in grid.selectedIndexes()}
    assert selected == {0, 1, 2}

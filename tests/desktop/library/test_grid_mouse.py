"""Clicking, drawing a frame, dragging: what the mouse does with tiles."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from photoarchive.desktop.dropping import dropped_paths
from photoarchive.desktop.library.dragging import dragged
from photoarchive.desktop.library.grid import PhotoGrid
from photoarchive.desktop.library.view import LibraryView
from photoarchive.desktop.places import Place
from photoarchive.desktop.window import MainWindow

Button = Qt.MouseButton
Modifier = Qt.KeyboardModifier


def middle(grid: PhotoGrid, place: int) -> QPoint:
    """The middle of a tile, in the viewport."""
    return grid.visualRect(grid.photos.index_at(place)).center()


def click(grid: PhotoGrid, place: int, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    """Click a tile."""
    QTest.mouseClick(grid.viewport(), Button.LeftButton, modifier, middle(grid, place))


def test_clicks_choose_as_in_any_list(window: MainWindow, grid: PhotoGrid) -> None:
    browsing = window.desk.browsing
    ids = browsing.ids
    click(grid, 1)
    assert browsing.chosen() == (ids[1],)
    click(grid, 4, Modifier.ShiftModifier)
    assert browsing.chosen() == tuple(ids[1:5])
    click(grid, 2, Modifier.ControlModifier)
    assert browsing.chosen() == (ids[1], ids[3], ids[4])
    click(grid, 3)
    assert browsing.chosen() == (ids[3],)


def test_ctrl_click_adds_to_the_photo_one_is_at(window: MainWindow, grid: PhotoGrid) -> None:
    browsing = window.desk.browsing
    click(grid, 0)
    click(grid, 2, Modifier.ControlModifier)
    assert browsing.chosen() == (browsing.ids[0], browsing.ids[2])


def test_a_frame_selects_what_it_touches(window: MainWindow, grid: PhotoGrid) -> None:
    browsing = window.desk.browsing
    view = grid.viewport()
    below = QPoint(3, middle(grid, 0).y() + grid.layout_of_tiles.size.height())
    QTest.mousePress(view, Button.LeftButton, Modifier.NoModifier, below)
    QTest.mouseMove(view, middle(grid, 1))
    assert browsing.selected == set(browsing.ids[:2])
    QTest.mouseMove(view, middle(grid, 2))
    assert browsing.selected == set(browsing.ids[:3])
    QTest.mouseMove(view, middle(grid, 0))
    QTest.mouseRelease(view, Button.LeftButton, Modifier.NoModifier, middle(grid, 0))
    assert browsing.selected == {browsing.ids[0]}


def test_a_frame_with_ctrl_keeps_what_was_selected(window: MainWindow, grid: PhotoGrid) -> None:
    browsing = window.desk.browsing
    view = grid.viewport()
    click(grid, 3)
    click(grid, 4, Modifier.ControlModifier)
    below = QPoint(3, middle(grid, 0).y() + grid.layout_of_tiles.size.height())
    QTest.mousePress(view, Button.LeftButton, Modifier.ControlModifier, below)
    QTest.mouseMove(view, middle(grid, 0))
    QTest.mouseRelease(view, Button.LeftButton, Modifier.ControlModifier, middle(grid, 0))
    ids = browsing.ids
    assert browsing.chosen() == (ids[0], ids[3], ids[4])


def test_a_click_beside_the_tiles_ends_the_selection(window: MainWindow, grid: PhotoGrid) -> None:
    click(grid, 0)
    click(grid, 2, Modifier.ShiftModifier)
    below = QPoint(3, grid.viewport().height() - 3)
    QTest.mouseClick(grid.viewport(), Button.LeftButton, Modifier.NoModifier, below)
    assert window.desk.browsing.selected == frozenset()


def test_a_double_click_opens_the_caption(
    window: MainWindow, grid: PhotoGrid, qtbot: QtBot
) -> None:
    wanted = window.desk.browsing.ids[2]
    click(grid, 2)
    QTest.mouseDClick(grid.viewport(), Button.LeftButton, Modifier.NoModifier, middle(grid, 2))
    assert window.place is Place.CAPTION
    assert window.desk.browsing.current == wanted


def test_originals_are_dragged_out_unless_they_are_gone(
    window: MainWindow, grid: PhotoGrid
) -> None:
    tiles = grid.tiles.at_once(window.desk.browsing.ids[:3])
    tiles[1].source.unlink()
    taken = dragged(tiles)
    sources = [Path(url.toLocalFile()) for url in taken.urls()]
    assert sources == [tiles[0].source, tiles[2].source]
    assert dropped_paths(taken) == []  # dropped on our own window it is no import


def test_the_menu_at_the_mouse_is_about_the_photo_under_it(
    window: MainWindow, library: LibraryView, qtbot: QtBot
) -> None:
    grid, browsing = library.grid, window.desk.browsing
    place = middle(grid, 4)
    QTest.mouseClick(grid.viewport(), Button.RightButton, Modifier.NoModifier, place)
    library.show_menu_at(grid.viewport().mapToGlobal(place))
    menu = next(menu for menu in library.findChildren(QMenu) if menu.isVisible())
    assert browsing.current == browsing.ids[4]
    rating = next(a for a in menu.actions() if a.objectName() == "rate_5")
    assert isinstance(rating, QAction)
    rating.trigger()
    assert grid.tiles.at_once([browsing.current])[0].rating == 5
    menu.close()

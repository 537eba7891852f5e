"""What the grid shows and what that costs: tiles of the screen, whatever lies above and below."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import remove_photos, set_caption, set_left_out, set_rating
from photoarchive.desktop.library.grid import PhotoGrid
from photoarchive.desktop.library.view import LibraryView
from photoarchive.desktop.window import MainWindow
from photoarchive.files.previews import Previews
from photoarchive.importer.importing import import_photos
from photoarchive.importer.request import ImportRequest
from photoarchive.paths import cache_folder
from photoarchive.progress import Progress
from tests.conftest import DrawSet, draw_jpeg
from tests.desktop.library.conftest import Press

Key = Qt.Key
MANY = 1_000_000


def spoken(grid: PhotoGrid, place: int) -> str:
    """What a screen reader says of a tile."""
    said = grid.photos.index_at(place).data(Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(said, str)
    return said


def test_a_million_photos_cost_what_is_on_screen(
    window: MainWindow, grid: PhotoGrid, press: Press, qtbot: QtBot
) -> None:
    real = list(window.desk.browsing.ids)
    before = grid.tiles.read
    window.desk.browsing.hold(array("q", [*real, *range(10**9, 10**9 + MANY - len(real))]))
    assert grid.photos.rowCount() * grid.photos.columns >= MANY
    press(Key.Key_End)
    last = MANY - 1
    assert last in grid.visible_places()
    qtbot.waitUntil(lambda: grid.tiles.read > before)
    press(Key.Key_A, ctrl=True)
    assert len(window.desk.browsing.selected) == MANY
    press(Key.Key_Home, Key.Key_PageDown)
    grid.grab()
    qtbot.wait(50)
    screens = 3 * 3 * (len(grid.visible_places()) + grid.photos.columns)
    assert grid.tiles.read - before <= screens
    assert len(grid.tiles) == len(real)


def test_only_what_an_edit_touched_is_read_again(
    window: MainWindow, grid: PhotoGrid, qtbot: QtBot
) -> None:
    photo = window.desk.browsing.ids[2]
    before = grid.tiles.read
    window.session.edit(lambda c: set_rating(c, photo_ids=[photo], rating=4))
    qtbot.waitUntil(lambda: "4 star" in spoken(grid, 2))
    assert grid.tiles.read == before + 1


def test_a_tile_says_its_state_in_words(window: MainWindow, grid: PhotoGrid, qtbot: QtBot) -> None:
    ids = window.desk.browsing.ids
    window.session.edit(lambda c: set_caption(c, photo_ids=[ids[0]], text="The band plays."))
    window.session.edit(lambda c: set_left_out(c, photo_ids=[ids[1]], left_out=True))
    qtbot.waitUntil(lambda: "left out of export" in spoken(grid, 1))
    assert spoken(grid, 0) == "Hazelhof-0007, photo 1 of 6, captioned"
    tooltip = grid.photos.index_at(1).data(Qt.ItemDataRole.ToolTipRole)
    assert "No caption yet" in tooltip
    assert "Left out of export" in tooltip


def test_the_current_photo_stays_when_the_list_changes(
    window: MainWindow, grid: PhotoGrid, press: Press, qtbot: QtBot
) -> None:
    browsing = window.desk.browsing
    press(Key.Key_Right, Key.Key_Right, Key.Key_Right)
    current, gone = browsing.current, browsing.ids[0]
    window.session.edit(lambda c: remove_photos(c, photo_ids=[gone]))
    qtbot.waitUntil(lambda: len(grid.photos.ids) == 5)
    assert browsing.current == current
    assert grid.current_place() == grid.photos.place(grid.currentIndex()) == 2


def test_what_one_looks_at_stays_where_it_is(
    window: MainWindow, grid: PhotoGrid, qtbot: QtBot
) -> None:
    ids = array("q", range(10**9, 10**9 + 5_000))
    browsing = window.desk.browsing
    browsing.hold(ids, current=ids[2_500])
    grid.show_current()
    top = grid.visualRect(grid.currentIndex()).top()
    browsing.hold(ids[grid.photos.columns * 7 :])  # seven rows less above
    assert browsing.current == ids[2_500]
    assert grid.visualRect(grid.currentIndex()).top() == top


def test_resizing_keeps_the_current_photo_in_sight(
    window: MainWindow, grid: PhotoGrid, qtbot: QtBot
) -> None:
    ids = array("q", range(10**9, 10**9 + 5_000))
    window.desk.browsing.hold(ids, current=ids[4_321])
    grid.show_current()
    columns = grid.photos.columns
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: grid.photos.columns < columns)
    assert 4_321 in grid.visible_places()
    grid.set_tile_width(300)
    assert 4_321 in grid.visible_places()


def test_an_original_that_is_gone_is_told_with_its_place(
    window: MainWindow, library: LibraryView, qtbot: QtBot
) -> None:
    grid = library.grid
    tile = grid.tiles.get(window.desk.browsing.ids[1])
    assert tile is not None
    aside = tile.source.with_suffix(".away")
    tile.source.rename(aside)
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: grid.originals.missing(tile.id))
    assert spoken(grid, 1).endswith("The original is not where it was")
    tooltip = grid.photos.index_at(1).data(Qt.ItemDataRole.ToolTipRole)
    assert str(tile.source) in tooltip
    grid.grab()
    aside.rename(tile.source)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: not grid.originals.missing(tile.id))


@pytest.fixture
def damaged(catalog: Catalog, tmp_path: Path, draw_set: DrawSet) -> Path:
    """A photo that was imported well, whose file broke and whose preview is lost."""
    path = draw_jpeg(tmp_path / "late" / "Hazelhof-0099.jpg", seed="late")
    request = ImportRequest((path.parent,), event="Opening", date="2026-05-13", in_place=True)
    previews = Previews(cache_folder() / "previews")
    import_photos(catalog, request, previews=previews, progress=Progress())
    path.write_bytes(b"\xff\xd8 broken")
    for preview in previews.folder.rglob("*.jpg"):
        preview.unlink()
    return path


def test_a_photo_that_cannot_be_shown_says_why(
    damaged: Path, library: LibraryView, qtbot: QtBot
) -> None:
    grid = library.grid
    place = next(
        n
        for n in grid.visible_places()
        if grid.photos.tile(n).name == "Hazelhof-0099"  # type: ignore[union-attr]
    )
    tile = grid.photos.tile(place)
    assert tile is not None
    qtbot.waitUntil(lambda: grid.photos.condition(tile).reason != "")
    reason = grid.photos.condition(tile).reason
    assert spoken(grid, place).casefold().endswith(reason.casefold())
    grid.grab()


def test_missing_previews_are_made_again(
    window: MainWindow, library: LibraryView, qtbot: QtBot
) -> None:
    tile = library.grid.tiles.get(window.desk.browsing.ids[0])
    assert tile is not None
    qtbot.waitUntil(lambda: window.desk.thumbnails.get(tile.sha256, tile.source) is not None)

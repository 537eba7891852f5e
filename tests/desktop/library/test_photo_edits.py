"""What single keys do to the chosen photos, and galleries of a selection."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from photoarchive.catalog.collections import set_event_title
from photoarchive.catalog.edits import set_rating
from photoarchive.catalog.galleries import galleries
from photoarchive.catalog.listing import Tile, tiles
from photoarchive.desktop import bulk
from photoarchive.desktop.bulk import change_photos
from photoarchive.desktop.library.view import LibraryView
from photoarchive.desktop.window import MainWindow
from tests.desktop.library.conftest import Press

Key = Qt.Key


def stored(window: MainWindow) -> list[Tile]:
    """All tiles as the archive has them now."""
    return tiles(window.session.catalog, window.desk.browsing.ids)


def test_digits_rate(window: MainWindow, library: LibraryView, press: Press) -> None:
    press(Key.Key_Right, Key.Key_4)
    assert [tile.rating for tile in stored(window)] == [0, 4, 0, 0, 0, 0]
    press(Key.Key_A, ctrl=True)
    press(Key.Key_2)
    assert {tile.rating for tile in stored(window)} == {2}
    press(Key.Key_0)
    assert {tile.rating for tile in stored(window)} == {0}
    window.desk.actions["undo"].trigger()
    assert {tile.rating for tile in stored(window)} == {2}


def test_x_leaves_out_and_lets_in_again(
    window: MainWindow, library: LibraryView, press: Press
) -> None:
    press(Key.Key_X)
    press(Key.Key_Right, shift=True)
    press(Key.Key_X)  # one is out, one is not: both are out then
    assert [tile.left_out for tile in stored(window)[:3]] == [True, True, False]
    press(Key.Key_X)
    assert not any(tile.left_out for tile in stored(window))


def test_del_removes_and_the_banner_takes_it_back(
    window: MainWindow, library: LibraryView, press: Press, qtbot: QtBot
) -> None:
    sources = [tile.source for tile in stored(window)]
    press(Key.Key_Right, Key.Key_Delete)
    qtbot.waitUntil(lambda: len(library.grid.photos.ids) == 5)
    assert all(source.exists() for source in sources)
    assert "No file was deleted" in window.desk.banner.text
    undo = next(b for b in window.desk.banner.findChildren(QPushButton) if b.text() == "Undo")
    undo.click()
    qtbot.waitUntil(lambda: len(library.grid.photos.ids) == 6)


def test_the_banner_does_not_undo_something_else(
    window: MainWindow, library: LibraryView, press: Press, qtbot: QtBot
) -> None:
    press(Key.Key_Delete)
    qtbot.waitUntil(lambda: len(library.grid.photos.ids) == 5)
    press(Key.Key_3)
    undo = next(b for b in window.desk.banner.findChildren(QPushButton) if b.text() == "Undo")
    undo.click()
    assert len(stored(window)) == 5
    assert 3 in {tile.rating for tile in stored(window)}
    assert "changed since" in window.desk.banner.text


def test_g_makes_a_gallery_of_the_selection(
    window: MainWindow, library: LibraryView, press: Press
) -> None:
    ids = window.desk.browsing.ids
    press(Key.Key_Right, shift=True)
    press(Key.Key_G)
    assert library.strip.line.hasFocus()
    QTest.keyClicks(library.strip.line, "Two of the hall")
    press(Key.Key_Return)
    made = galleries(window.session.catalog, title="Two of the hall")[0]
    assert [photo for item in made.items for photo in item.photo_ids] == [ids[0], ids[1]]
    assert made.event_id == stored(window)[0].event_id
    assert library.grid.hasFocus()
    assert not library.strip.isVisible()


def test_a_gallery_never_replaces_another(
    window: MainWindow, library: LibraryView, press: Press
) -> None:
    for _ in range(2):
        press(Key.Key_G)
        library.strip.line.setText("Opening")
        press(Key.Key_Return)
    assert library.strip.isVisible()
    assert library.strip.line.text() == "Opening"
    assert "already" in library.strip.warning.text()
    assert len(galleries(window.session.catalog)) == 1
    press(Key.Key_Escape)
    assert not library.strip.isVisible()
    assert library.grid.hasFocus()


def test_letters_do_nothing_while_a_title_is_typed(
    window: MainWindow, library: LibraryView, press: Press
) -> None:
    press(Key.Key_F2)
    QTest.keyClicks(library.header.line, "xcb5 3")
    assert library.header.line.text() == "xcb5 3"
    assert not any(tile.left_out or tile.rating for tile in stored(window))
    assert window.sheet is None


def test_many_photos_are_changed_beside_the_window(
    window: MainWindow,
    library: LibraryView,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bulk, "AT_ONCE", 2)
    ids = list(window.desk.browsing.ids)
    done: list[int] = []
    job = change_photos(
        window.desk,
        lambda c: set_rating(c, photo_ids=ids, rating=5),
        count=len(ids),
        title="Rating",
        then=lambda: done.append(1),
        backup=False,
    )
    assert job is not None
    qtbot.waitUntil(lambda: bool(done))
    assert {tile.rating for tile in stored(window)} == {5}
    qtbot.waitUntil(lambda: not window.desk.jobs.running)


def test_what_cannot_be_stored_is_told_and_nothing_follows(
    window: MainWindow, library: LibraryView, qtbot: QtBot
) -> None:
    done: list[int] = []
    change_photos(
        window.desk,
        lambda c: set_event_title(c, event_id=999, title="Nowhere"),
        count=1,
        title="Renaming",
        then=lambda: done.append(1),
    )
    assert done == []
    assert "no longer in the archive" in window.desk.banner.text


def test_titles_that_a_full_disk_refuses_stay_to_be_stored_later(
    window: MainWindow, library: LibraryView, press: Press
) -> None:
    press(Key.Key_G)
    library.strip.line.setText("Two of the hall " * 600)
    with full_disk(window):
        press(Key.Key_Return)
        assert library.strip.line.text().startswith("Two of the hall")
        assert library.strip.isVisible()
        assert window.desk.banner.text != ""
    press(Key.Key_Return)
    assert not library.strip.isVisible()
    assert len(galleries(window.session.catalog)) == 1


@contextmanager
def full_disk(window: MainWindow) -> Iterator[None]:
    """The library cannot grow by a page in here."""
    with window.session.catalog.writing() as db:
        db.execute("PRAGMA max_page_count = 1")
    yield
    with window.session.catalog.writing() as db:
        db.execute("PRAGMA max_page_count = 1000000")

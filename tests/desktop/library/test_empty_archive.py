"""An archive without photos: it says what to do first, and photos come back with undo."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from photoarchive.catalog.edits import remove_photos
from photoarchive.desktop.library.view import LibraryView
from photoarchive.desktop.places import Place
from photoarchive.desktop.window import MainWindow


@pytest.fixture
def bare(window: MainWindow, qtbot: QtBot) -> LibraryView:
    """The library after every photo was removed."""
    view = window.views[Place.LIBRARY]
    assert isinstance(view, LibraryView)
    ids = list(window.desk.browsing.ids)
    window.session.edit(lambda c: remove_photos(c, photo_ids=ids))
    qtbot.waitUntil(view.welcome.isVisible)
    return view


def test_it_says_what_to_do_first(window: MainWindow, bare: LibraryView) -> None:
    assert not bare.grid.isVisible()
    assert not bare.facets.isVisible()
    assert bare.panes() == [bare.welcome]
    window.go(Place.LIBRARY)
    focus = window.focusWidget()
    assert focus is not None
    assert bare.welcome.isAncestorOf(focus)


def test_its_buttons_call_the_actions_of_the_window(
    window: MainWindow, bare: LibraryView, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.desk.actions["sample"].triggered):
        bare.welcome.sample_wanted.emit()
    with qtbot.waitSignal(window.desk.actions["open_archive"].triggered):
        bare.welcome.archive_wanted.emit()


def test_undo_brings_the_grid_back(window: MainWindow, bare: LibraryView, qtbot: QtBot) -> None:
    window.desk.actions["undo"].trigger()
    qtbot.waitUntil(bare.grid.isVisible)
    assert len(window.desk.browsing.ids) == 6

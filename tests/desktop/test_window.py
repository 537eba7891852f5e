"""The window as a whole: views, sheets, undo, what the top bar does."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from photoarchive.catalog.edits import set_caption
from photoarchive.desktop.places import Place
from photoarchive.desktop.window import MainWindow


def test_the_window_opens_on_the_library(window: MainWindow) -> None:
    assert window.place is Place.LIBRARY
    assert len(window.desk.browsing.ids) == 6


def test_undo_is_named_and_takes_the_edit_back(window: MainWindow, qtbot: QtBot) -> None:
    photo = window.desk.browsing.ids[0]
    session = window.session
    assert session.edit(lambda c: set_caption(c, photo_ids=[photo], text="A welcome."))
    assert window.desk.actions["undo"].text() == "&Undo: Change caption of 1 photo"
    window.desk.actions["undo"].trigger()
    assert window.desk.actions["redo"].isEnabled()

"""From photo to photo: one chord each, in the same field, and nothing that was typed is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoarchive.catalog.edits import remove_photos
from photoarchive.desktop.caption.view import CaptionView
from photoarchive.desktop.places import Place
from photoarchive.desktop.window import MainWindow
from tests.desktop.caption.conftest import CONTROL, SHIFT, Keyboard, Stored, press_banner


def test_one_chord_stores_the_caption_and_goes_on(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    first, second = window.desk.browsing.ids[:2]
    keys.type("A welcome.")
    keys.pressed = 0
    keys.save_and_next()
    assert keys.pressed == 1
    assert stored(first).caption == "A welcome."
    assert window.desk.browsing.current == second
    assert view.panel.text("caption") == ""
    assert view.panel.current() == "caption"


def test_every_photo_by_script_without_a_question(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    ids = list(window.desk.browsing.ids)
    for n, _ in enumerate(ids):
        keys.type(f"Photo {n}")
        keys.save_and_next()
    assert [stored(photo_id).caption for photo_id in ids] == [f"Photo {n}" for n in range(6)]
    assert QApplication.activeModalWidget() is None
    assert window.desk.banner.text == "That was the last photo. 6 of 6 captioned."


def test_the_focus_stays_in_its_field(view: CaptionView, keys: Keyboard) -> None:
    keys.key(Qt.Key.Key_4, CONTROL)
    keys.key(Qt.Key.Key_PageDown)
    assert view.panel.current() == "alt_text"
    keys.key(Qt.Key.Key_2, CONTROL)
    keys.key(Qt.Key.Key_PageDown)
    assert view.panel.current() == "people"


def test_back_and_forth(window: MainWindow, view: CaptionView, keys: Keyboard) -> None:
    ids = window.desk.browsing.ids
    keys.type("One")
    keys.key(Qt.Key.Key_PageDown)
    keys.type("Two")
    keys.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    assert window.desk.browsing.current == ids[0]
    assert view.panel.text("caption") == "One"
    keys.key(Qt.Key.Key_PageUp)
    assert window.desk.browsing.current == ids[0]


def test_next_still_to_do_goes_round(window: MainWindow, view: CaptionView, keys: Keyboard) -> None:
    ids = window.desk.browsing.ids
    for caption in ("One", "Two", "Three", "Four", "Five"):
        keys.type(caption)
        keys.save_and_next()
    window.desk.browsing.set_current(ids[2])
    keys.key(Qt.Key.Key_J, CONTROL)
    assert window.desk.browsing.current == ids[5]
    keys.type("Six")
    keys.key(Qt.Key.Key_J, CONTROL)
    assert window.desk.browsing.current == ids[5]
    assert window.desk.banner.text == "Every photo of this list has a caption."


def test_where_one_is_is_told(view: CaptionView, keys: Keyboard, qtbot: QtBot) -> None:
    assert view.panel.title.text().startswith("Hazelhof-")
    assert view.panel.where.text().startswith("1 of 6")
    keys.type("A caption")
    keys.save_and_next()
    assert view.panel.where.text().endswith("1 captioned, 5 to go")


def test_the_export_is_offered_at_the_end(
    window: MainWindow, view: CaptionView, keys: Keyboard, qtbot: QtBot
) -> None:
    window.desk.browsing.set_current(window.desk.browsing.ids[-1])
    keys.save_and_next()
    with qtbot.waitSignal(window.desk.actions["export"].triggered):
        press_banner(window)
    assert window.sheet is not None


def test_the_strip_follows_and_leads(window: MainWindow, view: CaptionView, keys: Keyboard) -> None:
    keys.type("A welcome.")
    place = view.strip.visualRect(view.strip.photos.index(0, 3)).center()
    QTest.mouseClick(view.strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.desk.browsing.current == window.desk.browsing.ids[3]
    assert view.panel.current() == "caption"
    view.strip.setFocus()
    keys.key(Qt.Key.Key_Left)
    assert window.desk.browsing.current == window.desk.browsing.ids[2]
    assert view.strip.place == 2
    spoken = view.strip.photos.data(
        view.strip.photos.index(0, 0), Qt.ItemDataRole.AccessibleTextRole
    )
    assert "photo 1 of 6, captioned" in str(spoken)


def test_leaving_the_view_stores_and_coming_back_goes_on_there(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    keys.key(Qt.Key.Key_3, CONTROL)
    keys.type("A headline")
    keys.key(Qt.Key.Key_Escape)
    assert window.place is Place.LIBRARY
    first = window.desk.browsing.current
    assert stored(first).headline == "A headline"
    window.go(Place.CAPTION)
    assert view.panel.current() == "headline"


def test_a_photo_that_is_gone_is_said_to_be(
    window: MainWindow, view: CaptionView, keys: Keyboard
) -> None:
    first, second = window.desk.browsing.ids[:2]
    window.session.edit(lambda c: remove_photos(c, photo_ids=[second]))
    keys.save_and_next()
    assert view.note.text == "This photo is no longer in the archive."
    keys.key(Qt.Key.Key_PageUp)
    assert window.desk.browsing.current == first
    assert view.note.text == ""

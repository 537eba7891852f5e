"""The large photo: small at once, sharp after it, ahead of the reader, and honest when gone."""

from __future__ import annotations

import random
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from photoarchive.desktop.caption.ahead import KEPT, WHOLE, Ahead, Wanted
from photoarchive.desktop.caption.view import CaptionView
from photoarchive.desktop.window import MainWindow
from tests.conftest import DrawSet
from tests.desktop.caption.conftest import CONTROL, Keyboard, Stored


def test_the_sharp_picture_follows_and_the_next_ones_are_ready(
    window: MainWindow, view: CaptionView, keys: Keyboard, qtbot: QtBot
) -> None:
    ids = window.desk.browsing.ids
    ahead = view.showing.ahead
    qtbot.waitUntil(lambda: all(ahead.get(photo_id) for photo_id in ids[:3]))
    keys.key(Qt.Key.Key_PageDown)
    sharp = ahead.get(ids[1])
    assert sharp is not None
    assert view.canvas.shown is not None
    assert view.canvas.shown.cacheKey() == sharp.cacheKey()


def test_only_a_few_pictures_are_kept_and_passed_ones_are_dropped(
    qapp: QApplication, qtbot: QtBot, draw_set: DrawSet
) -> None:
    paths = draw_set(range(1, 31), size=(900, 600))
    parent = QWidget()
    ahead = Ahead(parent)
    every = [Wanted(n, path, 600) for n, path in enumerate(paths)]
    for n in range(28):
        ahead.show(every[n : n + 3])
    assert len(ahead.waiting) <= 3 + 2  # what is wanted, and what two threads had begun
    qtbot.waitUntil(lambda: not ahead.waiting)
    assert ahead.get(27) is not None
    assert ahead.get(5) is None
    for n in range(0, 28, 3):
        ahead.show(every[n : n + 3])
        qtbot.waitUntil(lambda: not ahead.waiting)
    assert ahead.held <= KEPT
    ahead.close()


def test_the_whole_photo_is_kept_for_one_photo_only(
    qapp: QApplication, qtbot: QtBot, draw_set: DrawSet
) -> None:
    one, two = draw_set([1, 2], size=(900, 600))
    parent = QWidget()
    ahead = Ahead(parent)
    ahead.show([Wanted(1, one, WHOLE), Wanted(1, one, 300)])
    qtbot.waitUntil(lambda: not ahead.waiting)
    whole = ahead.whole(1)
    assert whole is not None
    assert whole.width() == 900
    ahead.show([Wanted(2, two, 300)])
    assert ahead.whole(1) is None
    ahead.close()


def large_photo(path: Path) -> None:
    """A photo that has more pixels than the canvas."""
    chance = random.Random(7)  # noqa: S311 - pictures, not secrets
    small = Image.new("RGB", (60, 40))
    small.putdata([(chance.randrange(256),) * 3 for _ in range(2_400)])
    small.resize((3000, 2000), Image.Resampling.NEAREST).save(path, quality=80)


def test_f8_shows_actual_pixels_and_the_keys_pan(
    window: MainWindow, view: CaptionView, keys: Keyboard, qtbot: QtBot, stored: Stored
) -> None:
    photo = stored(window.desk.browsing.ids[1])
    large_photo(photo.source)
    with window.session.catalog.writing() as db:
        db.execute("UPDATE photo SET width = 3000, height = 2000 WHERE id = ?", [photo.id])
    keys.key(Qt.Key.Key_PageDown)
    keys.key(Qt.Key.Key_F8)
    assert view.canvas.zoom.scale == 1.0
    qtbot.waitUntil(lambda: (p := view.canvas.shown) is not None and p.width() == 3000)
    before = view.canvas.frame()
    view.canvas.setFocus()
    keys.key(Qt.Key.Key_Right)
    assert view.canvas.frame().left() < before.left()
    start = QPoint(300, 200)
    QTest.mousePress(view.canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.canvas, QPoint(350, 230))
    QTest.mouseRelease(view.canvas, Qt.MouseButton.LeftButton, pos=QPoint(350, 230))
    keys.key(Qt.Key.Key_F8)
    assert view.canvas.zoom.scale is None
    keys.key(Qt.Key.Key_F8)
    keys.key(Qt.Key.Key_PageUp)
    assert view.canvas.zoom.scale is None


def test_the_wheel_zooms_at_the_cursor(view: CaptionView) -> None:
    canvas = view.canvas
    at = QPointF(200, 150)
    turn = QWheelEvent(
        at,
        QPointF(canvas.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 480),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, turn)
    assert canvas.zoom.scale is not None


def test_an_original_that_is_gone_is_greyed_and_its_place_told(
    window: MainWindow, view: CaptionView, keys: Keyboard, qtbot: QtBot, stored: Stored
) -> None:
    photo = stored(window.desk.browsing.ids[5])
    photo.source.rename(photo.source.with_suffix(".away"))
    window.desk.browsing.set_current(photo.id)
    qtbot.waitUntil(lambda: view.canvas.greyed)
    assert view.canvas.shown is not None
    assert str(photo.source) in view.note.text
    assert view.note.geometry().top() >= view.canvas.geometry().bottom()
    keys.type("It can be captioned all the same")
    photo.source.with_suffix(".away").rename(photo.source)
    keys.key(Qt.Key.Key_PageUp)
    keys.key(Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: not view.canvas.greyed and view.note.text == "")
    assert stored(photo.id).caption == "It can be captioned all the same"


def test_a_photo_that_cannot_be_decoded_says_why(
    window: MainWindow, view: CaptionView, qtbot: QtBot, stored: Stored
) -> None:
    photo = stored(window.desk.browsing.ids[4])
    photo.source.write_bytes(b"no picture at all")
    window.session.previews.path_for(photo.sha256).unlink()
    window.desk.thumbnails._kept.clear()
    window.desk.browsing.set_current(photo.id)
    qtbot.waitUntil(lambda: view.canvas.greyed)
    assert view.canvas.shown is None
    assert view.note.text.startswith("Not an image") or "not an image" in view.note.text


def test_the_line_below_says_what_is_missing(
    window: MainWindow, view: CaptionView, keys: Keyboard, qtbot: QtBot
) -> None:
    ready = view.panel.readiness
    qtbot.waitUntil(lambda: ready.text == "There is no caption (1 more)")
    keys.type("A welcome to everybody.")
    keys.key(Qt.Key.Key_4, CONTROL)
    keys.type("A man waves.")
    keys.key(Qt.Key.Key_1, CONTROL)
    qtbot.waitUntil(lambda: ready.text == "Ready for the web")


def test_photos_of_a_big_list_are_walked_along_as_quickly(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    """The strip has a column for each of 100,000 photos and reads only those that are seen."""
    real = list(window.desk.browsing.ids)
    many = real * 20_000
    view.strip.show_ids(many)
    view.strip.go(90_000)
    assert view.strip.photos.columnCount() == 120_000
    seen = view.strip.photos.read(89_999, 90_001)
    assert [tile.id for tile in seen] == [many[n] for n in (89_999, 90_000, 90_001)]
    middle = view.strip.visualRect(view.strip.photos.index(0, 90_000)).center().x()
    assert abs(middle - view.strip.viewport().width() / 2) < 60

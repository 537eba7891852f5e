"""Boxes around people: drawn by mouse and by keys, kept as shares of the photo, numbered."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoarchive.desktop.caption.boxes import RADIUS, BoxDrawing, box_of, disc, outline
from photoarchive.desktop.caption.view import CaptionView
from photoarchive.desktop.places import Place
from photoarchive.desktop.window import MainWindow
from photoarchive.model import Box
from tests.desktop.caption.conftest import CONTROL, SHIFT, Keyboard, Stored

FRAME = QRectF(100, 50, 600, 400)


def test_the_number_stands_above_the_head() -> None:
    box = Box(0.4, 0.3, 0.2, 0.3)
    centre = disc(box, FRAME)
    around = outline(box, FRAME)
    assert centre.x() == around.center().x()
    assert centre.y() + RADIUS < around.top()


def test_the_number_never_covers_a_head_at_the_edge() -> None:
    for box in (Box(0, 0, 0.2, 0.3), Box(0.8, 0, 0.2, 0.3), Box(0.4, 0.01, 0.2, 0.3)):
        centre, around = disc(box, FRAME), outline(box, FRAME)
        covered = QRectF(centre.x() - RADIUS, centre.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
        assert not covered.intersects(around)
        assert FRAME.contains(covered)


def test_a_box_is_cut_off_at_the_edge_of_the_photo() -> None:
    box = box_of(QRectF(QPointF(0.9, 0.9), QPointF(1.4, 0.4)))
    assert (round(box.x, 6), round(box.y, 6), round(box.w, 6)) == (0.9, 0.4, 0.1)


def test_keys_move_and_resize_within_the_photo() -> None:
    drawing = BoxDrawing(1, "", Box(0.4, 0.2, 0.2, 0.2))
    for _ in range(200):
        assert drawing.key(Qt.Key.Key_Left, resize=False)
        assert drawing.key(Qt.Key.Key_Down, resize=True)
    assert (drawing.box.x, round(drawing.box.y + drawing.box.h, 6)) == (0, 1)
    assert not drawing.key(Qt.Key.Key_A, resize=False)


def with_two_people(keys: Keyboard) -> None:
    keys.key(Qt.Key.Key_2, CONTROL)
    for letters in ("jor", "the"):
        keys.type(letters)
        keys.key(Qt.Key.Key_Return)


def test_a_box_is_drawn_with_the_keys_alone(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    photo = window.desk.browsing.current
    with_two_people(keys)
    keys.key(Qt.Key.Key_G, CONTROL)
    assert view.canvas.hasFocus()
    assert "Joris van der Kamp" in view.note.text
    keys.key(Qt.Key.Key_Left, times=10)
    keys.key(Qt.Key.Key_Up, SHIFT, times=5)
    keys.key(Qt.Key.Key_Return)
    box = stored(photo).people[0].box
    assert box is not None
    assert (round(box.x, 3), round(box.y, 3), round(box.h, 3)) == (0.3, 0.2, 0.2)
    assert view.panel.people.line.hasFocus()
    assert view.note.text == ""
    assert [(b.number, b.name) for b in view.canvas.badges] == [(1, "Joris van der Kamp")]
    assert view.panel.people.rows.chips[0].text.boxed
    keys.key(Qt.Key.Key_G, CONTROL)
    assert "Théo Brandsma" in view.note.text


def test_escape_leaves_the_box_and_not_the_view(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    photo = window.desk.browsing.current
    with_two_people(keys)
    keys.key(Qt.Key.Key_G, CONTROL)
    keys.key(Qt.Key.Key_Escape)
    assert window.place is Place.CAPTION
    assert view.canvas.drawing is None
    assert stored(photo).people[0].box is None
    assert view.panel.people.line.hasFocus()


def test_a_box_is_drawn_with_the_mouse_for_the_chip_one_is_at(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    photo = window.desk.browsing.current
    with_two_people(keys)
    keys.key(Qt.Key.Key_Left)
    keys.key(Qt.Key.Key_G, CONTROL)
    frame = view.canvas.frame()
    start = QPoint(
        round(frame.x() + 0.25 * frame.width()), round(frame.y() + 0.25 * frame.height())
    )
    end = QPoint(round(frame.x() + 0.5 * frame.width()), round(frame.y() + 0.75 * frame.height()))
    QTest.mousePress(view.canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.canvas, end)
    QTest.mouseRelease(view.canvas, Qt.MouseButton.LeftButton, pos=end)
    box = stored(photo).people[1].box
    assert box is not None
    assert [round(n, 2) for n in (box.x, box.y, box.w, box.h)] == [0.25, 0.25, 0.25, 0.5]
    assert view.panel.people.rows.chips[1].hasFocus()
    keys.key(Qt.Key.Key_G, CONTROL)
    keys.key(Qt.Key.Key_Delete)
    assert stored(photo).people[1].box is None


def test_a_number_leads_to_its_chip(window: MainWindow, view: CaptionView, keys: Keyboard) -> None:
    with_two_people(keys)
    keys.key(Qt.Key.Key_G, CONTROL)
    keys.key(Qt.Key.Key_Return)
    centre = disc(view.canvas.badges[0].box, view.canvas.frame())
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=centre.toPoint())
    assert view.panel.people.rows.chips[0].hasFocus()


def test_without_people_there_is_nobody_to_box(
    window: MainWindow, view: CaptionView, keys: Keyboard, qtbot: QtBot
) -> None:
    keys.key(Qt.Key.Key_G, CONTROL)
    assert view.canvas.drawing is None
    assert window.desk.banner.text == "Add a person first; then you can draw the box."


def test_going_on_ends_the_drawing(window: MainWindow, view: CaptionView, keys: Keyboard) -> None:
    with_two_people(keys)
    keys.key(Qt.Key.Key_G, CONTROL)
    keys.key(Qt.Key.Key_PageDown)
    assert view.canvas.drawing is None
    assert view.canvas.badges == ()
    assert view.note.text == ""

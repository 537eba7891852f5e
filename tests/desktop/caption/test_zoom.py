"""Where a photo lies: fitted, zoomed at a point, panned; never with an empty margin inside."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QPointF, QSizeF

from photoarchive.desktop.caption.zoom import LARGEST, Zoom


def zoom(photo: tuple[float, float] = (6000, 4000), ratio: float = 1.0) -> Zoom:
    made = Zoom()
    made.set_photo(*photo)
    made.set_canvas(QSizeF(900, 500), ratio)
    return made


def test_a_photo_fits_in_the_middle() -> None:
    frame = zoom().frame()
    assert (frame.width(), frame.height()) == (750, 500)
    assert (frame.left(), frame.top()) == (75, 0)


def test_actual_pixels_are_pixels_of_the_screen() -> None:
    made = zoom(ratio=2.0)
    made.zoom_to(1.0, QPointF(450, 250))
    assert made.frame().width() == 3000


@given(
    some.floats(0, 900), some.floats(0, 500), some.lists(some.floats(-3, 3), min_size=1, max_size=6)
)
def test_what_is_under_the_cursor_stays_or_the_edge_does(
    x: float, y: float, notches: list[float]
) -> None:
    made, at = zoom(), QPointF(x, y)
    for notch in notches:
        before = made.place(at)
        made.wheel(notch, at)
        frame = made.frame()
        if made.scale is None:
            assert frame.width() == pytest.approx(750)
            continue
        assert made.scale <= LARGEST
        moved = made.place(at) - before
        clamped = (
            min(abs(frame.left()), abs(frame.right() - 900)) < 0.01
            or min(abs(frame.top()), abs(frame.bottom() - 500)) < 0.01
            or frame.width() < 900.01
            or frame.height() < 500.01
        )
        assert clamped or moved.manhattanLength() < 1e-6


def test_panning_stops_at_the_edge() -> None:
    made = zoom()
    made.zoom_to(1.0, QPointF(450, 250))
    made.pan(QPointF(100_000, 100_000))
    assert made.frame().topLeft() == QPointF(0, 0)
    made.pan(QPointF(-100_000, 0))
    assert made.frame().right() == 900


def test_a_small_scale_fits() -> None:
    made = zoom()
    made.zoom_to(1.0, QPointF(0, 0))
    made.wheel(-40, QPointF(0, 0))
    assert made.scale is None

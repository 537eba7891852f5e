"""Outlines and paint, on small canvases where every pixel can be told."""

from __future__ import annotations

import pytest
from PIL import Image

from photoarchive.files.drawing.looks import Look, Pose, look, pose
from photoarchive.files.drawing.pen import Pen, blurred, darker, developed, lighter, mix
from photoarchive.files.drawing.shapes import (
    box,
    curve,
    ellipse,
    even,
    lines,
    mirrored,
    points,
    ring,
)

WHITE, RED = (255, 255, 255), (255, 0, 0)


@pytest.fixture
def canvas() -> Image.Image:
    """A white square of 100 × 100 pixels."""
    return Image.new("RGB", (100, 100), WHITE)


def test_points_are_written_as_in_svg() -> None:
    assert points("1,2 -.5,0") == [1 + 2j, -0.5 + 0j]


def test_a_curve_goes_through_its_points() -> None:
    corners = points("0,0 10,5 20,-5")
    assert {*corners} <= {*curve(corners)}
    assert {*corners} <= {*curve(corners, closed=True)}


def test_an_even_outline_is_its_own_mirror_image() -> None:
    outline = even(*points("0,-1 .5,-.5 .4,.5 0,1"))
    other_side = mirrored(outline)
    assert all(min(abs(z - other) for other in other_side) < 1e-9 for z in outline)


def test_paint_fills_the_outline_and_nothing_else(canvas: Image.Image) -> None:
    Pen(canvas, unit=10).paint(RED, box(2 + 2j, 3, 3))
    assert canvas.getpixel((35, 35)) == RED
    assert canvas.getpixel((15, 35)) == WHITE
    assert canvas.getpixel((55, 35)) == WHITE


def test_a_pen_moves_turns_and_scales(canvas: Image.Image) -> None:
    turned = Pen(canvas).at(50 + 50j, 10, 90)
    turned.paint(RED, box(0, 4, 1))
    assert canvas.getpixel((45, 80)) == RED
    assert canvas.getpixel((80, 55)) == WHITE


def test_paint_stays_within_another_outline(canvas: Image.Image) -> None:
    pen = Pen(canvas)
    pen.paint(RED, box(0, 100, 100), within=box(0, 50, 100))
    assert canvas.getpixel((25, 50)) == RED
    assert canvas.getpixel((75, 50)) == WHITE


def test_paint_beside_the_picture_is_lost_without_harm(canvas: Image.Image) -> None:
    before = canvas.tobytes()
    Pen(canvas).paint(RED, ellipse(300 + 300j, 40), shade=0.5, soft=8)
    Pen(canvas).glow(RED, -300 - 300j, 40, 40, 1)
    assert canvas.tobytes() == before


def test_shade_lies_away_from_the_light(canvas: Image.Image) -> None:
    for light in (-1, 1):
        Pen(canvas, light=light).paint((200, 200, 200), box(10 + 10j, 80, 80), shade=0.8)
        left, right = (
            sum(canvas.crop((x, 40, x + 8, 60)).resize((1, 1)).tobytes()) for x in (12, 80)
        )
        assert (left > right) is (light < 0)


def test_a_closed_line_has_no_hole_where_it_meets_itself(canvas: Image.Image) -> None:
    circle = ellipse(50 + 50j, 30)
    Pen(canvas).paint(RED, *lines(circle, 12))
    assert canvas.getpixel((80, 50)) == RED
    assert canvas.getpixel((50, 50)) == WHITE


def test_a_ring_is_open_in_the_middle(canvas: Image.Image) -> None:
    Pen(canvas).paint(RED, ring(ellipse(50 + 50j, 40), ellipse(50 + 50j, 20)))
    assert canvas.getpixel((50, 20)) == RED
    assert canvas.getpixel((50, 50)) == WHITE


def test_soft_paint_fades_at_the_edge(canvas: Image.Image) -> None:
    Pen(canvas, soft=10).paint(RED, box(0, 50, 100))
    green = [pixel(canvas, x)[1] for x in (5, 45, 55, 95)]
    assert green == sorted(green)
    assert green[0] < green[1] < green[2] < green[3]


def pixel(image: Image.Image, x: int) -> tuple[int, ...]:
    """A pixel half way down."""
    value = image.getpixel((x, 50))
    assert isinstance(value, tuple)
    return value


def test_colours_mix_and_shade() -> None:
    assert mix("#000000", "#ffffff", 0.5) == (128, 128, 128)
    assert sum(darker("#808080", 0.5)) < 3 * 128 < sum(lighter("#808080", 0.5))


def test_a_picture_keeps_its_size_when_it_is_developed(canvas: Image.Image) -> None:
    wide = blurred(canvas, (300, 200), 4)
    done = developed(wide, seed=1, vignette=0.5, grain=0.1)
    assert done.size == wide.size == (300, 200)
    assert done.tobytes() == developed(wide, seed=1, vignette=0.5, grain=0.1).tobytes()
    assert done.tobytes() != developed(wide, seed=2, vignette=0.5, grain=0.1).tobytes()
    corner, middle = (
        done.crop(part).resize((1, 1)).tobytes() for part in ((0, 0, 9, 9), (145, 95, 155, 105))
    )
    assert sum(corner) < sum(middle)


def test_a_word_that_the_recipe_cannot_say_is_an_error() -> None:
    plain = {"skin": "#fff", "hair": "bob", "hair_colour": "#000", "top": "shirt", "colour": "#00f"}
    assert look(plain) == Look("#fff", "bob", "#000", "shirt", "#00f")
    with pytest.raises(ValueError, match="hare"):
        look({**plain, "hare": "long"})
    assert pose({}) == Pose()
    with pytest.raises(ValueError, match="grumpy"):
        pose({"mood": "grumpy"})

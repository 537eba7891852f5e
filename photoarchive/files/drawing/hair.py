"""Hair and what is worn on the head, in head heights around the head's middle.

Hair is painted twice: `behind` the head and neck, and `over` the face. Faces are `faces`'.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from photoarchive.files.drawing.faces import skull
from photoarchive.files.drawing.looks import Look
from photoarchive.files.drawing.pen import Pen, darker, lighter
from photoarchive.files.drawing.shapes import (
    Outline,
    blob,
    curve,
    ellipse,
    even,
    lines,
    mirrored,
    moved,
    points,
    ring,
    taper,
)

Painting = Callable[[Pen, Look, float], None]


@dataclass(frozen=True)
class Cut:
    """A haircut in points: all for a face seen from the front, picture-right halves first.

    `line` is the hairline from ear to ear, `lock` the outline of the hair beside the right
    cheek, `back` the right half of what hangs behind the head, `strands` three rows of
    points (roots, middles, tips) that strokes run through.
    """

    line: str = ""
    lift: float = 0.03
    lock: str = ""
    back: str = ""
    strands: tuple[str, str, str] = ("", "", "")


PARTED = "-.34,0 -.31,-.14 -.2,-.26 .08,-.36 .25,-.2 .32,-.1 .345,.02"
UP = "-.345,.06 -.32,-.12 -.22,-.28 -.02,-.345 .2,-.29 .32,-.12 .345,.06"
UPWARDS = (
    "-.345,.06 -.32,-.12 -.22,-.28 -.02,-.345 .2,-.29 .32,-.12 .345,.06",
    "-.4,-.03 -.37,-.24 -.25,-.42 -.02,-.5 .23,-.43 .37,-.24 .4,-.03",
    "-.1,-.56 -.1,-.56 -.07,-.56 0,-.56 .06,-.56 .1,-.56 .1,-.56",
)
FALLING = (
    ".08,-.37 .08,-.37 .08,-.37 .08,-.37 .08,-.37 .08,-.37",
    "-.32,-.4 -.27,-.42 -.2,-.43 .22,-.43 .27,-.42 .31,-.4",
    "-.43,.03 -.36,.03 -.28,.03 .3,.03 .36,.03 .42,.03",
)
CUTS = {
    "short": Cut(
        "-.335,-.06 -.3,-.2 -.18,-.31 .06,-.25 .23,-.27 .3,-.19 .335,-.06",
        strands=(
            "-.3,-.28 -.2,-.28 -.14,-.28 -.08,-.28 -.02,-.28 .04,-.28 .15,-.28 .25,-.28",
            "-.29,-.42 -.18,-.42 -.11,-.42 -.04,-.42 .03,-.42 .1,-.42 .22,-.42 .34,-.42",
            "-.23,-.56 -.12,-.56 -.05,-.56 .01,-.56 .08,-.56 .14,-.56 .26,-.56 .37,-.56",
        ),
    ),
    "cropped": Cut("-.33,-.04 -.3,-.23 -.13,-.31 .13,-.31 .3,-.23 .33,-.04", lift=-0.03),
    "parting": Cut(
        "-.34,-.04 -.31,-.2 -.22,-.3 .02,-.29 .2,-.2 .3,-.16 .34,-.04",
        lift=0.05,
        strands=(
            "-.22,-.31 -.22,-.31 -.22,-.31 -.22,-.31 -.22,-.31",
            "-.1,-.5 -.03,-.45 .04,-.4 .11,-.35 .18,-.3",
            ".12,-.42 .18,-.36 .24,-.3 .3,-.24 .36,-.18",
        ),
    ),
    "bob": Cut(
        PARTED,
        lift=0.04,
        lock=".39,-.25 .455,.1 .44,.4 .35,.46 .325,.3 .315,.02 .29,-.2",
        back="0,-.6 .33,-.5 .46,-.15 .48,.2 .42,.47 .2,.5 0,.5",
        strands=FALLING,
    ),
    "fringe": Cut(
        "-.345,.1 -.31,-.05 -.28,-.13 -.1,-.125 .1,-.125 .28,-.13 .31,-.05 .345,.1",
        lock=".36,-.3 .45,.05 .43,.42 .33,.45 .315,.2 .3,-.1",
        back="0,-.6 .33,-.5 .46,-.15 .48,.2 .42,.47 .2,.5 0,.5",
        strands=(
            "-.1,-.55 -.07,-.55 -.03,-.55 0,-.55 .04,-.55 .07,-.55 .1,-.55",
            "-.25,-.36 -.17,-.36 -.08,-.36 .02,-.36 .1,-.36 .18,-.36 .25,-.36",
            "-.3,-.12 -.2,-.12 -.1,-.12 .02,-.12 .12,-.12 .22,-.12 .3,-.12",
        ),
    ),
    "long": Cut(
        PARTED,
        lift=0.04,
        lock=".37,-.3 .46,.1 .5,.6 .52,1 .4,1.18 .3,.95 .34,.45 .32,.1 .29,-.2",
        back="0,-.6 .34,-.5 .47,-.1 .5,.4 .52,.85 .4,1.12 .15,1.1 0,1.05",
        strands=FALLING,
    ),
    "bun": Cut(UP, lift=0.01, strands=UPWARDS),
    "tail": Cut(UP, lift=0.01, strands=UPWARDS),
    "hijab": Cut(back="0,-.58 .36,-.48 .47,-.1 .45,.35 .55,.72 .66,.98 .4,1.15 0,1.25"),
}
BACKS = {  # right halves seen from behind, and how far down strands run
    "short": ("0,-.57 .3,-.48 .4,-.15 .375,.15 .26,.36 0,.4", 0.33),
    "bob": ("0,-.6 .34,-.5 .46,-.1 .46,.25 .36,.48 0,.51", 0.45),
    "fringe": ("0,-.6 .34,-.5 .46,-.1 .46,.25 .36,.48 0,.51", 0.45),
    "long": ("0,-.6 .34,-.5 .46,-.1 .46,.55 .36,1.05 0,1.12", 1.0),
}


def behind(pen: Pen, look: Look, turn: float) -> None:
    """Paint the hair that lies behind the head."""
    cut = CUTS.get(look.hair)
    if cut and cut.back:
        back = moved(even(*points(cut.back)), -turn * 0.03)
        pen.paint(darker(look.hair_colour, 0.27), back, shade=0.3)
    if look.hair in BEHIND:
        BEHIND[look.hair](pen, look, turn)


def over(pen: Pen, look: Look, turn: float) -> None:
    """Paint the hair that lies over the head."""
    OVER.get(look.hair, _cut)(pen, look, turn)


def from_behind(pen: Pen, look: Look) -> None:
    """Paint the back of a head."""
    behind(pen, look, 0)
    BACK.get(look.hair, _back_cut)(pen, look)


def _cut(pen: Pen, look: Look, turn: float) -> None:
    """Paint the front of a haircut: locks, crown and strands."""
    cut = CUTS[look.hair]
    if cut.lock:
        right = blob(*points(cut.lock))
        for lock in (mirrored(right), right):
            pen.paint(look.hair_colour, moved(lock, -turn * 0.03), shade=0.26)
    crown = _crown(turn, points(cut.line), cut.lift)
    pen.paint(look.hair_colour, crown, shade=0.26)
    rows = [moved(points(row), turn * 0.03) for row in cut.strands]
    _strands(pen, look, list(zip(*rows, strict=True)), crown)


def _crown(turn: float, hairline: Outline, lift: float) -> Outline:
    """Hair from ear to ear over the top, down to a hairline (left to right)."""
    high = 0.47 + lift * 0.6
    top = [-0.385 + 0.02j, -0.4 - 0.2j, complex(-0.29, -high), complex(0, -0.565 - lift)]
    top += [complex(0.29, -high), 0.4 - 0.2j, 0.385 + 0.02j]
    line = [z + turn * (0.05 if abs(z.real) < 0.37 else -0.02) for z in reversed(hairline)]
    return curve([*top, *line], closed=True)


def _strands(pen: Pen, look: Look, strokes: Sequence[Sequence[complex]], within: Outline) -> None:
    """Strokes along the hair, a light and a dark one by turns."""
    for i, stroke in enumerate(strokes):
        tone = lighter(look.hair_colour, 0.3) if i % 2 else darker(look.hair_colour, 0.35)
        pen.paint(tone, taper(curve(stroke), 0.022), opacity=0.4, soft=0.003, within=within)


# ---- curls -----------------------------------------------------------------------------------


def _curls(pen: Pen, look: Look, centres: Sequence[complex], radius: float) -> None:
    lobes = [ellipse(z, radius * (0.9 + 0.2 * (i % 3 == 0))) for i, z in enumerate(centres)]
    pen.paint(look.hair_colour, *lobes, shade=0.3)
    for i, z in enumerate(centres):
        arc = ellipse(z, radius * 0.6, start=200 + i * 47 % 90, end=330 + i * 47 % 90)
        tone = lighter(look.hair_colour, 0.4) if i % 2 else darker(look.hair_colour, 0.3)
        pen.paint(tone, taper(arc, radius * 0.2), opacity=0.45)


def _round(centre: complex, rx: float, ry: float, angles: range) -> list[complex]:
    """Places for curls along an ellipse."""
    return [ellipse(centre, rx, ry, start=a, end=a + 1)[0] for a in angles]


def _curly(pen: Pen, look: Look, turn: float) -> None:
    pen.paint(look.hair_colour, _crown(turn, points(CUTS["short"].line), 0.02))
    spots = _round(turn * 0.03 - 0.02j, 0.37, 0.46, range(186, 358, 19))
    spots += _round(turn * 0.03 - 0.05j, 0.26, 0.34, range(205, 345, 27))
    _curls(pen, look, spots, 0.1)


def _afro(pen: Pen, look: Look, turn: float) -> None:
    pen.paint(look.hair_colour, _crown(turn, points(CUTS["short"].line), 0.06))
    spots = _round(turn * 0.03 - 0.03j, 0.36, 0.34, range(188, 354, 20))
    spots += _round(turn * 0.03 - 0.08j, 0.42, 0.5, range(190, 352, 18))
    _curls(pen, look, spots, 0.1)


def _afro_behind(pen: Pen, look: Look, turn: float) -> None:
    pen.paint(look.hair_colour, ellipse(complex(-turn * 0.05, -0.14), 0.56, 0.54))
    spots = _round(-turn * 0.03 - 0.14j, 0.54, 0.52, range(130, 410, 17))
    _curls(pen, look, spots, 0.115)


def _back_curls(pen: Pen, look: Look) -> None:
    wide = 0.5 if look.hair == "afro" else 0.36
    pen.paint(look.hair_colour, ellipse(-0.11j, wide + 0.03, 0.48))
    spots = _round(-0.11j, wide, 0.45, range(0, 360, 18))
    spots += [*_round(-0.11j, wide * 0.56, 0.26, range(0, 360, 32)), -0.11j]
    _curls(pen, look, spots, 0.12)


# ---- buns, tails, bald heads -----------------------------------------------------------------


def _bun_behind(pen: Pen, look: Look, turn: float) -> None:
    knot = complex(-turn * 0.12 + 0.03, -0.62)
    pen.paint(look.hair_colour, ellipse(knot, 0.19, 0.165), shade=0.35)
    for size in (0.1, 0.055):
        arc = ellipse(knot, size * 1.3, size, start=150, end=380)
        pen.paint(darker(look.hair_colour, 0.35), taper(arc, 0.022), opacity=0.6)


def _tail_behind(pen: Pen, look: Look, turn: float) -> None:
    tail = blob(*points(".1,-.5 .4,-.42 .53,-.05 .5,.42 .43,.62 .38,.3 .33,-.1"))
    away = mirrored(tail) if turn > 0 else tail
    pen.paint(darker(look.hair_colour, 0.12), away, shade=0.35)


def _bald(pen: Pen, look: Look, turn: float) -> None:
    tuft = blob(*points(".33,-.24 .39,-.2 .425,-.02 .4,.12 .36,0 .335,-.06"))
    for side, shape in ((-1, mirrored(tuft)), (1, tuft)):
        if side * turn < 0.6:
            pen.paint(look.hair_colour, moved(shape, -turn * 0.035), shade=0.25)
    pen.glow("#ffffff", complex(pen.light * 0.12 + turn * 0.05, -0.38), 0.13, 0.07, 0.35)


def _back_bald(pen: Pen, look: Look) -> None:
    pen.paint(look.skin, skull(look), shade=0.3)
    band = even(*points("0,-.02 .3,-.06 .385,-.12 .37,.15 .24,.34 0,.36"))
    pen.paint(look.hair_colour, band, shade=0.3)


def _back_cut(pen: Pen, look: Look) -> None:
    half, bottom = BACKS.get(look.hair, BACKS["short"])
    shape = even(*points(half))
    pen.paint(look.hair_colour, shape, shade=0.35)
    flow = [
        (complex(x * 0.25, -0.55), complex(x, -0.1), complex(x * 0.95, bottom))
        for x in (-0.38, -0.27, -0.15, -0.02, 0.12, 0.25, 0.36)
    ]
    _strands(pen, look, flow, shape)


# ---- headscarves and hats --------------------------------------------------------------------


def _hijab(pen: Pen, look: Look, turn: float) -> None:
    outer = even(*points("0,-.585 .33,-.49 .455,-.15 .45,.25 .38,.55 .2,.72 0,.74"))
    inner = moved(even(*points("0,-.31 .22,-.26 .305,-.08 .3,.15 .22,.38 0,.47")), turn * 0.06)
    hood = ring(moved(outer, -turn * 0.02), inner)
    pen.paint(look.hair_colour, hood, shade=0.25)
    pen.stroke(darker(look.hair_colour, 0.4), [*inner, inner[0]], 0.016, opacity=0.5)
    sweeps = ("-.36,-.25 -.05,-.47 .3,-.36", "-.4,.05 -.36,-.25 -.15,-.45", ".36,-.2 .4,.1 .33,.42")
    _strands(pen, look, [points(sweep) for sweep in sweeps], hood)
    wrap = blob(*points("-.42,.38 -.1,.56 .42,.35 .6,.85 .35,1.18 -.2,1.12 -.62,.95"))
    pen.paint(look.hair_colour, wrap, shade=0.3)
    folds = (".4,.42 .1,.7 -.45,.85", ".44,.55 .2,.85 -.3,1.05", "-.4,.45 -.12,.66 .2,.68")
    _strands(pen, look, [points(fold) for fold in folds], wrap)


def _back_hijab(pen: Pen, look: Look) -> None:
    shape = even(*points("0,-.585 .35,-.48 .46,-.1 .44,.4 .6,.85 .45,1.1 0,1.2"))
    pen.paint(look.hair_colour, shape, shade=0.35)
    folds = ("-.3,.3 0,.4 .3,.3", "-.2,-.4 .1,.1 .3,.9", "-.4,.6 -.1,.8 .1,1.1")
    _strands(pen, look, [points(fold) for fold in folds], shape)


def _beanie(pen: Pen, look: Look, turn: float) -> None:
    lock = blob(*points(".34,-.15 .4,-.1 .4,.18 .34,.15"))
    for shape in (mirrored(lock), lock):
        pen.paint(look.hair_colour, moved(shape, -turn * 0.03), shade=0.25)
    cap = points("-.4,-.17 -.385,-.42 -.2,-.62 .05,-.66 .28,-.58 .4,-.38 .4,-.17 0,-.23")
    pen.paint(look.hat, blob(*cap), shade=0.35)
    rim = curve(points("-.39,-.2 -.2,-.25 .02,-.26 .2,-.25 .39,-.2"))
    pen.paint(darker(look.hat, 0.2), *lines(rim, 0.13))


def _back_beanie(pen: Pen, look: Look) -> None:
    _back_cut(pen, look)
    _beanie(pen, look, 0)


BEHIND: dict[str, Painting] = {
    "afro": _afro_behind,
    "bun": _bun_behind,
    "tail": _tail_behind,
}
OVER: dict[str, Painting] = {
    "curly": _curly,
    "afro": _afro,
    "bald": _bald,
    "hijab": _hijab,
    "beanie": _beanie,
}
BACK: dict[str, Callable[[Pen, Look], None]] = {
    "afro": _back_curls,
    "curly": _back_curls,
    "bald": _back_bald,
    "hijab": _back_hijab,
    "beanie": _back_beanie,
}

"""Clothes of the upper body: jumpers, shirts, jackets, dresses, aprons, shawls, sleeves.

In head heights around the middle of the head, on the outline that `bodies` gives.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from photoarchive.files.drawing.bodies import NAPE, NECK, SIDES, Torso, throat
from photoarchive.files.drawing.looks import Look, Pose
from photoarchive.files.drawing.pen import Colour, Pen, darker, lighter
from photoarchive.files.drawing.shapes import (
    Outline,
    blob,
    box,
    curve,
    ellipse,
    even,
    limb,
    mirrored,
    moved,
    points,
)


def body(pen: Pen, look: Look, torso: Torso, pose: Pose) -> None:
    """Paint the clothed upper body and the neck in its collar."""
    if pose.back:
        pen.paint(look.skin, NAPE, shade=0.25)
    pen.paint(look.colour, torso.outline, shade=0.3)
    stripes(pen, look, [torso.outline])
    if pose.back:
        _back(pen, look)
        return
    TOPS[look.top](pen, look, torso)
    if look.apron:
        _apron(pen, look, torso)
    if look.shawl:
        _shawl(pen, look)


def stripes(pen: Pen, look: Look, cloth: Sequence[Outline]) -> None:
    """Paint stripes over a body or the parts of a sleeve, for those who wear them."""
    if not look.stripes:
        return
    for outline in cloth:
        top, bottom = min(z.imag for z in outline), max(z.imag for z in outline)
        left, right = min(z.real for z in outline), max(z.real for z in outline)
        rows = range(int((bottom - top) / 0.22) + 1)
        bars = [box(complex(left, top + 0.1 + i * 0.22), right - left, 0.075) for i in rows]
        pen.paint(look.stripes, *bars, within=outline, opacity=0.9)


def cuff(pen: Pen, look: Look, bend: complex, wrist: complex) -> None:
    """A rim at the wrist."""
    along = wrist - bend
    if abs(along) < 0.5:  # a forearm towards the onlooker hides its cuff
        return
    unit = along / abs(along)
    colour = look.under if look.top in ("blazer", "suit") else darker(look.colour, 0.18)
    rim = limb([(wrist - unit * 0.03, 0.122), (wrist + unit * 0.01, 0.118)])
    pen.paint(colour, rim, shade=0.2)


def _back(pen: Pen, look: Look) -> None:
    pen.stroke(darker(look.colour, 0.25), curve(points("-.24,.74 0,.79 .24,.74")), 0.1)
    seam = curve(points(".02,1.1 -.02,2 0,3"))
    pen.stroke(darker(look.colour, 0.35), seam, 0.02, opacity=0.35, soft=0.01)


def _folds(pen: Pen, look: Look, torso: Torso) -> None:
    fold = curve(points("-.12,.42 -.26,.54 -.34,.76"))
    for side, shape in zip(SIDES, (mirrored(fold), fold), strict=True):
        line = moved(shape, torso.shoulder(side))
        pen.stroke(darker(look.colour, 0.4), line, 0.03, opacity=0.35, soft=0.012)
    drape = curve(points(".3,2 .12,2.25 -.2,2.35"))
    pen.stroke(darker(look.colour, 0.4), drape, 0.03, opacity=0.25, soft=0.015)


def _round_neck(pen: Pen, look: Look, torso: Torso, depth: float, width: float) -> None:
    """Bare skin in a round neck, and its rim."""
    top, low = NECK + max(0.0, width - 0.16) * 0.4, NECK + depth * 0.72
    right = [complex(width * 0.72, low), complex(width, top)]
    rim = curve(moved([*mirrored(right), complex(0, NECK + depth), *right], torso.middle * 0.4))
    throat(pen, look, rim, torso.middle * 3)
    pen.stroke(darker(look.colour, 0.16), rim, 0.055, within=torso.outline)


def _open_neck(pen: Pen, look: Look, torso: Torso, deep: float) -> None:
    """Bare skin in an open collar."""
    throat(pen, look, torso.front(f"-.19,.74 0,{NECK + deep} .19,.74"), torso.middle * 3)


def _collar(pen: Pen, colour: Colour, torso: Torso) -> None:
    for side in SIDES:
        flap = torso.front(".19,.61 .27,.72 .2,1.04 .01,.94", side)
        pen.paint(darker(colour, 0.5), moved(flap, 0.03j), opacity=0.35, soft=0.02)
        pen.paint(lighter(colour, 0.12), flap, shade=0.15)


def _jumper(pen: Pen, look: Look, torso: Torso) -> None:
    _round_neck(pen, look, torso, 0.16, 0.22)
    _folds(pen, look, torso)


def _dress(pen: Pen, look: Look, torso: Torso) -> None:
    _round_neck(pen, look, torso, 0.3, 0.34)
    waist = curve(torso.front("-.7,2.1 0,2.18 .7,2.1"))
    pen.stroke(darker(look.colour, 0.35), waist, 0.07, within=torso.outline)
    _folds(pen, look, torso)


def _shirt(pen: Pen, look: Look, torso: Torso) -> None:
    _open_neck(pen, look, torso, 0.24)
    _collar(pen, look.colour, torso)
    placket = curve(torso.front("0,.94 0,1.6 0,3.1"))
    pen.stroke(darker(look.colour, 0.3), placket, 0.018, opacity=0.6)
    for button in torso.front(".045,1.15 .045,1.5 .045,1.85 .045,2.2 .045,2.55"):
        pen.paint(darker(look.colour, 0.45), ellipse(button, 0.022))
    _folds(pen, look, torso)


def _blazer(pen: Pen, look: Look, torso: Torso) -> None:
    pen.paint(look.under, torso.front("-.26,.68 .26,.68 .02,1.95"), shade=0.15)
    _open_neck(pen, look, torso, 0.27)
    if look.top == "suit":
        _collar(pen, look.under, torso)
    for side in SIDES:
        lapel = torso.front(".2,.62 .3,.7 .5,1.12 .4,1.2 .42,1.28 .02,1.98", side)
        shadow = moved(lapel, complex(side * 0.02, 0.03))
        pen.paint(darker(look.colour, 0.7), shadow, opacity=0.35, soft=0.02)
        pen.paint(lighter(look.colour, 0.07), lapel, shade=0.2)
    edge = torso.front("0,1.95 -.04,3.1")
    pen.stroke(darker(look.colour, 0.5), edge, 0.022, opacity=0.6)
    pen.paint(darker(look.colour, 0.55), ellipse(torso.front(".03,2.1")[0], 0.035))


def _cardigan(pen: Pen, look: Look, torso: Torso) -> None:
    front = torso.front("-.2,.71 .2,.71 .3,1.4 .3,3.3 -.3,3.3 -.3,1.4")
    pen.paint(look.under, front, shade=0.2, within=torso.outline)
    _round_neck(pen, replace(look, colour=look.under), torso, 0.15, 0.19)
    for side in SIDES:
        edge = curve(torso.front(".2,.72 .3,1.35 .31,2.2 .34,3.05", side))
        pen.stroke(darker(look.colour, 0.16), edge, 0.09, within=torso.outline)
    for button in torso.front(".31,1.6 .31,1.95 .31,2.3"):
        pen.paint(lighter(look.colour, 0.35), ellipse(button, 0.026))
    _folds(pen, look, torso)


def _apron(pen: Pen, look: Look, torso: Torso) -> None:
    for side in SIDES:
        pen.stroke(darker(look.apron, 0.12), torso.front(".27,.76 .4,1.35", side), 0.08)
    hip = look.shoulders * 0.84
    corners = [complex(-hip, 2.15), complex(-hip, torso.hips + 0.9)]
    bib = torso.front("-.47,1.7 -.45,1.32 .45,1.32 .47,1.7")
    pen.paint(look.apron, [corners[0], *bib, *mirrored(corners)[::-1], corners[1]], shade=0.25)
    hem = torso.front("-.42,1.37 .42,1.37")
    pen.stroke(darker(look.apron, 0.3), hem, 0.016, opacity=0.6)
    pocket = box(complex(-0.34 + torso.middle, 2.35), 0.68, 0.5, radius=0.06)
    pen.stroke(darker(look.apron, 0.35), [*pocket, pocket[0]], 0.018, opacity=0.6)


def _shawl(pen: Pen, look: Look) -> None:
    tail = blob(*points(".1,1 .32,.98 .36,1.6 .34,1.95 .1,1.95 .12,1.5"))
    pen.paint(darker(look.shawl, 0.12), tail, shade=0.3)
    wrap = even(*points("0,.6 .28,.58 .4,.8 .25,1.01 0,1.06"))
    pen.paint(look.shawl, wrap, shade=0.35)
    for y in (0.0, 0.1, 0.19):
        fold = curve(moved(points("-.3,.68 .02,.81 .31,.66"), y * 1j))
        pen.stroke(darker(look.shawl, 0.4), fold, 0.016, opacity=0.4, within=wrap)


TOPS: dict[str, Callable[[Pen, Look, Torso], None]] = {
    "jumper": _jumper,
    "dress": _dress,
    "shirt": _shirt,
    "blazer": _blazer,
    "suit": _blazer,
    "cardigan": _cardigan,
}

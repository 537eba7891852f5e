"""Faces: skin, eyes, nose, mouth, beard and glasses, in head heights around the head's middle.

Hair is `hair`'s; the head's place on a body is `figures`'. A face looks left or right by
`turn`: its features move that way and the far side narrows.
"""

from __future__ import annotations

from photoarchive.files.drawing.looks import Look, Mood, Pose
from photoarchive.files.drawing.pen import Pen, darker, lighter, mix
from photoarchive.files.drawing.shapes import (
    Outline,
    blob,
    curve,
    ellipse,
    mirrored,
    moved,
    points,
    taper,
)

EYE_LEVEL = 0.03
BLUSH = "#d8583f"
MOUTH = "#6d2430"
TEETH = "#f7f0e6"
TONGUE = "#b9545a"
LIPS = "#b23a48"


def skull(look: Look, turn: float = 0) -> Outline:
    """The outline of the head, chin towards the side it looks to."""
    right = points(f".27,-.43 .355,-.17 .35,.08 {look.jaw + 0.02},.33 .12,.475")
    frontal = [-0.5j, *right, 0.5j, *mirrored(right)]
    return blob(*(z + turn * 0.07 * (z.imag + 0.35) for z in frontal))


def place(x: float, y: float, turn: float) -> complex:
    """Where a feature of a face seen from the front is on a face that turns."""
    return complex(x * (1 - 0.18 * abs(turn)) + turn * (0.165 - 0.3 * x * x), y)


def face(pen: Pen, look: Look, pose: Pose) -> None:
    """Paint a whole face without hair."""
    turn = pose.turn
    _ears(pen, look, turn)
    pen.paint(look.skin, skull(look, turn), shade=0.34)
    _warmth(pen, look, turn)
    if look.beard:
        _beard(pen, look, turn)
    _nose(pen, look, turn)
    for side in (-1, 1):
        _eye(pen, look, pose, side)
        _brow(pen, look, pose, side)
    _mouth(pen, look, pose)
    if look.moustache:
        _moustache(pen, look, turn)
    if look.lines:
        _lines(pen, look, turn)
    if look.glasses:
        _glasses(pen, look, turn)


def _ears(pen: Pen, look: Look, turn: float) -> None:
    for side in (-1, 1):
        if side * turn > 0.5:
            continue
        centre = complex(side * 0.36 - turn * 0.05, 0.05)
        pen.paint(look.skin, ellipse(centre, 0.06, 0.105), shade=0.3)
        fold = ellipse(centre + side * 0.005, 0.032, 0.06, start=190, end=350)
        pen.stroke(look.contour, fold, 0.014, opacity=0.7)
        if look.earrings:
            pen.paint(look.earrings, ellipse(centre + 0.14j, 0.026), shade=0.3)


def _warmth(pen: Pen, look: Look, turn: float) -> None:
    """Red in the cheeks, light on the forehead."""
    inside = skull(look, turn)
    for side in (-1, 1):
        spot = ellipse(place(side * 0.21, 0.19, turn), 0.085, 0.06)
        pen.paint(mix(look.skin, BLUSH, 0.45), spot, opacity=0.5, soft=0.035, within=inside)
    gleam = ellipse(complex(pen.light * 0.14 + turn * 0.1, -0.17), 0.14, 0.09)
    pen.paint(lighter(look.skin, 0.5), gleam, opacity=0.35, soft=0.05, within=inside)


def _eye(pen: Pen, look: Look, pose: Pose, side: int) -> None:
    centre = place(side * 0.155, EYE_LEVEL, pose.turn)
    wide = 0.072 * (1 - 0.18 * max(0.0, side * pose.turn))
    tall = {Mood.LAUGH: 0.022, Mood.SMILE: 0.036}.get(pose.mood, 0.042)
    white = blob(centre - wide, centre - 1j * tall, centre + wide, centre + 0.85j * tall)
    socket = ellipse(centre - 0.012j, wide * 1.35, 0.065)
    pen.paint(look.contour, socket, opacity=0.22, soft=0.02)
    pen.paint(mix(TEETH, look.skin, 0.12), white)
    iris = centre + complex(0.024 * pose.gaze.real + 0.014 * pose.turn, 0.016 * pose.gaze.imag)
    pen.paint(look.eyes, ellipse(iris, 0.037, 0.04), within=white)
    pen.paint("#1d1413", ellipse(iris, 0.02, 0.022), within=white)
    pen.paint("#ffffff", ellipse(iris + complex(pen.light * 0.014, -0.014), 0.0085), within=white)
    _lids(pen, look, centre, wide, tall, side)


def _lids(pen: Pen, look: Look, centre: complex, wide: float, tall: float, side: int) -> None:
    dark = darker(look.skin, 0.82)
    upper = curve([centre - wide * 1.08, centre - 1.12j * tall, centre + wide * 1.08])
    pen.paint(dark, taper(upper, 0.014 + 0.012 * look.lashes))
    if look.lashes:
        outer = centre + side * wide
        pen.paint(dark, taper([outer - 0.005j, outer + side * 0.026 - 0.017j], 0.02))
    lower = curve([centre - wide * 0.9, centre + 1.05j * tall + 0.006j, centre + wide * 0.9])
    pen.paint(look.contour, taper(lower, 0.011), opacity=0.55)
    crease = curve([centre - wide, centre - 1j * tall - 0.035j, centre + wide])
    pen.paint(look.contour, taper(crease, 0.009), opacity=0.45)


def _brow(pen: Pen, look: Look, pose: Pose, side: int) -> None:
    lift = {Mood.LAUGH: -0.015, Mood.TALK: -0.012}.get(pose.mood, 0.0)
    ends = ((0.075, -0.088), (0.15, -0.118), (0.245, -0.085))
    arch = [place(side * x, y + lift, pose.turn) for x, y in ends]
    colour = mix(look.hair_colour, "#3a2a24", 0.35 if look.lines < 0.8 else 0.1)
    pen.paint(colour, taper(curve(arch), 0.036), opacity=0.88)


def _nose(pen: Pen, look: Look, turn: float) -> None:
    away = -pen.light if abs(turn) < 0.15 else (1 if turn > 0 else -1)
    tip = place(0, 0.185, turn * 1.35)
    bridge = place(0, -0.02, turn)
    side = blob(bridge + away * 0.012, tip + away * 0.052 - 0.03j, tip + away * 0.03, tip - 0.05j)
    pen.paint(look.contour, side, opacity=0.35, soft=0.012)
    base = curve(moved((0.05 - 0.012j, 0.02 + 0.012j, -0.02 + 0.012j, -0.05 - 0.012j), tip))
    pen.paint(darker(look.skin, 0.45), taper(base, 0.02), opacity=0.75)
    gleam = ellipse(tip + complex(pen.light * 0.012, -0.035), 0.022, 0.026)
    pen.paint(lighter(look.skin, 0.6), gleam, opacity=0.45, soft=0.01)


def _mouth(pen: Pen, look: Look, pose: Pose) -> None:
    if pose.mood is Mood.LAUGH:
        _open_mouth(pen, look, pose.turn, 0.125, 0.085)
    elif pose.mood is Mood.TALK:
        _open_mouth(pen, look, pose.turn, 0.075, 0.06)
    else:
        _closed_mouth(pen, look, pose.turn, 0.045 if pose.mood is Mood.SMILE else 0.012)


def _closed_mouth(pen: Pen, look: Look, turn: float, bow: float) -> None:
    wide = 0.118 if bow > 0.03 else 0.095
    left, right = place(-wide, 0.3 - bow * 0.7, turn), place(wide, 0.3 - bow * 0.7, turn)
    middle = place(0, 0.3 + bow * 0.45, turn)
    lip = mix(look.skin, LIPS, look.lips)
    upper = moved((-0.03 - 0.022j, -0.016j, 0.03 - 0.022j), middle)
    pen.paint(lip, blob(left, *upper, right, middle + 0.032j), opacity=0.9, soft=0.003)
    pen.paint(darker(lip, 0.55), taper(curve([left, middle, right]), 0.018))
    for end, way in ((left, -1), (right, 1)):
        corner = [end - 0.012j + way * 0.012, end + way * 0.02 + 0.012j]
        pen.paint(look.contour, taper(corner, 0.014), opacity=0.5)
    if not look.beard:
        fold = ellipse(middle + 0.075j, 0.05, 0.014)
        pen.paint(look.contour, fold, opacity=0.25, soft=0.012)


def _open_mouth(pen: Pen, look: Look, turn: float, wide: float, tall: float) -> None:
    half = [complex(wide, 0.275), complex(wide * 0.6, 0.275 + tall * 0.8), complex(0, 0.275 + tall)]
    frontal = [0.28j, *half, *mirrored(half[:2])]
    inside = blob(*(place(z.real, z.imag, turn) for z in frontal))
    centre = sum(inside) / len(inside)
    lips = [centre + (z - centre) * 1.16 for z in inside]
    pen.paint(mix(look.skin, LIPS, look.lips), lips, soft=0.002)
    pen.paint(MOUTH, inside)
    pen.paint(TEETH, moved(inside, -0.62j * tall), within=inside)
    tongue = ellipse(place(0, 0.275 + tall * 1.05, turn), wide * 0.55, tall * 0.38)
    pen.paint(TONGUE, tongue, within=inside)


def _beard(pen: Pen, look: Look, turn: float) -> None:
    jaw = points(f".352,-.1 .356,.2 {look.jaw + 0.045},.37 .13,.52")
    cheek = points("0,.228 .09,.215 .17,.24 .27,.16 .325,-.08")
    outer = [z + turn * 0.07 * (z.imag + 0.35) for z in (*jaw, 0.54j, *mirrored(jaw))]
    inner = [place(z.real, z.imag, turn) for z in (*mirrored(cheek[1:]), *cheek)]
    shape = blob(*outer, *inner)
    pen.paint(look.beard, shape, shade=0.3, soft=0.004)
    for x in (-0.3, -0.24, -0.16, -0.07, 0.03, 0.12, 0.21, 0.28):
        root = place(x, 0.34 - abs(x) * 0.5, turn)
        hair = curve([root, root + complex(x * 0.1, 0.09), root + complex(-x * 0.1, 0.18)])
        pen.paint(lighter(look.beard, 0.3), taper(hair, 0.014), opacity=0.3, within=shape)


def _moustache(pen: Pen, look: Look, turn: float) -> None:
    for half in _halves("0,.222 .07,.222 .15,.285", turn):
        pen.paint(look.moustache, taper(curve(half), 0.062), shade=0.2)


def _lines(pen: Pen, look: Look, turn: float) -> None:
    """The lines of a face that has laughed for sixty years."""
    for fold in _halves(".085,.17 .15,.25 .16,.32", turn):
        pen.paint(look.contour, taper(curve(fold), 0.014), opacity=0.55 * look.lines)
    for line in (".25,.024 .29,.015", ".25,.042 .29,.06", ".25,.06 .29,.105"):
        for crow in _halves(line, turn):
            pen.paint(look.contour, taper(crow, 0.01), opacity=0.5 * look.lines)


def _halves(text: str, turn: float) -> tuple[Outline, Outline]:
    """A line of a face seen from the front, and its mirror image, on a face that turns."""
    right = points(text)
    left, right = ([place(z.real, z.imag, turn) for z in half] for half in (mirrored(right), right))
    return left, right


def _glasses(pen: Pen, look: Look, turn: float) -> None:
    left, right = (place(side * 0.16, EYE_LEVEL + 0.012, turn) for side in (-1, 1))
    for side, centre in ((-1, left), (1, right)):
        wide = 0.112 * (1 - 0.14 * max(0.0, side * turn))
        lens = ellipse(centre, wide, 0.1)
        pen.paint("#ffffff", lens, opacity=0.1)
        pen.stroke("#ffffff", moved((-0.05 - 0.03j, -0.065j), centre), 0.016, opacity=0.4)
        pen.stroke(look.glasses, lens, 0.02)
        if side * turn < 0.5:
            temple = [centre + side * wide - 0.02j, complex(side * 0.36 - turn * 0.05, 0)]
            pen.stroke(look.glasses, temple, 0.018)
    bridge = [left + 0.11 - 0.015j, (left + right) / 2 - 0.035j, right - 0.11 - 0.015j]
    pen.stroke(look.glasses, curve(bridge), 0.018)

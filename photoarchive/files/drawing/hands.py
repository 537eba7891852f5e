"""Hands and arms, in head heights around the middle of the owner's head.

A hand points along its angle; what it does is a `Grip`. What it holds is painted by
`held`, between the arm and the fingers.
"""

from __future__ import annotations

from dataclasses import replace

from photoarchive.files.drawing.looks import Arm, Grip, Look
from photoarchive.files.drawing.pen import Pen, darker
from photoarchive.files.drawing.shapes import Outline, blob, curve, direction, limb, points

UPPER, LOWER = 1.2, 1.12  # lengths of the arm's two parts
HAND = 0.56  # length of a hand

# Hands point right, wrist at the origin, one unit long, the thumb below: the palm, then the
# fingers from the little one to the thumb. Each row is a smooth outline or a line of knuckles.
FLAT_PALM = "-.06,-.15 .16,-.19 .5,-.21 .55,0 .5,.21 .16,.2 -.06,.15"
FIST_PALM = "-.06,-.15 .14,-.21 .42,-.24 .5,0 .42,.24 .14,.21 -.06,.15"
FIST = (
    ".34,-.18 .53,-.185 .6,-.176",
    ".34,-.055 .53,-.057 .6,-.054",
    ".34,.075 .53,.077 .6,.074",
    ".34,.2 .53,.206 .6,.196",
    ".1,.16 .3,.27 .5,.17",
)
PALMS = {Grip.REST: FLAT_PALM, Grip.OPEN: FLAT_PALM, Grip.HOLD: FIST_PALM, Grip.POINT: FIST_PALM}
FINGERS = {
    Grip.REST: (
        ".42,-.17 .64,-.162 .78,-.119",
        ".42,-.06 .68,-.057 .86,-.042",
        ".42,.055 .69,.052 .88,.01",
        ".42,.165 .66,.157 .82,.087",
        ".12,.15 .34,.25 .58,.2",
    ),
    Grip.OPEN: (
        ".44,-.17 .635,-.23 .83,-.33",
        ".44,-.06 .685,-.07 .93,-.12",
        ".44,.055 .69,.095 .94,.095",
        ".44,.165 .66,.25 .88,.295",
        ".1,.13 .28,.32 .42,.46",
    ),
    Grip.HOLD: FIST,
    Grip.POINT: (*FIST, ".4,.16 .68,.17 .96,.16"),
}


def fitted(arm: Arm, body: float) -> Arm:
    """An arm on a smaller body: a child's hands hang less far down."""
    return replace(arm, hand=complex(arm.hand.real, 1.2 + (arm.hand.imag - 1.2) * body))


def elbow(shoulder: complex, arm: Arm, side: int, body: float) -> complex:
    """Where the elbow is: hanging beside the body, unless the hand is too far for that."""
    if arm.elbow is not None:
        return arm.elbow
    upper, lower = UPPER * body, LOWER * body
    hanging = shoulder + complex(side * 0.16, 1.18 * body)
    reach = arm.hand - shoulder
    if abs(arm.hand - hanging) <= lower:
        return hanging
    distance = min(abs(reach), (upper + lower) * 0.995)
    along = (upper**2 - lower**2 + distance**2) / (2 * distance)
    out = max(0.0, upper**2 - along**2) ** 0.5
    toward = reach / abs(reach)
    bends = (shoulder + toward * complex(along, out), shoulder + toward * complex(along, -out))
    return max(bends, key=lambda z: z.imag + 0.6 * side * z.real)


def sleeve(shoulder: complex, bend: complex, wrist: complex, thick: float) -> list[Outline]:
    """The outlines of a clothed arm from shoulder over elbow to wrist."""
    middle, half = (shoulder + bend) / 2, (bend + wrist) / 2
    upper = limb([(shoulder, 0.2 * thick), (middle, 0.21 * thick), (bend, 0.18 * thick)])
    return [upper, limb([(bend, 0.18 * thick), (half, 0.17 * thick), (wrist, 0.125 * thick)])]


def creases(bend: complex, wrist: complex, side: int) -> list[Outline]:
    """Two folds in the cloth at the elbow."""
    along = wrist - bend
    unit = along / abs(along) if along else 1j
    fold = (0.05 - 0.14j * side, 0.11, 0.1 + 0.05j * side)
    return [curve([bend + unit * (z + k) for z in fold]) for k in (0.0, 0.13)]


def hand(pen: Pen, look: Look, arm: Arm, side: int) -> None:
    """Paint a hand whose wrist is at `arm.hand`; `side` is -1 for the picture's left arm."""
    own = pen.at(arm.hand, HAND * (0.7 + 0.3 * look.body), arm.angle)
    thumb = _thumb_side(arm, side)
    palm = _sided(points(PALMS[arm.grip]), thumb)
    own.paint(look.skin, blob(*palm), shade=0.2)
    for knuckles in FINGERS[arm.grip]:
        _finger(own, look, _sided(points(knuckles), thumb))


def _finger(pen: Pen, look: Look, knuckles: Outline) -> None:
    shape = limb([(z, 0.07 - 0.006 * i) for i, z in enumerate(knuckles)])
    rim = limb([(z, 0.078) for z in knuckles])
    pen.paint(darker(look.skin, 0.34), rim, opacity=0.55)
    pen.paint(look.skin, shape, shade=0.16)


def _thumb_side(arm: Arm, side: int) -> int:
    """Which side of a hand the thumb is on: upwards or towards the body's middle."""
    inward = complex(-side * 0.8, -0.6)
    return 1 if (direction(arm.angle + 90) * inward.conjugate()).real > 0 else -1


def _sided(outline: Outline, thumb: int) -> Outline:
    """The points of a hand with its thumb on the other side where needed."""
    return outline if thumb > 0 else [z.conjugate() for z in outline]

"""What people hold in a hand or carry before them, in head heights.

For a hand the origin is inside the fist, for the chest the middle of the owner's head. What
lies on tables is `things`'.
"""

from __future__ import annotations

from collections.abc import Callable

from photoarchive.files.drawing.drawings import drawing
from photoarchive.files.drawing.pen import Pen, darker
from photoarchive.files.drawing.shapes import blob, box, curve, ellipse, limb, lines, points
from photoarchive.files.drawing.things import bowl

GUITAR = "-.92,0 -.7,-.5 -.25,-.48 .1,-.34 .42,-.42 .72,-.2 .72,.2 .42,.42 .1,.34 -.25,.48 -.7,.5"


def held(pen: Pen, name: str) -> None:
    """Paint what a hand holds or a chest carries; the names are `HELD`'s."""
    HELD[name](pen)


def _mug(pen: Pen) -> None:
    pen.stroke("#f3ead8", ellipse(0.2 - 0.02j, 0.11, 0.13), 0.06)
    pen.paint("#f3ead8", box(-0.2 - 0.24j, 0.4, 0.48, radius=0.07), shade=0.4)
    pen.paint("#2f6f6d", box(-0.2 - 0.02j, 0.4, 0.07))
    pen.paint("#5a3522", ellipse(-0.235j, 0.185, 0.045))
    pen.stroke("#fffaf0", ellipse(-0.235j, 0.19, 0.05), 0.02)


def _scissors(pen: Pen) -> None:
    for side in (-1, 1):
        middle, tip = complex(side * 0.05, -0.35), complex(side * 0.2, -0.92)
        pen.paint("#cfd6d8", limb([(0j, 0.045), (middle, 0.05), (tip, 0.012)]), shade=0.3)
        pen.stroke("#3a4448", ellipse(complex(-side * 0.11, 0.17), 0.1, 0.13), 0.055)
    pen.paint("#6b7377", ellipse(-0.02j, 0.035))


def _ribbon(pen: Pen) -> None:
    """The end of a ribbon that has been cut through."""
    left = curve(points("-.2,-.34 -.1,.2 -.24,.7 -.08,1.25"))
    right = curve(points(".2,1.2 .04,.7 .16,.2 .08,-.3"))
    pen.paint("#c8673f", [*left, 0.05 + 1.08j, *right], shade=0.3)


def _ladle(pen: Pen) -> None:
    pen.stroke("#aeb7ba", [-0.25j, 1.15j], 0.07)
    pen.paint("#98a2a6", blob(-0.24 + 1.12j, 0.24 + 1.12j, 0.17 + 1.38j, -0.17 + 1.38j), shade=0.4)


def _screwdriver(pen: Pen) -> None:
    pen.stroke("#c3cbcd", [0.1j, 0.72j], 0.045)
    pen.paint("#2f6f6d", box(-0.085 - 0.38j, 0.17, 0.52, radius=0.07), shade=0.35)


def _spade(pen: Pen) -> None:
    """A spade standing on the ground, gripped at its handle."""
    pen.stroke("#a5764d", [-0.25j, 1.6j], 0.1)
    pen.stroke("#8a5a38", [-0.2 - 0.27j, 0.2 - 0.27j], 0.11)
    blade = blob(-0.27 + 1.45j, 0.27 + 1.45j, 0.29 + 1.9j, 0.02 + 2.25j, -0.29 + 1.9j)
    pen.paint("#7d878b", blade, shade=0.4)


def _child_drawing(pen: Pen) -> None:
    """A child's drawing before the chest; the origin is the middle of the child's head."""
    drawing(pen.at(0.02 + 1.1j, 0.0036, -3), 2)


def _bowl(pen: Pen) -> None:
    bowl(pen.at(0.14j, 0.0034), 1)


def _cards(pen: Pen) -> None:
    for i, colour in enumerate(("#e0a93b", "#f3ead8", "#7f95a8")):
        card = pen.at(0.05j, 1, -24 + i * 22)
        card.paint(colour, box(-0.17 - 0.6j, 0.34, 0.48, radius=0.04), shade=0.2)
        card.stroke(darker(colour, 0.45), curve([-0.08 - 0.36j, -0.44j, 0.08 - 0.36j]), 0.035)


def _guitar(pen: Pen) -> None:
    """A guitar across the belly; the origin is the middle of the player's head."""
    body = pen.at(0.05 + 2.45j, 1, -18)
    neck = [0.3 - 0.02j, 1.95 - 0.02j]
    outline = blob(*points(GUITAR))
    body.paint(darker("#c98a4b", 0.8), [z + 0.05 + 0.07j for z in outline], opacity=0.35, soft=0.05)
    body.paint("#8a5230", [z * 1.03 for z in outline])
    body.paint("#d39a57", outline, shade=0.35)
    body.paint("#4a2b1a", ellipse(0.22, 0.19))
    body.stroke("#8a5230", ellipse(0.22, 0.22), 0.025)
    body.paint("#5a3522", *lines(neck, 0.17), shade=0.2)
    body.paint("#5a3522", box(1.9 - 0.14j, 0.42, 0.26, radius=0.05), shade=0.2)
    body.paint("#5a3522", box(-0.55 - 0.16j, 0.1, 0.32, radius=0.03))
    for y in (-0.06, -0.03, 0.0, 0.03):
        body.stroke("#f3ead8", [complex(-0.5, y), complex(2.0, y)], 0.009, opacity=0.8)


HELD: dict[str, Callable[[Pen], None]] = {
    "mug": _mug,
    "scissors": _scissors,
    "ribbon": _ribbon,
    "ladle": _ladle,
    "screwdriver": _screwdriver,
    "spade": _spade,
    "drawing": _child_drawing,
    "bowl": _bowl,
    "cards": _cards,
    "guitar": _guitar,
}

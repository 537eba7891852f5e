"""Things on tables and shelves, in picture units.

What people hold is `held`'s, what they sit at `furniture`'s. A variant is a choice of colour
or form.
"""

from __future__ import annotations

from photoarchive.files.drawing.pen import Pen, lighter
from photoarchive.files.drawing.shapes import blob, box, curve, ellipse, moved, points, taper

PALETTE = ("#c8673f", "#2f6f6d", "#e0a93b", "#7f95a8", "#f3ead8", "#8a5a6b")


def cup(pen: Pen, variant: int) -> None:
    """A cup of coffee on its saucer; the origin is the middle of its foot."""
    colour = PALETTE[variant % 6]
    pen.paint("#3a2a24", ellipse(8 + 6j, 92, 22), opacity=0.3, soft=8)
    pen.paint("#fbf6ea", ellipse(-2j, 84, 20), shade=0.2)
    pen.stroke(colour, ellipse(54 - 48j, 24, 26), 12)
    body = blob(*points("-56,-92 56,-92 50,-30 26,-6 -26,-6 -50,-30"))
    pen.paint(colour, body, shade=0.4)
    pen.paint(lighter(colour, 0.35), ellipse(-91j, 55, 13))
    pen.paint("#5a3522", ellipse(-89j, 47, 9))


def bowl(pen: Pen, variant: int) -> None:
    """A bowl of soup; the origin is the middle of its foot."""
    colour = ("#f3ead8", "#7f95a8", "#e6d3ae")[variant % 3]
    pen.paint("#3a2a24", ellipse(8 + 4j, 118, 22), opacity=0.3, soft=8)
    body = blob(*points("-112,-76 112,-76 86,-22 44,2 -44,2 -86,-22"))
    pen.paint(colour, body, shade=0.4)
    pen.paint(lighter(colour, 0.4), ellipse(-76j, 112, 24))
    pen.paint("#d98a3d", ellipse(-73j, 98, 18))
    for i in range(6):
        pen.paint("#5f8a4e", ellipse(complex(-60 + i * 23, -76 + i * 7 % 11), 8, 4))


def bread(pen: Pen) -> None:
    """A sliced loaf on a board; the origin is the middle of the board's front."""
    pen.paint("#8a5a38", box(-190 - 26j, 380, 36, radius=14), shade=0.3)
    pen.paint("#c58a4c", blob(-160 - 26j, -150 - 96j, 0 - 122j, 140 - 98j, 156 - 26j), shade=0.4)
    for x in (-70, 0, 70):
        score = curve(moved(points("-22,-52 0,-100 36,-112"), x))
        pen.paint("#f0d6a4", taper(score, 16))


def vase(pen: Pen, variant: int) -> None:
    """A jar of garden flowers; the origin is the middle of its foot."""
    tips = points("-110,-260 -40,-330 40,-310 115,-250 0,-240 -70,-215 75,-205")
    for i, tip in enumerate(tips):
        pen.stroke("#6d9472", curve([-60j, complex(tip.real * 0.4, tip.imag * 0.55), tip]), 9)
        petals = [ellipse(tip + 26 * 1j ** (k * 0.8), 24) for k in range(5)]
        pen.paint(PALETTE[(0, 2, 5, 4)[(i + variant) % 4]], *petals, shade=0.25)
        pen.paint("#f6d98a", ellipse(tip, 14))
    pen.paint("#dfeae6", box(-62 - 140j, 124, 140, radius=26), shade=0.35)
    pen.paint("#a9c6cc", box(-54 - 96j, 108, 88, radius=22), opacity=0.6)


def pot(pen: Pen, variant: int) -> None:
    """A large soup pot, steaming if even; the origin is the middle of its bottom."""
    pen.paint("#3a2a24", ellipse(14 + 0j, 290, 40), opacity=0.35, soft=14)
    for side in (-1, 1):
        pen.stroke("#2a4a4a", ellipse(complex(side * 268, -190), 40, 30), 22)
    body = blob(*points("-250,-290 250,-290 256,-120 226,-8 -226,-8 -256,-120"))
    pen.paint("#2f6f6d", body, shade=0.4)
    pen.paint("#3c8583", ellipse(-290j, 258, 52))
    pen.paint("#d98a3d", ellipse(-286j, 230, 41))
    for shift in points("-120,-60 20,-150 130,-40")[variant % 2 * 3 :]:
        wisp = moved(points("0,-430 -70,-520 -20,-620"), shift + 40)
        steam = curve([complex(shift.real, -340), *wisp])
        pen.paint("#ffffff", taper(steam, 46), opacity=0.3, soft=16)


def plant(pen: Pen, variant: int) -> None:
    """A herb in a pot; the origin is the middle of the pot's bottom."""
    green = ("#6d9472", "#86a35c", "#5f8a6b")[variant % 3]
    for i in range(9):
        tip = complex(-150 + i * 37, -300 - (4 - abs(i - 4)) * 34)
        pen.paint(green, taper(curve([-120j, tip * 0.6 - 40j, tip]), 62), shade=0.3)
    earthenware = blob(*points("-90,-140 90,-140 68,0 -68,0"))
    pen.paint(PALETTE[(variant + variant // 3) % 6], earthenware, shade=0.35)


def radio(pen: Pen) -> None:
    """An old radio under repair; the origin is the middle of its bottom."""
    pen.paint("#3a2a24", ellipse(10 + 0j, 280, 26), opacity=0.35, soft=12)
    pen.paint("#8a5230", box(-260 - 300j, 520, 300, radius=46), shade=0.35)
    pen.paint("#d8b588", box(-226 - 262j, 270, 222, radius=18), shade=0.15)
    for i in range(9):
        pen.paint("#a5764d", box(complex(-212, -246 + i * 23), 242, 8))
    pen.paint("#f6e3ae", box(76 - 262j, 156, 84, radius=12), shade=0.15)
    pen.stroke("#c8673f", [140 - 256j, 132 - 184j], 6)
    for x in (116, 194):
        pen.paint("#3f2a1e", ellipse(complex(x, -104), 34), shade=0.4)
        pen.stroke("#d8b588", [complex(x, -104), complex(x + 16, -124)], 6)

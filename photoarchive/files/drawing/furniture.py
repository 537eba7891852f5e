"""Large things that people stand behind or sit at: tables, lectern, bicycles, chairs.

In picture units about an origin said in each docstring; what lies on a table is `things`'.
"""

from __future__ import annotations

from collections.abc import Callable

from photoarchive.files.drawing import things
from photoarchive.files.drawing.garden import tree
from photoarchive.files.drawing.pen import Pen, darker, lighter
from photoarchive.files.drawing.shapes import (
    blob,
    box,
    curve,
    ellipse,
    limb,
    lines,
    mirrored,
    moved,
    points,
)

WOOD, GREEN, RED = "#b98556", "#2f6f6d", "#c8673f"
WALLS = (
    "-360,-220 120,-220 120,-90 330,-90 330,180 -360,180 -360,-220",
    "-360,-20 -60,-20",
    "-60,-220 -60,-90",
    "-60,60 -60,180",
    "120,-90 120,60",
    "120,120 330,120",
)
TUBES = (
    "-290,-180 -60,-190 -110,-440",
    "-110,-400 220,-400",
    "-60,-190 222,-380",
    "-290,-180 -104,-400",
    "290,-180 216,-470",
)
APPLES = "-190,-880 -60,-840 120,-900 200,-840 -110,-1000 60,-1030 -20,-930 0,-1130"


def furnish(pen: Pen, name: str, variant: int) -> None:
    """Paint a piece of furniture or a thing by its name in the recipe."""
    if name in VARIED:
        VARIED[name](pen, variant)
    else:
        PLAIN[name](pen)


def _table(pen: Pen, variant: int) -> None:
    """A long wooden table seen from the front; the origin is the middle of its far edge."""
    top = [-1500 + 0j, 1500 + 0j, 1750 + 170j, -1750 + 170j]
    pen.paint(lighter("#c9976a", 0.1 * (variant % 2)), top, shade=0.1)
    for i in range(1, 4):
        board = [complex(-1500 - i * 62, i * 42), complex(1500 + i * 62, i * 42)]
        pen.stroke("#9b6d45", board, 4, opacity=0.5)
    pen.paint("#a5764d", box(-1750 + 170j, 3500, 46, radius=8), shade=0.25)
    pen.wash("#7d5b3e", "#5c4330", -1690 + 216j, 3380, 1100)


def _cloth(pen: Pen, variant: int) -> None:
    """A table with a linen cloth; the origin is the middle of its far edge."""
    pen.paint("#f6efe2", [-1600 + 0j, 1600 + 0j, 1800 + 190j, -1800 + 190j], shade=0.08)
    runner = ("#2f6f6d", "#c8673f")[variant % 2]
    pen.paint(runner, [-1600 + 70j, 1600 + 70j, 1700 + 120j, -1700 + 120j], opacity=0.85)
    pen.wash("#efe5d3", "#d3c4ab", -1800 + 190j, 3600, 1000)
    for i in range(15):
        fold = [complex(-1720 + i * 245, 196), complex(-1745 + i * 247, 1100)]
        pen.stroke("#c0ae92", fold, 26, opacity=0.5, soft=12)


def _bench(pen: Pen) -> None:
    """A heavy workbench; the origin is the middle of its far edge."""
    pen.paint("#c08a58", [-1400 + 0j, 1400 + 0j, 1560 + 150j, -1560 + 150j], shade=0.12)
    for x, y in ((-900, 60), (-300, 100), (500, 50), (1000, 110)):
        pen.paint("#8d6240", ellipse(complex(x, y), 110, 9), opacity=0.5, soft=4)
    pen.paint("#96683f", box(-1560 + 150j, 3120, 90, radius=8), shade=0.25)
    pen.wash("#6e4e35", "#523a28", -1480 + 240j, 2960, 1100)


def _lectern(pen: Pen) -> None:
    """A lectern with microphone, as the audience sees it; the origin is the middle of its top."""
    pen.paint("#3a2a24", box(-230 + 60j, 520, 1300, radius=20), opacity=0.3, soft=26)
    pen.stroke("#2b3133", curve([-60 + 10j, -84 - 90j, -40 - 170j]), 13)
    pen.paint("#22282a", limb([(-40 - 168j, 21), (-22 - 214j, 27)]), shade=0.3)
    pen.paint("#a5764d", [-300 + 0j, 300 + 0j, 270 + 80j, -270 + 80j], shade=0.2)
    pen.paint(WOOD, [-250 + 80j, 250 + 80j, 205 + 1300j, -205 + 1300j], shade=0.3)
    pen.paint(GREEN, box(-150 + 210j, 300, 300, radius=30), shade=0.2)
    pen.stroke("#f3ead8", ellipse(360j, 86, start=180, end=360), 24)
    for y in (396, 436):
        wave = curve(moved(points("-90,0 -45,-14 0,0 45,-14 90,0"), y * 1j))
        pen.stroke("#f3ead8", wave, 18)


def _plan(pen: Pen) -> None:
    """A board with the plans of the house, 900 × 640; the origin is its middle."""
    for side in (-1, 1):
        pen.stroke("#8d6240", [complex(side * 250, 300), complex(side * 420, 1300)], 34)
    pen.paint("#3a2a24", box(-438 - 300j, 900, 640), opacity=0.3, soft=20)
    pen.paint("#fbf7ec", box(-450 - 320j, 900, 640, radius=8), shade=0.1)
    for i in range(5):
        row = [complex(-360, 226 + i * 17), complex(-120 - i * 30, 226 + i * 17)]
        pen.stroke("#a39a8c", row, 6)
    for i in range(4):
        pen.paint("#8db089", ellipse(complex(215 + i * 54, -220 + i % 2 * 40), 34), shade=0.2)
    for corner, colour in (
        (-320 - 180j, "#e9cf9a"),
        (-320 + 20j, "#c9d8b4"),
        (115 - 40j, "#e3b79c"),
    ):
        pen.paint(colour, box(corner, 220, 130), opacity=0.7)
    for wall in WALLS:
        pen.stroke("#4f7f93", points(wall), 10)
    pen.stroke("#4f7f93", ellipse(-60 + 20j, 80, start=180, end=270), 7)


def _model(pen: Pen) -> None:
    """A scale model of the house on its base; the origin is the middle of the base."""
    pen.paint("#3a2a24", ellipse(30 + 40j, 520, 60), opacity=0.3, soft=20)
    pen.paint("#e6d3ae", [-430 - 60j, 430 - 60j, 520 + 50j, -520 + 50j], shade=0.1)
    pen.paint("#c9a878", box(-520 + 50j, 1040, 40, radius=6), shade=0.25)
    pen.paint("#9cc3cf", [-430 - 60j, -300 - 60j, -350 + 50j, -520 + 50j])
    pen.paint("#c98a6a", [-230 - 250j, -90 - 360j, 50 - 250j, 50 + 0j, -230 + 0j], shade=0.25)
    pen.paint("#a56d50", [50 - 250j, 330 - 280j, 330 - 30j, 50 + 0j], shade=0.2)
    pen.paint("#5c4a44", [-90 - 360j, 200 - 385j, 345 - 275j, 50 - 245j])
    pen.paint(GREEN, box(-140 - 130j, 100, 130), shade=0.2)
    for x in (100, 180, 260):
        window = moved(points("0,0 46,-5 46,90 0,95"), complex(x, -190 - x * 0.1))
        pen.paint("#f6e3ae", window)
    for i, x in enumerate((-330, -285, 395, 440)):
        tree(pen.at(complex(x, 10 - i % 2 * 24), 0.28), i)


def _ribbon(pen: Pen) -> None:
    """A ribbon from left to right with a bow in its middle, the origin."""
    band = curve(points("0,0 700,60 2200,-60"))
    loop = blob(*points("0,0 110,-100 210,-70 200,30 90,50"))
    tail = blob(*points("10,10 90,150 150,290 70,270 20,120"))
    for side in (mirrored, list[complex]):
        pen.paint(RED, *lines(side(band), 74), shade=0.3)
        pen.paint(RED, side(loop), shade=0.4)
        pen.paint(darker(RED, 0.2), side(tail), shade=0.3)
    pen.paint(darker(RED, 0.12), ellipse(5j, 48, 44), shade=0.4)


def _chair(pen: Pen, variant: int) -> None:
    """The back of a wooden chair; the origin is the middle of its top rail."""
    colour = ("#a5764d", "#8f6543", "#b98556")[variant % 3]
    for side in (-1, 1):
        pen.stroke(colour, [complex(side * 160, -10), complex(side * 150, 700)], 34)
    rail = blob(*points("-180,-40 0,-56 180,-40 176,34 0,20 -176,34"))
    for y in (0, 130):
        pen.paint(darker(colour, 0.06), moved(rail, y * 1j), shade=0.3)


def _bicycle(pen: Pen, variant: int) -> None:
    """A town bicycle seen from the side, 900 long; the origin is between its wheels' feet."""
    frame = ("#2f6f6d", "#c8673f", "#7f95a8", "#e0a93b")[variant % 4]
    pen.paint("#3a2a24", ellipse(0j, 500, 26), opacity=0.3, soft=10)
    for x in (-290, 290):
        pen.stroke("#2b2f31", ellipse(complex(x, -180), 170), 20)
        for k in range(6):
            spoke = 160 * 1j ** (k / 3)
            pen.stroke("#9aa3a6", [complex(x, -180) - spoke, complex(x, -180) + spoke], 4)
    for tube in TUBES:
        pen.stroke(frame, points(tube), 22)
    pen.paint("#3f2a1e", blob(-190 - 455j, -110 - 475j, -40 - 450j, -100 - 430j), shade=0.2)
    pen.stroke("#2b2f31", curve([216 - 470j, 215 - 530j, 130 - 545j]), 16)
    pen.stroke("#2b2f31", ellipse(-60 - 190j, 46), 14)
    pen.paint("#b98556", blob(225 - 500j, 380 - 500j, 360 - 380j, 245 - 380j), shade=0.3)


def _sapling(pen: Pen, variant: int) -> None:
    """A young apple tree with its stake in a heap of earth; the origin is the foot of its trunk."""
    heap = blob(*points("-420,40 -200,-50 40,-80 260,-40 430,50 0,130"))
    pen.paint("#6b4a33", heap, shade=0.35)
    pen.stroke("#a5764d", [74 + 0j, 66 - 700j], 30)
    pen.stroke("#7b5d47", [0j, 8 - 700j], 36)
    tree(pen.at(-600j, 1.3), variant)
    pen.stroke("#c8673f", ellipse(34 - 520j, 62, 18), 16)
    for apple in points(APPLES):
        pen.paint("#c2453c", ellipse(apple, 26), shade=0.35)
        pen.stroke("#6b4a33", [apple - 24j, apple + 6 - 44j], 6)


def _lights(pen: Pen) -> None:
    """A string of small lamps, 2800 long; the origin is its left end."""
    string = curve([0j, 1400 + 210j, 2800 + 0j], steps=44)
    pen.stroke("#3a332f", string, 7)
    for z in string[4::8]:
        pen.glow("#ffd98a", z + 30j, 110, 110, 0.75)
        pen.paint("#fff3cf", ellipse(z + 30j, 17, 22))


PLAIN: dict[str, Callable[[Pen], None]] = {
    "bench": _bench,
    "lectern": _lectern,
    "plan": _plan,
    "model": _model,
    "ribbon": _ribbon,
    "lights": _lights,
    "bread": things.bread,
    "radio": things.radio,
}
VARIED: dict[str, Callable[[Pen, int], None]] = {
    "table": _table,
    "cloth": _cloth,
    "chair": _chair,
    "bicycle": _bicycle,
    "sapling": _sapling,
    "cup": things.cup,
    "bowl": things.bowl,
    "vase": things.vase,
    "pot": things.pot,
    "plant": things.plant,
}

"""The inside of the house: hall, workshop, kitchen and the wall with children's drawings.

A room is painted in a frame of 2400 × 1600 units and reaches beyond it on all sides, so
that a picture may show any part of it. People and furniture stand in `figures` and `things`.
"""

from __future__ import annotations

from photoarchive.files.drawing.drawings import drawing
from photoarchive.files.drawing.garden import bunting, tree
from photoarchive.files.drawing.pen import Colour, Pen, darker, lighter
from photoarchive.files.drawing.shapes import blob, box, curve, ellipse, lines, moved, points
from photoarchive.files.drawing.things import plant

LEFT, WIDE = -1600, 5600  # a room's reach
PLASTER, WOOD, STEEL, SAGE = "#f0e4d0", "#b98556", "#46545a", "#8ba28d"


def hall(pen: Pen) -> None:
    """The great hall: tall windows on the water, lamps, flags, a wooden floor."""
    pen.wash("#e9dcc6", PLASTER, complex(LEFT, -900), WIDE, 2000)
    for i in range(-2, 7):
        _tall_window(pen.at(complex(110 + i * 640, 120)))
    _panelling(pen, 1010, SAGE)
    _floor(pen, 1230)
    for i in range(-1, 4):
        _truss(pen, -330 + i * 1100)
    pen.paint(darker(WOOD, 0.35), box(complex(LEFT, -130), WIDE, 70), shade=0.2)
    bunting(pen, complex(-900, -10), complex(700, 0), 110)
    bunting(pen, complex(700, 0), complex(2100, -20), 120)
    bunting(pen, complex(2100, -20), complex(3600, 0), 110)
    for x in (-250, 560, 1370, 2180, 2990):
        _lamp(pen.at(complex(x, 190)))


def workshop(pen: Pen) -> None:
    """The repair workshop: a wall of tools, a shelf with jars, a window at the side."""
    pen.wash("#c9d2c8", "#dfe0d2", complex(LEFT, -900), WIDE, 2500)
    _tall_window(pen.at(-560 + 40j, 1.1))
    _tall_window(pen.at(2230 + 40j, 1.1))
    pen.paint("#d8b588", box(260 + 90j, 1760, 760, radius=14), shade=0.12)
    for i in range(34):
        for k in range(14):
            pen.paint("#b08a5d", ellipse(complex(300 + i * 52, 130 + k * 54), 5))
    _tools(pen)
    _shelf(pen, 150 + 960j, 2000)
    for i in range(13):
        _jar(pen.at(complex(230 + i * 148, 958)), i)
    _floor(pen, 1420)


def kitchen(pen: Pen) -> None:
    """The neighbourhood kitchen: tiles, copper pans on a rail, herbs on a shelf."""
    pen.wash("#efe6d6", "#e8dcc8", complex(LEFT, -900), WIDE, 2500)
    pen.paint("#dfe8e2", box(complex(LEFT, 520), WIDE, 620))
    for i in range(40):
        pen.paint("#c3d2ca", box(complex(LEFT + i * 140, 520), 6, 620))
    for k in range(5):
        pen.paint("#c3d2ca", box(complex(LEFT, 520 + k * 124), WIDE, 6))
    _tall_window(pen.at(1560 - 180j, 0.95))
    pen.paint(STEEL, box(-300 - 60j, 1720, 16, radius=8))
    for i, size in enumerate((1.0, 0.8, 1.1, 0.7, 0.9)):
        _pan(pen.at(complex(-150 + i * 330, -52), size))
    _shelf(pen, -300 + 500j, 1720)
    for i in range(8):
        plant(pen.at(complex(-200 + i * 215, 498), 0.5 + i * 7 % 3 * 0.12), i)
    _shelf(pen, 2150 + 420j, 1200)
    for i in range(7):
        _jar(pen.at(complex(2230 + i * 150, 418)), i + 2)
    pen.paint("#7d5b3e", box(complex(LEFT, 1120), WIDE, 60), shade=0.2)
    pen.wash(SAGE, darker(SAGE, 0.2), complex(LEFT, 1180), WIDE, 900)


def exhibition(pen: Pen) -> None:
    """A light wall where children's drawings hang on two strings."""
    pen.wash("#f6efe3", "#eadfce", complex(LEFT, -900), WIDE, 2200)
    pen.glow("#fff6df", 900 + 350j, 1500, 900, 0.8)
    for row, (top, size) in enumerate(((150, 1.0), (580, 1.06))):
        string = curve(moved(points("-1600,-20 -300,0 1200,26 2700,0 4000,-20"), top * 1j))
        pen.stroke("#8c7456", string, 7)
        for i in range(-3, 9):
            at = complex(-40 + i * 372 + row * 170, top + 22 - abs(i - 3) * 2)
            drawing(pen.at(at, size, (i * 37 + row * 11) % 7 - 3), i + row * 5)
    _panelling(pen, 1120, "#c9a27a")
    _floor(pen, 1330)


def _tall_window(pen: Pen) -> None:
    """A window of small panes, 420 wide and 860 high, with water and trees behind."""
    pen.paint(darker(PLASTER, 0.16), box(-34 - 34j, 488, 940, radius=20), opacity=0.6, soft=10)
    pen.wash("#cfe6f0", "#f3efdc", 0, 420, 860)
    pen.paint("#a9cbd6", box(620j, 420, 240))
    tree(pen.at(95 + 650j, 0.55), 0)
    tree(pen.at(345 + 660j, 0.45), 1)
    pen.paint("#8fb08a", box(630j, 420, 46))
    pen.glow("#fffbe8", 210 + 300j, 300, 420, 0.55)
    for x in (0, 140, 280, 420):
        pen.paint(STEEL, box(complex(x - 9, 0), 18, 860))
    for y in (0, 215, 430, 645, 860):
        pen.paint(STEEL, box(complex(-9, y - 9), 438, 18))
    pen.paint("#dcc9a8", box(-46 + 862j, 512, 44, radius=8), shade=0.3)


def _panelling(pen: Pen, top: float, colour: Colour) -> None:
    pen.paint(colour, box(complex(LEFT, top), WIDE, 700))
    for i in range(28):
        panel = box(complex(LEFT + 40 + i * 200, top + 50), 160, 150, radius=6)
        pen.paint(lighter(colour, 0.12), panel, shade=0.2)
    pen.paint(lighter(colour, 0.25), box(complex(LEFT, top), WIDE, 24), shade=0.3)


def _floor(pen: Pen, top: float) -> None:
    pen.wash("#c79a6a", "#a8764a", complex(LEFT, top), WIDE, 1300)
    for i in range(-24, 48):
        run = [complex(1200 + (i - 12) * 150, top), complex(1200 + (i - 12) * 330, top + 1300)]
        pen.stroke("#8d6240", run, 5, opacity=0.5)
    pen.paint("#e9d9bd", box(complex(LEFT, top - 30), WIDE, 32))
    for x in (300, 1400, 2500):
        patch = moved(points("0,60 420,60 760,460 260,460"), complex(x, top))
        pen.paint("#ffe9b8", patch, opacity=0.35, soft=18)


def _truss(pen: Pen, x: float) -> None:
    pen.paint(STEEL, box(complex(x, -900), 34, 1920), shade=0.2)
    for side in (-1, 1):
        brace = [complex(x + 17, 120), complex(x + 17 + side * 210, -90)]
        pen.stroke(STEEL, brace, 20)


def _lamp(pen: Pen) -> None:
    """A green enamel lamp on a cord; the origin is its lower edge."""
    pen.stroke("#33393b", [-700j, -90j], 6)
    pen.glow("#ffedb5", 40j, 300, 230, 0.6)
    pen.paint(
        "#2f6f6d",
        blob(-120 + 0j, -95 - 40j, -40 - 92j, 40 - 92j, 95 - 40j, 120 + 0j, 8j),
        shade=0.4,
    )
    pen.paint("#fff4cf", ellipse(2j, 100, 20))


def _shelf(pen: Pen, corner: complex, width: float) -> None:
    pen.paint("#5a4636", box(corner + 30 + 24j, width - 40, 44), opacity=0.3, soft=14)
    pen.paint(WOOD, box(corner, width, 34, radius=6), shade=0.3)


def _jar(pen: Pen, variant: int) -> None:
    """A jar or box on a shelf; the origin is the middle of its bottom."""
    colours = ("#c8673f", "#2f6f6d", "#e0a93b", "#7f95a8", "#d8cbb4", "#8a5a6b")
    wide, tall = 84 + variant * 29 % 30, 96 + variant * 53 % 60
    pen.paint(
        colours[variant % 6], box(complex(-wide / 2, -tall), wide, tall, radius=12), shade=0.35
    )
    pen.paint(
        "#efe6d4", box(complex(-wide * 0.34, -tall * 0.66), wide * 0.68, tall * 0.3, radius=4)
    )
    pen.paint(
        darker(colours[variant % 6], 0.45),
        box(complex(-wide * 0.44, -tall - 14), wide * 0.88, 20, radius=6),
    )


def _pan(pen: Pen) -> None:
    pen.stroke("#6b3f22", [0j, 130j], 16)
    pen.paint("#c9743f", ellipse(220j, 100), shade=0.45)
    pen.paint("#e09a63", ellipse(-14 + 208j, 74), opacity=0.6, soft=10)


def _tools(pen: Pen) -> None:
    """Hammers, spanners, saws and screwdrivers on their hooks."""
    for i in range(8):
        spanner = pen.at(complex(330 + i * 82, 170), 0.62 + i * 0.06)
        spanner.stroke("#8d9aa0", [0j, 170j], 22)
        spanner.paint("#8d9aa0", ellipse(0, 30), ellipse(180j, 32))
        spanner.paint("#d8b588", ellipse(-8j, 14), ellipse(190j, 15))
    for i in range(4):
        hammer = pen.at(complex(1120 + i * 150, 160), 0.9 + i * 0.08)
        hammer.stroke("#a5693a", [0j, 250j], 20)
        hammer.paint("#4b555a", box(-58 - 20j, 116, 44, radius=10), shade=0.3)
    for i, colour in enumerate(("#c8673f", "#2f6f6d", "#e0a93b", "#c8673f", "#7f95a8", "#2f6f6d")):
        driver = pen.at(complex(350 + i * 96, 530))
        driver.paint(colour, box(-17 + 0j, 34, 96, radius=14), shade=0.3)
        driver.stroke("#8d9aa0", [96j, 210j], 9)
    saw = pen.at(1030 + 520j)
    saw.paint("#b9c3c6", [0, 470 + 50j, 470 + 90j, 130j], shade=0.2)
    saw.paint("#a5693a", blob(-90 - 10j, 10 - 14j, 20 + 140j, -80 + 150j), shade=0.3)
    for i in range(3):
        coil = ellipse(complex(1660 + i * 120, 600), 46, 74)
        pen.stroke(("#e0a93b", "#c8673f", "#46545a")[i], coil, 20)
    pen.paint("#46545a", *lines([1690 + 190j, 1940 + 190j], 26), shade=0.2)

"""Out of doors: the garden, the quay with the house, and its door.

In a frame of 2400 × 1600 units, like `rooms`, and reaching beyond it on all sides.
"""

from __future__ import annotations

from photoarchive.files.drawing.pen import Pen, darker, lighter, mix
from photoarchive.files.drawing.shapes import box, curve, ellipse, points

LEFT, WIDE = -1600, 5600
BRICK, GREEN, STONE = "#b8674a", "#2f6f6d", "#cfc3ae"
LETTERS = {  # strokes in a box of 0.7 × 1
    "D": ((0, 0.35, 0.7 + 0.35j, 0.7 + 0.65j, 0.35 + 1j, 1j, 0),),
    "E": ((0.65, 0, 1j, 0.65 + 1j), (0.5j, 0.5 + 0.5j)),
    "F": ((0.65, 0, 1j), (0.5j, 0.5 + 0.5j)),
    "N": ((1j, 0, 0.7 + 1j, 0.7),),
    "O": ((0.35, 0.7 + 0.3j, 0.7 + 0.7j, 0.35 + 1j, 0.7j, 0.3j, 0.35),),
    "P": ((1j, 0, 0.5, 0.7 + 0.27j, 0.5 + 0.55j, 0.55j),),
    "R": ((1j, 0, 0.5, 0.7 + 0.27j, 0.5 + 0.55j, 0.55j), (0.35 + 0.55j, 0.7 + 1j)),
    "T": ((0, 0.7), (0.35, 0.35 + 1j)),
    "W": ((0, 0.17 + 1j, 0.35 + 0.35j, 0.53 + 1j, 0.7),),
    " ": (),
}
FLAGS = ("#c8673f", "#f0e4d0", "#2f6f6d", "#e0a93b", "#7f95a8")
LEAVES = (
    ("#7fa36b", "#9dbb7d"),
    ("#6d9472", "#8db089"),
    ("#93a95f", "#b6c47a"),
    ("#b9a24e", "#d3bd68"),
)


def garden(pen: Pen) -> None:
    """The kitchen garden behind the house, with its hedge, trees and flags."""
    _sky(pen, 900)
    for i in range(-4, 11):
        tree(pen.at(complex(i * 330 - 60, 830 + i % 3 * 20), 1.25 + i * 5 % 4 * 0.15), i)
    _brick_wall(pen, 1500, 250, 3000, 640)
    _door(pen.at(1840 + 360j, 0.9))
    _window(pen.at(2420 + 380j, 0.8))
    _hedge(pen, 850)
    pen.wash("#a9bd74", "#88a35c", complex(LEFT, 930), WIDE, 1400)
    for i in range(60):
        tuft = complex((i * 397) % 4400 - 900, 980 + (i * 173) % 760)
        pen.paint("#7f9a54", ellipse(tuft, 80 + i % 5 * 30, 9), opacity=0.5, soft=4)
    pen.glow("#fff0b8", 300 + 1000j, 1500, 260, 0.5)
    bunting(pen, complex(-700, 120), complex(900, 90), 130)
    bunting(pen, complex(900, 90), complex(2900, 130), 150)


def beds(pen: Pen) -> None:
    """The garden towards the vegetable beds: hedge, trees, raised beds in rows."""
    _sky(pen, 900)
    for i in range(-4, 12):
        tree(pen.at(complex(i * 300 - 90, 800 + i % 2 * 40), 1.4 + i * 7 % 5 * 0.12), i + 1)
    _hedge(pen, 830)
    pen.wash("#a9bd74", "#8aa55e", complex(LEFT, 920), WIDE, 1400)
    for i in range(-2, 5):
        pen.paint("#a5764d", box(complex(i * 720 - 120, 960), 560, 130, radius=10), shade=0.3)
        for k in range(9):
            leaf = LEAVES[(i + k) % 3]
            bush = complex(i * 720 - 70 + k * 58, 955)
            pen.paint(leaf[k % 2], ellipse(bush, 48, 44), shade=0.3)


def quay(pen: Pen) -> None:
    """The house from the street: an old brick ferry shed with green doors, beside the water."""
    _sky(pen, 1170)
    for i in range(-3, 4):
        tree(pen.at(complex(-760 + i * 260, 1010), 1.3 + i % 2 * 0.25), i + 5)
    for i in range(6):
        tree(pen.at(complex(2330 + i * 270, 1000), 1.1 + i % 3 * 0.2), i + 1)
    pen.wash("#a8cbd8", "#7fb0c4", complex(LEFT, 1000), 1900, 200)
    for i in range(9):
        ripple = complex(-900 + i * 130, 1040 + i * 37 % 110)
        pen.paint("#d9ecf0", ellipse(ripple, 70, 5), opacity=0.7)
    _shed(pen)
    pen.wash("#d9cdb8", "#bfae94", complex(LEFT, 1150), WIDE, 1200)
    for i in range(-20, 40):
        run = [complex(1200 + (i - 10) * 130, 1160), complex(1200 + (i - 10) * 330, 2100)]
        pen.stroke("#a8977d", run, 4, opacity=0.5)
    for y in (1200, 1262, 1345, 1452, 1590, 1770):
        pen.paint("#a8977d", box(complex(LEFT, y), WIDE, 5), opacity=0.5)
    bunting(pen, -500 + 420j, 410 + 600j, 90)
    bunting(pen, 410 + 600j, 2070 + 600j, 70)
    bunting(pen, 2070 + 600j, 3000 + 400j, 90)


def entrance(pen: Pen) -> None:
    """The open green doors, seen from near by."""
    _brick_wall(pen, LEFT, -900, WIDE, 2300)
    pen.paint(darker(BRICK, 0.4), box(560 - 260j, 1280, 1700, radius=30), soft=14, opacity=0.5)
    pen.wash("#f4dfae", "#d9b883", 620 - 200j, 1160, 1560)
    for i in range(4):
        pen.glow("#fff4cf", complex(760 + i * 290, 140), 190, 150, 0.9)
        pen.paint("#2f6f6d", ellipse(complex(760 + i * 290, 110), 60, 34, start=180, end=360))
    pen.paint("#b98556", box(620 + 1120j, 1160, 300))
    for side, x in ((-1, 250), (1, 1780)):
        leaf = box(complex(x, -200), 370, 1560)
        pen.paint(GREEN, leaf, shade=0.25)
        for k in range(1, 6):
            pen.paint(darker(GREEN, 0.35), box(complex(x + k * 62, -200), 6, 1560))
        for y in (120, 760):
            pen.paint("#2a3335", box(complex(x + (20 if side < 0 else 30), y), 320, 34, radius=8))
    _planter(pen.at(-130 + 1330j))
    _planter(pen.at(2360 + 1330j))
    pen.wash("#d3c6af", "#b9a78d", complex(LEFT, 1330), WIDE, 900)
    bunting(pen, complex(-600, -60), complex(1200, -40), 150)
    bunting(pen, complex(1200, -40), complex(3000, -60), 150)


def tree(pen: Pen, variant: int) -> None:
    """A leafy tree; the origin is the foot of its trunk, its height about 500."""
    dark, light = LEAVES[variant % len(LEAVES)]
    pen.stroke("#7b5d47", curve([0j, 6 - 120j, -4 - 260j]), 34)
    crown = points("-130,-230 120,-240 -70,-350 80,-360 0,-440 0,-280")
    pen.paint(dark, *(ellipse(z, 118 + i * 31 % 30) for i, z in enumerate(crown)), shade=0.4)
    for i, z in enumerate(crown):
        patch = ellipse(z + complex(pen.light * 26, -34), 58 + i * 13 % 20, 44)
        pen.paint(light, patch, opacity=0.55, soft=14)


def bunting(pen: Pen, start: complex, end: complex, sag: float) -> None:
    """A string of little flags between two points."""
    middle = (start + end) / 2 + 1j * sag
    string = curve([start, middle, end], steps=40)
    pen.stroke("#f7f0e2", string, 6)
    for i, z in enumerate(string[2:-2:5]):
        along = string[min(len(string) - 1, i * 5 + 3)] - string[i * 5 + 1]
        unit = along / abs(along)
        flag = [z - unit * 36, z + unit * 36, z + unit * 1j * 88]
        pen.paint(FLAGS[i % len(FLAGS)], flag, shade=0.25)


def _sky(pen: Pen, bottom: float) -> None:
    pen.wash("#86bfe0", "#f6ecd6", complex(LEFT, -900), WIDE, bottom + 900)
    clouds = points("250,160 1500,60 2350,240 -500,80 3000,120")
    for cloud, size in zip(clouds, (1.0, 1.3, 0.8, 1.1, 1.2), strict=True):
        puffs = [
            ellipse(cloud + size * z, r * size, r * 0.42 * size)
            for z, r in zip(points("0,0 130,22 -140,26 20,-34"), (190, 150, 140, 120), strict=True)
        ]
        pen.paint("#fffaf0", *puffs, opacity=0.75, soft=16)


def _brick_wall(pen: Pen, left: float, top: float, width: float, height: float) -> None:
    pen.wash(lighter(BRICK, 0.08), darker(BRICK, 0.1), complex(left, top), width, height)
    rows, columns = int(height / 46), int(width / 130)
    for k in range(rows):
        pen.paint(lighter(BRICK, 0.3), box(complex(left, top + k * 46), width, 5), opacity=0.45)
        row = complex(left + k % 2 * 60, top + k * 46 + 5)
        odd = [box(row + (i * 7 + k * 5) % columns * 130, 122, 41) for i in range(0, columns, 5)]
        pen.paint(mix(BRICK, "#8a4632", 0.5), *odd, opacity=0.4)


def _shed(pen: Pen) -> None:
    """The gable end of the house, 1700 wide."""
    gable = [380 + 560j, 1240 + 90j, 2100 + 560j]
    pen.paint(darker(BRICK, 0.6), box(360 + 1110j, 1780, 70), opacity=0.5, soft=20)
    _brick_wall(pen, 400, 540, 1680, 620)
    pen.paint(lighter(BRICK, 0.06), gable)
    for k in range(10):
        y = 130 + k * 46
        half = (y - 90) * 860 / 470
        pen.paint(lighter(BRICK, 0.3), box(complex(1240 - half, y), 2 * half, 5), opacity=0.45)
    pen.stroke("#4d3b36", [330 + 590j, 1240 + 90j, 2150 + 590j], 46)
    pen.paint("#f3ead8", box(880 + 470j, 720, 120, radius=16), shade=0.15)
    _lettering(pen.at(908 + 503j, 56), "DE PONTWERF")
    pen.paint("#9dc0c9", ellipse(1240 + 310j, 92), shade=0.3)
    pen.stroke("#f3ead8", ellipse(1240 + 310j, 92), 22)
    _door(pen.at(980 + 640j, 1.0))
    for x in (510, 1640):
        _window(pen.at(complex(x, 690), 0.9))
    for x in (900, 1560):
        _planter(pen.at(complex(x, 1170), 0.6))


def _lettering(pen: Pen, text: str) -> None:
    """Painted capitals, one unit high; the origin is the top left corner."""
    for i, letter in enumerate(text):
        for stroke in LETTERS[letter]:
            pen.stroke(GREEN, [z + i * 1.1 for z in stroke], 0.17)


def _door(pen: Pen) -> None:
    """Double doors, 520 wide and 520 high, standing open."""
    pen.paint(darker(BRICK, 0.35), box(-24 - 24j, 568, 550, radius=12))
    pen.wash("#ffe7ae", "#e2bd84", 0, 520, 525)
    pen.glow("#fffbe2", 260 + 160j, 220, 160, 0.9)
    for x in (-60, 420):
        pen.paint(GREEN, box(complex(x, 0), 160, 525), shade=0.3)
        for k in (1, 2, 3):
            pen.paint(darker(GREEN, 0.35), box(complex(x + k * 40, 0), 4, 525))


def _window(pen: Pen) -> None:
    pen.paint("#f3ead8", box(-18 - 18j, 336, 376, radius=10), shade=0.2)
    pen.wash("#7fa6b6", "#cfe0dc", 0, 300, 340)
    pen.glow("#ffe9b8", 150 + 200j, 150, 150, 0.6)
    for x in (96, 196):
        pen.paint("#46545a", box(complex(x, 0), 10, 340))
    for y in (108, 222):
        pen.paint("#46545a", box(complex(0, y), 300, 10))
    pen.paint(STONE, box(-34 + 356j, 368, 26, radius=6), shade=0.3)


def _hedge(pen: Pen, top: float) -> None:
    lumps = [ellipse(complex(LEFT + i * 120, top + 50 + i * 37 % 26), 110, 90) for i in range(48)]
    pen.paint("#64875a", *lumps, box(complex(LEFT, top + 60), WIDE, 160))
    for i in range(48):
        spot = complex(LEFT + i * 120 - 20, top + i * 37 % 26)
        pen.paint("#86a873", ellipse(spot, 62, 34), opacity=0.6, soft=12)


def _planter(pen: Pen) -> None:
    """A pot with a flowering shrub; the origin is the middle of its bottom."""
    leaves = points("-90,-260 80,-270 0,-330 -40,-220 60,-215")
    pen.paint("#6d9472", *(ellipse(z, 86) for z in leaves), shade=0.4)
    for i in range(14):
        petal = ("#e9b44c", "#f3ead8", "#c8673f")[i % 3]
        pen.paint(petal, ellipse(complex(-120 + i * 97 % 240, -390 + i * 61 % 200), 19), shade=0.2)
    pen.paint("#8d5a41", box(-100 - 170j, 200, 170, radius=14), shade=0.35)
    pen.paint("#a56d50", box(-114 - 184j, 228, 40, radius=10), shade=0.3)

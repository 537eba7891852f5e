"""Children's drawings on paper, 290 × 360 units, hanging from their origin."""

from __future__ import annotations

from collections.abc import Callable

from photoarchive.files.drawing.pen import Pen
from photoarchive.files.drawing.shapes import box, curve, ellipse, points


def drawing(pen: Pen, variant: int) -> None:
    """Paint a drawing with its peg; the variant says what is on it."""
    pen.paint("#3a2a24", box(-138 + 8j, 290, 366), opacity=0.25, soft=10)
    pen.paint(("#fffaf0", "#f7efdc", "#eef3f1")[variant % 3], box(-145, 290, 360))
    MOTIFS[variant % len(MOTIFS)](pen)
    pen.paint("#c79a6a", box(-12 - 22j, 24, 52, radius=6), shade=0.3)


def _boat(pen: Pen) -> None:
    waves = curve(points("-145,270 -70,250 0,272 70,250 145,268"))
    pen.paint("#7fb4cf", [*waves, 145 + 360j, -145 + 360j])
    pen.paint("#c8673f", [-90 + 215j, 90 + 215j, 55 + 275j, -55 + 275j])
    pen.stroke("#5a3522", [210j, 70j], 9)
    pen.paint("#e9b44c", [8 + 74j, 84 + 190j, 8 + 190j])
    pen.paint("#f0c843", ellipse(-95 + 60j, 30))


def _house(pen: Pen) -> None:
    pen.paint("#8fb56b", box(-145 + 290j, 290, 70))
    pen.paint("#d97f5c", box(-80 + 170j, 160, 130))
    pen.paint("#8a3b3b", [-104 + 176j, 84j, 104 + 176j])
    pen.paint("#2f6f6d", box(-24 + 220j, 48, 80))
    pen.paint("#f0c843", ellipse(102 + 56j, 32), box(-64 + 192j, 34, 34), box(34 + 192j, 34, 34))


def _bloom(pen: Pen) -> None:
    for x, y, colour in ((-70, 150, "#d0567a"), (14, 100, "#e9a23b"), (84, 176, "#7a6bb5")):
        pen.stroke(
            "#5f9a57", curve([complex(x * 0.6, 340), complex(x * 0.8, 240), complex(x, y)]), 10
        )
        pen.paint(colour, *(ellipse(complex(x, y) + 34 * 1j ** (k * 0.66), 22) for k in range(6)))
        pen.paint("#f7e08a", ellipse(complex(x, y), 20))


def _family(pen: Pen) -> None:
    for x, tall, colour in ((-84, 1.0, "#3f6fa5"), (0, 0.72, "#d0567a"), (78, 0.92, "#5f9a57")):
        top = 320 - 190 * tall
        pen.paint(colour, [complex(x, top + 30), complex(x + 44, 275), complex(x - 44, 275)])
        pen.stroke("#3a2a24", [complex(x - 14, 275), complex(x - 14, 322)], 8)
        pen.stroke("#3a2a24", [complex(x + 14, 275), complex(x + 14, 322)], 8)
        pen.paint("#f0c9a4", ellipse(complex(x, top), 32))
        pen.stroke("#3a2a24", ellipse(complex(x, top + 4), 15, 11, start=20, end=160), 5)
    pen.paint("#f0c843", ellipse(-104 + 46j, 28))


def _cat(pen: Pen) -> None:
    pen.paint("#e0954a", ellipse(250j, 84, 78), ellipse(140j, 62, 54))
    pen.paint("#e0954a", [-60 + 120j, -46 + 62j, -10 + 98j], [60 + 120j, 46 + 62j, 10 + 98j])
    pen.stroke("#e0954a", curve([70 + 290j, 124 + 250j, 108 + 180j]), 22)
    for x in (-24, 24):
        pen.paint("#3a2a24", ellipse(complex(x, 134), 8))
    for y in (154, 164):
        pen.stroke("#3a2a24", [complex(-80, y), complex(-30, 156)], 4)
        pen.stroke("#3a2a24", [complex(80, y), complex(30, 156)], 4)


def _rainbow(pen: Pen) -> None:
    for i, colour in enumerate(("#d0567a", "#e9a23b", "#f0d34e", "#5f9a57", "#4a86b5")):
        pen.stroke(colour, ellipse(250j, 118 - i * 20, start=180, end=360), 18)
    pen.paint("#ffffff", ellipse(-90 + 255j, 40, 26), ellipse(90 + 255j, 40, 26))
    pen.paint("#b9d2df", ellipse(-90 + 262j, 40, 20), ellipse(90 + 262j, 40, 20))


MOTIFS: tuple[Callable[[Pen], None], ...] = (_boat, _bloom, _house, _cat, _family, _rainbow)

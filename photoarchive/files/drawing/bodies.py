"""The body under the clothes: its outline, neck, legs and shoes.

In head heights around the middle of the head. What is worn on the upper body is `clothes`',
arms are `hands`'.
"""

from __future__ import annotations

from dataclasses import dataclass

from photoarchive.files.drawing.faces import skull
from photoarchive.files.drawing.looks import Look, Pose
from photoarchive.files.drawing.pen import SHADOW, Pen, darker
from photoarchive.files.drawing.shapes import (
    Outline,
    blob,
    box,
    curve,
    ellipse,
    limb,
    mirrored,
    moved,
    points,
)

NECK = 0.74  # where the neck meets the shoulders
SIDES = (-1, 1)  # the picture's left and right
NAPE = limb([(0.3j, 0.155), (0.6j, 0.15), (0.78j, 0.175)])
LEG = 2.75


@dataclass(frozen=True)
class Torso:
    """The outline of the upper body, its shoulders, and how far its middle line is aside."""

    outline: Outline
    middle: float
    left: complex
    right: complex
    hips: float

    @classmethod
    def of(cls, look: Look, pose: Pose) -> Torso:
        """The body of somebody, turned less far than the head."""
        turn, long = pose.turn * 0.7, look.body
        left, right = (look.shoulders * (1 - 0.14 * max(0, side * turn)) for side in SIDES)
        half = [(0.2, NECK - 0.02), (0.6, 0.87), (0.93, 0.97), (1.06, 1.16), (0.98, 1.55)]
        half += [(0.84, 0.75 + 1.3 * long), (0.9, 0.75 + 1.9 * long), (0.93, 0.72 + 2.35 * long)]
        east = [complex(x * right, y) for x, y in half]
        west = [complex(-x * left, y) for x, y in reversed(half)]
        hem = [east[-1], complex(0, 0.76 + 2.4 * long), west[0]]
        outline = [*curve(east), *curve(hem), *curve(west)]
        shoulders = complex(-left * 0.86, 1.2), complex(right * 0.86, 1.2)
        return cls(outline, turn * 0.32, *shoulders, 0.75 + 2.3 * long)

    def shoulder(self, side: int) -> complex:
        """Where an arm begins; -1 is the picture's left."""
        return self.left if side < 0 else self.right

    def front(self, text: str, side: int = 1) -> Outline:
        """Points on the chest, given for the picture's right half of one seen from the front."""
        return [
            complex(side * z.real + self.middle * min(1, 0.4 + (z.imag - NECK) * 0.85), z.imag)
            for z in points(text)
        ]


def throat(pen: Pen, look: Look, opening: Outline, turn: float) -> None:
    """Paint the neck down to the opening of a garment (left to right), in the chin's shadow."""
    shape = [-0.155 + 0.3j, -0.15 + 0.64j, *opening, 0.15 + 0.64j, 0.155 + 0.3j]
    pen.paint(look.skin, shape)
    side = box(complex(0.06 if pen.light < 0 else -0.41, 0.3), 0.35, 0.55)
    pen.paint(look.contour, side, opacity=0.3, soft=0.07, within=shape)
    chin = moved(skull(look, turn), complex(-pen.light * 0.03, 0.14))
    pen.paint(look.contour, chin, opacity=0.7, soft=0.03, within=shape)


def legs(pen: Pen, look: Look, torso: Torso) -> None:
    """Paint trousers or a skirt with legs, shoes, and their shadow on the floor."""
    length, wide = LEG * look.body, look.shoulders * 0.42
    bare = look.bottom == "skirt"
    floor = complex(-pen.light * 0.2, torso.hips + length + 0.2)
    pen.paint(SHADOW, ellipse(floor, 1.1, 0.14), opacity=0.35, soft=0.1)
    for side in SIDES:
        hip = complex(side * wide, torso.hips - 0.1)
        knee = complex(side * wide, torso.hips + length * 0.5)
        ankle = complex(side * wide * 0.9, torso.hips + length)
        shoe = blob(*points("-.17,0 0,-.06 .17,0 .24,.2 0,.25 -.15,.22"))
        pen.paint(look.shoes, moved(shoe if side > 0 else mirrored(shoe), ankle), shade=0.3)
        leg = limb([(hip, 0.36 * look.shoulders), (knee, 0.24), (ankle, 0.13 if bare else 0.19)])
        pen.paint(look.skin if bare else look.bottom_colour, leg, shade=0.3)
    if bare:
        _skirt(pen, look, torso.hips, length * 0.5)


def _skirt(pen: Pen, look: Look, hips: float, length: float) -> None:
    half, hem = look.shoulders * 0.86, hips + length
    corner = complex(half + 0.16, hem)
    east = curve([complex(half, hips - 0.4), complex(half + 0.06, hips), corner])
    bottom = curve([corner, complex(0, hem + 0.07), complex(-half - 0.16, hem)])
    pen.paint(look.bottom_colour, [*east, *bottom, *mirrored(east)], shade=0.3)
    for x in (-0.4, 0.05, 0.45):
        fold = [complex(x * half, hips + 0.1), complex(x * half * 1.25, hem)]
        pen.stroke(darker(look.bottom_colour, 0.4), fold, 0.04, opacity=0.35, soft=0.02)

"""Whole people: body, clothes, arms and head put together, in head heights.

The middle of the head is the origin. Faces, hair and hands have modules of their own; what
people hold is `held`'s.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from photoarchive.files.drawing import bodies, clothes, faces, hair, hands
from photoarchive.files.drawing.bodies import Torso
from photoarchive.files.drawing.held import held
from photoarchive.files.drawing.looks import Arm, Look, Pose
from photoarchive.files.drawing.pen import Pen, darker
from photoarchive.files.drawing.shapes import Outline, direction, limb, moved


def body(pen: Pen, look: Look, pose: Pose) -> None:
    """Paint a person but for the arms in front, which may lie on a table painted later."""
    torso = Torso.of(look, pose)
    head = pen.at(0.55j, angle=pose.tilt).at(-0.55j)
    if not pose.back:
        hair.behind(head, look, pose.turn)
    bodies.legs(pen, look, torso)
    clothes.body(pen, look, torso, pose)
    for arm in _arms(look, pose, torso):
        shadow = [moved(outline, complex(-pen.light * 0.05, 0.05)) for outline in arm.cloth]
        pen.paint(darker(look.colour, 0.8), *shadow, opacity=0.28, soft=0.05, within=torso.outline)
    _head(head, look, pose)
    if pose.carries:
        held(pen, pose.carries)


def arms(pen: Pen, look: Look, pose: Pose) -> None:
    """Paint the arms of a person and what the hands hold."""
    for sleeve in _arms(look, pose, Torso.of(look, pose)):
        pen.paint(look.colour, *sleeve.cloth, shade=0.34)
        clothes.stripes(pen, look, sleeve.cloth)
        for fold in hands.creases(sleeve.bend, sleeve.arm.hand, sleeve.side):
            pen.stroke(darker(look.colour, 0.4), fold, 0.02, opacity=0.4)
        clothes.cuff(pen, look, sleeve.bend, sleeve.arm.hand)
        if sleeve.arm.item:
            fist = sleeve.arm.hand + hands.HAND * 0.42 * direction(sleeve.arm.angle)
            held(pen.at(fist, angle=sleeve.arm.item_angle), sleeve.arm.item)
        hands.hand(pen, look, sleeve.arm, sleeve.side)


@dataclass(frozen=True)
class _Sleeve:
    """An arm as it lies: -1 for the picture's left one, its elbow, its cloth."""

    side: int
    arm: Arm
    bend: complex
    cloth: list[Outline]


def _arms(look: Look, pose: Pose, torso: Torso) -> Iterator[_Sleeve]:
    for side, given in ((-1, pose.left), (1, pose.right)):
        arm, shoulder = hands.fitted(given, look.body), torso.shoulder(side)
        bend = hands.elbow(shoulder, arm, side, look.body)
        cloth = hands.sleeve(shoulder, bend, arm.hand, 0.62 + look.shoulders * 0.46)
        yield _Sleeve(side, arm, bend, cloth)


def _head(pen: Pen, look: Look, pose: Pose) -> None:
    if pose.back:
        for side in (-1, 1):
            ear = limb([(side * 0.37 + 0j, 0.05), (side * 0.37 + 0.1j, 0.045)])
            pen.paint(look.skin, ear, shade=0.3)
        hair.from_behind(pen, look)
        return
    faces.face(pen, look, pose)
    hair.over(pen, look, pose.turn)

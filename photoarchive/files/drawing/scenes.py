"""Puts one picture together from the recipe's layers, back to front, in and out of focus.

What rooms, people and things look like is theirs; files are `files.sample`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PIL import Image

from photoarchive.files.drawing import figures, garden, rooms
from photoarchive.files.drawing.furniture import furnish
from photoarchive.files.drawing.looks import Look, Pose, look, point, pose
from photoarchive.files.drawing.pen import Pen, blurred, developed, mix

LONG, SHORT = 2400, 1600  # the size of a picture in the recipe's units
ROOMS: dict[str, Callable[[Pen], None]] = {
    "hall": rooms.hall,
    "workshop": rooms.workshop,
    "kitchen": rooms.kitchen,
    "exhibition": rooms.exhibition,
    "garden": garden.garden,
    "beds": garden.beds,
    "quay": garden.quay,
    "entrance": garden.entrance,
}
Layer = Mapping[str, Any]


@dataclass
class Scene:
    """A picture being painted: who is in it, with the poses and looks of the recipe."""

    cast: Mapping[str, Layer]
    poses: Mapping[str, Layer]
    waiting: dict[str, tuple[Pen, Look, Pose]] = field(default_factory=dict)

    def paint(self, pen: Pen, layers: Sequence[Layer]) -> None:
        """Paint layers in order: rooms, things, persons, and arms that had to wait."""
        for layer in layers:
            where = pen.at(point(layer.get("at", [0, 0])), layer.get("size", 1))
            if "room" in layer:
                ROOMS[layer["room"]](where)
            elif "thing" in layer:
                furnish(where, layer["thing"], layer.get("variant", 0))
            elif "arms" in layer:
                figures.arms(*self.waiting.pop(layer["arms"]))
            else:
                self._person(where, layer)

    def _person(self, pen: Pen, layer: Layer) -> None:
        who = look(self.cast[layer["person"]])
        own = {key: value for key, value in layer.items() if key not in PLACE}
        stance = pose({**self.poses[layer.get("pose", "stand")], **own})
        figures.body(pen, who, stance)
        if layer.get("wait"):
            self.waiting[layer["person"]] = pen, who, stance
        else:
            figures.arms(pen, who, stance)


PLACE = ("person", "pose", "at", "size", "wait")


def picture(photo: Layer, recipe: Layer, *, long_side: int, seed: int) -> Image.Image:
    """Draw a photo of the recipe, `long_side` pixels long, as it is displayed."""
    scale = long_side / LONG
    upright = photo["orientation"] == "portrait"
    size = (round(SHORT * scale), long_side) if upright else (long_side, round(SHORT * scale))
    scene = Scene(recipe["cast"], recipe["poses"])
    light = photo.get("light", -1)
    image = Image.new("RGB", (size[0] // 2, size[1] // 2))
    scene.paint(Pen(image, unit=complex(scale / 2), light=light), photo["far"])
    image = blurred(image, size, photo["blur"] * scale)
    scene.paint(Pen(image, unit=complex(scale), light=light), photo["near"])
    soft = photo.get("soft", 14) * scale
    scene.paint(Pen(image, unit=complex(scale), light=light, soft=soft), photo.get("front", ()))
    if "tint" in photo:
        image = Image.blend(image, _tinted(image, photo["tint"]), 0.55)
    return developed(image, seed=seed, vignette=0.12, grain=0.08)


def _tinted(image: Image.Image, colour: str) -> Image.Image:
    """The picture in the light of one colour, as in the evening."""
    red, green, blue = mix(colour, "#ffffff", 0.1)
    tables = [[min(255, v * part // 255) for v in range(256)] for part in (red, green, blue)]
    return image.point(tables[0] + tables[1] + tables[2])

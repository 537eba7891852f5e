"""What a drawn person looks like and how they stand: read from the recipe, checked once.

Values only; faces, hair and clothes are painted by the modules of those names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, TypeVar

from photoarchive.files.drawing.pen import RGB, darker

T = TypeVar("T")


class Mood(StrEnum):
    """What the mouth and the eyes do."""

    CALM = "calm"
    SMILE = "smile"
    LAUGH = "laugh"
    TALK = "talk"


class Grip(StrEnum):
    """What a hand does."""

    REST = "rest"
    HOLD = "hold"
    OPEN = "open"
    POINT = "point"


@dataclass(frozen=True)
class Look:
    """One person's looks, the same in every picture. Colours are "#rrggbb", "" for none.

    `hair` and `top` are names of `hair` and `clothes`; `shoulders` is half their width and
    `body` the length of the body, 1 for adults. `name` is for whoever reads the recipe.
    """

    skin: str
    hair: str
    hair_colour: str
    top: str
    colour: str
    under: str = "#f3ede2"
    eyes: str = "#4a3426"
    glasses: str = ""
    beard: str = ""
    moustache: str = ""
    apron: str = ""
    shawl: str = ""
    hat: str = ""
    earrings: str = ""
    stripes: str = ""
    lips: float = 0.35
    lashes: float = 0.0
    lines: float = 0.0
    jaw: float = 0.27
    shoulders: float = 0.76
    body: float = 1.0
    bottom: str = "trousers"
    bottom_colour: str = "#3c4150"
    shoes: str = "#33282a"
    name: str = ""

    @property
    def contour(self) -> RGB:
        """The darker skin of folds, the nose and the ears."""
        return darker(self.skin, 0.3)


@dataclass(frozen=True)
class Arm:
    """Where a wrist is, in head heights from the middle of the head, and what the hand holds.

    `angle` is where the hand points (0 right, 90 down), `item_angle` turns the item.
    """

    hand: complex
    angle: float = 90
    grip: Grip = Grip.REST
    item: str = ""
    item_angle: float = 0
    elbow: complex | None = None


@dataclass(frozen=True)
class Pose:
    """How a person stands: `turn` from -1 (to the left) to 1, `tilt` in degrees.

    `left` and `right` are the arms as the picture shows them. `gaze` is where the eyes look,
    -1…1 across and down; `back` turns the whole person away.
    """

    turn: float = 0.0
    tilt: float = 0.0
    mood: Mood = Mood.SMILE
    gaze: complex = 0
    left: Arm = Arm(-0.86 + 3.0j, angle=95)
    right: Arm = Arm(0.86 + 3.0j, angle=85)
    carries: str = ""
    back: bool = False


def look(entry: Mapping[str, Any]) -> Look:
    """The looks that a member of the recipe's cast has."""
    return _made(Look, entry)


def pose(entry: Mapping[str, Any]) -> Pose:
    """A pose from the recipe; an arm is an object, points are [x, y]."""
    given = {key: value for key, value in entry.items() if key not in ("left", "right")}
    arms = {side: _arm(entry[side]) for side in ("left", "right") if side in entry}
    if "mood" in given:
        given["mood"] = Mood(given["mood"])
    return _made(Pose, given | arms)


def point(pair: list[float]) -> complex:
    """[x, y] of the recipe as a point."""
    return complex(*pair)


def _arm(entry: Mapping[str, Any]) -> Arm:
    return _made(Arm, dict(entry) | {"grip": Grip(entry.get("grip", "rest"))})


def _made(kind: type[T], entry: Mapping[str, Any]) -> T:
    known = {field.name for field in fields(kind)}  # type: ignore[arg-type]
    if unknown := set(entry) - known:
        raise ValueError(f"the recipe says {sorted(unknown)}, which {kind.__name__} has not")
    return kind(**{key: point(v) if isinstance(v, list) else v for key, v in entry.items()})

"""What a tile says in words: to a screen reader, in its tooltip, and instead of a picture.

Colours and places are in `delegate`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from photoarchive.catalog.listing import Tile
from photoarchive.desktop.phrases import translated
from photoarchive.desktop.words import moment_text, number, tr


@dataclass(frozen=True)
class Condition:
    """How it stands with one tile: the reason why there is no picture, "" where there is one."""

    reason: str = ""
    missing: bool = False


@dataclass(frozen=True)
class Mark:
    """The icon at the right of a tile: its drawing, the role of its colour, what it means."""

    icon: str
    role: str
    words: str


def mark_of(tile: Tile, condition: Condition) -> Mark:
    """The one state that matters most."""
    if condition.missing:
        return Mark("hard-drive", "warning", tr("original not here"))
    if condition.reason:
        return Mark("triangle-alert", "warning", tr("cannot be shown"))
    if tile.truncated:
        return Mark("triangle-alert", "warning", tr("damaged: a part of the picture is missing"))
    if tile.left_out:
        return Mark("eye-off", "muted", tr("left out of export"))
    if tile.captioned and tile.credited:
        return Mark("circle-check", "good", tr("captioned and credited"))
    return Mark("captions", "muted", _still_to_do(tile))


def _still_to_do(tile: Tile) -> str:
    if tile.captioned:
        return tr("no credit yet")
    return tr("no caption yet") if tile.credited else tr("no caption and no credit yet")


def in_place_of_picture(condition: Condition) -> str:
    """The sentence on a tile that has no picture."""
    if condition.missing:
        return tr("The original is not where it was")
    return tr("Cannot be shown: {reason}", reason=translated(condition.reason))


def spoken(tile: Tile | None, place: int, of: int, condition: Condition) -> str:
    """A tile as a screen reader says it: "CheeseWorks-0005, photo 2 of 24, captioned …"."""
    where = tr("photo {place} of {all}", place=number(place + 1), all=number(of))
    if tile is None:
        return where
    return ", ".join([tile.name, where, *_said(tile, condition)])


def _said(tile: Tile, condition: Condition) -> Iterator[str]:
    yield tr("captioned") if tile.captioned else tr("no caption yet")
    if not tile.credited:
        yield tr("no credit yet")
    if tile.people:
        yield tr("%n people", n=tile.people)
    if tile.rating > 0:
        yield tr("%n star(s)", n=tile.rating)
    if tile.left_out:
        yield tr("left out of export")
    if tile.truncated:
        yield tr("damaged: a part of the picture is missing")
    if condition.missing or condition.reason:
        yield in_place_of_picture(condition)


def tooltip(tile: Tile, condition: Condition) -> str:
    """A tile as the mouse is told."""
    lines = [tile.name]
    if tile.taken:
        lines.append(moment_text(tile.taken))
    lines += [part[:1].upper() + part[1:] for part in _said(tile, condition)]
    if condition.missing:
        lines.append(tr("It was at {place}", place=tile.source))
        lines.append(tr("Plug in its drive, or connect to the place where it lies."))
    return "\n".join(lines)

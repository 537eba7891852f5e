"""What only this program knows of a photo, as the JSON that its sidecar carries.

Everything that other programs understand stands in the fields of `files.fields` besides; this is
what a rebuild needs on top: who is certain to be shown, in which order, which set it is of.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from photoarchive.model import Appearance, Box, NamedPerson, Photo, Position, Presence

VERSION = 1


def record_of(photo: Photo) -> str:
    """The record of a photo: one line of JSON, the same for the same photo."""
    content = {
        "version": VERSION,
        "photo": photo.uid,
        "set": photo.set_uid,
        "name": photo.name,
        "sha256": photo.sha256,
        "taken": photo.taken,
        "taken_guessed": photo.taken_guessed,
        "left_out": photo.left_out,
        "own": [name for name in ("credit", "creator", "copyright") if _own(photo, name)],
        "people": [_person(seen) for seen in photo.people],
    }
    return json.dumps(content, ensure_ascii=False, sort_keys=True)


def _own(photo: Photo, name: str) -> bool:
    return bool(getattr(photo, f"own_{name}"))


def _person(seen: Appearance) -> dict[str, Any]:
    said = {
        "uid": seen.person_uid,
        "name": seen.name,
        "order": seen.order,
        "position": seen.position and seen.position.value,
        "role": seen.role,
        "organisation": seen.organisation,
        "presence": seen.presence.value,
        "box": seen.box and [seen.box.x, seen.box.y, seen.box.w, seen.box.h],
    }
    return {key: value for key, value in said.items() if value}


def parsed(text: str) -> Mapping[str, Any] | None:
    """A record as it was written; None where it is none, or one of a later version."""
    try:
        content = json.loads(text)
    except ValueError:
        return None
    if not isinstance(content, dict) or content.get("version") != VERSION:
        return None
    return content


def people_of(record: Mapping[str, Any]) -> list[tuple[str, NamedPerson, Box | None, Presence]]:
    """The people of a record: uid, what is said of them, box, presence."""
    return [
        (str(one["uid"]), _named(one), _box(one.get("box")), Presence(one["presence"]))
        for one in record.get("people", ())
    ]


def _named(one: Mapping[str, Any]) -> NamedPerson:
    position = one.get("position")
    return NamedPerson(
        name=str(one["name"]),
        role=str(one.get("role", "")),
        organisation=str(one.get("organisation", "")),
        position=Position(position) if position else None,
        order=int(one.get("order", 0)),
        uid=str(one["uid"]),
    )


def _box(corners: Any) -> Box | None:
    return Box(*map(float, corners)) if corners else None

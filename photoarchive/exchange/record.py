"""What only this program knows of a photo, as the JSON that its sidecar carries.

Everything that other programs understand stands in the fields of `files.fields` besides; this
is what a rebuild needs: the texts as typed, who is certain to be shown and in which order, the
set and event it is of. Putting it back is `rebuild`'s.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from photoarchive.catalog.kept import OWN, Kept, Record, RecordedPerson
from photoarchive.model import (
    Appearance,
    Box,
    Event,
    NamedPerson,
    Photo,
    PhotoSet,
    Position,
    Presence,
)

VERSION = 1


def record_of(photo: Photo, kept: Kept) -> str:
    """The record of a photo: one line of JSON, the same for the same photo."""
    content = {
        "version": VERSION,
        "id": photo.id,
        "uid": photo.uid,
        "name": photo.name,
        "number": photo.number,
        "sort_key": kept.sort_key,
        "taken": photo.taken,
        "taken_guessed": photo.taken_guessed,
        "rating": photo.rating,
        "left_out": photo.left_out,
        "sha256": photo.sha256,
        "imported_sha256": photo.imported_sha256,
        "texts": {name: text for name, text in kept.texts.items() if text},
        "keywords": photo.keywords,
        "people": [_person(seen) for seen in photo.people],
        "event": event_document(kept.event),
        "set": set_document(kept.photo_set),
    }
    return json.dumps(content, ensure_ascii=False, sort_keys=True)


def event_document(event: Event) -> dict[str, Any]:
    """An event as JSON keeps it."""
    return {name: getattr(event, name) for name in ("id", "uid", "title", "date", "place")}


def set_document(photo_set: PhotoSet) -> dict[str, Any]:
    """A photo set as JSON keeps it."""
    names = ("id", "uid", "name", "credit", "creator", "copyright", "licence")
    return {name: getattr(photo_set, name) for name in names}


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


# ---- and back ------------------------------------------------------------------------------


def parsed(text: str) -> Record | None:
    """A record as it was written; None where it is none, damaged, or of a later version."""
    try:
        content = json.loads(text)
        return _record(content) if content["version"] == VERSION else None
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _record(content: Mapping[str, Any]) -> Record:
    event = event_from(content["event"])
    return Record(
        id=int(content["id"]),
        uid=str(content["uid"]),
        name=str(content["name"]),
        number=None if content["number"] is None else int(content["number"]),
        sort_key=int(content["sort_key"]),
        taken=str(content["taken"]),
        taken_guessed=bool(content["taken_guessed"]),
        rating=int(content["rating"]),
        left_out=bool(content["left_out"]),
        sha256=str(content["sha256"]),
        imported_sha256=str(content["imported_sha256"]),
        texts={name: str(content["texts"].get(name, "")) for name in OWN},
        keywords=tuple(map(str, content["keywords"])),
        people=tuple(_recorded(one) for one in content["people"]),
        event=event,
        photo_set=set_from(content["set"], event),
    )


def event_from(content: Mapping[str, Any]) -> Event:
    """What `event_document` made; KeyError, ValueError or TypeError for anything else."""
    uid, title, date, place = (str(content[n]) for n in ("uid", "title", "date", "place"))
    return Event(int(content["id"]), uid, title, date, place)


def set_from(content: Mapping[str, Any], event: Event) -> PhotoSet:
    """What `set_document` made; errors as `event_from`."""
    names = ("uid", "name", "credit", "creator", "copyright", "licence")
    uid, name, credit, creator, notice, licence = (str(content[each]) for each in names)
    return PhotoSet(int(content["id"]), uid, event.id, name, credit, creator, notice, licence)


def _recorded(one: Mapping[str, Any]) -> RecordedPerson:
    position, corners = one.get("position"), one.get("box")
    said = NamedPerson(
        name=str(one["name"]),
        role=str(one.get("role", "")),
        organisation=str(one.get("organisation", "")),
        position=Position(position) if position else None,
        order=int(one.get("order", 0)),
        uid=str(one["uid"]),
    )
    box = Box(*map(float, corners)) if corners else None
    return RecordedPerson(str(one["uid"]), said, Presence(one["presence"]), box)

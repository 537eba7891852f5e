"""What only the archive knows of a photo: read out for its sidecar, so that it can be rebuilt.

What other programs understand too is in `model.Photo`; putting things back is `rebuilding`'s.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from photoarchive.catalog.catalog import Catalog
from photoarchive.model import Box, Event, NamedPerson, PhotoSet, Presence

# The texts of a photo's own row: "" inherits from its set or event.
OWN = ("caption", "headline", "alt_text", "credit", "creator", "copyright", "place")


@dataclass(frozen=True)
class Kept:
    """A photo's own texts, its place in the order of time, and what it belongs to."""

    texts: Mapping[str, str]
    sort_key: int
    event: Event
    photo_set: PhotoSet


@dataclass(frozen=True)
class RecordedPerson:
    """Somebody in the photo, by the register's uid, with what is known of them there."""

    uid: str
    said: NamedPerson
    presence: Presence
    box: Box | None


@dataclass(frozen=True)
class Record:
    """All that is needed to put a photo back. Ids are those of the archive that wrote it."""

    id: int
    uid: str
    name: str
    number: int | None
    sort_key: int
    taken: str
    taken_guessed: bool
    rating: int
    left_out: bool
    sha256: str
    imported_sha256: str
    texts: Mapping[str, str]
    keywords: tuple[str, ...]
    people: tuple[RecordedPerson, ...]
    event: Event
    photo_set: PhotoSet


def kept_of(catalog: Catalog, photo_ids: Sequence[int]) -> dict[int, Kept]:
    """What the archive alone knows of these photos, by id."""
    wanted = [json.dumps(list(photo_ids))]
    among = "(SELECT value FROM json_each(?))"
    with catalog.reading() as db:
        rows = db.query(
            f"SELECT id, set_id, sort_key, {', '.join(OWN)} FROM photo WHERE id IN {among}",
            wanted,
        )
        set_ids = [json.dumps(sorted({row["set_id"] for row in rows}))]
        sets = [
            PhotoSet(**row)
            for row in db.query(f"SELECT * FROM photo_set WHERE id IN {among}", set_ids)
        ]
        event_ids = [json.dumps(sorted({one.event_id for one in sets}))]
        events = [
            Event(**row) for row in db.query(f"SELECT * FROM event WHERE id IN {among}", event_ids)
        ]
    return _joined(rows, sets, events)


def _joined(
    rows: Sequence[Mapping[str, Any]], sets: Sequence[PhotoSet], events: Sequence[Event]
) -> dict[int, Kept]:
    set_of = {one.id: one for one in sets}
    event_of = {event.id: event for event in events}
    found: dict[int, Kept] = {}
    for row in rows:
        photo_set = set_of[row["set_id"]]
        texts = {name: str(row[name]) for name in OWN}
        found[row["id"]] = Kept(texts, row["sort_key"], event_of[photo_set.event_id], photo_set)
    return found

"""What the catalog's tests put into archives and read out of them."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from photoarchive.catalog.arrivals import OWN_ROOT, Arrival, insert_photo
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import ensure_event, ensure_set
from photoarchive.catalog.queries import search
from photoarchive.model import Box, Format, Reading, Region

NOON = "2019-05-13T12:00:00"

# What undo does not put back: the record itself, counters, and FTS5's segments (the words in
# them are compared through searches and FTS5's own integrity check).
_NOT_COMPARED = (
    *("step", "change", "unwritten", "unwritten_event", "care", "checked", "drive"),
    "looked",
    *("sqlite_sequence", "_sqlite_migrations"),
)


def arrival(name: str, *, taken: str = NOON, guessed: bool = False, **values: Any) -> Arrival:
    """A file as the importer hands it over, with these values embedded."""
    regions = tuple(Region(n, Box(0.1, 0.2, 0.3, 0.4)) for n in values.pop("regions", ()))
    reading = Reading(
        Path(f"/nowhere/{name}.jpg"),
        readable=True,
        format=Format.JPEG,
        width=600,
        height=400,
        size=1_000,
        sha256=hashlib.sha256(os.fsencode(name)).hexdigest(),
        values=values,
        regions=regions,
        gps=(52.1561113, 5.3878266),
    )
    number = int(digits) if (digits := name[-4:]).isdecimal() else None
    return Arrival(reading, name, number, OWN_ROOT, Path(f"{name}.jpg"), taken, guessed)


def bring_in(
    catalog: Catalog,
    arrivals: Sequence[Arrival],
    *,
    event: str = "Werkbezoek kaasfabriek",
    date: str = "2019-05-13",
    place: str = "Amersfoort",
    photo_set: str = "CheeseWorks",
) -> list[int]:
    """Store arrivals as one step; the ids of the photos."""
    with catalog.edit(f"Import {len(arrivals)} photos") as edit:
        event_id = ensure_event(edit.db, event, date, place)
        set_id = ensure_set(edit.db, event_id, photo_set)
        return [insert_photo(edit.db, set_id, each) for each in arrivals]


def three_photos(catalog: Catalog) -> list[int]:
    """CheeseWorks-0001 … 0003, a minute apart, without any text."""
    return bring_in(
        catalog,
        [arrival(f"CheeseWorks-{n:04d}", taken=f"2019-05-13T12:0{n}:00") for n in (1, 2, 3)],
    )


def found(catalog: Catalog, query: str) -> list[str]:
    """The last digits of the names that a search finds, newest first."""
    return [photo.name[-4:] for photo in search(catalog, query).photos]


def contents(catalog: Catalog) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table that undo puts back, without `rev`."""
    with catalog.reading() as db:
        names = [n for n in db.tables() if not n.startswith("document_fts")]
        return {n: _rows(db, n) for n in names if n not in _NOT_COMPARED}


def _rows(db: Any, table: str) -> list[tuple[Any, ...]]:
    columns = ", ".join(f'"{c}"' for c in db.columns(table) if c != "rev")
    sql = f'SELECT {columns} FROM "{table}"'  # noqa: S608 - names from the schema
    return sorted(db.execute(sql).fetchall(), key=repr)


def assert_index_whole(catalog: Catalog) -> None:
    """The words in the index are exactly those of `document` (FTS5 manual, integrity-check)."""
    with catalog.writing() as db:
        db.execute("INSERT INTO document_fts(document_fts, rank) VALUES ('integrity-check', 1)")

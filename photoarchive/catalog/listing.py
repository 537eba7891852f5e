"""What a grid shows: the ids of all photos a query finds, in one order, and their tiles.

Ids come as a compact array, because there may be a million of them; tiles are read for the
few that are on the screen.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from pathlib import Path
from typing import Any

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.database import Database
from photoarchive.catalog.hits import Hits
from photoarchive.catalog.queries import AT_ONCE, source_of

_CHUNK = 10_000  # rows fetched at once

# As the index photo_natural has it.
NATURAL = "rtrim(photo.name, '0123456789') COLLATE NOCASE, photo.number, photo.name, photo.id"


class Order(StrEnum):
    """How a grid is sorted."""

    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"
    ARTICLE = "article"


@dataclass(frozen=True)
class Tile:
    """What a grid shows of one photo. `credited` counts the credit of its set too."""

    id: int
    uid: str
    name: str
    sha256: str
    width: int
    height: int
    format: str
    captioned: bool
    credited: bool
    alt_texted: bool
    people: int
    rating: int
    left_out: bool
    source: Path
    event_id: int
    set_id: int
    taken: str
    truncated: bool
    rev: int


def count(catalog: Catalog, query: str) -> int:
    """How many photos a query finds. Raises BadQuery."""
    hits = Hits.of(query)
    with catalog.reading() as db:
        return hits.count(db)


def photo_ids(
    catalog: Catalog, query: str = "", *, order: Order = Order.NEWEST, limit: int | None = None
) -> array[int]:
    """The ids of all photos a query finds, in this order; at most `limit` of them.

    ARTICLE goes event by event, the newest first: the photos of its newest gallery as they
    stand there, then the others by time. Raises BadQuery.
    """
    hits = Hits.of(query)
    most = -1 if limit is None else limit
    with catalog.reading() as db:
        match order:
            case Order.NEWEST:
                return _sorted(db, hits, f"{hits.key} DESC", most)
            case Order.OLDEST:
                return _sorted(db, hits, hits.key, most)
            case Order.NAME:
                return _by_name(db, hits, most)
            case Order.ARTICLE:
                return _by_article(db, hits)[: None if limit is None else limit]


def _sorted(db: Database, hits: Hits, order: str, most: int) -> array[int]:
    sql = f"SELECT photo.id FROM {hits.rows} ORDER BY {order} LIMIT :most"
    return _ids(db, sql, {**hits.values, "most": most})


def _by_name(db: Database, hits: Hits, most: int) -> array[int]:
    if not hits.match:
        return _ids(db, f"SELECT id FROM photo ORDER BY {NATURAL} LIMIT :most", {"most": most})
    return _sorted(db, hits, NATURAL, most)


def _ids(db: Database, sql: str, values: dict[str, object]) -> array[int]:
    """Four bytes each, or eight where an id is larger than any archive gave yet."""
    try:
        return _gathered(db, sql, values, array("I"))
    except OverflowError:
        return _gathered(db, sql, values, array("q"))


def _gathered(db: Database, sql: str, values: dict[str, object], found: array[int]) -> array[int]:
    cursor = db.execute(sql, values)
    while rows := cursor.fetchmany(_CHUNK):
        found.extend(chain.from_iterable(rows))
    return found


# ---- in the order of articles ---------------------------------------------------------------


def _by_article(db: Database, hits: Hits) -> array[int]:
    by_event = _by_event(db, hits)
    galleries = _gallery_photos(db)
    ids = array("q")
    for (event_id,) in db.execute("SELECT id FROM event ORDER BY date DESC, id DESC").fetchall():
        if (by_time := by_event.get(event_id)) is None:
            continue
        there = set(by_time)
        shown = [photo_id for photo_id in galleries.get(event_id, ()) if photo_id in there]
        ids.extend(shown)
        ids.extend(by_time if not shown else _without(by_time, set(shown)))
    return ids


def _without(ids: array[int], left_out: set[int]) -> list[int]:
    return [photo_id for photo_id in ids if photo_id not in left_out]


def _by_event(db: Database, hits: Hits) -> dict[int, array[int]]:
    """The hits of each event, oldest first."""
    events = dict(db.execute("SELECT id, event_id FROM photo_set").fetchall())
    found: dict[int, array[int]] = {}
    cursor = db.execute(
        f"SELECT photo.id, photo.set_id FROM {hits.rows} ORDER BY {hits.key}", hits.values
    )
    while rows := cursor.fetchmany(_CHUNK):
        for photo_id, set_id in rows:
            event_id = events[set_id]
            if event_id not in found:
                found[event_id] = array("q")
            found[event_id].append(photo_id)
    return found


def _gallery_photos(db: Database) -> dict[int, dict[int, None]]:
    """The photos of the newest gallery of each event, in its order, each once."""
    rows = db.execute(
        "SELECT event_id, photo_id FROM (SELECT id, event_id, row_number() OVER"
        "  (PARTITION BY event_id ORDER BY made_at DESC, id DESC) AS age FROM gallery) AS newest"
        " JOIN gallery_item ON gallery_item.gallery_id = newest.id"
        " JOIN gallery_item_photo ON item_id = gallery_item.id"
        " WHERE age = 1 AND event_id IS NOT NULL"
        " ORDER BY event_id, gallery_item.ord, gallery_item_photo.ord"
    ).fetchall()
    found: defaultdict[int, dict[int, None]] = defaultdict(dict)
    for event_id, photo_id in rows:
        found[event_id][photo_id] = None
    return found


# ---- tiles ----------------------------------------------------------------------------------

_TILES = """
SELECT photo.id, photo.uid, photo.name, sha256, width, height, format, caption <> '' AS captioned,
       photo.credit <> '' OR photo_set.credit <> '' AS credited, alt_text <> '' AS alt_texted,
       (SELECT count(*) FROM appearance WHERE photo_id = photo.id) AS people,
       rating, left_out, event_id, set_id, taken, truncated, photo.rev,
       photo.path, photo.raw_path, root.path AS root_path, root.raw_path AS root_raw_path
FROM photo JOIN photo_set ON photo_set.id = set_id JOIN root ON root.id = root_id
"""
_PLACE = ("path", "raw_path", "root_path", "root_raw_path")
_FLAGS = ("captioned", "credited", "alt_texted", "left_out", "truncated")


def tiles(catalog: Catalog, ids: Sequence[int]) -> list[Tile]:
    """The tiles of these photos, in this order; ids that are gone are left out."""
    found: dict[int, Tile] = {}
    with catalog.reading() as db:
        for start in range(0, len(ids), AT_ONCE):
            part = list(ids[start : start + AT_ONCE])
            marks = ", ".join("?" * len(part))
            for row in db.query(f"{_TILES} WHERE photo.id IN ({marks})", part):
                found[row["id"]] = _tile(catalog.folder, row)
    return [found[photo_id] for photo_id in ids if photo_id in found]


def _tile(folder: Path, row: dict[str, Any]) -> Tile:
    same = {name: value for name, value in row.items() if name not in _PLACE}
    flags = {name: bool(row[name]) for name in _FLAGS}
    return Tile(**{**same, **flags}, source=source_of(folder, row))

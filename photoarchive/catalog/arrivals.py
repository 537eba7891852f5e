"""Photos coming in: rows for new files, their place in time, and the state of an import."""

from __future__ import annotations

import json
import os
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.database import Database
from photoarchive.catalog.dates import SLOT_BITS, sort_seconds
from photoarchive.catalog.edits import attach_keywords, put_appearance
from photoarchive.catalog.register import ensure_person
from photoarchive.catalog.uids import new_uid
from photoarchive.model import Box, Reading
from photoarchive.texts import clean, clean_line, stars

OWN_ROOT = 1  # the archive's originals/, made with the archive


@dataclass(frozen=True)
class Arrival:
    """One file to be stored as a photo. `path` is relative to the root.

    `inherited` names those of credit, creator and copyright that come from the set.
    """

    reading: Reading
    name: str
    number: int | None
    root_id: int
    path: Path
    taken: str
    taken_guessed: bool
    inherited: frozenset[str] = frozenset()


def ensure_root(db: Database, folder: Path) -> int:
    """Inside an edit: the root for files left where they are; its id."""
    stored = stored_path(folder)
    same = [stored["path"], stored["raw_path"]]
    row = db.execute("SELECT id FROM root WHERE path = ? AND raw_path IS ?", same).fetchone()
    if row is not None:
        return int(row[0])
    cursor = db.execute(
        "INSERT INTO root(uid, name, path, raw_path) VALUES (?, ?, ?, ?)",
        [new_uid(), clean_line(folder.name), *same],
    )
    return int(cursor.lastrowid or 0)


def insert_photo(db: Database, set_id: int, arrival: Arrival) -> int:
    """Inside an edit: a photo with the texts, keywords and people its file carries; its id."""
    reading = arrival.reading
    row = {
        "uid": new_uid(),
        "set_id": set_id,
        "name": clean_line(arrival.name),
        "number": arrival.number,
        "root_id": arrival.root_id,
        **stored_path(arrival.path),
        "size": reading.size,
        "sha256": reading.sha256,
        "format": reading.format.value if reading.format else "",
        "width": reading.width,
        "height": reading.height,
        "pages": reading.pages,
        "truncated": int(reading.truncated),
        "camera": clean_line(reading.camera or ""),
        "taken": arrival.taken,
        "taken_guessed": int(arrival.taken_guessed),
        **coordinates(reading.gps),
        **{name: clean(reading.text(name)) for name in ("caption", "headline", "alt_text")},
        **{
            name: "" if name in arrival.inherited else clean_line(reading.text(name))
            for name in ("credit", "creator", "copyright")
        },
        "place": clean_line(reading.text("sublocation") or reading.text("city")),
        "rating": stars(reading.text("rating")),
        "from_file": from_file(reading),
        "sort_key": free_sort_key(db, arrival.taken),
    }
    marks = ", ".join("?" * len(row))
    cursor = db.execute(f"INSERT INTO photo({', '.join(row)}) VALUES ({marks})", list(row.values()))
    photo_id = int(cursor.lastrowid or 0)
    attach_keywords(db, [photo_id], reading.texts("keywords"))
    _insert_people(db, photo_id, reading)
    return photo_id


def _insert_people(db: Database, photo_id: int, reading: Reading) -> None:
    boxes: dict[str, Box] = {region.name: region.box for region in reading.regions if region.name}
    for name in dict.fromkeys([*reading.texts("persons"), *boxes]):
        if clean_line(name):
            put_appearance(db, photo_id, ensure_person(db, name), box=boxes.get(name))


def stored_path(path: Path) -> dict[str, str | None]:
    """A path as columns: NFC text, and its bytes in hex where they are not that."""
    raw = os.fsencode(path.as_posix())
    text = unicodedata.normalize("NFC", raw.decode("utf-8", "replace"))
    return {"path": text, "raw_path": None if text.encode() == raw else raw.hex()}


def coordinates(gps: tuple[float, float] | None) -> dict[str, float | None]:
    """A position as columns."""
    latitude, longitude = gps or (None, None)
    return {
        "latitude": None if latitude is None else round(latitude, 7),
        "longitude": None if longitude is None else round(longitude, 7),
    }


def from_file(reading: Reading) -> str:
    """What a file says, as its column keeps it."""
    said: Mapping[str, object] = {
        "values": dict(reading.values),
        "others": dict(reading.others),
        "variants": _variants(reading),
        "languages": _languages(reading),
        "warnings": list(reading.warnings),
        "gps": reading.gps,
    }
    # In ASCII, because what a file says may hold lone surrogates, which SQLite refuses.
    return json.dumps({k: v for k, v in said.items() if v}, sort_keys=True)


def _variants(reading: Reading) -> dict[str, dict[str, object]]:
    """Where places of a file say different things: field → place → what it says there."""
    return {
        name: {each.name: each.values[name] for each in reading.sources if name in each.values}
        for name in reading.others
        if name != "date"
    }


def _languages(reading: Reading) -> dict[str, dict[str, str]]:
    """The texts of fields in several languages, of the first place that has them."""
    found: dict[str, dict[str, str]] = {}
    for source in reading.sources:
        for name, texts in source.languages.items():
            found.setdefault(name, dict(texts))
    return found


def free_sort_key(db: Database, taken: str) -> int:
    """The first free key of the photo's second; a fuller second runs on into the next."""
    wanted = sort_seconds(taken) << SLOT_BITS
    row = db.execute(
        # The first key from `wanted` on that is taken while its successor is free.
        "SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM photo WHERE sort_key = ?1) THEN ?1 ELSE"
        " (SELECT sort_key + 1 FROM photo AS p WHERE sort_key >= ?1 AND NOT EXISTS"
        "  (SELECT 1 FROM photo WHERE sort_key = p.sort_key + 1) ORDER BY sort_key LIMIT 1) END",
        [wanted],
    ).fetchone()
    return int(row[0])


@dataclass(frozen=True)
class FileState:
    """How far one file of an import is: planned, copied, verified, done or failed."""

    source: str
    state: str
    sha256: str = ""
    target: str = ""
    reason: str = ""


def put_states(catalog: Catalog, set_uid: str, states: Iterable[FileState]) -> None:
    """Store the state of files of an import, outside history."""
    with catalog.writing() as db:
        write_states(db, set_uid, states)


def write_states(db: Database, set_uid: str, states: Iterable[FileState]) -> None:
    """Inside a transaction: the same."""
    for file in states:
        db.execute(
            "INSERT INTO import_file(set_uid, source, sha256, target, state, reason)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT(set_uid, source) DO UPDATE SET"
            " sha256 = excluded.sha256, target = excluded.target, state = excluded.state,"
            " reason = excluded.reason",
            [
                set_uid,
                clean(file.source),
                file.sha256,
                clean(file.target),
                file.state,
                clean(file.reason),
            ],
        )


def states_of(catalog: Catalog, set_uid: str) -> Sequence[FileState]:
    """The states of all files that were ever imported into a set."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT source, state, sha256, target, reason FROM import_file"
            " WHERE set_uid = ? ORDER BY id",
            [set_uid],
        ).fetchall()
    return [FileState(*row) for row in rows]

"""Photos that were taken out of the archive, as the history has them, and putting them back.

Undo takes back the last step alone; this reaches any photo that was ever removed. What becomes
of the files is `care.trash`'s.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from photoarchive.catalog.arrivals import OWN_ROOT, free_sort_key
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.database import Database
from photoarchive.catalog.edits import attach_keywords
from photoarchive.catalog.queries import source_of
from photoarchive.errors import NotFound, PhotoArchiveError
from photoarchive.model import Changes

Row = dict[str, Any]


@dataclass(frozen=True)
class Removed:
    """A photo that is no longer in the archive. `removed_at` is UTC; `own`: we copied its file.

    `again` says that its file is another photo's by now: it came in once more.
    """

    id: int
    name: str
    event: str
    removed_at: str
    sha256: str
    source: Path
    own: bool
    again: bool = False


def removed_photos(catalog: Catalog) -> list[Removed]:
    """Every photo that was removed and can be put back, the last one first."""
    with catalog.reading() as db:
        rows = [(json.loads(old), moment) for old, moment in db.execute(_GONE).fetchall()]
        events = _event_titles(db, {row["set_id"] for row, _ in rows})
        used = {tuple(row) for row in db.execute("SELECT root_id, path FROM photo").fetchall()}
        there = {row[0] for row in db.execute("SELECT id FROM root").fetchall()}
        return [
            Removed(
                row["id"],
                row["name"],
                events[row["set_id"]],
                moment,
                row["sha256"],
                source_of(catalog.folder, row | _place(db, row["root_id"])),
                own=row["root_id"] == OWN_ROOT,
                again=(row["root_id"], row["path"]) in used,
            )
            for row, moment in rows
            if row["root_id"] in there
        ]


_GONE = """
SELECT old, made_at FROM change JOIN step ON step.id = change.step_id
WHERE change.id IN (
    SELECT max(change.id) FROM change JOIN step ON step.id = change.step_id
    WHERE tbl = 'photo' AND undone = 0 AND row_id NOT IN (SELECT id FROM photo) GROUP BY row_id
) AND new IS NULL ORDER BY change.id DESC
"""


def _place(db: Database, root_id: int) -> Row:
    row = db.execute("SELECT path, raw_path FROM root WHERE id = ?", [root_id]).fetchone()
    return {"root_path": row[0], "root_raw_path": row[1]}


def _event_titles(db: Database, set_ids: Iterable[int]) -> dict[int, str]:
    """The title of the event of each set, also of those that are gone."""
    titles: dict[int, str] = {}
    for set_id in set_ids:
        photo_set = _row(db, "photo_set", set_id) or {}
        event = _row(db, "event", photo_set.get("event_id", 0)) or {}
        titles[set_id] = event.get("title", "")
    return titles


def put_back(catalog: Catalog, *, photo_ids: Sequence[int]) -> Changes:
    """Bring removed photos back with their people, keywords, set and event; undo takes it back.

    An event that comes back brings its galleries. Raises NotFound for a photo that was not
    removed, PhotoArchiveError for one whose file is another photo's by now.
    """
    number = len(photo_ids)
    with catalog.edit(f"Put back {number} photo{'' if number == 1 else 's'}") as edit:
        past = _Past(edit.db)
        returning = [_last_removal(edit.db, photo_id) for photo_id in photo_ids]
        for photo, step_id in returning:
            _insert_photo(edit.db, past, photo, step_id)
        for photo, step_id in returning:
            _join_galleries(edit.db, past, photo["id"], step_id)
    return edit.changes


class _Past:
    """What steps removed, read once for each step and table."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._found: dict[tuple[int, str, str], defaultdict[int, list[Row]]] = {}

    def rows(self, step_id: int, table: str, column: str, value: int) -> list[Row]:
        """The rows that a step removed from a table, where this column says this."""
        key = (step_id, table, column)
        if key not in self._found:
            self._found[key] = defaultdict(list)
            removed = self._db.execute(
                "SELECT old FROM change WHERE step_id = ? AND tbl = ? AND new IS NULL"
                " ORDER BY row_id",
                [step_id, table],
            ).fetchall()
            for row in (json.loads(text) for (text,) in removed):
                self._found[key][row[column]].append(row)
        return self._found[key][value]


def _last_removal(db: Database, photo_id: int) -> tuple[Row, int]:
    """The row of a photo when it was removed, and the step that did it."""
    row = db.execute(
        "SELECT old, step_id FROM change JOIN step ON step.id = step_id WHERE tbl = 'photo'"
        " AND row_id = ?1 AND new IS NULL AND undone = 0"
        " AND NOT EXISTS (SELECT 1 FROM photo WHERE id = ?1) ORDER BY change.id DESC LIMIT 1",
        [photo_id],
    ).fetchone()
    if row is None:
        raise NotFound("That photo was not removed", advice="Look again at what was removed.")
    return json.loads(row[0]), int(row[1])


def _insert_photo(db: Database, past: _Past, photo: Row, step_id: int) -> None:
    place = [photo["root_id"], photo["path"]]
    if db.execute("SELECT 1 FROM photo WHERE root_id = ? AND path = ?", place).fetchone():
        raise PhotoArchiveError(
            f"{photo['name']} is in the archive again", advice="Remove that one first."
        )
    taken = db.execute("SELECT 1 FROM photo WHERE sort_key = ?", [photo["sort_key"]]).fetchone()
    moved = {"sort_key": free_sort_key(db, photo["taken"])} if taken else {}
    _insert(db, "photo", photo | {"set_id": _set_of(db, past, photo["set_id"])} | moved)
    for seen in past.rows(step_id, "appearance", "photo_id", photo["id"]):
        if db.execute("SELECT 1 FROM person WHERE id = ?", [seen["person_id"]]).fetchone():
            _insert_anew(db, "appearance", seen)
    keywords = [
        (_row(db, "keyword", one["keyword_id"]) or {}).get("word", "")
        for one in past.rows(step_id, "photo_keyword", "photo_id", photo["id"])
    ]
    attach_keywords(db, [photo["id"]], [word for word in keywords if word])


def _set_of(db: Database, past: _Past, set_id: int) -> int:
    """The set a photo was in: as it is, as it was with its event, or the one of its name."""
    if db.execute("SELECT 1 FROM photo_set WHERE id = ?", [set_id]).fetchone():
        return set_id
    photo_set = _row(db, "photo_set", set_id)
    if photo_set is None:
        raise NotFound("The photo set is gone", advice="Import the photos again.")
    _bring_event(db, past, photo_set["event_id"])
    same = db.execute(
        "SELECT id FROM photo_set WHERE event_id = ? AND name = ?",
        [photo_set["event_id"], photo_set["name"]],
    ).fetchone()
    if same is not None:
        return int(same[0])
    _insert(db, "photo_set", photo_set)
    return set_id


def _bring_event(db: Database, past: _Past, event_id: int) -> None:
    """The event with its galleries, where it is not there."""
    if db.execute("SELECT 1 FROM event WHERE id = ?", [event_id]).fetchone():
        return
    event = _row(db, "event", event_id)
    if event is None:
        raise NotFound("The event is gone", advice="Import the photos again.")
    _insert(db, "event", event)
    step_id = _step_of_removal(db, "event", event_id)
    for gallery in past.rows(step_id, "gallery", "event_id", event_id):
        _insert(db, "gallery", gallery)
        for item in past.rows(step_id, "gallery_item", "gallery_id", gallery["id"]):
            _insert_anew(db, "gallery_item", item)


def _join_galleries(db: Database, past: _Past, photo_id: int, step_id: int) -> None:
    """Its places in galleries, as far as these are what they were."""
    for place in past.rows(step_id, "gallery_item_photo", "photo_id", photo_id):
        item = _item_now(db, past, place["item_id"], step_id)
        if item is not None:
            _insert_anew(db, "gallery_item_photo", place | {"item_id": item})


def _item_now(db: Database, past: _Past, item_id: int, step_id: int) -> int | None:
    """The item that a photo had its place in; ids of items are given again, so it is looked at."""
    gone = past.rows(step_id, "gallery_item", "id", item_id)
    if gone:
        row = db.execute(
            "SELECT id FROM gallery_item WHERE gallery_id = ? AND ord = ?",
            [gone[0]["gallery_id"], gone[0]["ord"]],
        ).fetchone()
        return None if row is None else int(row[0])
    row = db.execute(
        "SELECT id FROM gallery_item WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM change"
        " WHERE tbl = 'gallery_item' AND row_id = ?1 AND step_id > ?2"
        " AND (old IS NULL OR new IS NULL))",
        [item_id, step_id],
    ).fetchone()
    return None if row is None else int(row[0])


# ---- rows of the past -----------------------------------------------------------------------


def _row(db: Database, table: str, row_id: int) -> Row | None:
    """A row as it is, else as it was when it was removed."""
    for row in db.query(f"SELECT * FROM {table} WHERE id = ?", [row_id]):
        return dict(row)
    gone = db.execute(
        "SELECT old FROM change WHERE tbl = ? AND row_id = ? AND new IS NULL"
        " ORDER BY id DESC LIMIT 1",
        [table, row_id],
    ).fetchone()
    return None if gone is None else json.loads(gone[0])


def _step_of_removal(db: Database, table: str, row_id: int) -> int:
    row = db.execute(
        "SELECT max(step_id) FROM change WHERE tbl = ? AND row_id = ? AND new IS NULL",
        [table, row_id],
    ).fetchone()
    return int(row[0] or 0)


def _insert(db: Database, table: str, row: Mapping[str, Any]) -> None:
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    db.execute(f"INSERT INTO {table}({names}) VALUES ({marks})", list(row.values()))


def _insert_anew(db: Database, table: str, row: Row) -> None:
    """A row whose id may be another one's by now."""
    _insert(db, table, {column: value for column, value in row.items() if column != "id"})

"""Undo, redo and history, from the rows that the generated triggers left in `change`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from photoarchive.catalog.database import Database
from photoarchive.catalog.uids import utc_now
from photoarchive.model import Changes
from photoarchive.texts import clean_line

MERGE_WITHIN = timedelta(minutes=10)

# The tables whose ids `Changes` names, under which of its fields; just these have a `rev`.
_NAMED = {
    "photo": "photos",
    "person": "people",
    "event": "events",
    "photo_set": "sets",
    "gallery": "galleries",
}
_LINKED = {
    "photo_id": "photos",
    "person_id": "people",
    "gallery_id": "galleries",
    "item_id": "items",
}


@dataclass(frozen=True)
class Step:
    """One thing a person did: what the menu says, when (UTC), and whether it is undone."""

    id: int
    label: str
    made_at: str
    undone: bool
    changes: int


@dataclass(frozen=True)
class PastValue:
    """One field of a photo before and after a step."""

    made_at: str
    label: str
    field: str
    old: str
    new: str


@dataclass(frozen=True)
class _Change:
    table: str
    row_id: int
    old: dict[str, Any] | None
    new: dict[str, Any] | None


@dataclass(frozen=True)
class Recorder:
    """A step that is being recorded, from which change on."""

    step_id: int
    after: int
    label: str


def begin(db: Database, label: str, merge_key: str) -> Recorder:
    """Start recording into a new step, or into the last one if its merge key is the same."""
    step_id = _mergeable(db, merge_key) or _new_step(db, label, merge_key)
    last = db.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()[0]
    db.execute("UPDATE recording SET step_id = ?", [step_id])
    return Recorder(step_id, last, label)


def _mergeable(db: Database, merge_key: str) -> int | None:
    if not merge_key:
        return None
    row = db.execute(
        "SELECT id, merge_key, made_at FROM step WHERE undone = 0 ORDER BY id DESC LIMIT 1"
    ).fetchone()
    if row is None or row[1] != merge_key:
        return None
    # A clock that was set back makes everything look recent: hence both ways.
    recent = abs(datetime.now(UTC) - datetime.fromisoformat(row[2])) <= MERGE_WITHIN
    return int(row[0]) if recent else None


def _new_step(db: Database, label: str, merge_key: str) -> int:
    cursor = db.execute(
        "INSERT INTO step(label, merge_key, made_at) VALUES (?, ?, ?)",
        [clean_line(label), merge_key, utc_now()],
    )
    return int(cursor.lastrowid or 0)


def part(db: Database, whole: Recorder) -> Recorder:
    """A recorder of what happens from now on in a step that is being recorded already."""
    last = db.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()[0]
    return Recorder(whole.step_id, last, whole.label)


def changes_of(db: Database, recorder: Recorder) -> Changes:
    """What was recorded since the recorder was made; recording goes on."""
    return _touched(db, recorder.label, _recorded(db, recorder))


def _recorded(db: Database, recorder: Recorder) -> list[_Change]:
    return _changes(db, "step_id = ? AND id > ?", [recorder.step_id, recorder.after])


def finish(db: Database, recorder: Recorder) -> Changes:
    """Stop recording; a step without changes is dropped, one with changes ends every redo."""
    db.execute("UPDATE recording SET step_id = NULL")
    changes = _recorded(db, recorder)
    if changes:
        db.execute("DELETE FROM step WHERE undone = 1")
    else:
        db.execute(
            "DELETE FROM step WHERE id = ?1"
            " AND NOT EXISTS (SELECT 1 FROM change WHERE step_id = ?1)",
            [recorder.step_id],
        )
    return _touched(db, recorder.label, changes)


def undo(db: Database) -> Changes | None:
    """Put back what the last step that is not undone changed."""
    row = db.execute(
        "SELECT id, label FROM step WHERE undone = 0 ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return None if row is None else _turn(db, row[0], row[1], undone=True)


def redo(db: Database) -> Changes | None:
    """Do again what was undone last."""
    row = db.execute("SELECT id, label FROM step WHERE undone = 1 ORDER BY id LIMIT 1").fetchone()
    return None if row is None else _turn(db, row[0], row[1], undone=False)


def _turn(db: Database, step_id: int, label: str, *, undone: bool) -> Changes:
    db.execute("PRAGMA defer_foreign_keys = ON")
    changes = _changes(db, "step_id = ?", [step_id])
    for change in reversed(changes) if undone else changes:
        _write(db, change, change.old if undone else change.new)
    db.execute("UPDATE step SET undone = ? WHERE id = ?", [int(undone), step_id])
    return _touched(db, label, changes)


def _changes(db: Database, where: str, values: list[int]) -> list[_Change]:
    rows = db.execute(
        f"SELECT tbl, row_id, old, new FROM change WHERE {where} ORDER BY id",
        values,
    ).fetchall()
    return [_Change(t, i, _loaded(old), _loaded(new)) for t, i, old, new in rows]


def _loaded(text: str | None) -> dict[str, Any] | None:
    return None if text is None else json.loads(text)


def _write(db: Database, change: _Change, values: dict[str, Any] | None) -> None:
    """Make the row what `values` says: gone, back, or with its columns as they were."""
    table = change.table
    if values is None:
        db.execute(f'DELETE FROM "{table}" WHERE id = ?', [change.row_id])
    elif change.old is None or change.new is None:
        names = ", ".join(f'"{c}"' for c in values)
        marks = ", ".join("?" * len(values))
        db.execute(
            f'INSERT INTO "{table}" ({names}) VALUES ({marks})',
            list(values.values()),
        )
    else:
        sets = [f'"{c}" = ?' for c in values]
        if table in _NAMED:
            sets.append("rev = rev + 1")  # a save that read the row before must not pass
        db.execute(
            f'UPDATE "{table}" SET {", ".join(sets)} WHERE id = ?',
            [*values.values(), change.row_id],
        )


def _touched(db: Database, label: str, changes: Iterable[_Change]) -> Changes:
    ids: dict[str, set[int]] = {kind: set() for kind in (*_NAMED.values(), "items")}
    for change in changes:
        if change.table in _NAMED:
            ids[_NAMED[change.table]].add(change.row_id)
        for row in (change.old or {}, change.new or {}):
            for column, kind in _LINKED.items():
                if isinstance(row.get(column), int):
                    ids[kind].add(row[column])
    for item_id in ids.pop("items"):
        # An item that is gone is itself among the changes, and names its gallery.
        found = db.execute("SELECT gallery_id FROM gallery_item WHERE id = ?", [item_id])
        ids["galleries"].update(row[0] for row in found.fetchall())
    return Changes(label, **{kind: frozenset(found) for kind, found in ids.items()})


def steps(db: Database, *, limit: int = 100) -> list[Step]:
    """The latest steps, newest first."""
    return _steps(db, "ORDER BY step.id DESC LIMIT ?", limit)


def undoable(db: Database) -> Step | None:
    """The step that `undo` would take back."""
    found = _steps(db, "WHERE undone = 0 ORDER BY step.id DESC LIMIT ?", 1)
    return found[0] if found else None


def redoable(db: Database) -> Step | None:
    """The step that `redo` would do again."""
    found = _steps(db, "WHERE undone = 1 ORDER BY step.id LIMIT ?", 1)
    return found[0] if found else None


def _steps(db: Database, which: str, most: int) -> list[Step]:
    rows = db.execute(
        "SELECT step.id, label, made_at, undone,"
        f" (SELECT count(*) FROM change WHERE step_id = step.id) FROM step {which}",
        [most],
    ).fetchall()
    return [Step(i, label, made, bool(undone), count) for i, label, made, undone, count in rows]


def photo_history(db: Database, photo_id: int) -> list[PastValue]:
    """What each step changed in the texts of one photo, newest first."""
    rows = db.execute(
        "SELECT made_at, label, old, new FROM change JOIN step ON step.id = change.step_id"
        " WHERE tbl = 'photo' AND row_id = ? AND undone = 0 ORDER BY change.id DESC",
        [photo_id],
    ).fetchall()
    return [
        PastValue(made, label, name, before, after)
        for made, label, old, new in rows
        if old is not None and new is not None
        for name, before, after in _differences(old, new)
    ]


def _differences(old: str, new: str) -> list[tuple[str, str, str]]:
    before, after = _loaded(old) or {}, _loaded(new) or {}
    return [
        (name, str(before[name] or ""), str(after[name] or ""))
        for name in after
        if before[name] != after[name]
    ]

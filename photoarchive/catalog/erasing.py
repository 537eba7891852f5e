"""Taking a person out of the library so that nothing of it names them any more. No undo.

What names them is found by `traces`. Files, and the proof that the name is gone, are
`care.erasing`'s.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection, Mapping
from typing import Any

from photoarchive.catalog import documents
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.database import Database
from photoarchive.catalog.lane import Priority
from photoarchive.catalog.traces import Text, Traces
from photoarchive.catalog.wording import GAP, Names

_PATCH_HEAD = 16  # bytes before the compressed part of a receipt's undo


def erase(catalog: Catalog, found: Traces, *, texts: Collection[Text]) -> list[int]:
    """Take the person out of the register, photos, history and what files said; reword these
    texts as each `could_say`. The ids of photos whose sidecars must follow.
    """
    with catalog.writing(Priority.USER) as db:
        touched = _photos(db, found, texts)
        gone = {"person": _everyone_called(db, found), "keyword": _keywords_called(db, found.names)}
        for text in texts:
            _reword(db, text, found.names)
        db.execute("DELETE FROM person WHERE id = ?", [found.person_id])
        kept = {row[0] for row in db.execute("SELECT id FROM keyword").fetchall()}
        _clear_history(db, found.names, gone | {"keyword": gone["keyword"] - kept})
        _clear_json(db, "photo", "from_file", found.names)
    return touched


def forget_files(catalog: Catalog, names: Names) -> int:
    """After sidecars were written anew: clear what is remembered of files; how many writes can
    no longer be taken back.
    """
    with catalog.writing(Priority.USER) as db:
        _clear_json(db, "written", "said", names)
        for column in ("written", "notices"):
            _clear_json(db, "receipt", column, names)
        return _drop_undo(db, names)


def compact(catalog: Catalog) -> None:
    """Write the library anew, so that free pages, index and log hold nothing of what was."""
    with catalog.writing(Priority.USER) as db:
        documents.rebuild(db)
    catalog.compact()


def library_bytes(catalog: Catalog) -> bytes:
    """The library's file as it lies on the disk, read by SQLite: its own locks would go with ours
    if we opened it.
    """
    with catalog.reading() as db:
        return bytes(db.conn.serialize())


def _photos(db: Database, found: Traces, texts: Collection[Text]) -> list[int]:
    rows = db.execute(
        "SELECT photo_id FROM appearance WHERE person_id = ?", [found.person_id]
    ).fetchall()
    named = [
        row[0]
        for row in db.execute("SELECT id, from_file FROM photo").fetchall()
        if found.names.within(json.dumps(json.loads(row[1]), ensure_ascii=False))
    ]
    reworded = [text.row_id for text in texts if text.table == "photo"]
    return sorted({*(row[0] for row in rows), *named, *reworded})


def _everyone_called(db: Database, found: Traces) -> set[int]:
    """The ids that the person has or had: somebody who was merged into them had their own."""
    ids = {found.person_id}
    for row_id, old, new in db.execute(
        "SELECT row_id, old, new FROM change WHERE tbl = 'person'"
    ).fetchall():
        said = [json.loads(text).get("name", "") for text in (old, new) if text]
        there = db.execute("SELECT 1 FROM person WHERE id = ?", [row_id]).fetchone()
        if there is None and any(found.names.within(name) for name in said):
            ids.add(row_id)
    return ids


def _keywords_called(db: Database, names: Names) -> set[int]:
    """The ids of keywords that name the person now, or did in what was undone or removed."""
    rows = db.execute(
        "SELECT id, word FROM keyword UNION"
        " SELECT row_id, json_extract(coalesce(new, old), '$.word') FROM change"
        " WHERE tbl = 'keyword'"
    ).fetchall()
    return {row[0] for row in rows if row[1] and names.within(row[1])}


def _reword(db: Database, text: Text, names: Names) -> None:
    if text.table == "keyword":
        db.execute("DELETE FROM keyword WHERE id = ?", [text.row_id])
        return
    row = db.execute(
        f"SELECT {text.column} FROM {text.table} WHERE id = ?", [text.row_id]
    ).fetchone()
    counted = ", rev = rev + 1" if text.table in {"photo", "photo_set", "event", "gallery"} else ""
    if row is not None:
        db.execute(
            f"UPDATE {text.table} SET {text.column} = ?{counted} WHERE id = ?",
            [_instead(text, str(row[0]), names) or _least(text), text.row_id],
        )


def _instead(text: Text, now: str, names: Names) -> str:
    """What was agreed on, unless somebody changed the text meanwhile. Never with the name."""
    return names.without(text.could_say if now == text.says else now)


def _least(text: Text) -> str:
    """What may not be empty keeps a sign that there was something."""
    return GAP if text.column in {"title", "name"} else ""


def _clear_history(db: Database, names: Names, gone: Mapping[str, set[int]]) -> None:
    """Steps on the person go; in others the name does. What is left can still be undone."""
    for change_id, table, row_id, old, new in db.execute(
        "SELECT id, tbl, row_id, old, new FROM change"
    ).fetchall():
        said = [json.loads(text) if text else None for text in (old, new)]
        if _is_about(gone, table, row_id, said):
            db.execute("DELETE FROM change WHERE id = ?", [change_id])
        elif any(names.within(_flat(one)) for one in said if one):
            cleared = [None if one is None else _cleared_row(one, names) for one in said]
            db.execute(
                "UPDATE change SET old = ?, new = ? WHERE id = ?",
                [*(None if one is None else _dumped(one) for one in cleared), change_id],
            )
    for step_id, label, key in db.execute("SELECT id, label, merge_key FROM step").fetchall():
        if names.within(label) or names.within(key):
            db.execute(
                "UPDATE step SET label = ?, merge_key = '' WHERE id = ?",
                [names.without(label) or GAP, step_id],
            )
    db.execute("DELETE FROM step WHERE id NOT IN (SELECT step_id FROM change)")


def _is_about(gone: Mapping[str, set[int]], table: str, row_id: int, said: list[Any]) -> bool:
    """Whether the row is, or belongs to, somebody or a keyword that is gone."""
    if table in gone:
        return row_id in gone[table]
    return any(one and one.get(f"{kind}_id") in ids for kind, ids in gone.items() for one in said)


def _cleared_row(row: dict[str, Any], names: Names) -> dict[str, Any]:
    """A row's columns; the JSON inside one is cleared as JSON."""
    cleared = {column: names.cleared(value) for column, value in row.items()}
    if "from_file" in row:
        cleared["from_file"] = _dumped_ascii(names.cleared(json.loads(row["from_file"])))
    return cleared


def _clear_json(db: Database, table: str, column: str, names: Names) -> None:
    for row_id, text in db.execute(f'SELECT id, "{column}" FROM {table}').fetchall():
        value = json.loads(text)
        if names.within(_flat(value)):
            db.execute(
                f'UPDATE {table} SET "{column}" = ? WHERE id = ?',
                [_dumped_ascii(names.cleared(value)), row_id],
            )


def _drop_undo(db: Database, names: Names) -> int:
    dropped = 0
    for receipt_id, undo in db.execute(
        "SELECT id, undo FROM receipt WHERE undo NOT NULL"
    ).fetchall():
        if names.within(_unpacked(undo)):
            db.execute("UPDATE receipt SET undo = NULL WHERE id = ?", [receipt_id])
            dropped += 1
    return dropped


def _unpacked(undo: bytes) -> str:
    """The old bytes of a file, in both ways that texts stand in metadata."""
    try:
        old = zlib.decompress(undo[_PATCH_HEAD:])
    except zlib.error:
        return ""
    return old.decode("utf-8", "replace") + old.decode("cp1252", "replace")


def _flat(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\\n", " ").replace('\\"', '"')


def _dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _dumped_ascii(value: Any) -> str:
    return json.dumps(value, sort_keys=True)

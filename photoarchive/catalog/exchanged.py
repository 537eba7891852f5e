"""What was written into files: which photos wait for it, what was said last, the receipts.

Outside history: files are not undone by undo, receipts take a write back. Writing the files is
`exchange`'s.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from photoarchive.catalog.arrivals import stored_path
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.queries import path_of
from photoarchive.catalog.uids import utc_now
from photoarchive.errors import NotFound

Said = Mapping[str, Any]  # field → text or list of texts


@dataclass(frozen=True)
class Written:
    """What we last put into a photo's file or sidecar, and the target's SHA-256 then."""

    target: str
    sha256: str
    said: Said


@dataclass(frozen=True)
class StoredReceipt:
    """A receipt as kept; `undo` are the packed bytes that take the write back, if there are."""

    id: int
    photo_uid: str
    photo_name: str
    target: Path
    written: tuple[str, ...]
    notices: tuple[str, ...]
    refused: str
    before: str
    after: str
    made_at: str
    taken_back: bool
    undo: bytes | None


@dataclass(frozen=True)
class NewReceipt:
    """A receipt to be kept."""

    photo_uid: str
    photo_name: str
    target: Path
    written: tuple[str, ...]
    notices: tuple[str, ...]
    refused: str
    before: str
    after: str
    undo: bytes | None


def unwritten_photos(catalog: Catalog, *, limit: int = 1_000) -> dict[int, int]:
    """Photos of the archive's own originals whose sidecar is behind, oldest first, each with
    its mark: `put_written` takes it, so that what changed meanwhile goes on waiting.
    """
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT photo.id, mark FROM unwritten JOIN photo ON photo.id = photo_id"
            " JOIN root ON root.id = root_id WHERE root.path IS NULL ORDER BY photo.id LIMIT ?",
            [limit],
        ).fetchall()
    return {row[0]: row[1] for row in rows}


def said_by_files(catalog: Catalog, photo_ids: Sequence[int]) -> dict[int, Said]:
    """What each photo's file said when it came in."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT id, from_file FROM photo WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(photo_ids))],
        ).fetchall()
    return {photo_id: json.loads(text).get("values", {}) for photo_id, text in rows}


def written_of(catalog: Catalog, photo_uids: Sequence[str]) -> dict[str, Written]:
    """What was last written for these photos; those never written are left out."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT photo_uid, target, sha256, said FROM written"
            " WHERE photo_uid IN (SELECT value FROM json_each(?))",
            [json.dumps(list(photo_uids))],
        ).fetchall()
    return {uid: Written(target, sha, json.loads(said)) for uid, target, sha, said in rows}


def put_written(
    catalog: Catalog,
    photo_uid: str,
    written: Written,
    *,
    photo_id: int | None = None,
    mark: int = 0,
) -> None:
    """Note what a file says now; the photo, if named, waits no longer, unless its mark went on."""
    with catalog.writing() as db:
        db.execute(
            "INSERT INTO written(photo_uid, target, sha256, said) VALUES (?, ?, ?, ?)"
            " ON CONFLICT(photo_uid) DO UPDATE SET target = excluded.target,"
            " sha256 = excluded.sha256, said = excluded.said",
            [photo_uid, written.target, written.sha256, json.dumps(dict(written.said))],
        )
        db.execute("DELETE FROM unwritten WHERE photo_id = ? AND mark = ?", [photo_id, mark])


def mark_unwritten(catalog: Catalog, photo_ids: Sequence[int]) -> None:
    """Let these photos' sidecars be written again."""
    with catalog.writing() as db:
        db.execute(
            "INSERT INTO unwritten(photo_id) SELECT value FROM json_each(?) WHERE true"
            " ON CONFLICT(photo_id) DO UPDATE SET mark = mark + 1",
            [json.dumps(list(photo_ids))],
        )


def forget_written(catalog: Catalog, photo_uid: str) -> None:
    """What we wrote was taken back: the file is as others left it."""
    with catalog.writing() as db:
        db.execute("DELETE FROM written WHERE photo_uid = ?", [photo_uid])


def set_content(catalog: Catalog, photo_id: int, *, sha256: str, size: int) -> None:
    """The file of a photo was written by us: its new hash, and the delivered one kept."""
    with catalog.writing() as db:
        db.execute(
            "UPDATE photo SET imported_sha256 = iif(imported_sha256 = '', sha256, imported_sha256),"
            " sha256 = ?2, size = ?3 WHERE id = ?1 AND sha256 <> ?2",
            [photo_id, sha256, size],
        )


def put_receipt(catalog: Catalog, receipt: NewReceipt) -> int:
    """Keep a receipt; its id."""
    place = stored_path(receipt.target)
    with catalog.writing() as db:
        cursor = db.execute(
            "INSERT INTO receipt(photo_uid, photo_name, target, raw_target, written, notices,"
            " refused, before, after, undo, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                receipt.photo_uid,
                receipt.photo_name,
                place["path"],
                place["raw_path"],
                json.dumps(receipt.written),
                json.dumps(receipt.notices),
                receipt.refused,
                receipt.before,
                receipt.after,
                receipt.undo,
                utc_now(),
            ],
        )
        return int(cursor.lastrowid or 0)


def receipts(
    catalog: Catalog, *, photo_uid: str | None = None, limit: int = 500
) -> list[StoredReceipt]:
    """The latest receipts, newest first, of one photo if named; without their undo bytes."""
    with catalog.reading() as db:
        rows = list(
            db.query(
                "SELECT *, NULL AS undo FROM receipt WHERE ?1 IS NULL OR photo_uid = ?1"
                " ORDER BY id DESC LIMIT ?2",
                [photo_uid, limit],
            )
        )
    return [_receipt(row) for row in rows]


def receipt(catalog: Catalog, receipt_id: int) -> StoredReceipt:
    """One receipt whole; NotFound where there is none."""
    with catalog.reading() as db:
        rows = list(db.query("SELECT * FROM receipt WHERE id = ?", [receipt_id]))
    if not rows:
        raise NotFound(f"There is no receipt {receipt_id}", advice="Look with metadata receipts.")
    return _receipt(rows[0])


def mark_taken_back(catalog: Catalog, receipt_id: int) -> None:
    """A write was taken back."""
    with catalog.writing() as db:
        db.execute("UPDATE receipt SET taken_back = 1 WHERE id = ?", [receipt_id])


def _receipt(row: dict[str, Any]) -> StoredReceipt:
    return StoredReceipt(
        id=row["id"],
        photo_uid=row["photo_uid"],
        photo_name=row["photo_name"],
        target=path_of(row["target"], row["raw_target"]),
        written=tuple(json.loads(row["written"])),
        notices=tuple(json.loads(row["notices"])),
        refused=row["refused"],
        before=row["before"],
        after=row["after"],
        made_at=row["made_at"],
        taken_back=bool(row["taken_back"]),
        undo=row["undo"],
    )

"""Receipts of what was written into files: kept, listed, taken back.

The bytes that take a write back are made by `files.writing.patch`; here they are only kept.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from photoarchive.catalog.arrivals import stored_path
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.database import Database
from photoarchive.catalog.queries import path_of
from photoarchive.catalog.uids import utc_now
from photoarchive.errors import NotFound


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


def put_receipt(catalog: Catalog, receipt: NewReceipt) -> int:
    """Keep a receipt; its id."""
    with catalog.writing() as db:
        return insert_receipt(db, receipt)


def drop_receipt(catalog: Catalog, receipt_id: int) -> None:
    """Forget a receipt of a write that did not come about."""
    with catalog.writing() as db:
        db.execute("DELETE FROM receipt WHERE id = ?", [receipt_id])


def insert_receipt(db: Database, receipt: NewReceipt) -> int:
    """Inside a transaction: keep a receipt; its id."""
    place = stored_path(receipt.target)
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
        rows = db.query(
            "SELECT *, NULL AS undo FROM receipt WHERE ?1 IS NULL OR photo_uid = ?1"
            " ORDER BY id DESC LIMIT ?2",
            [photo_uid, limit],
        )
    return [_receipt(row) for row in rows]


def receipt(catalog: Catalog, receipt_id: int) -> StoredReceipt:
    """One receipt whole; NotFound where there is none."""
    with catalog.reading() as db:
        rows = db.query("SELECT * FROM receipt WHERE id = ?", [receipt_id])
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

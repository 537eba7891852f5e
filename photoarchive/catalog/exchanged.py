"""What was written into files: which photos wait for it, and what was said last.

Outside history: files are not undone by undo. Receipts of what was written stand in `receipts`,
the readable files of events in `twins`; writing the files is `exchange`'s.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.database import Database
from photoarchive.catalog.receipts import NewReceipt, insert_receipt

Said = Mapping[str, Any]  # field → text or list of texts
_BEGUN = "begun "  # before the uid of what is about to be written


@dataclass(frozen=True)
class Written:
    """What we last put into a photo's file or sidecar, and the target's SHA-256 then."""

    target: str
    sha256: str
    said: Said


@dataclass(frozen=True)
class Note:
    """One write to be remembered. `mark` is what the photo waited with; None lets it wait on.

    `receipt` is None where nothing was there before that could be wanted back.
    """

    photo_id: int
    photo_uid: str
    written: Written
    mark: int | None = None
    receipt: NewReceipt | None = None


def unwritten_photos(catalog: Catalog, *, after: int = 0, limit: int = 1_000) -> dict[int, int]:
    """Photos of the archive's own originals whose sidecar is behind, by id from `after` on, each
    with its mark: `note` takes it, so that what changed meanwhile goes on waiting.
    """
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT photo.id, mark FROM unwritten JOIN photo ON photo.id = photo_id"
            " JOIN root ON root.id = root_id WHERE root.path IS NULL AND photo.id > ?"
            " ORDER BY photo.id LIMIT ?",
            [after, limit],
        ).fetchall()
    return {row[0]: row[1] for row in rows}


def anything_waits(catalog: Catalog) -> bool:
    """Whether a sidecar or a readable file of an event is behind."""
    with catalog.reading() as db:
        found = db.execute(
            "SELECT 1 FROM unwritten_event UNION ALL"
            " SELECT 1 FROM unwritten JOIN photo ON photo.id = photo_id"
            " JOIN root ON root.id = root_id WHERE root.path IS NULL LIMIT 1"
        ).fetchone()
    return found is not None


@dataclass(frozen=True)
class FromFile:
    """What a photo's file said when it came in, by field.

    `values` are what counted, `others` the texts that did not. `variants` are what its places
    said where they did not agree: "XMP", "IPTC", "Exif" or a sidecar's name → what it said;
    `languages` the texts that it had in several: code → text.
    """

    values: Said = field(default_factory=dict)
    others: Mapping[str, Sequence[str]] = field(default_factory=dict)
    variants: Mapping[str, Said] = field(default_factory=dict)
    languages: Mapping[str, Said] = field(default_factory=dict)


def from_files(catalog: Catalog, photo_ids: Sequence[int]) -> dict[int, FromFile]:
    """What is kept of the files of these photos."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT id, from_file FROM photo WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(photo_ids))],
        ).fetchall()
    kept = {photo_id: json.loads(text) for photo_id, text in rows}
    names = [one.name for one in fields(FromFile)]
    return {
        photo_id: FromFile(**{name: said[name] for name in names if name in said})
        for photo_id, said in kept.items()
    }


def written_of(catalog: Catalog, photo_uids: Sequence[str]) -> dict[str, tuple[Written, ...]]:
    """What was last written for these photos, for each target, the newest last."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT photo_uid, target, sha256, said FROM written"
            " WHERE photo_uid IN (SELECT value FROM json_each(?)) ORDER BY id",
            [json.dumps(list(photo_uids))],
        ).fetchall()
    found: dict[str, tuple[Written, ...]] = {}
    for uid, target, sha256, said in rows:
        found[uid] = (*found.get(uid, ()), Written(target, sha256, json.loads(said)))
    return found


def written_before(catalog: Catalog, target: str, sha256: str) -> Written | None:
    """What we wrote into a file that has these very bytes, for a photo that it was once of."""
    with catalog.reading() as db:
        row = db.execute(
            "SELECT said FROM written WHERE target = ? AND sha256 = ? ORDER BY id DESC LIMIT 1",
            [target, sha256],
        ).fetchone()
    return None if row is None else Written(target, sha256, json.loads(row[0]))


def begun_of(catalog: Catalog, photo_uids: Sequence[str]) -> dict[str, tuple[Written, ...]]:
    """What was about to be written for these photos when the program was killed, if it was."""
    begun = written_of(catalog, [f"{_BEGUN}{uid}" for uid in photo_uids])
    return {uid.removeprefix(_BEGUN): written for uid, written in begun.items()}


def note_begun(catalog: Catalog, notes: Sequence[Note], *, left: Sequence[Note] = ()) -> None:
    """Remember what files are about to say, so that no kill can part a file from its note.

    `left` is what a run that was killed has written, and could not note any more.
    """
    with catalog.writing() as db:
        for one in left:
            _note(db, one)
        for one in notes:
            _put(db, f"{_BEGUN}{one.photo_uid}", one.written)


def note(catalog: Catalog, notes: Sequence[Note]) -> list[int]:
    """Remember what files say now, in one transaction; the ids of the receipts, 0 for none."""
    with catalog.writing() as db:
        return [_note(db, one) for one in notes]


def _note(db: Database, one: Note) -> int:
    _drop(db, f"{_BEGUN}{one.photo_uid}", one.written.target)
    _put(db, one.photo_uid, one.written)
    db.execute("DELETE FROM unwritten WHERE photo_id = ? AND mark = ?", [one.photo_id, one.mark])
    return insert_receipt(db, one.receipt) if one.receipt is not None else 0


def _put(db: Database, uid: str, written: Written) -> None:
    _drop(db, uid, written.target)
    db.execute(
        "INSERT INTO written(photo_uid, target, sha256, said) VALUES (?, ?, ?, ?)",
        [uid, written.target, written.sha256, json.dumps(dict(written.said))],
    )


def _drop(db: Database, uid: str, target: str) -> None:
    db.execute("DELETE FROM written WHERE photo_uid = ? AND target = ?", [uid, target])


def mark_unwritten(catalog: Catalog, photo_ids: Sequence[int]) -> None:
    """Let these photos' sidecars be written again."""
    with catalog.writing() as db:
        db.execute(
            "INSERT INTO unwritten(photo_id) SELECT value FROM json_each(?) WHERE true"
            " ON CONFLICT(photo_id) DO UPDATE SET mark = mark + 1",
            [json.dumps(list(photo_ids))],
        )


def forget_written(catalog: Catalog, photo_uid: str, target: str) -> None:
    """What we wrote into a file was taken back: it is as others left it."""
    with catalog.writing() as db:
        _drop(db, photo_uid, target)


def set_content(catalog: Catalog, photo_id: int, *, sha256: str, size: int) -> None:
    """The file of a photo changed with our knowledge: its new hash, and the delivered one kept."""
    with catalog.writing() as db:
        db.execute(
            "UPDATE photo SET imported_sha256 = iif(imported_sha256 = '', sha256, imported_sha256),"
            " sha256 = ?2, size = ?3 WHERE id = ?1 AND sha256 <> ?2",
            [photo_id, sha256, size],
        )

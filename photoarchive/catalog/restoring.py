"""Putting a backup in the place of the library; the present state is backed up first.

The library's own files are changed through SQLite where it can still read them, so that a crash
leaves either the old or the new one. Only a library that is damaged is moved aside as a file.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from photoarchive.catalog import backup
from photoarchive.catalog.connection import connect, translated, uri
from photoarchive.catalog.location import LIBRARY, refuse_unsafe_place
from photoarchive.catalog.lock import WAIT, ArchiveLock
from photoarchive.catalog.opening import BACKUPS, usable_place
from photoarchive.errors import ArchiveInUse, NotFound, PhotoArchiveError

_READY = ".library.restored"  # a library about to take its place
_LOGS = ("-wal", "-shm", "-journal")


@dataclass(frozen=True)
class Restored:
    """`before` holds what was there: a backup to restore again, or a damaged file set aside."""

    backup: backup.Backup
    before: Path | None
    damaged: bool


def find_backup(folder: Path, name: str = "") -> backup.Backup:
    """The backup of that name, its time or file name; "" is the newest. Raises NotFound."""
    there = backup.backups_in(folder / BACKUPS)
    wanted = Path(name).name
    found = [one for one in there if wanted in {one.name, one.path.stem} or wanted in one.name]
    if not there or not found:
        what = f"There is no backup {name}" if there else "There are no backups"
        raise NotFound(what, path=folder / BACKUPS, advice="photoarchive backup --list names them.")
    if name and len(found) > 1:
        names = ", ".join(one.name for one in found[:5])
        raise PhotoArchiveError(f"{len(found)} backups fit {name}", advice=f"Say which: {names}.")
    return found[0]


def restore(folder: Path, chosen: backup.Backup, *, wait: float = WAIT) -> Restored:
    """Make the archive's library what it was when the backup was made.

    The archive must be closed: raises ArchiveInUse, and PhotoArchiveError for a backup that is
    not whole or a disk without room, with nothing changed.
    """
    advice = "Check that the folder of the archive is there and may be written."
    with usable_place(folder, "The archive cannot be restored", advice) as place:
        refuse_unsafe_place(place)
        backup.prove(chosen.path)
        with ArchiveLock(place, wait=wait):
            return _restore(place, chosen)


def _restore(place: Path, chosen: backup.Backup) -> Restored:
    library, backups = place / LIBRARY, place / BACKUPS
    backup.clear_unfinished(backups)
    before = _back_up_present(library, backups)
    ready = library.with_name(_READY)
    try:
        _make_ready(ready, chosen.path, before)
        if before is None:
            return Restored(chosen, _set_in_place(library, backups, ready), damaged=True)
        _take_over(library, ready)
        return Restored(chosen, before, damaged=False)
    finally:
        for ending in ("", *_LOGS):
            ready.with_name(ready.name + ending).unlink(missing_ok=True)


def _back_up_present(library: Path, backups: Path) -> Path | None:
    """A backup of what is there now; None where it is not whole enough to be one."""
    try:
        connect(library, mode="rw").close()
        return backup.copy_library(library, backups, "before-restore")
    except ArchiveInUse:
        raise
    except (PhotoArchiveError, sqlite3.DatabaseError):
        if _is_sound(library):
            raise
        return None


def _is_sound(library: Path) -> bool:
    """Whether it was not the library's fault that it could not be copied."""
    try:
        backup.prove(library)
    except (PhotoArchiveError, sqlite3.DatabaseError):
        return False
    return True


def _make_ready(ready: Path, chosen: Path, before: Path | None) -> None:
    """What will take the library's place, whole and proven, beside it."""
    ready.unlink(missing_ok=True)
    db = connect(chosen, mode="ro")
    try:
        if before is not None:
            # SQLite copies page by page into a library in use, so the pages must be alike.
            db.execute(f"PRAGMA page_size = {_page_size(before)}")
        with translated(ready):
            db.execute("VACUUM INTO ?", [uri(ready)])
    finally:
        db.close()
    with translated(ready):
        if before is not None:
            _keep_facts(ready, before)
        backup.prove(ready)


def _page_size(library: Path) -> int:
    db = connect(library, mode="ro")
    try:
        return int(db.execute("PRAGMA page_size").fetchone()[0])
    finally:
        db.close()


def _take_over(library: Path, ready: Path) -> None:
    """Copy into the library in one transaction of SQLite, as a crash must find it."""
    source, target = connect(ready, mode="ro"), connect(library, mode="rw")
    try:
        with translated(library):
            source.conn.backup(target.conn)
            target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        source.close()
        target.close()


def _set_in_place(library: Path, backups: Path, ready: Path) -> Path | None:
    """Move the damaged library aside, with its log, and the ready one to its place."""
    aside = backups / f"damaged-{backup.stamp(datetime.now(UTC))}.db"
    # The log first: beside another library SQLite would take it for its own.
    for ending in _LOGS:
        with suppress(FileNotFoundError):
            library.with_name(library.name + ending).rename(aside.with_name(aside.name + ending))
    kept = library.exists()
    if kept:
        library.rename(aside)
    ready.rename(library)
    return aside if kept else None


# What happened to files is not taken back with the texts: what was written into them, where
# they lie, what they hash to. So the library that comes back learns it from the one that goes.
_FACTS = """
DELETE FROM written;
INSERT INTO written(photo_uid, target, sha256, said)
SELECT photo_uid, target, sha256, said FROM present.written ORDER BY id;
INSERT OR IGNORE INTO receipt SELECT * FROM present.receipt;
UPDATE photo SET sha256 = p.sha256, size = p.size, imported_sha256 = p.imported_sha256
FROM present.photo AS p WHERE p.uid = photo.uid AND p.sha256 <> photo.sha256;
INSERT OR IGNORE INTO publication(photo_uid, folder, made_at, reason)
SELECT photo_uid, folder, made_at, reason FROM present.publication;
INSERT OR IGNORE INTO import_file(set_uid, source, sha256, target, state, reason)
SELECT set_uid, source, sha256, target, state, reason FROM present.import_file;
INSERT INTO unwritten(photo_id) SELECT id FROM photo WHERE true
ON CONFLICT(photo_id) DO UPDATE SET mark = mark + 1;
INSERT INTO unwritten_event(event_id) SELECT 0 UNION SELECT id FROM event WHERE true
ON CONFLICT(event_id) DO UPDATE SET mark = mark + 1;
UPDATE care SET state = random(), check_began = ''
"""


def _keep_facts(ready: Path, before: Path) -> None:
    """Carry over what is true of the disk. A backup of an older version knows none of it."""
    db = connect(ready, mode="rw")
    try:
        if "care" not in db.tables():
            return
        db.execute("ATTACH ? AS present", [uri(before, "mode=ro")])
        db.execute("BEGIN IMMEDIATE")
        for statement in _FACTS.split(";\n"):
            db.execute(statement)
        db.execute("COMMIT")
    finally:
        db.close()

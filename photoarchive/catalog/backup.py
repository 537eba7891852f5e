"""Copies of the library, made by SQLite and proven to open. Never a copy of the file.

Which of them stay is a rule of its own (`retention`), putting one back is `restoring`'s.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from photoarchive.catalog import retention
from photoarchive.catalog.connection import check_identity, connect, translated, uri
from photoarchive.catalog.database import Database
from photoarchive.errors import PhotoArchiveError

RESERVE = 16 << 20  # bytes that a backup leaves free for the library itself

_STAMP = "%Y%m%dT%H%M%S.%fZ"
_NAME = re.compile(r"library-(?P<when>\d{8}T\d{6}\.\d{6}Z)-(?P<reason>[a-z-]+)\.db")
_ADVICE = "Free some space, or delete the oldest files in the backups folder."


@dataclass(frozen=True)
class Backup:
    """A copy of the library: when it was made (UTC) and why, "by-hand" or "before-import"."""

    path: Path
    made_at: datetime
    reason: str

    @property
    def name(self) -> str:
        """The file's name, by which people choose it."""
        return self.path.name

    @property
    def size(self) -> int:
        """Bytes; 0 where it has gone meanwhile."""
        try:
            return self.path.stat().st_size
        except OSError:
            return 0


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """The backups in a folder, the newest first; whatever else lies there is passed over."""
    try:
        names = [path.name for path in folder.iterdir()]
    except OSError:
        return ()
    found = [
        Backup(folder / name, _moment(match["when"]), match["reason"])
        for name in names
        if (match := _NAME.fullmatch(name)) and _is_moment(match["when"])
    ]
    return tuple(sorted(found, key=lambda one: (one.made_at, one.name), reverse=True))


def back_up(
    library: Path,
    backups: Path,
    reason: str,
    *,
    always: bool = False,
    every: timedelta = timedelta(0),
    now: datetime | None = None,
) -> Backup | None:
    """A proven copy, and those dropped that the rule no longer keeps; None where none is due.

    None is due where nothing was written since the newest one, or where that is younger than
    `every`. Raises PhotoArchiveError, with nothing dropped, where the copy cannot be made or
    does not pass its check.
    """
    now = now or datetime.now(UTC)
    if not always and not _is_due(library, backups_in(backups), now, every):
        return None
    return back_up_now(library, backups, reason, now=now)


def back_up_now(
    library: Path, backups: Path, reason: str, *, now: datetime | None = None
) -> Backup:
    """`back_up`, whether it is due or not."""
    now = now or datetime.now(UTC)
    made = copy_library(library, backups, reason, now=now)
    there = backups_in(backups)
    _drop(there, made, now)
    return next(one for one in there if one.path == made)


def copy_library(library: Path, backups: Path, reason: str, *, now: datetime | None = None) -> Path:
    """Write `backups/library-<UTC time>-<reason>.db`, check it, and return where it lies."""
    with _new_copy(backups, reason, now or datetime.now(UTC)) as unfinished:
        with translated(library):
            db = connect(library, mode="ro")
            try:
                _need_room(backups, _size(db))
                db.execute("VACUUM INTO ?", [uri(unfinished)])
            finally:
                db.close()
        prove(unfinished)
    return _final(unfinished)


def rescue(db: Database, library: Path, backups: Path) -> Path | None:
    """What a connection still holds of a library whose file is gone; None where not even that."""
    try:
        with _new_copy(backups, "rescued", datetime.now(UTC)) as unfinished, translated(library):
            db.execute("VACUUM INTO ?", [uri(unfinished)])
            prove(unfinished)
    except (PhotoArchiveError, sqlite3.DatabaseError):
        return None
    return _final(unfinished)


def prove(copy: Path) -> None:
    """Raise PhotoArchiveError unless a copy opens as a library of ours and is whole."""
    db = connect(copy, mode="ro")
    try:
        check_identity(db, copy)
        answer = str(db.execute("PRAGMA integrity_check").fetchone()[0])
        lost = db.execute("PRAGMA foreign_key_check").fetchone()
    finally:
        db.close()
    if answer != "ok" or lost is not None:
        reason = answer if answer != "ok" else "rows lost what they refer to"
        raise PhotoArchiveError(f"The backup did not pass its check ({reason})", path=copy)


@contextmanager
def _new_copy(backups: Path, reason: str, now: datetime) -> Iterator[Path]:
    """A name for a copy in the making; it gets its final name at the end, or goes."""
    unfinished = backups / f"library-{stamp(now)}-{reason}.new"
    try:
        backups.mkdir(exist_ok=True)
        yield unfinished
        _to_disk(unfinished)
        unfinished.rename(_final(unfinished))
        _to_disk(backups)
    except OSError as error:
        raise PhotoArchiveError(
            f"A backup cannot be made ({error.strerror})", path=backups, advice=_ADVICE
        ) from error
    finally:
        for left in (unfinished, unfinished.with_name(f"{unfinished.name}-journal")):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def _final(unfinished: Path) -> Path:
    return unfinished.with_suffix(".db")


def _to_disk(path: Path) -> None:
    """No backup counts before the disk has it; Windows cannot be asked about a folder."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _size(db: Database) -> int:
    pages, size = (
        db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size")
    )
    return int(pages) * int(size)


def _need_room(backups: Path, size: int) -> None:
    if shutil.disk_usage(backups).free < size + RESERVE:
        raise PhotoArchiveError("There is no room for a backup", path=backups, advice=_ADVICE)


def _is_due(library: Path, there: tuple[Backup, ...], now: datetime, every: timedelta) -> bool:
    if not there:
        return _state(library) is not None
    newest = there[0]
    # A backup from the future was made by a clock that was wrong: its age says nothing.
    young = now - every < newest.made_at <= now
    return not young and _state(newest.path) != _state(library)


def _state(library: Path) -> int | None:
    """The number that is another one after each write; None for a library without any photo,
    person or event, and for one that cannot tell.
    """
    try:
        db = connect(library, mode="ro")
    except PhotoArchiveError:
        return None
    try:
        anything = any(
            db.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone()
            for table in ("photo", "person", "event")
        )
        return db.execute("SELECT state FROM care").fetchone()[0] if anything else None
    except sqlite3.DatabaseError:
        return None
    finally:
        db.close()


def _drop(there: tuple[Backup, ...], made: Path, now: datetime) -> None:
    """Delete what the rule drops, but never the one that was proven just now."""
    stays = retention.kept((one.made_at for one in there), now=now)
    for one in there:
        if one.made_at not in stays and one.path != made:
            with suppress(OSError):  # in use: it goes the next time
                one.path.unlink()


def clear_unfinished(backups: Path) -> None:
    """Remove copies that a kill left half made; only for who holds the archive's lock."""
    for left in backups.glob("library-*.new*") if backups.is_dir() else ():
        with suppress(OSError):
            left.unlink()


def stamp(moment: datetime) -> str:
    """A time as it stands in names of backups."""
    return moment.astimezone(UTC).strftime(_STAMP)


def _is_moment(text: str) -> bool:
    try:
        _moment(text)
    except ValueError:
        return False
    return True


def _moment(text: str) -> datetime:
    return datetime.strptime(text, _STAMP).replace(tzinfo=UTC)

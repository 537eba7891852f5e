"""From a path to a library that may be opened: making, finding and updating it.

The lifetime of an open archive stands in `catalog.py`, how a connection is made in
`connection.py`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from photoarchive.catalog.connection import APPLICATION_ID, connect, translated
from photoarchive.catalog.database import Database
from photoarchive.catalog.location import LIBRARY, refuse_unsafe_place
from photoarchive.catalog.lock import LOCK_NAME, ArchiveLock
from photoarchive.catalog.uids import new_uid, utc_now
from photoarchive.errors import NotAnArchive, PhotoArchiveError

ORIGINALS = "originals"
BACKUPS = "backups"
FOLDERS = (ORIGINALS, BACKUPS, "evidence")

_UNFINISHED = ".library.new"  # a library being made


def make_archive(folder: Path) -> None:
    """Make an archive in a folder that is missing or empty; an interrupted making goes on."""
    refuse_unsafe_place(folder)
    library = folder / LIBRARY
    _refuse_existing(library)
    if folder.exists() and not all(_is_left_over(entry) for entry in folder.iterdir()):
        raise NotAnArchive(
            "A new archive needs an empty folder, and this one holds other things",
            path=folder,
            advice="Name a folder that does not exist yet.",
        )
    for name in FOLDERS:
        (folder / name).mkdir(parents=True, exist_ok=True)
    with ArchiveLock(folder):
        _refuse_existing(library)  # another process was faster
        _make_library(library)


def _refuse_existing(library: Path) -> None:
    if library.exists():
        raise NotAnArchive(
            "There is an archive already", path=library.parent, advice="Open it instead."
        )


def _is_left_over(entry: Path) -> bool:
    """Whether a making that was cut short left this, with nothing of anyone's in it."""
    if entry.name in FOLDERS and entry.is_dir():
        return not any(entry.iterdir())
    return entry.name == LOCK_NAME or entry.name.startswith(_UNFINISHED)


def _make_library(library: Path) -> None:
    """Build the library under another name, so that a crash leaves none that is half made."""
    made = library.with_name(_UNFINISHED)
    for left in made.parent.glob(made.name + "*"):
        left.unlink()
    from photoarchive.catalog.migrations import migrate  # not for those that are up to date

    with translated(library):
        db = connect(made, mode="rwc")
        try:
            migrate(db)
            for key, value in (("uid", new_uid()), ("made_at", utc_now())):
                db.execute("INSERT INTO meta VALUES (?, ?)", [key, value])
            db.execute(
                "INSERT INTO root(uid, name, path) VALUES (?, 'originals', NULL)", [new_uid()]
            )
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        finally:
            db.close()
    made.rename(library)


@contextmanager
def usable_place(folder: Path, problem: str, advice: str) -> Iterator[Path]:
    """The folder without links; errors of the file system on the way become sentences."""
    try:
        yield folder.resolve()
    except (OSError, RuntimeError) as error:
        # RuntimeError: a loop of symbolic links, from Path.resolve before Python 3.13.
        if isinstance(error, RuntimeError) and "Symlink loop" not in str(error):
            raise
        reason = error.strerror if isinstance(error, OSError) else "a loop of links"
        raise PhotoArchiveError(f"{problem} ({reason})", path=folder, advice=advice) from error


def refuse_missing(folder: Path) -> None:
    """Raise NotAnArchive where no library lies in the folder."""
    if not (folder / LIBRARY).is_file():
        raise NotAnArchive(
            "There is no photo archive in this folder",
            path=folder,
            advice="Name the folder of an archive, or import a set with --archive to make one.",
        )


def update(db: Database, library: Path) -> None:
    """Apply the migrations that are pending, all or none of them."""
    if not db.behind:
        return
    from photoarchive.catalog.migrations import migrate

    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("BEGIN IMMEDIATE")
    try:
        migrate(db)
        if broken := db.execute("PRAGMA foreign_key_check").fetchall():
            raise sqlite3.IntegrityError(f"{library}: {len(broken)} rows lost what they refer to")
        db.execute("COMMIT")
    except BaseException:
        if db.conn.in_transaction:  # a disk that fails has ended it already
            db.execute("ROLLBACK")
        raise
    db.execute("PRAGMA foreign_keys = ON")

"""SQLite connections to one library: how they are opened, and what their errors mean.

The library file is opened by SQLite alone. A plain `open()` of it anywhere in the process
would drop SQLite's POSIX locks when it is closed.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from photoarchive.catalog.database import Database
from photoarchive.errors import (
    ArchiveInUse,
    NewerArchive,
    NotAnArchive,
    NotFound,
    PhotoArchiveError,
)

APPLICATION_ID = 0x50484152  # "PHAR"
BUSY = 5.0  # seconds SQLite waits for another connection


def connect(library: Path, *, mode: str) -> Database:
    """A connection in `mode` "rw", "rwc" (make the file) or "ro"; autocommit, checked threads off.

    "ro" falls back to an immutable connection on a medium that cannot be written, where a
    library in WAL mode mostly cannot be opened any other way.
    """
    with translated(library):
        return Database(_open(library, mode))


def uri(path: Path, options: str = "") -> str:
    """The path as SQLite's URI; names that are not UTF-8 keep their bytes."""
    return f"file:{quote(os.fsencode(path.as_posix()))}?{options}"


def _open(library: Path, mode: str) -> sqlite3.Connection:
    try:
        return _open_at(uri(library, f"mode={mode}"), writable=mode != "ro")
    except sqlite3.OperationalError as error:
        if mode != "ro":
            raise
        if os.access(library.parent, os.W_OK):
            _roll_back(library, error)
            return _open_at(uri(library, "mode=ro"), writable=False)
        return _open_at(uri(library, "mode=ro&immutable=1"), writable=False)


def _roll_back(library: Path, error: sqlite3.OperationalError) -> None:
    """Undo what a crash left half done, which a connection that only reads may not; or raise.

    A library is in rollback mode until it is opened for writing for the first time: a restored
    or rebuilt one, or one that somebody copied.
    """
    if getattr(error, "sqlite_errorname", "") != "SQLITE_READONLY_ROLLBACK":
        raise error
    connection = sqlite3.connect(uri(library, "mode=rw"), uri=True, timeout=BUSY)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    finally:
        connection.close()


def _open_at(address: str, *, writable: bool) -> sqlite3.Connection:
    connection = sqlite3.connect(
        address, uri=True, timeout=BUSY, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA recursive_triggers = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if writable:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA secure_delete = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def check_identity(db: Database, library: Path) -> None:
    """Refuse, untouched, what is no library of ours or was made by a newer version."""
    application = db.execute("PRAGMA application_id").fetchone()[0]
    if application != APPLICATION_ID:
        raise NotAnArchive(
            "This is a database, but not a photo archive",
            path=library,
            advice="Choose the folder that Photo Archive made.",
        )
    if db.ahead:
        raise NewerArchive(
            "The archive was made by a newer version of Photo Archive",
            path=library,
            advice="Install the newest version; nothing was changed.",
        )


@contextmanager
def translated(library: Path) -> Iterator[None]:
    """Turn the errors of SQLite that belong to the user's world into sentences."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        known = _known_error(error, library)
        if known is None:
            raise
        raise known from error


def _known_error(error: sqlite3.DatabaseError, library: Path) -> PhotoArchiveError | None:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_NOTADB"):
        return NotAnArchive(
            "The library file is not a photo archive, or it is damaged",
            path=library,
            advice="Choose another folder, or restore a backup: photoarchive restore.",
        )
    if name == "SQLITE_CONSTRAINT_FOREIGNKEY":
        return NotFound("It is no longer in the archive", advice="Undo brings it back.")
    if name.startswith("SQLITE_CORRUPT"):
        return PhotoArchiveError(
            "The library file is damaged",
            path=library,
            advice="Restore the newest backup: photoarchive restore.",
        )
    if name.startswith("SQLITE_CANTOPEN"):
        return NotAnArchive(
            "The archive cannot be opened",
            path=library,
            advice="Check that the folder is there and that you may read and write it.",
        )
    if name.startswith("SQLITE_FULL"):
        return PhotoArchiveError(
            "The disk is full, nothing of this step was stored",
            path=library,
            advice="Free some space, then try again.",
        )
    if name.startswith("SQLITE_IOERR"):
        return PhotoArchiveError(
            "The disk is full or does not answer, nothing of this step was stored",
            path=library,
            advice="Free some space or reconnect the disk, then try again.",
        )
    if name.startswith("SQLITE_READONLY"):
        return PhotoArchiveError(
            "The archive is on a medium that cannot be written",
            path=library,
            advice="Copy the whole archive folder to a disk of this computer first.",
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return ArchiveInUse(
            "Another program is using the library file",
            path=library,
            advice="Close it, then try again.",
        )
    return None

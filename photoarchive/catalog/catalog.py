"""An open archive: who may read, who may write, and when.

Here belong opening, closing and the lifetime of a transaction. What is written or asked
stands in `edits*.py` and `queries.py`.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from sqlite_utils import Database

from photoarchive.catalog import backup, documents, history
from photoarchive.catalog.connection import (
    APPLICATION_ID,
    LIBRARY,
    check_identity,
    connect,
    translated,
)
from photoarchive.catalog.lane import Priority, WriterLane
from photoarchive.catalog.location import refuse_unsafe_place
from photoarchive.catalog.lock import WAIT, ArchiveLock
from photoarchive.catalog.migrations import migrations, schema_version
from photoarchive.catalog.uids import new_uid, utc_now
from photoarchive.errors import NotAnArchive, PhotoArchiveError
from photoarchive.model import Changes

ORIGINALS = "originals"
FOLDERS = (ORIGINALS, "backups", "evidence")


class Edit:
    """A step being written: `db` inside the `with`, `changes` after it."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.changes = Changes()


class Catalog:
    """One archive. Make it with `create`, `open` or `open_for_reading`, then `close` it.

    Reading works from any thread and never waits for a writer. Writing goes through one lane,
    user edits first. A catalog opened for reading refuses edits with a sentence.
    """

    def __init__(self, folder: Path, *, writable: bool, wait: float = WAIT) -> None:
        self.folder = folder
        self.library = folder / LIBRARY
        self._lane = WriterLane()
        self._readers: list[Database] = []
        self._readers_lock = threading.Lock()
        self._lock = ArchiveLock(folder, wait=wait) if writable else None
        self._writer: Database | None = None
        try:
            self._start(writable=writable)
        except BaseException:
            self.close()
            raise

    # -- opening -----------------------------------------------------------------------------

    @classmethod
    def create(cls, folder: Path) -> Catalog:
        """Make a new archive in a folder that is missing or empty, and open it."""
        folder = folder.resolve()
        refuse_unsafe_place(folder)
        if (folder / LIBRARY).exists():
            raise NotAnArchive("There is an archive already", path=folder)
        try:
            if folder.exists() and any(folder.iterdir()):
                raise NotAnArchive(
                    "A new archive needs an empty folder, and this one holds other things",
                    path=folder,
                    advice="Name a folder that does not exist yet.",
                )
            for name in FOLDERS:
                (folder / name).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise PhotoArchiveError(
                f"The archive folder cannot be made ({error.strerror})",
                path=folder,
                advice="Choose a folder that you may write.",
            ) from error
        with ArchiveLock(folder):
            _make_library(folder / LIBRARY)
        return cls.open(folder)

    @classmethod
    def open(cls, folder: Path, *, wait: float = WAIT) -> Catalog:
        """Open an archive for reading and writing; one process at a time may do so.

        Raises NotAnArchive, NewerArchive, ArchiveInUse, or PhotoArchiveError where the
        medium cannot be written.
        """
        folder = _existing(folder)
        refuse_unsafe_place(folder)
        try:
            return cls(folder, writable=True, wait=wait)
        except OSError as error:
            raise PhotoArchiveError(
                f"The archive cannot be written ({error.strerror})",
                path=folder,
                advice="Copy the whole archive folder to a disk of this computer first.",
            ) from error

    @classmethod
    def open_for_reading(cls, folder: Path) -> Catalog:
        """Open an archive to search and look at it, also beside a process that writes."""
        return cls(_existing(folder), writable=False)

    def _start(self, *, writable: bool) -> None:
        with translated(self.library):
            with self.reading() as db:
                check_identity(db, self.library)
                pending = bool(migrations.pending(db))
            if writable:
                if pending:
                    backup.copy_library(self.library, self.folder / "backups", "before-update")
                self._writer = connect(self.library, mode="rw")
                _migrate(self._writer, self.library)
                # A crash inside a transaction rolls back; this is for a half-done import slice.
                self._writer.execute("UPDATE recording SET step_id = NULL")
            elif pending:
                raise PhotoArchiveError(
                    "The archive was made by an older version and has to be updated first",
                    path=self.folder,
                    advice="Open it once on a medium that can be written.",
                )

    def close(self) -> None:
        """Close every connection and release the lock; a closed catalog cannot be used."""
        with self._readers_lock:
            for reader in self._readers:
                reader.close()
            self._readers.clear()
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        if self._lock is not None:
            self._lock.close()

    def __enter__(self) -> Catalog:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # -- reading and writing -----------------------------------------------------------------

    @property
    def originals(self) -> Path:
        """The archive's own folder of originals."""
        return self.folder / ORIGINALS

    @property
    def uid(self) -> str:
        """The identity of the archive, for caches outside it."""
        with self.reading() as db:
            return str(db.execute("SELECT value FROM meta WHERE key = 'uid'").fetchone()[0])

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """A connection for a short read on this thread; take lists out of it, not cursors."""
        with self._readers_lock:
            db = self._readers.pop() if self._readers else None
        with translated(self.library):
            db = db or connect(self.library, mode="ro")
            try:
                yield db
            finally:
                with self._readers_lock:
                    self._readers.append(db)

    @contextmanager
    def writing(self, priority: Priority = Priority.BACKGROUND) -> Iterator[Database]:
        """A transaction outside history: import states, what was published."""
        if self._writer is None:
            raise PhotoArchiveError("The archive is open for reading only", path=self.folder)
        with self._lane.hold(priority), translated(self.library):
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                documents.refresh(self._writer)
                self._writer.execute("COMMIT")
            except BaseException:
                if self._writer.conn.in_transaction:
                    self._writer.execute("ROLLBACK")
                raise

    @contextmanager
    def edit(
        self, label: str, *, merge_key: str = "", priority: Priority = Priority.USER
    ) -> Iterator[Edit]:
        """A transaction that can be undone, under a label a person reads.

        Edits in a row with the same `merge_key` become one step. An edit that changes nothing
        leaves no step.
        """
        with self.writing(priority) as db:
            edit = Edit(db)
            recorder = history.begin(db, label, merge_key)
            yield edit
            edit.changes = history.finish(db, recorder)

    def undo(self) -> Changes | None:
        """Take the last step back; None when there is nothing to undo."""
        with self.writing(Priority.USER) as db:
            return history.undo(db)

    def redo(self) -> Changes | None:
        """Do the step that was undone last again; None when there is none."""
        with self.writing(Priority.USER) as db:
            return history.redo(db)


def _existing(folder: Path) -> Path:
    folder = folder.resolve()
    if not (folder / LIBRARY).is_file():
        raise NotAnArchive(
            "There is no photo archive in this folder",
            path=folder,
            advice="Name the folder of an archive, or import a set with --archive to make one.",
        )
    return folder


def _make_library(library: Path) -> None:
    """Build the library under another name, so that a crash leaves none that is half made."""
    made = library.with_name(".library.new")
    for left in made.parent.glob(made.name + "*"):
        left.unlink()
    with translated(library):
        db = connect(made, mode="rwc")
        try:
            migrations.apply(db)
            for key, value in (("uid", new_uid()), ("made_at", utc_now())):
                db.execute("INSERT INTO meta VALUES (?, ?)", [key, value])
            db.execute(
                "INSERT INTO root(uid, name, path) VALUES (?, 'originals', NULL)", [new_uid()]
            )
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            db.execute(f"PRAGMA user_version = {schema_version()}")
        finally:
            db.close()
    made.rename(library)


def _migrate(db: Database, library: Path) -> None:
    if not migrations.pending(db):
        return
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(db)
        if broken := db.execute("PRAGMA foreign_key_check").fetchall():
            raise sqlite3.IntegrityError(f"{library}: {len(broken)} rows lost what they refer to")
        db.execute(f"PRAGMA user_version = {schema_version()}")
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("PRAGMA foreign_keys = ON")

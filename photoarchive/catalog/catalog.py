"""An open archive: who may read, who may write, and when.

Here belong opening, closing and the lifetime of a transaction. What is written or asked
stands in `edits.py` and its neighbours.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from types import TracebackType

from photoarchive.catalog import backup, documents, history
from photoarchive.catalog.connection import check_identity, connect, translated
from photoarchive.catalog.database import Database
from photoarchive.catalog.guard import Guard
from photoarchive.catalog.lane import Priority, WriterLane
from photoarchive.catalog.location import LIBRARY, refuse_unsafe_place
from photoarchive.catalog.lock import WAIT, ArchiveLock
from photoarchive.catalog.opening import (
    BACKUPS,
    ORIGINALS,
    make_archive,
    refuse_missing,
    update,
    usable_place,
)
from photoarchive.errors import ArchiveClosed, PhotoArchiveError
from photoarchive.model import Changes


class Edit:
    """A step being written: `db` inside the `with`, `changes` after it."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.changes = Changes()


class _Whole(threading.local):
    """The step that this thread's edits join, inside `Catalog.one_step`."""

    recorder: history.Recorder | None = None


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
        self._closed = False
        self._lock = ArchiveLock(folder, wait=wait) if writable else None
        self._writer: Database | None = None
        self._guard: Guard | None = None
        self._whole = _Whole()
        try:
            self._start(writable=writable)
        except BaseException:
            self.close()
            raise

    # -- opening -----------------------------------------------------------------------------

    @classmethod
    def create(cls, folder: Path) -> Catalog:
        """Make a new archive in a folder that is missing or empty, and open it."""
        problem, advice = "The archive folder cannot be made", "Choose a folder that you may write."
        with usable_place(folder, problem, advice) as place:
            make_archive(place)
        return cls.open(folder)

    @classmethod
    def open(cls, folder: Path, *, wait: float = WAIT) -> Catalog:
        """Open an archive for reading and writing; one process at a time may do so.

        `wait` is in seconds. Raises NotAnArchive, NewerArchive, ArchiveInUse, or
        PhotoArchiveError where the medium cannot be written.
        """
        advice = "Copy the whole archive folder to a disk of this computer first."
        with usable_place(folder, "The archive cannot be written", advice) as place:
            refuse_missing(place)
            refuse_unsafe_place(place)
            return cls(place, writable=True, wait=wait)

    @classmethod
    def open_for_reading(cls, folder: Path) -> Catalog:
        """Open an archive to search and look at it, also beside a process that writes."""
        advice = "Check that the folder is there and that you may read it."
        with usable_place(folder, "The archive cannot be read", advice) as place:
            refuse_missing(place)
            return cls(place, writable=False)

    def _start(self, *, writable: bool) -> None:
        with translated(self.library):
            with self.reading() as db:
                check_identity(db, self.library)
                pending = db.behind
            if writable:
                backup.clear_unfinished(self.folder / BACKUPS)
                if pending:
                    self.back_up("before-update", always=True)
                self._writer = connect(self.library, mode="rw")
                self._guard = Guard(self.library)
                update(self._writer, self.library)
                # A crash inside a transaction rolls back; this is for a half-done import slice.
                self._writer.execute("UPDATE recording SET step_id = NULL")
            elif pending:
                raise PhotoArchiveError(
                    "The archive was made by an older version and has to be updated first",
                    path=self.folder,
                    advice="Open it once on a medium that can be written.",
                )

    def close(self) -> None:
        """Wait for the edit under way, close everything and release the lock.

        A closed catalog cannot be used; a reader that is still in use closes when it is done.
        """
        with self._lane.hold(Priority.USER):
            self._closed = True
            with self._readers_lock:
                for reader in self._readers:
                    reader.close()
                self._readers.clear()
            # The writer last: only a connection that may write empties the WAL when it closes.
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
    def writable(self) -> bool:
        """Whether this catalog was opened for writing."""
        return self._writer is not None

    @property
    def uid(self) -> str:
        """The identity of the archive, for caches outside it."""
        with self.reading() as db:
            return str(db.execute("SELECT value FROM meta WHERE key = 'uid'").fetchone()[0])

    def back_up(
        self, reason: str, *, always: bool = False, every: timedelta = timedelta(0)
    ) -> backup.Backup | None:
        """A proven copy among the archive's backups; None where nothing changed since the last.

        None also where that is younger than `every`. PhotoArchiveError where it cannot be made.
        """
        backups = self.folder / BACKUPS
        return backup.back_up(self.library, backups, reason, always=always, every=every)

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """One snapshot for a short read on this thread; take lists out of it, not cursors."""
        with translated(self.library):
            db = self._take_reader()
            try:
                db.execute("BEGIN")
                yield db
            finally:
                self._give_back(db)

    def _take_reader(self) -> Database:
        with self._readers_lock:
            if self._closed:
                raise ArchiveClosed("the catalog is closed")
            if self._readers:
                return self._readers.pop()
        return connect(self.library, mode="ro")

    def _give_back(self, db: Database) -> None:
        if db.conn.in_transaction:
            db.execute("ROLLBACK")
        with self._readers_lock:
            if not self._closed:
                self._readers.append(db)
                return
        db.close()

    @contextmanager
    def writing(
        self, priority: Priority = Priority.BACKGROUND, *, telling: bool = True
    ) -> Iterator[Database]:
        """A transaction outside history: import states, what was published.

        `telling=False` for what needs no new backup: when an original was last looked at.
        """
        with self._lane.hold(priority), translated(self.library):
            db = self._open_writer()
            self._refuse_void(db)
            db.execute("BEGIN IMMEDIATE")
            try:
                before = db.conn.total_changes
                yield db
                documents.refresh(db)
                if telling and db.conn.total_changes != before:
                    db.execute("UPDATE care SET state = random()")
                db.execute("COMMIT")
            except BaseException:
                if db.conn.in_transaction:
                    db.execute("ROLLBACK")
                raise

    def _refuse_void(self, db: Database) -> None:
        """Raise, before anything is written, where the library's file is not the opened one."""
        if self._guard is not None:
            self._guard.check(lambda: backup.rescue(db, self.library, self.folder / BACKUPS))

    def _open_writer(self) -> Database:
        if self._closed:
            raise ArchiveClosed("the catalog is closed")
        if self._writer is None:
            raise PhotoArchiveError(
                "The archive is open for reading only",
                path=self.folder,
                advice="Open it for writing on a disk of this computer.",
            )
        return self._writer

    def compact(self) -> None:
        """Write the library's file anew without free pages, and empty its log."""
        with self._lane.hold(Priority.USER), translated(self.library):
            db = self._open_writer()
            self._refuse_void(db)
            db.execute("VACUUM")
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def edit(
        self, label: str, *, merge_key: str = "", priority: Priority = Priority.USER
    ) -> Iterator[Edit]:
        """A transaction that can be undone, under a label a person reads.

        Edits in a row with the same `merge_key` become one step. An edit that changes nothing
        leaves no step.
        """
        if self._whole.recorder is not None:
            yield from self._part(self._whole.recorder)
            return
        with self.writing(priority) as db:
            edit = Edit(db)
            recorder = history.begin(db, label, merge_key)
            yield edit
            edit.changes = history.finish(db, recorder)

    @contextmanager
    def one_step(self, label: str) -> Iterator[Edit]:
        """Make the edits of this block, by this thread, one step under one label: all or none."""
        with self.writing(Priority.USER) as db:
            edit = Edit(db)
            self._whole.recorder = history.begin(db, label, merge_key="")
            try:
                yield edit
                edit.changes = history.finish(db, self._whole.recorder)
            finally:
                self._whole.recorder = None

    def _part(self, whole: history.Recorder) -> Iterator[Edit]:
        """An edit inside `one_step`: its own changes, in the transaction that is open."""
        edit = Edit(self._open_writer())
        part = history.part(edit.db, whole)
        yield edit
        edit.changes = history.changes_of(edit.db, part)

    def undo(self) -> Changes | None:
        """Take the last step back; None when there is nothing to undo."""
        with self.writing(Priority.USER) as db:
            return history.undo(db)

    def redo(self) -> Changes | None:
        """Do the step that was undone last again; None when there is none."""
        with self.writing(Priority.USER) as db:
            return history.redo(db)

"""The work of the import sheet: look, read, bring in; each a job of the window's own jobs.

What is shown of it is for the sheet and its parts; what is done stands in `importer`.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import fields, replace
from enum import StrEnum
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from photoarchive.catalog.catalog import Catalog
from photoarchive.desktop.jobs import Job
from photoarchive.desktop.phrases import translated_error
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr
from photoarchive.errors import PhotoArchiveError
from photoarchive.importer.copying import Copies
from photoarchive.importer.importing import carry_out, planned
from photoarchive.importer.plan import Found, Plan, find
from photoarchive.importer.proposal import Proposal, propose
from photoarchive.importer.request import ImportReport, ImportRequest
from photoarchive.model import Changes
from photoarchive.progress import Progress

PLENTY = 2  # times what the photos take: then there is room to copy them before anybody asks
_TELL_EVERY = 400  # milliseconds: all views hear of new photos as often as that


class Stage(StrEnum):
    """How far an import is."""

    CHOOSING = "choosing"  # no sources yet
    READING = "reading"  # they are being looked at
    READY = "ready"  # waits for the person
    IMPORTING = "importing"
    HALTED = "halted"  # stopped, or it cannot go on
    DONE = "done"


class ImportWork(QObject):
    """One import from its sources to its report."""

    stage_changed = Signal()
    progressed = Signal(object)  # the Job
    _stored = Signal(object)  # Changes; from the thread of the job

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.stage = Stage.CHOOSING
        self.sources: tuple[Path, ...] = ()
        self.found: Found | None = None
        self.plan: Plan | None = None
        self.proposal: Proposal | None = None
        self.report: ImportReport | None = None
        self.message = ""  # why it halted, or why nothing could be looked at
        self.stored: set[int] = set()  # photos that came in so far
        self._copies: Copies | None = None  # made while the person reads and types
        self._removing: list[Thread] = []
        self._request: ImportRequest | None = None
        self._job: Job | None = None
        self._untold: list[Changes] = []
        self._teller = QTimer(self)
        self._teller.setSingleShot(True)
        self._teller.setInterval(_TELL_EVERY)
        self._teller.timeout.connect(self._tell)
        self._stored.connect(self._on_stored)

    @property
    def active(self) -> bool:
        """Whether there is something that must not be lost when the sheet goes away."""
        return self.stage is not Stage.CHOOSING

    @property
    def job(self) -> Job | None:
        """What runs now."""
        return self._job

    # -- what the person asks for ----------------------------------------------------------------

    def look(self, sources: Sequence[Path]) -> None:
        """Find and read what lies there; what was looked at before is forgotten."""
        self.forget()
        self.sources = tuple(sources)
        self._look_again()

    def begin(self, request: ImportRequest) -> None:
        """Import; where the photos are still being read, as soon as that is done."""
        self._request = request
        if request.in_place:
            self._give_up()
        if self.stage is Stage.READY:
            self._bring_in()
        elif self.stage is Stage.READING:
            self.stage_changed.emit()

    @property
    def waiting(self) -> bool:
        """Whether the import was asked for while the photos are still being read."""
        return self.stage is Stage.READING and self._request is not None

    def go_on(self) -> None:
        """Do what is left of an import that halted."""
        if self.plan is None:
            self._look_again()
        else:
            self._bring_in()

    def stop(self) -> None:
        """End it after the photo it is at; what is stored stays."""
        if self._job is not None:
            self._job.stop()

    def forget(self) -> None:
        """Back to the beginning: nothing is looked at, what was unpacked is removed."""
        job, self._job = self._job, None
        if job is not None:
            job.stop()
        self._give_up(self.found)
        self.found = self.plan = self.proposal = self.report = self._request = None
        self.sources, self.message, self.stored = (), "", set()
        self._to(Stage.CHOOSING)

    # -- the three jobs --------------------------------------------------------------------------

    def _look_again(self) -> None:
        self._give_up()
        catalog, sources = self._desk.session.catalog, self.sources
        title = tr("Looking at the photos")
        job = self._desk.jobs.start(title, lambda p: find(catalog, sources, progress=p))
        self._run(job, self._on_found)
        self._to(Stage.READING)

    def _on_found(self, found: Found) -> None:
        self.found = found
        catalog, previews = self._desk.session.catalog, self._desk.session.previews

        copies = self._copies = _copies_ahead(catalog, found)

        def read(progress: Progress) -> tuple[Plan, Proposal]:
            plan = planned(catalog, found, copies, previews=previews, progress=progress)
            return plan, propose(catalog, plan)

        self._run(self._desk.jobs.start(tr("Looking at the photos"), read), self._on_read)
        self.stage_changed.emit()

    def _on_read(self, found: tuple[Plan, Proposal]) -> None:
        self.plan, self.proposal = found
        if self._request is None:
            self._to(Stage.READY)
        else:
            self._bring_in()

    def _bring_in(self) -> None:
        plan, request = self.plan, self._request
        if plan is None or request is None:
            raise RuntimeError("nothing was planned or asked for")
        catalog, told = self._desk.session.catalog, self._stored.emit
        self.message = ""
        copies = self._copies
        job = self._desk.jobs.start(
            tr("Importing {event}", event=request.event),
            lambda p: carry_out(catalog, plan, request, progress=p, copies=copies, on_stored=told),
        )
        self._run(job, self._on_imported)
        self._to(Stage.IMPORTING)

    def _on_imported(self, report: ImportReport) -> None:
        self._tell()
        self.report = self._with_earlier_runs(report)
        self._give_up(self.found)
        self._to(Stage.DONE)

    def close(self) -> None:
        """Leave nothing behind; the jobs have ended."""
        self._give_up()
        for thread in self._removing:
            thread.join()

    def _give_up(self, found: Found | None = None) -> None:
        """Remove the copies nobody wants any more, beside the window: a disk may be slow.

        Before what `found` unpacked, for they read that.
        """
        copies, self._copies = self._copies, None
        self._removing = [thread for thread in self._removing if thread.is_alive()]
        unwanted = [one for one in (copies, found) if one is not None]
        if unwanted:
            thread = Thread(target=_close_all, args=(unwanted,), name="removing copies")
            thread.start()
            self._removing.append(thread)

    def _with_earlier_runs(self, report: ImportReport) -> ImportReport:
        """What a run stored that was stopped belongs to this import too."""
        planned = {reading.path for reading in self.plan.new} if self.plan else set()
        earlier = [d.path.stem for d in report.already_there if d.path in planned and d.event]
        others = tuple(d for d in report.already_there if d.path not in planned)
        return replace(report, added=(*earlier, *report.added), already_there=others)

    def _run(self, job: Job, then: Callable[..., None]) -> None:
        self._job = job
        job.progressed.connect(lambda *_: self._if_current(job, self.progressed.emit, job))
        job.succeeded.connect(lambda result: self._if_current(job, then, result))
        job.failed.connect(lambda error: self._if_current(job, self._on_failed, error))
        job.stopped.connect(lambda: self._if_current(job, self._on_stopped))
        job.broke.connect(lambda _: self._if_current(job, self._on_broke))
        job.ended.connect(self._on_ended)

    def _if_current(self, job: Job, then: Callable[..., None], *values: object) -> None:
        """A job that was given up has nothing to say any more."""
        if job is self._job:
            then(*values)

    @Slot()
    def _on_ended(self) -> None:
        if self._job is not None and not self._job.running:
            self._job = None

    def _on_failed(self, error: PhotoArchiveError) -> None:
        self._tell()
        self.message = translated_error(error)
        if self.found is None:
            self._to(Stage.CHOOSING)
        else:
            self._to(Stage.HALTED)

    def _on_stopped(self) -> None:
        self._tell()
        self._give_up()  # to go on copies them anew
        if self.found is None:
            self.forget()
        else:
            self._to(Stage.HALTED)

    def _on_broke(self) -> None:
        self.message = tr("The import broke off.")
        self._on_stopped()

    # -- telling the views -----------------------------------------------------------------------

    @Slot(object)
    def _on_stored(self, changes: Changes) -> None:
        self._untold.append(changes)
        self.stored |= changes.photos
        if not self._teller.isActive():
            self._teller.start()

    @Slot()
    def _tell(self) -> None:
        """Broadcast what was stored since the last time, as one change."""
        self._teller.stop()
        untold, self._untold = self._untold, []
        if untold:
            self._desk.session.announce(merged(untold))

    def _to(self, stage: Stage) -> None:
        self.stage = stage
        self.stage_changed.emit()


def _close_all(unwanted: Sequence[Copies | Found]) -> None:
    for one in unwanted:
        one.close()


def _copies_ahead(catalog: Catalog, found: Found) -> Copies | None:
    """For copies that nobody asked for yet; none where they would take half of what is free."""
    with suppress(OSError):
        if shutil.disk_usage(catalog.folder).free > PLENTY * found.size:
            return Copies(catalog.originals)
    return None


def merged(changes: Sequence[Changes]) -> Changes:
    """Several changes as one."""
    touched = {
        one.name: frozenset().union(*(getattr(each, one.name) for each in changes))
        for one in fields(Changes)
        if one.name != "label"
    }
    return Changes(changes[-1].label, **touched)

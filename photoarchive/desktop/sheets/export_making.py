"""An export under way and what came of it: started, noted in the archive, opened outside.

How the sheet shows it belongs to `export_sheet`; what is written, to the core.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from photoarchive.desktop.banner import Tone
from photoarchive.desktop.jobs import Job
from photoarchive.desktop.phrases import translated_error
from photoarchive.desktop.sheets import export_opening
from photoarchive.desktop.sheets.export_work import Done, Wanted, exporting, previewing, remember
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr
from photoarchive.errors import PhotoArchiveError
from photoarchive.progress import Progress


class Making(QObject):
    """One export or preview at a time; `done` is the last export."""

    began = Signal(object)  # the Job
    exported = Signal(object)  # a Done
    failed = Signal(object)  # the PhotoArchiveError
    stopped = Signal()
    ended = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.job: Job | None = None
        self.done: Done | None = None

    def export(self, wanted: Wanted) -> None:
        """Begin the export."""
        work = exporting(self._desk.session.catalog, wanted)
        self._start(tr("Exporting"), work, self._on_exported)

    def preview(self, wanted: Wanted) -> None:
        """Begin the page that is only looked at."""
        work = previewing(self._desk.session.catalog, wanted)
        self._start(tr("Preview"), work, self._open)

    def open_main(self) -> None:
        """Open what the last export is read in, or the folder of photos."""
        if self.done is not None:
            self._open(self.done)

    def open_folder(self) -> None:
        """Open the folder that the last export lies in."""
        if self.done is not None and not export_opening.open_path(self.done.made.folder):
            self._open(self.done)

    def _start(
        self, title: str, work: Callable[[Progress], Done], then: Callable[[Done], None]
    ) -> None:
        job = self._desk.jobs.start(title, work)
        self.job = job
        job.succeeded.connect(then)
        job.failed.connect(self.failed)
        job.stopped.connect(self.stopped)
        job.ended.connect(self._on_ended)
        self.began.emit(job)

    def _on_exported(self, done: Done) -> None:
        self.done = done
        self._desk.preferences.set("export_folder", str(done.wanted.to.parent))
        try:
            changes = remember(self._desk.session.catalog, done)
        except PhotoArchiveError as error:
            self._desk.banner.say(translated_error(error), Tone.WARNING)
        else:
            self._desk.session.announce(changes, initiator=self.parent())
        self.exported.emit(done)

    def _on_ended(self) -> None:
        self.job = None
        self.ended.emit()

    def _open(self, done: Done) -> None:
        if not export_opening.open_path(done.made.main):
            self._desk.banner.say(
                tr("No program opens it here. It lies in {folder}", folder=done.made.main),
                Tone.WARNING,
            )

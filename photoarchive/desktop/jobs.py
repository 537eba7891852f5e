"""Long work beside the window: progress, time left, Stop, and an end that is always told.

What a job does is a core function that takes a `Progress`; nothing of it is written here.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from photoarchive.errors import PhotoArchiveError
from photoarchive.progress import Cancelled, Progress

_SETTLED = 1.0  # seconds before a guess of the time left is worth showing


class _Signals(QObject):
    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    broke = Signal(object)


class _Shown(Progress):
    """Progress of a core function, sent to the window's thread."""

    def __init__(self, signals: _Signals) -> None:
        super().__init__()
        self._signals = signals

    def show(self, done: int, total: int, label: str) -> None:
        self._signals.progressed.emit(done, total, label)


class Job(QObject):
    """One piece of long work. Exactly one of the four ends is emitted, then `ended`."""

    progressed = Signal(int, int, str)  # done, total, what it is at
    succeeded = Signal(object)  # what the function returned
    failed = Signal(object)  # the PhotoArchiveError
    stopped = Signal()
    broke = Signal(object)  # a bug: exc_info, which the one excepthook shows
    ended = Signal()

    def __init__(
        self,
        title: str,
        work: Callable[[Progress], Any],
        parent: QObject,
        *,
        stores: bool = False,
        stoppable: bool = True,
    ) -> None:
        super().__init__(parent)
        self.title, self.stores, self.stoppable = title, stores, stoppable
        self.running = True
        self.done, self.total, self.label = 0, 0, ""
        self._work = work
        self._signals = _Signals(self)
        self._progress = _Shown(self._signals)
        self._phase = (0, time.monotonic())
        self._signals.progressed.connect(self._on_progressed)
        self._signals.succeeded.connect(self._on_succeeded)
        self._signals.failed.connect(self._on_failed)
        self._signals.stopped.connect(self._on_stopped)
        self._signals.broke.connect(self._on_broke)

    def stop(self) -> None:
        """Ask the work to end; what is finished stays, and `stopped` follows.

        What is not `stoppable` goes on.
        """
        if self.stoppable:
            self._progress.cancel()

    @property
    def seconds_left(self) -> float | None:
        """How long this phase will still take, from its speed so far; None if unknown."""
        begun, started = self._phase
        took, done = time.monotonic() - started, self.done - begun
        if took < _SETTLED or done <= 0 or self.total <= self.done:
            return None
        return took / done * (self.total - self.done)

    def run(self) -> None:
        """The work itself, on a thread of the pool."""
        signals = self._signals
        try:
            found = self._work(self._progress)
        except Cancelled:
            signals.stopped.emit()
        except PhotoArchiveError as error:
            signals.failed.emit(error)
        except BaseException:  # a bug must reach the window's thread, whatever it is
            signals.broke.emit(sys.exc_info())
        else:
            signals.succeeded.emit(found)

    @Slot(int, int, str)
    def _on_progressed(self, done: int, total: int, label: str) -> None:
        if total != self.total or done < self.done:
            self._phase = (done, time.monotonic())
        self.done, self.total, self.label = done, total, label
        self.progressed.emit(done, total, label)

    @Slot(object)
    def _on_succeeded(self, found: Any) -> None:
        self._end(self.succeeded, found)

    @Slot(object)
    def _on_failed(self, error: Any) -> None:
        self._end(self.failed, error)

    @Slot()
    def _on_stopped(self) -> None:
        self._end(self.stopped)

    @Slot(object)
    def _on_broke(self, info: Any) -> None:
        self._end(self.broke, info)

    def _end(self, signal: Any, *values: Any) -> None:
        self.running = False
        signal.emit(*values)
        self.ended.emit()


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.run()


class Jobs(QObject):
    """The jobs of a window, oldest first."""

    started = Signal(object)  # a Job
    all_ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running: list[Job] = []
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(3)
        self._storing = QThreadPool(self)
        self._storing.setMaxThreadCount(1)

    def start(self, title: str, work: Callable[[Progress], Any]) -> Job:
        """Begin the work on a thread of its own; connect to the job's signals right away."""
        return self._begin(Job(title, work, self), self._pool)

    def store(self, title: str, work: Callable[[Progress], Any], *, stoppable: bool = True) -> Job:
        """Begin work that stores what somebody asked for, after what was asked for before.

        It is not stopped by closing the window, which waits for it. What is not `stoppable` is
        done whole or not at all, and nobody is offered a Stop.
        """
        job = Job(title, work, self, stores=True, stoppable=stoppable)
        return self._begin(job, self._storing)

    def _begin(self, job: Job, pool: QThreadPool) -> Job:
        self.running.append(job)
        job.ended.connect(self._on_ended)
        job.broke.connect(lambda info: sys.excepthook(*info))
        pool.start(_Runner(job))
        self.started.emit(job)
        return job

    def stop_all(self) -> None:
        """Stop or await every job, before the archive is closed; nobody is told how it ended."""
        for job in self.running:
            if not job.stores:
                job.stop()
        for pool in (self._pool, self._storing):
            pool.waitForDone()
        for job in self.running:
            job.blockSignals(True)  # noqa: FBT003 - Qt calls it so
        self.running = []

    @Slot()
    def _on_ended(self) -> None:
        self.running = [job for job in self.running if job.running]
        if not self.running:
            self.all_ended.emit()

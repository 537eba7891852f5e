"""The status bar: whether everything is saved, what the view says, the work that goes on."""

from __future__ import annotations

from PySide6.QtCore import QTime, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from photoarchive.desktop.jobs import Job
from photoarchive.desktop.outside_note import OutsideNote
from photoarchive.desktop.phrases import translated
from photoarchive.desktop.tokens import LARGE, SMALL
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import number, seconds_text, tr


class StatusBar(QStatusBar):
    """Left: saved, and the view's own words. Right: one job with its progress and Stop."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._saved_at: QTime | None = None
        self._said = ""
        self._text = QLabel(self)
        self._text.setProperty("kind", "muted")
        self._text.setContentsMargins(LARGE, 0, 0, 0)
        self.addWidget(self._text, 1)
        self.addPermanentWidget(OutsideNote(desk, self))
        self._work = _Work(desk, self)
        self.addPermanentWidget(self._work)
        self._clock = QTimer(self)
        self._clock.setInterval(5_000)
        self._clock.timeout.connect(self._show)
        desk.session.saved.connect(self._on_saved)

    def tell(self, text: str) -> None:
        """What the view says of itself."""
        self._said = text
        self._show()

    def _on_saved(self) -> None:
        self._saved_at = QTime.currentTime()
        self._clock.start()
        self._show()

    def _show(self) -> None:
        self._text.setText(" · ".join(part for part in (self._saved(), self._said) if part))

    def _saved(self) -> str:
        if self._saved_at is None:
            return ""
        seconds = self._saved_at.secsTo(QTime.currentTime())
        if seconds < 60:
            return tr("Saved in the archive just now")
        return tr("Saved in the archive at {time}", time=self._saved_at.toString("HH:mm"))


class _Work(QWidget):
    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._desk = desk
        self._label = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self._bar.setAccessibleName(tr("Progress"))
        self._stop = QPushButton(tr("Stop"), self)
        self._stop.setProperty("kind", "quiet")
        self._stop.clicked.connect(lambda: self._job and self._job.stop())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, SMALL, 0)
        for part in (self._label, self._bar, self._stop):
            row.addWidget(part)
        self.hide()
        desk.jobs.started.connect(self._on_started)

    def _on_started(self, job: Job) -> None:
        self._follow(job)
        job.progressed.connect(self._on_progressed)
        job.ended.connect(self._on_ended)
        self._bar.setRange(0, 0)
        self._label.setText(job.title)
        self.show()

    def _follow(self, job: Job | None) -> None:
        self._job = job
        self._stop.setVisible(job is not None and job.stoppable)

    def _on_progressed(self, done: int, total: int, label: str) -> None:
        job = self.sender()
        if job is not self._job or not isinstance(job, Job):
            return
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        left = job.seconds_left
        parts = [translated(label), tr("{done} of {total}", done=number(done), total=number(total))]
        self._label.setText(" · ".join([*parts, seconds_text(left)] if left else parts))

    def _on_ended(self) -> None:
        running = self._desk.jobs.running
        self._follow(running[-1] if running else None)
        self.setVisible(self._job is not None)

"""The work in the sheet while it runs: how far, how long still, Stop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton

from photoarchive.desktop.jobs import Job
from photoarchive.desktop.phrases import translated
from photoarchive.desktop.tokens import MEDIUM
from photoarchive.desktop.words import number, seconds_text, tr


class JobLine(QFrame):
    """Shows one job, and hides with its end."""

    def __init__(self) -> None:
        super().__init__()
        self._job: Job | None = None
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._text = QLabel(self)
        self._text.setProperty("kind", "muted")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.stop = QPushButton(tr("Stop"), self)
        self.stop.clicked.connect(self._on_stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        row.addWidget(self._bar, 2)
        row.addWidget(self._text, 1)
        row.addWidget(self.stop)
        self.hide()

    def follow(self, job: Job) -> None:
        """Show this job from now on."""
        self._job = job
        self._bar.setRange(0, 0)
        self._text.setText(job.title)
        self.stop.setVisible(job.stoppable)
        job.progressed.connect(self._on_progressed)
        job.ended.connect(self.hide)
        self.show()

    def _on_progressed(self, done: int, total: int, label: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        parts = [tr("{done} of {total}", done=number(done), total=number(total)), translated(label)]
        if self._job is not None and (left := self._job.seconds_left):
            parts.append(seconds_text(left))
        self._text.setText(" · ".join(part for part in parts if part))

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.stop()

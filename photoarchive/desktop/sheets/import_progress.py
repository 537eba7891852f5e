"""How far an import is: a bar, a line of words, and Stop."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from photoarchive.desktop.jobs import Job
from photoarchive.desktop.tokens import LARGE, MEDIUM
from photoarchive.desktop.words import number, seconds_text, tr

_BAR = 360  # pixels


class ImportProgress(QFrame):
    """The row above the foot while the work runs."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setMinimumWidth(160)
        self._bar.setMaximumWidth(_BAR)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.stop = QPushButton(tr("Sto&p"), self)
        self.stop.setAutoDefault(True)
        self.stop.clicked.connect(self.stop_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(LARGE)
        row.addWidget(self._bar, 2)
        row.addWidget(self._text, 3)
        row.addSpacing(MEDIUM)
        row.addWidget(self.stop)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def begin(self, text: str, *, can_stop: bool) -> None:
        """Something starts, nobody knows yet how much it is."""
        self._bar.setRange(0, 0)
        self._text.setText(text)
        self.stop.setVisible(can_stop)
        self.stop.setEnabled(True)

    def show_job(self, job: Job) -> None:
        """Where a job is: "74 of 111 · Hazelhof-0074 · about 6 s"."""
        self._bar.setRange(0, job.total)
        self._bar.setValue(job.done)
        # The core's label is a verb and the photo: "Importing Hazelhof-0074".
        name = job.label.partition(" ")[2]
        counted = tr("{done} of {total}", done=number(job.done), total=number(job.total))
        left = job.seconds_left
        parts = [counted, name, seconds_text(left) if left else ""]
        self._text.setText(" · ".join(part for part in parts if part))

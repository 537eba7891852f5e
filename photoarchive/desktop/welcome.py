"""What someone sees who has no photos yet: drop a folder, try the sample, open an archive.

The same panel is the first start and the empty library. One question only.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photoarchive.desktop.dropping import dropped_paths
from photoarchive.desktop.icons import icon, picture
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL, WIDE
from photoarchive.desktop.words import tr

_WIDTH = 760


class WelcomePanel(QWidget):
    """Says what to do first. What was asked for is done by whoever listens."""

    photos_dropped = Signal(list)  # of Path: folders, files, zips
    folder_wanted = Signal()
    sample_wanted = Signal()
    archive_wanted = Signal()
    restore_wanted = Signal()
    anew_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setProperty("kind", "grid")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._message = QLabel(self)
        self._message.setProperty("kind", "danger")
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.hide()
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(tr("Progress"))
        self.progress.setTextVisible(False)
        self.progress.hide()
        column = QVBoxLayout()
        column.setSpacing(LARGE)
        column.addStretch(2)
        column.addWidget(self._drop_field())
        column.addWidget(self.progress)
        column.addWidget(self._message)
        self._restore = QPushButton(self)
        self._restore.clicked.connect(self.restore_wanted)
        self._restore.hide()
        column.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignCenter)
        self._anew = QPushButton(tr("Make the archive anew"), self)
        self._anew.clicked.connect(self.anew_wanted)
        self._anew.hide()
        column.addWidget(self._anew, 0, Qt.AlignmentFlag.AlignCenter)
        column.addSpacing(WIDE)
        column.addLayout(self._steps())
        column.addStretch(3)
        middle = QWidget(self)
        middle.setLayout(column)
        middle.setMaximumWidth(_WIDTH)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)

    def begin(self) -> None:
        """Put the focus on the first thing to do."""
        self._choose.setFocus()

    def say(self, sentence: str) -> None:
        """Show what went wrong, under the buttons."""
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))

    def offer_restore(self, moment: str) -> None:
        """Offer the backup of that moment in place of what cannot be opened."""
        self._restore.setText(tr("Restore the backup of {moment}", moment=moment))
        self._restore.show()

    def offer_anew(self) -> None:
        """Offer to make an archive from the photos in the folder that was chosen."""
        self._anew.show()

    @property
    def message(self) -> str:
        """What it says went wrong."""
        return self._message.text()

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - a plain setter
        """Something is being made: nothing else can be chosen."""
        self.progress.setVisible(busy)
        for button in (self._choose, self._sample, self._open, self._anew):
            button.setEnabled(not busy)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt calls it so
        """Anything from the disk may be dropped."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt calls it so
        """A folder, files or a zip."""
        paths: list[Path] = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.photos_dropped.emit(paths)

    def _drop_field(self) -> QFrame:
        field = QFrame(self)
        field.setProperty("kind", "drop")
        image = QLabel(field)
        image.setPixmap(picture("image-plus", "muted", 48, self.devicePixelRatioF()))
        image.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = QLabel(tr("Drop a photographer's folder here"), field)
        title.setProperty("kind", "page-title")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        promise = QLabel(
            tr(
                "Originals are copied and never changed. Captions go into files only when you"
                " say so."
            ),
            field,
        )
        promise.setProperty("kind", "muted")
        promise.setWordWrap(True)
        promise.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(field)
        column.setContentsMargins(WIDE, WIDE * 2, WIDE, WIDE * 2)
        column.setSpacing(MEDIUM)
        for part in (image, title):
            column.addWidget(part)
        column.addSpacing(SMALL)
        column.addLayout(self._buttons())
        column.addSpacing(SMALL)
        column.addWidget(promise)
        return field

    def _buttons(self) -> QHBoxLayout:
        self._choose = QPushButton(
            icon("folder-open", "on_accent"), " " + tr("Choose a fol&der…"), self
        )
        self._choose.setProperty("kind", "primary")
        self._choose.clicked.connect(self.folder_wanted)
        self._sample = QPushButton(icon("image"), " " + tr("Try with a &sample event"), self)
        self._sample.clicked.connect(self.sample_wanted)
        self._open = QPushButton(icon("archive"), " " + tr("Open an &archive…"), self)
        self._open.clicked.connect(self.archive_wanted)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addStretch(1)
        for button in (self._choose, self._sample, self._open):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _steps(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(WIDE)
        steps = (
            tr("Import the photographer's set"),
            tr("Caption it, or paste the article"),
            tr("Export it for the web"),
        )
        row.addStretch(1)
        for number, text in enumerate(steps, start=1):
            label = QLabel(f"{number}  {text}", self)
            label.setProperty("kind", "muted")
            row.addWidget(label)
        row.addStretch(1)
        return row

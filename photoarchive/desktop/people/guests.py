"""A guest list into the register: what it brought, and which lines could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.register import import_guests
from photoarchive.desktop import pickers
from photoarchive.desktop.banner import Tone
from photoarchive.desktop.phrases import translated, translated_error
from photoarchive.desktop.tokens import LARGE, SMALL
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import number, tr
from photoarchive.errors import PhotoArchiveError
from photoarchive.importer.guest_list import GuestList, read_guest_list
from photoarchive.model import Changes

_LINES = 4  # of the report are seen without scrolling


@dataclass(frozen=True)
class Arrived:
    """What came of a guest list."""

    file: Path
    guests: GuestList
    added: int
    changes: Changes


def bring_in(catalog: Catalog, file: Path) -> Arrived:
    """Read a guest list and put it into the register. Raises PhotoArchiveError."""
    guests = read_guest_list(file)
    added, changes = import_guests(catalog, guests=guests.guests)
    return Arrived(file, guests, added, changes)


class GuestReport(QFrame):
    """Chooses the file, brings it in beside the window, and tells what came of it."""

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self.setAccessibleName(tr("Guest list"))
        self._desk = desk
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.lines = QPlainTextEdit(self)
        self.lines.setAccessibleName(tr("Lines that were left out"))
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 18)
        self._close = QPushButton(tr("Close"), self)
        self._close.setAutoDefault(True)
        self._close.clicked.connect(self._on_close)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, SMALL + 4, LARGE, SMALL + 4)
        column.setSpacing(SMALL)
        column.addWidget(self.text)
        column.addWidget(self.lines)
        column.addLayout(row)
        self.hide()

    def choose(self) -> None:
        """Ask for the file and bring it in."""
        start = self._desk.preferences.now.import_folder
        kinds = f"{tr('Guest lists')} (*.csv *.txt *.tsv)"
        if file := pickers.file_to_open(self, tr("Import a guest list"), kinds, start):
            catalog = self._desk.session.catalog
            job = self._desk.jobs.store(
                tr("Guest list"), lambda _progress: bring_in(catalog, file), stoppable=False
            )
            job.succeeded.connect(self._on_arrived)
            job.failed.connect(self._on_failed)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Esc closes the report."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_close()
        else:
            super().keyPressEvent(event)

    def _on_failed(self, error: PhotoArchiveError) -> None:
        self._desk.banner.say(translated_error(error), Tone.DANGER)

    def _on_arrived(self, arrived: Arrived) -> None:
        self._desk.session.announce(arrived.changes)
        self.text.setText(_summary(arrived))
        refused = arrived.guests.refused
        self.lines.setPlainText("\n".join(_line(place, why) for place, why in refused))
        self.lines.setVisible(bool(refused))
        self.show()
        self._close.setFocus()

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()


def _summary(arrived: Arrived) -> str:
    known = len(arrived.guests.guests) - arrived.added
    parts = [
        tr("%n new people", n=arrived.added),
        tr("%n known already", n=known),
        *([tr("%n line(s) left out", n=n)] if (n := len(arrived.guests.refused)) else []),
    ]
    return f"{arrived.file.name}: {', '.join(parts)}."


def _line(place: int, reason: str) -> str:
    return tr("Line {line}: {reason}", line=number(place), reason=translated(reason))

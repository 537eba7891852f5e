"""The backups of an archive as a list: when, why, how large, and until when each stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from photoarchive.catalog import retention
from photoarchive.catalog.backup import Backup, backups_in
from photoarchive.desktop import theme
from photoarchive.desktop.painting import draw_focus, draw_ground, small, write
from photoarchive.desktop.rows import RowDelegate, RowList, Rows
from photoarchive.desktop.tokens import MEDIUM
from photoarchive.desktop.words import date_text, size, tr, when_made


@dataclass(frozen=True)
class Entry:
    """A backup with its size in bytes, and the day it goes if one is made every day."""

    backup: Backup
    bytes: int
    ends: date

    @property
    def title(self) -> str:
        """When, and why."""
        return f"{moment_of(self.backup)} · {reason_of(self.backup)}"

    @property
    def detail(self) -> str:
        """How large, and until when."""
        until = tr("stays until {date} or longer", date=date_text(self.ends.isoformat()))
        return f"{size(self.bytes)} · {until}"


def entries(folder: Path) -> list[Entry]:
    """The backups in a folder, the newest first."""
    there = backups_in(folder)
    moments, now = [one.made_at for one in there], datetime.now(UTC)
    return [Entry(one, one.size, retention.ends(one.made_at, moments, now=now)) for one in there]


def moment_of(backup: Backup) -> str:
    """When it was made, by the clock of the user."""
    return when_made(backup.made_at.isoformat())


def reason_of(backup: Backup) -> str:
    """Why it was made."""
    reasons = {
        "by-hand": tr("by hand"),
        "start": tr("when the program began"),
        "exit": tr("when the program ended"),
        "before-update": tr("before an update"),
        "before-import": tr("before an import"),
        "before-article": tr("before an article"),
        "before-change": tr("before a change of many photos"),
        "before-settling": tr("before taking over texts from files"),
        "before-restore": tr("before a backup was restored"),
        "rescued": tr("rescued"),
    }
    return reasons.get(backup.reason, backup.reason)


class BackupRows(Rows[Entry]):
    """The entries, the newest first."""

    def title(self, entry: Entry) -> str:
        """When, and why."""
        return entry.title

    def parts(self, entry: Entry, place: str, total: str) -> Sequence[str]:
        """All that is written, and which one it is."""
        counted = tr("backup {place} of {total}", place=place, total=total)
        return entry.title, entry.detail, counted


class BackupDelegate(RowDelegate[Entry]):
    """Two lines for each."""

    height = 54

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        """The title above the detail."""
        draw_ground(painter, option)
        draw_focus(painter, option)
        colours = theme.tokens()
        rect = option.rect.adjusted(MEDIUM, 9, -MEDIUM, -9)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text))
        write(painter, rect, entry.title, Qt.AlignmentFlag.AlignTop)
        painter.setFont(small(option.font))
        painter.setPen(QColor(colours.muted))
        write(painter, rect, entry.detail, Qt.AlignmentFlag.AlignBottom)


class BackupList(RowList[Entry]):
    """One is chosen."""

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.rows = BackupRows()
        super().__init__(self.rows, tr("Backups"), parent)
        self.setItemDelegate(BackupDelegate(self))
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen_changed.emit())

    @property
    def chosen(self) -> Entry | None:
        """The one that is chosen."""
        return self.current

    def take(self, found: Sequence[Entry]) -> None:
        """Show these, and choose the newest."""
        self.rows.take(found)
        self.stand_on(0)
        self.chosen_changed.emit()

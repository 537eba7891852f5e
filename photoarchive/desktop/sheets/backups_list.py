"""The backups of an archive as a list: when, why, how large, and until when each stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from photoarchive.catalog import retention
from photoarchive.catalog.backup import Backup, backups_in
from photoarchive.desktop import theme
from photoarchive.desktop.tokens import MEDIUM, SMALL_PT
from photoarchive.desktop.words import date_text, number, size, tr, when_made

Index = QModelIndex | QPersistentModelIndex
_ROW = 54  # pixels
_ENTRY = Qt.ItemDataRole.UserRole


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


class BackupsModel(QAbstractListModel):
    """The entries."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def take(self, found: Sequence[Entry]) -> None:
        """Show these."""
        self.beginResetModel()
        self.entries = found
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own default
        """How many."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title; the entry; what a screen reader says."""
        entry = self.entries[index.row()]
        if role == _ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            place, total = number(index.row() + 1), number(len(self.entries))
            counted = tr("backup {place} of {total}", place=place, total=total)
            return f"{entry.title}, {entry.detail}, {counted}"
        return None


class BackupDelegate(QStyledItemDelegate):
    """Two lines for each."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """Rows of one height."""
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        entry = index.data(_ENTRY)
        if not isinstance(entry, Entry):
            return
        painter.save()
        colours = theme.tokens()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.tint if chosen else colours.hover))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        rect = option.rect.adjusted(MEDIUM, 9, -MEDIUM, -9)
        cut = Qt.TextElideMode.ElideRight
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text))
        title = painter.fontMetrics().elidedText(entry.title, cut, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignTop, title)
        small = QFont(option.font)
        small.setPointSizeF(SMALL_PT)
        painter.setFont(small)
        painter.setPen(QColor(colours.muted))
        detail = painter.fontMetrics().elidedText(entry.detail, cut, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignBottom, detail)
        painter.restore()


class BackupList(QListView):
    """One is chosen."""

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Backups"))
        self.rows = BackupsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(BackupDelegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen_changed.emit())

    @property
    def chosen(self) -> Entry | None:
        """The one that is chosen."""
        entry = self.currentIndex().data(_ENTRY)
        return entry if isinstance(entry, Entry) else None

    def take(self, found: Sequence[Entry]) -> None:
        """Show these, and choose the newest."""
        self.rows.take(found)
        if found:
            self.setCurrentIndex(self.rows.index(0))
        self.chosen_changed.emit()

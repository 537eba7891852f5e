"""What the lists of the window share: entries as a model, a delegate, and how a list is set up.

What the entries are, their words and how one is drawn is each list's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from photoarchive.desktop.words import number, tip

Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")
ENTRY = Qt.ItemDataRole.UserRole


class Rows(QAbstractListModel, Generic[T]):
    """Entries in the order they are given, one a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: Sequence[T] = ()

    def title(self, entry: T) -> str:
        """What an entry is called."""
        raise NotImplementedError

    def hint(self, _entry: T) -> str:
        """What is said under the mouse."""
        return ""

    def parts(self, entry: T, place: str, total: str) -> Sequence[str]:
        """What a screen reader says, the empty ones left out."""
        raise NotImplementedError

    def place(self, row: int) -> tuple[int, int]:
        """Which one of how many a row is."""
        return row + 1, len(self.entries)

    def take(self, entries: Sequence[T]) -> None:
        """Show these."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own default
        """How many."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title; the entry; what is said under the mouse and by a screen reader."""
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.hint(entry)) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            place, total = self.place(index.row())
            return ", ".join(
                part for part in self.parts(entry, number(place), number(total)) if part
            )
        return None


class RowDelegate(QStyledItemDelegate, Generic[T]):
    """Draws rows of one height."""

    height: int  # pixels

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """All rows are alike."""
        return QSize(200, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row, and leave the painter as it was."""
        painter.save()
        self.draw(painter, option, index.data(ENTRY))
        painter.restore()

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, entry: T) -> None:
        """Draw an entry."""
        raise NotImplementedError


class RowList(QListView, Generic[T]):
    """A list of entries. Its delegate, and what choosing one means, is the subclass's."""

    def __init__(self, rows: Rows[T], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        rows.setParent(self)
        self.setAccessibleName(name)
        self.setModel(rows)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)

    @property
    def current(self) -> T | None:
        """The entry one stands on."""
        index = self.currentIndex()
        return self._rows.entries[index.row()] if index.isValid() else None

    def stand_on(self, row: int) -> None:
        """Choose a row, or the last where there are fewer; none in an empty list."""
        if self._rows.entries:
            self.setCurrentIndex(self._rows.index(min(row, len(self._rows.entries) - 1)))

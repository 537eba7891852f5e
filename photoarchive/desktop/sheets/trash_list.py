"""Photos that were removed, with picture, event and time. What can be done is the sheet's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.removed import Removed, removed_photos
from photoarchive.desktop import theme
from photoarchive.desktop.icons import picture
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL, SMALL_PT, TIGHT
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import number, tip, tr, when_made

Index = QModelIndex | QPersistentModelIndex
_ROW, _PICTURE = 64, QSize(80, 54)  # pixels
_ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Entry:
    """A removed photo, and whether its file can be reached."""

    removed: Removed
    there: bool

    @property
    def note(self) -> str:
        """What stands in the way, or is worth knowing."""
        if self.removed.again:
            return tr("in the archive again")
        return "" if self.there else tr("its drive is not connected")


def entries(catalog: Catalog) -> list[Entry]:
    """What can be put back. What was ours and whose file is gone was emptied, and is not listed."""
    found = [Entry(one, one.source.exists()) for one in removed_photos(catalog)]
    return [entry for entry in found if entry.there or not entry.removed.own]


class RemovedModel(QAbstractListModel):
    """The entries, the last one removed first."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.entries: Sequence[Entry] = ()
        desk.thumbnails.changed.connect(self._on_thumbnail)

    def take(self, found: Sequence[Entry]) -> None:
        """Show these."""
        self.beginResetModel()
        self.entries = found
        self.endResetModel()

    def thumbnail(self, entry: Entry) -> QPixmap | None:
        """The picture, if it is here."""
        return self._desk.thumbnails.get(entry.removed.sha256, entry.removed.source)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own default
        """How many."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name; the entry; where the file is; what a screen reader says."""
        entry = self.entries[index.row()]
        if role == _ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.removed.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(str(entry.removed.source))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry, index.row())
        return None

    def _spoken(self, entry: Entry, row: int) -> str:
        place, total = number(row + 1), number(len(self.entries))
        parts = (
            entry.removed.name,
            entry.removed.event,
            removed_text(entry),
            entry.note,
            tr("photo {place} of {total}", place=place, total=total),
        )
        return ", ".join(part for part in parts if part)

    def _on_thumbnail(self, sha256: str) -> None:
        for row, entry in enumerate(self.entries):
            if entry.removed.sha256 == sha256:
                self.dataChanged.emit(self.index(row), self.index(row))


def removed_text(entry: Entry) -> str:
    """When it was removed, as a person reads it."""
    return tr("removed {moment}", moment=when_made(entry.removed.removed_at))


class RemovedDelegate(QStyledItemDelegate):
    """Picture, name, event and time; a remark at the right."""

    def __init__(self, rows: RemovedModel, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """Rows of one height."""
        return QSize(240, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        entry = index.data(_ENTRY)
        if not isinstance(entry, Entry):
            return
        painter.save()
        self._draw_ground(painter, option)
        rect: QRect = option.rect.adjusted(MEDIUM, 0, -MEDIUM, 0)
        place = QRect(rect.left(), rect.top() + TIGHT + 1, _PICTURE.width(), _PICTURE.height())
        self._draw_picture(painter, place, entry)
        rect.setLeft(place.right() + LARGE)
        self._draw_words(painter, option, rect, entry)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = theme.tokens()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.tint if chosen else colours.hover))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def _draw_picture(self, painter: QPainter, place: QRect, entry: Entry) -> None:
        found = self._rows.thumbnail(entry)
        if found is None:
            painter.fillRect(place, QColor(theme.tokens().grid))
            painter.drawPixmap(
                place.center().x() - 10, place.center().y() - 10, picture("image", "muted", 20)
            )
            return
        size = found.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        shown = QRect(place.topLeft(), size)
        shown.moveCenter(place.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(shown, found)

    def _draw_words(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, entry: Entry
    ) -> None:
        colours = theme.tokens()
        small = QFont(option.font)
        small.setPointSizeF(SMALL_PT)
        painter.setFont(small)
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        if entry.note:
            painter.setPen(QColor(colours.warning))
            painter.drawText(rect, end, entry.note)
            rect.setRight(
                rect.right() - painter.fontMetrics().horizontalAdvance(entry.note) - SMALL
            )
        upper, lower = rect.adjusted(0, 12, 0, 0), rect.adjusted(0, 0, 0, -12)
        parts = [part for part in (entry.removed.event, removed_text(entry)) if part]
        painter.setPen(QColor(colours.muted))
        _write(painter, lower, " · ".join(parts), Qt.AlignmentFlag.AlignBottom)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(colours.text))
        _write(painter, upper, entry.removed.name, Qt.AlignmentFlag.AlignTop)


def _write(painter: QPainter, rect: QRect, text: str, where: Qt.AlignmentFlag) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, where, shown)


class RemovedList(QListView):
    """Some can be chosen; Enter asks for them to be put back."""

    chosen_changed = Signal()
    opened = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Removed photos"))
        self.rows = RemovedModel(desk, self)
        self.setModel(self.rows)
        self.setItemDelegate(RemovedDelegate(self.rows, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def chosen(self) -> list[Removed]:
        """Those that are chosen and can be put back, in the order of the list."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        found = [self.rows.entries[row].removed for row in rows]
        return [one for one in found if not one.again]

    def take(self, found: Sequence[Entry]) -> None:
        """Show these; where one was in the list stays."""
        row = max(self.currentIndex().row(), 0)
        self.rows.take(found)
        if found:
            self.setCurrentIndex(self.rows.index(min(row, len(found) - 1)))
        self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Enter."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

"""The photos of somebody as a strip: Enter or a click opens one in the library."""

from __future__ import annotations

from collections.abc import Sequence

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
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from photoarchive.catalog.listing import Tile, tiles
from photoarchive.desktop import theme
from photoarchive.desktop.icons import picture
from photoarchive.desktop.tokens import TIGHT
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import number, tip, tr
from photoarchive.errors import PhotoArchiveError

Index = QModelIndex | QPersistentModelIndex
CELL = QSize(180, 124)
_AHEAD = 24  # tiles that are read beyond those on screen
_TILE = Qt.ItemDataRole.UserRole


class StripModel(QAbstractListModel):
    """Ids, and the tiles of those that have been on screen."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ids: list[int] = []
        self._tiles: dict[int, Tile] = {}
        desk.thumbnails.changed.connect(self._on_thumbnail)

    def take(self, ids: Sequence[int]) -> None:
        """Show these photos."""
        self.beginResetModel()
        self.ids, self._tiles = list(ids), {}
        self.endResetModel()

    def read(self, first: int, last: int) -> None:
        """Have the tiles of these places and some more."""
        wanted = [i for i in self.ids[max(first, 0) : last + 1 + _AHEAD] if i not in self._tiles]
        if wanted:
            try:
                found = tiles(self._desk.session.catalog, wanted)
            except PhotoArchiveError:  # whoever shows the person has said so
                return
            self._tiles |= {one.id: one for one in found}
            self.dataChanged.emit(self.index(first), self.index(min(last, len(self.ids) - 1)))

    def thumbnail(self, tile: Tile) -> QPixmap | None:
        """The picture, if it is here."""
        return self._desk.thumbnails.get(tile.sha256, tile.source)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own default
        """How many photos."""
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The tile; its name; what a screen reader says."""
        tile = self._tiles.get(self.ids[index.row()])
        if role == _TILE:
            return tile
        if tile is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(tile.name)
        if role == Qt.ItemDataRole.DisplayRole:
            return tile.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr(
                "{name}, photo {place} of {total}",
                name=tile.name,
                place=number(index.row() + 1),
                total=number(len(self.ids)),
            )
        return None

    def _on_thumbnail(self, sha256: str) -> None:
        for place, photo_id in enumerate(self.ids):
            tile = self._tiles.get(photo_id)
            if tile is not None and tile.sha256 == sha256:
                self.dataChanged.emit(self.index(place), self.index(place))


class StripDelegate(QStyledItemDelegate):
    """A picture in its cell, with a ring around the one that is chosen."""

    def __init__(self, model: StripModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """All cells are alike."""
        return CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one photo."""
        tile = index.data(_TILE)
        cell = option.rect.adjusted(2, 2, 2 - TIGHT * 2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shown = cell
        if isinstance(tile, Tile):
            pixmap = self._model.thumbnail(tile)
            if pixmap is not None:
                shown = _fitted(pixmap.size(), cell)
                painter.drawPixmap(shown, pixmap)
            else:
                self._draw_missing(painter, cell)
        focused = option.state & QStyle.StateFlag.State_HasFocus
        if focused or option.state & QStyle.StateFlag.State_MouseOver:
            colours = theme.tokens()
            painter.setPen(QPen(QColor(colours.focus if focused else colours.border), 2))
            painter.drawRect(shown.adjusted(-2, -2, 2, 2))
        painter.restore()

    def _draw_missing(self, painter: QPainter, cell: QRect) -> None:
        painter.fillRect(cell, QColor(theme.tokens().hover))
        ratio = painter.device().devicePixelRatio()
        image = picture("image", "muted", 24, ratio)
        painter.drawPixmap(cell.center().x() - 12, cell.center().y() - 12, image)


def _fitted(size: QSize, cell: QRect) -> QRect:
    """The largest rectangle of that shape in the middle of the cell."""
    fitted = QRect(cell.topLeft(), size.scaled(cell.size(), Qt.AspectRatioMode.KeepAspectRatio))
    fitted.moveCenter(cell.center())
    return fitted


class PhotoStrip(QListView):
    """One line of photos; only those on screen are read."""

    opened = Signal(int)  # the photo's id

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Photos of this person"))
        self.photos = StripModel(desk, self)
        self.setModel(self.photos)
        self.setItemDelegate(StripDelegate(self.photos, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(CELL.height() + self.horizontalScrollBar().sizeHint().height() + 2)
        self.horizontalScrollBar().valueChanged.connect(self._read_visible)
        self.clicked.connect(self._open)

    def take(self, ids: Sequence[int]) -> None:
        """Show these photos."""
        if list(ids) != self.photos.ids:
            self.photos.take(ids)
            self.scrollToTop()
            self._read_visible()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt calls it so
        """More may be seen now."""
        super().resizeEvent(event)
        self._read_visible()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.photos.ids[index.row()])

    def _read_visible(self) -> None:
        first = self.horizontalScrollBar().value() // CELL.width()
        self.photos.read(first, first + self.viewport().width() // CELL.width() + 1)

"""The filmstrip: the photos of the list under the large one, the current one in the middle.

A table of one row, so that 100,000 photos cost no more than 24; only what is seen is read.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from photoarchive.catalog.listing import Tile, tiles
from photoarchive.desktop import theme
from photoarchive.desktop.icons import picture
from photoarchive.desktop.pictures import Thumbnails
from photoarchive.desktop.session import Session
from photoarchive.desktop.words import number, tip, tr
from photoarchive.errors import PhotoArchiveError

CELL = QSize(114, 92)
_GAP = 8  # pixels around a picture
_KEPT = 300  # tiles
_TILE = Qt.ItemDataRole.UserRole + 1
_NOTCH = 120  # eighths of a degree of a wheel
_Index = QModelIndex | QPersistentModelIndex


class StripModel(QAbstractTableModel):
    """The photos of the list; their tiles are read when they come into view."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._ids: Sequence[int] = ()
        self._tiles: dict[int, Tile] = {}

    def show_ids(self, ids: Sequence[int]) -> None:
        """Another list."""
        self.beginResetModel()
        self._ids = ids
        self._tiles = {}
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt calls it so
        """One row."""
        return 0 if parent.isValid() else 1

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        """One column for each photo."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The tile, and what a screen reader says of it."""
        tile = self._tiles.get(self._ids[index.column()])
        if tile is None:
            return None
        if role == _TILE:
            return tile
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(tile.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(tile, index.column())
        return None

    def read(self, first: int, last: int) -> list[Tile]:
        """Read the tiles of these columns, as far as they are not here."""
        wanted = list(self._ids[max(0, first) : last + 1])
        missing = [photo_id for photo_id in wanted if photo_id not in self._tiles]
        if missing:
            if len(self._tiles) > _KEPT:
                self._tiles = {i: t for i, t in self._tiles.items() if i in set(wanted)}
            self._take(missing)
        return [self._tiles[photo_id] for photo_id in wanted if photo_id in self._tiles]

    def refresh(self, photo_ids: frozenset[int]) -> None:
        """These photos were changed."""
        known = [photo_id for photo_id in photo_ids if photo_id in self._tiles]
        if known:
            self._take(known)
            last = len(self._ids) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(0, last))

    def _take(self, photo_ids: Sequence[int]) -> None:
        try:
            found = tiles(self._session.catalog, photo_ids)
        except PhotoArchiveError as error:
            self._session.refused.emit(str(error))
            return
        self._tiles |= {tile.id: tile for tile in found}

    def _spoken(self, tile: Tile, column: int) -> str:
        place = tr(
            "photo {place} of {count}", place=number(column + 1), count=number(len(self._ids))
        )
        state = tr("captioned") if tile.captioned else tr("no caption")
        people = tr("%n people", n=tile.people) if tile.people else ""
        return ", ".join(part for part in (tile.name, place, state, people) if part)


class Filmstrip(QTableView):
    """Shows where one is in the list, and goes elsewhere by click or key."""

    wanted = Signal(int)  # the place of the photo to go to

    def __init__(self, session: Session, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.photos = StripModel(session, self)
        self.setModel(self.photos)
        self.setItemDelegate(_Delegate(thumbnails, self))
        self.setProperty("kind", "strip")
        self.setAccessibleName(tr("Photos of this list"))
        self._dress()
        thumbnails.changed.connect(self._on_thumbnail)
        self.horizontalScrollBar().valueChanged.connect(self._read)

    @property
    def place(self) -> int:
        """The column of the current photo."""
        return self.currentIndex().column()

    def show_ids(self, ids: Sequence[int]) -> None:
        """Another list."""
        self.photos.show_ids(ids)
        self._read()

    def go(self, place: int) -> None:
        """Mark this place, and bring it into the middle."""
        index = self.photos.index(0, place)
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._read()
        self.viewport().update()

    def _dress(self) -> None:
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultSectionSize(CELL.width())
        self.verticalHeader().setDefaultSectionSize(CELL.height())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setFixedHeight(CELL.height() + 1)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAutoScroll(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Arrows go along the photos."""
        last = self.photos.columnCount() - 1
        steps = {
            Qt.Key.Key_Left: self.place - 1,
            Qt.Key.Key_Right: self.place + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        place = steps.get(Qt.Key(event.key()), -1)
        if 0 <= place <= last:
            self.wanted.emit(place)
        elif Qt.Key(event.key()) not in steps:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt calls it so
        """A click goes there; the focus stays in the field where one types."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.wanted.emit(index.column())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt calls it so
        """Dragging over photos does not go through them."""
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt calls it so
        """The wheel goes along the strip without leaving the photo."""
        turned = event.angleDelta()
        notches = (turned.y() or turned.x()) / _NOTCH
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - round(notches * CELL.width()))
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt calls it so
        """Keep the current photo in the middle."""
        super().resizeEvent(event)
        self.go(self.place)

    def _read(self) -> None:
        first = max(0, self.columnAt(0))
        last = self.columnAt(self.viewport().width() - 1)
        last = self.photos.columnCount() - 1 if last < 0 else last
        self.photos.read(first - 2, last + 2)

    def _on_thumbnail(self, _sha256: str) -> None:
        if self.isVisible():
            self.viewport().update()


class _Delegate(QStyledItemDelegate):
    """One photo of the strip: the small picture, a mark when it is captioned, a ring."""

    def __init__(self, thumbnails: Thumbnails, strip: Filmstrip) -> None:
        super().__init__(strip)
        self._thumbnails, self._strip = thumbnails, strip

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """From what is in memory; nothing is read here."""
        tile = index.data(_TILE)
        cell = QRectF(option.rect)
        inside = cell.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        drawn = inside
        if isinstance(tile, Tile):
            drawn = self._paint_picture(painter, tile, inside)
            if tile.captioned:
                self._paint_done(painter, drawn)
        if index.column() == self._strip.place:
            self._paint_ring(painter, drawn)
        painter.restore()

    def _paint_picture(self, painter: QPainter, tile: Tile, inside: QRectF) -> QRectF:
        pixmap = self._thumbnails.get(tile.sha256, tile.source)
        colours = theme.tokens()
        if pixmap is None:
            frame = _fitted(tile.width or 3, tile.height or 2, inside)
            painter.fillRect(frame, QColor(colours.line))
            if self._thumbnails.reason(tile.sha256):
                mark = picture("image-off", "muted", 20)
                painter.drawPixmap(frame.center() - QRectF(mark.rect()).center(), mark)
            return frame
        frame = _fitted(pixmap.width(), pixmap.height(), inside)
        painter.drawPixmap(frame, pixmap, QRectF(pixmap.rect()))
        return frame

    def _paint_done(self, painter: QPainter, frame: QRectF) -> None:
        colours = theme.tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.good))
        centre = frame.topRight() + QRectF(-22, 4, 18, 18).center()
        painter.drawEllipse(centre, 9, 9)
        mark: QPixmap = picture("check", "surface", 12, painter.device().devicePixelRatioF())
        painter.drawPixmap(QRectF(centre.x() - 6, centre.y() - 6, 12, 12).toRect(), mark)

    def _paint_ring(self, painter: QPainter, frame: QRectF) -> None:
        colours = theme.tokens()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent), 3))
        painter.drawRoundedRect(frame.adjusted(-2, -2, 2, 2), 4, 4)
        if self._strip.hasFocus():
            painter.setPen(QPen(QColor(colours.text), 1.5))
            painter.drawRoundedRect(frame.adjusted(-4.5, -4.5, 4.5, 4.5), 6, 6)


def _fitted(width: float, height: float, room: QRectF) -> QRectF:
    """The largest frame of that shape in the middle of the room."""
    scale = min(room.width() / width, room.height() / height)
    frame = QRectF(0, 0, width * scale, height * scale)
    frame.moveCenter(room.center())
    return frame

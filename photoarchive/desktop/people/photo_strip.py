"""The photos of somebody as a strip: Enter or a click opens one in the library."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from photoarchive.catalog.listing import Tile, tiles
from photoarchive.desktop import theme
from photoarchive.desktop.icons import picture
from photoarchive.desktop.rows import Index, RowDelegate, RowList, Rows
from photoarchive.desktop.tokens import TIGHT
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr
from photoarchive.errors import PhotoArchiveError

CELL = QSize(180, 124)
_AHEAD = 24  # tiles that are read beyond those on screen


class StripRows(Rows[Tile | None]):
    """Ids, and the tiles of those that have been on screen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.ids: list[int] = []
        self._tiles: list[Tile | None] = []
        desk.thumbnails.changed.connect(self._on_thumbnail)

    def take_ids(self, ids: Sequence[int]) -> None:
        """Show these photos."""
        self.ids, self._tiles = list(ids), [None] * len(ids)
        self.take(self._tiles)

    def read(self, first: int, last: int) -> None:
        """Have the tiles of these places and some more."""
        near = range(max(first, 0), min(last + 1 + _AHEAD, len(self.ids)))
        wanted = {self.ids[place]: place for place in near if self._tiles[place] is None}
        if wanted:
            try:
                found = tiles(self._desk.session.catalog, list(wanted))
            except PhotoArchiveError:  # whoever shows the person has said so
                return
            for tile in found:
                self._tiles[wanted[tile.id]] = tile
            self.dataChanged.emit(self.index(first), self.index(min(last, len(self.ids) - 1)))

    def thumbnail(self, tile: Tile) -> QPixmap | None:
        """The picture, if it is here."""
        return self._desk.thumbnails.get(tile.sha256, tile.source)

    def title(self, entry: Tile | None) -> str:
        """The name."""
        return entry.name if entry else ""

    def hint(self, entry: Tile | None) -> str:
        """The name, which is not written."""
        return self.title(entry)

    def parts(self, entry: Tile | None, place: str, total: str) -> Sequence[str]:
        """Which photo it is."""
        if entry is None:
            return ()
        return (tr("{name}, photo {place} of {total}", name=entry.name, place=place, total=total),)

    def _on_thumbnail(self, sha256: str) -> None:
        for place, tile in enumerate(self._tiles):
            if tile is not None and tile.sha256 == sha256:
                self.dataChanged.emit(self.index(place), self.index(place))


class StripDelegate(RowDelegate[Tile | None]):
    """A picture in its cell, with a ring around the one that is chosen."""

    def __init__(self, rows: StripRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """All cells are alike."""
        return CELL

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, entry: Tile | None) -> None:
        """The photo, or a sign in its place."""
        cell = shown = option.rect.adjusted(2, 2, 2 - TIGHT * 2, -2)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pixmap = self._rows.thumbnail(entry) if entry else None
        if pixmap is not None:
            shown = _fitted(pixmap.size(), cell)
            painter.drawPixmap(shown, pixmap)
        elif entry is not None:
            self._draw_missing(painter, cell)
        focused = option.state & QStyle.StateFlag.State_HasFocus
        if focused or option.state & QStyle.StateFlag.State_MouseOver:
            colours = theme.tokens()
            painter.setPen(QPen(QColor(colours.focus if focused else colours.border), 2))
            painter.drawRect(shown.adjusted(-2, -2, 2, 2))

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


class PhotoStrip(RowList[Tile | None]):
    """One line of photos; only those on screen are read."""

    opened = Signal(int)  # the photo's id

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.photos = StripRows(desk)
        super().__init__(self.photos, tr("Photos of this person"), parent)
        self.setItemDelegate(StripDelegate(self.photos, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(CELL.height() + self.horizontalScrollBar().sizeHint().height() + 2)
        self.horizontalScrollBar().valueChanged.connect(self._read_visible)
        self.clicked.connect(self._open)

    def take(self, ids: Sequence[int]) -> None:
        """Show these photos."""
        if list(ids) != self.photos.ids:
            self.photos.take_ids(ids)
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

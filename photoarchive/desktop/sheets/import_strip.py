"""The photos to be imported in one row, as soon as they are found: small pictures, no reading.

A camera stores a thumbnail in its files; where there is none the photo is decoded small. What
the previews store keeps is made later, by the import itself.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QRunnable,
    QSize,
    Qt,
    QThreadPool,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from photoarchive.desktop import theme
from photoarchive.desktop.icons import picture
from photoarchive.desktop.tokens import SMALL, TIGHT
from photoarchive.desktop.words import number, tip, tr
from photoarchive.errors import PhotoArchiveError
from photoarchive.files.embedded import embedded_thumbnail
from photoarchive.files.images import thumbnail

TILE = QSize(90, 60)
_DECODED = 180  # pixels: the long side where a photo has to be decoded, for sharp screens
_KEPT = 300
_MARK = 16
_BAR = 12  # pixels: the scroll bar

Index = QModelIndex | QPersistentModelIndex


class _Loaded(QObject):
    done = Signal(object, object)  # Path, QImage


class _Load(QRunnable):
    def __init__(self, path: Path, loaded: _Loaded) -> None:
        super().__init__()
        self._path, self._loaded = path, loaded

    def run(self) -> None:
        jpeg = embedded_thumbnail(self._path)
        if not jpeg:
            try:
                jpeg = thumbnail(self._path, long_side=_DECODED).jpeg
            except PhotoArchiveError:
                jpeg = b""  # the check list says what is wrong with it
        self._loaded.done.emit(self._path, QImage.fromData(jpeg) if jpeg else QImage())


class StripModel(QAbstractListModel):
    """The files with their small pictures, which come when they are asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths: Sequence[Path] = ()
        self._rows: dict[Path, int] = {}
        self._pictures: OrderedDict[Path, QPixmap] = OrderedDict()
        self._asked: set[Path] = set()
        self.imported: set[int] = set()  # the rows that are done
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._loaded = _Loaded(self)
        self._loaded.done.connect(self._on_loaded)

    def show_paths(self, paths: Sequence[Path]) -> None:
        """Other photos."""
        self._pool.clear()
        self.beginResetModel()
        self._paths = paths
        self._rows = {path: row for row, path in enumerate(paths)}
        self._pictures.clear()
        self._asked.clear()
        self.imported = set()
        self.endResetModel()

    def row_of(self, path: Path) -> int:
        """Where a photo stands; -1 where it is not among them."""
        return self._rows.get(path, -1)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt calls it so
        """How many photos there are."""
        return 0 if parent is not None and parent.isValid() else len(self._paths)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, and the picture if it is here."""
        path = self._paths[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(path.name)
        if role == Qt.ItemDataRole.DisplayRole:
            return path.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            place, total = number(index.row() + 1), number(len(self._paths))
            return tr("{name}, photo {place} of {all}", name=path.stem, place=place, all=total)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(path)
        return None

    def _picture(self, path: Path) -> QPixmap | None:
        found = self._pictures.get(path)
        if found is None and path not in self._asked:
            self._asked.add(path)
            self._pool.start(_Load(path, self._loaded))
        return found

    @Slot(object, object)
    def _on_loaded(self, path: Path, image: QImage) -> None:
        row = self.row_of(path)
        if row < 0:
            return
        self._pictures[path] = QPixmap.fromImage(image)
        while len(self._pictures) > _KEPT:
            gone, _ = self._pictures.popitem(last=False)
            self._asked.discard(gone)
        self.dataChanged.emit(self.index(row), self.index(row))


class _Tile(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        return TILE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.tokens()
        rect: QRect = option.rect
        area = rect.adjusted(TIGHT // 2, 0, -TIGHT // 2, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        found = index.data(Qt.ItemDataRole.DecorationRole)
        shape = QPainterPath()
        if isinstance(found, QPixmap) and not found.isNull():
            target = _fitted(found.size(), area)
            shape.addRoundedRect(target, TIGHT, TIGHT)
            painter.setClipPath(shape)
            painter.drawPixmap(target.toRect(), found)
        else:
            target = QRectF(area)
            shape.addRoundedRect(target, TIGHT, TIGHT)
            painter.fillPath(shape, QColor(colours.line))
            if found is not None:
                _draw_broken(painter, target)
        model = index.model()
        if isinstance(model, StripModel) and index.row() in model.imported:
            _draw_done(painter, target, colours.surface)
        painter.restore()


def _fitted(size: QSize, area: QRect) -> QRectF:
    fitted = QRectF(0, 0, *size.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio).toTuple())
    fitted.moveCenter(QRectF(area).center())
    return fitted


def _draw_broken(painter: QPainter, area: QRectF) -> None:
    """There is no picture of it; the check list says why."""
    mark = picture("image-off", "muted", _MARK, painter.device().devicePixelRatioF())
    place = QRectF(0, 0, _MARK, _MARK)
    place.moveCenter(area.center())
    painter.drawPixmap(place.toRect(), mark)


def _draw_done(painter: QPainter, area: QRectF, surface: str) -> None:
    """A tick on a disc, at the lower right."""
    disc = QRectF(0, 0, _MARK + TIGHT, _MARK + TIGHT)
    disc.moveBottomRight(area.bottomRight())
    disc.translate(-TIGHT, -TIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(surface))
    painter.drawEllipse(disc)
    mark = picture("circle-check", "good", _MARK, painter.device().devicePixelRatioF())
    painter.drawPixmap(disc.toRect().adjusted(2, 2, -2, -2), mark)


class ImportStrip(QFrame):
    """One row to look at; the work decides how far it has gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "tray")
        self.photos = StripModel(self)
        self._row = QListView(self)
        self._row.setModel(self.photos)
        self._row.setItemDelegate(_Tile(self._row))
        self._row.setAccessibleName(tr("The photos that were found"))
        self._row.setFlow(QListView.Flow.LeftToRight)
        self._row.setWrapping(False)
        self._row.setUniformItemSizes(True)
        self._row.setSelectionMode(QListView.SelectionMode.NoSelection)
        self._row.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._row.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row.setFixedHeight(TILE.height() + SMALL + _BAR)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, SMALL, SMALL, 0)
        column.addWidget(self._row)

    def set_imported(self, paths: Iterable[Path]) -> None:
        """These are done too; keep the last of them in view."""
        rows = {row for path in paths if (row := self.photos.row_of(path)) >= 0}
        if rows:
            self.photos.imported |= rows
            self._row.scrollTo(self.photos.index(max(rows)))
            self._row.viewport().update()

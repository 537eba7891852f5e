"""The photos as rows and columns of a grid: an id for each place, a tile only where one looks.

A million photos cost no more than their ids. Which photos are shown is `browsing`'s.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from photoarchive.catalog.listing import Tile
from photoarchive.desktop.library.originals import Originals
from photoarchive.desktop.library.tile_store import TileStore
from photoarchive.desktop.library.tile_words import Condition, spoken, tooltip
from photoarchive.desktop.pictures import Thumbnails
from photoarchive.desktop.words import tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ENABLED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class PhotoModel(QAbstractTableModel):
    """Rows and columns over a list of ids."""

    def __init__(
        self,
        tiles: TileStore,
        thumbnails: Thumbnails,
        originals: Originals,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.ids: Sequence[int] = array("q")
        self.columns = 1
        self.thumbnails = thumbnails
        self._tiles, self._originals = tiles, originals
        self._last = 0  # the place found last: asked again more often than not

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt calls it so
        """Rows, the last one perhaps not full."""
        return 0 if parent.isValid() else -(-len(self.ids) // self.columns)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        """Tiles side by side."""
        return 0 if parent.isValid() else self.columns

    def lay_out(self, ids: Sequence[int], columns: int) -> None:
        """Show these photos in so many columns."""
        self.beginResetModel()
        self.ids, self.columns = ids, columns
        self.endResetModel()

    def place(self, index: Index) -> int:
        """The place in the list that is shown there, from 0; -1 for none."""
        if not index.isValid():
            return -1
        place = index.row() * self.columns + index.column()
        return place if place < len(self.ids) else -1

    def place_of(self, photo_id: int) -> int:
        """Where a photo is; -1 if it is not in the list."""
        if self._last < len(self.ids) and self.ids[self._last] == photo_id:
            return self._last
        try:
            self._last = self.ids.index(photo_id)
        except ValueError:
            return -1
        return self._last

    def index_at(self, place: int) -> QModelIndex:
        """The cell of a place."""
        if not 0 <= place < len(self.ids):
            return QModelIndex()
        return self.index(place // self.columns, place % self.columns)

    def tile(self, place: int) -> Tile | None:
        """What is known of the photo at a place, if it was read already."""
        return self._tiles.get(self.ids[place]) if 0 <= place < len(self.ids) else None

    def condition(self, tile: Tile) -> Condition:
        """Whether its picture can be shown and its original reached."""
        missing = self._originals.missing(tile.id)
        return Condition(self.thumbnails.reason(tile.sha256), missing)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Nothing can be done with the empty end of the last row."""
        return _ENABLED if self.place(index) >= 0 else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Words about a photo; the picture is drawn by the delegate."""
        place = self.place(index)
        if place < 0:
            return None
        tile = self.tile(place)
        condition = Condition() if tile is None else self.condition(tile)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(tile, place, len(self.ids), condition)
        if tile is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(tooltip(tile, condition))
        return tile.name if role == Qt.ItemDataRole.DisplayRole else None

"""A table whose cells are tiles of photos, flat however many there are.

Where tiles stand, what is on screen and so has to be known. Keys and mouse are in `grid`, what a
tile looks like in `delegate`.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    Qt,
    QTimer,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from photoarchive.catalog.listing import Tile
from photoarchive.desktop.library.delegate import TileDelegate
from photoarchive.desktop.library.originals import Originals
from photoarchive.desktop.library.photo_model import Index, PhotoModel
from photoarchive.desktop.library.selecting import Selecting
from photoarchive.desktop.library.tile_layout import USUAL, TileLayout
from photoarchive.desktop.library.tile_store import TileStore
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr

_BAR = 14  # pixels kept free for the scroll bar, whether it is there or not
_Modifier = Qt.KeyboardModifier


@dataclass(frozen=True)
class _Held:
    """What stays where it is while the list changes around it: a photo, and how high."""

    photo_id: int
    top: int


class TileTable(QTableView):
    """The photos of `browsing` as tiles."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._browsing = desk, desk.browsing
        self.tiles = TileStore(desk.session, self)
        self.originals = Originals(self)
        self.photos = PhotoModel(self.tiles, desk.thumbnails, self.originals, self)
        self.selecting = Selecting(self._browsing)
        self._tile_width = USUAL
        self._delegate = TileDelegate(self.photos, self.selecting, self)
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.timeout.connect(self._look)
        self._dress()
        self._connect()

    # -- what is shown -----------------------------------------------------------------------

    @property
    def layout_of_tiles(self) -> TileLayout:
        """Where things are in a tile now."""
        return self._delegate.layout

    def set_tile_width(self, width: int) -> None:
        """Make pictures about that wide."""
        self._tile_width = width
        self._lay_out()

    def current_place(self) -> int:
        """The place of the current photo; -1 for none."""
        return self.photos.place_of(self._browsing.current)

    def show_current(self) -> None:
        """Bring the current photo into sight."""
        index = self.photos.index_at(self.current_place())
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def visible_places(self) -> range:
        """The places on screen, also of tiles that are cut."""
        if not self.photos.ids:
            return range(0)
        return self._places_in(self.viewport().height())

    def _places_in(self, window: int) -> range:
        """The places on screen if it is `window` pixels high."""
        height = self._delegate.layout.size.height()
        top = self.verticalScrollBar().value()
        first, last = top // height, (top + window - 1) // height
        end = min((last + 1) * self.photos.columns, len(self.photos.ids))
        return range(min(first * self.photos.columns, end), end)

    def close_down(self) -> None:
        """End what is asked in the background."""
        self._look_soon.stop()
        self.tiles.close()
        self.originals.close()

    def _dress(self) -> None:
        self.setModel(self.photos)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Photos"))
        self.setProperty("kind", "grid")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(header.ResizeMode.Fixed)

    def _connect(self) -> None:
        self._browsing.ids_changed.connect(self._on_ids_changed)
        self._browsing.current_changed.connect(self._on_current_changed)
        self._browsing.selection_changed.connect(self._on_selection_changed)
        self._desk.thumbnails.changed.connect(self._on_picture)
        self.tiles.loaded.connect(self._on_tiles)
        self.originals.changed.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._look_soon.start())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt calls it so
        """As many columns as fit. What was on screen before is meant to stay there."""
        held = self._held(max(event.oldSize().height(), 0))
        super().resizeEvent(event)
        self._lay_out(held)

    # -- the list and its places ---------------------------------------------------------------

    def _on_ids_changed(self) -> None:
        if self.photos.ids is not self._browsing.ids and self.photos.ids != self._browsing.ids:
            self._lay_out()
        self._look_soon.start()

    def _lay_out(self, held: tuple[_Held, ...] | None = None) -> None:
        """Place the tiles anew; what one looks at stays where it is."""
        if held is None:
            held = self._held(self.viewport().height())
        layout, columns = TileLayout.filling(self.width() - _BAR, self._tile_width)
        self._delegate.layout = layout
        self.horizontalHeader().setDefaultSectionSize(layout.width)
        self.verticalHeader().setDefaultSectionSize(layout.size.height())
        self.verticalScrollBar().setSingleStep(layout.size.height() // 4)
        self.photos.lay_out(self._browsing.ids, columns)
        self.updateGeometries()  # else the scroll bar would end where it did
        self._hold(held)
        self.setCurrentIndex(self.photos.index_at(self.current_place()))
        self._look_soon.start()

    def _held(self, window: int) -> tuple[_Held, ...]:
        """The current photo if it is on a screen that high, and the first one that is."""
        places = self._places_in(window)
        current = self.current_place()
        wanted = [current] if current in places else []
        wanted += places[:1]
        height, top = self._delegate.layout.size.height(), self.verticalScrollBar().value()
        ids, columns = self.photos.ids, self.photos.columns
        return tuple(_Held(ids[p], p // columns * height - top) for p in wanted)

    def _hold(self, held: tuple[_Held, ...]) -> None:
        """Scroll so that the first of these that is still there is as high as it was."""
        height = self._delegate.layout.size.height()
        for one in held:
            place = self.photos.place_of(one.photo_id)
            if place >= 0:
                top = place // self.photos.columns * height
                lowest = max(self.viewport().height() - height, 0)
                self.verticalScrollBar().setValue(top - min(one.top, lowest))
                return
        if (place := self.current_place()) >= 0:
            self.scrollTo(self.photos.index_at(place))

    def _look(self) -> None:
        """Ask for what is on screen, and for a screen more on either side."""
        places = self.visible_places()
        ids = self.photos.ids
        more = len(places)
        before = range(max(places.start - more, 0), places.start)
        after = range(places.stop, min(places.stop + more, len(ids)))
        self.tiles.want([ids[place] for place in chain(places, after, before)])
        tiles = self._known(places)
        self.originals.look(tiles)
        near = [*tiles, *self._known(after), *self._known(before)]
        self._desk.thumbnails.keep_only({tile.sha256 for tile in near})
        for tile in near:
            self._desk.thumbnails.get(tile.sha256, tile.source)
        self._mirror()

    def _known(self, places: range) -> list[Tile]:
        found = (self.photos.tile(place) for place in places)
        return [tile for tile in found if tile is not None]

    def _on_tiles(self) -> None:
        places = self.visible_places()
        if places:
            first, last = self.photos.index_at(places[0]), self.photos.index_at(places[-1])
            corner = self.photos.index(last.row(), self.photos.columns - 1)
            self.photos.dataChanged.emit(self.photos.index(first.row(), 0), corner)
        self._look_soon.start()

    def _on_picture(self, sha256: str) -> None:
        for place in self.visible_places():
            tile = self.photos.tile(place)
            if tile is not None and tile.sha256 == sha256:
                self.update(self.photos.index_at(place))

    # -- what is current and selected ----------------------------------------------------------

    def _on_current_changed(self, _photo_id: int) -> None:
        if self.photos.ids is self._browsing.ids or self.photos.ids == self._browsing.ids:
            self.setCurrentIndex(self.photos.index_at(self.current_place()))
            self.viewport().update()

    def _on_selection_changed(self) -> None:
        self._mirror()
        self.viewport().update()

    def selectionCommand(  # noqa: N802 - Qt calls it so
        self, _index: Index, _event: object = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Qt selects nothing by itself: a range of photos is no rectangle."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def _mirror(self) -> None:
        """Tell Qt, and so screen readers, which of the tiles on screen are selected."""
        selection = QItemSelection()
        for place in self.visible_places():
            if self.selecting.is_selected(self.photos.ids[place]):
                index = self.photos.index_at(place)
                selection.select(index, index)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

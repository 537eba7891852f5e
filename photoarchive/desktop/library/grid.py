"""The grid of photos under one's hands: keys move and select, the mouse does, draws and drags.

Where tiles stand is `tile_table`'s, what a selection is `selecting`'s, and what is done with
photos the view's.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from photoarchive.desktop.library.dragging import dragged
from photoarchive.desktop.library.rubber_band import RubberBand
from photoarchive.desktop.library.selecting import destination
from photoarchive.desktop.library.tile_table import TileTable
from photoarchive.desktop.view import Desk

_Modifier = Qt.KeyboardModifier


class PhotoGrid(TileTable):
    """Tiles to be walked along, selected and taken elsewhere."""

    opened = Signal()  # a photo was double-clicked
    size_asked = Signal(int)  # tiles so much larger (1) or smaller (-1)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._pressed: QPoint | None = None
        self._click = -1  # the place that is selected alone if the mouse does not drag
        self._band = RubberBand(self, self._on_band)

    # -- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Move and select; whatever else is typed does nothing here."""
        modifiers = event.modifiers() & ~_Modifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape and self._browsing.selected:
            self.selecting.clear()
        elif event.key() == Qt.Key.Key_Space and modifiers == _Modifier.ControlModifier:
            if (place := self.current_place()) >= 0:
                self.selecting.toggle_current(place)
        elif not self._move(event.key(), modifiers):
            event.ignore()

    def _move(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        if modifiers & ~(_Modifier.ShiftModifier | _Modifier.ControlModifier):
            return False
        rows = max(1, self.viewport().height() // self._delegate.layout.size.height())
        place = destination(
            key,
            max(self.current_place(), 0),
            count=len(self.photos.ids),
            columns=self.photos.columns,
            rows=rows,
        )
        if place is None:
            return False
        self._go(place, modifiers)
        self.show_current()
        return True

    def _go(self, place: int, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & _Modifier.ShiftModifier:
            self.selecting.extend(place)
        elif modifiers & _Modifier.ControlModifier:
            self.selecting.move(place)
        else:
            self.selecting.go(place)

    # -- mouse ---------------------------------------------------------------------------------

    def place_at(self, point: QPoint) -> int:
        """The place whose tile, not its gaps, is under a point of the viewport; -1 for none."""
        index = self.indexAt(point)
        cell = self.visualRect(index)
        layout = self._delegate.layout
        hit = layout.box(cell).united(layout.line(cell)).contains(point)
        return self.photos.place(index) if hit else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Select the tile under the mouse, or begin a frame between tiles."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        point, modifiers = event.position().toPoint(), event.modifiers()
        self._pressed, self._click = point, -1
        place = self.place_at(point)
        if place < 0:
            self._begin_band(point, modifiers)
        elif modifiers & _Modifier.ShiftModifier:
            self.selecting.extend(place)
        elif modifiers & _Modifier.ControlModifier:
            self.selecting.toggle(place)
        elif self.photos.ids[place] in self._browsing.selected:
            self._click = place  # perhaps all that are selected shall be dragged
        else:
            self.selecting.go(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Draw the frame on, or take the photos along."""
        point = event.position().toPoint()
        if self._band.active:
            self._band.move(point)
        elif self._pressed is not None and _is_far(point, self._pressed):
            start, self._pressed, self._click = self._pressed, None, -1
            self._drag(start)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        """End the frame; a click on one of many that are selected leaves that one."""
        self._band.finish()
        if self._click >= 0:
            self.selecting.go(self._click)
        self._pressed, self._click = None, -1

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open the photo."""
        on_tile = self.place_at(event.position().toPoint()) >= 0
        if on_tile and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """With Ctrl: larger or smaller tiles."""
        if event.modifiers() & _Modifier.ControlModifier and event.angleDelta().y():
            self.size_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _begin_band(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        more = modifiers & (_Modifier.ControlModifier | _Modifier.ShiftModifier)
        kept = self._browsing.selected if more else frozenset()
        self.selecting.add(kept, frozenset())
        self._band.start(point, kept)

    def _drag(self, start: QPoint) -> None:
        """Take the originals of what is selected to another program."""
        drag = QDrag(self)
        drag.setMimeData(dragged(self.tiles.at_once(self._browsing.chosen())))
        place = self.place_at(start)
        tile = self.photos.tile(place)
        picture = tile and self._desk.thumbnails.get(tile.sha256, tile.source)
        if picture:
            drag.setPixmap(picture.scaledToWidth(96, Qt.TransformationMode.SmoothTransformation))
        drag.exec(Qt.DropAction.CopyAction)

    def _on_band(self, area: QRect, kept: frozenset[int]) -> None:
        rows, columns = self._delegate.layout.touched(area)
        ids, width = self.photos.ids, self.photos.columns
        touched: set[int] = set()
        for row in rows:
            start = row * width
            touched.update(ids[start + columns.start : start + min(columns.stop, width)])
        self.selecting.add(kept, frozenset(touched))


def _is_far(one: QPoint, other: QPoint) -> bool:
    """Whether the mouse moved on purpose."""
    return (one - other).manhattanLength() >= QApplication.startDragDistance()

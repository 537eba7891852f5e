"""The frame one draws with the mouse over tiles: everything it touches is selected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QRubberBand

_STEP = 24  # pixels the grid scrolls at once while the mouse is beyond its edge
_EVERY = 30  # milliseconds


class RubberBand(QObject):
    """A frame over the viewport of `area`, in the coordinates of its whole content."""

    def __init__(
        self, area: QAbstractScrollArea, touched: Callable[[QRect, frozenset[int]], None]
    ) -> None:
        super().__init__(area)
        self._area, self._touched = area, touched
        self._frame: QRubberBand | None = None
        self._start = self._end = QPoint()
        self._kept: frozenset[int] = frozenset()
        self._clock = QTimer(self)
        self._clock.setInterval(_EVERY)
        self._clock.timeout.connect(self._on_beyond_edge)

    @property
    def active(self) -> bool:
        """Whether one is being drawn."""
        return self._frame is not None

    def start(self, at: QPoint, kept: frozenset[int]) -> None:
        """Begin at a point of the viewport; `kept` stays selected whatever is touched."""
        self._kept = kept
        self._start = at + self._scrolled()
        self._frame = QRubberBand(QRubberBand.Shape.Rectangle, self._area.viewport())
        self.move(at)
        self._frame.show()

    def move(self, at: QPoint) -> None:
        """The mouse is there now."""
        if self._frame is None:
            return
        self._end = at + self._scrolled()
        self._show()
        inside = self._area.viewport().rect().contains(at)
        if inside:
            self._clock.stop()
        elif not self._clock.isActive():
            self._clock.start()

    def finish(self) -> None:
        """The button was released."""
        self._clock.stop()
        if self._frame is not None:
            self._frame.hide()
            self._frame.deleteLater()
            self._frame = None

    def _scrolled(self) -> QPoint:
        return QPoint(0, self._area.verticalScrollBar().value())

    def _show(self) -> None:
        if self._frame is None:
            return
        area = QRect(self._start, self._end).normalized()
        self._frame.setGeometry(area.translated(-self._scrolled()))
        self._touched(area, self._kept)

    def _on_beyond_edge(self) -> None:
        """The mouse stands still outside: go on in that direction."""
        bar = self._area.verticalScrollBar()
        before = bar.value()
        at = self._end - self._scrolled()
        bar.setValue(before + (_STEP if at.y() > 0 else -_STEP))
        self._end += QPoint(0, bar.value() - before)
        self._show()

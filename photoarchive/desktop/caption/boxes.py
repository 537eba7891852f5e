"""Boxes around people: their numbers beside the heads, and one box while it is drawn.

Places are shares of the displayed photo, 0 to 1, as the catalog keeps them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from photoarchive.desktop.tokens import TIGHT, Tokens
from photoarchive.model import Box

RADIUS = 13.0  # pixels of a number's disc
LEAST = 0.01  # a box is not smaller than this share of the photo
STEP = 0.01  # one press of an arrow key


@dataclass(frozen=True)
class Badge:
    """A person with a box: the number is that of the chip."""

    person_id: int
    number: int
    name: str
    box: Box


def rect_of(box: Box) -> QRectF:
    """A box as Qt has it, still 0 to 1."""
    return QRectF(box.x, box.y, box.w, box.h)


def box_of(rect: QRectF) -> Box:
    """A rectangle as the catalog keeps it, cut off at the edges of the photo."""
    inside = rect.normalized().intersected(QRectF(0, 0, 1, 1))
    w, h = max(inside.width(), LEAST), max(inside.height(), LEAST)
    return Box(min(inside.x(), 1 - w), min(inside.y(), 1 - h), w, h)


def outline(box: Box, frame: QRectF) -> QRectF:
    """Where a box lies on the canvas, the photo lying in `frame`."""
    return QRectF(
        frame.x() + box.x * frame.width(),
        frame.y() + box.y * frame.height(),
        box.w * frame.width(),
        box.h * frame.height(),
    )


def disc(box: Box, frame: QRectF) -> QPointF:
    """The centre of the number: above the head, or beside it where there is no room above."""
    around = outline(box, frame)
    above = QPointF(around.center().x(), around.top() - RADIUS - TIGHT)
    if above.y() - RADIUS >= frame.top():
        return above
    left, right = around.left() - RADIUS - TIGHT, around.right() + RADIUS + TIGHT
    x = left if left - RADIUS >= frame.left() else min(right, frame.right() - RADIUS)
    return QPointF(x, max(around.top() + RADIUS, frame.top() + RADIUS))


class BoxDrawing:
    """One box while it is drawn, by dragging or with the keys."""

    def __init__(self, person_id: int, label: str, box: Box | None) -> None:
        self.person_id, self.label = person_id, label
        self.had_one = box is not None
        self.rect = rect_of(box) if box else QRectF(0.4, 0.2, 0.2, 0.25)
        self._start: QPointF | None = None

    def press(self, place: QPointF) -> None:
        """The drag begins."""
        self._start = _inside(place)

    def drag(self, place: QPointF) -> None:
        """The drag goes on; a click without a drag changes nothing."""
        if self._start is not None:
            self.rect = QRectF(self._start, _inside(place)).normalized()

    def release(self) -> bool:
        """The drag ends; whether it drew a box that is large enough."""
        dragged = self._start is not None
        self._start = None
        return dragged and min(self.rect.width(), self.rect.height()) >= LEAST

    def key(self, key: Qt.Key, *, resize: bool) -> bool:
        """An arrow moves the box, or with Shift its far corner; whether it was one."""
        if key not in _ARROWS:
            return False
        x, y = (STEP * n for n in _ARROWS[key])
        if resize:
            self.rect.setWidth(min(max(self.rect.width() + x, LEAST), 1 - self.rect.x()))
            self.rect.setHeight(min(max(self.rect.height() + y, LEAST), 1 - self.rect.y()))
        else:
            self.rect.moveLeft(min(max(self.rect.x() + x, 0.0), 1 - self.rect.width()))
            self.rect.moveTop(min(max(self.rect.y() + y, 0.0), 1 - self.rect.height()))
        return True

    @property
    def box(self) -> Box:
        """The box as it is now."""
        return box_of(self.rect)


_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def _inside(place: QPointF) -> QPointF:
    return QPointF(min(max(place.x(), 0.0), 1.0), min(max(place.y(), 0.0), 1.0))


def paint_badges(
    painter: QPainter, badges: Sequence[Badge], frame: QRectF, colours: Tokens, hovered: int
) -> None:
    """The numbers, and the outline of the one under the mouse."""
    for badge in badges:
        if badge.person_id == hovered:
            paint_outline(painter, outline(badge.box, frame), colours)
        _paint_disc(painter, disc(badge.box, frame), badge.number, colours)


def paint_outline(
    painter: QPainter, rect: QRectF, colours: Tokens, *, dashed: bool = False
) -> None:
    """A frame that is seen on light and on dark pictures alike."""
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((colours.on_accent, 4.0), (colours.accent, 2.0)):
        pen = QPen(QColor(colour), width)
        pen.setStyle(style if width < 3 else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.drawRoundedRect(rect, 3, 3)


def _paint_disc(painter: QPainter, centre: QPointF, number: int, colours: Tokens) -> None:
    painter.setPen(QPen(QColor(colours.on_accent), 1.5))
    painter.setBrush(QColor(colours.accent))
    painter.drawEllipse(centre, RADIUS, RADIUS)
    font = QFont(painter.font())
    font.setPixelSize(13)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(QColor(colours.on_accent))
    square = QRectF(centre.x() - RADIUS, centre.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, str(number))

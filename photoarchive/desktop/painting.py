"""What delegates draw rows with: the ground, the focus, and words in one line."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from photoarchive.desktop import theme
from photoarchive.desktop.tokens import SMALL_PT

_END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Fill a row that is chosen, or under the mouse."""
    colours = theme.tokens()
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, QColor(colours.tint if chosen else colours.hover))


def draw_focus(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """The ring around the row that has the focus."""
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(theme.tokens().focus), 2))
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1))


def small(font: QFont) -> QFont:
    """That font in the size of remarks."""
    made = QFont(font)
    made.setPointSizeF(SMALL_PT)
    return made


def strong(font: QFont) -> QFont:
    """That font as names are written."""
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def write(
    painter: QPainter,
    rect: QRect,
    text: str,
    where: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
) -> None:
    """Text in one line, cut with dots where it does not fit."""
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, where, cut)


def write_end(painter: QPainter, rect: QRect, text: str, gap: int) -> QRect:
    """Text at the right; what is left of the rectangle, that many pixels before it."""
    painter.drawText(rect, _END, text)
    return rect.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(text) - gap, 0)

"""Draws one tile: picture, name, stars, mark, and what is selected. Nothing is read here."""

from __future__ import annotations

from collections import OrderedDict
from functools import cache
from math import cos, pi, sin

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from photoarchive.catalog.listing import Tile
from photoarchive.desktop import icons, theme
from photoarchive.desktop.library.photo_model import Index, PhotoModel
from photoarchive.desktop.library.selecting import Selecting
from photoarchive.desktop.library.tile_layout import ICON, TileLayout
from photoarchive.desktop.library.tile_words import Condition, in_place_of_picture, mark_of
from photoarchive.desktop.tokens import RADIUS, SMALL_PT

_RING = 3  # pixels: what is selected
_AWAY = 2  # pixels between picture and ring
_FADED = 0.45  # how much is left of a picture whose original is not here
_KEPT = 96_000_000  # bytes of scaled pictures: some screens full
_STAR = 11  # pixels
_Key = tuple[str, int, float, bool]  # hash, width of tiles, pixels per point, without colour


class TileDelegate(QStyledItemDelegate):
    """Tiles of `layout`, in the view that is their parent."""

    def __init__(self, model: PhotoModel, selecting: Selecting, view: QWidget) -> None:
        super().__init__(view)
        self.layout = TileLayout(200)
        self._model, self._selecting, self._view = model, selecting, view
        self._scaled: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._bytes = 0

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """All cells are the same."""
        return self.layout.size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the tile of a place; nothing past the last photo."""
        place = self._model.place(index)
        if place < 0:
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        chosen = self._selecting.is_selected(self._model.ids[place])
        tile = self._model.tile(place)
        picture = self._paint_picture(painter, rect, tile)
        if chosen:
            self._paint_ring(painter, picture)
        if state & QStyle.StateFlag.State_HasFocus and self._selecting.explicit:
            self._paint_focus(painter, rect)
        if tile is not None:
            self._paint_line(painter, rect, tile, chosen=chosen)
        painter.restore()

    # -- the picture -------------------------------------------------------------------------

    def _paint_picture(self, painter: QPainter, rect: QRect, tile: Tile | None) -> QRect:
        """Draw it, or what stands in its place; where that is."""
        if tile is None:
            return self._paint_blank(painter, rect, QSize(3, 2))
        condition = self._model.condition(tile)
        ratio = painter.device().devicePixelRatioF()
        found = self._scaled_picture(tile, ratio, grey=condition.missing)
        if found is not None:
            target = self.layout.fitted(rect, found.size())
            painter.setOpacity(_FADED if condition.missing else 1.0)
            painter.drawPixmap(target, found)
            painter.setOpacity(1.0)
            return target
        if condition.missing or condition.reason:
            blank = self._paint_blank(painter, rect, QSize(3, 2))
            self._paint_reason(painter, blank, condition)
            return blank
        return self._paint_blank(painter, rect, QSize(tile.width or 3, tile.height or 2))

    def _scaled_picture(self, tile: Tile, ratio: float, *, grey: bool) -> QPixmap | None:
        """The picture in the size of the tiles with round corners, made once."""
        key = (tile.sha256, self.layout.width, ratio, grey)
        if (known := self._scaled.get(key)) is not None:
            self._scaled.move_to_end(key)
            return known
        found = self._model.thumbnails.get(tile.sha256, tile.source)
        if found is None:
            return None
        place = self.layout.fitted(QRect(QPoint(0, 0), self.layout.size), found.size())
        made = _cut_round(_without_colour(found) if grey else found, place.size() * ratio, ratio)
        made.setDevicePixelRatio(ratio)
        self._keep(key, made)
        return made

    def _keep(self, key: _Key, made: QPixmap) -> None:
        self._scaled[key] = made
        self._bytes += _bytes(made)
        while self._bytes > _KEPT and len(self._scaled) > 1:
            self._bytes -= _bytes(self._scaled.popitem(last=False)[1])

    def _paint_blank(self, painter: QPainter, rect: QRect, shape: QSize) -> QRect:
        target = self.layout.fitted(rect, shape)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tokens().line))
        painter.drawRoundedRect(target, RADIUS, RADIUS)
        return target

    def _paint_reason(self, painter: QPainter, target: QRect, condition: Condition) -> None:
        """Why there is no picture, in words."""
        painter.save()
        name = "hard-drive" if condition.missing else "triangle-alert"
        middle = target.center().y()
        icon = QRect(target.center().x() - 11, middle - 28, 22, 22)
        _paint_icon(painter, name, "muted", icon)
        painter.setFont(_small(painter.font()))
        painter.setPen(QColor(theme.tokens().muted))
        words = QRect(target.left() + 8, middle, target.width() - 16, target.bottom() - middle - 4)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, int(flags), in_place_of_picture(condition))
        painter.restore()

    # -- what is selected ----------------------------------------------------------------------

    def _paint_ring(self, painter: QPainter, picture: QRect) -> None:
        """Round what is selected. Round the current photo alone it tells of the focus, too."""
        accented = self._selecting.explicit or self._view.hasFocus()
        colour = theme.tokens().accent if accented else theme.tokens().border
        away = _AWAY + _RING / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colour), _RING))
        ring = QRectF(picture).adjusted(-away, -away, away, away)
        painter.drawRoundedRect(ring, RADIUS + _AWAY, RADIUS + _AWAY)

    def _paint_focus(self, painter: QPainter, rect: QRect) -> None:
        """Round a name: where the keys are among photos that were selected one by one."""
        line = self.layout.line(rect)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.tokens().focus), 2))
        painter.drawRoundedRect(QRectF(line).adjusted(-5, 2, 5, -1), 4, 4)

    # -- the line below ------------------------------------------------------------------------

    def _paint_line(self, painter: QPainter, rect: QRect, tile: Tile, *, chosen: bool) -> None:
        colours = theme.tokens()
        line = self.layout.line(rect)
        mark = mark_of(tile, self._model.condition(tile))
        icon = QRect(line.right() + 1 - ICON, line.center().y() + 1 - ICON // 2, ICON, ICON)
        _paint_icon(painter, mark.icon, mark.role, icon)
        end = icon.left() - 6
        if tile.rating > 0:
            end = self._paint_stars(painter, end, line, tile.rating)
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        room = QRect(line.left(), line.top(), end - line.left(), line.height())
        name = painter.fontMetrics().elidedText(
            tile.name, Qt.TextElideMode.ElideMiddle, room.width()
        )
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(flags), name)

    def _paint_stars(self, painter: QPainter, end: int, line: QRect, rating: int) -> int:
        """Small stars that end there; where they begin. In a narrow tile a number and one star."""
        narrow = rating * _STAR > line.width() // 3
        colour = QColor(theme.tokens().muted)
        start = end - (1 if narrow else rating) * _STAR
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for left in range(start, end, _STAR):
            centre = QPointF(left + _STAR / 2, line.center().y() + 1)
            painter.drawPath(_star().translated(centre))
        if narrow:
            painter.setPen(colour)
            room = QRect(start - _STAR, line.top(), _STAR, line.height())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), f"{rating}")
            start -= _STAR
        return start - 4


def _without_colour(picture: QPixmap) -> QPixmap:
    return QPixmap.fromImage(picture.toImage().convertToFormat(QImage.Format.Format_Grayscale8))


def _cut_round(picture: QPixmap, size: QSize, ratio: float) -> QPixmap:
    scaled = picture.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    made = QPixmap(size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(scaled))
    painter.drawRoundedRect(made.rect(), RADIUS * ratio, RADIUS * ratio)
    painter.end()
    return made


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4


@cache
def _star() -> QPainterPath:
    """A star around the origin."""
    path = QPainterPath()
    for corner in range(10):
        reach = (_STAR / 2 - 0.5) * (1.0 if corner % 2 == 0 else 0.42)
        angle = corner * pi / 5 - pi / 2
        point = QPointF(cos(angle) * reach, sin(angle) * reach)
        if corner == 0:
            path.moveTo(point)
        else:
            path.lineTo(point)
    path.closeSubpath()
    return path


@cache
def _icon(name: str, role: str, side: int, ratio: float, dark: bool) -> QPixmap:  # noqa: FBT001
    """An icon as pixels; `dark` only tells the schemes apart."""
    del dark
    return icons.picture(name, role, side, ratio)


def _paint_icon(painter: QPainter, name: str, role: str, place: QRect) -> None:
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(place, _icon(name, role, place.width(), ratio, theme.is_dark()))


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(SMALL_PT)
    return small

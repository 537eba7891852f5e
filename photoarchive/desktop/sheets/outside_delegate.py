"""How a photo and its differences are drawn: the field, what was last written, and the two sides.

The places of the columns are here, for the list, its headings and the mouse alike.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from photoarchive.desktop import theme
from photoarchive.desktop.pictures import Thumbnails
from photoarchive.desktop.sheets.outside_model import CHOICE, ENTRY, Head, field_name, value_text
from photoarchive.desktop.tokens import MEDIUM, SMALL, SMALL_PT, TIGHT
from photoarchive.desktop.words import tr
from photoarchive.exchange.outside import Difference
from photoarchive.exchange.settling import Side
from photoarchive.model import Photo

Index = QModelIndex | QPersistentModelIndex
ROW, HEAD = 56, 52  # pixels
_FIELD = 150
_MARK = 16
_LINES = 2
_PICTURE = QSize(60, 40)


@dataclass(frozen=True)
class Columns:
    """The four columns inside a row."""

    field: QRect
    last: QRect
    file: QRect
    archive: QRect

    @classmethod
    def inside(cls, rect: QRect) -> Columns:
        """The columns of a row or of the headings."""
        inner = rect.adjusted(MEDIUM, 0, -MEDIUM, 0)
        field = QRect(inner.left(), inner.top(), _FIELD, inner.height())
        width = (inner.width() - _FIELD) // 3
        last, file, archive = (
            QRect(field.right() + 1 + n * width, inner.top(), width - SMALL, inner.height())
            for n in range(3)
        )
        return cls(field, last, file, archive)

    def side_at(self, x: int) -> Side | None:
        """Whose column this is; None for the others."""
        sides = ((self.file, Side.FILE), (self.archive, Side.ARCHIVE))
        return next((side for rect, side in sides if rect.left() <= x <= rect.right()), None)


class OutsideDelegate(QStyledItemDelegate):
    """Two sides beside each other; the one that was chosen is tinted and has its mark."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """All rows of a kind are as high as one another."""
        return QSize(200, HEAD if isinstance(index.data(ENTRY), Head) else ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a photo's line or one of its differences."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entry, colours = index.data(ENTRY), theme.tokens()
        if isinstance(entry, Head):
            painter.fillRect(option.rect, QColor(colours.grid))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.hover))
        columns = Columns.inside(option.rect)
        if isinstance(entry, Head):
            self._draw_head(painter, columns, entry, index.data(CHOICE))
        elif isinstance(entry, Difference):
            self._draw_difference(painter, columns, entry, index.data(CHOICE))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _draw_head(
        self, painter: QPainter, columns: Columns, head: Head, choice: Side | None
    ) -> None:
        self._draw_picture(painter, columns.field, head.photo)
        name = QRect(columns.field)
        name.setLeft(name.left() + _PICTURE.width() + MEDIUM)
        name.setRight(columns.last.right())
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        event = f"{head.photo.event}"
        half = name.adjusted(0, TIGHT, 0, -name.height() // 2)
        _line(painter, half, head.photo.name, theme.tokens().text, font)
        small = QFont(painter.font())
        small.setPointSizeF(SMALL_PT)
        half = name.adjusted(0, name.height() // 2, 0, -TIGHT)
        _line(painter, half, event, theme.tokens().muted, small)
        whole = ((columns.file, Side.FILE), (columns.archive, Side.ARCHIVE))
        for rect, side in whole:
            words = tr("All from the file") if side is Side.FILE else tr("All from the archive")
            self._draw_side(painter, rect, words, chosen=choice == side, quiet=True)

    def _draw_picture(self, painter: QPainter, place: QRect, photo: Photo) -> None:
        found = self._thumbnails.get(photo.sha256, photo.source)
        box = QRect(place.left(), place.center().y() - _PICTURE.height() // 2, *_PICTURE.toTuple())
        if found is None:
            painter.fillRect(box, QColor(theme.tokens().line))
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(box, found, _cut_to(found, _PICTURE))

    def _draw_difference(
        self, painter: QPainter, columns: Columns, one: Difference, choice: Side | None
    ) -> None:
        colours = theme.tokens()
        field = columns.field.adjusted(0, SMALL, -SMALL, -SMALL)
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        _line(painter, field, field_name(one.field), colours.text, font, top=True)
        if one.both:
            small = QFont(painter.font())
            small.setPointSizeF(SMALL_PT)
            below = field.adjusted(0, field.height() // 2, 0, 0)
            _line(painter, below, tr("changed here too"), colours.warning, small)
        last = columns.last.adjusted(0, SMALL, -SMALL, -SMALL)
        _text(painter, last, value_text(one.field, one.last), colours.muted)
        for rect, side, value in (
            (columns.file, Side.FILE, one.in_file),
            (columns.archive, Side.ARCHIVE, one.in_archive),
        ):
            self._draw_side(
                painter, rect, value_text(one.field, value), chosen=choice == side, quiet=False
            )

    def _draw_side(
        self, painter: QPainter, rect: QRect, words: str, *, chosen: bool, quiet: bool
    ) -> None:
        """One side with its mark: a ring, filled where it was chosen."""
        colours = theme.tokens()
        box = rect.adjusted(0, TIGHT, 0, -TIGHT)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint))
            painter.drawRoundedRect(box, 6, 6)
        ring = QRectF(box.left() + SMALL, box.top() + SMALL - 3, _MARK, _MARK)
        if quiet:
            ring.moveTop(box.center().y() - _MARK / 2)
        painter.setBrush(QColor(colours.surface))
        painter.setPen(QPen(QColor(colours.accent if chosen else colours.border), 1.5))
        painter.drawEllipse(ring)
        if chosen:
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(ring.adjusted(4, 4, -4, -4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = box.adjusted(2 * SMALL + _MARK, TIGHT, -SMALL, -TIGHT)
        colour = colours.tint_text if chosen else colours.muted if quiet else colours.text
        if quiet:
            _line(painter, inner, words, colour, QFont(painter.font()))
        else:
            _text(painter, inner, words, colour)


def _cut_to(found: QPixmap, size: QSize) -> QRect:
    """The middle of a picture, in the shape of `size`."""
    whole = found.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    factor = found.width() / max(1, whole.width())
    width, height = round(size.width() * factor), round(size.height() * factor)
    return QRect((found.width() - width) // 2, (found.height() - height) // 2, width, height)


def _line(
    painter: QPainter, rect: QRect, text: str, colour: str, font: QFont, *, top: bool = False
) -> None:
    before = painter.font()
    painter.setFont(font)
    painter.setPen(QColor(colour))
    said = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    place = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, place | Qt.AlignmentFlag.AlignLeft, said)
    painter.setFont(before)


def _text(painter: QPainter, rect: QRect, text: str, colour: str) -> None:
    """At most two lines of a text, the last one ending in "…" where more follows."""
    painter.setPen(QColor(colour))
    metrics = painter.fontMetrics()
    layout = QTextLayout(" ".join(text[:400].split()), painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = rect.top()
    for number in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(rect.width())
        start = line.textStart()
        said = layout.text()[start : start + line.textLength()]
        if number == _LINES - 1:
            rest = layout.text()[start:]
            said = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect.left(), top + metrics.ascent(), said)
        top += metrics.lineSpacing()
    layout.endLayout()

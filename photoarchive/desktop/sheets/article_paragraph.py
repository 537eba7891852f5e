"""How a paragraph of an article is drawn: photo names bold, captions tinted, the rest muted.

Its mark at the right says what it is; a click on it switches caption and article text.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from photoarchive.article.outline import Part, Stretch
from photoarchive.desktop import theme
from photoarchive.desktop.sheets.article_model import ArticleModel
from photoarchive.desktop.tokens import MEDIUM, RADIUS, SMALL, SMALL_PT, TARGET, TITLE_PX

Index = QModelIndex | QPersistentModelIndex

_STRIPE = 3  # pixels
_MARK_PAD = 10
_MARK_COLUMN = 112  # pixels at the right, for the marks
_LEADING = 3  # pixels between lines


class ParagraphDelegate(QStyledItemDelegate):
    """Draws the rows of an `ArticleModel`."""

    switch_wanted = Signal(int)  # the row

    def __init__(self, view: QListView, model: ArticleModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """As high as its text is at the width of the view."""
        width = self._view.viewport().width()
        height = round(self._layout(index.row(), width).boundingRect().height())
        return QSize(width, max(height, TARGET) + 2 * SMALL + self._gap(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row = index.row()
        area = option.rect.adjusted(0, self._gap(row), 0, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, area, row)
        self._draw_text(painter, area, row)
        self._draw_mark(painter, area, row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.tokens().focus), 2))
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.restore()

    def _stretch(self, row: int) -> Stretch:
        return self._model.stretch(row)

    def _gap(self, row: int) -> int:
        """Some room above the photo names, so that what belongs together stands together."""
        return MEDIUM if row and self._stretch(row).part is Part.MARKER else 0

    def _draw_ground(self, painter: QPainter, area: QRect, row: int) -> None:
        colours, caption = theme.tokens(), self._model.is_caption(row)
        if caption:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint))
            painter.drawRoundedRect(QRectF(area).adjusted(0, 1, 0, -1), RADIUS, RADIUS)
        if self._model.is_current_item(row) and (caption or self._stretch(row).part is Part.MARKER):
            stripe = QRect(area.left(), area.top() + 2, _STRIPE, area.height() - 4)
            painter.fillRect(stripe, QColor(colours.accent))

    # -- the text ----------------------------------------------------------------------------------

    def _draw_text(self, painter: QPainter, area: QRect, row: int) -> None:
        layout = self._layout(row, area.width())
        free = area.height() - layout.boundingRect().height()
        painter.setPen(QColor(self._colour(row)))
        layout.draw(painter, QPointF(area.left() + MEDIUM, area.top() + max(SMALL, free / 2)))

    def _colour(self, row: int) -> str:
        colours, stretch = theme.tokens(), self._stretch(row)
        if stretch.part is Part.MARKER:
            return colours.text if self._model.has_photos(row) else colours.warning
        plain = stretch.part is Part.TITLE or self._model.is_caption(row)
        return colours.text if plain else colours.muted

    def _layout(self, row: int, width: int) -> QTextLayout:
        """The text in lines of this width; who was recognised in it is underlined."""
        stretch = self._stretch(row)
        layout = QTextLayout(stretch.text.replace("\n", "\u2028"), self._font(stretch))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([_underlined(start, size) for start, size in self._model.names(row)])
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width - 2 * MEDIUM - _MARK_COLUMN, 80))
            line.setPosition(QPointF(0, height))
            height += line.height() + _LEADING
        layout.endLayout()
        return layout

    def _font(self, stretch: Stretch) -> QFont:
        font = QFont(self._view.font())
        if stretch.part in (Part.MARKER, Part.TITLE):
            font.setWeight(QFont.Weight.DemiBold)
        if stretch.part is Part.TITLE:
            font.setPixelSize(TITLE_PX)
        return font

    # -- the mark at the right ---------------------------------------------------------------------

    def _draw_mark(self, painter: QPainter, area: QRect, row: int) -> None:
        colours, caption = theme.tokens(), self._model.is_caption(row)
        if self._stretch(row).part is Part.MARKER:
            return
        painter.setFont(self._small())
        place = self.mark_rect(area, row)
        if self._stretch(row).switchable:
            painter.setPen(QPen(QColor(colours.accent if caption else colours.border), 1))
            painter.setBrush(QColor(colours.surface))
            round_ = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(round_, TARGET / 2, TARGET / 2)
        painter.setPen(QColor(colours.tint_text if caption else colours.muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._model.mark(row))

    def mark_rect(self, area: QRect, row: int) -> QRect:
        """Where the mark of a row stands in its area."""
        words = QFontMetrics(self._small()).horizontalAdvance(self._model.mark(row))
        width = words + 2 * _MARK_PAD
        return QRect(area.right() - width - SMALL, area.top() + SMALL - 1, width, TARGET)

    def _small(self) -> QFont:
        font = QFont(self._view.font())
        font.setPointSizeF(SMALL_PT)
        return font

    def editorEvent(  # noqa: N802 - Qt calls it so
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on the mark switches the paragraph."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            area = option.rect.adjusted(0, self._gap(index.row()), 0, 0)
            if self.mark_rect(area, index.row()).contains(event.position().toPoint()):
                self.switch_wanted.emit(index.row())
                return True
        return super().editorEvent(event, model, option, index)


def _underlined(start: int, length: int) -> QTextLayout.FormatRange:
    name = QTextLayout.FormatRange()
    written = QTextCharFormat()
    written.setFontUnderline(True)
    written.setUnderlineColor(QColor(theme.tokens().accent))
    name.start, name.length, name.format = start, length, written
    return name

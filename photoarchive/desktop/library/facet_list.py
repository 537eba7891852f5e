"""The list at the left: what there is to do, events, people …, each a filter with its count."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from photoarchive.catalog.facets import Facet
from photoarchive.desktop import icons, theme
from photoarchive.desktop.browsing import Filter
from photoarchive.desktop.library.facet_model import (
    ACTIVE,
    COUNT,
    FACET,
    KEY,
    KIND,
    FacetModel,
    Row,
)
from photoarchive.desktop.library.photo_model import Index
from photoarchive.desktop.tokens import BODY_PT, SMALL, SMALL_PT
from photoarchive.desktop.words import tr

_LINE = 28
_GROUP = 36
_INDENT = 26
_ICON = 16


class FacetList(QTreeView):
    """`toggled` asks for a filter to be added or taken away, `folded` tells of a group."""

    toggled = Signal(object)  # a Facet
    folded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facets = FacetModel(self)
        self._closed: set[str] = set()
        self._last: tuple[Sequence[Facet], Sequence[Filter]] = ((), ())
        self.setModel(self.facets)
        self.setItemDelegate(_FacetDelegate(self))
        self.setAccessibleName(tr("Filters"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._on_chosen)
        self.expanded.connect(lambda index: self._on_folded(index, closed=False))
        self.collapsed.connect(lambda index: self._on_folded(index, closed=True))

    @property
    def closed_groups(self) -> tuple[str, ...]:
        """The groups that are folded up."""
        return tuple(sorted(self._closed))

    def close_groups(self, names: Sequence[str]) -> None:
        """Fold these groups up, and no others."""
        self._closed = set(names)
        self._unfold()

    def fill(self, facets: Sequence[Facet], filters: Sequence[Filter]) -> None:
        """Show new counts; where one was in the list stays."""
        self._last = (facets, filters)
        current = self.currentIndex().data(KEY)
        top = self.verticalScrollBar().value()
        self.facets.fill(facets, filters)
        self._unfold()
        index = self.facets.find(current) if current else QModelIndex()
        self.setCurrentIndex(index if index.isValid() else self.facets.index(0, 0))
        self.verticalScrollBar().setValue(top)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Enter and Space choose; the rest is as in any tree, but letters search nothing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._on_chosen(self.currentIndex())
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _on_chosen(self, index: QModelIndex) -> None:
        match index.data(KIND):
            case Row.GROUP:
                self.setExpanded(index, not self.isExpanded(index))
            case Row.FACET:
                self.toggled.emit(index.data(FACET))
            case Row.MORE:
                self.facets.unfolded.add(index.parent().data(KEY))
                self.fill(*self._last)

    def _on_folded(self, index: QModelIndex, *, closed: bool) -> None:
        key = index.data(KEY)
        changed = self._closed | {key} if closed else self._closed - {key}
        if changed != self._closed:
            self._closed = changed
            self.folded.emit()

    def _unfold(self) -> None:
        for row in range(self.facets.rowCount()):
            group = self.facets.index(row, 0)
            self.setExpanded(group, group.data(KEY) not in self._closed)


class _FacetDelegate(QStyledItemDelegate):
    """Label left, count right; what is on is marked."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Lines of one height, headings a little higher."""
        return QSize(80, _GROUP if index.data(KIND) == Row.GROUP else _LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        rect: QRect = option.rect.adjusted(SMALL, 0, -SMALL, 0)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, state, is_active=bool(index.data(ACTIVE)))
        if index.data(KIND) == Row.GROUP:
            self._paint_group(painter, rect, index)
        else:
            self._paint_line(painter, rect, index)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, is_active: bool
    ) -> None:
        colours = theme.tokens()
        ground = QRectF(rect).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_active or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.tint if is_active else colours.hover))
            painter.drawRoundedRect(ground, 5, 5)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(ground, 5, 5)

    def _paint_group(self, painter: QPainter, rect: QRect, index: Index) -> None:
        open_ = isinstance(index, QModelIndex) and self._view.isExpanded(index)
        name = "chevron-down" if open_ else "chevron-right"
        icon = QRect(rect.left() + 4, rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        icons.icon(name, "muted").paint(painter, icon)
        _write(painter, rect.adjusted(_INDENT, 0, 0, 0), str(index.data()), bold=True)

    def _paint_line(self, painter: QPainter, rect: QRect, index: Index) -> None:
        colours = theme.tokens()
        is_active, count = bool(index.data(ACTIVE)), index.data(COUNT) or ""
        right = rect.adjusted(0, 0, -SMALL, 0)
        if is_active:
            icon = QRect(rect.right() - 20, rect.center().y() - 6, 14, 14)
            icons.icon("x", "tint_text").paint(painter, icon)
            right.setRight(icon.left() - 4)
        _small(painter)
        painter.setPen(QColor(colours.tint_text if is_active else colours.muted))
        painter.drawText(right, int(_RIGHT), count)
        taken = painter.fontMetrics().horizontalAdvance(count) + SMALL
        room = rect.adjusted(_INDENT, 0, right.right() - rect.right() - taken, 0)
        role = "tint_text" if is_active else "text"
        if index.data(KIND) == Row.MORE:
            role = "accent"
        elif count == "0" and not is_active:
            role = "muted"
        _write(painter, room, str(index.data()), role=role)


_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def _write(
    painter: QPainter, room: QRect, text: str, *, role: str = "text", bold: bool = False
) -> None:
    font = QFont(painter.font())
    font.setPointSizeF(BODY_PT)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(getattr(theme.tokens(), role)))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(_LEFT), shown)


def _small(painter: QPainter) -> None:
    font = QFont(painter.font())
    font.setPointSizeF(SMALL_PT)
    painter.setFont(font)

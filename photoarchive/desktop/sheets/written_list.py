"""A list of files that were written, each with what became of it; the words are not made here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from photoarchive.desktop import theme
from photoarchive.desktop.icons import picture
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL, SMALL_PT
from photoarchive.desktop.words import number, tip, tr

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
_ROW = 52  # pixels
_MARK = 20


@dataclass(frozen=True)
class Line:
    """One write. `receipt_id` is 0 where nothing can be taken back."""

    name: str
    said: str
    when: str = ""
    icon: str = "circle-check"
    role: str = "good"
    receipt_id: int = 0


class WrittenModel(QAbstractListModel):
    """Lines as they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()

    def take(self, lines: Sequence[Line]) -> None:
        """Show these."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own default
        """All lines."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name; the line; the whole sentence; what a screen reader says."""
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(line.said)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            place, total = number(index.row() + 1), number(len(self.lines))
            where = tr("{place} of {total}", place=place, total=total)
            return ", ".join(part for part in (line.name, line.said, line.when, where) if part)
        return None


class _Delegate(QStyledItemDelegate):
    """A mark, the name, what became of it, and when."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """All are as high as one another."""
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        painter.save()
        colours = theme.tokens()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.tint if chosen else colours.hover))
        inner = option.rect.adjusted(MEDIUM, SMALL, -MEDIUM, -SMALL)
        mark = picture(line.icon, line.role, _MARK, painter.device().devicePixelRatioF())
        painter.drawPixmap(inner.left(), inner.center().y() - _MARK // 2, mark)
        inner.setLeft(inner.left() + _MARK + MEDIUM)
        self._draw_words(painter, inner, line)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _draw_words(self, painter: QPainter, inner: QRect, line: Line) -> None:
        colours = theme.tokens()
        strong, small = QFont(painter.font()), QFont(painter.font())
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(SMALL_PT)
        top = inner.adjusted(0, 0, 0, -inner.height() // 2)
        below = inner.adjusted(0, inner.height() // 2, 0, 0)
        painter.setFont(small)
        painter.setPen(QColor(colours.muted))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(top, right, line.when)
        room = top.width() - painter.fontMetrics().horizontalAdvance(line.when) - LARGE
        said = painter.fontMetrics().elidedText(
            line.said, Qt.TextElideMode.ElideRight, below.width()
        )
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, said)
        painter.setFont(strong)
        painter.setPen(QColor(colours.text))
        name = painter.fontMetrics().elidedText(line.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, name)


class WrittenList(QListView):
    """Lines of which several can be selected."""

    selection_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.written = WrittenModel(self)
        self.setModel(self.written)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())

    def take(self, lines: Sequence[Line]) -> None:
        """Show these, and stand on the first."""
        self.written.take(lines)
        if lines:
            self.setCurrentIndex(self.written.index(0))
        self.selection_changed.emit()

    def selected(self) -> list[Line]:
        """The lines that are selected."""
        return [self.written.lines[index.row()] for index in self.selectedIndexes()]

"""A list of files that were written, each with what became of it; the words are not made here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from photoarchive.desktop import theme
from photoarchive.desktop.icons import picture
from photoarchive.desktop.painting import draw_focus, draw_ground, small, strong, write, write_end
from photoarchive.desktop.rows import RowDelegate, RowList, Rows
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL
from photoarchive.desktop.words import tr

_MARK = 20  # pixels


@dataclass(frozen=True)
class Line:
    """One write. `receipt_id` is 0 where nothing can be taken back."""

    name: str
    said: str
    when: str = ""
    icon: str = "circle-check"
    role: str = "good"
    receipt_id: int = 0


class WrittenRows(Rows[Line]):
    """Lines as they are given."""

    def title(self, entry: Line) -> str:
        """The name."""
        return entry.name

    def hint(self, entry: Line) -> str:
        """The whole sentence."""
        return entry.said

    def parts(self, entry: Line, place: str, total: str) -> Sequence[str]:
        """All that is written, and which one it is."""
        where = tr("{place} of {total}", place=place, total=total)
        return entry.name, entry.said, entry.when, where


class _Delegate(RowDelegate[Line]):
    """A mark, the name, what became of it, and when."""

    height = 52

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, entry: Line) -> None:
        """The mark and the words above a line."""
        draw_ground(painter, option)
        inner = option.rect.adjusted(MEDIUM, SMALL, -MEDIUM, -SMALL)
        mark = picture(entry.icon, entry.role, _MARK, painter.device().devicePixelRatioF())
        painter.drawPixmap(inner.left(), inner.center().y() - _MARK // 2, mark)
        inner.setLeft(inner.left() + _MARK + MEDIUM)
        self._draw_words(painter, inner, entry)
        painter.setPen(QPen(QColor(theme.tokens().line), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        draw_focus(painter, option)

    def _draw_words(self, painter: QPainter, inner: QRect, line: Line) -> None:
        colours, font = theme.tokens(), painter.font()
        top = inner.adjusted(0, 0, 0, -inner.height() // 2)
        below = inner.adjusted(0, inner.height() // 2, 0, 0)
        painter.setFont(small(font))
        painter.setPen(QColor(colours.muted))
        top = write_end(painter, top, line.when, LARGE)
        write(painter, below, line.said)
        painter.setFont(strong(font))
        painter.setPen(QColor(colours.text))
        write(painter, top, line.name)


class WrittenList(RowList[Line]):
    """Lines of which several can be selected."""

    selection_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self.rows = WrittenRows()
        super().__init__(self.rows, name, parent)
        self.setItemDelegate(_Delegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())

    def take(self, lines: Sequence[Line]) -> None:
        """Show these, and stand on the first."""
        self.rows.take(lines)
        self.stand_on(0)
        self.selection_changed.emit()

    def selected(self) -> list[Line]:
        """The lines that are selected."""
        return [self.rows.entries[index.row()] for index in self.selectedIndexes()]

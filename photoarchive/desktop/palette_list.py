"""The list under the palette's line: its model, and how a command is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from photoarchive.desktop import theme
from photoarchive.desktop.painting import small, write, write_end
from photoarchive.desktop.palette_matches import Command
from photoarchive.desktop.rows import RowDelegate, Rows
from photoarchive.desktop.tokens import MEDIUM
from photoarchive.desktop.words import tr

_SIGN = 18  # pixels


class CommandRows(Rows[Command]):
    """The commands that fit."""

    def title(self, entry: Command) -> str:
        """The text."""
        return entry.text

    def parts(self, entry: Command, place: str, total: str) -> Sequence[str]:
        """All that is written, and which one it is."""
        counted = tr("{place} of {total}", place=place, total=total)
        return entry.text, entry.place, entry.keys, counted


class CommandDelegate(RowDelegate[Command]):
    """Icon, text, and at the right the menu and the keys."""

    height = 34

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, entry: Command) -> None:
        """One command; the mouse chooses none."""
        colours = theme.tokens()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, QColor(colours.tint))
        inner = option.rect.adjusted(MEDIUM, 0, -MEDIUM, 0)
        sign = QRect(inner.left(), inner.center().y() - _SIGN // 2, _SIGN, _SIGN)
        entry.icon.paint(painter, sign, Qt.AlignmentFlag.AlignCenter, QIcon.Mode.Normal)
        inner.setLeft(sign.right() + MEDIUM)
        inner = self._draw_end(painter, option, inner, entry)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.tint_text if chosen else colours.text))
        write(painter, inner, entry.text)

    def _draw_end(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, command: Command
    ) -> QRect:
        """The keys, and the menu where there is room; what is left for the text."""
        painter.setFont(small(option.font))
        painter.setPen(QColor(theme.tokens().muted))
        full = option.fontMetrics.horizontalAdvance(command.text)
        end = "   ".join(part for part in (command.place, command.keys) if part)
        if full + painter.fontMetrics().horizontalAdvance(end) + MEDIUM > inner.width():
            end = command.keys
        return write_end(painter, inner, end, MEDIUM)

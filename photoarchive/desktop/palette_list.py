"""The list under the palette's line: its model, and how a command is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from photoarchive.desktop import theme
from photoarchive.desktop.palette_matches import Command
from photoarchive.desktop.tokens import MEDIUM, SMALL_PT
from photoarchive.desktop.words import number, tr

Index = QModelIndex | QPersistentModelIndex
ROW, _SIGN = 34, 18  # pixels
COMMAND = Qt.ItemDataRole.UserRole


class CommandModel(QAbstractListModel):
    """The commands that fit."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.commands: Sequence[Command] = ()

    def take(self, commands: Sequence[Command]) -> None:
        """Show these."""
        self.beginResetModel()
        self.commands = commands
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own default
        """How many."""
        return 0 if parent.isValid() else len(self.commands)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text; the command; what a screen reader says."""
        command = self.commands[index.row()]
        if role == COMMAND:
            return command
        if role == Qt.ItemDataRole.DisplayRole:
            return command.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            place, total = number(index.row() + 1), number(len(self.commands))
            counted = tr("{place} of {total}", place=place, total=total)
            parts = (command.text, command.place, command.keys, counted)
            return ", ".join(part for part in parts if part)
        return None


class CommandDelegate(QStyledItemDelegate):
    """Icon, text, and at the right the menu and the keys."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """All rows are alike."""
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one command."""
        command = index.data(COMMAND)
        if not isinstance(command, Command):
            return
        colours = theme.tokens()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(option.rect, QColor(colours.tint))
        inner = option.rect.adjusted(MEDIUM, 0, -MEDIUM, 0)
        sign = QRect(inner.left(), inner.center().y() - _SIGN // 2, _SIGN, _SIGN)
        command.icon.paint(painter, sign, Qt.AlignmentFlag.AlignCenter, QIcon.Mode.Normal)
        inner.setLeft(sign.right() + MEDIUM)
        self._draw_end(painter, option, inner, command)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.tint_text if chosen else colours.text))
        fitted = painter.fontMetrics().elidedText(
            command.text, Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, fitted)
        painter.restore()

    def _draw_end(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, command: Command
    ) -> None:
        """The keys, and the menu where there is room; what is left for the text."""
        small = QFont(option.font)
        small.setPointSizeF(SMALL_PT)
        painter.setFont(small)
        painter.setPen(QColor(theme.tokens().muted))
        room = painter.fontMetrics().horizontalAdvance
        full = option.fontMetrics.horizontalAdvance(command.text)
        end = "   ".join(part for part in (command.place, command.keys) if part)
        if full + room(end) + MEDIUM > inner.width():
            end = command.keys
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, end)
        inner.setRight(inner.right() - room(end) - MEDIUM)

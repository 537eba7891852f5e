"""The list of names under a field: opened by typing, chosen by key or click, never over the photo.

It lies inside the panel and never takes the focus; whose names it offers is decided outside.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from photoarchive.desktop import theme
from photoarchive.desktop.tokens import MEDIUM, RADIUS, SMALL_PT, TIGHT
from photoarchive.desktop.words import tr

ROW = 30  # pixels
MOST = 8  # rows to be seen at once
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = (*_ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down)
_NOTE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Choice:
    """One line: what it says, what it says beside that in small, what choosing it gives."""

    text: str
    note: str
    value: object


class Choices(QListWidget):
    """Offers choices beside a place in the panel. `chosen` has the value of one."""

    chosen = Signal(object)

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self.panel = panel
        self._beside: Callable[[], QRect] = panel.rect
        self.setProperty("kind", "popup")
        self.setAccessibleName(tr("Names to choose from"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.itemClicked.connect(self._on_clicked)
        self.hide()

    @property
    def offered(self) -> list[str]:
        """What it says, line by line; [] while it is hidden."""
        return [self.item(n).text() for n in range(self.count())] if self.isVisible() else []

    def offer(self, choices: Sequence[Choice], beside: Callable[[], QRect]) -> None:
        """Show these under a place in the panel, or above it where no room is left."""
        self.clear()
        if not choices:
            self.hide()
            return
        for choice in choices:
            item = QListWidgetItem(choice.text)
            item.setData(Qt.ItemDataRole.UserRole, choice.value)
            item.setData(_NOTE, choice.note)
            told = f"{choice.text}, {choice.note}" if choice.note else choice.text
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
            self.addItem(item)
        self._beside = beside
        self._lay()
        self.setCurrentRow(0)
        self.show()
        self.raise_()
        self._announce()

    def wants(self, event: QKeyEvent) -> bool:
        """Whether this key is for the list while it is open."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        return self.isVisible() and plain and event.key() in _KEYS

    def take(self, event: QKeyEvent) -> None:
        """Move in the list, choose, or close it."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.hide()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.setCurrentRow((self.currentRow() + step) % self.count())
            self._announce()
        else:
            self._choose(self.currentItem())

    def follow(self) -> None:
        """The fields were moved under it."""
        if self.isVisible():
            self._lay()

    def _lay(self) -> None:
        room, beside = self.panel.rect(), self._beside()
        height = min(self.count(), MOST) * ROW + 2 * TIGHT + 2
        bar = Qt.ScrollBarPolicy
        more = self.count() > MOST
        self.setVerticalScrollBarPolicy(bar.ScrollBarAsNeeded if more else bar.ScrollBarAlwaysOff)
        below = beside.bottom() + 2
        top = below if below + height <= room.bottom() else max(0, beside.top() - 2 - height)
        left = min(max(beside.left(), 0), max(0, room.right() - beside.width()))
        self.setGeometry(left, top, min(beside.width(), room.width()), height)

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._choose(item)

    def _choose(self, item: QListWidgetItem | None) -> None:
        self.hide()
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _announce(self) -> None:
        """The focus stays in the field, so a screen reader has to be told."""
        item = self.currentItem()
        if item is not None:
            text = str(item.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))


class _Delegate(QStyledItemDelegate):
    """The text, and the note in small and muted after it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """Every line is equally high."""
        return QSize(super().sizeHint(option, index).width(), ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The line, tinted where it is chosen."""
        colours = theme.tokens()
        rect = QRect(option.rect)
        chosen = option.state & QStyle.StateFlag.State_Selected
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setBrush(QColor(colours.tint))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect, RADIUS - 2, RADIUS - 2)
        inside = rect.adjusted(MEDIUM - TIGHT, 0, -MEDIUM + TIGHT, 0)
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.setPen(QColor(colours.tint_text if chosen else colours.text))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, text)
        inside.setLeft(inside.left() + painter.fontMetrics().horizontalAdvance(text) + MEDIUM)
        font = QFont(painter.font())
        font.setPointSizeF(SMALL_PT)
        painter.setFont(font)
        note = painter.fontMetrics().elidedText(
            str(index.data(_NOTE) or ""), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.setPen(QColor(colours.tint_text if chosen else colours.muted))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, note)
        painter.restore()


class FirstKeys(QObject):
    """Gives keys of a field to someone else first, also those that are shortcuts of the window."""

    def __init__(
        self,
        field: QWidget,
        *,
        wants: Callable[[QKeyEvent], bool],
        take: Callable[[QKeyEvent], object],
    ) -> None:
        super().__init__(field)
        self._wants, self._take = wants, take
        field.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        """Keys that are wanted do not reach the field."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if not self._wants(event):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._take(event)
        return True

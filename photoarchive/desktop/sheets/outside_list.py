"""The list of differences under one's hands, and its headings. What is chosen is the model's."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from photoarchive.desktop import theme
from photoarchive.desktop.pictures import Thumbnails
from photoarchive.desktop.sheets.outside_delegate import Columns, OutsideDelegate
from photoarchive.desktop.sheets.outside_model import ENTRY, OutsideModel
from photoarchive.desktop.tokens import SMALL_PT
from photoarchive.desktop.words import tr
from photoarchive.exchange.settling import Side

_TURN = {None: Side.FILE, Side.FILE: Side.ARCHIVE, Side.ARCHIVE: None}
_HEADINGS = 28  # pixels


class OutsideList(QListView):
    """Up and Down walk; Left takes the file's, Right the archive's, Space goes round."""

    entry_changed = Signal(object)  # the Difference or Head one stands on, or None

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What was changed"))
        self.differences = OutsideModel(self)
        self.setModel(self.differences)
        self.setItemDelegate(OutsideDelegate(thumbnails, self))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.selectionModel().currentChanged.connect(self._on_current)
        thumbnails.changed.connect(lambda _sha256: self.viewport().update())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Choose with Left, Right and Space; everything else as in any list."""
        index = self.currentIndex()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not index.isValid() or not plain:
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Left:
                self.differences.choose(index.row(), Side.FILE)
            case Qt.Key.Key_Right:
                self.differences.choose(index.row(), Side.ARCHIVE)
            case Qt.Key.Key_Space:
                choice = self.differences.choice(index.row())
                self.differences.choose(index.row(), _TURN[choice])
            case _:
                super().keyPressEvent(event)

    def keyboardSearch(self, _text: str) -> None:  # noqa: N802 - Qt calls it so
        """Letters find nothing here."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt calls it so
        """A click on a side chooses it; a second one takes that back."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        columns = Columns.inside(self.visualRect(index))
        side = columns.side_at(round(event.position().x()))
        if side is not None:
            again = self.differences.choice(index.row()) is side
            self.differences.choose(index.row(), None if again else side)

    def go_to(self, row: int) -> None:
        """Stand on this row, with the focus."""
        self.setCurrentIndex(self.differences.index(row))
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_current(self) -> None:
        self.entry_changed.emit(self.currentIndex().data(ENTRY))


class Headings(QWidget):
    """The names of the columns, above the list."""

    def __init__(self, below: OutsideList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._below = below
        self.setFixedHeight(_HEADINGS)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt calls it so
        """As wide as there is room."""
        return QSize(400, _HEADINGS)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt calls it so
        """Draw each name above its column."""
        painter = QPainter(self)
        font = QFont(self.font())
        font.setPointSizeF(SMALL_PT)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.tokens().muted))
        rect = self.rect()
        rect.setWidth(self._below.viewport().width())
        columns = Columns.inside(rect)
        for place, text in (
            (columns.last, tr("Last written from here")),
            (columns.file, tr("The file says now")),
            (columns.archive, tr("The archive says")),
        ):
            said = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, place.width()
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, said)

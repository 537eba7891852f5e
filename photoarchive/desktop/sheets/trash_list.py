"""Photos that were removed, with picture, event and time. What can be done is the sheet's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.removed import Removed, removed_photos
from photoarchive.desktop import theme
from photoarchive.desktop.icons import picture
from photoarchive.desktop.painting import draw_focus, draw_ground, small, strong, write, write_end
from photoarchive.desktop.rows import RowDelegate, RowList, Rows
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL, TIGHT
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr, when_made

_PICTURE = QSize(80, 54)  # pixels


@dataclass(frozen=True)
class Entry:
    """A removed photo, and whether its file can be reached."""

    removed: Removed
    there: bool

    @property
    def note(self) -> str:
        """What stands in the way, or is worth knowing."""
        if self.removed.again:
            return tr("in the archive again")
        return "" if self.there else tr("its drive is not connected")


def entries(catalog: Catalog) -> list[Entry]:
    """What can be put back. What was ours and whose file is gone was emptied, and is not listed."""
    found = [Entry(one, one.source.exists()) for one in removed_photos(catalog)]
    return [entry for entry in found if entry.there or not entry.removed.own]


class RemovedRows(Rows[Entry]):
    """The entries, the last one removed first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        desk.thumbnails.changed.connect(self._on_thumbnail)

    def thumbnail(self, entry: Entry) -> QPixmap | None:
        """The picture, if it is here."""
        return self._desk.thumbnails.get(entry.removed.sha256, entry.removed.source)

    def title(self, entry: Entry) -> str:
        """The name."""
        return entry.removed.name

    def hint(self, entry: Entry) -> str:
        """Where the file is."""
        return str(entry.removed.source)

    def parts(self, entry: Entry, place: str, total: str) -> Sequence[str]:
        """All that is written, and which one it is."""
        return (
            entry.removed.name,
            entry.removed.event,
            removed_text(entry),
            entry.note,
            tr("photo {place} of {total}", place=place, total=total),
        )

    def _on_thumbnail(self, sha256: str) -> None:
        for row, entry in enumerate(self.entries):
            if entry.removed.sha256 == sha256:
                self.dataChanged.emit(self.index(row), self.index(row))


def removed_text(entry: Entry) -> str:
    """When it was removed, as a person reads it."""
    return tr("removed {moment}", moment=when_made(entry.removed.removed_at))


class RemovedDelegate(RowDelegate[Entry]):
    """Picture, name, event and time; a remark at the right."""

    height = 64

    def __init__(self, rows: RemovedRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        """The picture and the words."""
        draw_ground(painter, option)
        draw_focus(painter, option)
        rect: QRect = option.rect.adjusted(MEDIUM, 0, -MEDIUM, 0)
        place = QRect(rect.left(), rect.top() + TIGHT + 1, _PICTURE.width(), _PICTURE.height())
        self._draw_picture(painter, place, entry)
        rect.setLeft(place.right() + LARGE)
        self._draw_words(painter, option, rect, entry)

    def _draw_picture(self, painter: QPainter, place: QRect, entry: Entry) -> None:
        found = self._rows.thumbnail(entry)
        if found is None:
            painter.fillRect(place, QColor(theme.tokens().grid))
            painter.drawPixmap(
                place.center().x() - 10, place.center().y() - 10, picture("image", "muted", 20)
            )
            return
        size = found.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        shown = QRect(place.topLeft(), size)
        shown.moveCenter(place.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(shown, found)

    def _draw_words(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, entry: Entry
    ) -> None:
        colours = theme.tokens()
        painter.setFont(small(option.font))
        if entry.note:
            painter.setPen(QColor(colours.warning))
            rect = write_end(painter, rect, entry.note, SMALL)
        upper, lower = rect.adjusted(0, 12, 0, 0), rect.adjusted(0, 0, 0, -12)
        parts = [part for part in (entry.removed.event, removed_text(entry)) if part]
        painter.setPen(QColor(colours.muted))
        write(painter, lower, " · ".join(parts), Qt.AlignmentFlag.AlignBottom)
        painter.setFont(strong(option.font))
        painter.setPen(QColor(colours.text))
        write(painter, upper, entry.removed.name, Qt.AlignmentFlag.AlignTop)


class RemovedList(RowList[Entry]):
    """Some can be chosen; Enter asks for them to be put back."""

    chosen_changed = Signal()
    opened = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.rows = RemovedRows(desk)
        super().__init__(self.rows, tr("Removed photos"), parent)
        self.setItemDelegate(RemovedDelegate(self.rows, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def chosen(self) -> list[Removed]:
        """Those that are chosen and can be put back, in the order of the list."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        found = [self.rows.entries[row].removed for row in rows]
        return [one for one in found if not one.again]

    def take(self, found: Sequence[Entry]) -> None:
        """Show these; where one was in the list stays."""
        row = max(self.currentIndex().row(), 0)
        self.rows.take(found)
        self.stand_on(row)
        self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Enter."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

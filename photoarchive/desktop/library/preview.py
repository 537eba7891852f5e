"""One photo as large as the grid's place allows, with its caption below; keys go on to the next.

It takes the place of the grid, so nothing lies over the photo. Captioning is another view.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from photoarchive.catalog.queries import photos
from photoarchive.desktop.caption.ahead import Ahead, Wanted
from photoarchive.desktop.icons import icon
from photoarchive.desktop.phrases import translated
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import number, tip, tr
from photoarchive.model import Photo

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageDown: 1,
}
_LINES = 3  # of the caption


class _Picture(QWidget):
    """Paints the photo fitted; first the small picture, then the sharp one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt calls it so
        """Draw the photo."""
        if self.picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self.picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(self.rect().center())
        painter.drawPixmap(target, self.picture)
        painter.end()


class Preview(QWidget):
    """The current photo of `browsing`, large."""

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._browsing = desk, desk.browsing
        self._photo: Photo | None = None
        self.setObjectName("preview")
        self.setProperty("kind", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Large preview"))
        self._ahead = Ahead(self)
        self._ahead.ready.connect(self._on_ready)
        self.picture = _Picture(self)
        self.name = QLabel(self)
        self.name.setProperty("kind", "title")
        self.where = QLabel(self)
        self.where.setProperty("kind", "muted")
        self.sentence = QLabel(self)
        self.sentence.setProperty("kind", "warning")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.hide()
        self.caption = QLabel(self)
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.caption.setWordWrap(True)
        self._lay_out()
        desk.browsing.current_changed.connect(lambda _: self._show_if_visible())
        desk.browsing.ids_changed.connect(self._show_if_visible)
        desk.session.catalog_changed.connect(lambda _c, _i: self._show_if_visible())
        desk.thumbnails.changed.connect(self._on_small)

    def begin(self) -> None:
        """Show the current photo."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def close_down(self) -> None:
        """Let what is being decoded end."""
        self._ahead.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Arrows go on, Esc goes back; Space is an action of the grid."""
        step = _STEPS.get(Qt.Key(event.key()))
        ids = self._browsing.ids
        if step:
            self._go(self._browsing.neighbour(step))
        elif event.key() == Qt.Key.Key_Home and ids:
            self._go(ids[0])
        elif event.key() == Qt.Key.Key_End and ids:
            self._go(ids[-1])
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another size of the photo may be wanted."""
        super().resizeEvent(event)
        self._show_if_visible()

    def _go(self, photo_id: int) -> None:
        if photo_id:
            self._browsing.select(())
            self._browsing.set_current(photo_id)

    def _lay_out(self) -> None:
        back = self._button("chevron-left", tr("Previous photo"))
        back.clicked.connect(lambda: self._go(self._browsing.neighbour(-1)))
        on = self._button("chevron-right", tr("Next photo"))
        on.clicked.connect(lambda: self._go(self._browsing.neighbour(1)))
        close = self._button("x", tr("Back to the grid (Esc)"))
        close.clicked.connect(self.closed)
        line = QHBoxLayout()
        line.setSpacing(MEDIUM)
        line.addWidget(self.name)
        line.addWidget(self.where, 1)
        for button in (back, on, close):
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self.picture, 1)
        column.addWidget(self.sentence)
        column.addLayout(line)
        column.addWidget(self.caption)

    def _button(self, name: str, text: str) -> QToolButton:
        """By mouse only: the keys are the arrows and Esc."""
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _show_if_visible(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        found = photos(self._desk.session.catalog, self._around())
        self._photo = found[0] if found else None
        if self._photo is None:
            self.closed.emit()
            return
        side = round(max(self.picture.width(), self.picture.height()) * self.devicePixelRatioF())
        self._ahead.show([Wanted(photo.id, photo.source, side) for photo in found])
        self._show_words(self._photo)
        self._show_picture(self._photo)

    def _around(self) -> list[int]:
        """The current photo and its neighbours, which are decoded ahead."""
        ids = (self._browsing.current, *(self._browsing.neighbour(step) for step in (1, -1)))
        return [photo_id for photo_id in ids if photo_id]

    def _show_words(self, photo: Photo) -> None:
        place, count = self._browsing.index(), len(self._browsing.ids)
        self.name.setText(photo.name)
        self.where.setText(tr("{place} of {all}", place=number(place + 1), all=number(count)))
        text = photo.caption or tr("No caption yet")
        self.caption.setText(text)
        self.caption.setProperty("kind", "" if photo.caption else "muted")
        self.caption.style().polish(self.caption)
        self.caption.setMaximumHeight(self.fontMetrics().lineSpacing() * _LINES + 4)
        self.caption.setToolTip(tip(text))
        said = ", ".join([photo.name, self.where.text(), text])
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _show_picture(self, photo: Photo) -> None:
        sharp = self._ahead.get(photo.id)
        small = sharp or self._desk.thumbnails.get(photo.sha256, photo.source)
        refused = self._ahead.refusal(photo.id)
        self.picture.picture = small
        self.picture.update()
        self.sentence.setText(translated(str(refused)) if refused else "")
        self.sentence.setVisible(refused is not None)

    def _on_ready(self, photo_id: int) -> None:
        if self._photo is not None and photo_id == self._photo.id:
            self._show_picture(self._photo)

    def _on_small(self, sha256: str) -> None:
        if self._photo is not None and sha256 == self._photo.sha256:
            self._show_picture(self._photo)

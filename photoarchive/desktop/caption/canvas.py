"""The photo: sharp, zoomed, panned, with small numbers beside heads and nothing over faces.

Which picture is shown and what a box means are decided outside; here it is drawn and pointed at.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from photoarchive.desktop import theme
from photoarchive.desktop.caption.boxes import (
    RADIUS,
    Badge,
    BoxDrawing,
    disc,
    outline,
    paint_badges,
    paint_outline,
)
from photoarchive.desktop.caption.zoom import Zoom
from photoarchive.desktop.icons import picture
from photoarchive.desktop.tokens import WIDE
from photoarchive.desktop.words import tip, tr

_PAN = 0.15  # of the canvas, for one press of an arrow key
_NOTCH = 120  # eighths of a degree of a wheel
_ARROWS = {
    Qt.Key.Key_Left: QPointF(1, 0),
    Qt.Key.Key_Right: QPointF(-1, 0),
    Qt.Key.Key_Up: QPointF(0, 1),
    Qt.Key.Key_Down: QPointF(0, -1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PhotoCanvas(QWidget):
    """Shows one photo. While a box is drawn its keys come here, Esc and Enter among them."""

    box_drawn = Signal(int, object)  # person id, Box or None to take it away
    drawing_ended = Signal()
    person_pointed_at = Signal(int)
    pixels_wanted = Signal()  # what is shown is too coarse, or the canvas has another size

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Photo"))
        self.zoom = Zoom()
        self.drawing: BoxDrawing | None = None
        self._picture: QPixmap | None = None
        self._fitted: QPixmap | None = None  # the picture at the size of its frame
        self._badges: tuple[Badge, ...] = ()
        self._hovered = 0
        self._grey = False
        self._unmeasured = True  # its first picture tells the shape
        self._dragged: QPointF | None = None

    # -- what is shown -------------------------------------------------------------------------

    def begin(self, width: int, height: int) -> None:
        """Another photo of this size; its pictures follow."""
        self.end_drawing()
        self._picture = self._fitted = None
        self._grey = False
        self._unmeasured = not (width and height)
        self.zoom.set_photo(width or 3, height or 2)
        self.update()

    def set_picture(self, pixmap: QPixmap, *, grey: bool = False) -> None:
        """Show these pixels of it; grey says that the original is not there."""
        if grey:
            image = pixmap.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
            pixmap = QPixmap.fromImage(image)
        self._picture, self._fitted, self._grey = pixmap, None, grey
        if self._unmeasured:
            self.zoom.set_photo(pixmap.width(), pixmap.height())
        self.update()

    @property
    def shown(self) -> QPixmap | None:
        """The pixels there are."""
        return self._picture

    @property
    def greyed(self) -> bool:
        """Whether it says that the original is not there."""
        return self._grey

    def set_badges(self, badges: Sequence[Badge]) -> None:
        """The people with a box."""
        self._badges = tuple(badges)
        self.update()

    @property
    def badges(self) -> tuple[Badge, ...]:
        """The people with a box, as they are shown."""
        return self._badges

    def frame(self) -> QRectF:
        """Where the photo lies."""
        return self.zoom.frame().translated(self._room().topLeft())

    def pixels_needed(self) -> int:
        """How long the longer side has to be to be sharp, in pixels of the screen."""
        ratio = self.devicePixelRatioF()
        size = self._room().size() * ratio
        return round(max(size.width(), size.height()))

    def _room(self) -> QRectF:
        margin = 0 if self.zoom.scale is not None else WIDE
        return QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)

    def _lay_out(self) -> None:
        self._fitted = None
        self.zoom.set_canvas(QSizeF(self._room().size()), self.devicePixelRatioF())
        self.update()

    # -- zoom ----------------------------------------------------------------------------------

    def toggle_zoom(self) -> None:
        """Between the whole photo and its actual pixels."""
        if self.zoom.scale is None:
            cursor = QPointF(self.mapFromGlobal(self.cursor().pos()))
            inside = self.underMouse() and self.frame().contains(cursor)
            self._zoom_to(1.0, cursor if inside else QPointF(self.rect().center()))
        else:
            self.zoom.fit()
            self._lay_out()

    def _zoom_to(self, scale: float, at: QPointF) -> None:
        self.zoom.zoom_to(scale, at - self._room().topLeft())
        self._lay_out()
        self.pixels_wanted.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt calls it so
        """The wheel zooms at the cursor."""
        notches = event.angleDelta().y() / _NOTCH
        self.zoom.wheel(notches, event.position() - self._room().topLeft())
        self._lay_out()
        self.pixels_wanted.emit()
        event.accept()

    # -- drawing a box -------------------------------------------------------------------------

    def start_drawing(self, drawing: BoxDrawing) -> None:
        """Draw the box around a person: by dragging, or with arrows, Shift and Enter."""
        self.drawing = drawing
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def end_drawing(self) -> None:
        """Leave it as it was."""
        if self.drawing is not None:
            self.drawing = None
            self.unsetCursor()
            self.update()
            self.drawing_ended.emit()

    def _finish(self) -> None:
        if (drawing := self.drawing) is not None:
            self.box_drawn.emit(drawing.person_id, drawing.box)
            self.end_drawing()

    def event(self, event: QEvent) -> bool:
        """While a box is drawn, Esc and the arrows are not shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            mine = self.drawing is not None and _draws(event)
            zoomed = self.zoom.scale is not None and event.key() in _ARROWS
            if mine or zoomed:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Arrows pan, or move the box that is drawn."""
        key = Qt.Key(event.key())
        if self.drawing is not None:
            self._drawing_key(key, event)
        elif self.zoom.scale is not None and key in _ARROWS:
            step = _ARROWS[key]
            self.zoom.pan(QPointF(step.x() * self.width(), step.y() * self.height()) * _PAN)
            self.update()
        else:
            super().keyPressEvent(event)

    def _drawing_key(self, key: Qt.Key, event: QKeyEvent) -> None:
        drawing = self.drawing
        if drawing is None:
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _ENTER:
            self._finish()
        elif key == Qt.Key.Key_Escape:
            self.end_drawing()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and drawing.had_one:
            self.box_drawn.emit(drawing.person_id, None)
            self.end_drawing()
        elif drawing.key(key, resize=shift):
            self.update()

    # -- the mouse -----------------------------------------------------------------------------

    def _place(self, at: QPointF) -> QPointF:
        return self.zoom.place(at - self._room().topLeft())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt calls it so
        """Begin a box, or take hold of the photo."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.drawing is not None:
            self.drawing.press(self._place(event.position()))
        elif person := self._person_at(event.position()):
            self.person_pointed_at.emit(person)
        elif self.zoom.scale is not None:
            self._dragged = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt calls it so
        """Draw the box on, move the photo, or look whose head this is."""
        if self.drawing is not None:
            self.drawing.drag(self._place(event.position()))
            self.update()
        elif self._dragged is not None:
            self.zoom.pan(event.position() - self._dragged)
            self._dragged = event.position()
            self.update()
        else:
            self._hover(self._person_at(event.position()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt calls it so
        """A box that was drawn large enough is kept."""
        if self.drawing is not None and self.drawing.release():
            self._finish()
        if self._dragged is not None:
            self._dragged = None
            self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt calls it so
        """Actual pixels where one clicks, and back."""
        if self.drawing is None:
            if self.zoom.scale is None:
                self._zoom_to(1.0, event.position())
            else:
                self.toggle_zoom()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt calls it so
        """Nobody is pointed at any more."""
        self._hover(0)
        super().leaveEvent(event)

    def _person_at(self, at: QPointF) -> int:
        frame = self.frame()
        for badge in self._badges:
            away = disc(badge.box, frame) - at
            near = away.x() ** 2 + away.y() ** 2 <= RADIUS**2
            if near or outline(badge.box, frame).contains(at):
                return badge.person_id
        return 0

    def _hover(self, person_id: int) -> None:
        if person_id != self._hovered:
            self._hovered = person_id
            names = [b.name for b in self._badges if b.person_id == person_id]
            self.setToolTip(tip(names[0]) if names else "")
            self.update()

    # -- painting ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt calls it so
        """Fit the photo into the new room."""
        super().resizeEvent(event)
        self._lay_out()
        self.pixels_wanted.emit()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt calls it so
        """As large as there is room for."""
        return QSize(900, 600)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt calls it so
        """The photo, the numbers, the box that is drawn."""
        colours = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.canvas))
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        frame = self.frame()
        self._paint_picture(painter, frame)
        paint_badges(painter, self._badges, frame, colours, self._hovered)
        if self.drawing is not None:
            paint_outline(painter, outline(self.drawing.box, frame), colours, dashed=True)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_picture(self, painter: QPainter, frame: QRectF) -> None:
        if self._picture is None:
            self._paint_nothing(painter, frame)
            return
        if self._grey:
            painter.setOpacity(0.45)
        if self.zoom.scale is None:
            painter.drawPixmap(frame.toRect(), self._at_size(frame.toRect().size()))
        else:
            painter.drawPixmap(frame, self._picture, QRectF(self._picture.rect()))
        painter.setOpacity(1)

    def _at_size(self, size: QSize) -> QPixmap:
        """Scaled once, not with every stroke that is painted over it."""
        picture_, ratio = self._picture, self.devicePixelRatioF()
        wanted = QSize(round(size.width() * ratio), round(size.height() * ratio))
        if self._fitted is None and picture_ is not None:
            self._fitted = picture_.scaled(
                wanted,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._fitted.setDevicePixelRatio(ratio)
        return self._fitted or QPixmap()

    def _paint_nothing(self, painter: QPainter, frame: QRectF) -> None:
        colours = theme.tokens()
        painter.fillRect(frame, QColor(colours.line))
        side = 48
        mark = picture("image-off" if self._grey else "image", "muted", side)
        corner = frame.center() - QPointF(side / 2, side / 2)
        painter.drawPixmap(corner, mark)

    def set_missing(self) -> None:
        """There is no picture of it at all."""
        self._picture = self._fitted = None
        self._grey = True
        self.update()


_CHORDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_DRAWING = (
    *_ARROWS,
    *_ENTER,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
)


def _draws(event: QKeyEvent) -> bool:
    """Whether a key is for the box that is drawn."""
    return event.key() in _DRAWING and not event.modifiers() & _CHORDS

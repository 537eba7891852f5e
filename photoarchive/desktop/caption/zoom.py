"""Where a photo lies on its canvas: fitted, or at a scale and a place. No painting here."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF

STEP = 1.25  # one notch of the wheel
LARGEST = 8.0  # screen pixels for one of the photo


class Zoom:
    """The scale and the place of one photo. `scale` is in screen pixels per pixel of the photo,
    None where the photo fits its canvas; places in the photo go from 0 to 1.
    """

    def __init__(self) -> None:
        self.scale: float | None = None
        self.centre = QPointF(0.5, 0.5)
        self._photo = QSizeF(3, 2)
        self._canvas = QSizeF(1, 1)
        self._ratio = 1.0

    def set_photo(self, width: float, height: float) -> None:
        """Another photo, fitted."""
        self._photo = QSizeF(max(1.0, width), max(1.0, height))
        self.fit()

    def set_canvas(self, size: QSizeF, ratio: float) -> None:
        """The room there is, and how many screen pixels one of its own has."""
        self._canvas, self._ratio = size, ratio
        self._keep_inside()

    def fit(self) -> None:
        """Show the whole photo."""
        self.scale, self.centre = None, QPointF(0.5, 0.5)

    @property
    def fitting(self) -> float:
        """The scale at which the whole photo is to be seen."""
        return self._ratio * min(
            self._canvas.width() / self._photo.width(),
            self._canvas.height() / self._photo.height(),
        )

    def frame(self) -> QRectF:
        """Where the photo lies, in the canvas's own pixels."""
        scale = (self.fitting if self.scale is None else self.scale) / self._ratio
        size = self._photo * scale
        left = self._canvas.width() / 2 - self.centre.x() * size.width()
        top = self._canvas.height() / 2 - self.centre.y() * size.height()
        return QRectF(QPointF(left, top), size)

    def place(self, at: QPointF) -> QPointF:
        """The place in the photo under a point of the canvas."""
        frame = self.frame()
        return QPointF(
            (at.x() - frame.left()) / frame.width(), (at.y() - frame.top()) / frame.height()
        )

    def zoom_to(self, scale: float, at: QPointF) -> None:
        """Show the photo at a scale; what is under `at` stays there. Small scales fit it."""
        if scale <= self.fitting:
            self.fit()
            return
        place = self.place(at)
        self.scale = min(scale, max(LARGEST, self.fitting))
        size = self._photo * (self.scale / self._ratio)
        self.centre = QPointF(
            place.x() - (at.x() - self._canvas.width() / 2) / size.width(),
            place.y() - (at.y() - self._canvas.height() / 2) / size.height(),
        )
        self._keep_inside()

    def wheel(self, notches: float, at: QPointF) -> None:
        """Zoom in or out at the cursor."""
        now = self.fitting if self.scale is None else self.scale
        self.zoom_to(now * STEP**notches, at)

    def pan(self, by: QPointF) -> None:
        """Move the photo by some pixels of the canvas."""
        size = self.frame().size()
        self.centre -= QPointF(by.x() / size.width(), by.y() / size.height())
        self._keep_inside()

    def _keep_inside(self) -> None:
        """No empty margin where there is photo to fill it."""
        if self.scale is None:
            self.centre = QPointF(0.5, 0.5)
            return
        size = self.frame().size()
        self.centre = QPointF(
            _kept(self.centre.x(), self._canvas.width() / size.width()),
            _kept(self.centre.y(), self._canvas.height() / size.height()),
        )


def _kept(centre: float, shown: float) -> float:
    """The centre of a window of `shown` over 0…1, so that the window stays inside."""
    return 0.5 if shown >= 1 else min(max(centre, shown / 2), 1 - shown / 2)

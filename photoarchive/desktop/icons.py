"""Icons: the SVG files of `resources/icons` (lucide, ISC), in a colour and sharp at any scale."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from photoarchive.desktop import theme
from photoarchive.paths import resources

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

SIZE = QSize(18, 18)


class _Engine(QIconEngine):
    """Paints one drawing in a colour of the scheme that is on when it is painted."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name, self._role = name, role

    def clone(self) -> QIconEngine:
        """A copy for another QIcon."""
        return _Engine(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: object) -> None:
        """Draw into `rect`; greyed where the control is off."""
        role = "border" if mode == QIcon.Mode.Disabled else self._role
        renderer = _renderer(self._name, getattr(theme.tokens(), role))
        renderer.render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The drawing on nothing."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, picture.rect(), mode, state)
        painter.end()
        return picture


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    from PySide6.QtSvg import QSvgRenderer

    drawing = resources("icons", f"{name}.svg").read_text("utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))


def icon(name: str, role: str = "text") -> QIcon:
    """The icon called `name` in the colour of that role of the tokens ("text", "on_accent" …)."""
    return QIcon(_Engine(name, role))


def picture(name: str, role: str, side: int, ratio: float = 1.0) -> QPixmap:
    """The same as a pixmap of `side` logical pixels, for labels and delegates."""
    found = icon(name, role).pixmap(QSize(round(side * ratio), round(side * ratio)))
    found.setDevicePixelRatio(ratio)
    return found

"""Where things lie in a tile of a given width. Distances only; nothing is drawn here."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt

SMALLEST, USUAL, LARGEST = 112, 188, 400  # widths of a picture, in pixels
GAP = 16  # between pictures, half of it on each side
EDGE = 8  # above and below what is in a tile
LINE = 26  # height of the line with the name
ICON = 18


@dataclass(frozen=True)
class TileLayout:
    """A tile of `width` pixels, the gap included."""

    width: int

    @classmethod
    def filling(cls, available: int, wanted: int) -> tuple[TileLayout, int]:
        """Tiles whose pictures are about `wanted` wide, and how many fill a row."""
        columns = max(1, round(available / (wanted + GAP)))
        return cls(max(available // columns, SMALLEST // 2)), columns

    @property
    def picture_width(self) -> int:
        """The widest a picture can be."""
        return self.width - GAP

    @property
    def size(self) -> QSize:
        """The whole cell: upright pictures are as high as three quarters of the width."""
        return QSize(self.width, self._box_height + LINE + 2 * EDGE)

    @property
    def _box_height(self) -> int:
        return self.picture_width * 3 // 4

    def box(self, cell: QRect) -> QRect:
        """Where the picture may be."""
        corner = cell.topLeft() + QPoint(GAP // 2, EDGE)
        return QRect(corner, QSize(self.picture_width, self._box_height))

    def fitted(self, cell: QRect, picture: QSize) -> QRect:
        """Where a picture of that shape is: as large as goes, standing on the name."""
        box = self.box(cell)
        size = picture.scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        size = size.expandedTo(QSize(1, 1))
        return QRect(
            QPoint(
                box.left() + (box.width() - size.width()) // 2, box.bottom() + 1 - size.height()
            ),
            size,
        )

    def line(self, cell: QRect) -> QRect:
        """Where name, stars and mark stand."""
        box = self.box(cell)
        return QRect(box.left(), box.bottom() + 3, box.width(), LINE)

    def touched(self, area: QRect) -> tuple[range, range]:
        """Rows and columns whose tiles an area of the grid touches; gaps do not count."""
        size = self.size
        rows = _touched(area.top(), area.bottom(), size.height(), EDGE)
        return rows, _touched(area.left(), area.right(), size.width(), GAP // 2)


def _touched(start: int, end: int, step: int, edge: int) -> range:
    """Which of the stretches [n·step + edge, (n+1)·step − edge] overlap [start, end]."""
    return range(max(0, (start + edge) // step), max(0, (end - edge) // step + 1))

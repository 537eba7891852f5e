"""Photos on their way to another program: their originals, to be copied there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QMimeData, QUrl

from photoarchive.catalog.listing import Tile
from photoarchive.desktop.dropping import OUR_OWN


def dragged(tiles: Iterable[Tile]) -> QMimeData:
    """The files of these photos; those that cannot be reached now are left out."""
    data = QMimeData()
    there = (tile.source for tile in tiles if tile.source.exists())
    data.setData(OUR_OWN, QByteArray(b"1"))
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in there])
    return data

"""Photos on their way to another program: their originals, to be copied there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QMimeData, QUrl

from photoarchive.catalog.listing import Tile


def dragged(tiles: Iterable[Tile]) -> QMimeData:
    """The files of these photos; those that cannot be reached now are left out."""
    data = QMimeData()
    there = (tile.source for tile in tiles if tile.source.exists())
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in there])
    return data

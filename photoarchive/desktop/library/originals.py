"""Whether the originals of the photos on screen can be reached: asked off the window's thread.

A drive may be unplugged or a share asleep: looking there can take seconds.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from photoarchive.catalog.listing import Tile
from photoarchive.desktop.background import Latest

_KEPT = 20_000  # answers


class Originals(QObject):
    """Which originals are missing. `changed` follows when an answer differs from the last."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._there: dict[int, bool] = {}
        self._tiles: Sequence[Tile] = ()
        self._asking = False
        self._looker = Latest(self)
        self._looker.ready.connect(self._on_looked)

    def missing(self, photo_id: int) -> bool:
        """Whether the original was looked for and not found."""
        return self._there.get(photo_id) is False

    def look(self, tiles: Sequence[Tile]) -> None:
        """These are on screen: look for those not looked for yet."""
        self._tiles = tiles
        unknown = [tile for tile in tiles if tile.id not in self._there]
        if unknown and not self._asking:
            self._asking = True
            self._looker.ask(lambda: {tile.id: _is_there(tile.source) for tile in unknown})

    def look_again(self) -> None:
        """A drive may have come or gone: ask anew about what is on screen."""
        tiles = self._tiles
        self._asking = bool(tiles)
        if tiles:
            self._looker.ask(lambda: {tile.id: _is_there(tile.source) for tile in tiles})

    def close(self) -> None:
        """Let the question under way end."""
        self._looker.wait()

    def _on_looked(self, found: dict[int, bool]) -> None:
        self._asking = False
        if len(self._there) > _KEPT:
            self._there.clear()
        differs = any(self._there.get(one, True) != there for one, there in found.items())
        self._there.update(found)
        if differs:
            self.changed.emit()
        self.look(self._tiles)


def _is_there(path: Path) -> bool:
    """Whether it can be reached; a place one may not enter is none."""
    try:
        return path.exists()
    except OSError:
        return False

"""What the grid knows of the photos on screen: tiles read off the window's thread, kept a while.

Ids of all photos are in `browsing`; pictures are in `pictures`. Nothing is drawn here.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from photoarchive.catalog.listing import Tile, tiles
from photoarchive.desktop.background import Latest
from photoarchive.desktop.session import Session
from photoarchive.model import Changes

KEPT = 1_500  # tiles: some screens full of the smallest


class TileStore(QObject):
    """Tiles by photo id. `loaded` follows when wanted ones have come."""

    loaded = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kept: OrderedDict[int, Tile] = OrderedDict()
        self._stale: set[int] = set()
        self._gone: set[int] = set()
        self._wanted: Sequence[int] = ()
        self._asking = False
        self.read = (
            0  # how many were asked for in all: what the grid costs, however large the archive
        )
        self._reader = Latest(self)
        self._reader.ready.connect(self._on_read)
        self._reader.failed.connect(self._on_failed)
        session.catalog_changed.connect(self._on_catalog_changed)

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, photo_id: int) -> Tile | None:
        """The tile if it is here; one that changed meanwhile is good until its successor comes."""
        return self._kept.get(photo_id)

    def want(self, photo_ids: Sequence[int]) -> None:
        """These are on screen or near it: read those that are missing or changed."""
        self._wanted = photo_ids
        for photo_id in photo_ids:
            if photo_id in self._kept:
                self._kept.move_to_end(photo_id)
        self._ask()

    def at_once(self, photo_ids: Sequence[int]) -> list[Tile]:
        """The tiles of photos that something is done with now, wherever they are."""
        return tiles(self._session.catalog, photo_ids)

    def close(self) -> None:
        """Let the question under way end."""
        self._reader.wait()

    def _ask(self) -> None:
        """One question at a time, so that steady scrolling never starves the answers."""
        missing = [one for one in self._wanted if self._is_missing(one)]
        if missing and not self._asking:
            self._asking = True
            catalog = self._session.catalog
            self._reader.ask(lambda: (missing, tiles(catalog, missing)))

    def _is_missing(self, photo_id: int) -> bool:
        return photo_id not in self._gone and (
            photo_id not in self._kept or photo_id in self._stale
        )

    def _on_read(self, answer: tuple[list[int], list[Tile]]) -> None:
        asked, found = answer
        self._asking = False
        self.read += len(asked)
        self._stale.difference_update(asked)
        self._gone.update(set(asked) - {tile.id for tile in found})
        for tile in found:
            self._kept[tile.id] = tile
            self._kept.move_to_end(tile.id)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.loaded.emit()
        self._ask()

    def _on_failed(self, _error: object) -> None:
        self._asking = False

    def _on_catalog_changed(self, changes: Changes, _initiator: object) -> None:
        """What an event, a set or a person changed may show in any tile."""
        self._gone.clear()
        elsewhere = changes.events or changes.sets or changes.people
        touched: Iterable[int] = self._kept if elsewhere else changes.photos
        self._stale.update(one for one in touched if one in self._kept)
        self._ask()

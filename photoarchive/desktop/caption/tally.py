"""How much of the list is captioned already, and what a whole set has in common.

Counted off the window's thread, then kept right with every save.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.listing import photo_ids
from photoarchive.catalog.queries import counts_of_sets
from photoarchive.desktop.background import Latest
from photoarchive.desktop.session import Session


@dataclass
class _Counted:
    to_do: set[int] = field(default_factory=set)  # of the list, those without a caption
    listed: int = 0
    sets: Mapping[int, int] = field(default_factory=dict)  # photos of each set


class Tally(QObject):
    """Counts over the list that one walks along; `changed` when they are other ones."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._now = _Counted()
        self.counted = False
        self._counter = Latest(self)
        self._counter.ready.connect(self._on_ready)

    def count(self, ids: Sequence[int]) -> None:
        """Count this list anew."""
        catalog = self._session.catalog
        self._counter.ask(lambda: _count(catalog, ids))

    @property
    def done(self) -> int:
        """How many of the list have a caption."""
        return self._now.listed - len(self._now.to_do)

    @property
    def to_go(self) -> int:
        """How many have none yet."""
        return len(self._now.to_do)

    def in_set(self, set_id: int) -> int:
        """How many photos a set has; 0 where that is not known yet."""
        return self._now.sets.get(set_id, 0)

    def is_done(self, photo_id: int) -> bool:
        """Whether a photo of the list has a caption."""
        return photo_id not in self._now.to_do

    def mark(self, photo_id: int, *, done: bool) -> None:
        """A caption was written, or emptied."""
        if not self.counted or done == self.is_done(photo_id):
            return
        if done:
            self._now.to_do.discard(photo_id)
        else:
            self._now.to_do.add(photo_id)
        self.changed.emit()

    def next_to_do(self, ids: Sequence[int], place: int) -> int:
        """The next photo without a caption after that place, from the start again; 0 for none."""
        for step in range(1, len(ids)):
            photo_id = ids[(place + step) % len(ids)]
            if photo_id in self._now.to_do:
                return photo_id
        return 0

    def close(self) -> None:
        """End the counting under way."""
        self._counter.wait()

    def _on_ready(self, counted: _Counted) -> None:
        self._now, self.counted = counted, True
        self.changed.emit()


def _count(catalog: Catalog, ids: Sequence[int]) -> _Counted:
    without = set(photo_ids(catalog, "is:uncaptioned"))
    return _Counted(without.intersection(ids), len(ids), counts_of_sets(catalog))

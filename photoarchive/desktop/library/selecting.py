"""How keys and clicks move along the photos and select them. No widget, no drawing.

A list of photos is one line that wraps at row ends: a range goes from photo to photo, not from
corner to corner. Nothing selected means that the current photo is what one acts on.
"""

from __future__ import annotations

from PySide6.QtCore import Qt

from photoarchive.desktop.browsing import Browsing

_KEYS = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)


def destination(key: int, place: int, *, count: int, columns: int, rows: int) -> int | None:
    """Where a key leads from a place in a grid of so many columns, `rows` of them on screen.

    None for a key that does not lead anywhere.
    """
    if key not in _KEYS or not count:
        return None
    last = count - 1
    match key:
        case Qt.Key.Key_Left | Qt.Key.Key_Right:
            step = -1 if key == Qt.Key.Key_Left else 1
            return min(max(place + step, 0), last)
        case Qt.Key.Key_Home:
            return 0
        case Qt.Key.Key_End:
            return last
        case Qt.Key.Key_Up:
            return _down(place, -1, last, columns)
        case Qt.Key.Key_Down:
            return _down(place, 1, last, columns)
        case Qt.Key.Key_PageUp:
            return _down(place, -rows, last, columns)
        case _:
            return _down(place, rows, last, columns)


def _down(place: int, rows: int, last: int, columns: int) -> int:
    """So many rows on, in the same column; the last photo where the last row is too short."""
    row, column = divmod(place, columns)
    wanted = min(max(row + rows, 0), last // columns)
    return min(wanted * columns + column, last)


class Selecting:
    """Moves the current photo and the selection of the list that everybody looks at."""

    def __init__(self, browsing: Browsing) -> None:
        self._browsing = browsing
        self._anchor = 0  # the photo that a range begins at
        self._kept: frozenset[int] = frozenset()  # selected beside the range

    @property
    def explicit(self) -> bool:
        """Whether photos were selected, and not only gone to."""
        return bool(self._browsing.selected)

    def is_selected(self, photo_id: int) -> bool:
        """Whether something done now is done to this photo."""
        chosen = self._browsing.selected
        return photo_id in chosen if chosen else photo_id == self._browsing.current

    def go(self, place: int) -> None:
        """To one photo, and nothing else is selected."""
        self._anchor, self._kept = self._browsing.ids[place], frozenset()
        self._browsing.select(())
        self._browsing.set_current(self._anchor)

    def move(self, place: int) -> None:
        """To a photo; the selection stays."""
        self._hold()
        self._browsing.set_current(self._browsing.ids[place])

    def extend(self, place: int) -> None:
        """Select from where the range began up to a photo, and go there."""
        ids = self._browsing.ids
        if not self._browsing.selected:
            self._anchor, self._kept = self._browsing.current, frozenset()
        start = self._place_of_anchor()
        first, last = min(start, place), max(start, place)
        self._browsing.select(self._kept.union(ids[first : last + 1]))
        self._browsing.set_current(ids[place])

    def toggle(self, place: int) -> None:
        """Select a photo beside the others, or no longer; a range begins there."""
        photo_id = self._browsing.ids[place]
        self._hold()
        self._kept = self._browsing.selected ^ {photo_id}
        self._anchor = photo_id
        self._browsing.select(self._kept)
        self._browsing.set_current(photo_id)

    def toggle_current(self, place: int) -> None:
        """The same by key: where nothing was selected yet, the current photo is now."""
        if self._browsing.selected:
            self.toggle(place)
            return
        self._anchor = self._browsing.ids[place]
        self._kept = frozenset({self._anchor})
        self._browsing.select(self._kept)

    def add(self, kept: frozenset[int], photo_ids: frozenset[int]) -> None:
        """Select what a rubber band touches, beside what was kept."""
        self._kept = kept
        self._browsing.select(kept | photo_ids)

    def select_all(self) -> None:
        """Every photo of the list."""
        self._browsing.select_all()

    def clear(self) -> None:
        """Nothing but the current photo."""
        self._anchor, self._kept = self._browsing.current, frozenset()
        self._browsing.select(())

    def _hold(self) -> None:
        """Before a photo joins: the current one counts as selected from now on."""
        current = self._browsing.current
        if not self._browsing.selected and current:
            self._kept = frozenset({current})
            self._browsing.select(self._kept)

    def _place_of_anchor(self) -> int:
        """The photo a range begins at; the current one where that has left the list."""
        for photo_id in (self._anchor, self._browsing.current):
            try:
                return self._browsing.ids.index(photo_id)
            except ValueError:
                continue
        return 0

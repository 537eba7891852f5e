"""From photo to photo along the list of `browsing`: where one is, what comes next, the end.

Nothing is left behind: `settle` stores what was typed, and where that is refused one stays.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from photoarchive.catalog.listing import Tile, tiles
from photoarchive.desktop.caption.messages import Messages
from photoarchive.desktop.caption.tally import Tally
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import number, tr
from photoarchive.errors import PhotoArchiveError


class Walk(QObject):
    """The steps along the list."""

    def __init__(
        self,
        desk: Desk,
        tally: Tally,
        messages: Messages,
        settle: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._browsing = desk, desk.browsing
        self._tally, self._messages, self._settle = tally, messages, settle
        self.place = -1  # of the photo in the list, looked up once: the list may be long

    def look_up(self) -> int:
        """Where the current photo stands in the list."""
        self.place = self._browsing.index()
        return self.place

    def around(self) -> Sequence[Tile]:
        """The photos that one is likely to want next, the likeliest first."""
        ids = [self._neighbour(step) for step in (1, 2, -1)]
        try:
            return tiles(self._desk.session.catalog, [one for one in ids if one])
        except PhotoArchiveError:
            return []

    def step(self, by: int) -> None:
        """Go to a neighbour; at the end say so."""
        self._messages.hush()
        target = self._neighbour(by)
        if not self._settle():
            return
        if target:
            self._browsing.set_current(target)
        elif by > 0 and self.place >= 0:
            self._say_end()

    def next_to_do(self) -> None:
        """Go to the next photo without a caption."""
        self._messages.hush()
        if not self._settle():
            return
        target = self._tally.next_to_do(self._browsing.ids, self.place)
        if target:
            self._browsing.set_current(target)
        elif self._tally.counted and not self._tally.to_go:
            self._messages.say(tr("Every photo of this list has a caption."))

    def go_to(self, place: int) -> None:
        """Go to the photo at a place of the list."""
        self._messages.hush()
        self._browsing.set_current(self._browsing.ids[place])

    def _neighbour(self, step: int) -> int:
        """The photo some places on; 0 past either end."""
        place, ids = self.place + step, self._browsing.ids
        return ids[place] if 0 <= place < len(ids) else 0

    def _say_end(self) -> None:
        done, count = number(self._tally.done), number(len(self._browsing.ids))
        self._messages.say(
            tr("That was the last photo. {done} of {count} captioned.", done=done, count=count),
            action=tr("Export"),
            then=self._desk.actions["export"].trigger,
        )

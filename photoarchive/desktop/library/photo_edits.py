"""What is done with photos chosen in the grid: rating, leaving out, removing, a gallery.

Each is one step of undo.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import (
    make_gallery,
    remove_event,
    remove_set,
    set_event_title,
)
from photoarchive.catalog.edits import remove_photos, set_left_out, set_rating
from photoarchive.catalog.galleries import galleries
from photoarchive.catalog.listing import Tile, tiles
from photoarchive.catalog.queries import next_undo, photos, photos_of_event, photos_of_set
from photoarchive.desktop.bulk import Change, change_photos
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr
from photoarchive.errors import PhotoArchiveError
from photoarchive.model import Changes, Photo


def offer_undo(desk: Desk, said: str) -> None:
    """Say what was just done, with a button that takes it back."""
    step = next_undo(desk.session.catalog)
    done = step.id if step else 0

    def take_back() -> None:
        last = next_undo(desk.session.catalog)
        if last is not None and last.id == done:
            desk.session.undo()
        else:
            desk.banner.say(
                tr("Something else was changed since. Undo takes back one step after the other.")
            )

    desk.banner.say(said, action=tr("Undo"), then=take_back)


class PhotoEdits(QObject):
    """Connects the actions of the grid with the edits they stand for."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        for stars in range(6):
            action = desk.actions[f"rate_{stars}"]
            action.triggered.connect(lambda _=False, rating=stars: self.rate(rating))
        desk.actions["leave_out"].triggered.connect(lambda: self.leave_out())
        desk.actions["remove"].triggered.connect(lambda: self.remove())
        desk.actions["remove_event"].triggered.connect(lambda: self.remove_event())
        desk.actions["remove_set"].triggered.connect(lambda: self.remove_set())

    def rate(self, rating: int) -> None:
        """Give the chosen photos so many stars."""
        if ids := self._desk.browsing.chosen():
            self._change(ids, lambda c: set_rating(c, photo_ids=ids, rating=rating), backup=False)

    def leave_out(self) -> None:
        """Leave the chosen photos out of exports; if they all are, let them in again."""
        if ids := self._desk.browsing.chosen():
            found = tiles(self._desk.session.catalog, ids)
            left_out = not all(tile.left_out for tile in found)
            self._change(
                ids, lambda c: set_left_out(c, photo_ids=ids, left_out=left_out), backup=False
            )

    def remove(self) -> None:
        """Take the chosen photos out of the archive, and offer to take that back."""
        ids = self._desk.browsing.chosen()
        if not ids:
            return

        said = tr("%n photo(s) removed from the archive. No file was deleted.", n=len(ids))
        self._remove(ids, lambda c: remove_photos(c, photo_ids=ids), said)

    def remove_event(self) -> None:
        """Take the event of the current photo out of the archive, with all its photos."""
        if photo := self._current():
            ids = self._ids(photos_of_event, photo.event_id)
            said = tr("“{name}” was removed with %n photo(s). No file was deleted.",
                      n=len(ids), name=photo.event)  # fmt: skip
            self._remove(ids, lambda c: remove_event(c, event_id=photo.event_id), said)

    def remove_set(self) -> None:
        """Take the set of the current photo out of the archive; its event stays."""
        if photo := self._current():
            ids = self._ids(photos_of_set, photo.set_id)
            said = tr("The photo set “{name}” was removed with %n photo(s). No file was deleted.",
                      n=len(ids), name=photo.set_name)  # fmt: skip
            self._remove(ids, lambda c: remove_set(c, set_id=photo.set_id), said)

    def _current(self) -> Photo | None:
        found = photos(self._desk.session.catalog, [self._desk.browsing.current])
        return found[0] if found else None

    def _ids(self, found_in: Callable[[Catalog, int], Sequence[Photo]], row_id: int) -> list[int]:
        return [photo.id for photo in found_in(self._desk.session.catalog, row_id)]

    def _remove(self, ids: Sequence[int], change: Change, said: str) -> None:
        self._change(ids, change, then=lambda: offer_undo(self._desk, said))

    def rename_event(self, event_id: int, title: str) -> bool:
        """Give an event another title; False where that could not be stored."""
        return self._desk.session.edit(lambda c: set_event_title(c, event_id=event_id, title=title))

    def make_gallery(self, ids: Sequence[int], title: str) -> str:
        """Make a gallery of these photos; a sentence where that did not work, else "".

        A gallery of that title would be replaced, and it may be the one of an article.
        """
        try:
            if galleries(self._desk.session.catalog, title=title):
                return tr("There is a gallery of that title already")
        except PhotoArchiveError as error:
            return str(error)
        found = tiles(self._desk.session.catalog, ids)
        event_id = common_event(found)

        def make(catalog: Catalog) -> Changes:
            return make_gallery(catalog, title=title, photo_ids=ids, event_id=event_id)[1]

        if not self._desk.session.edit(make):
            return tr("The gallery is not stored")
        self._desk.banner.say(
            tr("Gallery “{title}” is made", title=title),
            action=tr("Export…"),
            then=self._desk.actions["export"].trigger,
        )
        return ""

    def _change(
        self,
        ids: Sequence[int],
        change: Change,
        *,
        then: Callable[[], object] | None = None,
        backup: bool = True,
    ) -> None:
        title = tr("Changing %n photo(s)", n=len(ids))
        change_photos(self._desk, change, count=len(ids), title=title, then=then, backup=backup)


def common_event(found: Sequence[Tile]) -> int | None:
    """The event of all these photos; None where they are of several."""
    events = {tile.event_id for tile in found}
    return events.pop() if len(events) == 1 else None

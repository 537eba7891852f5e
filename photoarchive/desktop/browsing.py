"""Which photos the window is about: the search, its filters, the order, where one is.

Every view shows this; the library changes it, the caption view walks along it.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from photoarchive.catalog.listing import Order, photo_ids
from photoarchive.catalog.search import narrowed
from photoarchive.desktop.background import Latest
from photoarchive.desktop.session import Session

FIRST = 1_000  # photos that are shown before the rest of a long list is known


@dataclass(frozen=True)
class Filter:
    """One removable filter: a term of the search language, and what its chip says."""

    term: str
    label: str


@dataclass(frozen=True)
class _Found:
    ids: Sequence[int]
    whole: bool


class Browsing(QObject):
    """The list of photos on screen and the place in it; ids only, never whole photos.

    Of a long list that is new to the user, the first photos come at once; `loaded` says whether
    the others are there too.
    """

    ids_changed = Signal()
    query_changed = Signal()
    current_changed = Signal(int)  # the photo's id; 0 where there is none
    selection_changed = Signal()
    misunderstood = Signal(str)  # a sentence about the search

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.text = ""
        self.filters: tuple[Filter, ...] = ()
        self.order = Order.NEWEST
        self.ids: Sequence[int] = array("q")
        self.loaded = False
        self.current = 0
        self.selected: frozenset[int] = frozenset()
        self._held = False
        self._asked_anew = False  # the query changed, not what it finds
        self._most: int | None = FIRST  # what to ask for before the whole
        self._all_wanted = False  # as soon as all are known
        self._finder = Latest(self)
        self._finder.ready.connect(self._on_found)
        self._finder.failed.connect(lambda error: self.misunderstood.emit(str(error)))
        session.catalog_changed.connect(self._on_catalog_changed)

    @property
    def query(self) -> str:
        """Filters and typed text as one query of the search language."""
        return narrowed(self.text, [one.term for one in self.filters]).strip()

    def search(self, text: str) -> None:
        """Show what the typed text finds, within the filters."""
        if text != self.text:
            self.text = text
            self._requery(narrower=bool(text))

    def set_filters(self, filters: Iterable[Filter]) -> None:
        """Show only what all of these let through."""
        chosen = tuple(dict.fromkeys(filters))
        if chosen != self.filters:
            narrower = len(chosen) > len(self.filters)
            self.filters = chosen
            self._requery(narrower=narrower)

    def add_filter(self, added: Filter) -> None:
        """One filter more; the typed text goes, it served to find the filter."""
        self.text = ""
        self.filters = tuple(dict.fromkeys([*self.filters, added]))
        self._requery(narrower=True)

    def remove_filter(self, removed: Filter) -> None:
        """One filter less."""
        self.set_filters(one for one in self.filters if one != removed)

    def clear(self) -> None:
        """Show everything."""
        self.text, self.filters = "", ()
        self._requery()

    def set_order(self, order: Order) -> None:
        """Sort the photos otherwise."""
        if order != self.order:
            self.order = order
            self._requery()

    def refresh(self) -> None:
        """Ask again, because the archive changed; not while the list is held."""
        if not self._held:
            self._ask(None if self.loaded else self._most)

    def hold(self, ids: Sequence[int] | None = None, *, current: int = 0) -> None:
        """Keep the list as it is, or these photos, while one walks along it captioning.

        Without this, a photo would leave "No caption" under the hands that caption it.
        """
        if self.loaded:
            self._finder.forget()
        self._held = True
        if ids is not None:
            self._finder.forget()
            self.loaded = True
            self._take(array("q", ids))
        if current:
            self.set_current(current)

    def release(self) -> None:
        """Show again what the query finds."""
        if self._held:
            self._held = False
            self.refresh()

    def set_current(self, photo_id: int) -> None:
        """Go to a photo."""
        if photo_id != self.current:
            self.current = photo_id
            self.current_changed.emit(photo_id)

    def select(self, ids: Iterable[int]) -> None:
        """Choose photos for what is done to many at once."""
        self._all_wanted = False
        self._choose(frozenset(ids))

    def select_all(self) -> None:
        """Choose every photo of the list, also those that are not known yet."""
        if self.loaded:
            self.select(self.ids)
        else:
            self._all_wanted = True

    def index(self) -> int:
        """The place of the current photo, from 0; -1 where it is not in the list."""
        try:
            return self.ids.index(self.current)
        except ValueError:
            return -1

    def neighbour(self, step: int) -> int:
        """The photo `step` places on; 0 past either end."""
        place = self.index() + step
        return self.ids[place] if 0 <= place < len(self.ids) else 0

    def chosen(self) -> tuple[int, ...]:
        """What an action is about: the selection in the order shown, else the current photo."""
        if self.selected:
            return tuple(one for one in self.ids if one in self.selected)
        return (self.current,) if self.current else ()

    def close(self) -> None:
        """End the question under way."""
        self._finder.wait()

    def _requery(self, *, narrower: bool = False) -> None:
        """Who goes back to a longer list wants to be where one was, so its beginning won't do."""
        self._held, self._asked_anew, self.loaded, self._all_wanted = False, True, False, False
        self._most = FIRST if narrower else None
        self.query_changed.emit()
        self.refresh()

    def _ask(self, most: int | None) -> None:
        catalog, query, order = self._session.catalog, self.query, self.order

        def found() -> _Found:
            ids = photo_ids(catalog, query, order=order, limit=most)
            return _Found(ids, whole=most is None or len(ids) < most)

        self._finder.ask(found)

    def _on_found(self, found: _Found) -> None:
        self.loaded = found.whole
        self._take(found.ids)
        if not found.whole:
            self._ask(None)
        elif self._all_wanted:
            self.select_all()

    def _take(self, ids: Sequence[int]) -> None:
        place = self.index()
        self.ids = ids
        if self.index() < 0:
            near = 0 if self._asked_anew else min(max(place, 0), len(ids) - 1)
            self.set_current(ids[near] if len(ids) else 0)
        self._asked_anew = False
        self._choose(self.selected.intersection(ids) if self.selected else frozenset())
        self.ids_changed.emit()

    def _choose(self, chosen: frozenset[int]) -> None:
        if chosen != self.selected:
            self.selected = chosen
            self.selection_changed.emit()

    def _on_catalog_changed(self, _changes: object, _initiator: object) -> None:
        self.refresh()

"""Which photos an export can be about, as the window stands now; read off the window's thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from photoarchive.catalog import galleries, listing, queries
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.galleries import MAX_SEARCHED
from photoarchive.desktop.browsing import Browsing
from photoarchive.gallery.checks import check
from photoarchive.gallery.choice import Order, arranged, publication_of_photos
from photoarchive.model import Check, Event, Publication


class Scope(StrEnum):
    """What the photos have in common."""

    SELECTION = "selection"
    ARTICLE = "article"
    SHOWN = "shown"
    EVENT = "event"


@dataclass(frozen=True)
class Offer:
    """Photos that can be exported together, `count` of them; `title` is their event's."""

    scope: Scope
    count: int
    title: str = ""
    ids: tuple[int, ...] = ()
    gallery: str = ""  # its uid, for an article


@dataclass(frozen=True)
class Looking:
    """What the library shows: the ids if they are not too many, and where the user is."""

    ids: tuple[int, ...]
    shown: int
    selected: tuple[int, ...]
    current: int
    words: str  # search and filters as a person reads them


@dataclass(frozen=True)
class Preflight:
    """What would go out, and what the checks say of it."""

    publication: Publication
    checks: tuple[Check, ...]


def looking(browsing: Browsing) -> Looking:
    """What the window is about, without reading anything."""
    few = len(browsing.ids) <= MAX_SEARCHED
    chosen = browsing.chosen() if len(browsing.selected) > 1 else ()
    words = [*(one.label for one in browsing.filters), browsing.text]
    return Looking(
        tuple(browsing.ids) if few else (),
        len(browsing.ids),
        chosen[:MAX_SEARCHED],
        browsing.current,
        " ".join(filter(None, words)),
    )


def offers(catalog: Catalog, look: Looking) -> tuple[Offer, ...]:
    """What can be exported, the likeliest first; () in an archive without photos."""
    if look.selected:
        chosen = Offer(Scope.SELECTION, len(look.selected), look.words, look.selected)
        return (chosen, *_all_offers(catalog, look))
    return tuple(_all_offers(catalog, look))


def _all_offers(catalog: Catalog, look: Looking) -> Iterator[Offer]:
    shown = Offer(Scope.SHOWN, len(look.ids), look.words, look.ids)
    events = {tile.event_id for tile in listing.tiles(catalog, look.ids)}
    if len(events) == 1:
        yield from _articles(catalog, events.pop())
        yield shown
        return
    event = list(_event(catalog, look.current))
    both = [shown, *event] if look.words else [*event, shown]
    yield from (offer for offer in both if offer.count)


def _articles(catalog: Catalog, event_id: int) -> Iterator[Offer]:
    for gallery in galleries.galleries(catalog, event_id=event_id)[:1]:
        ids = {photo_id for item in gallery.items for photo_id in item.photo_ids}
        if ids:
            yield Offer(Scope.ARTICLE, len(ids), gallery.title, gallery=gallery.uid)


def _event(catalog: Catalog, photo_id: int) -> Iterator[Offer]:
    for tile in listing.tiles(catalog, [photo_id]):
        photos = queries.photos_of_event(catalog, tile.event_id)[:MAX_SEARCHED]
        title = _title(queries.events(catalog), tile.event_id)
        yield Offer(Scope.EVENT, len(photos), title, tuple(photo.id for photo in photos))


def _title(events: Sequence[Event], event_id: int) -> str:
    return next((event.title for event in events if event.id == event_id), "")


def preflight(catalog: Catalog, offer: Offer, order: Order, title: str) -> Preflight:
    """Read the photos of an offer and check them; `title` takes the place of theirs if given."""
    publication = _publication(catalog, offer)
    if title:
        publication = replace(publication, title=title)
    publication = arranged(publication, order)
    return Preflight(publication, check(publication))


def _publication(catalog: Catalog, offer: Offer) -> Publication:
    if offer.scope is Scope.ARTICLE:
        found = galleries.galleries(catalog, title=offer.gallery)
        if found:
            return galleries.of_gallery(catalog, found[0])
    return publication_of_photos(catalog, offer.ids, title=offer.title)

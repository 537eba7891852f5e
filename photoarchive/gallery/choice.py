"""Which photos make a publication, and in which order: what a person chose, not a name.

What is published under a name is in `catalog.galleries`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from photoarchive.catalog import galleries, queries
from photoarchive.catalog.catalog import Catalog
from photoarchive.files.numbering import natural_key
from photoarchive.gallery.printed import single
from photoarchive.model import Event, Photo, Publication, PublicationItem


class Order(StrEnum):
    """How a publication is sorted."""

    ARTICLE = "article"
    TIME = "time"
    NAME = "name"


def publication_of_photos(
    catalog: Catalog, photo_ids: Sequence[int], *, title: str = ""
) -> Publication:
    """These photos to publish: first those in their event's article, as they stand there.

    The others follow by time. Photos of one event have its title and date, and the article's
    own texts where all of its photos are among them; of several events, `title` is theirs.
    """
    wanted = queries.photos(catalog, photo_ids)
    event_ids = {photo.event_id for photo in wanted}
    if len(event_ids) != 1:
        return Publication("", title, _one_each(_by_time(wanted)))
    event = _event(catalog, event_ids.pop())
    told = galleries.galleries(catalog, event_id=event.id)
    if told:
        article = galleries.of_gallery(catalog, told[0])
    else:
        article = Publication(event.uid, event.title, (), date=event.date, place=event.place)
    return _only(article, wanted)


def arranged(publication: Publication, order: Order) -> Publication:
    """The publication in another order: then every photo has its text for itself."""
    if order is Order.ARTICLE:
        return publication
    told = [
        (photo, item.text or photo.caption)
        for item in single(publication.items)
        for photo in item.photos
    ]
    key = _moment if order is Order.TIME else _name
    told.sort(key=lambda pair: key(pair[0]))
    return replace(
        publication, items=tuple(PublicationItem((photo,), text) for photo, text in told)
    )


def _only(article: Publication, wanted: Sequence[Photo]) -> Publication:
    """The article with these photos alone, those it does not name after the others."""
    ids = {photo.id for photo in wanted}
    whole = {photo.id for photo in article.photos} <= ids
    kept = [_cut(item, ids) for item in article.items if item.photos or whole]
    items = [item for item in kept if item.photos or item.text]
    named = {photo.id for item in items for photo in item.photos}
    rest = _one_each(_by_time([photo for photo in wanted if photo.id not in named]))
    texts = {} if whole else {"intro": "", "closing": ""}
    return replace(article, items=(*items, *rest), **texts)


def _cut(item: PublicationItem, ids: set[int]) -> PublicationItem:
    photos = tuple(photo for photo in item.photos if photo.id in ids)
    return PublicationItem(photos, item.text if photos or not item.photos else "")


def _one_each(photos: Sequence[Photo]) -> tuple[PublicationItem, ...]:
    return tuple(PublicationItem((photo,), photo.caption) for photo in photos)


def _by_time(photos: Sequence[Photo]) -> list[Photo]:
    return sorted(photos, key=_moment)


def _moment(photo: Photo) -> tuple[str, int, int, str, int]:
    return (photo.taken[:19], photo.set_id, photo.number or 0, photo.name, photo.id)


def _name(photo: Photo) -> tuple[object, ...]:
    return (natural_key(photo.name), photo.id)


def _event(catalog: Catalog, event_id: int) -> Event:
    return next(event for event in queries.events(catalog) if event.id == event_id)

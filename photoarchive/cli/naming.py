"""Photos by the names that people type: of a photo, EVENT/NAME, a set, an event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from photoarchive.catalog import queries
from photoarchive.catalog.catalog import Catalog
from photoarchive.errors import NotFound, PhotoArchiveError
from photoarchive.model import Photo


@dataclass(frozen=True)
class Named:
    """The photos of some names, and the names that nothing has."""

    photos: list[Photo]
    unknown: list[str]


def named(catalog: Catalog, names: Sequence[str], event: str | None = None) -> Named:
    """All photos that these names can mean."""
    photos: dict[int, Photo] = {}
    unknown_names: list[str] = []
    for name in names:
        found = of_name(catalog, name, event)
        photos |= {photo.id: photo for photo in found}
        unknown_names += [] if found else [name]
    return Named(list(photos.values()), unknown_names)


def of_name(catalog: Catalog, name: str, event: str | None) -> list[Photo]:
    """All photos of that name, of EVENT/NAME or SET/NAME, within the event if one is given."""
    found = queries.photos_named(catalog, name)
    group, slash, rest = name.rpartition("/")
    if not found and slash:
        found = [p for p in queries.photos_named(catalog, rest) if _is_of(p, group)]
    return found if event is None else [p for p in found if _is_of(p, event)]


def one_each(catalog: Catalog, names: Sequence[str], event: str | None) -> list[Photo]:
    """One photo for each name; anything else is refused before something is changed."""
    photos: dict[int, Photo] = {}
    for name in names:
        found = of_name(catalog, name, event)
        if not found:
            raise unknown([name])
        if len(found) > 1:
            raise PhotoArchiveError(
                f"{len(found)} photos are called {name}",
                advice=f"Say which one: {', '.join(_paths(found))}.",
            )
        photos[found[0].id] = found[0]
    return list(photos.values())


def photos_of(catalog: Catalog, names: Sequence[str]) -> list[Photo]:
    """The photos of these photo, set and event names, each once; NotFound for any other."""
    photos: dict[int, Photo] = {}
    for name in names:
        found = _of_any(catalog, name)
        if not found:
            raise NotFound(
                f"No photo, set or event is called {name}",
                advice="Look with photoarchive events, or with photoarchive search.",
            )
        photos |= {photo.id: photo for photo in found}
    return list(photos.values())


def all_photos(catalog: Catalog) -> list[Photo]:
    """Every photo, set by set, the oldest set first."""
    return [
        photo
        for photo_set in reversed(queries.photo_sets(catalog))
        for photo in queries.photos_of_set(catalog, photo_set.id)
    ]


def unknown(names: Sequence[str]) -> NotFound:
    """The error for photo names that nothing has."""
    return NotFound(
        f"No photo is called {', '.join(names)}",
        advice="Look with photoarchive search; names are written like their files.",
    )


def _of_any(catalog: Catalog, name: str) -> list[Photo]:
    if found := of_name(catalog, name, None):
        return found
    sets = [
        *queries.photo_sets(catalog, name=name),
        *(
            one
            for event in queries.events(catalog, title=name)
            for one in queries.photo_sets(catalog, event_id=event.id)
        ),
    ]
    return [photo for one in sets for photo in queries.photos_of_set(catalog, one.id)]


def _is_of(photo: Photo, group: str) -> bool:
    return group.casefold() in (photo.event.casefold(), photo.set_name.casefold())


def _paths(photos: Sequence[Photo]) -> list[str]:
    """EVENT/NAME where that tells them apart, else SET/NAME, else the uid."""
    for texts in (
        [f"{photo.event}/{photo.name}" for photo in photos],
        [f"{photo.set_name}/{photo.name}" for photo in photos],
    ):
        if len(set(texts)) == len(texts):
            return texts
    return [photo.uid for photo in photos]

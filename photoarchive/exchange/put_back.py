"""People, galleries and what was published, from the readable files back into a new library."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from photoarchive.catalog import put_back, rebuilding
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.twins import Published
from photoarchive.exchange.remains import Contents, Remains
from photoarchive.model import Gallery, GalleryItem, Person, Role

Ids = Mapping[str, int]


def put_register(catalog: Catalog, remains: Remains) -> None:
    """The archive's identity and its people."""
    if remains.register is not None:
        rebuilding.set_uid(catalog, str(remains.register["archive"]))
        rebuilding.put_people(catalog, [_person(one) for one in remains.register["people"]])


def _person(content: Mapping[str, Any]) -> Person:
    roles = tuple(
        Role(str(one["role"]), str(one["organisation"]), str(one["begins"]), str(one["ends"]))
        for one in content["roles"]
    )
    return Person(
        int(content["id"]),
        str(content["uid"]),
        str(content["name"]),
        aliases=tuple(map(str, content["aliases"])),
        roles=roles,
        note=str(content["note"]),
        code=str(content["code"]),
    )


def put_events(catalog: Catalog, remains: Remains) -> Iterator[tuple[str, str]]:
    """Galleries, what was published, and events without photos of their own in originals/;
    what did not fit, by name with the reason.
    """
    ids, events = put_back.photo_ids(catalog), put_back.event_ids(catalog)
    for contents in remains.contents:
        for one in contents.elsewhere:
            if one["uid"] not in ids:
                reason = f"its original lies elsewhere, at {one['path']}; import it from there"
                yield str(one["name"]), reason
        if contents.event.uid in events or not contents.folder:
            yield from _event(catalog, contents, ids)
    for gallery in (remains.register or {}).get("galleries", ()):
        yield from _gallery(catalog, gallery, None, ids)
    newest = [one.newest for one in remains.contents]
    last_event = int(remains.register["newest"]) if remains.register else 0
    put_back.go_on_after(catalog, photo=max(newest, default=0), event=last_event)


def _event(catalog: Catalog, contents: Contents, ids: Ids) -> Iterator[tuple[str, str]]:
    event_id = put_back.put_sets(catalog, contents.event, contents.sets)
    for gallery in contents.galleries:
        yield from _gallery(catalog, gallery, event_id, ids)
    names = ("photo_uid", "folder", "made_at", "reason")
    published = [Published(*(str(one[name]) for name in names)) for one in contents.published]
    put_back.put_published(catalog, published)


def _gallery(
    catalog: Catalog, content: Mapping[str, Any], event_id: int | None, ids: Ids
) -> Iterator[tuple[str, str]]:
    title = str(content["title"])
    gallery = Gallery(
        int(content["id"]),
        str(content["uid"]),
        event_id,
        title,
        str(content["intro"]),
        str(content["closing"]),
        str(content["credit"]),
        str(content["language"]),
        _items(content["items"], ids),
    )
    if put_back.put_gallery(catalog, gallery, str(content["made_at"])):
        for photo in (photo for item in content["items"] for photo in item["photos"]):
            if photo["uid"] not in ids:
                yield str(photo["name"]), f"the gallery {title} has it, and it is not there"


def _items(items: Sequence[Mapping[str, Any]], ids: Ids) -> tuple[GalleryItem, ...]:
    """Items whose photos are all gone have nothing left to say."""
    found = []
    for item in items:
        photo_ids = tuple(ids[p["uid"]] for p in item["photos"] if p["uid"] in ids)
        if photo_ids or not item["photos"]:
            found.append(GalleryItem(photo_ids, str(item["text"])))
    return tuple(found)

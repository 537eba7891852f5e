"""People, galleries and what was published, from the readable files back into a new library."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlite_utils import Database

from photoarchive.catalog import rebuilding
from photoarchive.catalog.catalog import Catalog
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


def put_galleries(catalog: Catalog, remains: Remains) -> tuple[int, list[tuple[str, str]]]:
    """Galleries, what was published, and events without photos of their own in originals/;
    how many galleries came back, and what did not fit, by name with the reason.
    """
    with catalog.writing() as db:
        ids = dict(db.execute("SELECT uid, id FROM photo").fetchall())
        unfit = [one for contents in remains.contents for one in _event(db, contents, ids)]
        for gallery in (remains.register or {}).get("galleries", ()):
            unfit += _gallery(db, gallery, None, ids)
        made = int(db.execute("SELECT count(*) FROM gallery").fetchone()[0])
    newest = [one.newest for one in remains.contents]
    events = int(remains.register["newest"]) if remains.register else 0
    rebuilding.go_on_after(catalog, photo=max(newest, default=0), event=events)
    return made, unfit


def _event(db: Database, contents: Contents, ids: Ids) -> Iterator[tuple[str, str]]:
    event = contents.event
    for one in contents.elsewhere:
        reason = f"its original lies elsewhere, at {one['path']}; import it from there"
        yield str(one["name"]), reason
    row = db.execute("SELECT id FROM event WHERE uid = ?", [event.uid]).fetchone()
    if row is None and contents.folder:
        return  # none of its photos is there any more
    event_id = int(row[0]) if row else rebuilding.put_event(db, event)
    for photo_set in contents.sets:
        rebuilding.put_set(db, photo_set, event_id)
    for gallery in contents.galleries:
        yield from _gallery(db, gallery, event_id, ids)
    for one in contents.published:
        rebuilding.put_published(
            db,
            photo_uid=str(one["photo_uid"]),
            folder=str(one["folder"]),
            made_at=str(one["made_at"]),
            reason=str(one["reason"]),
        )


def _gallery(
    db: Database, content: Mapping[str, Any], event_id: int | None, ids: Ids
) -> Iterator[tuple[str, str]]:
    if db.execute("SELECT 1 FROM gallery WHERE uid = ?", [content["uid"]]).fetchone():
        return
    title = str(content["title"])
    for item in content["items"]:
        for photo in item["photos"]:
            if photo["uid"] not in ids:
                yield str(photo["name"]), f"the gallery {title} has it, and it is not there"
    rebuilding.put_gallery(
        db,
        Gallery(
            int(content["id"]),
            str(content["uid"]),
            event_id,
            title,
            str(content["intro"]),
            str(content["closing"]),
            str(content["credit"]),
            str(content["language"]),
            _items(content["items"], ids),
        ),
        str(content["made_at"]),
    )


def _items(items: Sequence[Mapping[str, Any]], ids: Ids) -> tuple[GalleryItem, ...]:
    """Items whose photos are all gone have nothing left to say."""
    found = []
    for item in items:
        photo_ids = tuple(ids[p["uid"]] for p in item["photos"] if p["uid"] in ids)
        if photo_ids or not item["photos"]:
            found.append(GalleryItem(photo_ids, str(item["text"])))
    return tuple(found)

"""Galleries as stored, and what is published of a gallery, an event or a search."""

from __future__ import annotations

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.database import Database
from photoarchive.catalog.queries import events, photos, photos_of_event, search
from photoarchive.catalog.uids import utc_now
from photoarchive.errors import NotFound
from photoarchive.model import (
    Event,
    Gallery,
    GalleryItem,
    Photo,
    Publication,
    PublicationItem,
)
from photoarchive.texts import clean, clean_line

MAX_SEARCHED = 2_000  # photos on one page


def galleries(
    catalog: Catalog, *, title: str | None = None, event_id: int | None = None
) -> list[Gallery]:
    """The galleries, newest first, of one title (or uid) or one event if given."""
    with catalog.reading() as db:
        rows = db.query(
            "SELECT id, uid, event_id, title, intro, closing, credit, language, rev"
            " FROM gallery WHERE (?1 IS NULL OR title = ?1 COLLATE NOCASE OR uid = ?1)"
            " AND (?2 IS NULL OR event_id = ?2) ORDER BY made_at DESC, id DESC",
            [title and clean_line(title), event_id],
        )
        return [Gallery(**row, items=_items(db, row["id"])) for row in rows]


def _items(db: Database, gallery_id: int) -> tuple[GalleryItem, ...]:
    rows = db.execute(
        "SELECT gallery_item.id, text, photo_id FROM gallery_item"
        " LEFT JOIN gallery_item_photo ON item_id = gallery_item.id"
        " WHERE gallery_id = ? ORDER BY gallery_item.ord, gallery_item_photo.ord",
        [gallery_id],
    ).fetchall()
    texts: dict[int, str] = {}
    members: dict[int, list[int]] = {}
    for item_id, text, photo_id in rows:
        texts[item_id] = text
        members.setdefault(item_id, []).extend([] if photo_id is None else [photo_id])
    items = (GalleryItem(tuple(members[item_id]), text) for item_id, text in texts.items())
    # An item whose photos were all removed from the archive has nothing left to say.
    return tuple(item for item in items if item.photo_ids or item.text)


def publication(catalog: Catalog, name: str) -> Publication:
    """What to publish under a name: a gallery's, else an event's title, else a search.

    An event with a gallery (made from its article) is published in that order, else in the
    order the photos were taken. Raises NotFound, and BadQuery from the search.
    """
    if found := galleries(catalog, title=name):
        return of_gallery(catalog, found[0])
    if of_title := events(catalog, title=name):
        return of_event(catalog, of_title[0])
    return of_search(catalog, name)


def of_gallery(catalog: Catalog, gallery: Gallery) -> Publication:
    """A gallery with its photos; photos of one item share a text while their captions agree."""
    wanted = [photo_id for item in gallery.items for photo_id in item.photo_ids]
    by_id = {photo.id: photo for photo in photos(catalog, wanted)}
    items: list[PublicationItem] = []
    for item in gallery.items:
        members = tuple(by_id[i] for i in item.photo_ids if i in by_id)
        if not item.photo_ids:
            items.append(PublicationItem((), item.text))
        elif len({photo.caption for photo in members}) == 1:
            items.append(PublicationItem(members, members[0].caption))
        else:
            items += _one_each(members)
    event = _event(catalog, gallery.event_id)
    return Publication(
        uid=gallery.uid,
        title=gallery.title,
        items=tuple(items),
        intro=gallery.intro,
        closing=gallery.closing,
        date=event.date if event else "",
        place=event.place if event else "",
        credit=gallery.credit,
        language=gallery.language,
    )


def of_event(catalog: Catalog, event: Event) -> Publication:
    """An event in the order of its article, or by time where it has none."""
    if found := galleries(catalog, event_id=event.id):
        return of_gallery(catalog, found[0])
    items = _one_each(tuple(photos_of_event(catalog, event.id)))
    if not items:
        raise NotFound(f"The event {event.title} has no photos", advice="Import a set first.")
    return Publication(event.uid, event.title, tuple(items), date=event.date, place=event.place)


def of_search(catalog: Catalog, query: str) -> Publication:
    """The photos that a search finds, oldest first."""
    found = search(catalog, query, limit=MAX_SEARCHED).photos
    if not found:
        raise NotFound(
            f"There is no gallery, event or photo for {query}",
            advice="Look with photoarchive search first.",
        )
    return Publication("", query, tuple(_one_each(tuple(reversed(found)))))


def _one_each(members: tuple[Photo, ...]) -> list[PublicationItem]:
    return [PublicationItem((photo,), photo.caption) for photo in members]


def _event(catalog: Catalog, event_id: int | None) -> Event | None:
    return next((event for event in events(catalog) if event.id == event_id), None)


def record_publication(
    catalog: Catalog, *, photo_uids: list[str], folder: str, reason: str = ""
) -> None:
    """Remember what was published, where, and why the checks were overruled if they were."""
    with catalog.writing() as db:
        for uid in photo_uids:
            db.execute(
                "INSERT INTO publication(photo_uid, folder, made_at, reason) VALUES (?, ?, ?, ?)"
                " ON CONFLICT(photo_uid, folder) DO UPDATE SET made_at = excluded.made_at,"
                " reason = excluded.reason",
                [uid, clean(folder), utc_now(), clean_line(reason)],
            )

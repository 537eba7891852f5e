"""Edits of what holds photos together: events, photo sets and galleries."""

from __future__ import annotations

from collections.abc import Sequence

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.database import Database
from photoarchive.catalog.dates import stored_date
from photoarchive.catalog.edits import check_rev, check_there
from photoarchive.catalog.uids import new_uid, utc_now
from photoarchive.errors import PhotoArchiveError
from photoarchive.model import Changes, Gallery, GalleryItem
from photoarchive.texts import clean, clean_line


def set_event_title(
    catalog: Catalog, *, event_id: int, title: str, rev: int | None = None
) -> Changes:
    """Rename an event."""
    title = _required(title)
    with catalog.edit(f"Rename event to {title}") as edit:
        check_rev(edit.db, "event", event_id, "title", rev, title)
        _update(edit.db, "event", event_id, {"title": title})
    return edit.changes


def set_event_details(
    catalog: Catalog, *, event_id: int, date: str | None = None, place: str | None = None
) -> Changes:
    """Say when ("YYYY-MM-DD", "YYYY-MM", "YYYY") and where an event was; None leaves it."""
    given = {
        "date": None if date is None else stored_date(date),
        "place": None if place is None else clean_line(place),
    }
    with catalog.edit("Change event") as edit:
        check_there(edit.db, "event", event_id)
        _update(edit.db, "event", event_id, given)
    return edit.changes


def set_rights(
    catalog: Catalog,
    *,
    set_id: int,
    credit: str | None = None,
    creator: str | None = None,
    copyright_notice: str | None = None,
    licence: str | None = None,
) -> Changes:
    """Credit a photo set; its photos inherit it. None leaves a text as it is."""
    given = {
        "credit": credit,
        "creator": creator,
        "copyright": copyright_notice,
        "licence": licence,
    }
    with catalog.edit("Change credit of a set") as edit:
        check_there(edit.db, "photo_set", set_id)
        put_rights(edit.db, set_id, given)
    return edit.changes


def put_rights(db: Database, set_id: int, given: dict[str, str | None]) -> None:
    """Inside an edit: store those of credit, creator, copyright and licence that are given."""
    _update(db, "photo_set", set_id, {k: v and clean_line(v) for k, v in given.items()})


def ensure_event(db: Database, title: str, date: str = "", place: str = "") -> int:
    """Inside an edit: the event of that title and date, made if there is none; its id.

    An event without a date is the same event and gets the date; one with another date is not:
    the New Year's reception of next year is a new event.
    """
    title, date = _required(title), stored_date(date)
    row = db.execute(
        "SELECT id, date, place FROM event WHERE title = ?1 COLLATE NOCASE"
        " AND (date = ?2 OR date = '' OR ?2 = '') ORDER BY date = ?2 DESC, id DESC LIMIT 1",
        [title, date],
    ).fetchone()
    if row is None:
        cursor = db.execute(
            "INSERT INTO event(uid, title, date, place) VALUES (?, ?, ?, ?)",
            [new_uid(), title, date, clean_line(place)],
        )
        return int(cursor.lastrowid or 0)
    event_id, known_date, known_place = row
    _update(
        db,
        "event",
        event_id,
        {"date": known_date or date, "place": clean_line(place) or known_place},
    )
    return int(event_id)


def ensure_set(db: Database, event_id: int, name: str) -> int:
    """Inside an edit: the photo set of that name in the event, made if there is none; its id."""
    name = _required(name)
    row = db.execute(
        "SELECT id FROM photo_set WHERE event_id = ? AND name = ?", [event_id, name]
    ).fetchone()
    if row is not None:
        return int(row[0])
    cursor = db.execute(
        "INSERT INTO photo_set(uid, event_id, name) VALUES (?, ?, ?)", [new_uid(), event_id, name]
    )
    return int(cursor.lastrowid or 0)


def remove_event(catalog: Catalog, *, event_id: int) -> Changes:
    """Take an event with its sets and photos out of the archive. The files stay."""
    with catalog.edit("Remove event") as edit:
        edit.db.execute("DELETE FROM event WHERE id = ?", [event_id])
    return edit.changes


def remove_set(catalog: Catalog, *, set_id: int) -> Changes:
    """Take a photo set with its photos out of the archive. The files stay."""
    with catalog.edit("Remove photo set") as edit:
        edit.db.execute("DELETE FROM photo_set WHERE id = ?", [set_id])
    return edit.changes


def make_gallery(
    catalog: Catalog, *, title: str, photo_ids: Sequence[int], event_id: int | None = None
) -> tuple[int, Changes]:
    """Make a gallery of a selection, in the given order; gives its id."""
    items = tuple(GalleryItem((photo_id,), "") for photo_id in photo_ids)
    with catalog.edit(f"Make gallery {clean_line(title)}") as edit:
        gallery_id = put_gallery(edit.db, Gallery(0, "", event_id, title, items=items))
    return gallery_id, edit.changes


def remove_gallery(catalog: Catalog, *, gallery_id: int) -> Changes:
    """Take a gallery away; its photos stay."""
    with catalog.edit("Remove gallery") as edit:
        edit.db.execute("DELETE FROM gallery WHERE id = ?", [gallery_id])
    return edit.changes


def put_gallery(db: Database, gallery: Gallery) -> int:
    """Inside an edit: store a gallery; its id.

    It takes the place of one with its uid, or else of one with the same event and title.
    """
    title = _required(gallery.title)
    same = [gallery.uid, gallery.event_id, title]
    where = "uid = ?1 OR (event_id IS ?2 AND title = ?3)"
    old = db.execute(
        f"SELECT uid FROM gallery WHERE {where} ORDER BY uid = ?1 DESC", same
    ).fetchone()
    db.execute(f"DELETE FROM gallery WHERE {where}", same)
    cursor = db.execute(
        "INSERT INTO gallery(uid, event_id, title, intro, closing, credit, language, made_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            old[0] if old else gallery.uid or new_uid(),
            gallery.event_id,
            title,
            clean(gallery.intro),
            clean(gallery.closing),
            clean_line(gallery.credit),
            gallery.language,
            utc_now(),
        ],
    )
    gallery_id = int(cursor.lastrowid or 0)
    insert_items(db, gallery_id, gallery.items)
    return gallery_id


def insert_items(db: Database, gallery_id: int, items: Sequence[GalleryItem]) -> None:
    """Inside an edit: the items of a new gallery, in their order."""
    for order, item in enumerate(items, start=1):
        _insert_item(db, gallery_id, order, item)


def _insert_item(db: Database, gallery_id: int, order: int, item: GalleryItem) -> None:
    cursor = db.execute(
        "INSERT INTO gallery_item(gallery_id, ord, text) VALUES (?, ?, ?)",
        [gallery_id, order, "" if item.photo_ids else clean(item.text)],
    )
    for place, photo_id in enumerate(item.photo_ids, start=1):
        db.execute(
            "INSERT INTO gallery_item_photo(item_id, photo_id, ord) VALUES (?, ?, ?)",
            [cursor.lastrowid, photo_id, place],
        )


def _update(db: Database, table: str, row_id: int, given: dict[str, str | None]) -> None:
    """Write those values that are not None and differ."""
    for column, value in given.items():
        if value is not None:
            db.execute(
                f"UPDATE {table} SET {column} = ?1, rev = rev + 1 WHERE id = ?2 AND {column} <> ?1",
                [value, row_id],
            )


def _required(title: str) -> str:
    if not clean_line(title):
        raise PhotoArchiveError("A title is needed", advice="Type one.")
    return clean_line(title)

"""Events, galleries and pictures without a record, put into a library that is made anew.

Photos with a record, people and the library itself are `rebuilding`'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from photoarchive.catalog.arrivals import OWN_ROOT, Arrival, insert_photo
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import ensure_event, ensure_set, insert_items
from photoarchive.catalog.database import Database
from photoarchive.catalog.rebuilding import free_id, put_event, put_set
from photoarchive.catalog.twins import Published
from photoarchive.model import Event, Gallery, PhotoSet, Reading


@dataclass(frozen=True)
class Newcomer:
    """A picture without a record. `top` is the uppermost folder it is in below its root, `event`
    the one that the folder's own file names; else a new one is called `title`, on `date`.
    """

    path: Path
    reading: Reading
    name: str
    number: int | None
    top: str
    event: Event | None
    title: str
    date: str
    set_name: str
    root_id: int = OWN_ROOT


def take_in(catalog: Catalog, found: Sequence[Newcomer]) -> None:
    """Store pictures like new ones, in one transaction."""
    with catalog.writing() as db:
        for one in found:
            event_id, date = _event_of(db, one)
            arrival = Arrival(
                reading=one.reading,
                name=one.name,
                number=one.number,
                root_id=one.root_id,
                path=one.path,
                taken=one.reading.date or date or one.reading.date_guess or "",
                taken_guessed=not one.reading.date,
            )
            insert_photo(db, ensure_set(db, event_id, one.set_name), arrival)


def _event_of(db: Database, one: Newcomer) -> tuple[int, str]:
    """The event whose photos lie in the folder, or a new one; its id and date."""
    known = db.execute(
        "SELECT event_id, event.date FROM photo JOIN photo_set ON photo_set.id = set_id"
        " JOIN event ON event.id = event_id WHERE substr(path, 1, length(?1)) = ?1"
        " AND root_id = ?2 ORDER BY event_id LIMIT 1",
        [f"{one.top}/", one.root_id],
    ).fetchone()
    if known is not None:
        return int(known[0]), str(known[1])
    if one.event is not None:
        return put_event(db, one.event), one.event.date
    return ensure_event(db, one.title, one.date), one.date


def stored_contents(catalog: Catalog) -> set[str]:
    """The hashes of all pictures that are stored."""
    with catalog.reading() as db:
        return {row[0] for row in db.execute("SELECT sha256 FROM photo").fetchall()}


def photo_ids(catalog: Catalog) -> dict[str, int]:
    """The id of every photo by its uid."""
    with catalog.reading() as db:
        return dict(db.execute("SELECT uid, id FROM photo").fetchall())


def event_ids(catalog: Catalog) -> dict[str, int]:
    """The id of every event by its uid."""
    with catalog.reading() as db:
        return dict(db.execute("SELECT uid, id FROM event").fetchall())


def put_sets(catalog: Catalog, event: Event, sets: Sequence[PhotoSet]) -> int:
    """An event with its sets, also those without photos; its id."""
    with catalog.writing() as db:
        event_id = put_event(db, event)
        for photo_set in sets:
            put_set(db, photo_set, event_id)
    return event_id


def put_gallery(catalog: Catalog, gallery: Gallery, made_at: str) -> bool:
    """A gallery with its items; False where it is there already."""
    with catalog.writing() as db:
        if db.execute("SELECT 1 FROM gallery WHERE uid = ?", [gallery.uid]).fetchone():
            return False
        cursor = db.execute(
            "INSERT INTO gallery(id, uid, event_id, title, intro, closing, credit, language,"
            " made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                free_id(db, "gallery", gallery.id),
                gallery.uid,
                gallery.event_id,
                gallery.title,
                gallery.intro,
                gallery.closing,
                gallery.credit,
                gallery.language,
                made_at,
            ],
        )
        insert_items(db, int(cursor.lastrowid or 0), gallery.items)
    return True


def put_published(catalog: Catalog, found: Sequence[Published]) -> None:
    """What was published, where and when."""
    with catalog.writing() as db:
        for one in found:
            db.execute(
                "INSERT OR IGNORE INTO publication(photo_uid, folder, made_at, reason)"
                " VALUES (?, ?, ?, ?)",
                [one.photo_uid, one.folder, one.made_at, one.reason],
            )


def go_on_after(catalog: Catalog, *, photo: int, event: int) -> None:
    """Never give an id again that a photo or event of the lost library had."""
    with catalog.writing() as db:
        for table, newest in (("photo", photo), ("event", event)):
            db.execute(
                "INSERT INTO sqlite_sequence(name, seq) SELECT ?1, 0"
                " WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?1)",
                [table],
            )
            db.execute(
                "UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1", [table, newest]
            )

"""A library made anew from what lies beside the originals: rows put back as they were.

Ids and uids are those of the archive that was lost, wherever they are free. Outside history:
there is nothing to undo in a new library. Reading the files is `exchange.rebuild`'s.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from photoarchive.catalog.arrivals import (
    OWN_ROOT,
    coordinates,
    ensure_root,
    free_sort_key,
    from_file,
    stored_path,
)
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.database import Database
from photoarchive.catalog.edits import attach_keywords, put_appearance
from photoarchive.catalog.folding import fold
from photoarchive.catalog.kept import Record
from photoarchive.catalog.location import LIBRARY, refuse_unsafe_place
from photoarchive.catalog.lock import ArchiveLock
from photoarchive.catalog.opening import BACKUPS, FOLDERS, ORIGINALS, usable_place
from photoarchive.catalog.register import insert_role
from photoarchive.errors import NotAnArchive
from photoarchive.model import Event, Person, PhotoSet, Reading

_INSIDE = frozenset({"XMP", "IPTC", "Exif"})  # the picture's own sources, see files.told
_UNFINISHED = ".photoarchive-rebuild.part"


@dataclass(frozen=True)
class Rebuilt:
    """A photo to be put back: where its file lies below the root, what that is, its record."""

    path: Path
    reading: Reading
    record: Record
    root_id: int = OWN_ROOT

    @property
    def embedded(self) -> Reading:
        """What the picture itself says, without the sidecar that we wrote."""
        values: dict[str, str | tuple[str, ...]] = {}
        for source in self.reading.sources:
            if source.name in _INSIDE:
                values = {**source.values, **values}
        return replace(self.reading, values=values, others={})


@contextmanager
def new_library(folder: Path) -> Iterator[Catalog]:
    """A new, empty catalog for the archive in `folder`, which takes its place at the end.

    It is built under another name: a rebuild that breaks off leaves the folder as it was.
    NotAnArchive where a library is there already, or no originals.
    """
    problem, advice = "The archive cannot be rebuilt", "Rebuild it in a folder that you may write."
    with usable_place(folder, problem, advice) as place:
        _refuse(place)
        refuse_unsafe_place(place)
        unfinished = place / _UNFINISHED
        with ArchiveLock(place):
            _refuse(place)
            shutil.rmtree(unfinished, ignore_errors=True)
            try:
                with Catalog.create(unfinished) as catalog:
                    yield catalog
                _put_in_place(unfinished / LIBRARY, place)
            finally:
                shutil.rmtree(unfinished, ignore_errors=True)


def _refuse(folder: Path) -> None:
    if (folder / LIBRARY).exists():
        raise NotAnArchive(
            "There is an archive already, and its library is not touched",
            path=folder,
            advice="Only a folder whose library.db is gone can be rebuilt.",
        )
    if not (folder / ORIGINALS).is_dir():
        raise NotAnArchive(
            "There is no folder called originals in it",
            path=folder,
            advice="Name the folder that the archive was in.",
        )


def _put_in_place(made: Path, folder: Path) -> None:
    for name in FOLDERS:
        (folder / name).mkdir(exist_ok=True)
    for ending in ("-wal", "-shm"):  # of the lost library; SQLite must not take them for this one's
        left = folder / f"{LIBRARY}{ending}"
        if left.exists():
            left.replace(folder / BACKUPS / f"lost-{left.name}")
    made.rename(folder / LIBRARY)


# ---- rows ----------------------------------------------------------------------------------


def set_uid(catalog: Catalog, uid: str) -> None:
    """Give the archive the identity that it had."""
    with catalog.writing() as db:
        db.execute("UPDATE meta SET value = ? WHERE key = 'uid'", [uid])


def put_root(catalog: Catalog, folder: Path) -> int:
    """The root for photos that are left in this folder; its id."""
    with catalog.writing() as db:
        return ensure_root(db, folder)


def put_people(catalog: Catalog, people: Sequence[Person]) -> None:
    """Put people back with their aliases and roles; known uids stay as they are."""
    with catalog.writing() as db:
        for person in people:
            _put_person(db, person)


def _put_person(db: Database, person: Person) -> int:
    row = db.execute("SELECT id FROM person WHERE uid = ?", [person.uid]).fetchone()
    if row is not None:
        return int(row[0])
    cursor = db.execute(
        "INSERT INTO person(id, uid, name, folded, note, code) VALUES (?, ?, ?, ?, ?, ?)",
        [
            free_id(db, "person", person.id),
            person.uid,
            person.name,
            fold(person.name),
            person.note,
            person.code,
        ],
    )
    person_id = int(cursor.lastrowid or 0)
    for alias in person.aliases:
        db.execute(
            "INSERT OR IGNORE INTO person_alias(person_id, name, folded) VALUES (?, ?, ?)",
            [person_id, alias, fold(alias)],
        )
    for role in person.roles:
        insert_role(db, person_id, role)
    return person_id


def put_event(db: Database, event: Event) -> int:
    """Inside a transaction: the event of that uid, put back if it is not there; its id."""
    row = db.execute("SELECT id FROM event WHERE uid = ?", [event.uid]).fetchone()
    if row is not None:
        return int(row[0])
    cursor = db.execute(
        "INSERT INTO event(id, uid, title, date, place) VALUES (?, ?, ?, ?, ?)",
        [free_id(db, "event", event.id), event.uid, event.title, event.date, event.place],
    )
    return int(cursor.lastrowid or 0)


def put_set(db: Database, photo_set: PhotoSet, event_id: int) -> int:
    """Inside a transaction: the photo set of that uid, put back if it is not there; its id."""
    row = db.execute("SELECT id FROM photo_set WHERE uid = ?", [photo_set.uid]).fetchone()
    if row is not None:
        return int(row[0])
    cursor = db.execute(
        "INSERT INTO photo_set(id, uid, event_id, name, credit, creator, copyright, licence)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            free_id(db, "photo_set", photo_set.id),
            photo_set.uid,
            event_id,
            _free_set_name(db, event_id, photo_set.name),
            photo_set.credit,
            photo_set.creator,
            photo_set.copyright,
            photo_set.licence,
        ],
    )
    return int(cursor.lastrowid or 0)


def _free_set_name(db: Database, event_id: int, name: str) -> str:
    sql = "SELECT 1 FROM photo_set WHERE event_id = ? AND name = ?"
    free, count = name, 1
    while db.execute(sql, [event_id, free]).fetchone() is not None:
        count += 1
        free = f"{name} ({count})"
    return free


def put_photos(catalog: Catalog, found: Sequence[tuple[Event, PhotoSet, Rebuilt]]) -> list[int]:
    """Put photos back into their sets and events, in one transaction; their ids."""
    with catalog.writing() as db:
        return [
            _put_photo(db, put_set(db, photo_set, put_event(db, event)), rebuilt)
            for event, photo_set, rebuilt in found
        ]


def _put_photo(db: Database, set_id: int, rebuilt: Rebuilt) -> int:
    """With its texts, keywords and people."""
    reading, record = rebuilt.reading, rebuilt.record
    row = {
        "id": free_id(db, "photo", record.id),
        "uid": record.uid,
        "set_id": set_id,
        "name": record.name,
        "number": record.number,
        "root_id": rebuilt.root_id,
        **stored_path(rebuilt.path),
        "size": reading.size,
        "sha256": reading.sha256,
        "imported_sha256": record.imported_sha256,
        "format": reading.format.value if reading.format else "",
        "width": reading.width,
        "height": reading.height,
        "pages": reading.pages,
        "truncated": int(reading.truncated),
        "camera": reading.camera or "",
        "taken": record.taken,
        "taken_guessed": int(record.taken_guessed),
        **coordinates(reading.gps),
        **record.texts,
        "rating": record.rating,
        "left_out": int(record.left_out),
        "from_file": from_file(rebuilt.embedded),
        "sort_key": _sort_key(db, record),
    }
    marks = ", ".join("?" * len(row))
    cursor = db.execute(f"INSERT INTO photo({', '.join(row)}) VALUES ({marks})", list(row.values()))
    photo_id = int(cursor.lastrowid or 0)
    attach_keywords(db, [photo_id], record.keywords)
    for seen in record.people:
        person_id = _put_person(db, Person(0, seen.uid, seen.said.name))
        put_appearance(
            db, photo_id, person_id, said=seen.said, box=seen.box, presence=seen.presence
        )
    return photo_id


def _sort_key(db: Database, record: Record) -> int:
    taken = db.execute("SELECT 1 FROM photo WHERE sort_key = ?", [record.sort_key]).fetchone()
    return free_sort_key(db, record.taken) if taken is not None else record.sort_key


def free_id(db: Database, table: str, wanted: int) -> int | None:
    """Inside a transaction: the id that the row had, or None, which lets SQLite choose."""
    found = db.execute(f"SELECT 1 FROM {table} WHERE id = ?", [wanted]).fetchone()
    return wanted if wanted > 0 and found is None else None

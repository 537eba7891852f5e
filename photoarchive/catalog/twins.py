"""What the readable files of an event hold besides its texts: sets, files, galleries, what was
published; and the same for the register of people. Which of them are behind stands here too.

Writing the files is `exchange.twins`'; putting things back is `rebuilding`'s.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.database import Database
from photoarchive.catalog.galleries import galleries
from photoarchive.catalog.queries import events, path_of, people, photo_sets, source_of
from photoarchive.model import Event, Gallery, Person, PhotoSet

REGISTER = 0  # the id under which the register waits


@dataclass(frozen=True)
class Member:
    """A photo of an event: `file` is below originals/, None where it lies elsewhere."""

    id: int
    uid: str
    name: str
    set_id: int
    file: Path | None
    elsewhere: Path | None


@dataclass(frozen=True)
class Published:
    """A photo that was published, where and when."""

    photo_uid: str
    folder: str
    made_at: str
    reason: str


@dataclass(frozen=True)
class EventContents:
    """One event whole, its photos by set and number. `made` are when its galleries were made.

    `newest` is the highest id that a photo of the archive ever had: one with a higher id came
    after this was read.
    """

    event: Event
    sets: Sequence[PhotoSet]
    members: Sequence[Member]
    galleries: Sequence[Gallery]
    made: dict[int, str]
    published: Sequence[Published]
    newest: int

    @property
    def folder(self) -> Path | None:
        """The folder below originals/ with most of its photos; None where it has none there."""
        tops = Counter(m.file.parts[0] for m in self.members if m.file and len(m.file.parts) > 1)
        return Path(tops.most_common(1)[0][0]) if tops else None


@dataclass(frozen=True)
class Register:
    """What belongs to no event: people, galleries across events, and which events there are.

    `newest` is the highest id that an event ever had.
    """

    archive_uid: str
    people: Sequence[Person]
    galleries: Sequence[Gallery]
    made: dict[int, str]
    events: Sequence[Event]
    newest: int


def unwritten_events(catalog: Catalog) -> dict[int, int]:
    """Events whose readable files are behind, with their marks; the register under 0."""
    with catalog.reading() as db:
        rows = db.execute("SELECT event_id, mark FROM unwritten_event ORDER BY event_id").fetchall()
    return {row[0]: row[1] for row in rows}


def note_told(catalog: Catalog, marks: dict[int, int]) -> None:
    """The files of these events say what the archive says, unless their marks went on."""
    with catalog.writing() as db:
        for event_id, mark in marks.items():
            db.execute(
                "DELETE FROM unwritten_event WHERE event_id = ? AND mark = ?", [event_id, mark]
            )


def event_contents(catalog: Catalog, event_id: int) -> EventContents | None:
    """One event whole; None where it is gone."""
    found = next((event for event in events(catalog) if event.id == event_id), None)
    if found is None:
        return None
    of_event = galleries(catalog, event_id=event_id)
    with catalog.reading() as db:
        return EventContents(
            event=found,
            sets=sorted(photo_sets(catalog, event_id=event_id), key=lambda one: one.id),
            members=_members(catalog.folder, db, event_id),
            galleries=sorted(of_event, key=lambda gallery: gallery.id),
            made=_made(db),
            published=_published(db, event_id),
            newest=_newest(db, "photo"),
        )


def _members(folder: Path, db: Database, event_id: int) -> list[Member]:
    rows = db.query(
        "SELECT photo.id, photo.uid, photo.name, set_id, photo.path, photo.raw_path,"
        " root.path AS root_path, root.raw_path AS root_raw_path"
        " FROM photo JOIN root ON root.id = root_id JOIN photo_set ON photo_set.id = set_id"
        " WHERE event_id = ? ORDER BY set_id, photo.number IS NULL, photo.number, photo.id",
        [event_id],
    )
    return [
        Member(
            row["id"],
            row["uid"],
            row["name"],
            row["set_id"],
            path_of(row["path"], row["raw_path"]) if row["root_path"] is None else None,
            source_of(folder, row) if row["root_path"] is not None else None,
        )
        for row in rows
    ]


def _made(db: Database) -> dict[int, str]:
    return dict(db.execute("SELECT id, made_at FROM gallery").fetchall())


def _published(db: Database, event_id: int) -> list[Published]:
    rows = db.execute(
        "SELECT photo_uid, folder, made_at, reason FROM publication"
        " JOIN photo ON photo.uid = photo_uid JOIN photo_set ON photo_set.id = set_id"
        " WHERE event_id = ? ORDER BY publication.id",
        [event_id],
    ).fetchall()
    return [Published(*row) for row in rows]


def owner_of(catalog: Catalog, folder: Path) -> int:
    """The oldest event with photos in a folder below originals/; 0 where there is none."""
    start = f"{folder.as_posix()}/"
    with catalog.reading() as db:
        row = db.execute(
            "SELECT min(event_id) FROM photo JOIN root ON root.id = root_id"
            " JOIN photo_set ON photo_set.id = set_id"
            " WHERE root.path IS NULL AND substr(photo.path, 1, length(?1)) = ?1",
            [start],
        ).fetchone()
    return int(row[0] or 0)


def register(catalog: Catalog) -> Register:
    """The register as it is."""
    with catalog.reading() as db:
        made, newest = _made(db), _newest(db, "event")
    return Register(
        archive_uid=catalog.uid,
        people=sorted(people(catalog), key=lambda person: person.id),
        galleries=[gallery for gallery in galleries(catalog) if gallery.event_id is None],
        made=made,
        events=sorted(events(catalog), key=lambda event: event.id),
        newest=newest,
    )


def _newest(db: Database, table: str) -> int:
    row = db.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", [table]).fetchone()
    return int(row[0]) if row else 0


def members_of_galleries(catalog: Catalog, found: Sequence[Gallery]) -> dict[int, tuple[str, str]]:
    """Uid and name of every photo in these galleries, by its id."""
    wanted = {i for gallery in found for item in gallery.items for i in item.photo_ids}
    with catalog.reading() as db:
        rows = db.execute("SELECT id, uid, name FROM photo").fetchall() if wanted else []
    return {row[0]: (row[1], row[2]) for row in rows if row[0] in wanted}

"""What restoring a backup would change: asked and shown before it is done."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from photoarchive.catalog.connection import check_identity, connect, translated, uri
from photoarchive.catalog.database import Database
from photoarchive.errors import PhotoArchiveError

EXAMPLES = 5  # of each kind


@dataclass(frozen=True)
class Counts:
    """How much a library holds; `captions` are photos that have one."""

    photos: int
    captions: int
    people: int
    events: int
    galleries: int


@dataclass(frozen=True)
class CaptionChange:
    """A caption now and in the backup."""

    name: str
    event: str
    now: str
    then: str


@dataclass(frozen=True)
class Difference:
    """What restoring would change. `now` is None where the library cannot be read any more.

    Photos are told apart by uid; the lists of names are examples, the numbers are all.
    """

    then: Counts
    now: Counts | None = None
    photos_gone: int = 0
    photos_back: int = 0
    captions_changed: int = 0
    gone: Sequence[str] = ()
    back: Sequence[str] = ()
    captions: Sequence[CaptionChange] = field(default=())

    @property
    def nothing(self) -> bool:
        """Whether both hold the same photos, captions and as much of everything else."""
        changed = self.photos_gone or self.photos_back or self.captions_changed
        return self.now == self.then and not changed


def compare(library: Path, backup: Path) -> Difference:
    """What would change if the backup took the place of the library; neither is changed.

    Raises PhotoArchiveError where the backup cannot be read.
    """
    db = connect(backup, mode="ro")
    try:
        check_identity(db, backup)
        with translated(backup):
            then = _counts(db, "main")
        with suppress(PhotoArchiveError, sqlite3.DatabaseError):
            return _beside(db, library, then)
        return Difference(then)
    finally:
        db.close()


def _beside(db: Database, library: Path, then: Counts) -> Difference:
    if not library.is_file():
        return Difference(then)
    connect(library, mode="ro").close()  # one that is damaged is not compared
    db.execute("ATTACH ? AS present", [uri(library, "mode=ro")])
    gone, back = _only_in(db, "present", "main"), _only_in(db, "main", "present")
    changed = db.execute(f"SELECT count(*) {_CHANGED}").fetchone()[0]
    rows = db.execute(f"SELECT p.name, e.title, p.caption, b.caption {_CHANGED} LIMIT {EXAMPLES}")
    return Difference(
        then,
        _counts(db, "present"),
        photos_gone=gone[0],
        photos_back=back[0],
        captions_changed=changed,
        gone=gone[1],
        back=back[1],
        captions=[CaptionChange(*row) for row in rows.fetchall()],
    )


_CHANGED = """
FROM present.photo p JOIN main.photo b ON b.uid = p.uid
JOIN present.photo_set s ON s.id = p.set_id JOIN present.event e ON e.id = s.event_id
WHERE p.caption <> b.caption
"""


def _only_in(db: Database, one: str, other: str) -> tuple[int, list[str]]:
    where = f"FROM {one}.photo WHERE uid NOT IN (SELECT uid FROM {other}.photo)"
    number = db.execute(f"SELECT count(*) {where}").fetchone()[0]
    names = db.execute(f"SELECT name {where} ORDER BY id LIMIT {EXAMPLES}").fetchall()
    return int(number), [row[0] for row in names]


def _counts(db: Database, schema: str) -> Counts:
    def number(what: str) -> int:
        return int(db.execute(f"SELECT count(*) FROM {schema}.{what}").fetchone()[0])

    return Counts(
        number("photo"),
        number("photo WHERE caption <> ''"),
        number("person"),
        number("event"),
        number("gallery"),
    )

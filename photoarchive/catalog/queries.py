"""What the catalog answers: photos, people, events, sets. Every function returns lists."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.database import Database
from photoarchive.catalog.folding import fold
from photoarchive.catalog.history import PastValue, Step, photo_history, redoable, steps, undoable
from photoarchive.catalog.hits import Hits
from photoarchive.catalog.opening import ORIGINALS
from photoarchive.model import (
    Appearance,
    Box,
    Event,
    KnownPerson,
    Person,
    Photo,
    PhotoSet,
    Position,
    Presence,
    Role,
)
from photoarchive.texts import clean_line

AT_ONCE = 500  # ids per statement: far below SQLite's limit of variables

_PHOTOS = """
SELECT photo.*, root.path AS root_path, root.raw_path AS root_raw_path,
       photo_set.event_id, photo_set.name AS set_name,
       photo_set.uid AS set_uid, event.uid AS event_uid, photo_set.credit AS set_credit,
       photo_set.creator AS set_creator, photo_set.copyright AS set_copyright, photo_set.licence,
       event.title AS event, event.date AS event_date, event.place AS event_place
FROM photo JOIN root ON root.id = photo.root_id
JOIN photo_set ON photo_set.id = photo.set_id JOIN event ON event.id = photo_set.event_id
"""


@dataclass(frozen=True)
class Found:
    """One page of a search: how many there are in all, and the asked-for photos."""

    total: int
    photos: list[Photo]


def search(catalog: Catalog, query: str, *, limit: int = 100, offset: int = 0) -> Found:
    """Photos that a query finds, newest first. Raises BadQuery."""
    hits = Hits.of(query)
    with catalog.reading() as db:
        page = f"ORDER BY {hits.key} DESC LIMIT :limit OFFSET :offset"
        rows = db.execute(
            f"SELECT photo.id FROM {hits.rows} {page}",
            {**hits.values, "limit": limit, "offset": offset},
        ).fetchall()
        return Found(hits.count(db), _photos(catalog.folder, db, [row[0] for row in rows]))


def photos(catalog: Catalog, photo_ids: Sequence[int]) -> list[Photo]:
    """The photos of these ids, in this order; ids that are gone are left out."""
    with catalog.reading() as db:
        return _photos(catalog.folder, db, photo_ids)


def photos_of_set(catalog: Catalog, set_id: int) -> list[Photo]:
    """The photos of a set by number, then by name."""
    return _selected(
        catalog, "WHERE set_id = ? ORDER BY number IS NULL, number, name, id", [set_id]
    )


def photos_of_event(catalog: Catalog, event_id: int) -> list[Photo]:
    """The photos of an event in the order they were taken."""
    where = (
        "JOIN photo_set ON photo_set.id = set_id WHERE event_id = ?"
        " ORDER BY substr(taken, 1, 19), set_id, number, photo.name, photo.id"
    )
    return _selected(catalog, where, [event_id])


def photos_named(catalog: Catalog, name: str) -> list[Photo]:
    """The photos whose name or uid this is; several events may have the same name."""
    name = clean_line(name)
    stem = name.rpartition(".")[0] or name
    where = "WHERE uid = ?1 OR photo.name = ?1 COLLATE NOCASE OR photo.name = ?2 COLLATE NOCASE"
    return _selected(catalog, f"{where} ORDER BY id", [name, stem])


def photos_with_content(catalog: Catalog, sha256: Sequence[str]) -> list[Photo]:
    """The photos whose file has one of these hashes."""
    found: list[Photo] = []
    for start in range(0, len(sha256), AT_ONCE):
        part = list(sha256[start : start + AT_ONCE])
        marks = ", ".join("?" * len(part))
        where = f"WHERE sha256 IN ({marks}) OR imported_sha256 IN ({marks}) ORDER BY id"
        found += _selected(catalog, where, part * 2)
    return found


def stored_contents(catalog: Catalog, sha256: Sequence[str]) -> dict[str, Photo]:
    """For each of these hashes that is known, the photo whose file it is or was as delivered."""
    wanted = set(sha256)
    found: dict[str, Photo] = {}
    for photo in photos_with_content(catalog, sha256):
        for known in (photo.sha256, photo.imported_sha256):
            if known in wanted:
                found.setdefault(known, photo)
    return found


def _selected(catalog: Catalog, where: str, values: Sequence[object]) -> list[Photo]:
    with catalog.reading() as db:
        sql = f"SELECT photo.id FROM photo {where}"
        ids = [row[0] for row in db.execute(sql, list(values)).fetchall()]
        return _photos(catalog.folder, db, ids)


def _photos(folder: Path, db: Database, ids: Sequence[int]) -> list[Photo]:
    found: dict[int, Photo] = {}
    for start in range(0, len(ids), AT_ONCE):
        part = ids[start : start + AT_ONCE]
        people, keywords = appearances(db, part), _keywords(db, part)
        marks = ", ".join("?" * len(part))
        for row in db.query(f"{_PHOTOS} WHERE photo.id IN ({marks})", list(part)):
            found[row["id"]] = _photo(
                folder, row, tuple(people[row["id"]]), tuple(keywords[row["id"]])
            )
    return [found[photo_id] for photo_id in ids if photo_id in found]


def _photo(
    folder: Path, row: dict[str, Any], people: tuple[Appearance, ...], keywords: tuple[str, ...]
) -> Photo:
    same = (
        *("id", "uid", "set_id", "event_id", "name", "number", "sha256", "size", "format"),
        *("width", "height", "caption", "headline", "alt_text", "licence", "taken", "camera"),
        *("rating", "event", "event_date", "set_name"),
        *("event_uid", "set_uid", "rev", "imported_sha256"),
    )
    return Photo(
        **{name: row[name] for name in same},
        source=source_of(folder, row),
        credit=row["credit"] or row["set_credit"],
        creator=row["creator"] or row["set_creator"],
        copyright=row["copyright"] or row["set_copyright"],
        own_credit=bool(row["credit"]),
        own_creator=bool(row["creator"]),
        own_copyright=bool(row["copyright"]),
        place=row["place"] or row["event_place"],
        taken_guessed=bool(row["taken_guessed"]),
        left_out=bool(row["left_out"]),
        truncated=bool(row["truncated"]),
        keywords=keywords,
        people=people,
    )


def source_of(folder: Path, row: dict[str, Any]) -> Path:
    """Where the original lies, from the columns `path` and `root_path` and their bytes."""
    own = row["root_path"] is None
    root = folder / ORIGINALS if own else path_of(row["root_path"], row["root_raw_path"])
    return root / path_of(row["path"], row["raw_path"])


def path_of(text: str, raw: str | None) -> Path:
    """A path from its columns."""
    return Path(text if raw is None else os.fsdecode(bytes.fromhex(raw)))


def appearances(db: Database, photo_ids: Sequence[int]) -> defaultdict[int, list[Appearance]]:
    """Who is in each photo, left to right where that is known."""
    marks = ", ".join("?" * len(photo_ids))
    sql = (
        "SELECT appearance.*, person.uid, person.name FROM appearance"
        " JOIN person ON person.id = person_id"
        f" WHERE photo_id IN ({marks}) ORDER BY ord = 0, ord, appearance.id"
    )
    found: defaultdict[int, list[Appearance]] = defaultdict(list)
    for row in db.query(sql, list(photo_ids)):
        found[row["photo_id"]].append(_appearance(row))
    return found


def _appearance(row: dict[str, Any]) -> Appearance:
    corners = [row["box_x"], row["box_y"], row["box_w"], row["box_h"]]
    return Appearance(
        person_id=row["person_id"],
        person_uid=row["uid"],
        name=row["name"],
        order=row["ord"],
        position=None if row["position"] is None else Position(row["position"]),
        box=None if None in corners else Box(*corners),
        role=row["role"],
        organisation=row["organisation"],
        presence=Presence(row["presence"]),
    )


def _keywords(db: Database, photo_ids: Sequence[int]) -> defaultdict[int, list[str]]:
    marks = ", ".join("?" * len(photo_ids))
    rows = db.execute(
        "SELECT photo_id, word FROM photo_keyword JOIN keyword ON keyword.id = keyword_id"
        f" WHERE photo_id IN ({marks}) ORDER BY photo_keyword.id",
        list(photo_ids),
    ).fetchall()
    found: defaultdict[int, list[str]] = defaultdict(list)
    for photo_id, word in rows:
        found[photo_id].append(word)
    return found


# ---- events, sets, people ------------------------------------------------------------------


def events(catalog: Catalog, *, title: str | None = None) -> list[Event]:
    """All events, newest first, or those of one title (or uid)."""
    where = "" if title is None else "WHERE title = ?1 COLLATE NOCASE OR uid = ?1"
    with catalog.reading() as db:
        sql = f"SELECT * FROM event {where} ORDER BY date DESC, id DESC"
        wanted = [] if title is None else [clean_line(title)]
        return [Event(**row) for row in db.query(sql, wanted)]


def photo_sets(
    catalog: Catalog, *, name: str | None = None, event_id: int | None = None
) -> list[PhotoSet]:
    """The photo sets, newest first, of one name (or uid) or one event if given."""
    with catalog.reading() as db:
        rows = db.query(
            "SELECT * FROM photo_set WHERE (?1 IS NULL OR name = ?1 COLLATE NOCASE"
            " OR uid = ?1) AND (?2 IS NULL OR event_id = ?2) ORDER BY id DESC",
            [name and clean_line(name), event_id],
        )
    return [PhotoSet(**row) for row in rows]


def people(catalog: Catalog, *, name: str | None = None) -> list[Person]:
    """The register by name, or those whose name, alias or uid this is, without accents too."""
    wanted = name and clean_line(name)
    with catalog.reading() as db:
        rows = db.query(
            "SELECT id, uid, name, note, rev, code FROM person"
            " WHERE ?1 IS NULL OR uid = ?1 OR folded = ?2"
            " OR id IN (SELECT person_id FROM person_alias WHERE folded = ?2)"
            " ORDER BY folded, id",
            [wanted, wanted and fold(wanted)],
        )
        return _people(db, rows)


def person(catalog: Catalog, person_id: int) -> Person | None:
    """The person of that id; None where they are in the register no more."""
    with catalog.reading() as db:
        sql = "SELECT id, uid, name, note, rev, code FROM person WHERE id = ?"
        found = _people(db, db.query(sql, [person_id]), person_id)
    return found[0] if found else None


def _people(
    db: Database, rows: Iterable[dict[str, Any]], person_id: int | None = None
) -> list[Person]:
    """These rows with their aliases and roles, read for one person or for everybody."""
    whose = "WHERE ?1 IS NULL OR person_id = ?1"
    aliases = _grouped(
        db, f"SELECT person_id, name FROM person_alias {whose} ORDER BY id", person_id
    )
    roles = _grouped(
        db,
        "SELECT person_id, role, organisation, begins, ends, id FROM person_role"
        f" {whose} ORDER BY begins, id",
        person_id,
    )
    return [
        Person(
            **row,
            aliases=tuple(alias[0] for alias in aliases[row["id"]]),
            roles=tuple(Role(*values) for values in roles[row["id"]]),
        )
        for row in rows
    ]


def _grouped(
    db: Database, sql: str, person_id: int | None
) -> defaultdict[int, list[tuple[Any, ...]]]:
    found: defaultdict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for first, *rest in db.execute(sql, [person_id]).fetchall():
        found[first].append(tuple(rest))
    return found


def known_people(catalog: Catalog) -> list[KnownPerson]:
    """The register, as far as recognising names in an article needs it."""
    return [KnownPerson(p.uid, p.name, p.aliases) for p in people(catalog)]


def photo_counts(catalog: Catalog, person_ids: Iterable[int]) -> dict[int, int]:
    """In how many photos each person appears."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT person_id, count(*) FROM appearance GROUP BY person_id"
        ).fetchall()
    counts = {row[0]: row[1] for row in rows}
    return {person_id: counts.get(person_id, 0) for person_id in person_ids}


def counts_of_sets(catalog: Catalog) -> dict[int, int]:
    """How many photos each set has, by its id; empty sets are left out."""
    with catalog.reading() as db:
        rows = db.execute("SELECT set_id, count(*) FROM photo GROUP BY set_id").fetchall()
    return {row[0]: row[1] for row in rows}


def latest_steps(catalog: Catalog, *, limit: int = 100) -> list[Step]:
    """What was done, newest first."""
    with catalog.reading() as db:
        return steps(db, limit=limit)


def next_undo(catalog: Catalog) -> Step | None:
    """The step that `Catalog.undo` would take back."""
    with catalog.reading() as db:
        return undoable(db)


def next_redo(catalog: Catalog) -> Step | None:
    """The step that `Catalog.redo` would do again."""
    with catalog.reading() as db:
        return redoable(db)


def past_values(catalog: Catalog, photo_id: int) -> list[PastValue]:
    """The history of one photo's texts, newest first."""
    with catalog.reading() as db:
        return photo_history(db, photo_id)

"""The search index: which words and tokens stand for a photo.

Every photo has one row in `document` under its `sort_key`, and the same texts in the FTS5
index. Triggers collect in `stale_document` what an edit touched; `refresh` runs at the end of
the same transaction, so search never lags behind what is stored.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from photoarchive.catalog.database import Database
from photoarchive.catalog.folding import words

COLUMNS = (
    "caption",
    "people",
    "roles",
    "event",
    "place",
    "credit",
    "keywords",
    "file",
    "tokens",
)
_NAMES = ", ".join(COLUMNS)
_MARKS = ", ".join("?" * len(COLUMNS))

_PHOTO = """
SELECT photo.id, photo.uid, photo.sort_key, photo.name, photo.path, photo.caption, photo.headline,
       photo.alt_text, photo.place, photo.taken, photo.taken_guessed, photo.left_out,
       coalesce(nullif(photo.credit, ''), photo_set.credit) AS credit,
       coalesce(nullif(photo.creator, ''), photo_set.creator) AS creator,
       coalesce(nullif(photo.copyright, ''), photo_set.copyright) AS copyright,
       photo.set_id, photo_set.name AS set_name, event.id AS event_id, event.title AS event,
       event.date AS event_date, event.place AS event_place,
       EXISTS (SELECT 1 FROM publication WHERE photo_uid = photo.uid) AS published
FROM photo JOIN photo_set ON photo_set.id = photo.set_id JOIN event ON event.id = photo_set.event_id
WHERE photo.id = ?
"""


@dataclass(frozen=True)
class _People:
    names: list[str]
    roles: list[str]
    ids: list[int]


def refresh(db: Database) -> None:
    """Bring the documents of all stale photos up to date, in the open transaction."""
    rows = db.execute("SELECT photo_id FROM stale_document ORDER BY photo_id").fetchall()
    # All old documents go before a new one comes: a photo may take the sort key of another.
    made = [new for row in rows if (new := _take_out_if_changed(db, row[0])) is not None]
    for document in made:
        _put_in(db, document)
    if rows:
        db.execute("DELETE FROM stale_document")


def rebuild(db: Database) -> None:
    """Make every document anew, for `verify` and after a change of what is indexed."""
    db.execute("INSERT OR IGNORE INTO stale_document SELECT id FROM photo")
    db.execute("INSERT OR IGNORE INTO stale_document SELECT photo_id FROM document")
    refresh(db)
    db.execute("INSERT INTO document_fts(document_fts) VALUES ('rebuild')")


def _take_out_if_changed(db: Database, photo_id: int) -> dict[str, Any] | None:
    """Remove the photo's document if it is out of date; gives the one to put in its place."""
    old = _row(db, "SELECT * FROM document WHERE photo_id = ?", photo_id)
    photo = _row(db, _PHOTO, photo_id)
    new = None if photo is None else _document(db, photo)
    if old == new:
        return None
    if old is not None:
        db.execute(
            f"INSERT INTO document_fts(document_fts, rowid, {_NAMES})"
            f" VALUES ('delete', ?, {_MARKS})",
            [old["sort_key"], *(old[c] for c in COLUMNS)],
        )
        db.execute("DELETE FROM document WHERE photo_id = ?", [photo_id])
    return new


def _put_in(db: Database, document: dict[str, Any]) -> None:
    values = [document[c] for c in COLUMNS]
    db.execute(
        f"INSERT INTO document(sort_key, photo_id, {_NAMES}) VALUES (?, ?, {_MARKS})",
        [document["sort_key"], document["photo_id"], *values],
    )
    db.execute(
        f"INSERT INTO document_fts(rowid, {_NAMES}) VALUES (?, {_MARKS})",
        [document["sort_key"], *values],
    )


def _row(db: Database, sql: str, photo_id: int) -> dict[str, Any] | None:
    return next(iter(db.query(sql, [photo_id])), None)


def _document(db: Database, photo: dict[str, Any]) -> dict[str, Any]:
    people = _people(db, photo["id"])
    keywords = db.execute(
        "SELECT word FROM keyword JOIN photo_keyword ON keyword_id = keyword.id WHERE photo_id = ?"
        " ORDER BY photo_keyword.id",
        [photo["id"]],
    ).fetchall()
    return {
        "sort_key": photo["sort_key"],
        "photo_id": photo["id"],
        "caption": _text(photo["caption"], photo["headline"], photo["alt_text"]),
        "people": _text(*people.names),
        "roles": _text(*people.roles),
        "event": _text(photo["event"], photo["set_name"]),
        "place": _text(photo["place"], photo["event_place"]),
        "credit": _text(photo["credit"], photo["creator"], photo["copyright"]),
        "keywords": _text(*(row[0] for row in keywords)),
        "file": _text(photo["name"], photo["path"].rpartition("/")[2]),
        "tokens": " ".join(_tokens(photo, people.ids)),
    }


def _text(*parts: str) -> str:
    return " ".join(" ".join(words(part)) for part in parts if part)


def _people(db: Database, photo_id: int) -> _People:
    rows = db.execute(
        "SELECT person.id, person.name, appearance.role, appearance.organisation FROM appearance"
        " JOIN person ON person.id = person_id WHERE photo_id = ? ORDER BY ord, appearance.id",
        [photo_id],
    ).fetchall()
    ids = [row[0] for row in rows]
    aliases = [
        alias[0]
        for person_id in ids
        for alias in db.execute(
            "SELECT name FROM person_alias WHERE person_id = ? ORDER BY id", [person_id]
        ).fetchall()
    ]
    return _People([row[1] for row in rows] + aliases, [t for row in rows for t in row[2:]], ids)


def _tokens(photo: dict[str, Any], people: list[int]) -> list[str]:
    dates = [photo["event_date"]]
    if not photo["taken_guessed"]:
        dates.append(photo["taken"])
    states = {
        "isuncaptioned": not photo["caption"],
        "isuncredited": not photo["credit"],
        "isunnamed": not people,
        "isnoalt": not photo["alt_text"],
        "isunpublished": not photo["published"],
        "isleftout": bool(photo["left_out"]),
    }
    return [
        "all",
        f"e{photo['event_id']}",
        f"s{photo['set_id']}",
        *(f"p{person}" for person in people),
        *dict.fromkeys(token for date in dates for token in date_tokens(date)),
        *(name for name, holds in states.items() if holds),
    ]


def date_tokens(date: str) -> list[str]:
    """The tokens of an ISO date: "2019-05-13T10:00" gives y2019, m201905 and d20190513."""
    day = date[:10]
    tokens = []
    for letter, length in (("y", 4), ("m", 7), ("d", 10)):
        if len(day) >= length:
            tokens.append(letter + day[:length].replace("-", ""))
    return tokens

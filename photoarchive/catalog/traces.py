"""Where in the library somebody is named: every column of every table, and texts to reword.

Taking them out is `erasing`'s.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.connection import connect
from photoarchive.catalog.database import Database
from photoarchive.catalog.folding import fold
from photoarchive.catalog.wording import Names
from photoarchive.errors import NotFound, PhotoArchiveError

# Texts that people wrote: table → columns, and what a person calls the row.
TEXTS = {
    "photo": (
        ("caption", "headline", "alt_text", "credit", "creator", "copyright", "place"),
        "name",
    ),
    "photo_set": (("name", "credit", "creator", "copyright"), "name"),
    "event": (("title", "place"), "title"),
    "gallery": (("title", "intro", "closing", "credit"), "title"),
    "gallery_item": (("text",), "'text of a gallery'"),
    "person": (("note",), "name"),
    "person_role": (("role", "organisation"), "role"),
    "appearance": (("role", "organisation"), "role"),
    "keyword": (("word",), "word"),
}
# What cannot be reworded: names of files, and records of where they went.
_PLACES = {
    "photo": ("name", "path"),
    "root": ("name", "path"),
    "import_file": ("source", "target", "reason"),
    "publication": ("folder", "reason"),
    "receipt": ("photo_name", "target"),
}


@dataclass(frozen=True)
class Text:
    """A text that names the person, and what it could say instead."""

    table: str
    row_id: int
    column: str
    where: str
    says: str
    could_say: str

    @property
    def key(self) -> str:
        """By which it is chosen: "photo/12/caption"."""
        return f"{self.table}/{self.row_id}/{self.column}"


@dataclass(frozen=True)
class Traces:
    """Who it is, everything they were ever called here, and where that stands.

    `short` are other names of one word, which may be anybody's and are not looked for.
    """

    person_id: int
    name: str
    names: Names
    photos: int
    texts: tuple[Text, ...]
    places: tuple[str, ...]
    published: tuple[str, ...]
    short: tuple[str, ...] = ()


def traces(catalog: Catalog, person_id: int) -> Traces:
    """Everything that names a person. Raises NotFound."""
    with catalog.reading() as db:
        row = db.execute("SELECT name FROM person WHERE id = ?", [person_id]).fetchone()
        if row is None:
            raise NotFound("That person is not in the register", advice="Look with people list.")
        called = _called(db, person_id)
        short = tuple(sorted(n for n in called if n != row[0] and " " not in n))
        full = called - {*short}
        names = Names({*full, *map(fold, full)})
        return Traces(
            person_id,
            row[0],
            names,
            photos=_number(db, "appearance WHERE person_id = ?", person_id),
            texts=tuple(_texts(db, names, person_id)),
            places=tuple(_places(db, names)),
            published=_published(db, person_id),
            short=short,
        )


def _called(db: Database, person_id: int) -> set[str]:
    """Name and aliases, those of the past too."""
    rows = db.execute(
        "SELECT name FROM person WHERE id = ?1"
        " UNION SELECT name FROM person_alias WHERE person_id = ?1",
        [person_id],
    ).fetchall()
    names = {row[0] for row in rows}
    for table, old, new in db.execute(
        "SELECT tbl, old, new FROM change WHERE tbl IN ('person', 'person_alias')"
        " AND coalesce(json_extract(new, '$.person_id'), json_extract(old, '$.person_id'),"
        " row_id) = ?",
        [person_id],
    ).fetchall():
        for said in (json.loads(text) for text in (old, new) if text):
            if table == "person" or said.get("person_id") == person_id:
                names.add(said.get("name", ""))
    return {name for text in names if (name := " ".join(text.split()))}


def _number(db: Database, what: str, value: int) -> int:
    return int(db.execute(f"SELECT count(*) FROM {what}", [value]).fetchone()[0])


def _texts(db: Database, names: Names, person_id: int) -> list[Text]:
    found = []
    for table, (columns, label) in TEXTS.items():
        mine = {"person": "id", "person_role": "person_id", "appearance": "person_id"}.get(table)
        others = f"WHERE {mine} <> {person_id}" if mine else ""
        rows = db.execute(
            f"SELECT id, {label}, {', '.join(columns)} FROM {table} {others} ORDER BY id"
        ).fetchall()
        for row_id, where, *texts in rows:
            found += [
                Text(table, row_id, column, str(where), text, names.without(text))
                for column, text in zip(columns, texts, strict=True)
                if text and names.within(text)
            ]
    return found


def _places(db: Database, names: Names) -> list[str]:
    """Names of files and folders, one sentence each."""
    found = []
    for table, columns in _PLACES.items():
        for column in columns:
            rows = db.execute(f"SELECT DISTINCT {column} FROM {table}").fetchall()
            found += [f"{row[0]} ({table})" for row in rows if row[0] and names.within(row[0])]
    return list(dict.fromkeys(found))


def _published(db: Database, person_id: int) -> tuple[str, ...]:
    rows = db.execute(
        "SELECT DISTINCT folder FROM publication JOIN photo ON photo.uid = photo_uid"
        " JOIN appearance ON photo_id = photo.id WHERE person_id = ? ORDER BY folder",
        [person_id],
    ).fetchall()
    return tuple(row[0] for row in rows)


def still_named(db: Database, names: Names) -> list[str]:
    """Every table and column that has the name in any row; blobs and the index apart."""
    found = []
    for table in db.tables():
        if table.startswith(("sqlite_", "document_fts")):
            continue
        for column, kind in db.columns(table).items():
            if kind.upper() == "TEXT":
                rows = db.execute(f'SELECT "{column}" FROM "{table}"').fetchall()
                number = sum(1 for row in rows if row[0] and names.within(_readable(row[0])))
                if number:
                    found.append(f"{table}.{column} ({number})")
    return found


def names_in(copy: Path, names: Names) -> bool:
    """Whether a backup has one of these names anywhere; True for one that cannot be read."""
    try:
        db = connect(copy, mode="ro")
    except PhotoArchiveError:
        return True
    try:
        return bool(still_named(db, names))
    finally:
        db.close()


def _readable(text: str) -> str:
    """JSON that was written in ASCII hides accents."""
    if "\\u" not in text:
        return text
    try:
        return json.dumps(json.loads(text), ensure_ascii=False)
    except ValueError:
        return text

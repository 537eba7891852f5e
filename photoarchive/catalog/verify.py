"""Is the library whole? Its own file only; whether the originals are is not asked here."""

from __future__ import annotations

import sqlite3

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.database import Database
from photoarchive.errors import PhotoArchiveError


def check_library(catalog: Catalog, *, thorough: bool = True) -> tuple[str, ...]:
    """What is wrong with the library, one sentence each; () where nothing is.

    `thorough` compares the search index with what it was made from too, which SQLite does
    only on a connection that may write.
    """
    with catalog.reading() as db:
        problems = [*_damage(db), *_references(db), *_documents(db)]
    if thorough:
        with catalog.writing() as db:
            problems += _index(db)
    return tuple(problems)


def damage(catalog: Catalog) -> str:
    """What SQLite's quick check finds, in one sentence; "" where the library is whole."""
    try:
        with catalog.reading() as db:
            answers = [str(row[0]) for row in db.execute("PRAGMA quick_check(1)").fetchall()]
    except PhotoArchiveError as error:
        return str(error)
    return "" if answers == ["ok"] else f"The library is damaged: {answers[0]}"


def schema_of(catalog: Catalog) -> str:
    """The tables of the library, as it was told to make them."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'index')"
            " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'document_fts_%' ORDER BY rowid"
        ).fetchall()
    return "".join(f"{row[0]};\n\n" for row in rows)


def _damage(db: Database) -> list[str]:
    answers = [str(row[0]) for row in db.execute("PRAGMA integrity_check").fetchall()]
    return [] if answers == ["ok"] else [f"The library is damaged: {text}" for text in answers]


def _references(db: Database) -> list[str]:
    broken = db.execute("PRAGMA foreign_key_check").fetchall()
    return [
        f"A row of {table} refers to a {parent} that is gone." for table, _, parent, _ in broken
    ]


def _documents(db: Database) -> list[str]:
    rows = db.execute(
        "SELECT photo.name, event.title FROM photo JOIN photo_set ON photo_set.id = set_id"
        " JOIN event ON event.id = event_id"
        " WHERE photo.id NOT IN (SELECT photo_id FROM document)"
    ).fetchall()
    return [f"{name} of {event} cannot be found by searching." for name, event in rows]


def _index(db: Database) -> list[str]:
    """SQLite's FTS5 manual, "The integrity-check command": rank 1 compares the contents."""
    try:
        db.execute("INSERT INTO document_fts(document_fts, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError:
        return ["The search index does not fit the photos: some searches find too little."]
    return []

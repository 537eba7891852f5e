"""docs/schema.sql is what the migrations make. Remake it: pytest tests/catalog --remake"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlite_utils

from photoarchive.catalog import database
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.database import SCHEMA_VERSION, Database
from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.migrations import migrations
from photoarchive.catalog.triggers import (
    STALE_PHOTOS,
    TRACKED,
    UNWRITTEN_EVENTS,
    UNWRITTEN_PHOTOS,
    create_triggers,
)
from photoarchive.errors import PhotoArchiveError
from tests.catalog.archives import contents, found, three_photos
from tests.conftest import Compare

REFERENCE = Path(__file__).parents[2] / "docs" / "schema.sql"
HEAD = """\
-- The library of an archive, as the migrations make it. Generated: pytest tests/catalog --remake
-- The triggers come from photoarchive/catalog/triggers.py, for the tables as they are.
"""
# What SQLite, FTS5 and sqlite-utils make for themselves.
THEIRS = re.compile("sqlite_|_sqlite_|idx__sqlite_|document_fts_")


def schema(db: Database) -> str:
    """Every table, index and trigger: tables as written, each with what belongs to it."""
    rows = db.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL"
    ).fetchall()
    ours = [row for row in rows if not THEIRS.match(row[1])]
    tables = [name for kind, name, _, _ in ours if kind == "table"]
    kinds = ["table", "index", "trigger"]
    ours.sort(key=lambda row: (tables.index(row[2]), kinds.index(row[0]), row[1]))
    return HEAD + "".join(f"\n{laid_out(kind, sql)};\n" for kind, _, _, sql in ours)


def laid_out(kind: str, sql: str) -> str:
    """A trigger on several lines, each clause on its own; anything else as it was written."""
    if kind != "trigger":
        return sql
    lines = re.sub(r" (WHEN|BEGIN|VALUES|INSERT INTO|END$)", r"\n\1", sql).splitlines()
    return "\n".join(
        textwrap.fill(
            line, 98, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False
        )
        for line in lines
    )


def test_the_schema_in_the_docs_is_the_one_that_is_made(catalog: Catalog, compare: Compare) -> None:
    with catalog.reading() as db:
        compare(schema(db), REFERENCE)


def test_every_table_is_strict_and_every_edited_one_is_recorded(catalog: Catalog) -> None:
    with catalog.reading() as reading:
        db = sqlite_utils.Database(reading.conn, execute_plugins=False)
        triggers = {trigger.name for trigger in db.triggers}
        loose = db.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
            " AND strict = 0 AND name NOT LIKE '%sqlite_%'"
        ).fetchall()
        referring = {t.name for t in db.tables if t.foreign_keys} - {"change"}
    assert loose == []
    assert referring <= set(TRACKED)
    each = ("insert", "update", "delete")
    assert triggers == {f"history_{t}_{e}" for t in TRACKED for e in each} | {
        *(f"stale_{t}_{e}" for t in STALE_PHOTOS for e in each),
        *(f"unwritten_{t}_{e}" for t in UNWRITTEN_PHOTOS for e in each),
        *(f"untold_{t}_{e}" for t in UNWRITTEN_EVENTS for e in each),
    }


@contextmanager
def next_migration(sql: str) -> Iterator[None]:
    """As the next version of the program would: one migration more, that runs `sql`."""

    @migrations(name="9999_next")
    def _next(db: sqlite_utils.Database) -> None:
        db.execute(sql)
        create_triggers(db)

    database.SCHEMA_VERSION = SCHEMA_VERSION + 1
    try:
        yield
    finally:
        database.SCHEMA_VERSION = SCHEMA_VERSION
        migrations._migrations.pop()


def test_an_archive_is_known_to_be_up_to_date_without_its_migrations() -> None:
    assert len(migrations._migrations) == SCHEMA_VERSION


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """An archive of this version, closed, with a caption that can be undone."""
    with Catalog.create(tmp_path / "archive") as catalog:
        set_caption(catalog, photo_ids=three_photos(catalog), text="kaas")
    return tmp_path / "archive"


def test_an_older_archive_is_backed_up_and_brought_up_to_date(older: Path) -> None:
    with next_migration("ALTER TABLE photo ADD COLUMN mood TEXT NOT NULL DEFAULT ''"):
        with pytest.raises(PhotoArchiveError, match="has to be updated first"):
            Catalog.open_for_reading(older)
        with Catalog.open(older) as catalog:
            with catalog.reading() as db:
                assert db.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION + 1
                assert db.execute("PRAGMA foreign_keys").fetchone()[0] == 1
            assert found(catalog, "caption:kaas") == ["0003", "0002", "0001"]
            catalog.undo()
            assert found(catalog, "caption:kaas") == []
    (backup,) = (older / "backups").iterdir()
    assert backup.name.endswith("-before-update.db")


@pytest.mark.parametrize(
    "sql", ["UPDATE photo SET set_id = 99", "ALTER TABLE nowhere ADD COLUMN x"]
)
def test_an_update_that_fails_leaves_the_archive_as_it_was(older: Path, sql: str) -> None:
    with Catalog.open(older) as catalog:
        before = contents(catalog)
    with next_migration(sql), pytest.raises(Exception, match=r"lost what they refer|no such table"):
        Catalog.open(older)
    with Catalog.open(older) as catalog:
        assert contents(catalog) == before

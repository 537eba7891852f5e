"""One connection to a library, as everything in the catalog asks it.

Also how far its schema is. `sqlite_utils` makes the tables (`migrations.py`); it takes 50 ms to
load, so that an archive which is up to date is opened without it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

SCHEMA_VERSION = 6  # how many migrations there are; the `user_version` of a library they made

Values = Sequence[object] | Mapping[str, object]


class Database:
    """A connection in autocommit: transactions are begun and ended by their statements."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self.conn = conn

    def execute(self, sql: str, values: Values = ()) -> sqlite3.Cursor:
        """Run a statement; rows are tuples."""
        return self.conn.execute(sql, values)

    def query(self, sql: str, values: Values = ()) -> list[dict[str, Any]]:
        """All rows by the names of their columns: one half read would hold on to the WAL."""
        cursor = self.conn.execute(sql, values)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    def tables(self) -> list[str]:
        """The names of its tables, also of those that the index keeps for itself."""
        rows = self.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return [row[0] for row in rows]

    def columns(self, table: str) -> dict[str, str]:
        """The columns of a table and their types as declared."""
        sql = "SELECT name, type FROM pragma_table_info(?)"
        return dict(self.execute(sql, [table]).fetchall())

    @property
    def version(self) -> int:
        """The migrations it has been through."""
        return int(self.execute("PRAGMA user_version").fetchone()[0])

    @property
    def behind(self) -> bool:
        """Whether migrations are pending."""
        return self.version < SCHEMA_VERSION

    @property
    def ahead(self) -> bool:
        """Whether a newer program made it."""
        return self.version > SCHEMA_VERSION

    def close(self) -> None:
        """End the connection."""
        self.conn.close()

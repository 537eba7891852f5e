"""What a query finds, as SQL: the photos it names by their sort key, newest first or not.

Here belongs the one way from a query to rows of `photo`; what is made of them (a grid, counts)
does not.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from photoarchive.catalog.database import Database
from photoarchive.catalog.matching import expression
from photoarchive.catalog.search import And, Tree, parse

_EVERYTHING = (And(()),)


@dataclass(frozen=True)
class Hits:
    """The photos of a query; `since` leaves only those with that sort key or a later one.

    `match` is an FTS5 expression made by us, "" where every photo is meant: the order of all
    photos is read from an index of `photo` then, which is far cheaper.
    """

    match: str
    since: int = 0

    @classmethod
    def of(cls, query: str) -> Hits:
        """The hits of a query. Raises BadQuery."""
        tree = parse(query)
        return cls("" if _finds_all(tree) else expression(tree))

    @property
    def tables(self) -> str:
        """What to select from; `photo` is among it, its id, set and sort key cheap to read."""
        if not self.match:
            return "photo INDEXED BY photo_time"
        return (
            "document_fts CROSS JOIN photo INDEXED BY photo_time"
            " ON photo.sort_key = document_fts.rowid"
        )

    @property
    def where(self) -> str:
        """The condition for `tables`."""
        match = "document_fts MATCH :match AND " if self.match else ""
        return f"{match}{self.key} >= {self.since}"

    @property
    def rows(self) -> str:
        """`tables` and `where` together."""
        return f"{self.tables} WHERE {self.where}"

    @property
    def key(self) -> str:
        """The column to sort `rows` by."""
        return "document_fts.rowid" if self.match else "photo.sort_key"

    @property
    def values(self) -> dict[str, object]:
        """The values that `rows` needs."""
        return {"match": self.match} if self.match else {}

    def newest(self, db: Database, most: int) -> Hits:
        """The newest so many of these hits, or all where there are fewer."""
        row = db.execute(
            f"SELECT {self.key} FROM {self.rows} ORDER BY {self.key} DESC LIMIT 1 OFFSET :last",
            {**self.values, "last": most - 1},
        ).fetchone()
        return self if row is None else replace(self, since=int(row[0]))

    def count(self, db: Database, also: str = "") -> int:
        """How many there are, of those that match another expression `also` if given."""
        both = " AND ".join(f"({part})" for part in (self.match, also) if part)
        if not both:
            sql = "SELECT count(*) FROM photo WHERE sort_key >= ?"
            return int(db.execute(sql, [self.since]).fetchone()[0])
        found = "FROM document_fts WHERE document_fts MATCH ?"
        if not self.since:
            return int(db.execute(f"SELECT count(*) {found}", [both]).fetchone()[0])
        # Backwards from the newest: forwards FTS5 reads its lists from the beginning.
        sql = f"SELECT rowid {found} AND rowid >= ? ORDER BY rowid DESC LIMIT -1"
        row = db.execute(f"SELECT count(*) FROM ({sql})", [both, self.since]).fetchone()
        return int(row[0])


def _finds_all(tree: Tree) -> bool:
    return tree.nodes == _EVERYTHING

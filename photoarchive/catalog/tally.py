"""How many hits have a token or a phrase of the search index: two ways with one answer.

A few hits are read and counted here; for many the index is asked, each time anew.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Protocol

from photoarchive.catalog.database import Database
from photoarchive.catalog.hits import Hits

FEW = 5_000  # hits that are quicker read than asked about


class Tally(Protocol):
    """Counts hits; tokens and words are the index's own (`documents.py`), never a person's."""

    few: bool

    def token(self, token: str) -> int:
        """How many have the token."""

    def phrase(self, column: str, words: Sequence[str]) -> int:
        """How many have these words in this order in a column."""


def tally(db: Database, hits: Hits) -> Tally:
    """The quicker way for these hits."""
    return ByReading(db, hits) if hits.count(db) <= FEW else ByIndex(db, hits)


class ByIndex:
    """Asks the index, which costs the more the more hits there are."""

    few = False

    def __init__(self, db: Database, hits: Hits) -> None:
        self._db = db
        self._hits = hits

    def token(self, token: str) -> int:
        """How many have the token."""
        return self._hits.count(self._db, f'tokens : "{token}"')

    def phrase(self, column: str, words: Sequence[str]) -> int:
        """How many have these words in this order in a column."""
        return self._hits.count(self._db, f'{column} : "{" ".join(words)}"')


class ByReading:
    """Reads what the index was made of, once."""

    few = True

    def __init__(self, db: Database, hits: Hits) -> None:
        rows = db.execute(
            "SELECT tokens, credit, place FROM document WHERE photo_id IN"
            f" (SELECT photo.id FROM {hits.rows})",
            hits.values,
        ).fetchall()
        self._tokens = Counter(token for row in rows for token in row[0].split(" "))
        self._texts = {
            "credit": Counter(f" {row[1]} " for row in rows),
            "place": Counter(f" {row[2]} " for row in rows),
        }

    def token(self, token: str) -> int:
        """How many have the token."""
        return self._tokens[token]

    def phrase(self, column: str, words: Sequence[str]) -> int:
        """How many have these words in this order in a column."""
        wanted = f" {' '.join(words)} "
        return sum(n for text, n in self._texts[column].items() if wanted in text)

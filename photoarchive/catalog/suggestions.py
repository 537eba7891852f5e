"""What a search box offers while someone types, and names spelled nearly so."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from sqlite_utils import Database

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.facets import FacetKind, distinct, matching, phrase
from photoarchive.catalog.folding import words
from photoarchive.catalog.hits import Hits

_EVERYTHING = Hits("")
_NEAR = 0.72  # how alike two spellings must be, from 0 to 1


@dataclass(frozen=True)
class Suggestion:
    """Something to filter by: what it is called, the term that finds it, in how many photos."""

    kind: FacetKind
    label: str
    term: str
    count: int


def suggestions(catalog: Catalog, typed: str, *, limit: int = 8) -> list[Suggestion]:
    """What begins so: people first, then events, photographers, places, keywords, files.

    Every word typed must begin a word of the name, in any order; accents and case do not
    matter. What no photo has is left out, but people are offered all the same.
    """
    starts = words(typed)
    if not starts:
        return []
    found: list[Suggestion] = []
    with catalog.reading() as db:
        for source in (_people, _events, _photographers, _places, _keywords, _files):
            if len(found) < limit:
                found += source(db, starts, limit - len(found))
    return found[:limit]


def _people(db: Database, starts: Sequence[str], limit: int) -> list[Suggestion]:
    rows = db.execute(
        "SELECT person.id, person.name, (SELECT count(*) FROM appearance"
        "  WHERE person_id = person.id) FROM person WHERE "
        + _begins(starts, "folded")
        + " OR id IN (SELECT person_id FROM person_alias WHERE "
        + _begins(starts, "folded")
        + f") ORDER BY folded NOT LIKE '{starts[0]}%', 3 DESC, folded, person.id LIMIT ?",
        [limit],
    ).fetchall()
    return [Suggestion(FacetKind.PERSON, name, f"person:#{i}", n) for i, name, n in rows]


def _begins(starts: Sequence[str], column: str) -> str:
    """SQL: every start begins a word of the column. Starts are folded letters and digits."""
    spaced = f"' ' || replace(replace(replace({column}, '-', ' '), '''', ' '), '.', ' ')"
    return "(" + " AND ".join(f"{spaced} LIKE '% {start}%'" for start in starts) + ")"


def _events(db: Database, starts: Sequence[str], limit: int) -> list[Suggestion]:
    rows = db.execute("SELECT id, title FROM event ORDER BY date DESC, id DESC").fetchall()
    chosen = [(i, title) for i, title in rows if _all_begin(starts, title)][:limit]
    return list(_counted(db, FacetKind.EVENT, ((t, f"event:#{i}") for i, t in chosen)))


def _photographers(db: Database, starts: Sequence[str], limit: int) -> list[Suggestion]:
    sql = (
        "SELECT creator FROM photo_set UNION"
        " SELECT creator FROM photo WHERE creator <> '' ORDER BY 1"
    )
    return _texts(db, FacetKind.PHOTOGRAPHER, sql, starts, limit)


def _places(db: Database, starts: Sequence[str], limit: int) -> list[Suggestion]:
    sql = "SELECT place FROM event UNION SELECT place FROM photo WHERE place <> '' ORDER BY 1"
    return _texts(db, FacetKind.PLACE, sql, starts, limit)


def _keywords(db: Database, starts: Sequence[str], limit: int) -> list[Suggestion]:
    return _texts(db, FacetKind.KEYWORD, "SELECT word FROM keyword ORDER BY 1", starts, limit)


def _texts(
    db: Database, kind: FacetKind, sql: str, starts: Sequence[str], limit: int
) -> list[Suggestion]:
    texts = [text for (text,) in db.execute(sql).fetchall() if _all_begin(starts, text)]
    return list(_counted(db, kind, distinct(texts, kind)[:limit]))


def _files(db: Database, starts: Sequence[str], limit: int) -> list[Suggestion]:
    rows = db.execute(
        "SELECT photo.name FROM document_fts CROSS JOIN photo ON sort_key = document_fts.rowid"
        " WHERE document_fts MATCH ? ORDER BY document_fts.rowid DESC LIMIT ?",
        [f'file : "{" ".join(starts)}" *', limit],
    ).fetchall()
    names = dict.fromkeys(row[0] for row in rows)
    return list(_counted(db, FacetKind.FILE, ((n, phrase(FacetKind.FILE, n)) for n in names)))


def _counted(
    db: Database, kind: FacetKind, labelled: Iterable[tuple[str, str]]
) -> Iterator[Suggestion]:
    for label, term in labelled:
        if number := _EVERYTHING.count(db, matching(term)):
            yield Suggestion(kind, label, term, number)


def _all_begin(starts: Sequence[str], text: str) -> bool:
    parts = _parts(text)
    return all(any(part.startswith(start) for part in parts) for start in starts)


@lru_cache(maxsize=50_000)
def _parts(text: str) -> tuple[str, ...]:
    return tuple(words(text))


# ---- nearly so ------------------------------------------------------------------------------


def near_names(catalog: Catalog, query: str, *, limit: int = 5) -> list[Suggestion]:
    """People and events spelled nearly as a query that finds nothing, the nearest first."""
    typed = [word for word in words(query) if len(word) > 2]
    if not typed:
        return []
    with catalog.reading() as db:
        named = list(_named(db))
        near = sorted(
            ((ratio, entry) for entry in named if (ratio := _likeness(typed, entry[3])) >= _NEAR),
            key=lambda pair: (-pair[0], pair[1][1]),
        )
        unique = list(dict.fromkeys(entry[:3] for _, entry in near))[:limit]
        found = [Suggestion(kind, label, term, 0) for kind, label, term in unique]
        return [replace(s, count=_EVERYTHING.count(db, matching(s.term))) for s in found]


def _named(db: Database) -> Iterator[tuple[FacetKind, str, str, tuple[str, ...]]]:
    """Everything that has a name: kind, label, term and the words of the name."""
    people = db.execute(
        "SELECT id, name, folded FROM person UNION ALL SELECT person_id, person.name,"
        " person_alias.folded FROM person_alias JOIN person ON person.id = person_id"
    ).fetchall()
    for person_id, name, folded in people:
        yield FacetKind.PERSON, name, f"person:#{person_id}", _parts(folded)
    for event_id, title in db.execute("SELECT id, title FROM event").fetchall():
        yield FacetKind.EVENT, title, f"event:#{event_id}", _parts(title)


def _likeness(typed: Sequence[str], parts: Sequence[str]) -> float:
    """How alike: the mean, over the words typed, of the best likeness to a word of the name."""
    return sum(max((_alike(word, part) for part in parts), default=0.0) for word in typed) / len(
        typed
    )


def _alike(one: str, other: str) -> float:
    if abs(len(one) - len(other)) > 3:
        return 0.0
    matcher = difflib.SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() < _NEAR or matcher.quick_ratio() < _NEAR:
        return 0.0
    return matcher.ratio()

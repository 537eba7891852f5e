"""What a search box offers while someone types, and names spelled nearly so."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.database import Database
from photoarchive.catalog.facets import FacetKind, distinct, phrase
from photoarchive.catalog.folding import words
from photoarchive.catalog.hits import Hits
from photoarchive.catalog.matching import expression
from photoarchive.catalog.search import Words, parse
from photoarchive.errors import BadQuery

_EVERYTHING = Hits("")
_APOSTROPHES = ("''", "’")  # quoted for SQL
_MARKS = (*_APOSTROPHES, "-", ".", "(")  # what parts the words of a name besides spaces
_SHORTEST = 3  # letters of a word that is compared
_MOST_LONGER = 3  # letters
_ALIKE = 0.6  # how like two words must be to count at all, from 0 to 1
_NEAR = 0.75  # and all words of a name together


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
    return " AND ".join(f"({_begins_word(start, column)})" for start in starts)


def _begins_word(start: str, column: str) -> str:
    parted = joined = column
    for mark in _MARKS:
        parted = f"replace({parted}, '{mark}', ' ')"
    for mark in _APOSTROPHES:
        joined = f"replace({joined}, '{mark}', '')"
    # First what is cheap to ask. "o'brien" is two words, and people type "obrien" too.
    return (
        f"{column} LIKE '%{start}%' AND ' ' || {parted} LIKE '% {start}%'"
        f" OR {column} GLOB '*[''’]*' AND ' ' || {joined} LIKE '% {start}%'"
    )


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
    labelled = [(text, phrase(kind, text)) for text in distinct(texts)[:limit]]
    return list(_counted(db, kind, labelled))


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
        if number := _count(db, term):
            yield Suggestion(kind, label, term, number)


def _count(db: Database, term: str) -> int:
    return _EVERYTHING.count(db, expression(parse(term)))


def _all_begin(starts: Sequence[str], text: str) -> bool:
    parts = _parts(text)
    return all(any(part.startswith(start) for part in parts) for start in starts)


@lru_cache(maxsize=50_000)
def _parts(text: str) -> tuple[str, ...]:
    """The words of a name, those with an apostrophe also as one."""
    return tuple(dict.fromkeys([*words(text), *words(text.replace("'", "").replace("’", ""))]))


# ---- nearly so ------------------------------------------------------------------------------


def near_names(catalog: Catalog, query: str, *, limit: int = 5) -> list[Suggestion]:
    """People and events spelled nearly as a query that finds nothing, the nearest first."""
    typed = [word for word in _words_of(query) if len(word) >= _SHORTEST]
    if not typed:
        return []
    with catalog.reading() as db:
        named = _named(db)
        near = _Nearness(typed, {part for parts in named.values() for part in parts})
        ranked = sorted(
            (-likeness, number, name)
            for number, (name, parts) in enumerate(named.items())
            if (likeness := near.of(parts)) >= _NEAR
        )
        unique = list(dict.fromkeys(name[:3] for _, _, name in ranked))[:limit]
        return [Suggestion(*name, _count(db, name[2])) for name in unique]


def _words_of(query: str) -> Iterator[str]:
    """The words a query looks for, whatever the field."""
    try:
        branches = parse(query).nodes
    except BadQuery:
        return
    for node in chain.from_iterable(branch.nodes for branch in branches):
        if isinstance(node, Words):
            yield from node.words


_Name = tuple[FacetKind, str, str, str]  # kind, label and term of what is called so, the name


def _named(db: Database) -> dict[_Name, tuple[str, ...]]:
    """Everything that has a name, people first, with the words of the name."""
    people = db.execute(
        "SELECT id, name, folded FROM person UNION ALL SELECT person.id, person.name,"
        " person_alias.folded FROM person_alias JOIN person ON person.id = person_id"
    ).fetchall()
    events = db.execute("SELECT id, title FROM event").fetchall()
    return {
        **{
            (FacetKind.PERSON, n, f"person:#{i}", called): _parts(called) for i, n, called in people
        },
        **{(FacetKind.EVENT, t, f"event:#{i}", t): _parts(t) for i, t in events},
    }


class _Nearness:
    """How near names are to the words typed; each word of a name is compared once."""

    def __init__(self, typed: Sequence[str], known: Iterable[str]) -> None:
        known = list(known)
        self._ratios = [dict(_ratios(word, known)) for word in typed]

    def of(self, parts: Sequence[str]) -> float:
        """The mean, over the words typed, of the best likeness to a word of the name: 0 to 1."""
        best = [max((r.get(part, 0.0) for part in parts), default=0.0) for r in self._ratios]
        return sum(best) / len(best)


def _ratios(word: str, known: Iterable[str]) -> Iterator[tuple[str, float]]:
    """The likeness of a word to those of the known ones that are like it at all."""
    matcher = difflib.SequenceMatcher(None, b=word, autojunk=False)
    letters = set(word)
    for other in known:
        if abs(len(word) - len(other)) > _MOST_LONGER or len(letters & set(other)) < 2:
            continue
        matcher.set_seq1(other)
        if matcher.quick_ratio() >= _ALIKE and (ratio := matcher.ratio()) >= _ALIKE:
            yield other, ratio

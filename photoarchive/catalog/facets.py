"""The facets beside a grid: what is in the hits of a query, counted, each with its filter.

A count is exactly what the query finds with the facet's term added (`search.narrowed`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, islice

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.database import Database
from photoarchive.catalog.dates import FIRST, LAST, moment_of
from photoarchive.catalog.folding import words
from photoarchive.catalog.hits import Hits
from photoarchive.catalog.search import IDENTIFIED
from photoarchive.catalog.tally import Tally, tally

TODO = ("uncaptioned", "uncredited", "noalt", "unnamed")
_MOST_TEXTS = 300  # photographers or places that are counted
_LONGEST = 200  # characters of one
_CHUNK = 10_000  # rows fetched at once
_QUOTES = re.compile('["“”„«»]')


class FacetKind(StrEnum):
    """What a facet is about; keywords and files occur in suggestions only."""

    TODO = "todo"
    EVENT = "event"
    PERSON = "person"
    PHOTOGRAPHER = "photographer"
    YEAR = "year"
    PLACE = "place"
    KEYWORD = "keyword"
    FILE = "file"


@dataclass(frozen=True)
class Facet:
    """One line of a facet list.

    `label` is a name, a title, a year, or for TODO the state as `TODO` has it; `term` filters by
    it in the search language; `detail` is the date of an event, else "".
    """

    kind: FacetKind
    label: str
    term: str
    count: int
    detail: str = ""


def facets(
    catalog: Catalog, query: str = "", *, most: int = 50, within: int | None = None
) -> tuple[Facet, ...]:
    """The facets of what a query finds, in the order they are shown, `most` of each kind.

    `within` counts only the newest so many hits, which is quick however many there are.
    The states to do are always there, also with nothing to do. Raises BadQuery.
    """
    hits = Hits.of(query)
    with catalog.reading() as db:
        if within is not None:
            hits = hits.newest(db, within)
        counted = tally(db, hits)
        sets = _sets(db, hits)
        return (
            *_todo(counted),
            *_events(sets, most),
            *_people(db, hits, most),
            *_texts(db, hits, counted, FacetKind.PHOTOGRAPHER, _inherited(sets, "creator"))[:most],
            *_years(db, counted, most),
            *_texts(db, hits, counted, FacetKind.PLACE, _inherited(sets, "place"))[:most],
        )


def _todo(counted: Tally) -> Iterator[Facet]:
    for state in TODO:
        yield Facet(FacetKind.TODO, state, f"is:{state}", counted.token(f"is{state}"))


# ---- events and people ----------------------------------------------------------------------


@dataclass(frozen=True)
class _Set:
    """A photo set with its event, and how many of the hits are in it."""

    event_id: int
    title: str
    date: str
    place: str
    creator: str
    count: int


def _sets(db: Database, hits: Hits) -> list[_Set]:
    """The sets of the hits, those of the newest event first."""
    counts = _counts_of_sets(db, hits)
    rows = db.execute(
        "SELECT photo_set.id, event.id, title, date, place, creator FROM photo_set"
        " JOIN event ON event.id = event_id ORDER BY date DESC, event.id DESC, photo_set.id"
    ).fetchall()
    return [
        _Set(event_id, title, date, place, creator, counts[set_id])
        for set_id, event_id, title, date, place, creator in rows
        if set_id in counts
    ]


def _counts_of_sets(db: Database, hits: Hits) -> Counter[int]:
    """How many of the hits each set has."""
    if not hits.match and not hits.since:
        sql = "SELECT set_id, count(*) FROM photo INDEXED BY photo_set_number GROUP BY set_id"
        return Counter(dict(db.execute(sql).fetchall()))
    return _counted(db, f"SELECT photo.set_id FROM {hits.rows}", hits)


def _counted(db: Database, sql: str, hits: Hits) -> Counter[int]:
    """How often each number comes: SQLite would sort them all, in memory, to group them."""
    counts: Counter[int] = Counter()
    cursor = db.execute(sql, hits.values)
    while rows := cursor.fetchmany(_CHUNK):
        counts.update(chain.from_iterable(rows))
    return counts


def _events(sets: Sequence[_Set], most: int) -> Iterator[Facet]:
    counts: Counter[int] = Counter()
    for one in sets:
        counts[one.event_id] += one.count
    events = {one.event_id: one for one in sets}
    for event_id, one in islice(events.items(), most):
        term = f"event:#{event_id}"
        yield Facet(FacetKind.EVENT, one.title, term, counts[event_id], one.date)


def _people(db: Database, hits: Hits, most: int) -> list[Facet]:
    counts = _appearances(db, hits)
    names = dict(db.execute("SELECT id, name FROM person ORDER BY folded, id").fetchall())
    found = [Facet(FacetKind.PERSON, n, f"person:#{i}", counts[i]) for i, n in names.items()]
    there = [facet for facet in found if facet.count]
    return sorted(there, key=lambda facet: -facet.count)[:most]


def _appearances(db: Database, hits: Hits) -> Counter[int]:
    """In how many of the hits each person is."""
    if not hits.match and not hits.since:
        grouped = db.execute("SELECT person_id, count(*) FROM appearance GROUP BY person_id")
        return Counter(dict(grouped.fetchall()))
    joined = f"{hits.tables} CROSS JOIN appearance ON photo_id = photo.id"
    return _counted(db, f"SELECT person_id FROM {joined} WHERE {hits.where}", hits)


# ---- years ----------------------------------------------------------------------------------


def _years(db: Database, counted: Tally, most: int) -> Iterator[Facet]:
    years = ((year, counted.token(f"y{year}")) for year in _all_years(db))
    there = (Facet(FacetKind.YEAR, year, f"year:{year}", n) for year, n in years if n)
    return islice(there, most)


def _all_years(db: Database) -> list[str]:
    """The years that events and photos may be of, the newest first."""
    # Two questions: SQLite answers each from one end of the index, both at once by reading it all.
    keys = [
        db.execute(f"SELECT {end}(sort_key) FROM photo WHERE sort_key > 0").fetchone()[0]
        for end in ("min", "max")
    ]
    moments = [moment_of(key) for key in keys if key is not None]
    dates = [row[0][:4] for row in db.execute("SELECT DISTINCT date FROM event").fetchall()]
    years = {int(year) for year in dates if year}
    if moments:
        years.update(range(moments[0].year, moments[1].year + 1))
    return [str(year) for year in sorted(years, reverse=True) if FIRST.year <= year <= LAST.year]


# ---- photographers and places ---------------------------------------------------------------

# The column of a photo's own text, and the one of the index where it can be found.
_COLUMNS = {
    FacetKind.PHOTOGRAPHER: ("creator", "credit"),
    FacetKind.PLACE: ("place", "place"),
}


def _texts(
    db: Database, hits: Hits, counted: Tally, kind: FacetKind, inherited: Iterable[str]
) -> list[Facet]:
    """Photographers or places, the most frequent first: found by phrase, so counted by phrase."""
    own, column = _COLUMNS[kind]
    labels = distinct([*inherited, *_own_texts(db, hits, own, few=counted.few)])[:_MOST_TEXTS]
    counts = [(label, counted.phrase(column, words(label))) for label in labels]
    found = [Facet(kind, label, phrase(kind, label), n) for label, n in counts if n]
    return sorted(found, key=lambda facet: (-facet.count, facet.label.casefold()))


def _inherited(sets: Sequence[_Set], column: str) -> list[str]:
    """What the sets or their events say, the most frequent first."""
    counts: Counter[str] = Counter()
    for one in sets:
        counts[getattr(one, column)] += one.count
    return [text for text, _ in counts.most_common()]


def _own_texts(db: Database, hits: Hits, column: str, *, few: bool) -> list[str]:
    """What photos say themselves: the hits, or where they are too many to be read, all photos."""
    among = f" AND id IN (SELECT photo.id FROM {hits.rows})" if few else ""
    rows = db.execute(
        f"SELECT {column}, count(*) FROM photo WHERE {column} <> ''{among}"
        " GROUP BY 1 ORDER BY 2 DESC",
        hits.values if few else {},
    ).fetchall()
    return [text for text, _ in rows]


def distinct(texts: Iterable[str]) -> list[str]:
    """Each text once, however it is spelled.

    Texts without a word, and whole paragraphs in a field for names, are left out.
    """
    spelled: dict[tuple[str, ...], str] = {}
    for text in texts:
        if len(text) <= _LONGEST:
            spelled.setdefault(tuple(words(text)), text)
    spelled.pop((), None)
    return list(spelled.values())


# ---- terms ----------------------------------------------------------------------------------

_ID_TERM = re.compile(r"-?(\w+):#([0-9]{1,18})")
_NAMES = {
    "p": "SELECT name FROM person WHERE id = ?",
    "e": "SELECT title FROM event WHERE id = ?",
    "s": "SELECT name FROM photo_set WHERE id = ?",
}


def phrase(kind: FacetKind, text: str) -> str:
    """The term that filters by a photographer, a place, a keyword or a file name."""
    return f'{kind}:"{_QUOTES.sub(" ", text)}"'


def label_of(catalog: Catalog, term: str) -> str:
    """What a chip says for a term: the name behind an id, else the text without its field."""
    found = _ID_TERM.fullmatch(term)
    kind = IDENTIFIED.get(found[1].casefold()) if found else None
    if found is None or kind is None:
        return term.partition(":")[2].strip('"') or term.strip('"')
    with catalog.reading() as db:
        row = db.execute(_NAMES[kind], [int(found[2])]).fetchone()
    return term if row is None else str(row[0])

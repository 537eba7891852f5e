"""The facets beside a grid: what is in the hits of a query, counted, each with its filter.

A count is exactly what the query finds with the facet's term added (`search.narrowed`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlite_utils import Database

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.dates import SLOT_BITS, moment_of
from photoarchive.catalog.folding import words
from photoarchive.catalog.hits import Hits
from photoarchive.catalog.matching import expression
from photoarchive.catalog.search import IDENTIFIED, parse

TODO = ("uncaptioned", "uncredited", "noalt", "unnamed")
_QUOTES = re.compile('["“”„«»]')
_MOST_TEXTS = 300  # photographers or places that are counted


class FacetKind(StrEnum):
    """What a facet is about; FILE occurs in suggestions only, as does KEYWORD."""

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
        return (
            *_todo(db, hits),
            *_events(db, hits, most),
            *_people(db, hits, most),
            *_texts(db, hits, FacetKind.PHOTOGRAPHER, most),
            *_years(db, hits, most),
            *_texts(db, hits, FacetKind.PLACE, most),
        )


def matching(term: str) -> str:
    """The FTS5 expression of one term."""
    return expression(parse(term))


def phrase(kind: FacetKind, text: str) -> str:
    """The term that filters by a photographer, a place, a keyword or a file name."""
    return f'{kind}:"{_QUOTES.sub(" ", text)}"'


def _todo(db: Database, hits: Hits) -> Iterator[Facet]:
    for state in TODO:
        term = f"is:{state}"
        yield Facet(FacetKind.TODO, state, term, hits.count(db, matching(term)))


def _events(db: Database, hits: Hits, most: int) -> list[Facet]:
    rows = db.execute(
        "SELECT event.id, title, date, sum(found) FROM"
        f" ({_sets(hits)})"
        " JOIN photo_set ON photo_set.id = set_id JOIN event ON event.id = event_id"
        " GROUP BY event.id ORDER BY date DESC, event.id DESC LIMIT :most",
        {**hits.values, "most": most},
    ).fetchall()
    return [Facet(FacetKind.EVENT, t, f"event:#{i}", n, date) for i, t, date, n in rows]


def _sets(hits: Hits) -> str:
    """SQL: in how many hits each set is."""
    return f"SELECT set_id, count(*) AS found FROM {hits.rows} GROUP BY photo.set_id"


def _people(db: Database, hits: Hits, most: int) -> list[Facet]:
    everything = not hits.match and not hits.since
    counted = (
        "SELECT person_id, count(*) AS found FROM appearance GROUP BY person_id"
        if everything
        else "SELECT person_id, count(*) AS found FROM appearance WHERE photo_id IN"
        f" (SELECT photo.id FROM {hits.rows}) GROUP BY person_id"
    )
    rows = db.execute(
        f"SELECT person.id, name, found FROM ({counted}) JOIN person ON person.id = person_id"
        " ORDER BY found DESC, folded, person.id LIMIT :most",
        {**hits.values, "most": most},
    ).fetchall()
    return [Facet(FacetKind.PERSON, name, f"person:#{i}", n) for i, name, n in rows]


def _years(db: Database, hits: Hits, most: int) -> list[Facet]:
    counted = (
        Facet(FacetKind.YEAR, year, f"year:{year}", hits.count(db, f'tokens : "y{year}"'))
        for year in _all_years(db)
    )
    return [facet for facet in counted if facet.count][:most]


def _all_years(db: Database) -> list[str]:
    """The years of events and photos, the newest first."""
    seconds = db.execute("SELECT min(sort_key), max(sort_key) FROM photo WHERE sort_key > 0")
    first, last = seconds.fetchone()
    dates = [row[0][:4] for row in db.execute("SELECT DISTINCT date FROM event").fetchall()]
    years = {date for date in dates if re.fullmatch("[0-9]{4}", date)}
    if first is not None:
        years |= {str(year) for year in range(year_of(first), year_of(last) + 1)}
    return sorted(years, reverse=True)


def year_of(sort_key: int) -> int:
    """The year that a sort key lies in."""
    return moment_of(sort_key >> SLOT_BITS).year


_TEXT_SOURCES = {
    FacetKind.PHOTOGRAPHER: ("creator", "photo_set.creator"),
    FacetKind.PLACE: ("place", "event.place"),
}


def _texts(db: Database, hits: Hits, kind: FacetKind, most: int) -> list[Facet]:
    """Photographers or places: found by phrase, so counted by phrase."""
    counted = [
        Facet(kind, label, term, hits.count(db, matching(term)))
        for label, term in _candidates(db, hits, kind)
    ]
    there = [facet for facet in counted if facet.count]
    return sorted(there, key=lambda facet: (-facet.count, facet.label.casefold()))[:most]


def _candidates(db: Database, hits: Hits, kind: FacetKind) -> list[tuple[str, str]]:
    """What the hits' sets or events say, and what single photos say, likeliest first."""
    own, inherited = _TEXT_SOURCES[kind]
    rows = db.execute(
        f"SELECT {inherited}, sum(found) FROM"
        f" ({_sets(hits)})"
        " JOIN photo_set ON photo_set.id = set_id JOIN event ON event.id = event_id"
        f" WHERE {inherited} <> '' GROUP BY 1 ORDER BY 2 DESC",
        hits.values,
    ).fetchall()
    rows += db.execute(
        f"SELECT {own}, count(*) FROM photo WHERE {own} <> '' GROUP BY 1 ORDER BY 2 DESC"
    ).fetchall()
    return distinct((text for text, _ in rows), kind)[:_MOST_TEXTS]


def distinct(texts: Iterable[str], kind: FacetKind) -> list[tuple[str, str]]:
    """Each text once, however it is spelled, with its term; those without a word left out."""
    spelled = {tuple(words(text)): text for text in reversed(list(texts))}
    spelled.pop((), None)
    return [(text, phrase(kind, text)) for text in reversed(spelled.values())]


# ---- terms as a person reads them -----------------------------------------------------------

_ID_TERM = re.compile(r"-?(\w+):#([0-9]{1,18})")
_NAMES = {
    "p": "SELECT name FROM person WHERE id = ?",
    "e": "SELECT title FROM event WHERE id = ?",
    "s": "SELECT name FROM photo_set WHERE id = ?",
}


def label_of(catalog: Catalog, term: str) -> str:
    """What a chip says for a term: the name behind an id, else the text without its field."""
    found = _ID_TERM.fullmatch(term)
    kind = IDENTIFIED.get(found[1].casefold()) if found else None
    if found is None or kind is None:
        return term.partition(":")[2].strip('"') or term.strip('"')
    with catalog.reading() as db:
        row = db.execute(_NAMES[kind], [int(found[2])]).fetchone()
    return term if row is None else str(row[0])

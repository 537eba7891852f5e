"""The search language: what a person types, as a tree. No SQL here.

mariet graaff              both words, anywhere; the last one as the start of a word
"zeer betrokken"           these words in this order
person:"Mira Oostveen"      in one field; also event: set: credit: place: keyword: role:
                           caption: file:
person:#12                 this one of the archive, whatever others are called; also event:#3
                           and set:#4; written by the program, for what a person chose
year:2019  date:2019-05..2019-06
is:uncaptioned             also uncredited, unnamed, unpublished, noalt, leftout
-word                      not this
a OR b
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from photoarchive.catalog.dates import DateRange, parse_range
from photoarchive.catalog.folding import words
from photoarchive.errors import BadQuery

MAX_LENGTH = 2_000  # characters
MAX_TERMS = 64

FIELDS = {
    "person": "people",
    "people": "people",
    "persoon": "people",
    "event": "event",
    "set": "event",
    "evenement": "event",
    "credit": "credit",
    "photographer": "credit",
    "fotograaf": "credit",
    "place": "place",
    "plaats": "place",
    "keyword": "keywords",
    "tag": "keywords",
    "trefwoord": "keywords",
    "role": "roles",
    "organisation": "roles",
    "rol": "roles",
    "organisatie": "roles",
    "caption": "caption",
    "bijschrift": "caption",
    "file": "file",
    "name": "file",
    "bestand": "file",
}
IDENTIFIED = {
    "person": "p",
    "people": "p",
    "persoon": "p",
    "event": "e",
    "evenement": "e",
    "set": "s",
}
STATES = ("uncaptioned", "uncredited", "unnamed", "unpublished", "noalt", "leftout")
_DATE_FIELDS = {"year", "date", "jaar", "datum"}

# An optional minus, an optional field, then a quoted phrase (the closing quote may be
# missing) or anything up to the next space.
_TERM = re.compile(
    r'(?P<minus>-?)(?:(?P<field>[^\W\d_]+):)?(?:"(?P<phrase>[^"]*)(?P<end>"?)|(?P<word>\S+))'
)
_IDENTITY = re.compile(r"#([0-9]{1,18})")
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})


@dataclass(frozen=True)
class Words:
    """Folded words that follow each other, in one column of the index or in any (None)."""

    words: tuple[str, ...]
    column: str | None = None
    prefix: bool = False


@dataclass(frozen=True)
class Identity:
    """One person, event or set by its id: the letter "p", "e" or "s" and the number."""

    kind: str
    id: int


@dataclass(frozen=True)
class State:
    """A state of a photo, one of `STATES`."""

    name: str


@dataclass(frozen=True)
class Dated:
    """Photos, or their event, of a stretch of days."""

    range: DateRange


@dataclass(frozen=True)
class Not:
    """Photos without this."""

    node: Leaf


@dataclass(frozen=True)
class And:
    """Photos with all of these; with none at all, every photo."""

    nodes: tuple[Leaf | Not, ...]


@dataclass(frozen=True)
class Or:
    """Photos with any of these."""

    nodes: tuple[And, ...]


Leaf = Words | Identity | State | Dated
Tree = Or


def parse(query: str) -> Tree:
    """The tree of a query; an empty one finds everything.

    Raises BadQuery, with what to type instead, for a query that is too long, names a state
    or date that is none, or has no letter or digit in it.
    """
    if len(query) > MAX_LENGTH:
        raise BadQuery(
            f"The search is {len(query):,} characters long, at most {MAX_LENGTH:,} can be used",
            advice="Type a few words of it.",
        )
    branches: list[list[Leaf | Not]] = [[]]
    terms = list(_TERM.finditer(query.translate(_QUOTES).strip()))
    typing = query == query.rstrip()  # the last word may not be finished
    for number, term in enumerate(terms):
        if _is_or(term):
            branches.append([])
        elif node := _node(term, prefix=typing and number == len(terms) - 1):
            branches[-1].append(Not(node) if term["minus"] else node)
    _check(query, branches)
    return Or(tuple(And(tuple(branch)) for branch in branches if branch) or (And(()),))


def _is_or(term: re.Match[str]) -> bool:
    return term["word"] == "OR" and not term["minus"] and not term["field"]


def _check(query: str, branches: list[list[Leaf | Not]]) -> None:
    count = sum(len(branch) for branch in branches)
    if count > MAX_TERMS:
        raise BadQuery(
            f"The search has {count} words, at most {MAX_TERMS} can be used",
            advice="Type the few that matter.",
        )
    if count == 0 and query.strip(" *"):
        raise BadQuery(
            f"There is no word to search for in {query.strip()[:40]}",
            advice='Type a name or a word of the caption, for example person:"Ada Blom" 2019.',
        )


def _node(term: re.Match[str], *, prefix: bool) -> Leaf | None:
    field = (term["field"] or "").casefold()
    text = term["phrase"] if term["phrase"] is not None else term["word"] or ""
    if field == "is":
        return State(_state(text))
    if field in _DATE_FIELDS:
        return Dated(parse_range(text))
    if (kind := IDENTIFIED.get(field)) and (found := _IDENTITY.fullmatch(term["word"] or "")):
        return Identity(kind, int(found[1]))
    column = FIELDS.get(field)
    if field and column is None:
        text = f"{field} {text}"  # "14:30" or a web address: not a field, just words
    return _words(text, column, prefix=prefix and not term["end"])


def _words(text: str, column: str | None, *, prefix: bool) -> Words | None:
    found = tuple(words(text))
    return Words(found, column, prefix=prefix) if found else None


def _state(text: str) -> str:
    name = "".join(words(text))
    if name not in STATES:
        raise BadQuery(
            f"is:{text} is not known",
            advice="Possible are " + ", ".join(f"is:{state}" for state in STATES) + ".",
        )
    return name


def narrowed(query: str, terms: Sequence[str]) -> str:
    """The query with these terms as well, in each of its branches: what filter chips add.

    They come first, so that the last word of the query still counts as the start of a word.
    """
    if not terms:
        return query
    chosen = " ".join(terms)
    branches = [branch for branch in _branches(query) if _says_something(branch)] or [""]
    return " OR ".join(f"{chosen} {branch}" if branch else chosen for branch in branches)


def _branches(query: str) -> Iterator[str]:
    start = 0
    for term in _TERM.finditer(query.translate(_QUOTES)):
        if _is_or(term):
            yield query[start : term.start()]
            start = term.end()
    yield query[start:].lstrip()


def _says_something(branch: str) -> bool:
    try:
        terms = _TERM.finditer(branch.translate(_QUOTES))
        return any(_node(term, prefix=False) for term in terms)
    except BadQuery:
        return True  # `parse` will say what is wrong with it

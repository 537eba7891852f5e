"""The search language: what a person types and the tree it becomes, or the sentence instead."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoarchive.catalog.dates import (
    FIRST,
    LAST,
    DateRange,
    parse_range,
    sort_seconds,
    stored_date,
    tokens_between,
)
from photoarchive.catalog.documents import date_tokens
from photoarchive.catalog.folding import fold, words
from photoarchive.catalog.search import (
    And,
    Dated,
    Identity,
    Leaf,
    Not,
    Or,
    State,
    Words,
    narrowed,
    parse,
)
from photoarchive.errors import BadQuery, PhotoArchiveError


def only(*nodes: Leaf | Not) -> Or:
    return Or((And(nodes),))


def w(*texts: str, column: str | None = None, prefix: bool = False) -> Words:
    return Words(texts, column, prefix)


YEAR = Dated(DateRange(date(2019, 1, 1), date(2019, 12, 31)))

TREES = {
    "": only(),
    "  ": only(),
    "*": only(),
    "mariet graaff": only(w("mariet"), w("graaff", prefix=True)),
    "Mariët GRAAFF ": only(w("mariet"), w("graaff")),
    '"zeer betrokken"': only(w("zeer", "betrokken")),
    '"zeer betr': only(w("zeer", "betr", prefix=True)),
    "“zeer betrokken”": only(w("zeer", "betrokken")),
    'person:"Mira Oostveen" x': only(w("mira", "oostveen", column="people"), w("x", prefix=True)),
    "PERSOON:bo fotograaf:wit ": only(w("bo", column="people"), w("wit", column="credit")),
    "credit:jong year:2019": only(w("jong", column="credit"), YEAR),
    "is:uncaptioned -is:noalt": only(State("uncaptioned"), Not(State("noalt"))),
    "-x": only(Not(w("x", prefix=True))),
    '-"a b" c ': only(Not(w("a", "b")), w("c")),
    "a OR b c ": Or((And((w("a"),)), And((w("b"), w("c"))))),
    "OR a OR OR ": only(w("a")),
    "or ": only(w("or")),
    "(l.)": only(w("l", prefix=True)),
    "o'brien": only(w("o", "brien", prefix=True)),
    "C++": only(w("c", prefix=True)),
    "14:30 ": only(w("14", "30")),
    "https://example.org ": only(w("https", "example", "org")),
    "person: ": only(w("person")),
    "person:#12 event:#3 -set:#4": only(Identity("p", 12), Identity("e", 3), Not(Identity("s", 4))),
    "Persoon:#12 evenement:#0": only(Identity("p", 12), Identity("e", 0)),
    'person:"#12" ': only(w("12", column="people")),
    "person:#12a ": only(w("12a", column="people")),
    "place:#12 ": only(w("12", column="place")),
    "#12 ": only(w("12")),
    "- kaas ": only(w("kaas")),
    "--kaas ": only(Not(w("kaas"))),
    "NOT AND NEAR(a b) ": only(w("not"), w("and"), w("near", "a"), w("b")),
    "tokens:all ": only(w("tokens", "all")),
    "ﬁets ½ ": only(w("fiets"), w("1", "2")),
}


@pytest.mark.parametrize("query", TREES, ids=repr)
def test_a_query_becomes_this_tree(query: str) -> None:
    assert parse(query) == TREES[query]


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ('"', "no word to search for"),
        ("(?!)", "no word to search for"),
        ("-", "no word to search for"),
        ("x" * 10_000, "10,000 characters long, at most 2,000"),
        ("x " * 65, "65 words, at most 64"),
        ("is:nice", "is:nice is not known.*is:uncaptioned"),
        ("year:soon", "soon is not a date.*year:2019"),
        ("date:2019-13", "not a date"),
        ("date:2019-02-30", "not a date"),
        ("date:..", "not a date"),
        ("year:0000", "not a date"),
    ],
)
def test_what_cannot_be_searched_for_gets_a_sentence(query: str, says: str) -> None:
    with pytest.raises(BadQuery, match=says):
        parse(query)


@given(st.text(max_size=2_100))
def test_no_text_raises_anything_but_a_sentence(query: str) -> None:
    assert nodes_or_advice(query)


def nodes_or_advice(query: str) -> object:
    """What a query becomes, or what to type instead."""
    try:
        return parse(query).nodes
    except BadQuery as refusal:
        return refusal.advice


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2019", "2019-01-01", "2019-12-31"),
        ("2019-02", "2019-02-01", "2019-02-28"),
        ("2020-2", "2020-02-01", "2020-02-29"),
        ("2019-05-13", "2019-05-13", "2019-05-13"),
        ("13-5-2019", "2019-05-13", "2019-05-13"),
        ("13/05/2019", "2019-05-13", "2019-05-13"),
        ("13.05.2019", "2019-05-13", "2019-05-13"),
        ("2019-05..2019-06", "2019-05-01", "2019-06-30"),
        ("2019..", "2019-01-01", "2199-12-31"),
        ("..2019", "1826-01-01", "2019-12-31"),
        ("2020..2019-05-13", "2019-05-13", "2020-01-01"),
    ],
)
def test_dates_as_people_write_them(text: str, first: str, last: str) -> None:
    found = parse_range(text)
    assert (found.first.isoformat(), found.last.isoformat()) == (first, last)


@given(
    st.dates(FIRST, LAST),
    st.integers(0, 2_000),
    st.dates(FIRST, LAST) | st.none(),
    st.integers(-40, 40),
)
def test_tokens_cover_exactly_the_days_of_a_range(
    first: date, length: int, elsewhere: date | None, offset: int
) -> None:
    last = min(LAST, first + timedelta(days=length))
    tokens = set(tokens_between(DateRange(first, last)))
    near = min(max(last.toordinal() + offset, FIRST.toordinal()), LAST.toordinal())
    for day in (elsewhere or first, date.fromordinal(near), last):
        inside = first <= day <= last
        assert bool(tokens & set(date_tokens(day.isoformat()))) is inside
    assert len(tokens) < 100


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("", ""),
        (" 2019 ", "2019"),
        ("2019-5", "2019-05"),
        ("2019-5-3", "2019-05-03"),
        ("13-05-2019", "2019-05-13"),
        ("3/5/2019", "2019-05-03"),
    ],
)
def test_dates_for_the_record(text: str, stored: str) -> None:
    assert stored_date(text) == stored


@pytest.mark.parametrize("text", ["soon", "2019-13", "31-02-2019", "2019..2020", "20190513"])
def test_what_is_no_date_for_the_record(text: str) -> None:
    with pytest.raises(PhotoArchiveError, match=r"is not a date\. Write 2019-05-13"):
        stored_date(text)


def test_photos_are_ordered_by_local_time_and_those_without_come_first() -> None:
    moments = ["", "1780", "1850-01-01", "2019", "2019-05", "2019-05-13T10:00:00"]
    moments += ["2019-05-13T10:00:01.5+02:00", "2019-05-14", "rubbish"]
    seconds = [sort_seconds(moment) for moment in moments]
    assert seconds[:-1] == sorted(seconds[:-1])
    assert seconds[0] == seconds[1] == seconds[-1] == 0


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Mariët Şahin", "mariet sahin"),
        ("Søren Łukasz Đoko Þór", "soren lukasz doko thor"),
        ("Straße STRASSE", "strasse strasse"),
        ("ÆØÅ œuvre", "aeoa oeuvre"),
        ("İstanbul ısı", "istanbul isi"),
        ("𝐌ariët ㏆", "mariet c∕kg"),
        ("Ελλάδα ΕΛΛΑΔΑ", "ελλαδα ελλαδα"),
    ],
)
def test_accents_case_and_strokes_do_not_matter(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert words(" ".join(words(text))) == words(text)


NARROWED = {
    "": "event:#3",
    "kaas": "event:#3 kaas",
    "kaas ": "event:#3 kaas ",
    "a OR b": "event:#3 a  OR event:#3 b",
    'a "b OR c': 'event:#3 a "b OR c',
    "“a OR b” OR c": "event:#3 “a OR b”  OR event:#3 c",
    "OR a OR OR ": "event:#3  a ",
}


@pytest.mark.parametrize("query", NARROWED, ids=repr)
def test_a_filter_is_added_to_each_branch_of_a_query(query: str) -> None:
    assert narrowed(query, ["event:#3"]).split() == NARROWED[query].split()
    assert narrowed(query, []) == query


QUERIES = st.lists(
    st.sampled_from(["a", "OR", "or", '"b', 'c"', "-d", "is:noalt", " ", "?", "“", "year:2019"])
).map(" ".join)


@given(QUERIES, st.sampled_from(["", " "]))
def test_a_narrowed_query_is_the_query_with_the_filter_in_each_branch(query: str, end: str) -> None:
    try:
        tree = parse(query + end)
    except BadQuery:
        return
    expected = Or(tuple(And((Identity("p", 7), *branch.nodes)) for branch in tree.nodes))
    assert parse(narrowed(query + end, ["person:#7"])) == expected

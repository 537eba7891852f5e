"""Facets: live counts that are exactly what the filter finds, by either way of counting."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest

from photoarchive.catalog import edits, tally
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import set_rights
from photoarchive.catalog.facets import TODO, Facet, FacetKind, facets, label_of
from photoarchive.catalog.hits import Hits
from photoarchive.catalog.listing import count
from photoarchive.catalog.queries import people
from photoarchive.catalog.register import add_person
from photoarchive.catalog.search import narrowed
from photoarchive.errors import BadQuery
from tests.catalog.archives import arrival, bring_in


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """Two events of one title, two people of one name, photographers and places of all kinds."""
    with Catalog.create(tmp_path_factory.mktemp("facets") / "archive") as catalog:
        fill(catalog)
        yield catalog


def fill(catalog: Catalog) -> None:
    first = bring_in(
        catalog,
        [
            arrival(f"A-000{n}", taken=f"2019-12-31T23:5{n}:00", persons=("Jan Bos",)[: n % 2])
            for n in range(6)
        ],
        event="Jaarfeest",
        date="2019-12-31",
        place="Lindeveen",
    )
    second = bring_in(
        catalog,
        [arrival(f"B-000{n}", taken=f"2021-01-0{n + 1}", caption="kaas") for n in range(4)],
        event="Jaarfeest",
        date="2020-12-31",
        place='Zaal "De Wei"',
    )
    bring_in(
        catalog,
        [arrival("C-0001", taken="", creator="NOOR brandsma"), arrival("C-0002", taken="")],
        event="Zolder",
        date="",
        place="—",
    )
    namesake, _ = add_person(catalog, name="Jan Bos")
    edits.set_appearance(catalog, photo_id=second[0], person_id=namesake)
    set_rights(catalog, set_id=1, credit="linde.example/Noor Brandsma", creator="Noor Brandsma")
    set_rights(catalog, set_id=2, creator="Bo (B.) Wit")
    edits.set_creator(catalog, photo_ids=first[:1], text="Ilse Brand")
    edits.set_place(catalog, photo_ids=first[:2], text="De Wei")
    edits.set_creator(catalog, photo_ids=second[:1], text="x" * 300)


def of_kind(catalog: Catalog, kind: FacetKind, query: str = "") -> list[tuple[str, int]]:
    return [(f.label, f.count) for f in facets(catalog, query) if f.kind is kind]


def test_what_there_is_and_how_it_is_sorted(library: Catalog) -> None:
    assert of_kind(library, FacetKind.TODO) == [
        ("uncaptioned", 8),
        ("uncredited", 6),
        ("noalt", 12),
        ("unnamed", 8),
    ]
    events = [f for f in facets(library) if f.kind is FacetKind.EVENT]
    assert events == [
        Facet(FacetKind.EVENT, "Jaarfeest", "event:#2", 4, "2020-12-31"),
        Facet(FacetKind.EVENT, "Jaarfeest", "event:#1", 6, "2019-12-31"),
        Facet(FacetKind.EVENT, "Zolder", "event:#3", 2, ""),
    ]
    assert of_kind(library, FacetKind.PERSON) == [("Jan Bos", 3), ("Jan Bos", 1)]
    assert of_kind(library, FacetKind.YEAR) == [("2021", 4), ("2020", 4), ("2019", 6)]
    # Whoever is credited counts, also where only the credit line names them.
    assert of_kind(library, FacetKind.PHOTOGRAPHER) == [
        ("Noor Brandsma", 7),
        ("Bo (B.) Wit", 3),
        ("Ilse Brand", 1),
    ]
    assert of_kind(library, FacetKind.PLACE) == [
        ("De Wei", 6),
        ("Lindeveen", 6),
        ('Zaal "De Wei"', 4),
    ]
    kinds = [facet.kind for facet in facets(library)]
    assert list(dict.fromkeys(kinds)) == list(FacetKind)[:6]


def test_states_to_do_are_there_with_nothing_to_do(library: Catalog) -> None:
    assert of_kind(library, FacetKind.TODO, "nobody") == [(state, 0) for state in TODO]
    assert len(facets(library, "nobody")) == len(TODO)


def test_most_of_each_kind_and_the_newest_hits_only(library: Catalog) -> None:
    few = facets(library, most=1)
    assert [f.label for f in few[len(TODO) :]] == [
        *("Jaarfeest", "Jan Bos", "Noor Brandsma", "2021", "De Wei"),
    ]
    newest = facets(library, within=3)
    assert [(f.label, f.count) for f in newest if f.kind is FacetKind.EVENT] == [("Jaarfeest", 3)]
    assert facets(library, within=100) == facets(library)
    with pytest.raises(BadQuery):
        facets(library, "date:x")


QUERIES = ["", "kaas", "-kaas ", "a OR kaas", "person:#1", "event:#1 -is:unnamed", "is:uncredited"]


@pytest.mark.parametrize("few", [0, 5_000], ids=["by the index", "by reading"])
@pytest.mark.parametrize("query", QUERIES)
def test_every_count_is_what_the_filter_finds(
    library: Catalog, query: str, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tally, "FEW", few)
    found = facets(library, query)
    for facet in found:
        assert facet.count == count(library, narrowed(query, [facet.term])), facet
    assert sum(f.count for f in found if f.kind is FacetKind.EVENT) == count(library, query)


TOKENS = ("isuncaptioned", "isnoalt", "y2019", "y2021", "p1", "e2", "all", "nothing")
PHRASES = ("noor brandsma", "noor", "brandsma noor", "de wei", "wei lindeveen", "x", "noo")


@pytest.mark.parametrize("query", QUERIES)
def test_both_ways_of_counting_agree(library: Catalog, query: str) -> None:
    for within in (1, 3, 100):
        with library.reading() as db:
            hits = Hits.of(query).newest(db, within)
            ways = tally.ByIndex(db, hits), tally.ByReading(db, hits)
            for token in TOKENS:
                assert ways[0].token(token) == ways[1].token(token)
            for words, column in itertools.product(PHRASES, ("credit", "place")):
                asked, read = (way.phrase(column, words.split()) for way in ways)
                assert asked == read


def test_a_chip_says_the_name_behind_a_term(library: Catalog) -> None:
    assert label_of(library, f"person:#{people(library)[0].id}") == "Jan Bos"
    assert label_of(library, "-event:#3") == "Zolder"
    assert label_of(library, "set:#1") == "CheeseWorks"
    assert label_of(library, "person:#99") == "person:#99"
    assert label_of(library, 'place:"De Wei"') == "De Wei"
    assert label_of(library, "year:2019") == "2019"
    assert label_of(library, "kaas") == "kaas"


def test_an_empty_archive_has_only_what_is_to_do(catalog: Catalog) -> None:
    assert [(f.label, f.count) for f in facets(catalog)] == [(state, 0) for state in TODO]
    assert facets(catalog, within=10) == facets(catalog)

"""Suggestions while someone types, and near names where nothing was found."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import set_rights
from photoarchive.catalog.facets import FacetKind
from photoarchive.catalog.listing import count
from photoarchive.catalog.register import add_person
from photoarchive.catalog.suggestions import near_names, suggestions
from tests.catalog.archives import arrival, bring_in


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """People, events, a photographer, places and keywords that begin alike."""
    with Catalog.create(tmp_path_factory.mktemp("suggestions") / "archive") as catalog:
        bring_in(
            catalog,
            [
                arrival("Marktdag-0001", persons=("Mariët Öztürk", "Bo Wit"), keywords=("markt",)),
                arrival("Marktdag-0002", persons=("Bo Wit",), keywords=("markt", "kaas")),
            ],
            event="Mariënburgse markt",
            date="2019",
            place="Mariënburg",
            photo_set="Marktdag",
        )
        set_rights(catalog, set_id=1, creator="Marit O'Neill")
        add_person(catalog, name="Anne-Marie de Wit", aliases=["Rietje"])
        add_person(catalog, name="Marijn O'Brien")
        yield catalog


def said(library: Catalog, typed: str, limit: int = 8) -> list[str]:
    return [f"{s.kind} {s.label} {s.count}" for s in suggestions(library, typed, limit=limit)]


def test_people_come_first_and_those_with_photos_before_the_others(library: Catalog) -> None:
    assert said(library, "MARI") == [
        "person Mariët Öztürk 1",
        "person Marijn O'Brien 0",
        "person Anne-Marie de Wit 0",
        "event Mariënburgse markt 2",
        "photographer Marit O'Neill 2",
        "place Mariënburg 2",
    ]
    assert said(library, "mari", limit=2) == said(library, "MARI")[:2]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("ozt", "person Mariët Öztürk 1"),
        ("öz mar", "person Mariët Öztürk 1"),
        ("wit", "person Bo Wit 2"),
        ("wit, anne", "person Anne-Marie de Wit 0"),
        ("riet", "person Anne-Marie de Wit 0"),
        ("brien", "person Marijn O'Brien 0"),
        ("o'b", "person Marijn O'Brien 0"),
        ("markt m", "event Mariënburgse markt 2"),
        ("neill", "photographer Marit O'Neill 2"),
        ("ka", "keyword kaas 1"),
        ("marktdag-0002", "file Marktdag-0002 1"),
        ("marktdag 0", "file Marktdag-0002 1"),
    ],
)
def test_any_word_of_a_name_may_be_begun(library: Catalog, typed: str, first: str) -> None:
    assert said(library, typed)[0] == first


@pytest.mark.parametrize("typed", ["", "  ", "?!", "zzz", "%", "_", "ari", "' OR 1=1 --"])
def test_what_begins_nothing_suggests_nothing(library: Catalog, typed: str) -> None:
    assert said(library, typed) == []


@pytest.mark.parametrize("typed", ["mari", "m", "bo", "markt", "0001", "kaas"])
def test_a_suggestion_finds_as_many_as_it_says(library: Catalog, typed: str) -> None:
    for suggestion in suggestions(library, typed):
        assert count(library, suggestion.term) == suggestion.count


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("mariet osturk", ["Mariët Öztürk"]),
        ("person:Ozturck", ["Mariët Öztürk"]),
        ("obryen", ["Marijn O'Brien"]),
        ("rietja", ["Anne-Marie de Wit"]),
        ("marienburse", ["Mariënburgse markt"]),
        ("qqqq", []),
        ("", []),
        ("a b", []),
    ],
)
def test_names_spelled_nearly_so(library: Catalog, query: str, names: list[str]) -> None:
    assert [s.label for s in near_names(library, query)] == names


def test_near_names_are_each_there_once_and_no_more_than_wanted(library: Catalog) -> None:
    near = near_names(library, "mari")
    assert near[0].kind is FacetKind.PERSON
    assert len({s.term for s in near}) == len(near)
    assert near_names(library, "mari", limit=1) == near[:1]

"""Searches of a real archive: what is found, in which order, whatever a person types."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import set_rights
from photoarchive.catalog.edits import set_appearance, set_caption, set_left_out
from photoarchive.catalog.galleries import record_publication
from photoarchive.catalog.queries import people, photos, search
from photoarchive.catalog.register import add_alias
from photoarchive.errors import BadQuery
from photoarchive.model import NamedPerson
from tests.catalog.archives import arrival, bring_in, found


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """Two events; names of photos end in 0001 … 0005, oldest first."""
    with Catalog.create(tmp_path_factory.mktemp("search") / "archive") as catalog:
        fill(catalog)
        yield catalog


def fill(catalog: Catalog) -> None:
    visit = bring_in(
        catalog,
        [
            arrival(
                "CheeseWorks-0001",
                taken="2019-05-13T10:00:00",
                caption="Mariët van der Gouw (l.) proeft kaas. Zeer betrokken, zei O'Brien.",
                persons=("Mariët van der Gouw",),
                keywords=("Straße",),
            ),
            arrival("CheeseWorks-0002", taken="2019-05-13T11:00:00", caption="Søren in C++"),
            arrival("CheeseWorks-0003", taken="2019-05-14T09:00:00", alt_text="Een rad"),
        ],
    )
    bring_in(
        catalog,
        [
            arrival("Gala_0004", taken="2020-01-06", headline="Betrokken maar zeer moe"),
            arrival("Gala_0005", taken="2031-01-01", guessed=True, credit="Bo Wit"),
        ],
        event="Nieuwjaarsgala",
        date="2020-01",
        place="Zwolle",
        photo_set="Gala",
    )
    person = people(catalog)[0]
    add_alias(catalog, person_id=person.id, name="Marietje")
    said = NamedPerson("", "burgemeester", "Gemeente Øst")
    set_appearance(catalog, photo_id=visit[0], person_id=person.id, said=said)
    set_rights(catalog, set_id=1, credit="wei.nl/Ilse de Jong")
    set_left_out(catalog, photo_ids=visit[2:], left_out=True)
    uids = [photo.uid for photo in photos(catalog, visit)]
    record_publication(catalog, photo_uids=uids, folder="/web")


ALL = ["0005", "0004", "0003", "0002", "0001"]
SEARCHES = {
    "": ALL,
    "mariet gou": ["0001"],
    "mariet gou ": [],
    "MARIETJE": ["0001"],
    'person:"van der gouw"': ["0001"],
    "person:kaas": [],
    '"zeer betrokken"': ["0001"],
    "zeer betrokken": ["0004", "0001"],
    '"betrokken zei': ["0001"],
    "soren ": ["0002"],
    "SØREN ": ["0002"],
    "strasse ": ["0001"],
    "keyword:straße": ["0001"],
    "rol:burgemeester organisatie:ost": ["0001"],
    "credit:jong": ["0003", "0002", "0001"],
    "credit:jong year:2019": ["0003", "0002", "0001"],
    "credit:wit": ["0005"],
    "event:gala": ["0005", "0004"],
    "set:cheeseworks": ["0003", "0002", "0001"],
    "place:amersfoort": ["0003", "0002", "0001"],
    "date:2019-05-14": ["0003"],
    "date:2019-05-13..2019-05-14 -date:2019-05-14": ["0002", "0001"],
    "year:2020": ["0005", "0004"],
    "year:2031": [],
    "file:gala": ["0005", "0004"],
    "cheeseworks 0002": ["0002"],
    "is:uncaptioned": ["0005", "0004", "0003"],
    "is:uncredited": ["0004"],
    "is:unnamed": ["0005", "0004", "0003", "0002"],
    "is:noalt -is:uncaptioned": ["0002", "0001"],
    "is:leftout": ["0003"],
    "is:unpublished": ["0005", "0004"],
    "soren OR rad": ["0003", "0002"],
    "soren OR -year:2019": ["0005", "0004", "0002"],
    "-kaas": ["0005", "0004"],  # nor the kaasfabriek
    "-kaas ": ["0005", "0004", "0003", "0002"],
    "-x": ALL,
    "(l.)": ["0001"],
    "o'brien": ["0001"],
    "obrien": [],
    "C++": ["0003", "0002", "0001"],
    "*": ALL,
    "person:#1": ["0001"],
    "-person:#1 set:#1": ["0003", "0002"],
    "event:#2": ["0005", "0004"],
    "event:#1 OR event:#2": ALL,
    "event:#3": [],
    "person:#999999999999999999": [],
    "isuncaptioned": [],
    "e1": [],
    "y2019": [],
    "all": [],
    "isun": [],
    '"all e1"': [],
    '"e1 s1 p1"': [],
    '"all e': [],
    "m201905 ": [],
}


@pytest.mark.parametrize("query", SEARCHES, ids=repr)
def test_a_search_finds_exactly_these_newest_first(library: Catalog, query: str) -> None:
    assert found(library, query) == SEARCHES[query]


@pytest.mark.parametrize("query", ['"', "x" * 10_000, "is:x", "date:x"])
def test_a_bad_search_is_a_sentence(library: Catalog, query: str) -> None:
    with pytest.raises(BadQuery):
        search(library, query)


TYPED = st.text(
    st.sampled_from("\"'()*-:^+.OR AND NOT{}, kaasé日\0\ud800\U0001e900") | st.characters(),
    max_size=60,
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TYPED)
@example("\U0001e900\U0001e901 kaas")
@example('"a" ' * 64)
@example("date:1826-01-02..2199-12-30 " * 64)
@example(("-date:1826-01-02..2199-12-30 OR " * 61)[:1_990])
@example('"' + "a " * 990 + '"')
@example("a OR " * 63 + "-a")
@example("₂ ² Ⅷ ٣")
def test_any_text_gives_photos_or_a_sentence(library: Catalog, query: str) -> None:
    total, shown = page_or_advice(library, query)
    assert shown == min(total, 2)


def page_or_advice(library: Catalog, query: str) -> tuple[int, int]:
    """How many a search finds and shows; a sentence without advice counts as a wrong page."""
    try:
        result = search(library, query, limit=2)
    except BadQuery as refusal:
        return (0, 0) if refusal.advice else (0, -1)
    return result.total, len(result.photos)


# Letters that SQLite's tables know too (Unicode 6.1).
WORDS = st.text(st.characters(max_codepoint=0x24F, categories=["Ll", "Lu", "Nd"]), min_size=1)


@settings(max_examples=60, deadline=None)
@given(WORDS)
def test_every_word_of_a_caption_finds_it(library: Catalog, word: str) -> None:
    set_caption(library, photo_ids=[5], text=f"({word})")
    try:
        assert "0005" in found(library, f"caption:{word} ")
    finally:
        library.undo()


def test_pages_of_a_search_are_stable_and_the_total_is_whole(library: Catalog) -> None:
    pages = [search(library, "", limit=2, offset=start) for start in (0, 2, 4, 6)]
    assert [page.total for page in pages] == [5] * 4
    assert [p.name[-4:] for page in pages for p in page.photos] == ALL

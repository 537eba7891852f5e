"""What a grid shows: which photos in which order, and a tile for each on the screen."""

from __future__ import annotations

import re
from array import array
from dataclasses import replace
from typing import Any

import pytest

from photoarchive.catalog import edits
from photoarchive.catalog.arrivals import Arrival
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import make_gallery, put_gallery, set_rights
from photoarchive.catalog.listing import NATURAL, Order, count, photo_ids, tiles
from photoarchive.catalog.queries import photos, search
from photoarchive.errors import BadQuery
from photoarchive.model import Gallery, GalleryItem
from tests.catalog.archives import arrival, bring_in, three_photos


def numbered(name: str, taken: str, **values: Any) -> Arrival:
    """A file whose number is the digits at the end of its name, as the importer has it."""
    found = re.search("[0-9]+$", name)
    number = int(found.group()) if found else None
    return replace(arrival(name, taken=taken, **values), number=number)


def names(catalog: Catalog, query: str = "", *, order: Order, limit: int | None = None) -> str:
    ids = photo_ids(catalog, query, order=order, limit=limit)
    assert isinstance(ids, array)
    assert ids.itemsize == 4 or order is Order.ARTICLE
    return " ".join(photo.name for photo in photos(catalog, ids))


@pytest.fixture
def events(catalog: Catalog) -> Catalog:
    """A1 … A3 of 2019; B10, B2 and b7 of 2020; C without any date. A3, B10 and C show cheese."""
    older = [
        numbered("A1", "2019-05-13T10:00:00"),
        numbered("A2", "2019-05-13T11:00:00"),
        numbered("A3", "2019-05-13T12:00:00", caption="kaas"),
    ]
    bring_in(catalog, older, event="Bezoek", date="2019-05-13", photo_set="A")
    newer = [
        numbered("B10", "2020-01-06T09:00:00", caption="kaas"),
        numbered("B2", "2020-01-06T10:00:00"),
        numbered("b7", "2018-01-01T00:00:00"),  # the camera's clock was wrong
    ]
    bring_in(catalog, newer, event="Gala", date="2020-01-06", photo_set="B")
    bring_in(catalog, [numbered("C", "", caption="kaas")], event="Zolder", date="", photo_set="C")
    return catalog


EXPECTED = {
    Order.NEWEST: ("B2 B10 A3 A2 A1 b7 C", "B10 A3 C"),
    Order.OLDEST: ("C b7 A1 A2 A3 B10 B2", "C A3 B10"),
    Order.NAME: ("A1 A2 A3 B2 b7 B10 C", "A3 B10 C"),
    Order.ARTICLE: ("b7 B10 B2 A1 A2 A3 C", "B10 A3 C"),
}


@pytest.mark.parametrize("order", Order)
def test_all_photos_and_those_of_a_query_come_in_each_order(events: Catalog, order: Order) -> None:
    everything, cheese = EXPECTED[order]
    assert names(events, order=order) == everything
    assert names(events, "kaas", order=order) == cheese
    assert names(events, order=order, limit=3) == " ".join(everything.split()[:3])
    assert names(events, "kaas", order=order, limit=2) == " ".join(cheese.split()[:2])
    assert names(events, "nobody", order=order) == ""
    with pytest.raises(BadQuery):
        photo_ids(events, "is:x", order=order)


@pytest.mark.parametrize("query", ["", "kaas", "-kaas", "year:2020 OR person:bo", "event:#1"])
def test_a_grid_and_a_search_find_the_same(events: Catalog, query: str) -> None:
    found = search(events, query)
    assert list(photo_ids(events, query)) == [photo.id for photo in found.photos]
    assert count(events, query) == found.total


def test_the_newest_gallery_of_an_event_comes_first(events: Catalog) -> None:
    ids = {photo.name: photo.id for photo in search(events, "").photos}
    older = [ids["A1"], ids["A2"]]
    make_gallery(events, title="First", photo_ids=older, event_id=1)
    items = (
        GalleryItem((ids["A3"], ids["A2"]), ""),
        GalleryItem((), "A text alone"),
        GalleryItem((ids["A3"], ids["B2"]), ""),  # again, and one of another event
    )
    with events.edit("Apply article") as edit:
        put_gallery(edit.db, Gallery(0, "", 1, "Second", items=items))
    make_gallery(events, title="Of no event", photo_ids=[ids["C"], ids["B2"]])
    assert names(events, order=Order.ARTICLE) == "b7 B10 B2 A3 A2 A1 C"
    assert names(events, "-kaas", order=Order.ARTICLE) == "b7 B2 A2 A1"
    assert names(events, order=Order.ARTICLE, limit=5) == "b7 B10 B2 A3 A2"


def test_an_order_is_read_from_an_index_and_never_sorted(catalog: Catalog) -> None:
    three_photos(catalog)
    with catalog.reading() as db:
        sql = f"EXPLAIN QUERY PLAN SELECT id FROM photo ORDER BY {NATURAL}"  # noqa: S608
        plan = db.execute(sql).fetchall()
    assert [row[3] for row in plan] == ["SCAN photo USING COVERING INDEX photo_natural"]


def test_ids_of_more_than_four_bytes(catalog: Catalog) -> None:
    (small,) = bring_in(catalog, [arrival("A")])
    with catalog.edit("") as edit:
        edit.db.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'photo'", [1 << 32])
    (large,) = bring_in(catalog, [arrival("B")])
    assert large > 1 << 32
    assert list(photo_ids(catalog, order=Order.NAME)) == [small, large]


def test_a_tile_says_what_is_done_and_what_is_not(catalog: Catalog) -> None:
    first, second, third = bring_in(
        catalog, [arrival(f"X-000{n}", persons=("Bo Wit", "Ada Blom")[:n]) for n in range(3)]
    )
    edits.set_texts(catalog, photo_ids=[second], texts={"caption": "x", "alt_text": "y"})
    edits.set_credit(catalog, photo_ids=[third], text="wei.example/Bo Wit")
    edits.set_left_out(catalog, photo_ids=[first], left_out=True)
    edits.set_rating(catalog, photo_ids=[first], rating=4)
    shown = tiles(catalog, [third, 99, first, second])
    assert [tile.id for tile in shown] == [third, first, second]
    assert [tile.people for tile in shown] == [2, 0, 1]
    assert [tile.captioned for tile in shown] == [False, False, True]
    assert [tile.credited for tile in shown] == [True, False, False]
    assert [tile.alt_texted for tile in shown] == [False, False, True]
    assert [(tile.left_out, tile.rating) for tile in shown] == [(False, 0), (True, 4), (False, 0)]
    set_rights(catalog, set_id=shown[0].set_id, credit="wei.example")
    assert all(tile.credited for tile in tiles(catalog, [first, second, third]))


def test_a_tile_and_a_photo_agree(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    edits.set_caption(catalog, photo_ids=ids[:1], text="x")
    for photo, tile in zip(photos(catalog, ids), tiles(catalog, ids), strict=True):
        same = ("id", "uid", "name", "sha256", "width", "height", "format", "source", "rev")
        also = ("event_id", "set_id", "taken", "truncated", "rating", "left_out")
        for field in (*same, *also):
            assert getattr(tile, field) == getattr(photo, field)


def test_tiles_of_more_photos_than_one_statement_takes(catalog: Catalog) -> None:
    ids = bring_in(catalog, [arrival(f"X-{n:04d}") for n in range(1_050)])
    assert [tile.id for tile in tiles(catalog, ids[::-1])] == ids[::-1]
    assert tiles(catalog, []) == []

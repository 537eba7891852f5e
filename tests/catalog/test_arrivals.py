"""Photos coming in: texts of the file, roots and odd names, the order in time, import states."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from photoarchive.catalog.arrivals import (
    FileState,
    ensure_root,
    free_sort_key,
    insert_photo,
    put_states,
    states_of,
)
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.dates import SLOT_BITS, sort_seconds
from photoarchive.catalog.edits import remove_photos
from photoarchive.catalog.queries import photos, photos_of_event, photos_of_set, search
from photoarchive.model import Box, Presence
from tests.catalog.archives import NOON, arrival, bring_in, found


def test_what_a_file_says_is_stored_with_it(catalog: Catalog) -> None:
    ids = bring_in(
        catalog,
        [
            arrival(
                "A-0001",
                caption="Kaas\r\nen wei\0",
                headline="Kop",
                keywords=("kaas", "Kaas", " "),
                persons=("Ilse Brand", "Bo Wit"),
                regions=("Bo Wit", "Cas"),
                city="Zwolle",
                credit="\ud800wei.nl",
            )
        ],
    )
    photo = photos(catalog, ids)[0]
    assert (photo.caption, photo.headline, photo.place) == ("Kaas\nen wei", "Kop", "Zwolle")
    assert (photo.credit, photo.keywords, photo.number) == ("wei.nl", ("kaas",), 1)
    assert [(p.name, p.box is not None, p.presence) for p in photo.people] == [
        ("Ilse Brand", False, Presence.SHOWN),
        ("Bo Wit", True, Presence.SHOWN),
        ("Cas", True, Presence.SHOWN),
    ]
    assert photo.people[1].box == Box(0.1, 0.2, 0.3, 0.4)
    assert photo.source == catalog.originals / "A-0001.jpg"


def test_a_burst_of_forty_in_one_second_keeps_its_order_and_later_photos_theirs(
    catalog: Catalog,
) -> None:
    burst = [arrival(f"B-{n:04d}") for n in range(40)]
    bring_in(catalog, [*burst, arrival("B-0040", taken="2019-05-13T12:00:05")])
    assert found(catalog, "") == [f"{n:04d}" for n in range(40, -1, -1)]
    with catalog.reading() as db:
        keys = [row[0] for row in db.execute("SELECT sort_key FROM photo").fetchall()]
        start = sort_seconds(NOON) << SLOT_BITS
        assert sorted(keys)[:40] == list(range(start, start + 40))


def test_photos_without_a_date_come_last_in_a_search_and_are_all_there(catalog: Catalog) -> None:
    bring_in(catalog, [arrival(f"U-{n:04d}", taken="") for n in range(30)], date="")
    bring_in(catalog, [arrival("D-0099")], photo_set="Dated")
    assert found(catalog, "")[0] == "0099"
    assert search(catalog, "").total == 31


def test_the_place_of_a_removed_photo_is_free_again(catalog: Catalog) -> None:
    ids = bring_in(catalog, [arrival(f"B-{n:04d}") for n in range(3)])
    remove_photos(catalog, photo_ids=ids[1:2])
    with catalog.writing() as db:
        start = sort_seconds(NOON) << SLOT_BITS
        assert free_sort_key(db, NOON) == start + 1
        assert free_sort_key(db, "2019-05-13T12:00:01") == start + 16


def test_the_orders_of_a_set_and_of_an_event(catalog: Catalog) -> None:
    names = {"A-0010": "T12:00:00", "A-0009": "T13:00:00", "Kop": "T11:00:00"}
    bring_in(catalog, [arrival(n, taken=f"2019-05-13{t}") for n, t in names.items()])
    assert [p.name for p in photos_of_set(catalog, 1)] == ["A-0009", "A-0010", "Kop"]
    assert [p.name for p in photos_of_event(catalog, 1)] == ["Kop", "A-0010", "A-0009"]


@pytest.mark.skipif(sys.platform != "linux", reason="names there are always Unicode")
@pytest.mark.parametrize("raw", [b"caf\xe9", "cafe\u0301".encode(), "café".encode()])
def test_names_and_roots_that_are_not_utf8_or_nfc_lead_back_to_the_file(
    catalog: Catalog, raw: bytes
) -> None:
    folder, file = Path("/photos") / os.fsdecode(raw), Path(os.fsdecode(raw + b".jpg"))
    with catalog.edit("Import in place") as edit:
        root_id = ensure_root(edit.db, folder)
        assert ensure_root(edit.db, folder) == root_id
    ids = bring_in(catalog, [arrival("A-0001")])
    one = arrival(os.fsdecode(raw))
    with catalog.edit("Import in place") as edit:
        placed = type(one)(**{**vars(one), "root_id": root_id, "path": file})
        ids.append(insert_photo(edit.db, 1, placed))
    photo = photos(catalog, ids)[1]
    assert os.fsencode(photo.source) == os.fsencode(folder / file)
    assert photo.name.isprintable()


def test_import_states_are_kept_per_file_and_follow_each_other(catalog: Catalog) -> None:
    put_states(catalog, "set", [FileState("/a", "planned"), FileState("/b\udcff", "planned")])
    put_states(catalog, "set", [FileState("/a", "done", "abc", "x/a.jpg")])
    put_states(catalog, "other", [FileState("/a", "failed", reason="gone\0")])
    assert states_of(catalog, "set") == [
        FileState("/a", "done", "abc", "x/a.jpg"),
        FileState("/b", "planned"),
    ]
    assert states_of(catalog, "other") == [FileState("/a", "failed", reason="gone")]
    catalog.undo()
    assert len(states_of(catalog, "set")) == 2

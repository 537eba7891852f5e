"""Only what was touched since the last look is read; what differs is counted until settled."""

from __future__ import annotations

import os

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.looked import differing, number_differing
from photoarchive.exchange.noticing import Look, look, look_at_all
from photoarchive.exchange.settling import Side, settle
from photoarchive.exchange.writing import write_sidecars
from photoarchive.files.writing.into_file import sidecar_of
from photoarchive.progress import Progress
from tests.exchange.conftest import ids, outside, source


def all_portions(catalog: Catalog) -> list[Look]:
    """Look at everything, two photos at a time."""
    found = [look(catalog, Progress(), most=2)]
    while found[-1].more:
        found.append(look(catalog, Progress(), most=2, after=found[-1].after))
    return found


def test_a_second_look_reads_nothing_and_a_third_only_what_was_touched(catalog: Catalog) -> None:
    write_sidecars(catalog, progress=Progress())
    assert [one.read for one in all_portions(catalog)] == [2, 1]
    assert [one.read for one in all_portions(catalog)] == [0, 0]
    photo_id = ids(catalog)[0]
    outside(source(catalog, photo_id), caption="Theirs.")
    assert sum(one.read for one in all_portions(catalog)) == 1
    assert differing(catalog) == [photo_id]
    assert number_differing(catalog) == 1


def test_what_we_write_ourselves_is_looked_at_and_is_no_difference(catalog: Catalog) -> None:
    write_sidecars(catalog, progress=Progress())
    all_portions(catalog)
    set_caption(catalog, photo_ids=ids(catalog)[:1], text="Ours.")
    write_sidecars(catalog, progress=Progress())
    assert sum(one.read for one in all_portions(catalog)) == 1
    assert number_differing(catalog) == 0


def test_a_touched_file_that_says_the_same_is_no_difference(catalog: Catalog) -> None:
    write_sidecars(catalog, progress=Progress())
    all_portions(catalog)
    os.utime(source(catalog, ids(catalog)[0]), (2_000_000_000, 2_000_000_000))
    assert sum(one.read for one in all_portions(catalog)) == 1
    assert number_differing(catalog) == 0


def test_what_is_settled_is_counted_no_more(catalog: Catalog) -> None:
    write_sidecars(catalog, progress=Progress())
    for photo_id in ids(catalog)[:2]:
        outside(source(catalog, photo_id), caption="Theirs.", headline="Theirs too")
    found = look_at_all(catalog, Progress())
    assert len(found) == 4
    assert number_differing(catalog) == 2
    settle(catalog, [(one, Side.FILE) for one in found if one.field == "caption"])
    assert number_differing(catalog) == 0  # until the next look, which finds the headlines
    assert [one.field for one in look_at_all(catalog, Progress())] == ["headline", "headline"]
    assert number_differing(catalog) == 2


def test_an_original_that_is_away_says_nothing(catalog: Catalog) -> None:
    write_sidecars(catalog, progress=Progress())
    photo_id = ids(catalog)[0]
    outside(source(catalog, photo_id), caption="Theirs.")
    picture = source(catalog, photo_id)
    picture.rename(picture.with_name("away.jpg"))
    assert look_at_all(catalog, Progress()) == ()
    picture.with_name("away.jpg").rename(picture)
    assert [one.field for one in look_at_all(catalog, Progress())] == ["caption"]
    assert sidecar_of(picture).exists()

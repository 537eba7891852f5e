"""A date said anew moves a photo among the others; undo moves it back."""

from __future__ import annotations

import pytest

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.taken import set_taken
from photoarchive.errors import NotFound
from tests.catalog.archives import assert_index_whole, contents, found, three_photos


def test_photos_taken_in_the_same_second_keep_apart_and_undo_is_whole(catalog: Catalog) -> None:
    photo_ids = list(three_photos(catalog))
    before = contents(catalog)
    changes = set_taken(catalog, photo_ids=photo_ids[:2], taken="1999-02-03T04:05:06")
    assert changes.photos == set(photo_ids[:2])
    assert len(found(catalog, "date:1999-02-03")) == 2
    assert_index_whole(catalog)
    catalog.undo()
    assert found(catalog, "year:1999") == []
    assert contents(catalog) == before
    catalog.redo()
    assert len(found(catalog, "year:1999")) == 2


def test_a_date_that_is_taken_away_is_not_known(catalog: Catalog) -> None:
    photo_ids = list(three_photos(catalog))
    set_taken(catalog, photo_ids=photo_ids[:1], taken="1999-02-03")
    set_taken(catalog, photo_ids=photo_ids[:1], taken="")
    assert found(catalog, "year:1999") == []


def test_a_photo_that_is_gone_is_refused(catalog: Catalog) -> None:
    with pytest.raises(NotFound):
        set_taken(catalog, photo_ids=[99], taken="1999")

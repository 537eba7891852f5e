"""Photos in rows: all of them, in order, none left alone at the end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoarchive.gallery.rows import broken

RATIOS = st.lists(st.floats(0.35, 3), min_size=1, max_size=60)


@given(RATIOS)
def test_every_photo_stands_once_and_in_order(ratios: list[float]) -> None:
    rows = broken(ratios, target=3.6)
    assert [ratio for row in rows for ratio in ratios[row]] == ratios
    assert all(ratios[row] for row in rows)


@pytest.mark.parametrize(
    ("count", "lengths"), [(1, [1]), (2, [2]), (3, [3]), (4, [2, 2]), (5, [2, 3]), (7, [2, 2, 3])]
)
def test_landscape_photos_share_their_rows_evenly(count: int, lengths: list[int]) -> None:
    rows = broken([1.5] * count, target=3.6)
    assert sorted(row.stop - row.start for row in rows) == lengths


def test_a_panorama_gets_a_row_of_its_own() -> None:
    assert broken([1.5, 1.5, 3.0, 1.5, 1.5], target=3.0) == [slice(0, 2), slice(2, 3), slice(3, 5)]

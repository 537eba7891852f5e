"""Prefix and number in photo names, natural order, and gaps a person would call gaps."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoarchive.files.numbering import (
    MOST_MISSING,
    Series,
    gaps,
    natural_key,
    series,
    stem_and_number,
)


def names(prefix: str, numbers: list[int] | range, digits: int = 4) -> list[str]:
    return [f"{prefix}{number:0{digits}d}" for number in numbers]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("CheeseWorks-0037", ("CheeseWorks-", 37, 4)),
        ("IMG_12", ("IMG_", 12, 2)),
        ("0007", ("", 7, 4)),
        ("v1.2-0003", ("v1.2-", 3, 4)),
        ("portret", ("portret", None, 0)),
        ("IMG_0412 (2)", ("IMG_0412 (2)", None, 0)),
        ("x" + "9" * 40, ("x" + "9" * 40, None, 0)),
        ("zaal²", ("zaal²", None, 0)),
        ("", ("", None, 0)),
    ],
)
def test_prefix_number_digits(name: str, expected: tuple[str, int | None, int]) -> None:
    assert stem_and_number(name) == expected


@given(st.text(max_size=40))
def test_prefix_and_digits_give_the_name_back(name: str) -> None:
    prefix, number, digits = stem_and_number(name)
    assert (prefix if number is None else f"{prefix}{number:0{digits}d}") == name


def test_natural_order() -> None:
    some = ["CheeseWorks-111", "CheeseWorks-010b", "CheeseWorks-2", "cheeseworks-10"]
    assert sorted(some, key=natural_key) == [some[2], some[3], some[1], some[0]]


@given(st.lists(st.text(alphabet="aB-_ 0123456789", max_size=12)))
def test_any_names_can_be_ordered(some: list[str]) -> None:
    keys = sorted(map(natural_key, some))
    assert keys == sorted(keys)


def test_digits_without_end_can_be_ordered() -> None:
    assert natural_key("9" * 6000) > natural_key("8" * 6000)


def test_one_missing_number() -> None:
    found = names("CheeseWorks-", [n for n in range(1, 112) if n != 50])
    assert gaps(found) == [50]
    (one,) = series(found)
    assert one == Series("CheeseWorks-", 4, 1, 111, (50,))
    assert one.name(50) == "CheeseWorks-0050"


def test_a_lost_stretch_is_told() -> None:
    assert gaps(names("A-", [*range(1, 51), *range(81, 112)])) == list(range(51, 81))


def test_numbers_without_leading_zeros_are_one_series() -> None:
    assert gaps(["a-8", "a-9", "A-10", "a-12"]) == [11]


@pytest.mark.parametrize(
    "some",
    [
        ["IMG_0001", "IMG_9999"],
        ["IMG_0001"],
        [],
        ["zaal", "foyer"],
        names("IMG_", [412, 430, 455, 988, 1204, 1377, 1378, 2012]),
        ["20190513", "20190515"],
        ["IMG-20190513", "IMG-20190517", "IMG-20190518"],
        ["20190513_142233", "20190513_142235"],
        ["PXL_20240331_142233007", "PXL_20240331_142233009"],
        names("CheeseWorks-", range(1, 112)),
    ],
)
def test_nothing_is_missing(some: list[str]) -> None:
    assert gaps(some) == []


def test_a_stray_number_far_off_does_not_hide_the_gap() -> None:
    assert gaps([*names("IMG_", [1, 2, 3, 5, 6]), "IMG_9999"]) == [4]


def test_a_thin_selection_tells_every_missing_number() -> None:
    assert gaps(names("A-", [1, 2, 9])) == [3, 4, 5, 6, 7, 8]


def test_every_prefix_for_itself_the_longest_first() -> None:
    some = names("B-", [1, 2, 4]) + names("A-", [10, 11, 12, 13, 15])
    assert [(one.prefix, one.missing) for one in series(some)] == [("A-", (14,)), ("B-", (3,))]
    assert gaps(some) == [14, 3]


@given(st.lists(st.integers(0, 10**15 - 1), max_size=60))
def test_never_a_flood_and_never_a_number_that_is_there(numbers: list[int]) -> None:
    found = gaps(names("X", numbers))
    assert len(found) <= MOST_MISSING
    assert not set(found) & set(numbers)

"""Dates as files write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoarchive.files import dates
from photoarchive.files.dates import Dated
from photoarchive.files.exif import Moment

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "fraction", "offset", "iso"),
    [
        ("2024:03:31 02:30:00", "007", "+02:00", "2024-03-31T02:30:00.007+02:00"),
        ("2024:03:31 02:30:00", "", "", "2024-03-31T02:30:00"),
        ("2024:03:31 02:30:00", "   ", "Z", "2024-03-31T02:30:00+00:00"),
        ("2024-03-31T02:30:00", "", "+0545", "2024-03-31T02:30:00+05:45"),
        ("2024:03:31 02:30", "5", "", "2024-03-31T02:30"),
        ("2024:03:31", "", "", "2024-03-31"),
        ("2026:11:25 09:00:00", "", "", "2026-11-25T09:00:00"),
        ("2026:11:26 00:00:00", "", "", ""),
        ("0000:00:00 00:00:00", "", "", ""),
        ("    :  :     :  :  ", "", "", ""),
        ("2024:00:31 02:30:00", "", "", ""),
        ("2024:02:30 02:30:00", "", "", ""),
        ("2024:03:31 25:30:00", "", "", ""),
        ("1825:12:31 12:00:00", "", "", ""),
        ("1826:01:01 12:00:00", "", "", "1826-01-01T12:00:00"),
        ("2024:03:31 02:30:00", "x", "+99:99", "2024-03-31T02:30:00"),
        ("", "", "", ""),
    ],
)
def test_exif(text: str, fraction: str, offset: str, iso: str) -> None:
    assert dates.exif(Moment(text, fraction, offset), today=TODAY) == iso


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2019-05-12T10:15:00.25+02:00", "2019-05-12T10:15:00.25+02:00"),
        ("2019-05-12T10:15Z", "2019-05-12T10:15+00:00"),
        ("2019-05", "2019-05"),
        ("2019", "2019"),
        ("2019:05:12 10:15:00", "2019-05-12T10:15:00"),
        ("2019-13", ""),
        ("0001-01-01T00:00:00", ""),
        ("gisteren", ""),
    ],
)
def test_xmp(text: str, iso: str) -> None:
    assert dates.xmp(text, today=TODAY) == iso


@pytest.mark.parametrize(
    ("day", "time", "iso"),
    [
        ("20190512", "101500+0200", "2019-05-12T10:15:00+02:00"),
        ("20190512", "", "2019-05-12"),
        ("2019-05-12", "10:15:00", "2019-05-12T10:15:00"),
        ("20190500", "101500", ""),
        ("00000000", "", ""),
        ("20190512", "later", "2019-05-12"),
    ],
)
def test_iim(day: str, time: str, iso: str) -> None:
    assert dates.iim(day, time, today=TODAY) == iso


@pytest.mark.parametrize(
    ("stem", "iso"),
    [
        ("IMG_20240331_023000", "2024-03-31T02:30:00"),
        ("PXL_20240331_023000123", "2024-03-31T02:30:00"),
        ("2024-03-31 02.30.00", "2024-03-31T02:30:00"),
        ("WhatsApp Image 2024-03-31 at 02.30.00", "2024-03-31T02:30:00"),
        ("markt-2024-03-31", "2024-03-31"),
        ("20240331-0017", "2024-03-31"),
        ("CheeseWorks-0037", ""),
        ("IMG_20241331", ""),
        ("120240331", ""),
        ("scan 2024", ""),
    ],
)
def test_file_name(stem: str, iso: str) -> None:
    assert dates.file_name(stem, today=TODAY) == iso


@given(st.text(), st.text(), st.text())
def test_nothing_that_a_file_says_raises(one: str, two: str, three: str) -> None:
    dates.exif(Moment(one, two, three))
    dates.xmp(one)
    dates.iim(one, two)
    dates.file_name(one)


@pytest.mark.parametrize("digits", ["²0190512", "٢٠١٩٠٥١٢", "2019051²"])
def test_digits_of_other_scripts_are_none(digits: str) -> None:
    assert dates.iim(digits, "") == dates.file_name(digits) == ""


def test_the_first_date_wins_and_others_are_kept() -> None:
    taken = [
        Dated("", "Exif"),
        Dated("2019-05-12T10:15:00", "XMP"),
        Dated("2019-05", "XMP"),
        Dated("2019-05-12T10:15:00+02:00", "XMP"),
        Dated("2018-01-01", "IIM"),
    ]
    winner, others = dates.first(taken, [Dated("2024-01-01", "digitized")])
    assert (winner.source, others) == ("XMP", ("2018-01-01",))


def test_a_fallback_is_taken_and_never_another() -> None:
    nothing = [Dated("", "Exif")]
    assert dates.first(nothing, [Dated("2024-01-01", "file name")])[0].source == "file name"
    assert dates.first(nothing, []) == (Dated("", ""), ())


def test_a_guess_from_the_last_change() -> None:
    assert dates.guessed(1_700_000_000.5) is not None
    assert dates.guessed(1e20) is None

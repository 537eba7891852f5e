"""IIM datasets, sound and otherwise."""

from __future__ import annotations

import struct

import pytest

from photoarchive.files import iim
from photoarchive.files.iim import UTF8, Record, pack, parse, read

CAPTION, KEYWORD, BYLINE = 120, 25, 80


def block(*pairs: tuple[int, bytes], charset: bytes | None = None) -> bytes:
    envelope = [] if charset is None else [Record(1, 90, charset)]
    return pack(envelope + [Record(2, dataset, data) for dataset, data in pairs])


@pytest.mark.parametrize(
    ("raw", "charset", "text", "unsure"),
    [
        ("Jóke en Ömer Ağa".encode(), UTF8, "Jóke en Ömer Ağa", False),
        ("Jóke en Ömer Ağa".encode(), None, "Jóke en Ömer Ağa", False),
        ("Fête in café".encode("cp1252"), UTF8, "Fête in café", True),
        ("Fête in café".encode("cp1252"), None, "Fête in café", True),
        ("Fête in café".encode("latin-1"), b"\x1b.A", "Fête in café", False),
    ],
)
def test_texts_are_utf8_or_else_cp1252(
    raw: bytes, charset: bytes | None, text: str, unsure: bool
) -> None:
    said = read(block((CAPTION, raw), charset=charset))
    assert said.values == {"caption": text}
    assert said.unsure is unsure


def test_repeated_datasets_are_lists() -> None:
    said = read(block((KEYWORD, b"kaas"), (KEYWORD, b"markt"), (BYLINE, b"A"), (BYLINE, b"B")))
    assert said.values == {"keywords": ("kaas", "markt"), "creator": "A; B"}


def test_dates_stay_as_written() -> None:
    said = read(block((55, b"20190512"), (60, b"101500+0200")))
    assert (said.date, said.time) == ("20190512", "101500+0200")


def test_an_extended_length_is_understood() -> None:
    text = b"x" * 40_000
    long = struct.pack(">BBBHI", 0x1C, 2, CAPTION, 0x8004, len(text)) + text
    assert [record.data for record in parse(long)] == [text]


def test_what_follows_damage_is_left() -> None:
    sound = block((CAPTION, b"heel"))
    assert read(sound + b"\x00\x00" + sound).values == {"caption": "heel"}
    assert read(sound[:-2]).values == {"caption": "he"}


def test_a_flood_is_limited() -> None:
    flood = block(*[(KEYWORD, b"%d" % n) for n in range(6_000)])
    assert len(list(parse(flood))) == iim.MAX_RECORDS
    assert len(read(flood).values["keywords"]) == iim.MAX_LISTED


@pytest.mark.parametrize("date", ["2019", "2019-05", "", "May 2019"])
def test_a_date_that_iim_cannot_say_is_not_written(date: str) -> None:
    said = read(iim.build({"date": date}))
    assert (said.date, said.time) == ("", "")


def test_zulu_time_is_written_as_an_offset() -> None:
    said = read(iim.build({"date": "2019-05-12T08:15:00Z"}))
    assert (said.date, said.time) == ("20190512", "081500+0000")


def test_datasets_are_written_in_order_and_fit_a_segment() -> None:
    keywords = tuple(f"{n:04d} {'é' * 40}" for n in range(2_000))
    built = iim.build({"keywords": keywords, "caption": "x", "credit": "y"})
    numbers = [(each.record, each.dataset) for each in parse(built)]
    assert numbers == sorted(numbers)
    assert len(built) < 65_000
    assert read(built).values["caption"] == "x"

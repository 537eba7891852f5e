"""IPTC IIM datasets: bytes to field values and back.

Where the block lies in a file is for `jpeg` and `photoshop`; which text wins for
`reconcile`. Standard: IPTC-NAA Information Interchange Model 4.2.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from photoarchive.files.fields import (
    FIELDS,
    IIM_DATE,
    IIM_TIME,
    Field,
    Kind,
    Value,
    joined,
    parts_of,
)
from photoarchive.files.text import cut, decode
from photoarchive.texts import clean

MAX_RECORDS = 5_000
MAX_LISTED = 1_000  # keywords
UTF8 = b"\x1b%G"  # 1:90 CodedCharacterSet
MAX_BUILT = 60_000  # bytes, so that the block fits one JPEG segment with room to spare

_DATE = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?", re.ASCII
)


@dataclass(frozen=True)
class Record:
    """One dataset: record number, dataset number, data."""

    record: int
    dataset: int
    data: bytes


@dataclass(frozen=True)
class Iim:
    """What the datasets say. `date` and `time` are 2:55 and 2:60 as written.

    `unsure` says that some text is not UTF-8 and none or the wrong character set is declared.
    """

    values: Mapping[str, Value] = field(default_factory=dict)
    date: str = ""
    time: str = ""
    unsure: bool = False


def parse(block: bytes) -> Iterator[Record]:
    """The datasets of a block, as far as it is sound, at most 5,000; never raises."""
    at = 0
    for _ in range(MAX_RECORDS):
        if len(block) < at + 5 or block[at] != 0x1C:
            return
        record, dataset, size = struct.unpack_from(">BBH", block, at + 1)
        at += 5
        if size & 0x8000:  # extended: the low bits count the bytes of the real length
            wide = min(size & 0x7FFF, 8)
            size, at = int.from_bytes(block[at : at + wide], "big"), at + wide
        yield Record(record, dataset, block[at : at + size])
        at += size


def read(block: bytes) -> Iim:
    """The values of a block by their field names."""
    records = tuple(parse(block))
    charset = next((each.data for each in records if (each.record, each.dataset) == (1, 90)), b"")
    texts: dict[int, list[str]] = {}
    unsure = False
    for each in records:
        if each.record == 2 and len(listed := texts.setdefault(each.dataset, [])) < MAX_LISTED:
            text, utf8 = decode(each.data)
            listed.append(clean(text))
            unsure = unsure or (not utf8 and charset in (b"", UTF8))
    return Iim(
        values=_values(texts),
        date="".join(texts.get(IIM_DATE, ())[:1]),
        time="".join(texts.get(IIM_TIME, ())[:1]),
        unsure=unsure,
    )


def _values(texts: Mapping[int, Sequence[str]]) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for name, each in FIELDS.items():
        found = tuple(filter(None, texts.get(each.iim or -1, ())))
        if found and each.many:
            values[name] = found
        elif found:
            values[name] = joined(found) if each.kind is Kind.SEQ else found[0]
    return values


def build(values: Mapping[str, Value]) -> bytes:
    """The datasets of these values in UTF-8, each cut at its limit on a character boundary.

    Where all together are too long for one segment, the last of the table (keywords) stay
    out. Fields that IIM does not know are not written.
    """
    records: list[Record] = []
    room = MAX_BUILT
    for record in (*_dated(values.get("date", "")), *_valued(values)):
        room -= 5 + len(record.data)
        if room >= 0:
            records.append(record)
    envelope = [Record(1, 0, b"\x00\x04"), Record(1, 90, UTF8), Record(2, 0, b"\x00\x04")]
    return pack(envelope + sorted(records, key=lambda record: record.dataset))


def pack(records: Sequence[Record]) -> bytes:
    """The bytes of these records, in their order."""
    return b"".join(
        struct.pack(">BBBH", 0x1C, record.record, record.dataset, len(record.data)) + record.data
        for record in records
    )


def _valued(values: Mapping[str, Value]) -> Iterator[Record]:
    for name, each in FIELDS.items():
        for text in _texts(each, values.get(name, "")):
            if each.iim is not None:
                yield Record(2, each.iim, cut(text, each.iim_bytes))


def _texts(each: Field, value: Value) -> tuple[str, ...]:
    if each.many or each.kind is Kind.SEQ:
        return tuple(filter(None, map(clean, parts_of(value))))
    text = clean(joined(value))
    return (text,) if text else ()


def _dated(value: Value) -> Iterator[Record]:
    found = _DATE.fullmatch(value) if isinstance(value, str) else None
    if not found:
        return  # a year or a month alone has no form in 2:55
    year, month, day, hour, minute, second, offset = found.groups()
    yield Record(2, IIM_DATE, f"{year}{month}{day}".encode())
    if hour and offset:
        zone = "+0000" if offset == "Z" else offset.replace(":", "")
        yield Record(2, IIM_TIME, f"{hour}{minute}{second}{zone}".encode())

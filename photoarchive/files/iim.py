"""IPTC IIM datasets: bytes to field values and back.

Where the block lies in a file is for `jpeg` and `photoshop`; which text wins for
`reconcile`. Standard: IPTC-NAA Information Interchange Model 4.2.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

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
from photoarchive.files.text import clean, cut

UTF8 = b"\x1b%G"  # 1:90 CodedCharacterSet
MAX_BUILT = 60_000  # bytes, so that the block fits one JPEG segment with room to spare

_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?")


@dataclass(frozen=True)
class Record:
    """One dataset: record number, dataset number, data."""

    record: int
    dataset: int
    data: bytes


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
    for name, field in FIELDS.items():
        for text in _texts(field, values.get(name, "")):
            if field.iim is not None:
                yield Record(2, field.iim, cut(text, field.iim_bytes))


def _texts(field: Field, value: Value) -> tuple[str, ...]:
    if field.many or field.kind is Kind.SEQ:
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

"""An existing IIM block with our fields in it; datasets of other people stay, in UTF-8.

Standard: IPTC-NAA Information Interchange Model 4.2.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from photoarchive.files import iim
from photoarchive.files.fields import FIELDS, IIM_DATE, IIM_TIME, Value, joined, parts_of
from photoarchive.files.iim import Record
from photoarchive.files.text import cut, decode

_CHARSET = (1, 90)
_BINARY = frozenset({0, 200, 201, 202})  # of record 2: version, and preview data


def merged(block: bytes, values: Mapping[str, Value]) -> bytes:
    """The block with these fields written anew; an empty value takes a field out.

    Texts of others are carried over into UTF-8, because one block has one character set.
    """
    old = list(iim.parse(block))
    replaced = _datasets_of(values)
    kept = [r for r in old if r.record != 1 and (r.record, r.dataset) not in replaced]
    new = [record for record in iim.parse(iim.build(values)) if record.record == 2]
    known = {(r.record, r.dataset) for r in kept}
    new = [r for r in new if r.dataset != 0 or (2, 0) not in known]
    envelope = [r for r in old if r.record == 1 and (1, r.dataset) != _CHARSET]
    charset = [Record(*_CHARSET, iim.UTF8)]
    first = sorted(envelope or [Record(1, 0, b"\x00\x04")], key=lambda r: r.dataset)
    body = sorted(
        [*map(_in_utf8, kept), *new], key=lambda r: (r.record, r.dataset)
    )  # stable: repeated datasets keep their order
    return iim.pack([*first, *charset, *body])


def _datasets_of(values: Mapping[str, Value]) -> set[tuple[int, int]]:
    found = {(2, iim_number) for name in values if (iim_number := FIELDS[name].iim) is not None}
    if "date" in values:
        found |= {(2, IIM_DATE), (2, IIM_TIME)}
    return found


def _in_utf8(record: Record) -> Record:
    if record.record != 2 or record.dataset in _BINARY:
        return record
    return Record(record.record, record.dataset, decode(record.data)[0].encode("utf-8"))


def cut_notices(values: Mapping[str, Value]) -> tuple[str, ...]:
    """Which fields older programs will see cut, and at how many characters."""
    return tuple(
        f"{name.replace('_', ' ')}: older programs show only the first {limit} characters"
        for name, limit in _cut(values)
    )


def _cut(values: Mapping[str, Value]) -> Iterator[tuple[str, int]]:
    for name, value in values.items():
        field = FIELDS[name]
        if field.iim is None:
            continue
        many: Sequence[str] = parts_of(value) if field.many else (joined(value),)
        short = [cut(text, field.iim_bytes).decode() for text in many]
        worst = [s for s, text in zip(short, many, strict=True) if len(s) < len(text)]
        if worst:
            yield name, min(map(len, worst))

"""Tables of translations as Qt reads them, made in memory where no `.qm` was compiled.

A translator written in Python must not be: Qt translates in its own threads too, holding locks
of its own (a picture that no plug-in knows is an error with a text), while another thread of
ours holds Python's lock and waits for that one. The format is that of Qt's `qtranslator.cpp`.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _NUMERUS = 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT = 1, 3, 6, 7
_ONE_OR_MANY = bytes((0x01, 0x01))  # the first form where the number is 1, else the second


def compiled(context: str, texts: Mapping[str, Sequence[str]]) -> bytes:
    """A `.qm` of these texts in one context: source to its forms, one, or one and many."""
    messages = bytearray()
    places = []
    for source, forms in texts.items():
        places.append((_hash(source.encode()), len(messages)))
        messages += _message(context, source, forms)
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    sections = ((_HASHES, hashes), (_MESSAGES, bytes(messages)), (_NUMERUS, _ONE_OR_MANY))
    return _MAGIC + b"".join(struct.pack(">BI", tag, len(d)) + d for tag, d in sections)


def _message(context: str, source: str, forms: Sequence[str]) -> bytes:
    parts = [(_TRANSLATION, form.encode("utf-16-be")) for form in forms]
    parts += [(_SOURCE, source.encode()), (_CONTEXT, context.encode())]
    return b"".join(struct.pack(">BI", tag, len(d)) + d for tag, d in parts) + bytes((_END,))


def _hash(text: bytes) -> int:
    """The hash of ELF symbol tables, as Qt takes it of a text without a comment; never 0."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high if high else value
    return value or 1

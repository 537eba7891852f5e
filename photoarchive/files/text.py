"""Bytes and texts of files: how they are decoded, and cut to the room that a format has.

What any text must be is the text rule of `photoarchive.texts`.
"""

from __future__ import annotations

import unicodedata

# Where cp1252 is not Latin-1.
_CP1252 = {byte: bytes((byte,)).decode("cp1252", "ignore") for byte in range(0x80, 0xA0)}


def decode(raw: bytes) -> tuple[str, bool]:
    """Text of bytes that should be UTF-8, and whether they were; else read as cp1252.

    The five bytes that cp1252 leaves undefined are left out.
    """
    try:
        return raw.decode("utf-8"), True
    except UnicodeDecodeError:
        return raw.decode("latin-1").translate(_CP1252), False


def cut(text: str, most: int) -> bytes:
    """UTF-8 of the text, cut on a character boundary at `most` bytes.

    A letter is not parted from its combining marks either.
    """
    raw = text.encode("utf-8")
    if len(raw) <= most:
        return raw
    kept = raw[:most].decode("utf-8", "ignore")
    while kept and unicodedata.combining(text[len(kept)]):
        kept = kept[:-1]
    return kept.rstrip().encode("utf-8")

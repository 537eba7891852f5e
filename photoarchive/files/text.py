"""The text rule: bytes and texts found in files become texts the catalog can hold.

Which bytes belong to which field is the readers' business; what comes out of here has no
control characters, no surrogates and one way to write each letter and line end.
"""

from __future__ import annotations

import re
import unicodedata

MAX_CHARACTERS = 100_000

# C0 and C1 controls except tab and newline, surrogates, and the two non-characters that XML
# forbids: none of them may reach SQLite, XMP or HTML.
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

# Where cp1252 is not Latin-1.
_CP1252 = {byte: bytes((byte,)).decode("cp1252", "ignore") for byte in range(0x80, 0xA0)}


def clean(text: str) -> str:
    """NFC, line ends as LF, trimmed, without forbidden characters, at most 100,000 long."""
    kept = allowed(text[: 2 * MAX_CHARACTERS])
    return unicodedata.normalize("NFC", kept)[:MAX_CHARACTERS].strip()


def allowed(text: str) -> str:
    """Line ends as LF and no forbidden characters; else as it is."""
    return _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


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

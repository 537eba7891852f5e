"""The text rule: what any text must be before it is stored, written to a file or shown."""

from __future__ import annotations

import re
import unicodedata

MAX_CHARACTERS = 100_000

# C0 and C1 controls except tab and newline, surrogates, and the two non-characters that XML
# forbids: none of them may reach SQLite, XMP or HTML.
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """NFC, line ends as LF, trimmed, without forbidden characters, at most 100,000 long."""
    kept = allowed(text[: 2 * MAX_CHARACTERS])
    return unicodedata.normalize("NFC", kept)[:MAX_CHARACTERS].strip()


def clean_line(text: str) -> str:
    """`clean`, on one line: for names, titles and credits."""
    return " ".join(clean(text).split())


def stars(text: str) -> int:
    """A rating as files write it ("4", "4.0", "-1"): -1 to 5, 0 for none and for nonsense."""
    try:
        found = int(float(text))
    except (ValueError, OverflowError):
        return 0
    return found if -1 <= found <= 5 else 0


_BEGINS_FORMULA = tuple("=+-@＝＋－＠")


def harmless(text: str) -> str:
    """The text for a table's cell: an apostrophe first where a spreadsheet would calculate."""
    return f"'{text}" if text.lstrip().startswith(_BEGINS_FORMULA) else text


def allowed(text: str) -> str:
    """Line ends as LF and no forbidden characters; else as it is."""
    return _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))

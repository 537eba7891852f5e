"""Text as search sees it: accents, case and ligatures do not matter."""

from __future__ import annotations

import re
import unicodedata

# Letters that have no decomposition in Unicode, but that people type without their stroke.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ŋ": "n"}
)
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """`text` without case and accents: "Mariët Şahin" and "mariet sahin" fold alike."""
    if text.isascii():
        return text.lower()
    # Taken apart first: what is inside "㏆" or a mathematical "𝐌" is a capital.
    lower = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    decomposed = unicodedata.normalize("NFKD", lower)
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", bare)


def words(text: str) -> list[str]:
    """The folded letters-and-digits words of `text`, as the search index splits them."""
    return _WORD.findall(fold(text))

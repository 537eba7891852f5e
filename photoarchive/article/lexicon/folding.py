"""Folding a word to the form in which all word lists are compared."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Letters that Unicode does not decompose into a plain letter and a mark.
_PLAIN = str.maketrans("øłđıæœþð’ʼ‘`‐‑", "oldiaotd''''--")


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """The word without case and accents: "Şeyma" and "SEYMA" both give "seyma"."""
    marked = unicodedata.normalize("NFKD", word.casefold().translate(_PLAIN))
    return "".join(c for c in marked if not unicodedata.combining(c))


def words(text: str) -> frozenset[str]:
    """The whitespace-separated words of a list, folded."""
    return frozenset(fold(word) for word in text.split())


def phrases(text: str) -> frozenset[str]:
    """The comma-separated phrases of a list, folded."""
    return frozenset(fold(" ".join(phrase.split())) for phrase in text.split(",") if phrase.strip())

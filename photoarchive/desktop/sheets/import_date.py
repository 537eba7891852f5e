"""Dates as people type them, in the order of the window's language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale

_YEAR = re.compile(r"(\d{4})")
_YEAR_MONTH = re.compile(r"(\d{4})-(\d{1,2})")
_ISO = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4}|\d{2})")
_MONTH_YEAR = re.compile(r"(\d{1,2})[-./](\d{4})")


def date_typed(text: str) -> str | None:
    """ "2026-05-13", "2026-05" or "2026"; "" for nothing typed, None for what is no date."""
    text = " ".join(text.split())
    if not text:
        return ""
    for read in (_in_numbers, _in_words, _month_in_words):
        if (found := read(text)) is not None:
            return found
    return None


def _in_numbers(text: str) -> str | None:
    if found := _YEAR.fullmatch(text):
        return _checked(int(found[1]))
    if found := _YEAR_MONTH.fullmatch(text):
        return _checked(int(found[1]), int(found[2]))
    if found := _ISO.fullmatch(text):
        return _checked(int(found[1]), int(found[2]), int(found[3]))
    if found := _MONTH_YEAR.fullmatch(text):
        return _checked(int(found[2]), int(found[1]))
    if found := _NUMBERS.fullmatch(text):
        first, second, year = int(found[1]), int(found[2]), int(found[3])
        year += 2000 if year < 100 else 0
        if _month_first() and first <= 12:
            first, second = second, first
        return _checked(year, second, first)
    return None


def _month_first() -> bool:
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat).lower()
    return 0 <= pattern.find("m") < pattern.find("d")


def _checked(year: int, month: int | None = None, day: int | None = None) -> str | None:
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return None
    parts = [f"{year:04d}", *(f"{part:02d}" for part in (month, day) if part is not None)]
    return "-".join(parts)


def _in_words(text: str) -> str | None:
    patterns = ("d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMMM d yyyy", "dddd d MMMM yyyy")
    return _by_patterns(text, patterns, "yyyy-MM-dd")


def _month_in_words(text: str) -> str | None:
    return _by_patterns(text, ("MMMM yyyy", "MMM yyyy"), "yyyy-MM")


def _by_patterns(text: str, patterns: Sequence[str], precision: str) -> str | None:
    """In the language of the window, or in English."""
    for locale in (QLocale(), QLocale.c()):
        for pattern in patterns:
            found = locale.toDate(text, pattern)
            if found.isValid():
                return found.toString(precision)
    return None

"""Dates as people write them in a search, and the order of photos in time."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from photoarchive.errors import BadQuery, PhotoArchiveError

FIRST, LAST = date(1826, 1, 1), date(2199, 12, 31)  # the oldest photograph; far enough

_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")


@dataclass(frozen=True)
class DateRange:
    """From the first to the last day, both included."""

    first: date
    last: date


def parse_range(text: str) -> DateRange:
    """ "2019", "2019-05", "2019-05-13", "13-05-2019" or two of them with ".." between.

    Either end may be left open: "2019..". Raises BadQuery for anything else.
    """
    begin, dots, end = text.partition("..")
    if not dots:
        return _period(begin, text)
    if not begin and not end:
        raise _bad(text)
    first = _period(begin, text).first if begin else FIRST
    last = _period(end, text).last if end else LAST
    return DateRange(min(first, last), max(first, last))


def _period(part: str, text: str) -> DateRange:
    try:
        if match := _DAY_FIRST.fullmatch(part.strip()):
            day = date(int(match[3]), int(match[2]), int(match[1]))
            return DateRange(day, day)
        if match := _ISO.fullmatch(part.strip()):
            return _iso_period(int(match[1]), match[2], match[3])
    except ValueError:
        pass
    raise _bad(text)


def _iso_period(year: int, month: str | None, day: str | None) -> DateRange:
    if month is None:
        return DateRange(date(year, 1, 1), date(year, 12, 31))
    if day is None:
        last = calendar.monthrange(year, int(month))[1]
        return DateRange(date(year, int(month), 1), date(year, int(month), last))
    only = date(year, int(month), int(day))
    return DateRange(only, only)


def _bad(text: str) -> BadQuery:
    return BadQuery(
        f"{text[:40]} is not a date that can be searched for",
        advice="Write year:2019, date:2019-05, date:2019-05-13 or date:2019-05..2019-06.",
    )


def stored_date(text: str) -> str:
    """A date for the record: "2019", "2019-05" or "2019-05-13"; "" for none.

    "13-05-2019" is understood too. Raises PhotoArchiveError for anything else.
    """
    if not text.strip():
        return ""
    try:
        first = _period(text, text).first
    except BadQuery as error:
        raise PhotoArchiveError(
            f"{text[:40]} is not a date", advice="Write 2019-05-13, 2019-05 or 2019."
        ) from error
    month, day = (match[2], match[3]) if (match := _ISO.fullmatch(text.strip())) else ("x", "x")
    return first.isoformat()[: 10 if day else 7 if month else 4]


def tokens_between(span: DateRange) -> list[str]:
    """The fewest index tokens (y2019, m201905, d20190513) that cover a range of days."""
    found: list[str] = []
    day, last = max(span.first, FIRST), min(span.last, LAST)
    while day <= last:
        end_of_month = day.replace(day=calendar.monthrange(day.year, day.month)[1])
        if day.day == 1 and day.month == 1 and date(day.year, 12, 31) <= last:
            found.append(f"y{day.year}")
            end_of_month = date(day.year, 12, 31)
        elif day.day == 1 and end_of_month <= last:
            found.append(f"m{day:%Y%m}")
        else:
            found.append(f"d{day:%Y%m%d}")
            end_of_month = day
        day = end_of_month + timedelta(days=1)
    return found


_EPOCH = datetime(1800, 1, 1)
SLOT_BITS = 4


def sort_seconds(taken: str) -> int:
    """Seconds from 1800 to the local time of an ISO date; 0 where there is none."""
    padded = taken[:19] + "1800-01-01T00:00:00"[len(taken[:19]) :]
    try:
        moment = datetime.fromisoformat(padded)
    except ValueError:
        return 0
    return max(0, int((moment - _EPOCH).total_seconds()))


def moment_of(sort_key: int) -> datetime:
    """The local time, to the second, that a sort key was made of."""
    return _EPOCH + timedelta(seconds=sort_key >> SLOT_BITS)

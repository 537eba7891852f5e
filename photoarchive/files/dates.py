"""When a picture was taken: dates as files write them become ISO 8601, or nothing.

Local times stay as written, with an offset only where the file has one; a time that the
clocks skipped that night is kept. The order of sources is that of `reading`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from photoarchive.files.exif import Moment

FIRST_YEAR = 1826  # of the oldest photograph there is

_FLAGS = re.ASCII | re.DOTALL  # digits are 0…9 and of no other script
_EXIF = re.compile(r"(\d{4})[:/.-](\d\d)[:/.-](\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d))?)?.*", _FLAGS)
_ISO = re.compile(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?"
    r"(Z|[+-]\d\d:?\d\d)?)?)?)?",
    _FLAGS,
)
_IIM_DATE = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)", _FLAGS)
_IIM_TIME = re.compile(r"(\d\d):?(\d\d):?(\d\d)([+-]\d\d:?\d\d)?", _FLAGS)
_OFFSET = re.compile(r"([+-])(\d\d):?([0-5]\d)", _FLAGS)
_NAMED = re.compile(
    r"(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)"
    r"(?:(?:[-_ T]+|\sat\s)([01]\d|2[0-3])[-_.:]?([0-5]\d)[-_.:]?([0-5]\d)\d*)?(?!\d)",
    _FLAGS,
)


@dataclass(frozen=True)
class Dated:
    """A date and the place it comes from: "Exif", "XMP", "IIM", "file name"."""

    text: str
    source: str


def first(taken: Sequence[Dated], fallbacks: Sequence[Dated]) -> tuple[Dated, tuple[str, ...]]:
    """The first that has a date (an empty one if none has), and other dates of taking.

    A date of fewer parts ("2019-05") that agrees with the winner as far as it goes is no
    other one. A scan was digitised long after the picture was taken, so fallbacks are none.
    """
    winner = next((each for each in (*taken, *fallbacks) if each.text), Dated("", ""))
    texts = dict.fromkeys(each.text for each in taken if each.text)
    return winner, tuple(text for text in texts if not agree(text, winner.text))


def exif(moment: Moment, *, today: date | None = None) -> str:
    """ISO 8601 of an Exif time with its sub-seconds and offset; "" where it cannot be true."""
    found = _EXIF.fullmatch(moment.text)
    if not found:
        return ""
    fraction = moment.fraction if moment.fraction.isascii() and moment.fraction.isdigit() else ""
    return _iso(found.groups(), fraction=fraction, offset=moment.offset, today=today)


def xmp(text: str, *, today: date | None = None) -> str:
    """An XMP date, of a year or more; "" where it cannot be true. Exif's colons pass too."""
    found = _ISO.fullmatch(text.strip())
    if not found:
        return exif(Moment(text.strip()), today=today)
    *parts, fraction, offset = found.groups()
    return _iso(tuple(parts), fraction=fraction or "", offset=offset or "", today=today)


def iim(day: str, time: str, *, today: date | None = None) -> str:
    """2:55 and 2:60; "" where they cannot be true."""
    dated, timed = _IIM_DATE.fullmatch(day), _IIM_TIME.fullmatch(time)
    if not dated:
        return ""
    *clock, offset = timed.groups() if timed else (None, None, None, None)
    return _iso((*dated.groups(), *clock), offset=offset or "", today=today)


def file_name(stem: str, *, today: date | None = None) -> str:
    """The date in a name like "IMG_20240331_023000" or "2024-03-31 02.30.00"; else ""."""
    found = _NAMED.search(stem)
    if not found:
        return ""
    year, _, month, day, *clock = found.groups()
    return _iso((year, month, day, *clock), today=today)


def guessed(modified: float) -> str | None:
    """The time of the last change (seconds since 1970) as local time with its offset."""
    try:
        return datetime.fromtimestamp(modified).astimezone().isoformat(timespec="seconds")
    except (OverflowError, ValueError, OSError):  # file systems hold years that calendars don't
        return None


def _iso(
    parts: tuple[str | None, ...],
    *,
    fraction: str = "",
    offset: str = "",
    today: date | None = None,
) -> str:
    """Put year, month, day, hour, minute, second together, as many as are given."""
    given = [part for part in parts if part is not None]
    if not _plausible([int(part) for part in given], today or date.today()):
        return ""
    text = "-".join(given[:3])
    if len(given) <= 3:
        return text
    text += "T" + ":".join(given[3:])
    if fraction and len(given) == 6:
        text += f".{fraction[:9]}"
    return text + _offset(offset)


def _plausible(numbers: list[int], today: date) -> bool:
    try:
        moment = datetime(*(numbers + [1, 1][len(numbers) - 1 :]))  # type: ignore[arg-type]
    except ValueError:
        return False
    return moment.year >= FIRST_YEAR and moment.date() <= today + timedelta(days=1)


def _offset(text: str) -> str:
    if text == "Z":
        return "+00:00"
    found = _OFFSET.fullmatch(text)
    return f"{found[1]}{found[2]}:{found[3]}" if found and int(found[2]) <= 14 else ""


def agree(one: str, other: str) -> bool:
    """Whether two dates are the same as far as the coarser goes, offset and fraction apart."""
    return one[:19].startswith(other[:19]) or other[:19].startswith(one[:19])

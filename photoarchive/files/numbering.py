"""Photo names as prefix and number: natural order, series, and what is missing in them.

Names are stems, without folder and extension. Looking for files does not belong here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

MOST_MISSING = 250  # a range with more holes is a choice from many, not a delivery
_MOST_DIGITS = 15  # more are an identifier, and do not fit a database's integer
_TRAILING = re.compile(r"[0-9]+$")
_DIGITS = re.compile(r"([0-9]+)")
_DATE_BEFORE = re.compile(r"(?<![0-9])((?:19|20)[0-9]{6})[-_ T]?$")


@dataclass(frozen=True)
class Series:
    """Photos that count on under one prefix: "CheeseWorks-", 4 digits, 1 to 111, no 50."""

    prefix: str
    digits: int
    first: int
    last: int
    missing: tuple[int, ...]

    def name(self, number: int) -> str:
        """The name that `number` has in this series."""
        return f"{self.prefix}{number:0{self.digits}d}"


def natural_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """Sorts `CheeseWorks-2` before `CheeseWorks-10`, whatever the case."""
    pieces = _DIGITS.split(name.casefold())
    return tuple(
        (1, len(piece.lstrip("0")), piece.lstrip("0")) if odd % 2 else (0, 0, piece)
        for odd, piece in enumerate(pieces)
    )


def stem_and_number(name: str) -> tuple[str, int | None, int]:
    """Prefix, number and count of digits: "CheeseWorks-0037" is ("CheeseWorks-", 37, 4).

    A name without trailing digits, or with more than fifteen, is all prefix: (name, None, 0).
    """
    found = _TRAILING.search(name)
    if found is None or len(found.group()) > _MOST_DIGITS:
        return name, None, 0
    return name[: found.start()], int(found.group()), len(found.group())


def series(names: Iterable[str]) -> list[Series]:
    """The series among `names`, the longest first; a prefix with one number is none.

    Dates and times of day ("20190513", "20190513_142233") do not count on. Every number
    inside the range that has no photo is missing; only where more than 250 would be
    ("IMG_0001, IMG_9999") the largest holes are cut off, and the prevailing run counts.
    """
    groups: dict[str, list[tuple[str, int, int]]] = {}
    for name in names:
        prefix, number, digits = stem_and_number(name)
        if number is not None and not _is_moment(prefix, name[len(prefix) :]):
            groups.setdefault(prefix.casefold(), []).append((prefix, number, digits))
    found = [one for group in groups.values() if (one := _series(group)) is not None]
    return sorted(found, key=lambda one: len(one.missing) - (one.last - one.first))


def gaps(names: Iterable[str]) -> list[int]:
    """The numbers missing inside the series of `names`, as `series` finds them."""
    return [number for one in series(names) for number in one.missing]


def _series(group: list[tuple[str, int, int]]) -> Series | None:
    run = _prevailing_run(sorted({number for _, number, _ in group}))
    if len(run) < 2:
        return None
    missing = sorted(set(range(run[0], run[-1] + 1)).difference(run))
    prefix = Counter(prefix for prefix, _, _ in group).most_common(1)[0][0]
    digits = min(digits for _, _, digits in group)
    return Series(prefix, digits, run[0], run[-1], tuple(missing))


def _prevailing_run(numbers: list[int]) -> list[int]:
    """The run with most of `numbers` whose holes are believable; [] if there is none."""
    run = numbers
    while run[-1] - run[0] + 1 - len(run) > MOST_MISSING:
        widest = max(range(1, len(run)), key=lambda i: run[i] - run[i - 1])
        run = max(run[:widest], run[widest:], key=len)
        if 2 * len(run) < len(numbers):
            return []
    return run


def _is_moment(prefix: str, digits: str) -> bool:
    """Whether the digits are a date, or a time of day behind one."""
    if len(digits) == 8 and digits.startswith(("19", "20")):
        return _parses(digits, "%Y%m%d")
    before = _DATE_BEFORE.search(prefix)
    if before is None or not _parses(before.group(1), "%Y%m%d"):
        return False
    return len(digits) >= 6 and _parses(digits[:6], "%H%M%S")


def _parses(text: str, pattern: str) -> bool:
    try:
        datetime.strptime(text, pattern)
    except ValueError:
        return False
    return True

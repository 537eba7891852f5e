"""Which backups are kept: a rule about times alone, that touches no file."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

LAST, DAILY, MONTHLY = 5, 7, 6
LONGEST = 31 * (MONTHLY + 2)  # days after which every backup of today is gone


def kept(made: Iterable[datetime], *, now: datetime) -> frozenset[datetime]:
    """Of these times of making (UTC), those whose backups stay.

    The 5 last, the newest of each of the 7 last days that have one, and of each of the 6 last
    such months. Days without a backup count for nothing, so neither a long break nor a clock
    that jumps ahead makes any old; and what is from the future, which a clock that was wrong
    made, is never dropped on its word.
    """
    newest = sorted(set(made), reverse=True)
    past = [moment for moment in newest if moment <= now]
    ahead = [moment for moment in newest if moment > now]
    days = _newest_of_each(past, "%Y-%m-%d")[:DAILY]
    months = _newest_of_each(past, "%Y-%m")[:MONTHLY]
    return frozenset((*ahead, *past[:LAST], *days, *months))


def _newest_of_each(newest_first: Iterable[datetime], span: str) -> list[datetime]:
    found: dict[str, datetime] = {}
    for moment in newest_first:
        found.setdefault(moment.strftime(span), moment)
    return list(found.values())


def ends(moment: datetime, made: Iterable[datetime], *, now: datetime) -> date:
    """The day on which a backup goes if one is made on every day from now on."""
    there = {*made, moment}
    for days in range(1, LONGEST):
        there = set(kept({*there, now + timedelta(days=days)}, now=now + timedelta(days=days)))
        if moment not in there:
            return (now + timedelta(days=days)).date()
    return date.max

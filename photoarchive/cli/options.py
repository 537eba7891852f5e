"""Values of options that click does not know: places on disk, dates, lists of numbers."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import click

# Whether it may be read is for the core to say: it is no mistake in the command.
PATH = click.Path(path_type=Path, readable=False)

_DATE = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{1,2})(?:-(?P<day>[0-9]{1,2}))?)?")
_DAY_FIRST = re.compile(r"(?P<day>[0-9]{1,2})[-./](?P<month>[0-9]{1,2})[-./](?P<year>[0-9]{4})")


def iso_date(_context: click.Context, _option: click.Parameter, value: str) -> str:
    """A day, month or year as ISO 8601, as precise as it was given; "" for none."""
    if not value:
        return ""
    found = _DATE.fullmatch(value.strip()) or _DAY_FIRST.fullmatch(value.strip())
    numbers = [int(part) for part in found.group("year", "month", "day") if part] if found else []
    try:
        date(*[*numbers, 1, 1][:3])
    except (TypeError, ValueError):
        raise click.BadParameter(
            f"{value!r} is not a date; write 2026-05-13, 2026-05 or 2026."
        ) from None
    return "-".join(f"{number:02}" for number in numbers)


def numbers(_context: click.Context, _option: click.Parameter, value: str) -> tuple[int, ...]:
    """Whole numbers divided by commas."""
    try:
        return tuple(int(part) for part in value.split(","))
    except ValueError:
        raise click.BadParameter(f"{value!r} is not a list of numbers like 480,960,1600.") from None

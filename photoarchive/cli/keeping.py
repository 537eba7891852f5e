"""What goes with every change: a backup, and the archive's sidecars and readable files.

It never fails the command that made the change: what cannot be written goes on waiting, and a
sentence on stderr says so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.exchanged import anything_waits
from photoarchive.cli.output import count, say
from photoarchive.cli.progress import progress_bar
from photoarchive.errors import PhotoArchiveError
from photoarchive.progress import Cancelled

if TYPE_CHECKING:
    from photoarchive.exchange.keeper import Refusal

_ENOUGH = 200  # refused in one call: then the originals are not there at all
_HOUR = timedelta(hours=1)
_WAITING = "The sidecars that are left are written after the next change."


def back_up(catalog: Catalog, reason: str) -> None:
    """A backup of the library, at the start and the end of a command, once an hour at most."""
    try:
        catalog.back_up(reason, every=_HOUR)
    except PhotoArchiveError as trouble:
        say(str(trouble))


def keep_files(catalog: Catalog) -> None:
    """Write what waits; say what was left alone and why."""
    if anything_waits(catalog):
        try:
            for sentence in _keep(catalog):
                say(sentence)
        except (PhotoArchiveError, Cancelled) as trouble:
            reason = str(trouble) if isinstance(trouble, PhotoArchiveError) else "Stopped."
            say(f"{reason} {_WAITING}")


def _keep(catalog: Catalog) -> Iterator[str]:
    from photoarchive.exchange.keeper import write_waiting

    refused: list[Refusal] = []
    more, after = True, 0
    with progress_bar() as progress:
        while more and len(refused) < _ENOUGH:
            kept = write_waiting(catalog, progress, after=after)
            yield from kept.notices
            refused += kept.refused
            more, after = kept.more, kept.after
    yield from _sentences(refused)


def _sentences(refused: Sequence[Refusal]) -> Iterator[str]:
    """One for each reason, with one photo by name."""
    reasons = Counter(one.reason for one in refused)
    for reason, number in reasons.items():
        first = next(one for one in refused if one.reason == reason)
        others = f" and {count(number - 1, 'other')}" if number > 1 else ""
        yield f"Sidecar of {first.name}{others} not written: {reason}."

"""Keeping originals/ up to date: the sidecars and readable files that wait, in small portions.

The command line calls it at the end of every command that changed something, the window as a
job in the background. What is not done goes on waiting, also through a crash.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass

from photoarchive.catalog import exchanged, twins
from photoarchive.catalog.catalog import Catalog
from photoarchive.exchange.twins import write_twins
from photoarchive.exchange.writing import CHANGED, SLICE, write_slice
from photoarchive.model import Photo
from photoarchive.progress import Progress

_EVENTS = 8  # whose readable files are written in one call
_ONE_AT_A_TIME = threading.Lock()


@dataclass(frozen=True)
class Refusal:
    """A photo whose sidecar was not written, and why: its texts were changed `outside`, perhaps."""

    photo_id: int
    name: str
    event: str
    reason: str
    outside: bool = False


@dataclass(frozen=True)
class Kept:
    """What one call did. Call again with `after` while there is `more`.

    `refused` photos go on waiting and are tried again the next time that all are asked for;
    `notices` are sentences on readable files that were left alone.
    """

    written: int
    refused: tuple[Refusal, ...]
    notices: tuple[str, ...]
    after: int
    more: bool


def write_waiting(catalog: Catalog, progress: Progress, *, most: int = 50, after: int = 0) -> Kept:
    """Write at most so many of the sidecars that wait, by photo id from `after` on.

    The readable files of events go first. Raises PhotoArchiveError for a full disk, and
    Cancelled; what is written is noted. A second call, by another thread, waits for the first:
    each would take the other's files for those of another program.
    """
    with _ONE_AT_A_TIME:
        return _write_waiting(catalog, progress, most, after)


def _write_waiting(catalog: Catalog, progress: Progress, most: int, after: int) -> Kept:
    notices = write_twins(catalog, most=_EVENTS)
    marks = exchanged.unwritten_photos(catalog, after=after, limit=most)
    wanted, refused, written = list(marks), [], 0
    for start in range(0, len(wanted), SLICE):
        progress.step(start, len(wanted), "Writing sidecars")
        some = wanted[start : start + SLICE]
        for one in write_slice(catalog, {photo_id: marks[photo_id] for photo_id in some}):
            photo = one.photo
            if one.receipt.refused:
                refused.append(_refusal(photo, one.receipt.refused))
            else:
                written += 1
    progress.step(len(wanted), len(wanted), "")
    after = wanted[-1] if wanted else after
    more = len(wanted) == most or bool(twins.unwritten_events(catalog))
    return Kept(written, tuple(refused), notices, after, more)


def _refusal(photo: Photo, reason: str) -> Refusal:
    return Refusal(photo.id, photo.name, photo.event, reason, outside=reason == CHANGED)

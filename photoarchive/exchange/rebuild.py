"""A whole archive from its originals/ alone: what `photoarchive rebuild` does.

Photos whose sidecar has a record come back as they were, others come in like new ones, into an
event named after their folder. Those that a bag has in elsewhere/ come back as photos that are
left where they are: there. Nothing in either is changed; what does not fit is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from photoarchive.catalog import put_back, rebuilding
from photoarchive.catalog.arrivals import OWN_ROOT
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.galleries import galleries
from photoarchive.catalog.kept import Record
from photoarchive.catalog.put_back import Newcomer
from photoarchive.catalog.queries import events, people
from photoarchive.catalog.rebuilding import Rebuilt, new_library
from photoarchive.exchange.put_back import put_events, put_register
from photoarchive.exchange.reconnecting import reconnect
from photoarchive.exchange.remains import ELSEWHERE, ORIGINALS, Remains, look_at
from photoarchive.files.names import readable
from photoarchive.files.numbering import stem_and_number
from photoarchive.files.previews import Previews
from photoarchive.files.worker import read_many
from photoarchive.model import Event, PhotoSet, Reading
from photoarchive.progress import Progress

SLICE = 100  # photos of one transaction

_DATED = re.compile(r"(\d{4}(?:-\d\d(?:-\d\d)?)?) (.+)")
_REMOVED = "it had been taken out of the archive; its file stays, import it to have it again"
_OTHER = "the picture is another than the one that was stored last; it came back with its texts"
_TWICE = "the same picture lies there twice; this one was left out"


@dataclass(frozen=True)
class Unfit:
    """Something that could not come back as it was, by name, and why."""

    name: str
    reason: str


@dataclass(frozen=True)
class Rebuilding:
    """What a rebuild did. `restored` photos are as they were, `imported` came in as new.

    `changed` are restored ones whose texts another program changed since: the archive has what
    was last typed in it, and the differences can be looked at.
    """

    restored: int
    imported: int
    changed: int
    events: int
    people: int
    galleries: int
    unfit: tuple[Unfit, ...]


@dataclass
class _Tally:
    """What is counted while it goes."""

    restored: int = 0
    imported: int = 0
    changed: int = 0
    unfit: list[Unfit] = field(default_factory=list)


def rebuild(folder: Path, *, previews: Previews, progress: Progress) -> Rebuilding:
    """Make the library of the archive in `folder` anew.

    NotAnArchive where there is one already, or no originals; PhotoArchiveError where no picture
    is there; Cancelled. Until the end the folder is as it was.
    """
    with new_library(folder) as catalog:
        place = folder.resolve()
        remains = look_at(place, progress)
        roots = _roots(catalog, place, remains)
        tally = _Tally(unfit=[Unfit(str(path), reason) for path, reason in remains.troubles])
        put_register(catalog, remains)
        new = _restore(catalog, place, remains, roots, tally, previews, progress)
        _import(catalog, remains, new, roots, tally)
        tally.unfit += [Unfit(name, reason) for name, reason in put_events(catalog, remains)]
        return Rebuilding(
            tally.restored,
            tally.imported,
            tally.changed,
            len(events(catalog)),
            len(people(catalog)),
            len(galleries(catalog)),
            tuple(tally.unfit),
        )


def _roots(catalog: Catalog, folder: Path, remains: Remains) -> dict[str, int]:
    """The ids of the roots, by the folders they are in the archive's."""
    roots = {ORIGINALS: OWN_ROOT}
    if any(path.parts[0] == ELSEWHERE for path in remains.pictures):
        roots[ELSEWHERE] = rebuilding.put_root(catalog, folder / ELSEWHERE)
    return roots


# ---- photos with a record ------------------------------------------------------------------


def _restore(
    catalog: Catalog,
    folder: Path,
    remains: Remains,
    roots: Mapping[str, int],
    tally: _Tally,
    previews: Previews,
    progress: Progress,
) -> list[tuple[Path, Reading]]:
    """Put back the photos that have a record; the readings of those that have none."""
    records = _usable(remains, tally)
    skipped = remains.records.keys() - records.keys()
    wanted = [below for below in remains.pictures if below not in skipped]
    new: list[tuple[Path, Reading]] = []
    for some in _readings(folder, wanted, tally, previews, progress):
        known = [_rebuilt(path, r, records[path], roots) for path, r in some if path in records]
        ids = rebuilding.put_photos(catalog, [(*_place(remains, one), one) for one in known])
        tally.restored += len(ids)
        tally.unfit += [
            Unfit(one.path.as_posix(), _OTHER)
            for one in known
            if one.reading.sha256 != one.record.sha256
        ]
        tally.changed += reconnect(catalog, dict(zip(ids, known, strict=True)))
        new += [(path, reading) for path, reading in some if path not in records]
    return sorted(new, key=lambda one: (one[0].parts[0] != ORIGINALS, one[0]))


def _rebuilt(path: Path, reading: Reading, record: Record, roots: Mapping[str, int]) -> Rebuilt:
    return Rebuilt(Path(*path.parts[1:]), reading, record, roots[path.parts[0]])


def _usable(remains: Remains, tally: _Tally) -> dict[Path, Record]:
    """The records of photos that are to come back, each photo once."""
    usable: dict[Path, Record] = {}
    seen: set[str] = set()
    for below, record in remains.records.items():
        if remains.removed(record):
            tally.unfit.append(Unfit(below.as_posix(), _REMOVED))
        elif record.uid in seen:
            tally.unfit.append(Unfit(below.as_posix(), _TWICE))
        else:
            seen.add(record.uid)
            usable[below] = record
    return usable


def _readings(
    folder: Path,
    wanted: Sequence[Path],
    tally: _Tally,
    previews: Previews,
    progress: Progress,
) -> Iterator[list[tuple[Path, Reading]]]:
    """The readable pictures, a slice at a time; thumbnails go where they belong."""
    below = {folder / path: path for path in wanted}
    readings = iter(read_many(list(below)))
    done = 0
    while some := list(islice(readings, SLICE)):
        done += len(some)
        progress.step(done, len(wanted), f"Reading {some[-1].path.stem}")
        for reading in some:
            if reading.thumbnail:
                previews.put(reading.sha256, reading.thumbnail)
            if not reading.readable:
                tally.unfit.append(Unfit(str(reading.path), reading.error or "not an image"))
        yield [(below[r.path], replace(r, thumbnail=None)) for r in some if r.readable]


def _place(remains: Remains, one: Rebuilt) -> tuple[Event, PhotoSet]:
    """Its event and set; what the event's own file says of both counts more."""
    event, photo_set = one.record.event, one.record.photo_set
    for contents in remains.contents:
        if contents.event.uid == event.uid:
            event = contents.event
        photo_set = next((s for s in contents.sets if s.uid == photo_set.uid), photo_set)
    return event, photo_set


# ---- photos without one --------------------------------------------------------------------


def _import(
    catalog: Catalog,
    remains: Remains,
    new: Sequence[tuple[Path, Reading]],
    roots: Mapping[str, int],
    tally: _Tally,
) -> None:
    stored = put_back.stored_contents(catalog)
    found: list[Newcomer] = []
    for below, reading in new:
        if reading.sha256 in stored:
            tally.unfit.append(Unfit(below.as_posix(), _TWICE))
        else:
            stored.add(reading.sha256)
            found.append(_newcomer(remains, below, reading, roots[below.parts[0]]))
    for start in range(0, len(found), SLICE):
        put_back.take_in(catalog, found[start : start + SLICE])
    tally.imported += len(found)


def _newcomer(remains: Remains, path: Path, reading: Reading, root_id: int) -> Newcomer:
    """Into the event of the folder, and the set named like the folder in it."""
    place, below = path.parts[0], Path(*path.parts[1:])
    top = below.parts[0] if len(below.parts) > 1 else place
    dated = _DATED.fullmatch(top)
    date, title = dated.groups() if dated else ("", top)
    return Newcomer(
        path=below,
        reading=reading,
        name=readable(below.stem),
        number=stem_and_number(below.stem)[1],
        top=top,
        event=remains.event_of(top) if place == ORIGINALS else None,
        title=title,
        date=date,
        set_name=below.parts[1] if len(below.parts) > 2 else top,
        root_id=root_id,
    )

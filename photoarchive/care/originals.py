"""Are the originals there, and are they what was imported? A little at a time, or all of them.

Every answer is stored at once, so a check that was stopped goes on where it was. Nothing is
changed or deleted here; finding what is missing is `relink`'s.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from photoarchive.care.drives import Drive, drives, mark
from photoarchive.catalog import checks
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.queries import photos
from photoarchive.errors import PhotoArchiveError
from photoarchive.files.store import hash_file
from photoarchive.model import Photo
from photoarchive.progress import Progress

AT_ONCE = 10_000  # photos that a check of some seconds may get to
_MISSING = "the original is missing"


@dataclass(frozen=True)
class Fault:
    """A photo whose original is not what was imported."""

    photo: Photo
    reason: str

    @property
    def is_missing(self) -> bool:
        """Whether there is no file; else it was changed or cannot be read."""
        return self.reason.startswith(_MISSING)


@dataclass(frozen=True)
class Verified:
    """What was found. `checked` photos now, `whole` of all that could be judged, `left` to do."""

    checked: int
    whole: int
    left: int
    faults: tuple[Fault, ...]
    away: tuple[Drive, ...] = ()
    began: str = ""  # when a check that was stopped and gone on with had begun


def verify_some(
    catalog: Catalog,
    *,
    seconds: float | None = None,
    most: int | None = None,
    progress: Progress,
) -> Verified:
    """Check those originals that were not looked at for longest, for so long or so many.

    Never more than `AT_ONCE` where only the time is given.

    For the start of a program: it costs what it is given. Raises Cancelled; what was checked
    until then is stored.
    """
    until = None if seconds is None else time.monotonic() + seconds
    run = _Run(catalog, drives(catalog), progress)
    return run.check(checks.due(catalog, most=AT_ONCE if most is None else most), until)


def verify_all(catalog: Catalog, *, again: bool = False, progress: Progress) -> Verified:
    """Check every original once; a check that was stopped goes on, unless `again`.

    Raises Cancelled.
    """
    stopped = "" if again else checks.check_began(catalog)
    if not stopped:
        checks.begin_check(catalog)
    run = _Run(catalog, drives(catalog), progress)
    mark(catalog, run.drives)
    total, done = checks.number_due(catalog), 0
    # What was wrong a while ago may have been put right since.
    run.judge(list(checks.with_faults(catalog)))
    wanted = checks.due(catalog, in_check=True)
    for start in range(0, len(wanted), checks.AT_ONCE):
        done += run.judge(wanted[start : start + checks.AT_ONCE], total, done)
    checks.end_check(catalog)
    progress.step(total, total, "Checked")
    return run.result(done, began=stopped)


def last_look(catalog: Catalog) -> Verified:
    """What is known without looking at any original; `began` if a check was stopped."""
    run = _Run(catalog, drives(catalog), Progress())
    return run.result(0, began=checks.check_began(catalog))


def look_at_all(catalog: Catalog, found: Sequence[Photo], *, progress: Progress) -> Verified:
    """Check these without remembering anything: for an archive that may only be read."""
    run = _Run(catalog, drives(catalog), progress)
    away = {drive.root.id for drive in run.drives if drive.away}
    where = checks.roots_of(catalog, [photo.id for photo in found])
    faults = []
    for done, photo in enumerate(found):
        progress.step(done, len(found), f"Checking {photo.name}")
        if where[photo.id] not in away and (reason := fault_of(photo)):
            faults.append(Fault(photo, reason))
    there = sum(root_id not in away for root_id in where.values())
    absent = tuple(drive for drive in run.drives if drive.away)
    return Verified(len(found), there - len(faults), 0, tuple(faults), absent)


def fault_of(photo: Photo) -> str:
    """What is wrong with the original; "" where nothing is."""
    if not photo.source.exists():
        return f"the original is missing: {photo.source}"
    try:
        same = hash_file(photo.source) == photo.sha256
    except PhotoArchiveError as error:
        return str(error)
    return "" if same else f"the original was changed: {photo.source}"


class _Run:
    """One check under way, slice by slice."""

    def __init__(self, catalog: Catalog, found: Sequence[Drive], progress: Progress) -> None:
        self._catalog = catalog
        self.drives = found
        self._progress = progress
        self._away = {drive.root.id for drive in found if drive.away}

    def check(self, wanted: Sequence[int], until: float | None) -> Verified:
        """Look at these photos until that time; what was found is stored after each slice."""
        done = 0
        for start in range(0, len(wanted), checks.AT_ONCE):
            done += self.judge(wanted[start : start + checks.AT_ONCE], len(wanted), done, until)
            if until is not None and time.monotonic() >= until:
                break
        return self.result(done)

    def judge(
        self, wanted: Sequence[int], total: int = 0, done: int = 0, until: float | None = None
    ) -> int:
        """One slice; how many were looked at."""
        where = checks.roots_of(self._catalog, wanted)
        faults: dict[int, str] = {}
        try:
            for photo in photos(self._catalog, wanted):
                if total:
                    self._progress.step(done + len(faults), total, f"Checking {photo.name}")
                away = where.get(photo.id) in self._away
                faults[photo.id] = "" if away else fault_of(photo)
                if until is not None and time.monotonic() >= until:
                    break
        finally:
            checks.note_checked(self._catalog, faults)
        return len(faults)

    def result(self, checked: int, *, began: str = "") -> Verified:
        """What is known by now of all photos."""
        known = _on_hand(self._catalog, checks.with_faults(self._catalog), self._away)
        there = sum(drive.root.photos for drive in self.drives if not drive.away)
        left = checks.number_due(self._catalog)
        away = tuple(drive for drive in self.drives if drive.away)
        return Verified(checked, there - len(known), left, known, away, began)


def _on_hand(catalog: Catalog, faults: Mapping[int, str], away: set[int]) -> tuple[Fault, ...]:
    where = checks.roots_of(catalog, list(faults))
    found = photos(catalog, [i for i in faults if where.get(i) not in away])
    return tuple(Fault(photo, faults[photo.id]) for photo in found)

"""What a check of the originals found, and what became of those that were looked for, as notices.

The checks themselves are `care.originals`' and `care.relink`'s.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from photoarchive.care.originals import Fault, Verified, verify_all
from photoarchive.care.pictures import drop_bad_previews
from photoarchive.care.relink import Again, Relinked
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.verify import check_library
from photoarchive.desktop.phrases import translated
from photoarchive.desktop.sheets.import_notices import Notice, Tone
from photoarchive.desktop.words import number, tr, when_made
from photoarchive.files.previews import Previews
from photoarchive.model import Photo
from photoarchive.progress import Progress


@dataclass(frozen=True)
class Checked:
    """The whole answer: of the archive itself, of the originals, of previews made again."""

    problems: tuple[str, ...]
    originals: Verified
    previews: int


def check(catalog: Catalog, previews: Previews, *, again: bool, progress: Progress) -> Checked:
    """Look at everything. Raises Cancelled; the originals go on where they were."""
    problems = check_library(catalog, thorough=True)
    originals = verify_all(catalog, again=again, progress=progress)
    return Checked(problems, originals, drop_bad_previews(catalog, previews, progress=progress))


def photos_in(found: Verified) -> int:
    """How many photos the archive has."""
    away = sum(drive.root.photos for drive in found.away)
    return found.whole + len(found.faults) + away


def of_known(found: Verified) -> Iterator[Notice]:
    """What is known before a check."""
    if found.began:
        text = tr(
            "The check of {moment} was stopped; %n original(s) are left.",
            n=found.left,
            moment=when_made(found.began),
        )
        yield Notice(Tone.PLAIN, text)
    elif found.left:
        text = tr("%n original(s) were not checked since they were imported.", n=found.left)
        yield Notice(Tone.PLAIN, text)
    elif found.whole and not found.faults:
        yield Notice(Tone.GOOD, tr("When they were last looked at, all originals were well."))
    yield from of_faults(found)


def of_check(done: Checked) -> Iterator[Notice]:
    """What a check found."""
    if done.problems:
        text = tr("The archive's own file is not whole. Restore a backup.")
        yield Notice(Tone.DANGER, text, tuple(map(translated, done.problems)))
    found = done.originals
    yield from of_faults(found)
    whole = number(found.whole)
    if not (found.faults or found.away or done.problems):
        yield Notice(Tone.GOOD, tr("All is well: %n original(s), each as imported.", n=found.whole))
    elif found.whole:
        total = number(photos_in(found))
        text = tr("{count} of {total} originals are as imported.", count=whole, total=total)
        yield Notice(Tone.GOOD, text)
    if done.previews:
        text = tr("%n damaged preview(s) will be made again.", n=done.previews)
        yield Notice(Tone.PLAIN, text)


def of_faults(found: Verified) -> Iterator[Notice]:
    """Missing and changed originals by name, drives that are away."""
    missing = [fault for fault in found.faults if fault.is_missing]
    others = [fault for fault in found.faults if not fault.is_missing]
    if missing:
        names = tuple(_named(fault.photo, str(fault.photo.source)) for fault in missing)
        yield Notice(Tone.DANGER, tr("%n original(s) are missing", n=len(missing)), names)
    if others:
        names = tuple(_fault(fault) for fault in others)
        yield Notice(Tone.DANGER, tr("%n original(s) are not as imported", n=len(others)), names)
    if found.away:
        text = tr("%n drive(s) or folder(s) are not connected", n=len(found.away))
        yield Notice(Tone.WARNING, text, tuple(translated(one.sentence()) for one in found.away))


def of_search(found: Relinked) -> Iterator[Notice]:
    """What was found again, what was refused and why, what is still missing."""
    if found.moved:
        names = tuple(
            tr("{old} is {new} now", old=str(root.path), new=str(path))
            for root, path in found.moved
        )
        yield Notice(Tone.GOOD, tr("%n drive(s) found again", n=len(names)), names)
    if found.found:
        names = tuple(_again(one) for one in found.found)
        yield Notice(Tone.GOOD, tr("%n original(s) found again", n=len(names)), names)
    if found.refused:
        text = tr("%n photo(s) fit more than one file, or cannot be copied", n=len(found.refused))
        names = tuple(_named(one.photo, translated(one.reason)) for one in found.refused)
        yield Notice(Tone.WARNING, text, names)
    if found.missing:
        yield Notice(
            Tone.DANGER,
            tr("%n original(s) not found there", n=len(found.missing)),
            _names(found.missing),
        )
    if not (found.moved or found.found or found.refused or found.missing):
        yield Notice(Tone.GOOD, tr("No original is missing."))


def _names(photos: Sequence[Photo]) -> tuple[str, ...]:
    return tuple(_named(photo, str(photo.source)) for photo in photos)


def _fault(fault: Fault) -> str:
    return _named(fault.photo, translated(fault.reason))


def _again(one: Again) -> str:
    how = tr("copied back from {path}") if one.copied else tr("found at {path}")
    return _named(one.photo, how.format(path=str(one.at)))


def _named(photo: Photo, said: str) -> str:
    return f"{photo.name} · {photo.event}: {said}"

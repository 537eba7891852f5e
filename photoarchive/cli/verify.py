"""`verify` and `relink`: is the archive whole, and where are the originals that are missing?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from photoarchive.care.originals import Fault, Verified, look_at_all, verify_all
from photoarchive.care.pictures import drop_bad_previews
from photoarchive.care.relink import Relinked, relink
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.verify import check_library
from photoarchive.cli.commands import Command
from photoarchive.cli.history import local
from photoarchive.cli.naming import all_photos
from photoarchive.cli.options import PATH
from photoarchive.cli.output import Json, count, print_json, print_lines, say
from photoarchive.cli.progress import progress_bar
from photoarchive.cli.session import Session, pass_session, refused
from photoarchive.errors import ArchiveInUse, NotAnArchive, PhotoArchiveError
from photoarchive.files.previews import Previews
from photoarchive.paths import cache_folder
from photoarchive.progress import Progress

_NAMED = 40  # so many photos are listed, the rest is counted


@click.command("verify", cls=Command, example="photoarchive verify")
@click.option("--again", is_flag=True, help="From the beginning, also after a stopped check.")
@pass_session
def verify_command(session: Session, *, again: bool) -> None:
    """Check that the library is whole and every original unchanged.

    A check that was stopped goes on where it was. A drive that is not connected is named, and
    the photos on it are left for the next time.
    """
    with _for_verifying(session) as catalog, progress_bar() as progress:
        problems = check_library(catalog, thorough=catalog.writable)
        found = _look(catalog, again=again, progress=progress)
        previews = Previews(cache_folder() / "previews")
        dropped = drop_bad_previews(catalog, previews, progress=progress)
        photos = found.whole + len(found.faults) + sum(drive.root.photos for drive in found.away)
    if dropped:
        say(f"{count(dropped, 'damaged preview')} dropped; they are made again when needed.")
    if session.json:
        print_json(_document(photos, problems, found))
    else:
        print_lines(_lines(photos, problems, found))
    if problems or found.faults:
        refused()


def _look(catalog: Catalog, *, again: bool, progress: Progress) -> Verified:
    if catalog.writable:
        return verify_all(catalog, again=again, progress=progress)
    return look_at_all(catalog, all_photos(catalog), progress=progress)


def _for_verifying(session: Session) -> Catalog:
    """For writing, which the check of the search index needs; where that cannot be, without."""
    try:
        return session.locking()
    except NotAnArchive:
        raise
    except PhotoArchiveError as error:
        catalog = session.reading()
        reason = "in use" if isinstance(error, ArchiveInUse) else "not on a medium one can write"
        say(f"The archive is {reason}: the search index is not checked.")
        return catalog


def _document(photos: int, problems: tuple[str, ...], found: Verified) -> Json:
    failed: list[Json] = [
        {"photo": f.photo.name, "event": f.photo.event, "path": f.photo.source, "reason": f.reason}
        for f in found.faults
    ]
    away: list[Json] = [
        {"path": drive.root.path, "photos": drive.root.photos, "state": drive.presence.value}
        for drive in found.away
    ]
    return {"photos": photos, "problems": problems, "failed": failed, "away": away}


def _lines(photos: int, problems: tuple[str, ...], found: Verified) -> Iterator[str]:
    yield from problems
    if problems:
        yield "What a backup would bring back: photoarchive restore --dry-run"
    if found.began:
        yield f"Went on with the check of {local(found.began)}."
    yield from (drive.sentence() for drive in found.away)
    yield from _faults(found.faults)
    if found.faults:
        yield f"{count(found.whole, 'photo')} of {photos:,} are as they were imported."
        yield "Put the missing files back, connect the drive they are on, or let them be found:"
        yield "photoarchive relink FOLDER"
    elif found.away:
        yield f"All that is here is well: {count(found.whole, 'photo')} of {photos:,}."
    else:
        yield f"All is well: {count(found.whole, 'photo')}, each as it was imported."


def _faults(faults: Sequence[Fault]) -> Iterator[str]:
    yield from (f"{f.photo.name} of {f.photo.event}: {f.reason}" for f in faults[:_NAMED])
    if len(faults) > _NAMED:
        yield f"… and {len(faults) - _NAMED:,} more."


@click.command("relink", cls=Command, example="photoarchive relink /media/photos")
@click.argument("folders", nargs=-1, type=PATH, metavar="[FOLDER]...")
@click.option("--dry-run", is_flag=True, help="Say what would be found; change nothing.")
@pass_session
def relink_command(session: Session, folders: tuple[Path, ...], *, dry_run: bool) -> None:
    """Find originals that are missing, by size and content.

    Looks in FOLDER and in the archive's own originals. What the archive had copied is copied
    back; what was left where it was is known at its new place. A drive with photos that is
    connected under another path is recognised: name that path.
    """
    with session.writing() as catalog, progress_bar() as progress:
        found = relink(catalog, folders, dry_run=dry_run, progress=progress)
    if session.json:
        print_json(_relinked(found))
    else:
        print_lines(_relinked_lines(found, dry_run=dry_run))
    if found.refused or found.missing:
        refused()


def _relinked(found: Relinked) -> Json:
    again: list[Json] = [
        {"photo": a.photo.name, "event": a.photo.event, "path": a.at, "copied": a.copied}
        for a in found.found
    ]
    refusals: list[Json] = [
        {
            "photo": r.photo.name,
            "event": r.photo.event,
            "reason": r.reason,
            "candidates": r.candidates,
        }
        for r in found.refused
    ]
    missing: list[Json] = [{"photo": p.name, "event": p.event} for p in found.missing]
    moved: list[Json] = [{"from": root.path, "to": path} for root, path in found.moved]
    return {"found": again, "refused": refusals, "missing": missing, "drives": moved}


def _relinked_lines(found: Relinked, *, dry_run: bool) -> Iterator[str]:
    for root, path in found.moved:
        yield f"The drive of {root.path} is {path} now: {count(root.photos, 'photo')}."
    for again in found.found[:_NAMED]:
        how = "copied back from" if again.copied else "found at"
        yield f"{again.photo.name} of {again.photo.event}: {how} {again.at}"
    if len(found.found) > _NAMED:
        yield f"… and {len(found.found) - _NAMED:,} more."
    for one in found.refused:
        yield f"{one.photo.name} of {one.photo.event} not linked: {one.reason}"
    for photo in found.missing[:_NAMED]:
        yield f"{photo.name} of {photo.event}: not found"
    would = "would be " if dry_run else ""
    yield (
        f"{count(len(found.found), 'original')} {would}found,"
        f" {len(found.refused)} refused, {len(found.missing)} still missing."
    )

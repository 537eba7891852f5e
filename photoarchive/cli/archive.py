"""`verify`: is the archive whole?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import click

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.verify import check_library
from photoarchive.cli.commands import Command
from photoarchive.cli.naming import all_photos
from photoarchive.cli.output import Json, count, print_json, print_lines, say
from photoarchive.cli.progress import progress_bar
from photoarchive.cli.session import Session, pass_session, refused
from photoarchive.errors import ArchiveInUse, NotAnArchive, PhotoArchiveError
from photoarchive.files.store import hash_file
from photoarchive.model import Photo
from photoarchive.progress import Progress

_NAMED = 40  # so many photos are listed, the rest is counted


@dataclass(frozen=True)
class Fault:
    """A photo whose original is not what was imported."""

    photo: Photo
    reason: str


@click.command("verify", cls=Command, example="photoarchive verify")
@pass_session
def verify_command(session: Session) -> None:
    """Check that the library is whole and every original unchanged."""
    with _for_verifying(session) as catalog, progress_bar() as progress:
        problems = check_library(catalog, thorough=catalog.writable)
        photos = all_photos(catalog)
        faults = list(_faults(photos, progress))
    if session.json:
        failed: list[Json] = [
            {
                "photo": f.photo.name,
                "event": f.photo.event,
                "path": f.photo.source,
                "reason": f.reason,
            }
            for f in faults
        ]
        print_json({"photos": len(photos), "problems": problems, "failed": failed})
    else:
        print_lines(_lines(photos, problems, faults))
    if problems or faults:
        refused()


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


def _faults(photos: list[Photo], progress: Progress) -> Iterator[Fault]:
    for done, photo in enumerate(photos):
        progress.step(done, len(photos), f"Checking {photo.name}")
        if not photo.source.exists():
            yield Fault(photo, f"the original is missing: {photo.source}")
            continue
        try:
            same = hash_file(photo.source) == photo.sha256
        except PhotoArchiveError as error:
            yield Fault(photo, str(error))
            continue
        if not same:
            yield Fault(photo, f"the original was changed: {photo.source}")
    progress.step(len(photos), len(photos), "Checked")


def _lines(photos: list[Photo], problems: tuple[str, ...], faults: list[Fault]) -> Iterator[str]:
    yield from problems
    yield from (f"{f.photo.name} of {f.photo.event}: {f.reason}" for f in faults[:_NAMED])
    if len(faults) > _NAMED:
        yield f"… and {len(faults) - _NAMED:,} more."
    whole = len(photos) - len(faults)
    if faults:
        yield f"{count(whole, 'photo')} of {len(photos):,} are as they were imported."
        yield "Put the missing files back, or connect the drive they are on."
    else:
        yield f"All is well: {count(len(photos), 'photo')}, each as it was imported."

"""`archive-out`: the whole archive as a BagIt bag."""

from __future__ import annotations

from pathlib import Path

import click

from photoarchive.care.whole import archive_out
from photoarchive.cli.commands import Command
from photoarchive.cli.options import PATH
from photoarchive.cli.output import Json, count, print_json, print_lines
from photoarchive.cli.progress import progress_bar
from photoarchive.cli.session import Session, pass_session, refused

_MEGABYTE = 1 << 20


@click.command("archive-out", cls=Command, example="photoarchive archive-out /media/usb/archive")
@click.argument("to", metavar="DIR", type=PATH)
@pass_session
def archive_out_command(session: Session, to: Path) -> None:
    """Export everything as a BagIt bag.

    Originals, sidecars, all texts as JSON and as a table, and the database, with a list of
    hashes. It is read again and checked before it gets its name; a run that was stopped goes
    on.
    """
    with session.writing() as catalog:
        pass  # so that the sidecars are up to date before they are copied
    with session.reading() as catalog, progress_bar() as progress:
        made = archive_out(catalog, to, progress=progress)
    missing: list[Json] = [
        {"photo": one.photo, "event": one.event, "reason": one.reason} for one in made.missing
    ]
    if session.json:
        print_json(
            {
                "folder": made.folder,
                "photos": made.photos,
                "files": made.files,
                "bytes": made.bytes,
                "missing": missing,
            }
        )
    else:
        print_lines(f"{m.photo} of {m.event}: {m.reason}" for m in made.missing)
        size = f"{count(made.files, 'file')}, {made.bytes / _MEGABYTE:,.1f} MB"
        print_lines([f"{count(made.photos, 'photo')} in {size}, each checked: {made.folder}"])
    if made.missing:
        refused()

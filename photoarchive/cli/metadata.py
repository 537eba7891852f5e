"""`metadata`: captions, names and dates inside picture files, read and written.

What each command does stands in the file of its verb.
"""

from __future__ import annotations

from pathlib import Path

import click

from photoarchive.cli.commands import Group
from photoarchive.cli.metadata_read import read_files
from photoarchive.cli.options import PATH
from photoarchive.cli.session import Session, pass_session


@click.group("metadata", cls=Group)
def metadata_command() -> None:
    """The captions, names and dates inside picture files."""


@metadata_command.command("read", example="photoarchive metadata read Lindehof-0012.jpg")
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=PATH)
@pass_session
def read(session: Session, files: tuple[Path, ...]) -> None:
    """Read what files say: caption, people, credit, date. They need not be in the archive.

    Where a file says different things in different places, the one that counts comes first,
    with where it stands in brackets, and the others below it.
    """
    read_files(session, files)

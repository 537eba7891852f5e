"""`metadata`: captions, names and dates inside picture files, read and written.

Here are the commands with their options; what each does stands in the file of its verb.
"""

from __future__ import annotations

from pathlib import Path

import click

from photoarchive.cli.commands import Group
from photoarchive.cli.session import Session, pass_session


@click.group("metadata", cls=Group)
def metadata_command() -> None:
    """The captions, names and dates inside picture files."""


@metadata_command.command("read", example="photoarchive metadata read Lindehof-0012.jpg")
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path(path_type=Path))
@pass_session
def read(session: Session, files: tuple[Path, ...]) -> None:
    """Read what files say: caption, people, credit, date. They need not be in the archive.

    Where a file says different things in different places, the one that counts comes first,
    with where it stands in brackets, and the others below it.
    """
    from photoarchive.cli.metadata_read import read_files

    read_files(session, files)


@metadata_command.command("write", example='photoarchive metadata write "Opening" --into-files')
@click.argument("names", nargs=-1, required=True, metavar="PHOTO…|SET|EVENT")
@click.option("--into-files", is_flag=True, help="Into the pictures themselves.")
@click.option("--sidecars", is_flag=True, help="Into .xmp files beside them.")
@pass_session
def write(session: Session, names: tuple[str, ...], *, into_files: bool, sidecars: bool) -> None:
    """Write captions, people and credit into files.

    The picture itself and everything else in the file stay as they are, and each write gets a
    receipt. What cannot carry texts (TIFF, HEIC, raw files) gets a sidecar, and the receipt
    says why. Sidecars of photos inside the archive are written by themselves.
    """
    from photoarchive.cli.metadata_write import write_texts

    if into_files == sidecars:
        raise click.UsageError("Say where to: --into-files or --sidecars.")
    write_texts(session, names, into_files=into_files)


@metadata_command.command("receipts", example="photoarchive metadata receipts Lindehof-0012")
@click.argument("names", nargs=-1, metavar="[PHOTO…|SET|EVENT]")
@click.option("--limit", default=100, show_default=True, help="So many, the newest first.")
@pass_session
def list_receipts(session: Session, names: tuple[str, ...], limit: int) -> None:
    """List what was written over something."""
    from photoarchive.cli import metadata_write

    metadata_write.list_receipts(session, names, limit)


@metadata_command.command("take-back", example="photoarchive metadata take-back 12")
@click.argument("receipt_id", metavar="NUMBER", type=int)
@pass_session
def take_back(session: Session, receipt_id: int) -> None:
    """Make a file again what it was before a write.

    Also days later. NUMBER is that of the receipt. A file that changed since is left alone.
    """
    from photoarchive.cli.metadata_write import take_back_write

    take_back_write(session, receipt_id)


@metadata_command.command("differences", example="photoarchive metadata differences Opening")
@click.argument("names", nargs=-1, metavar="[PHOTO…|SET|EVENT]")
@click.option(
    "--field", "fields", multiple=True, metavar="NAME", help="Only this text. Repeatable."
)
@click.option("--take", type=click.Choice(["file", "archive"]), help="Whose text holds.")
@click.option("--allow-loss", is_flag=True, help="Also where many photos lose a text by it.")
@pass_session
def show_differences(
    session: Session,
    names: tuple[str, ...],
    fields: tuple[str, ...],
    take: str | None,
    *,
    allow_loss: bool,
) -> None:
    """Show what other programs changed in files.

    That is since they were read or written here. Nothing is taken over by itself: --take file
    takes over what the files say, as one step that undo takes back; --take archive lets the
    archive's texts be written again.
    """
    from photoarchive.cli import metadata_differences
    from photoarchive.exchange.settling import Side

    if take is None:
        metadata_differences.show_differences(session, names, fields)
    else:
        side = Side(take)
        metadata_differences.take_side(session, names, fields, side, allow_loss=allow_loss)

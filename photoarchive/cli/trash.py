"""`trash`: the files of photos that were removed from the archive."""

from __future__ import annotations

import click

from photoarchive.care.trash import Kept, bytes_of, empty_trash, in_trash
from photoarchive.cli.commands import Group
from photoarchive.cli.output import Json, Line, count, print_json, print_lines, table
from photoarchive.cli.progress import progress_bar
from photoarchive.cli.session import Session, pass_session, refused

_MEGABYTE = 1 << 20
_KEPT = "undo would bring its photo back"


@click.group("trash", cls=Group)
def trash_command() -> None:
    """Files of photos that were removed: list them, discard them."""


@trash_command.command("list", example="photoarchive trash list")
@pass_session
def list_trash(session: Session) -> None:
    """List the files whose photos are no longer in the archive.

    Only those that the archive had copied. They lie where they were until you empty the trash.
    """
    with session.reading() as catalog, progress_bar() as progress:
        left, kept = in_trash(catalog, progress=progress)
    if session.json:
        files: list[Json] = [
            {"path": one.path, "bytes": one.size, "sidecars": one.sidecars, "returns": one.returns}
            for one in left
        ]
        print_json({"files": files, "kept": _kept(kept)})
    elif not left and not kept:
        print_lines(["The trash is empty."])
    else:
        rows = [
            (f"{one.size / _MEGABYTE:,.1f} MB", "undo" if one.returns else "", one.path)
            for one in left
        ]
        lines: list[Line] = [table(("Size", "Returns with", "File"), rows)] if rows else []
        lines += [f"{one.path} stays: {one.reason}" for one in kept]
        lines.append(f"{count(len(left), 'file')}, {bytes_of(left) / _MEGABYTE:,.1f} MB.")
        print_lines(lines)


@trash_command.command("empty", example="photoarchive trash empty --all")
@click.option("--all", "everything", is_flag=True, help="Also what undo would bring back.")
@click.option("--yes", is_flag=True, help="Do it; without this, only say what would go.")
@pass_session
def empty(session: Session, *, everything: bool, yes: bool) -> None:
    """Move these files to the trash of the system.

    You can take them back there. Files that the archive did not write, or that were changed
    since, are never touched.
    """
    if not yes:
        _announce(session, everything=everything)
        return
    with session.writing() as catalog, progress_bar() as progress:
        done = empty_trash(catalog, returning_too=everything, progress=progress)
    if session.json:
        print_json({"gone": done.gone, "bytes": done.bytes, "kept": _kept(done.kept)})
    else:
        print_lines(f"{one.path} stays: {one.reason}" for one in done.kept)
        print_lines([f"{count(len(done.gone), 'file')} moved to the trash of the system."])
    if any(one.reason != _KEPT for one in done.kept):
        refused()


def _announce(session: Session, *, everything: bool) -> None:
    with session.reading() as catalog, progress_bar() as progress:
        left, _ = in_trash(catalog, progress=progress)
    going = [one for one in left if everything or not one.returns]
    waiting = len(left) - len(going)
    if session.json:
        print_json({"would_go": [one.path for one in going], "returns": waiting})
        return
    lines = [f"{count(len(going), 'file')} would go ({bytes_of(going) / _MEGABYTE:,.1f} MB)."]
    if waiting:
        lines.append(f"{count(waiting, 'file')} could come back by undo; --all takes them too.")
    lines.append("Add --yes to do it.")
    print_lines(lines)


def _kept(kept: tuple[Kept, ...]) -> list[Json]:
    return [{"path": one.path, "reason": one.reason} for one in kept]

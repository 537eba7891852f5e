"""`undo`, `redo`, `history`: what was done, and taking it back."""

from __future__ import annotations

from datetime import datetime

import click

from photoarchive.catalog import queries
from photoarchive.cli.commands import Command
from photoarchive.cli.output import print_json, print_lines, table
from photoarchive.cli.session import Session, pass_session
from photoarchive.model import Changes


@click.command("undo", cls=Command, example="photoarchive undo")
@pass_session
def undo_command(session: Session) -> None:
    """Take back the last thing that was done, also after a restart.

    Undo again to go further back. Copied files stay where they are.
    """
    with session.writing() as catalog:
        changes = catalog.undo()
    _tell(session, changes, key="undone", done="Undid", nothing="Nothing to undo.")


@click.command("redo", cls=Command, example="photoarchive redo")
@pass_session
def redo_command(session: Session) -> None:
    """Do again what was taken back last."""
    with session.writing() as catalog:
        changes = catalog.redo()
    _tell(session, changes, key="redone", done="Did again", nothing="Nothing to redo.")


def _tell(session: Session, changes: Changes | None, *, key: str, done: str, nothing: str) -> None:
    if session.json:
        photos = 0 if changes is None else len(changes.photos)
        print_json({key: None if changes is None else changes.label, "photos": photos})
    else:
        print_lines([nothing if changes is None else f"{done}: {changes.label}"])


@click.command("history", cls=Command, example="photoarchive history --limit 5")
@click.option("--limit", type=click.IntRange(1), default=20, help="So many steps (20).")
@pass_session
def history_command(session: Session, limit: int) -> None:
    """List what was done, newest first."""
    with session.reading() as catalog:
        steps = queries.latest_steps(catalog, limit=limit)
    if session.json:
        keys = ("label", "made_at", "undone", "changes")
        print_json({"steps": [{key: getattr(step, key) for key in keys} for step in steps]})
    elif not steps:
        print_lines(["Nothing was done yet."])
    else:
        rows = [(local(s.made_at), "undone" if s.undone else "", s.label) for s in steps]
        print_lines([table(("When", "", "What"), rows)])


def local(utc: str) -> str:
    """A stored UTC time in the time of this computer, to the minute."""
    return f"{datetime.fromisoformat(utc).astimezone():%Y-%m-%d %H:%M}"

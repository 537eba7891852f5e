"""The command line: `photoarchive [--archive DIR] [--json] COMMAND …`.

Here is the outermost door: which commands there are, and what is said without one. Commands are
loaded when they are called, so that a search does not wait for what only an export needs.
"""

from __future__ import annotations

import io
import os
import sys
from importlib import import_module

import click

from photoarchive import __version__
from photoarchive.catalog.location import LIBRARY
from photoarchive.cli.commands import Program
from photoarchive.cli.output import print_json, print_lines
from photoarchive.cli.session import Session, pass_session

# In the order of the job; each with the module it stands in.
COMMANDS = {
    "demo": "demo",
    "import": "importing",
    "article": "article",
    "photo": "photo",
    "people": "people",
    "search": "search",
    "events": "events",
    "check": "export",
    "export": "export",
    "undo": "history",
    "redo": "history",
    "history": "history",
    "metadata": "metadata",
    "verify": "verify",
    "relink": "verify",
    "trash": "trash",
    "backup": "backups",
    "restore": "backups",
    "archive-out": "archive_out",
    "rebuild": "rebuilding",
}

START = """\
Photo Archive keeps a photographer's photos, captions and credits them, finds
them again and makes a web gallery of them.

  photoarchive demo                 a sample event, from pictures to web page
  photoarchive import FOLDER        bring in your own photos
  photoarchive article apply FILE   let an article write the captions
  photoarchive search WORDS         find photos
  photoarchive export EVENT         make a web gallery
  photoarchive --help               all commands
"""


class _Loading(Program):
    """Finds a command in its module: the function is called like the command."""

    def list_commands(self, _context: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, _context: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module = import_module(f"photoarchive.cli.{COMMANDS[name]}")
        found = getattr(module, f"{name.replace('-', '_')}_command")
        return found if isinstance(found, click.Command) else None


@click.group(cls=_Loading, name="photoarchive", invoke_without_command=True)
@click.version_option(__version__, message="%(prog)s %(version)s")
@pass_session
@click.pass_context
def cli(context: click.Context, session: Session) -> None:
    """Import, caption, credit, find and publish a photographer's photos.

    Each command explains itself: photoarchive import --help
    """
    if context.invoked_subcommand is None:
        _start(session)


def _start(session: Session) -> None:
    folder = session.folder()
    made = os.path.isfile(folder / LIBRARY)  # noqa: PTH113 - False where one may not look
    if session.json:
        print_json({"version": __version__, "archive": folder, "exists": made})
        return
    print_lines([START, f"Your archive: {folder}{'' if made else ' (not made yet)'}"])


def run() -> None:
    """Run the command that was given."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that cannot show a name is no error
    cli(prog_name="photoarchive")

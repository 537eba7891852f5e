"""The kinds of command: what they all understand, in which order help names them.

Single commands stand in the file of their noun.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from photoarchive.cli.options import PATH
from photoarchive.cli.output import print_json, say
from photoarchive.cli.session import Exit, Session
from photoarchive.errors import BadQuery, PhotoArchiveError
from photoarchive.progress import Cancelled

STOPPED = "Stopped. What was finished until then is kept; run the same command again to go on."


def _shared_options() -> list[click.Parameter]:
    """`--archive` and `--json`: people type them before and after the command's name."""
    return [
        click.Option(
            ["--archive"],
            type=PATH,
            metavar="DIR",
            expose_value=False,
            is_eager=True,
            callback=_note_archive,
            help="The folder of the archive; without it, the one used last.",
        ),
        click.Option(
            ["--json"],
            is_flag=True,
            expose_value=False,
            is_eager=True,
            callback=_note_json,
            help="Answer with one JSON document.",
        ),
    ]


def _note_archive(context: click.Context, _option: click.Parameter, value: Path | None) -> None:
    if value is not None:
        context.ensure_object(Session).archive = value


def _note_json(context: click.Context, _option: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click calls it
    if value:
        context.ensure_object(Session).json = True


class Command(click.Command):
    """A command with the shared options; its help keeps line ends where it has an example."""

    def __init__(self, *args: Any, example: str = "", **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.params += _shared_options()
        if example:
            self.epilog = f"\b\nExample:\n  {example}"


class Group(click.Group):
    """Commands of one noun, listed in the order they were written."""

    command_class = Command

    def __init__(self, *args: Any, **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.params += _shared_options()

    def list_commands(self, _context: click.Context) -> list[str]:
        """In the order of the job, not of the alphabet."""
        return list(self.commands)


class Program(Group):
    """The outermost group: turns what the user can mend into a sentence and an exit code."""

    def invoke(self, context: click.Context) -> Any:
        """Run the command; bugs fly."""
        try:
            return super().invoke(context)
        except PhotoArchiveError as error:
            _fail(context, _sentence(error), Exit.ERROR)
        except (Cancelled, KeyboardInterrupt):
            _fail(context, STOPPED, Exit.STOPPED)


def _sentence(error: PhotoArchiveError) -> str:
    """The error with a capital, where its first word is ours and not the user's."""
    text = str(error)
    return text if isinstance(error, BadQuery) else text[:1].upper() + text[1:]


def _fail(context: click.Context, sentence: str, code: Exit) -> None:
    if context.ensure_object(Session).json:
        print_json({"error": sentence})
    say(sentence)
    context.exit(code)

"""What the program says: one JSON document or plain lines on stdout, messages on stderr.

Nothing here knows what a command does.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"] | Path
Line = str | Table


def say(text: str) -> None:
    """A message beside the answer, on stderr."""
    click.echo(shown(text), err=True)


def print_json(document: Json) -> None:
    """The one document on stdout, in UTF-8 whatever the terminal's encoding is."""
    text = json.dumps(_plain(document), ensure_ascii=False, indent=2, allow_nan=False)
    click.echo(text.encode() + b"\n", nl=False)


def print_lines(lines: Iterable[Line]) -> None:
    """Lines and tables for people; lines are wrapped on a terminal only."""
    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    for line in lines:
        if isinstance(line, Table):
            console.print(line)
        else:
            console.print(Text(shown(line)), soft_wrap=not console.is_terminal)


def table(heads: Sequence[str], rows: Iterable[Sequence[object]], *, indent: int = 0) -> Table:
    """Aligned columns without lines; the last column gets the room that is left."""
    made = Table(box=None, pad_edge=bool(indent), padding=(0, 2, 0, 0), expand=True)
    if indent:
        made.padding = (0, 2, 0, indent)
    for number, head in enumerate(heads, start=1):
        last = number == len(heads)
        made.add_column(
            head,
            no_wrap=True,
            overflow="ellipsis",
            ratio=1 if last else None,
            max_width=None if last else 28,
        )
    for row in rows:
        made.add_row(*(Text(_one_line(str(cell))) for cell in row))
    return made


def count(number: int, noun: str, plural: str = "") -> str:
    """ "1 photo", "2,000 photos", "no photos"."""
    if number == 1:
        return f"1 {noun}"
    return f"{number or 'no':{',' if number else ''}} {plural or noun + 's'}"


def shown(text: str) -> str:
    """The text with nothing that a terminal would act on, and bytes that are no text as \\xe9."""
    return "".join(
        c if c.isprintable() or c == "\n" else "\N{REPLACEMENT CHARACTER}" for c in printable(text)
    )


def printable(text: str) -> str:
    """A text that UTF-8 can hold: the bytes of names that are not UTF-8 stand as \\xe9."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return os.fsencode(text).decode("utf-8", "backslashreplace")
    return text


def _one_line(text: str) -> str:
    return shown(" ".join(text.split()))


def _plain(value: Json) -> Json:
    """The same in what JSON knows: paths as text, every text printable."""
    match value:
        case str():
            return printable(str(value))
        case Path():
            return printable(str(value))
        case Mapping():
            return {printable(key): _plain(inner) for key, inner in value.items()}
        case Sequence():
            return [_plain(inner) for inner in value]
        case _:
            return value

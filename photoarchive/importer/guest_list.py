"""A guest list, saved as CSV by any spreadsheet, as people for the register.

Which of them are known already is the register's business.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoarchive.catalog.register import Guest
from photoarchive.errors import FileRefused
from photoarchive.files.trouble import open_regular, trouble
from photoarchive.texts import clean_line

MAX_BYTES = 5 << 20

# What the columns are called in English, Dutch and German.
HEADS = {
    "name": ("name", "full name", "naam", "volledige naam", "vollständiger name"),
    "role": ("role", "function", "job title", "title", "functie", "rol", "funktion", "rolle"),
    "organisation": (
        *("organisation", "organization", "company", "organisatie", "bedrijf"),
        *("firma", "unternehmen"),
    ),
}


@dataclass(frozen=True)
class GuestList:
    """The people of a list, and the lines (counted from 1) that are none, with the reason."""

    guests: tuple[Guest, ...]
    refused: tuple[tuple[int, str], ...]


def read_guest_list(file: Path) -> GuestList:
    """Read `file`: columns divided by `;`, `,` or tabs, in UTF-8, UTF-16 or Windows-1252.

    Raises FileRefused for a file that is no table, or has no column of names.
    """
    rows = csv.reader(io.StringIO(text := _text(file)), delimiter=_delimiter(text))
    try:
        columns = _columns(next(rows, []), file)
        lines = [(rows.line_num, row) for row in rows if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise FileRefused(
            f"The guest list is no table ({error})",
            path=file,
            advice="Save it as CSV from your spreadsheet.",
        ) from error
    people = [(number, _guest(row, columns)) for number, row in lines]
    return GuestList(
        guests=tuple(guest for _, guest in people if guest.name),
        refused=tuple((number, "there is no name") for number, guest in people if not guest.name),
    )


def _text(file: Path) -> str:
    with open_regular(file) as stream, trouble(file):
        data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise FileRefused("This is too large for a guest list", path=file)
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise FileRefused(
        "This is not a text", path=file, advice="Save the list as CSV from your spreadsheet."
    )


def _encodings(data: bytes) -> Sequence[str]:
    return ("utf-16",) if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "cp1252")


def _delimiter(text: str) -> str:
    """The one that divides the first line most often; a semicolon where nothing does."""
    first = text.lstrip().partition("\n")[0]
    return max(";,\t", key=first.count)


def _columns(heads: Sequence[str], file: Path) -> Mapping[str, int]:
    names = [clean_line(head).casefold() for head in heads]
    found = {
        part: next((names.index(name) for name in known if name in names), -1)
        for part, known in HEADS.items()
    }
    if found["name"] < 0:
        raise FileRefused(
            "The guest list has no column of names",
            path=file,
            advice="Its first line must name the columns: name, role, organisation.",
        )
    return found


def _guest(row: Sequence[str], columns: Mapping[str, int]) -> Guest:
    return Guest(**dict(_cells(row, columns)))


def _cells(row: Sequence[str], columns: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    for part, column in columns.items():
        yield part, clean_line(row[column]) if 0 <= column < len(row) else ""

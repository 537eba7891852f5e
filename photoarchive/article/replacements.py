"""Codes that become text while someone types: "=mo=" is a name, "=mo#2=" its second form.

The file is Photo Mechanic's: one code a line, a tab, the first form, a tab, the second form …;
lines that begin with "//" are comments (docs.camerabits.com, "Introduction to Code Replacements
in Photo Mechanic"). The register's own codes come from `codes_of`.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from photoarchive.article.read import text_of_bytes
from photoarchive.catalog.register import role_on
from photoarchive.errors import FileRefused
from photoarchive.model import Person

DELIMITER = "="
LARGEST_FILE = 5 << 20  # bytes
_LONGEST_CODE = 60
_ADVICE = "Save it as text with tabs: code, tab, name, tab, second form."


@dataclass(frozen=True)
class Codes:
    """The forms of each code, and what could not be used: (line counted from 1, reason)."""

    forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    refused: tuple[tuple[int, str], ...] = ()

    def form(self, code: str, number: int = 1) -> str | None:
        """The form of a code with that number, counted from 1; None where there is none."""
        forms = self.forms.get(code, ())
        return forms[number - 1] if 0 < number <= len(forms) else None

    def __or__(self, others: Codes) -> Codes:
        """Both together; where both have a code, the others' counts."""
        return Codes({**self.forms, **others.forms}, (*self.refused, *others.refused))


def expand(text: str, cursor: int, codes: Codes, delimiter: str = DELIMITER) -> tuple[str, int]:
    """The text with every known code replaced, and where the cursor is then.

    Unknown codes stay as they were typed. A cursor inside a code goes behind its replacement.
    """
    mark = re.escape(delimiter)
    pattern = re.compile(rf"{mark}([^\s{mark}#]{{1,{_LONGEST_CODE}}})(?:#(\d{{1,3}}))?{mark}")
    pieces: list[str] = []
    at, place = 0, cursor
    while found := pattern.search(text, at):
        form = codes.form(found[1], int(found[2] or 1))
        if form is None:
            # Its end may be the beginning of a code: "a=b=mo=".
            pieces.append(text[at : found.end() - len(delimiter)])
            at = found.end() - len(delimiter)
            continue
        pieces += [text[at : found.start()], form]
        if cursor > found.start():
            place += len(form) - (min(cursor, found.end()) - found.start())
        at = found.end()
    return "".join([*pieces, text[at:]]), place


def read_codes(path: Path) -> Codes:
    """The codes of a tab-separated text file in UTF-8, UTF-16 or Windows-1252.

    A line without a tab and a code that came before are refused by number; the first of two
    counts. Raises FileRefused for a file that is no text, too large or without any code.
    """
    forms: dict[str, tuple[str, ...]] = {}
    refused: list[tuple[int, str]] = []
    for number, line in enumerate(_lines(path), start=1):
        if not line.strip() or line.startswith("//") or ("\t" not in line and line[0] == "#"):
            continue
        code, *rest = (cell.strip() for cell in line.split("\t"))
        if reason := _trouble(code, rest, forms):
            refused.append((number, reason))
        else:
            forms[code] = tuple(rest)
    if not forms:
        raise FileRefused("There is no code in this file", path=path, advice=_ADVICE)
    return Codes(forms, tuple(refused))


def _trouble(code: str, rest: list[str], forms: Mapping[str, object]) -> str:
    """Why a line cannot be used, "" if it can."""
    if not code or not any(rest):
        return "there is no tab between code and text" if code else "there is no code"
    if re.search(r"[\s#]", code) or len(code) > _LONGEST_CODE:
        return f"{code[:40]} cannot be a code"
    return f"the code {code} came before" if code in forms else ""


def _lines(path: Path) -> list[str]:
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode) or state.st_size > LARGEST_FILE:
            raise FileRefused("This is no file of codes", path=path, advice=_ADVICE)
        data = path.read_bytes()
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise FileRefused(f"The codes cannot be opened ({reason})", path=path) from error
    return text_of_bytes(data, path=path).split("\n")


def codes_of(people: Iterable[Person], day: str = "") -> Codes:
    """The register's codes: the name; name and role; name, role and organisation on that day."""
    return Codes({p.code: _forms(p, day) for p in people if p.code})


def _forms(person: Person, day: str) -> tuple[str, ...]:
    role = role_on(person, day)
    said = (person.name, role.role if role else "", role.organisation if role else "")
    return (said[0], _joined(said[:2]), _joined(said))


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(part for part in parts if part)

"""Codes that become text while someone types: "=mo=" is a name, "=mo#2=" its second form.

The file is Photo Mechanic's: a line for each code, a tab, the first form, a tab, the second
form …; case matters; lines that begin with "//" are comments (Camera Bits, "Introduction to
Code Replacements in Photo Mechanic"). The register's own codes come from `codes_of`.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from photoarchive.catalog.register import role_on
from photoarchive.errors import FileRefused
from photoarchive.model import Person
from photoarchive.texts import clean_line

DELIMITER = "="
LARGEST_FILE = 5 << 20  # bytes
_LONGEST_CODE = 60  # characters
_ADVICE = "Save it as text with tabs: a code, a tab, the name, a tab, a second form."


@dataclass(frozen=True)
class Codes:
    """The forms of each code, and the lines that could not be used: number from 1 and reason."""

    forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    refused: tuple[tuple[int, str], ...] = ()

    def form(self, code: str, number: int = 1) -> str | None:
        """The form of a code with that number, counted from 1; None where there is none."""
        forms = self.forms.get(code, ())
        return (forms[number - 1] or None) if 0 < number <= len(forms) else None

    def __or__(self, others: Codes) -> Codes:
        """Both together; of a code that both have, the others' forms count."""
        return Codes({**self.forms, **others.forms}, (*self.refused, *others.refused))


# ---- in a text ------------------------------------------------------------------------------


def expand(text: str, cursor: int, codes: Codes, delimiter: str = DELIMITER) -> tuple[str, int]:
    """The text with every known code replaced, and where the cursor is then.

    Unknown codes stay as they were typed. A cursor inside a code goes behind what it became.
    """
    pattern = _pattern(delimiter)
    pieces: list[str] = []
    at, moved = 0, 0
    while found := pattern.search(text, at):
        form = codes.form(found[1], int(found[2] or 1))
        if form is None:
            # What closes an unknown code may open a known one: "a=b=mo=".
            end = found.end() - len(delimiter)
            pieces.append(text[at:end])
        else:
            end = found.end()
            pieces += [text[at : found.start()], form]
            if cursor > found.start():
                moved += len(form) - (min(cursor, end) - found.start())
        at = end
    return "".join([*pieces, text[at:]]), cursor + moved


def _pattern(delimiter: str) -> re.Pattern[str]:
    if not delimiter or delimiter.isspace():
        raise ValueError("a code needs a sign around it")
    mark = re.escape(delimiter)
    return re.compile(rf"{mark}([^\s#{mark}]{{1,{_LONGEST_CODE}}})(?:#(\d{{1,3}}))?{mark}")


# ---- from a file ----------------------------------------------------------------------------


def read_codes(path: Path) -> Codes:
    """The codes of a tab-separated text file in UTF-8, UTF-16 or Windows-1252.

    A line without a tab, or with a code that came before, is refused by its number. Raises
    FileRefused for a file that cannot be read, is too large, no text, or has no code in it.
    """
    forms: dict[str, tuple[str, ...]] = {}
    refused: list[tuple[int, str]] = []
    for number, line in enumerate(_text(path).splitlines(), start=1):
        if not line.strip() or _is_comment(line):
            continue
        code, *said = (clean_line(cell) for cell in line.split("\t"))
        if reason := _trouble(code, said, forms):
            refused.append((number, reason))
        else:
            forms[code] = tuple(said)
    if not forms:
        raise FileRefused("There is no code in this file", path=path, advice=_ADVICE)
    return Codes(forms, tuple(refused))


def _is_comment(line: str) -> bool:
    return line.lstrip().startswith("//") or (line.startswith("#") and "\t" not in line)


def _trouble(code: str, said: list[str], forms: Mapping[str, object]) -> str:
    """Why a line cannot be used; "" if it can."""
    if not any(said):
        return "there is no text behind a tab"
    if not re.fullmatch(rf"[^\s#]{{1,{_LONGEST_CODE}}}", code):
        return f"{code[:40] or 'nothing'} cannot be a code"
    return f"the code {code} came before" if code in forms else ""


def _text(path: Path) -> str:
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            raise FileRefused("This is not a file", path=path, advice=_ADVICE)
        if state.st_size > LARGEST_FILE:
            raise FileRefused("This is too large for a list of codes", path=path, advice=_ADVICE)
        data = path.read_bytes()
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise FileRefused(
            f"The codes cannot be opened ({reason})",
            path=path,
            advice="Check the name and that you may read it.",
        ) from error
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise FileRefused("This is not a text", path=path, advice=_ADVICE)


def _encodings(data: bytes) -> tuple[str, ...]:
    return ("utf-16",) if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "cp1252")


# ---- from the register ----------------------------------------------------------------------


def codes_of(people: Iterable[Person], day: str = "") -> Codes:
    """The register's codes, with what everybody was on that day, or is now.

    The first form is the name, the second has the role too, the third the organisation.
    """
    return Codes({person.code: _forms(person, day) for person in people if person.code})


def _forms(person: Person, day: str) -> tuple[str, str, str]:
    role = role_on(person, day)
    said = (role.role, role.organisation) if role else ("", "")
    return (person.name, _with(person.name, said[0]), _with(person.name, " ".join(said).strip()))


def _with(name: str, function: str) -> str:
    return f"{name}, {function}" if function else name

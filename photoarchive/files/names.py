"""Names of files and folders that every system can hold.

Which folder a file goes into, and writing it, do not belong here.
"""

from __future__ import annotations

import itertools
import os
import re
import unicodedata
from collections.abc import Container

MAX_BYTES = 100  # UTF-8, extension included

_FORBIDDEN = frozenset('<>:"/\\|?*')
_DEVICES = re.compile(
    r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])\s*(?=\.|$)", re.IGNORECASE
)
_EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,10}$")


def safe_name(wanted: str, *, taken: Container[str] = ()) -> str:
    """`wanted` as a name for Windows, macOS and Linux, different from all that are `taken`.

    NFC, at most 100 bytes with the extension kept, nothing unprintable, none of
    `<>:"/\\|?*`, no dot or space at either end, no device name (CON, NUL, …). `taken` holds
    names as `folded` gives them; a name that is taken gets "-2", "-3", …
    """
    stem, extension = _parts(_clean(wanted))
    for count in itertools.count(1):
        ending = extension if count == 1 else f"-{count}{extension}"
        name = _cut(stem, MAX_BYTES - len(ending.encode())) + ending
        if folded(name) not in taken:
            return name
    raise AssertionError("unreachable")


def folded(name: str) -> str:
    """What two names have in common where a file system takes them for the same."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def readable(name: str) -> str:
    """A file's name as text: bytes that are not UTF-8 are taken for Windows-1252."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return os.fsencode(name).decode("cp1252", errors="replace")
    return name


def _clean(wanted: str) -> str:
    text = unicodedata.normalize("NFC", readable(wanted))
    text = "".join(_allowed(character) for character in text).strip(". ")
    return _DEVICES.sub(r"\1_", text, count=1) if _DEVICES.match(text) else text


def _allowed(character: str) -> str:
    usable = character.isprintable() and character not in _FORBIDDEN
    return character if usable and character != "\N{REPLACEMENT CHARACTER}" else "_"


def _parts(name: str) -> tuple[str, str]:
    """Stem and extension; a name that is nothing else has no extension."""
    found = _EXTENSION.search(name)
    if found is None or found.start() == 0:
        return name or "unnamed", ""
    return name[: found.start()].rstrip(". ") or "unnamed", found.group()


def _cut(text: str, limit: int) -> str:
    """As much of `text` as fits in `limit` bytes, whole characters only."""
    return text.encode()[:limit].decode(errors="ignore").rstrip(". ")

"""Taking photos out of a `.zip` that someone sent: nothing outside the folder, no bombs.

Choosing among the files taken out belongs to `scan`.
"""

from __future__ import annotations

import os
import re
import stat
import time
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from photoarchive.errors import FileRefused
from photoarchive.files.kinds import Kind, kind_of, why_left_out
from photoarchive.files.names import folded, safe_name
from photoarchive.files.store import need_room
from photoarchive.files.trouble import open_regular, trouble
from photoarchive.progress import Progress

MAX_ENTRIES = 50_000
MAX_RATIO = 100  # unpacked to packed; photos are about 1, plain drawings up to 50
SMALL = 100 << 20  # bytes that any archive may unpack to

_WANTED = frozenset({Kind.PICTURE, Kind.SIDECAR, Kind.ARTICLE})
_ENCRYPTED, _UTF8 = 0x1, 0x800  # general purpose flags (APPNOTE.TXT 4.4.4)
_DRIVE = re.compile(r"[A-Za-z]:")
_CHUNK = 1 << 20

LeftOut = tuple[tuple[str, str], ...]


class _Damaged(Exception):
    """An entry cannot be unpacked to its end."""


def unpack(archive: Path, folder: Path, *, progress: Progress) -> LeftOut:
    """Take pictures, sidecars and articles out of `archive` into the existing `folder`.

    Gives name and reason of every entry that was not taken: one that points outside, a link,
    an archive in the archive, a damaged one. Names become safe and stay unique; times are
    kept. FileRefused for what is no `.zip`, has a password or would unpack to more
    than is believable; DiskFull where there is no room.
    """
    with open_regular(archive) as stream, _directory(stream, archive) as container:
        wanted, left_out = _sorted_out(container.infolist(), archive)
        size = sum(entry.file_size for entry, _ in wanted)
        _refuse_bomb(archive, len(container.infolist()), size)
        need_room(folder, size)
        places = _Places(folder)
        for done, (entry, name) in enumerate(wanted, start=1):
            reason = _take_out(container, entry, places.free(name))
            left_out += [(name, reason)] if reason else []
            progress.step(done, len(wanted), name)
    return tuple(left_out)


def _directory(stream: BinaryIO, archive: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(stream)
    except Exception as error:  # a foreign file, and zipfile raises of many kinds
        advice = "Ask for it again, or unpack it yourself and import the folder."
        raise FileRefused("not a sound .zip file", path=archive, advice=advice) from error


def _sorted_out(
    entries: list[zipfile.ZipInfo], archive: Path
) -> tuple[list[tuple[zipfile.ZipInfo, str]], list[tuple[str, str]]]:
    """The entries to take out, with their names, and the others with the reasons."""
    wanted, left_out = [], []
    for entry in entries:
        name = _name(entry)
        path = PurePosixPath(name)
        if name.endswith("/") or any(map(_is_litter, path.parts)):
            continue
        if reason := _why_not(entry, path):
            left_out.append((name, reason))
        elif entry.flag_bits & _ENCRYPTED:
            advice = "Unpack it with its password and import the folder."
            raise FileRefused("the .zip has a password", path=archive, advice=advice)
        else:
            wanted.append((entry, name))
    return wanted, left_out


def _is_litter(part: str) -> bool:
    return part != ".." and kind_of(PurePosixPath(part)) is Kind.IGNORED


def _name(entry: zipfile.ZipInfo) -> str:
    """The name as its maker meant it, with "/" only.

    Without the UTF-8 flag a name is CP437, says the standard; macOS writes UTF-8 all the same.
    """
    name = entry.orig_filename.split("\0", 1)[0].replace("\\", "/")
    if not entry.flag_bits & _UTF8:
        with suppress(UnicodeError):
            return name.encode("cp437").decode("utf-8")
    return name


def _why_not(entry: zipfile.ZipInfo, path: PurePosixPath) -> str:
    """Why the entry is not taken out; "" if it is."""
    if path.is_absolute() or ".." in path.parts or _DRIVE.match(str(path)):
        return "points outside the .zip"
    mode = entry.external_attr >> 16  # Unix permissions and type, zero from other systems
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        return "a link or device, not a file"
    kind = kind_of(path)
    if kind is Kind.ZIP:
        return "an archive inside the .zip is not opened"
    return "" if kind in _WANTED else why_left_out(path)


def _refuse_bomb(archive: Path, count: int, size: int) -> None:
    """FileRefused for an unbelievable content.

    The sizes are those of the directory: zipfile reads no more than they say of any entry.
    """
    believable = SMALL + MAX_RATIO * archive.stat().st_size
    if count > MAX_ENTRIES or size > believable:
        what = f"the .zip would unpack to {count} files of {size >> 20} MB"
        advice = "If you trust it, unpack it yourself and import the folder."
        raise FileRefused(what, path=archive, advice=advice)


def _take_out(container: zipfile.ZipFile, entry: zipfile.ZipInfo, target: Path) -> str:
    """Write one entry; why it could not be, or ""."""
    with trouble(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with target.open("xb") as out:
                out.writelines(_chunks(container, entry))
        except _Damaged:
            target.unlink()
            return "damaged inside the .zip"
    with suppress(ValueError, OverflowError, OSError):  # a date that never was
        taken = time.mktime((*entry.date_time, 0, 0, -1))
        os.utime(target, (taken, taken))
    return ""


def _chunks(container: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """What is in the entry, in pieces, so that its errors are not taken for the disk's."""
    try:
        with container.open(entry) as packed:
            while chunk := packed.read(_CHUNK):
                yield chunk
    except Exception as error:  # a foreign file, and every packing raises its own
        raise _Damaged from error


class _Places:
    """Paths inside a folder that are free, also where a file system ignores case."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._taken: dict[str, set[str]] = {}

    def free(self, name: str) -> Path:
        """A path for the entry called `name`, given to no other entry."""
        *folders, last = PurePosixPath(name).parts
        place = PurePosixPath(*map(safe_name, folders))
        taken = self._taken.setdefault(folded(str(place)), set())
        chosen = safe_name(last, taken=taken)
        taken.add(folded(chosen))
        return self._folder / place / chosen

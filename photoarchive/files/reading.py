"""One picture file read whole: what it is, what it says, and a thumbnail; never raises.

The order of the steps and what becomes of their failures is decided here; each step is a
module of its own. Reading many files at once is for `worker`.
"""

from __future__ import annotations

import hashlib
import os
import warnings
from dataclasses import replace
from io import BufferedReader
from pathlib import Path
from stat import S_ISREG

from photoarchive.errors import FileRefused
from photoarchive.files import dates, images, jpeg
from photoarchive.files.attempts import Attempts
from photoarchive.files.contents import Contents, Opened, gather
from photoarchive.files.dates import Dated
from photoarchive.files.formats import HEAD, format_of
from photoarchive.files.reconcile import reconcile
from photoarchive.files.told import told
from photoarchive.model import Format, Reading

MAX_SIZE = 2 * 1024**3  # bytes

_NOT_YET = (
    (0, b"\xff\x0a", "JPEG XL pictures cannot be read yet"),
    (4, b"JXL ", "JPEG XL pictures cannot be read yet"),
    (4, b"ftyp", "a video, not an image"),  # those of pictures were recognised before
    (0, b"\x1a\x45\xdf\xa3", "a video, not an image"),
    (8, b"AVI ", "a video, not an image"),
)


def read_file(
    path: Path, *, thumbnail_side: int | None = 512, preferred_language: str = ""
) -> Reading:
    """Everything about one file. `thumbnail_side` is in pixels; None for no thumbnail.

    Whatever is wrong with the file is in `error` (then it is not readable) or in `warnings`.
    Texts that have no default language are read in `preferred_language` where they have it.
    """
    try:
        status = path.stat()
        if refusal := _refusal(status):
            return _unreadable(path, refusal)
        with path.open("rb") as stream, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what Pillow thinks of a file is no bug of ours
            return _read(path, status, stream, thumbnail_side, preferred_language)
    except FileNotFoundError:
        return _unreadable(path, "the file is no longer there")
    except PermissionError:
        return _unreadable(path, "no permission to read it")
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        return _unreadable(path, f"could not be read: {getattr(error, 'strerror', '') or error}")


def _refusal(status: os.stat_result) -> str:
    """Opening a FIFO would block for ever, so this is asked first."""
    if not S_ISREG(status.st_mode):
        return "not a file"
    if status.st_size == 0:
        return "empty file"
    return "larger than 2 GiB" if status.st_size > MAX_SIZE else ""


def _unreadable(path: Path, error: str) -> Reading:
    return Reading(path, readable=False, error=error)


def _read(
    path: Path,
    status: os.stat_result,
    stream: BufferedReader,
    thumbnail_side: int | None,
    language: str,
) -> Reading:
    reading = Reading(
        path,
        readable=True,
        size=status.st_size,
        sha256=hashlib.file_digest(stream, "sha256").hexdigest(),
        modified=status.st_mtime,
    )
    stream.seek(0)
    head = stream.read(HEAD)
    found = format_of(path, head)
    if found is None:
        return replace(reading, readable=False, error=_why_not(head))
    attempts = Attempts()
    reading, identified = _identified(replace(reading, format=found), attempts)
    opened = Opened(path, stream, status, found, identified)
    reading = _filled(reading, gather(opened, attempts, language))
    if found is Format.JPEG and jpeg.cut_off(stream):
        reading = replace(reading, truncated=True)
    if reading.readable and thumbnail_side:
        reading = _with_thumbnail(reading, thumbnail_side, attempts)
    if reading.readable and reading.truncated and found is Format.JPEG:
        attempts.warnings.append("the file ends too early, a part of the picture is missing")
    return replace(reading, warnings=tuple(attempts.warnings))


def _why_not(head: bytes) -> str:
    found = (reason for at, start, reason in _NOT_YET if head[at:].startswith(start))
    return next(found, "not an image")


def _identified(reading: Reading, attempts: Attempts) -> tuple[Reading, images.Identified | None]:
    """The reading with its size in pixels. A raw file that nothing here opens is kept."""
    try:
        found = images.identify(reading.path)
    except FileRefused as error:
        if reading.format is Format.RAW:
            attempts.warnings.append("kept, but this camera's raw files cannot be opened here")
            return reading, None
        return replace(reading, readable=False, error=error.what), None
    size = {"width": found.width, "height": found.height, "pages": found.pages}
    return replace(reading, **size), found  # type: ignore[arg-type]


def _filled(reading: Reading, contents: Contents) -> Reading:
    values, others = reconcile(contents.sources())
    date, other_dates = _date(reading.path, contents)
    if other_dates:
        others["date"] = other_dates
    return replace(
        reading,
        date=date.text or None,
        date_source=date.source or None,
        date_guess=dates.guessed(reading.modified) if not date.text else None,
        camera=contents.exif.camera,
        orientation=contents.orientation,
        gps=contents.gps,
        values=values,
        others=others,
        regions=contents.regions,
        sources=told(contents),
    )


def _date(path: Path, contents: Contents) -> tuple[Dated, tuple[str, ...]]:
    packets = contents.packets
    iim = contents.iim
    taken = [
        Dated(dates.exif(contents.exif.taken), "Exif"),
        *(Dated(dates.xmp(text), "XMP") for each in packets for text in each.taken),
        Dated(dates.iim(iim.date, iim.time), "IIM"),
    ]
    fallbacks = [
        Dated(dates.exif(contents.exif.digitized), "Exif, digitized"),
        *(Dated(dates.xmp(text), "XMP, digitized") for each in packets for text in each.digitized),
        Dated(dates.file_name(path.stem), "file name"),
    ]
    return dates.first(taken, fallbacks)


def _with_thumbnail(reading: Reading, long_side: int, attempts: Attempts) -> Reading:
    """A picture whose pixels cannot be decoded is kept; it only has nothing to show."""
    try:
        made = images.thumbnail(reading.path, long_side=long_side)
    except FileRefused as error:
        attempts.warnings.append(f"no thumbnail: {error.what}")
        return reading
    if made.reason:
        attempts.warnings.append(made.reason)
    truncated = reading.truncated or made.truncated
    return replace(reading, thumbnail=made.jpeg or None, truncated=truncated)

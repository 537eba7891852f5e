"""What exiftool says of a file, in the terms of ours, and whether the two say the same.

A function for each field gives None where exiftool has no value that could be one.
"""

from __future__ import annotations

import json
import re
import subprocess
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from photoarchive.files.reconcile import is_placeholder
from photoarchive.model import Reading
from photoarchive.texts import clean

Tags = Mapping[str, Any]
_OPTIONS = ("-json", "-G1", "-struct", "-n", "-a", "-fast2")
_WANTED = ("-XMP:all", "-IPTC:all", "-EXIF:all", "-File:all")


@dataclass(frozen=True)
class Told:
    """One field of one file: what exiftool has, what we have, and whether that is the same."""

    theirs: Any
    ours: Any
    same: bool


def told_by_exiftool(paths: Sequence[Path]) -> list[Tags]:
    """Everything exiftool reads of these files; one that it cannot read is left out.

    exiftool must be told in which letters IPTC and Exif are. It is asked twice: what is no
    UTF-8, and so has question marks in the first answer, is taken from the second.
    """
    as_utf8, as_latin = (_asked(paths, letters) for letters in ("utf8", "Latin"))
    known = {tags["SourceFile"]: tags for tags in as_latin}
    return [_readable(tags, known.get(tags["SourceFile"], tags)) for tags in as_utf8]


def _asked(paths: Sequence[Path], letters: str) -> list[Tags]:
    charsets = [part for kind in ("iptc", "exif") for part in ("-charset", f"{kind}={letters}")]
    command = ["exiftool", *_OPTIONS, *charsets, *_WANTED, *map(str, paths)]
    done = subprocess.run(command, capture_output=True, check=False)
    return list(json.loads(done.stdout or b"[]"))


def _readable(tags: Tags, other: Tags) -> Tags:
    unsure = {
        name for name, value in tags.items() if _marks(value) > _marks(other.get(name, value))
    }
    return {name: other[name] if name in unsure else value for name, value in tags.items()}


def _marks(value: Any) -> int:
    return str(value).count("?")


# ---- texts ---------------------------------------------------------------------------------

_TEXTS = {
    "caption": ("XMP-dc:Description", "IPTC:Caption-Abstract", "IFD0:ImageDescription"),
    "creator": ("XMP-dc:Creator", "IPTC:By-line", "IFD0:Artist"),
    "credit": ("XMP-photoshop:Credit", "IPTC:Credit"),
    "copyright": ("XMP-dc:Rights", "IPTC:CopyrightNotice", "IFD0:Copyright"),
}
_LISTS = {
    "keywords": ("XMP-dc:Subject", "IPTC:Keywords"),
    "persons": ("XMP-iptcExt:PersonInImage",),
}


def _text(name: str) -> Callable[[Tags, Reading], Told | None]:
    def told(tags: Tags, reading: Reading) -> Told | None:
        said = {text for tag in _TEXTS[name] if (text := _one(tags.get(tag)))}
        said = {text for text in said if not is_placeholder(name, text)}
        if not said:
            return None
        ours = (reading.text(name), *reading.others.get(name, ()))
        return Told(said, ours, all(any(_alike(text, our) for our in ours) for text in said))

    return told


def _listed(name: str) -> Callable[[Tags, Reading], Told | None]:
    def told(tags: Tags, reading: Reading) -> Told | None:
        said = {text for tag in _LISTS[name] for text in _many(tags.get(tag))}
        if not said:
            return None
        ours = (*reading.texts(name), *reading.others.get(name, ()))
        return Told(said, ours, all(any(_alike(text, our) for our in ours) for text in said))

    return told


def _one(value: Any) -> str:
    """A text; several of a list as we write them."""
    return "; ".join(_many(value)) if isinstance(value, list) else "".join(_many(value))


def _many(value: Any) -> list[str]:
    texts = value if isinstance(value, list) else [] if value is None else [value]
    flat = [each.get("x-default", "") if isinstance(each, dict) else each for each in texts]
    return [text for each in flat if (text := clean(_words(each)))]


def _words(value: Any) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def _alike(theirs: str, ours: str) -> bool:
    """The same but for spaces, case, and what IPTC cuts off."""
    one, other = (" ".join(text.split()).casefold() for text in (theirs, ours))
    return one == other or (len(one.encode()) >= 28 and other.startswith(one))


# ---- date, orientation, position, regions --------------------------------------------------

_DATE = re.compile(r"(\d{4}):(\d\d):(\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?")
_DATES = ("ExifIFD:DateTimeOriginal", "XMP-photoshop:DateCreated", "XMP-exif:DateTimeOriginal")


def date(tags: Tags, reading: Reading) -> Told | None:
    """The first date of Exif or XMP that can be one, to the second."""
    for tag in _DATES:
        found = _DATE.match(str(tags.get(tag, "")))
        if found and 1826 < int(found[1]) <= time.localtime().tm_year and _possible(found):
            theirs = "{}-{}-{}T{}:{}".format(*found.groups()[:5]) + f":{found[6] or '00'}"
            ours = (reading.date or "", *reading.others.get("date", ()))
            return Told(theirs, ours, any(_same_time(theirs, each) for each in ours))
    return None


def _possible(found: re.Match[str]) -> bool:
    try:
        datetime(*(int(each or 0) for each in found.groups()))  # type: ignore[arg-type]
    except ValueError:
        return False
    return True


def _same_time(theirs: str, ours: str) -> bool:
    return bool(ours) and (theirs.startswith(ours[:19]) or theirs[:16] == ours[:16])


def orientation(tags: Tags, reading: Reading) -> Told | None:
    """Exif's, or else XMP's, where it is one of the eight."""
    theirs = tags.get("IFD0:Orientation", tags.get("XMP-tiff:Orientation"))
    if not isinstance(theirs, int) or not 1 <= theirs <= 8:
        return None
    return Told(theirs, reading.orientation, theirs == reading.orientation)


def gps(tags: Tags, reading: Reading) -> Told | None:
    """A position that can be true."""
    numbers = [tags.get("GPS:GPSLatitude"), tags.get("GPS:GPSLongitude")]
    marks = [tags.get("GPS:GPSLatitudeRef"), tags.get("GPS:GPSLongitudeRef")]
    if None in numbers:
        numbers = [tags.get("XMP-exif:GPSLatitude"), tags.get("XMP-exif:GPSLongitude")]
        marks = ["S" if (number or 0) < 0 else "N" for number in numbers]
    known = [number for number in numbers if isinstance(number, int | float)]
    if len(known) < 2 or not all(marks):
        return None
    theirs = [abs(n) * (-1 if str(m)[:1] in "SW" else 1) for n, m in zip(known, marks, strict=True)]
    if theirs == [0, 0] or abs(theirs[0]) > 90 or abs(theirs[1]) > 180:
        return None
    ours = reading.gps
    same = ours is not None and all(abs(a - b) < 1e-4 for a, b in zip(theirs, ours, strict=True))
    return Told(theirs, ours, same)


def regions(tags: Tags, reading: Reading) -> Told | None:
    """The names of boxes, in any of the three dialects."""
    names = set(_region_names(tags))
    if not names:
        return None
    ours = {region.name for region in reading.regions}
    return Told(names, ours, names <= ours)


def _region_names(tags: Tags) -> Iterable[str]:
    mwg = tags.get("XMP-mwg-rs:RegionInfo") or {}
    for one in mwg.get("RegionList", []) if isinstance(mwg, dict) else []:
        if one.get("Area"):
            yield from _many(one.get("Name"))
    microsoft = tags.get("XMP-MP:RegionInfoMP") or {}
    for one in microsoft.get("Regions", []) if isinstance(microsoft, dict) else []:
        if one.get("Rectangle"):
            yield from _many(one.get("PersonDisplayName"))


FIELDS: Mapping[str, Callable[[Tags, Reading], Told | None]] = {
    "date": date,
    "orientation": orientation,
    "gps": gps,
    **{name: _text(name) for name in _TEXTS},
    **{name: _listed(name) for name in _LISTS},
    "regions": regions,
}

"""Exif through ExifRead: texts, times, camera, orientation and position of one picture.

Which text wins is for `reconcile`, which date for `dates`. Standard: CIPA DC-008 (Exif 3.0).
"""

from __future__ import annotations

import logging
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from photoarchive.files.fields import FIELDS, Value
from photoarchive.files.text import decode
from photoarchive.texts import clean

Tags = Mapping[str, Any]

# Every oddity of a file is a warning to ExifRead; nobody reads them.
logging.getLogger("exifread").setLevel(logging.CRITICAL)


@dataclass(frozen=True)
class Moment:
    """A time as Exif splits it over three tags, as written."""

    text: str = ""
    fraction: str = ""
    offset: str = ""


@dataclass(frozen=True)
class Exif:
    """What Exif says. `gps` is latitude and longitude in degrees, north and east positive."""

    values: Mapping[str, Value] = field(default_factory=dict)
    taken: Moment = Moment()
    digitized: Moment = Moment()
    camera: str | None = None
    orientation: int = 1
    gps: tuple[float, float] | None = None


def read(stream: BinaryIO) -> Exif:
    """Read a TIFF structure or a whole file.

    Maker notes are left alone: small damaged ones can keep ExifRead busy for ever. What
    ExifRead raises on damaged blocks (IndexError, EOFError and others) passes through.
    """
    import exifread  # a window that only shows photos reads none

    tags: Tags = exifread.process_file(stream, details=False, extract_thumbnail=False)
    return Exif(
        values=_values(tags),
        taken=_moment(tags, "Original"),
        digitized=_moment(tags, "Digitized"),
        camera=_camera(_text(tags, "Image Make"), _text(tags, "Image Model")),
        orientation=_orientation(tags),
        gps=_gps(tags),
    )


def _values(tags: Tags) -> dict[str, Value]:
    texts = {name: _text(tags, each.exif) for name, each in FIELDS.items() if each.exif}
    return {name: text for name, text in texts.items() if text}


def _text(tags: Tags, name: str) -> str:
    """`.values`, never `.printable`: that one is cut and escaped for a terminal.

    ExifRead gives a str where the bytes were UTF-8, bytes where they were not, and a list of
    numbers where the tag has a type that is not text.
    """
    found = tags.get(name)
    values = found.values if found is not None else ""
    if isinstance(values, list):
        values = bytes(each for each in values if isinstance(each, int) and 0 < each < 256)
    return clean(values if isinstance(values, str) else decode(values)[0])


def _moment(tags: Tags, which: str) -> Moment:
    return Moment(
        text=_text(tags, f"EXIF DateTime{which}"),
        fraction=_text(tags, f"EXIF SubSecTime{which}"),
        offset=_text(tags, f"EXIF OffsetTime{which}"),
    )


def _camera(make: str, model: str) -> str | None:
    """ "Make Model"; the model alone where it says the make already."""
    first = make.split(maxsplit=1)[0].casefold() if make else ""
    if first and model.casefold().startswith(first):
        return model
    return f"{make} {model}".strip() or None


def _orientation(tags: Tags) -> int:
    found = tags.get("Image Orientation")
    value = found.values[0] if found is not None and found.values else 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _gps(tags: Tags) -> tuple[float, float] | None:
    """A position that can be true: 0/0 is where cameras without a fix say they are."""
    latitude = _degrees(tags, "Latitude", "NS")
    longitude = _degrees(tags, "Longitude", "EW")
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
        return None
    return (latitude, longitude) if (latitude, longitude) != (0, 0) else None


def _degrees(tags: Tags, which: str, references: str) -> float | None:
    reference = _text(tags, f"GPS GPS{which}Ref")[:1].upper()
    found = tags.get(f"GPS GPS{which}")
    if not reference or reference not in references or found is None:
        return None
    if isinstance(found.values, str | bytes):  # some programs write a text; nobody agrees on it
        return None
    parts = [float(each) if getattr(each, "den", 1) else math.nan for each in found.values]
    if len(parts) != 3 or not all(0 <= part < 360 for part in parts):
        return None
    degrees = round(parts[0] + parts[1] / 60 + parts[2] / 3600, 7)
    return -degrees if reference == references[1] else degrees

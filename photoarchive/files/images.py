"""What a picture file is, and a small JPEG of it to look at.

Renditions for readers are made in `render`, text in files is read by `reading`.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from PIL import Image

from photoarchive.errors import FileRefused
from photoarchive.files import raw
from photoarchive.files.decode import CutOff, ended, opened, opened_file, refusing, scaled
from photoarchive.files.formats import sniff
from photoarchive.model import Format

__all__ = ["Identified", "Thumbnail", "identify", "sniff", "thumbnail"]

_NO_RAW_PREVIEW = "kept, no preview: this camera's raw files cannot be shown here"
_THUMBNAIL_QUALITY = 82
_MANY_PAGED = frozenset({Format.TIFF, Format.GIF, Format.WEBP, Format.AVIF})


@dataclass(frozen=True)
class Identified:
    """A picture by its header alone.

    `width` and `height` are as displayed, in pixels (0 for a raw file that nothing here can
    look into); `pages` counts the pages of a TIFF and the frames of an animation; `mode` is
    Pillow's. `exif` is the TIFF structure without the "Exif" lead, None for TIFF and raw
    files, which are Exif themselves; `xmp` is the packet as it stands in the file.
    `orientation` is how it still has to be turned (1…8).
    """

    format: Format
    width: int
    height: int
    pages: int
    mode: str
    xmp: bytes | None
    exif: bytes | None
    orientation: int = 1


@dataclass(frozen=True)
class Thumbnail:
    """A JPEG in sRGB, upright; empty where none can be made, and then `reason` says why."""

    jpeg: bytes
    truncated: bool
    reason: str = ""


def identify(path: Path) -> Identified:
    """What the file at `path` is, by its bytes and not its name; no pixel is decoded.

    FileRefused: "not an image", "empty file", "too many pixels: …", "damaged picture".
    """
    with opened_file(path) as (stream, found):
        if found is Format.RAW:
            return Identified(found, *raw.size(stream, path), 1, "", None, None)
        with opened(stream, found, path) as picture, refusing(path):
            image = picture.image
            pages = getattr(image, "n_frames", 1) if found in _MANY_PAGED else 1
            exif = image.info.get("exif", b"").removeprefix(b"Exif\0\0") or None
            return Identified(
                format=found,
                width=picture.width,
                height=picture.height,
                pages=pages,
                mode=image.mode,
                xmp=picture.xmp,
                exif=exif,
                orientation=picture.orientation,
            )


def thumbnail(path: Path, *, long_side: int = 512) -> Thumbnail:
    """A small JPEG of the picture at `path`, its longer side at most `long_side` pixels.

    The first page or frame; transparent parts are white. A cut-off JPEG gives what is there,
    with `truncated` set. FileRefused as `identify`, and for damaged pixels.
    """
    with opened_file(path) as (stream, found):
        if found is not Format.RAW:
            return _of_picture(stream, found, path, long_side)
        if not raw.available():
            return Thumbnail(b"", truncated=False, reason=_NO_RAW_PREVIEW)
        try:
            return Thumbnail(_jpeg(raw.preview(stream, path, long_side)), truncated=False)
        except FileRefused:
            return Thumbnail(b"", truncated=False, reason=_NO_RAW_PREVIEW)


def _of_picture(stream: BinaryIO, found: Format, path: Path, long_side: int) -> Thumbnail:
    try:
        return Thumbnail(_decoded(stream, found, path, long_side), truncated=False)
    except CutOff as error:
        if found is not Format.JPEG:
            return Thumbnail(b"", truncated=True, reason=error.what)
    return Thumbnail(_decoded(ended(stream), found, path, long_side), truncated=True)


def _decoded(stream: BinaryIO, found: Format, path: Path, long_side: int) -> bytes:
    with opened(stream, found, path) as picture:
        return _jpeg(scaled(picture, long_side))


def _jpeg(pixels: Image.Image) -> bytes:
    target = io.BytesIO()
    pixels.save(target, "JPEG", quality=_THUMBNAIL_QUALITY)
    return target.getvalue()

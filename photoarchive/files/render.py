"""Resized copies of a photo for readers: sRGB, upright, with our own metadata or none.

Deciding which photos go out, naming the files and skipping what is still current belong to
the gallery; what the embedded fields say belongs to `embed`.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import Any, BinaryIO, cast

from PIL import Image
from PIL.Image import core  # type: ignore[attr-defined]  # its memory is set in no other way

from photoarchive.errors import FileRefused
from photoarchive.files import raw
from photoarchive.files.decode import fit, opened, opened_file, scaled
from photoarchive.files.embed import Embedded
from photoarchive.model import Format

_BLOCKS = 1  # of 16 MB, Pillow's own size, kept for each photo

RECIPE = "3"
"""Changes whenever the same photo and sizes would give other bytes: older renditions are void."""


class WebFormat(StrEnum):
    """What a rendition can be encoded as, in the order of fewest bytes."""

    AVIF = "avif"
    WEBP = "webp"
    JPEG = "jpeg"

    @property
    def suffix(self) -> str:
        """The file extension, with its dot."""
        return ".jpg" if self is WebFormat.JPEG else f".{self.value}"

    @property
    def media_type(self) -> str:
        """The type for `<source type=…>`."""
        return f"image/{self.value}"


class Quality(IntEnum):
    """How much of the picture a JPEG keeps, as its encoder counts it."""

    WEB = 80  # looks like the others of a page
    PRESS = 92  # for who prints it, or cuts and saves it again


# How a photo comes from what was decoded to less than twice as much; docs/decisions has figures.
_LITTLE = {Quality.WEB: Image.Resampling.HAMMING, Quality.PRESS: Image.Resampling.BICUBIC}

# Qualities that look alike (SSIM 0.97 at 1600 pixels); docs/decisions has sizes and times.
# One AVIF thread: a gallery renders several photos at once, and the bytes stay the same.
_OPTIONS: dict[WebFormat, dict[str, Any]] = {
    WebFormat.AVIF: {"quality": 66, "speed": 9, "max_threads": 1},
    WebFormat.WEBP: {"quality": 82, "method": 2},
    WebFormat.JPEG: {"optimize": True, "progressive": True},
}


@dataclass(frozen=True)
class Rendered:
    """One encoded copy; `width` and `height` are its own, in pixels."""

    width: int
    height: int
    format: WebFormat
    data: bytes


def render(
    source: Path,
    *,
    sizes: Sequence[int],
    formats: Sequence[WebFormat],
    embedded: Embedded | None = None,
    quality: Quality = Quality.WEB,
    threads: int = 1,
) -> list[Rendered]:
    """Copies of `source` in every size and format, largest first, formats as given.

    A size is the longer side in pixels, so that a portrait costs a page no more than a
    landscape; `Rendered.width` is what srcset wants. Nothing is enlarged: sizes above the
    photo's own become the photo's own, once. The same file and recipe give the same bytes.
    `quality` is that of the JPEGs. With `threads` the encoders of one photo share the cores;
    the bytes stay the same.
    FileRefused for what cannot be decoded, and for a cut-off file, which is not published.
    """
    steps = _steps(_decoded(source, max(sizes), quality), sizes)
    wanted = ((pixels, encoding) for pixels in steps for encoding in formats)
    if threads == 1:
        return [_rendered(pixels, one, embedded, quality) for pixels, one in wanted]
    with ThreadPoolExecutor(threads, thread_name_prefix="encoding") as pool:
        # A copy for each: Pillow keeps the options of `save` in the picture it saves.
        made = [
            pool.submit(_rendered, pixels.copy(), one, embedded, quality) for pixels, one in wanted
        ]
        return [future.result() for future in made]


@contextmanager
def many(at_once: int) -> Iterator[None]:
    """While so many photos at once are rendered, the memory of one serves the next.

    Else it goes back to the system after each photo, which costs a fourteenth of the time.
    """
    core.set_blocks_max(_BLOCKS * at_once)
    try:
        yield
    finally:
        core.set_blocks_max(0)


def _rendered(
    pixels: Image.Image, encoding: WebFormat, embedded: Embedded | None, quality: Quality
) -> Rendered:
    data = _encoded(pixels, encoding, embedded, quality)
    return Rendered(pixels.width, pixels.height, encoding, data)


def _decoded(source: Path, long_side: int, quality: Quality) -> Image.Image:
    with opened_file(source) as (stream, found):
        if found is not Format.RAW:
            with opened(stream, found, source) as picture:
                return scaled(picture, long_side, little=_LITTLE[quality])
        if not raw.available():
            advice = "Export it from your raw developer as JPEG and add that."
            raise FileRefused("raw files cannot be published", path=source, advice=advice)
        return raw.preview(stream, source, long_side)


def _steps(largest: Image.Image, sizes: Sequence[int]) -> Iterator[Image.Image]:
    """The picture at each size, every one made from the next larger."""
    pixels = largest
    yield pixels
    for size in sorted(sizes, reverse=True):
        target = fit(largest.size, size)
        if target != pixels.size:
            pixels = pixels.resize(target, Image.Resampling.LANCZOS, reducing_gap=2.0)
            yield pixels


def _encoded(
    pixels: Image.Image, encoding: WebFormat, embedded: Embedded | None, quality: Quality
) -> bytes:
    options = dict(_OPTIONS[encoding])
    if encoding is WebFormat.JPEG:
        options["quality"] = quality
    if embedded is not None:
        options |= {"exif": embedded.exif, "xmp": embedded.xmp}
        if encoding is WebFormat.JPEG:
            options["extra"] = embedded.app13
    try:
        with _file() as target:
            return _saved(pixels, target, encoding.name, options)
    except OSError:  # what limits files limits this one too; whoever stores the copy will say so
        return _saved(pixels, io.BytesIO(), encoding.name, options)


def _saved(pixels: Image.Image, target: BinaryIO, name: str, options: dict[str, Any]) -> bytes:
    pixels.save(target, name, **options)
    target.seek(0)
    return target.read()


def _file() -> BinaryIO:
    """A file in memory where the system has such, else one that is gone when it is closed.

    Into a file Pillow encodes beside other threads, into an object like a file one at a time.
    """
    if sys.platform == "linux":
        return os.fdopen(os.memfd_create("rendition"), "w+b")
    return cast("BinaryIO", tempfile.TemporaryFile())

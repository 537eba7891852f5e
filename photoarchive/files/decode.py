"""From a picture file to pixels: the only place where foreign pictures are decoded.

Whatever a decoder raises becomes a FileRefused here. Encoding and choosing sizes do not
belong here.
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from PIL import ExifTags, Image

from photoarchive.errors import FileRefused, PhotoArchiveError
from photoarchive.files import heif, png
from photoarchive.files.colour import flat, to_srgb
from photoarchive.files.formats import HEAD, format_of
from photoarchive.files.trouble import open_regular, trouble
from photoarchive.model import Format

PIXEL_LIMIT = 179_000_000
Image.MAX_IMAGE_PIXELS = None  # `within_limit` replaces it: it names the size it refuses
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")  # oddities of files

_STATED = re.compile(rb"tiff:Orientation(?:=\"|>)([1-8])")  # in XMP, as Pillow reads it too
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDEWAYS = frozenset({5, 6, 7, 8})
_DECODERS = {Format.JPEG: ("JPEG", "MPO"), Format.HEIC: ("HEIF",)}


class CutOff(FileRefused):
    """The file ends before its picture does."""


@dataclass(frozen=True)
class Picture:
    """An opened picture whose pixels are not decoded yet.

    `width` and `height` are as displayed, after `orientation` (Exif, 1…8; 1 for the formats
    whose decoder turns by itself).
    """

    path: Path
    format: Format
    image: Image.Image
    width: int
    height: int
    orientation: int
    xmp: bytes | None


@contextmanager
def opened_file(path: Path) -> Iterator[tuple[BinaryIO, Format]]:
    """The file, at its start, with its format; FileRefused where it is no picture we read."""
    with open_regular(path) as stream:
        with trouble(path, FileRefused):
            head = stream.read(HEAD)
        found = format_of(path, head)
        if found is None:
            raise FileRefused("not an image" if head else "empty file", path=path)
        stream.seek(0)
        yield stream, found


@contextmanager
def opened(stream: BinaryIO, found: Format, path: Path) -> Iterator[Picture]:
    """The picture in `stream`, decoded by no more than its header; `path` is for messages."""
    xmp = None
    with refusing(path):
        if found is Format.HEIC:
            stream = heif.prepared(stream)
        if found is Format.PNG:
            copy = png.plain(stream)
            stream, xmp = copy.stream, copy.xmp
        image = Image.open(stream, formats=_DECODERS.get(found, (found.value,)))
    with image:
        within_limit(image.size, path)
        orientation = _orientation(image, found, xmp)
        width, height = image.size[::-1] if orientation in _SIDEWAYS else image.size
        yield Picture(path, found, image, width, height, orientation, xmp or _xmp(image))


def scaled(
    picture: Picture, long_side: int, *, little: Image.Resampling = Image.Resampling.BICUBIC
) -> Image.Image:
    """The picture upright, 8-bit RGB in sRGB, its longer side `long_side` pixels or as it is.

    The result carries nothing of the original's metadata, or Pillow would write its comment
    and profile into every copy. JPEGs are decoded at the smallest eighth that is large
    enough, and shrunk from there with the filter `little`. CutOff for a file that ends too
    early, FileRefused for one that is damaged.
    """
    image = picture.image
    with refusing(picture.path):
        target = fit(image.size, long_side)
        image.draft("RGB", target)  # the true shape: the shorter side decides the scale
        image.load()
        pixels = flat(image)
        if pixels.size != target:
            pixels = _shrunk(pixels, target, little)
        profile = image.info.get("icc_profile")
        if profile or pixels is image or pixels.mode != "RGB":
            pixels = to_srgb(pixels, profile)
        pixels = turned(pixels, picture.orientation)
        pixels.info = {}
        return pixels


def _shrunk(image: Image.Image, target: tuple[int, int], little: Image.Resampling) -> Image.Image:
    """The pixels in a smaller size; down to its half a wider filter adds nothing one can see."""
    filtering = little if image.width < 2 * target[0] else Image.Resampling.LANCZOS
    return image.resize(target, filtering, reducing_gap=2.0)


def fit(size: tuple[int, int], long_side: int) -> tuple[int, int]:
    """`size` with its longer side at most `long_side`, in the same shape, at least 1×1."""
    longer = max(size)
    if longer <= long_side:
        return size
    return (
        max(1, round(size[0] * long_side / longer)),
        max(1, round(size[1] * long_side / longer)),
    )


def turned(image: Image.Image, orientation: int) -> Image.Image:
    """The pixels as displayed (Exif 4.6.4, tag Orientation)."""
    turn = _TURNS.get(orientation)
    return image if turn is None else image.transpose(turn)


def within_limit(size: tuple[int, int], path: Path) -> None:
    """FileRefused for more pixels than are safe to decode."""
    if size[0] * size[1] > PIXEL_LIMIT:
        limit = f"the limit is {PIXEL_LIMIT // 1_000_000} million"
        raise FileRefused(f"too many pixels: {size[0]}×{size[1]}, {limit}", path=path)


@contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Turns whatever a foreign decoder raises on a foreign file into a FileRefused."""
    try:
        yield
    except PhotoArchiveError:
        raise
    except Exception as error:
        if "truncated" in str(error).lower():
            raise CutOff("the file is cut off", path=path) from error
        raise FileRefused("damaged picture", path=path) from error


def ended(stream: BinaryIO) -> io.BytesIO:
    """A copy of a cut-off JPEG with an end marker, which decoders fill up to in grey."""
    stream.seek(0)
    return io.BytesIO(stream.read() + b"\xff\xd9")


def _orientation(image: Image.Image, found: Format, xmp: bytes | None) -> int:
    """The Exif orientation still to apply: TIFF and HEIC come turned from their decoders."""
    if found in {Format.TIFF, Format.HEIC}:
        return 1
    if found is Format.PNG and "exif" not in image.info:
        # One asked for Exif it has not would decode all its pixels to look for it.
        stated = _STATED.search(xmp or b"")
        return int(stated[1]) if stated else 1
    try:
        value = image.getexif().get(ExifTags.Base.Orientation, 1)
    except Exception:  # damaged Exif does not make the picture unusable
        return 1
    return value if value in _TURNS else 1


def _xmp(image: Image.Image) -> bytes | None:
    packet = image.info.get("xmp")
    return packet if isinstance(packet, bytes) and packet else None

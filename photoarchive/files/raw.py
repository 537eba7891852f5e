"""Previews of cameras' raw files, where the optional rawpy is installed.

A raw file is kept as it is; only its size and the preview inside it are of interest here.
"""

from __future__ import annotations

import importlib
import importlib.util
import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from PIL import Image

from photoarchive.errors import FileRefused
from photoarchive.files.decode import opened, refusing, scaled, turned, within_limit
from photoarchive.model import Format

_EXIF_TURN = {3: 3, 5: 8, 6: 6}  # LibRaw's `flip` as Exif orientations


def available() -> bool:
    """Whether raw files can be looked into."""
    return importlib.util.find_spec("rawpy") is not None


def size(stream: BinaryIO, path: Path) -> tuple[int, int]:
    """Width and height as displayed, in pixels; (0, 0) for what rawpy cannot look into.

    A camera newer than LibRaw is no reason to refuse its files.
    """
    if not available():
        return 0, 0
    try:
        with _opened(stream, path) as raw:
            sizes = raw.sizes
    except FileRefused:
        return 0, 0
    return (sizes.height, sizes.width) if sizes.flip in {5, 6} else (sizes.width, sizes.height)


def preview(stream: BinaryIO, path: Path, long_side: int) -> Image.Image:
    """The preview the camera put into the file, or else a quick development, upright sRGB."""
    rawpy = importlib.import_module("rawpy")
    with _opened(stream, path) as raw:
        turn = _EXIF_TURN.get(raw.sizes.flip, 1)
        try:
            thumb = raw.extract_thumb()
        except (rawpy.LibRawNoThumbnailError, rawpy.LibRawUnsupportedThumbnailError):
            within_limit((raw.sizes.width, raw.sizes.height), path)
            pixels = Image.fromarray(raw.postprocess(half_size=True, use_camera_wb=True))
            pixels.thumbnail((long_side, long_side))
            return pixels
    if thumb.format is not rawpy.ThumbFormat.JPEG:
        pixels = Image.fromarray(thumb.data)
        pixels.thumbnail((long_side, long_side))
        return turned(pixels, turn)
    with opened(io.BytesIO(thumb.data), Format.JPEG, path) as picture:
        pixels = scaled(picture, long_side)
        return pixels if picture.orientation != 1 else turned(pixels, turn)


@contextmanager
def _opened(stream: BinaryIO, path: Path) -> Iterator[Any]:
    rawpy = importlib.import_module("rawpy")
    with refusing(path), rawpy.imread(stream) as raw:
        yield raw

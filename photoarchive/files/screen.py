"""A photo as large as a screen shows it: upright sRGB pixels, straight from the original.

Small JPEGs to keep are made in `images`, copies for readers in `render`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from PIL import Image

from photoarchive.errors import FileRefused
from photoarchive.files import raw
from photoarchive.files.decode import CutOff, ended, opened, opened_file, scaled
from photoarchive.model import Format

_NO_RAW = "this camera's raw files cannot be shown here"


@dataclass(frozen=True)
class ScreenPicture:
    """Pixels row by row, three bytes each (red, green, blue), without padding.

    `truncated` says that the file ends too early; what is missing is grey.
    """

    width: int
    height: int
    rgb: bytes
    truncated: bool = False


def screen_picture(path: Path, long_side: int) -> ScreenPicture:
    """The picture at `path`, its longer side at most `long_side` pixels; never enlarged.

    The first page or frame; transparent parts are white. FileRefused with the reason and the
    path for a file that is gone, cannot be reached or cannot be decoded.
    """
    with opened_file(path) as (stream, found):
        if found is Format.RAW:
            return _of_raw(stream, path, long_side)
        try:
            return _decoded(stream, found, path, long_side)
        except CutOff:
            if found is not Format.JPEG:
                raise
        return _decoded(ended(stream), found, path, long_side, truncated=True)


def _of_raw(stream: BinaryIO, path: Path, long_side: int) -> ScreenPicture:
    if not raw.available():
        raise FileRefused(_NO_RAW, path=path)
    return _picture(raw.preview(stream, path, long_side), truncated=False)


def _decoded(
    stream: BinaryIO, found: Format, path: Path, long_side: int, *, truncated: bool = False
) -> ScreenPicture:
    with opened(stream, found, path) as picture:
        return _picture(scaled(picture, long_side), truncated=truncated)


def _picture(pixels: Image.Image, *, truncated: bool) -> ScreenPicture:
    rgb = pixels if pixels.mode == "RGB" else pixels.convert("RGB")
    return ScreenPicture(rgb.width, rgb.height, rgb.tobytes(), truncated)

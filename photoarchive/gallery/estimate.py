"""How large an export will be, before it is made: a guess from what photos usually take."""

from __future__ import annotations

from collections.abc import Iterable

from photoarchive.files.decode import fit
from photoarchive.files.render import Quality, WebFormat
from photoarchive.model import Photo

# Bytes for a pixel of photo-like content at our qualities (docs/decisions.md); small pictures
# have more detail in each pixel.
_DENSITY = {WebFormat.AVIF: 0.112, WebFormat.WEBP: 0.128}
_JPEG_DENSITY = {Quality.WEB: 0.155, Quality.PRESS: 0.285}
_SMALL, _SMALL_SHARE = 700, 1.5


def estimated_bytes(
    photos: Iterable[Photo],
    *,
    sizes: Iterable[int],
    formats: Iterable[str],
    quality: Quality = Quality.WEB,
) -> int:
    """About how many bytes these photos take in these sizes and formats together."""
    densities = _DENSITY | {WebFormat.JPEG: _JPEG_DENSITY[quality]}
    density = sum(densities[WebFormat(one)] for one in formats)
    wanted = tuple(sizes)
    shapes = (shape for photo in photos for shape in _shapes(photo, wanted))
    return round(sum(_detail(*shape) * density for shape in shapes))


def _shapes(photo: Photo, sizes: Iterable[int]) -> set[tuple[int, int]]:
    """The sizes in pixels, each once: nothing is enlarged."""
    own = (photo.width, photo.height)
    return {fit(own, size) for size in sizes} if all(own) else set()


def _detail(width: int, height: int) -> float:
    """Pixels, those of small pictures counted for more."""
    return width * height * (_SMALL_SHARE if max(width, height) < _SMALL else 1.0)

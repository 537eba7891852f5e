"""Pixels of any mode and colour space into 8-bit RGB in sRGB.

Files and sizes do not belong here.
"""

from __future__ import annotations

import io
from typing import cast

from PIL import Image, ImageCms

_SRGB = ImageCms.createProfile("sRGB")
_WHITE = (255, 255, 255)


def flat(image: Image.Image) -> Image.Image:
    """The picture as L, RGB or CMYK with 8 bits a channel; transparent parts become white."""
    if image.mode.startswith("I;16"):
        image = image.convert("I").point(lambda level: level * (1 / 256)).convert("L")
    elif image.mode in {"I", "F"}:
        image = _stretched(image)
    if image.has_transparency_data:
        return _on_white(image.convert("RGBA"))
    return image if image.mode in {"L", "RGB", "CMYK"} else image.convert("RGB")


def to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """RGB in sRGB from L, RGB or CMYK; a profile that does not fit the pixels is ignored."""
    converted = _by_profile(image, profile) if profile else None
    return converted or image.convert("RGB")


def _by_profile(image: Image.Image, profile: bytes) -> Image.Image | None:
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if image.mode == "RGB" and ImageCms.getProfileDescription(source).startswith("sRGB"):
            return image
        return ImageCms.profileToProfile(
            image,
            source,
            _SRGB,
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            outputMode="RGB",
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None


def _stretched(image: Image.Image) -> Image.Image:
    """Grey with no agreed white (32-bit, floating point): darkest to lightest is 0 to 255."""
    image = image.convert("F")
    low, high = cast("tuple[float, float]", image.getextrema())
    scale = 255 / (high - low) if high > low else 0.0
    return image.point(lambda level: level * scale - low * scale).convert("L")


def _on_white(image: Image.Image) -> Image.Image:
    paper = Image.new("RGB", image.size, _WHITE)
    paper.paste(image, mask=image.getchannel("A"))
    return paper

"""The metadata blocks of one picture file, still as bytes, whatever the container.

Finding them is for `jpeg`, `tiff` and `images`; what they say for `exif`, `iim` and `xmp`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

MAX_XMP = 16 * 1024 * 1024  # bytes


@dataclass(frozen=True)
class Blocks:
    """What a container carries. `exif` starts at its TIFF header ("II" or "MM").

    `digest` is the MD5 that a Photoshop-like program left of the IIM it wrote beside the
    XMP (8BIM 0x0425).
    """

    exif: bytes = b""
    xmp: bytes = b""
    extended_xmp: bytes = b""
    iim: bytes = b""
    digest: bytes = b""

    @property
    def iim_changed_alone(self) -> bool:
        """Whether someone edited the IIM later and left the XMP as it was."""
        if not self.digest:
            return False
        unpadded = self.iim.rstrip(b"\x00")  # a TIFF fills the block up to whole words
        return self.digest not in (_md5(self.iim), _md5(unpadded))


def _md5(block: bytes) -> bytes:
    return hashlib.md5(block, usedforsecurity=False).digest()

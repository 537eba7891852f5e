"""XMP in a GIF, which Pillow does not look for.

Standard: XMP part 3, 1.1.2: an application extension whose text is not cut into blocks.
"""

from __future__ import annotations

from typing import BinaryIO

from photoarchive.files.blocks import MAX_XMP

_LEAD = b"\x21\xff\x0bXMP DataXMP"
_TRAILER = b"\x01\xff\xfe\xfd\xfc"  # the first bytes of what leads a reader of blocks out


def packet(stream: BinaryIO) -> bytes:
    """The packet of a GIF; b"" where it has none in its first 16 MB."""
    stream.seek(0)
    _, lead, rest = stream.read(MAX_XMP).partition(_LEAD)
    text, trailer, _ = rest.partition(_TRAILER)
    return text if lead and trailer else b""

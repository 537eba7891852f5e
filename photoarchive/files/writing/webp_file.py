"""A WebP with another XMP packet, and not a byte of its picture changed.

Standard: WebP Container Specification (RIFF), extended file format.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass

from photoarchive.errors import FileRefused

_XMP_FLAG, _ALPHA_FLAG = 0x04, 0x10


@dataclass(frozen=True)
class Chunk:
    """One of the pieces that follow each other in the file."""

    kind: bytes
    content: bytes

    def packed(self) -> bytes:
        """As it stands in the file, filled up to an even length."""
        padding = b"\0" * (len(self.content) % 2)
        return self.kind + struct.pack("<I", len(self.content)) + self.content + padding


def packet_of(data: bytes) -> bytes:
    """The XMP packet of a WebP, b"" where it has none; FileRefused where it is damaged."""
    return next((chunk.content for chunk in chunks(data) if chunk.kind == b"XMP "), b"")


def rebuilt(data: bytes, xmp: bytes) -> bytes:
    """The WebP with this packet in place of any other; FileRefused where it is damaged.

    A simple file becomes an extended one, which alone can carry a packet.
    """
    kept = [chunk for chunk in chunks(data) if chunk.kind != b"XMP "]
    if not kept:
        raise FileRefused("it has no picture, so nothing is written into it")
    if kept[0].kind != b"VP8X":
        kept.insert(0, _extended(kept[0]))
    head = bytearray(kept[0].content)
    head[0] |= _XMP_FLAG
    return joined([Chunk(b"VP8X", bytes(head)), *kept[1:], Chunk(b"XMP ", xmp)])


def joined(parts: Sequence[Chunk]) -> bytes:
    """The file of these chunks."""
    body = b"WEBP" + b"".join(part.packed() for part in parts)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def chunks(data: bytes) -> list[Chunk]:
    """The chunks of a file; FileRefused where it is damaged."""
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        raise FileRefused("not a WebP")
    end = min(len(data), 8 + struct.unpack_from("<I", data, 4)[0])
    found: list[Chunk] = []
    at = 12
    while at + 8 <= end:
        (size,) = struct.unpack_from("<I", data, at + 4)
        if at + 8 + size > len(data):
            raise FileRefused("its chunks are damaged, so nothing is written into it")
        found.append(Chunk(data[at : at + 4], data[at + 8 : at + 8 + size]))
        at += 8 + size + size % 2
    return found


def _extended(picture: Chunk) -> Chunk:
    """The header of an extended file for a lossy or lossless picture."""
    content = picture.content
    if picture.kind == b"VP8 " and content[3:6] == b"\x9d\x01\x2a":
        width, height = (value & 0x3FFF for value in struct.unpack_from("<HH", content, 6))
        flags = 0
    elif picture.kind == b"VP8L" and content[:1] == b"\x2f":
        (bits,) = struct.unpack_from("<I", content, 1)
        width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        flags = _ALPHA_FLAG if bits >> 28 & 1 else 0
    else:
        raise FileRefused("a kind of WebP that is not known, so nothing is written into it")
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return Chunk(b"VP8X", bytes((flags, 0, 0, 0)) + size)

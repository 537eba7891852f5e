"""JPEG segments up to the picture data: finding metadata without decoding anything.

Works on files that no decoder opens. What the blocks say is for `exif`, `iim` and `xmp`.
Standard: ITU-T T.81 annex B; XMP part 3 for the names in APP1.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import SEEK_END
from typing import BinaryIO

from photoarchive.files import photoshop
from photoarchive.files.blocks import MAX_XMP, Blocks

SCANNED = 4 * 1024 * 1024  # bytes from the start; no camera puts more before the picture

APP1, APP13 = 0xE1, 0xED
EXIF_NAME = b"Exif\x00\x00"
XMP_NAME = b"http://ns.adobe.com/xap/1.0/\x00"
EXTENDED_NAME = b"http://ns.adobe.com/xmp/extension/\x00"

_NAME_ROOM = 64  # bytes in which a packet begins whose name is damaged or missing
_PACKET = re.compile(rb"<(?:\?xpacket begin|x:x[ma]pmeta)")

_STANDALONE = frozenset({0x01, *range(0xD0, 0xD8)})  # TEM, RST0…RST7: markers without length
_START, _SCAN, _END = 0xD8, 0xDA, 0xD9
_END_MARKER = bytes((0xFF, _END))
_TAIL = 64 * 1024  # bytes read at once


@dataclass(frozen=True)
class Segment:
    """A marker's second byte and what follows its length, up to `end` in the file."""

    marker: int
    data: bytes
    end: int


def segments(head: bytes) -> Iterator[Segment]:
    """The segments before the picture data, as far as they are sound; never raises."""
    at = 2 if head[:2] == b"\xff\xd8" else len(head)
    while at + 4 <= len(head) and head[at] == 0xFF:
        marker = head[at + 1]
        if marker == 0xFF:  # fill byte
            at += 1
            continue
        if marker in _STANDALONE:
            at += 2
            continue
        (size,) = struct.unpack_from(">H", head, at + 2)
        if marker in (_START, _SCAN, _END) or size < 2 or at + 2 + size > len(head):
            return
        yield Segment(marker, head[at + 4 : at + 2 + size], at + 2 + size)
        at += 2 + size


def cut_off(stream: BinaryIO) -> bool:
    """Whether the picture data has no end marker: the file is only the beginning of one.

    Inside the data FF is never followed by D9 (T.81 B.1.1.5), so any that is found ends it.
    """
    stream.seek(0)
    start = max((segment.end for segment in segments(stream.read(SCANNED))), default=0)
    size = stream.seek(0, SEEK_END)
    stream.seek(max(start, size - _TAIL))
    if _END_MARKER in stream.read(_TAIL):
        return False
    stream.seek(start)
    last = b""
    while block := stream.read(_TAIL):
        if _END_MARKER in last + block:
            return False
        last = block[-1:]
    return True


def find(stream: BinaryIO) -> Blocks:
    """The metadata blocks of a JPEG file."""
    stream.seek(0)
    found = tuple(segments(stream.read(SCANNED)))
    resources = _resources(found)
    xmp = next(filter(None, (packet_in(s.data) for s in found if s.marker == APP1)), b"")
    return Blocks(
        exif=b"".join(exif_pieces(found)),
        xmp=xmp,
        extended_xmp=_extended(found, xmp),
        iim=resources.get(photoshop.IIM, b""),
        digest=resources.get(photoshop.IIM_DIGEST, b""),
    )


def exif_pieces(found: Sequence[Segment]) -> list[bytes]:
    """The Exif block: the first segment's, and what goes on in those that follow it.

    A later segment that begins with a header of its own is another block, and not read.
    """
    pieces: list[bytes] = []
    for segment in found:
        if segment.marker == APP1 and segment.data.startswith(EXIF_NAME):
            piece = segment.data[len(EXIF_NAME) :]
            if pieces and piece[:2] in (b"II", b"MM"):
                break
            pieces.append(piece)
    return pieces


def packet_in(payload: bytes) -> bytes:
    """The XMP packet that an APP1 carries; b"" where it carries something else.

    A few agencies' programs leave the name away or damage it, and all readers take that.
    """
    if payload.startswith(XMP_NAME):
        return payload[len(XMP_NAME) :]
    if payload.startswith((EXIF_NAME, EXTENDED_NAME)):
        return b""
    found = _PACKET.search(payload, 0, _NAME_ROOM)
    return payload[found.start() :] if found else b""


def _resources(found: Sequence[Segment]) -> dict[int, bytes]:
    """First of each number; a long block goes on in the next APP13."""
    name = photoshop.SIGNATURE
    block = b"".join(
        segment.data[len(name) :]
        for segment in found
        if segment.marker == APP13 and segment.data.startswith(name)
    )
    resources: dict[int, bytes] = {}
    for resource in photoshop.parse(block):
        resources.setdefault(resource.number, resource.data)
    return resources


def _extended(found: Sequence[Segment], xmp: bytes) -> bytes:
    """The second packet that the first one names by its GUID, put together by offsets."""
    pieces: dict[int, bytes] = {}
    for segment in found:
        data = segment.data
        if segment.marker != APP1 or not data.startswith(EXTENDED_NAME) or len(data) < 75:
            continue
        guid, (_, offset) = data[35:67], struct.unpack_from(">II", data, 67)
        if guid in xmp:
            pieces[offset] = data[75:]
    whole = bytearray()
    for offset in sorted(pieces):
        if offset != len(whole) or offset > MAX_XMP:
            return b""  # a hole: half a packet is no packet
        whole += pieces[offset]
    return bytes(whole)

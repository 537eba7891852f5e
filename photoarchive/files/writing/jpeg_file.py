"""A JPEG with other metadata segments, and not a byte else changed.

Standard: ITU-T T.81 annex B; XMP part 3; CIPA DC-007 for the offsets of multi-picture files.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Sequence
from dataclasses import dataclass

from photoarchive.errors import FileRefused
from photoarchive.files import photoshop
from photoarchive.files.blocks import Blocks
from photoarchive.files.jpeg import APP1, APP13, EXIF_NAME, EXTENDED_NAME, XMP_NAME, packet_in
from photoarchive.files.photoshop import IIM, IIM_DIGEST, Resource
from photoarchive.files.writing import multi_picture

MAX_PAYLOAD = 65_533  # bytes a segment holds besides its length
MAX_XMP = MAX_PAYLOAD - len(XMP_NAME)
_EXTENDED_HEAD = len(EXTENDED_NAME) + 32 + 8  # with GUID, whole length and offset
_APP0, _SCAN, _END = 0xE0, 0xDA, 0xD9
_STANDALONE = frozenset({0x01, *range(0xD0, 0xD8)})


@dataclass(frozen=True)
class Part:
    """One segment with everything it has in the file, also fill bytes before its marker."""

    marker: int
    raw: bytes
    payload: bytes

    def starts(self, name: bytes) -> bool:
        """Whether its payload begins with this name."""
        return self.payload.startswith(name)


@dataclass(frozen=True)
class Layout:
    """A JPEG taken apart: segments before the picture data, and the rest from SOS on."""

    parts: tuple[Part, ...]
    rest: bytes

    def first(self, name: bytes) -> bytes:
        """What follows the name in the first APP1 of that name."""
        found = (p.payload[len(name) :] for p in self.parts if p.marker == APP1 and p.starts(name))
        return next(found, b"")


@dataclass(frozen=True)
class NewSegments:
    """What the file shall have; None leaves a segment as it is. `exif` is from the TIFF header."""

    xmp: bytes | None = None
    iim: bytes | None = None
    exif: bytes | None = None


def layout(data: bytes) -> Layout:
    """Take a JPEG apart; FileRefused where its segments are not sound up to the picture."""
    if data[:2] != b"\xff\xd8":
        raise FileRefused("not a JPEG")
    parts: list[Part] = []
    at = 2
    while True:
        start = at
        while data[at : at + 1] == b"\xff" and data[at + 1 : at + 2] == b"\xff":
            at += 1
        if data[at : at + 1] != b"\xff" or at + 4 > len(data):
            raise FileRefused("its segments are damaged, so nothing is written into it")
        marker = data[at + 1]
        if marker == _SCAN:
            return Layout(tuple(parts), data[start:])
        if marker in _STANDALONE:
            at += 2
            parts.append(Part(marker, data[start:at], b""))
            continue
        (size,) = struct.unpack_from(">H", data, at + 2)
        if marker == _END or size < 2 or at + 2 + size > len(data):
            raise FileRefused("its segments are damaged, so nothing is written into it")
        parts.append(Part(marker, data[start : at + 2 + size], data[at + 4 : at + 2 + size]))
        at += 2 + size


def rebuilt(data: bytes, new: NewSegments) -> bytes:
    """The JPEG with the new segments in their places.

    FileRefused where a segment would be too long (its advice: a sidecar takes it).
    """
    whole = layout(data)
    parts = list(whole.parts)
    if new.exif is not None:
        parts = _with_exif(parts, new.exif)
    if new.iim is not None:
        parts = _with_iim(parts, new.iim)
    if new.xmp is not None:
        parts = _with_xmp(parts, new.xmp)
    head = b"\xff\xd8" + b"".join(part.raw for part in parts)
    old_head = 2 + sum(len(part.raw) for part in whole.parts)
    return multi_picture.moved(data, head, old_head) + whole.rest


def refuse_unread(data: bytes, blocks: Blocks) -> None:
    """Raise FileRefused where the file has texts that a reader does not see, so that writing
    would lose them: second packets, halves of one, or what lies very far into the file.
    """
    parts = layout(data).parts
    packets = {packet_in(p.payload) for p in parts if p.marker == APP1} - {b""}
    pieces = [p for p in parts if p.marker == APP1 and p.starts(EXTENDED_NAME)]
    whole = sum(len(p.payload) - _EXTENDED_HEAD for p in pieces)
    name = photoshop.SIGNATURE
    block = b"".join(p.payload[len(name) :] for p in parts if p.marker == APP13 and p.starts(name))
    iims = {resource.data for resource in photoshop.parse(block) if resource.number == IIM}
    if len(packets) > 1 or len(iims) > 1:
        raise FileRefused("it has texts of one kind twice, so nothing is written into it")
    if packets - {blocks.xmp} or iims - {blocks.iim}:
        raise FileRefused("its texts lie too far into the file, so nothing is written into it")
    exif = next((p for p in parts if p.marker == APP1 and p.starts(EXIF_NAME)), None)
    if exif is not None and exif.payload != EXIF_NAME + blocks.exif:
        raise FileRefused(
            "its Exif data goes on in a second segment, so nothing is written into it"
        )
    if whole != len(blocks.extended_xmp):
        raise FileRefused("a part of its XMP is missing, so nothing is written into it")


def _with_exif(parts: Sequence[Part], exif: bytes) -> list[Part]:
    """The first Exif segment is the one that is read."""
    old = next(p for p in parts if p.marker == APP1 and p.starts(EXIF_NAME))
    return [segment(APP1, EXIF_NAME + exif) if p is old else p for p in parts]


def _with_xmp(parts: Sequence[Part], xmp: bytes) -> list[Part]:
    """One XMP segment where the first one was, without extensions: the packet is whole now."""
    if len(xmp) > MAX_XMP:
        raise FileRefused(f"its texts are {len(xmp):,} bytes, more than one JPEG segment holds")
    ours = [
        p for p in parts if p.marker == APP1 and (packet_in(p.payload) or p.starts(EXTENDED_NAME))
    ]
    at = parts.index(ours[0]) if ours else _place(parts)
    kept = [p for p in parts if p not in ours]
    return [*kept[:at], segment(APP1, XMP_NAME + xmp), *kept[at:]]


def _with_iim(parts: Sequence[Part], iim: bytes) -> list[Part]:
    """The Photoshop resources with this IIM and its digest; all other resources as they were."""
    name = photoshop.SIGNATURE
    ours = [p for p in parts if p.marker == APP13 and p.starts(name)]
    block = b"".join(p.payload[len(name) :] for p in ours)
    old = list(photoshop.parse(block))
    if block and photoshop.build(old).rstrip(b"\0") != block.rstrip(b"\0"):
        raise FileRefused("its Photoshop block is damaged, so nothing is written into it")
    digest = hashlib.md5(iim, usedforsecurity=False).digest()
    kept = [r for r in old if r.number not in (IIM, IIM_DIGEST)]
    payload = name + photoshop.build([Resource(IIM, iim), Resource(IIM_DIGEST, digest), *kept])
    at = parts.index(ours[0]) if ours else _place(parts)
    rest = [p for p in parts if p not in ours]
    return [*rest[:at], *_split(payload), *rest[at:]]


def _split(payload: bytes) -> list[Part]:
    """A long block goes on in the next APP13, each with the signature (as Photoshop does)."""
    name = photoshop.SIGNATURE
    room = MAX_PAYLOAD - len(name)
    block = payload[len(name) :]
    return [
        segment(APP13, name + block[start : start + room]) for start in range(0, len(block), room)
    ]


def _place(parts: Sequence[Part]) -> int:
    """Behind JFIF and Exif, before everything else."""
    lead = (i for i, p in enumerate(parts) if p.marker == _APP0 or p.starts(EXIF_NAME))
    return max(lead, default=-1) + 1


def segment(marker: int, payload: bytes) -> Part:
    """A new segment; FileRefused where it would be too long."""
    if len(payload) > MAX_PAYLOAD:
        raise FileRefused("its texts are longer than one JPEG segment holds")
    raw = bytes((0xFF, marker)) + struct.pack(">H", len(payload) + 2) + payload
    return Part(marker, raw, payload)

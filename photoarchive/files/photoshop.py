"""Photoshop image resources: the 8BIM blocks that carry IIM in a JPEG's APP13.

Taking them apart and putting them together; what the IIM inside says is for `iim`.
Format: Adobe Photoshop File Formats Specification, "Image Resources Section".
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

SIGNATURE = b"Photoshop 3.0\x00"
IIM, IIM_DIGEST = 0x0404, 0x0425
MAX_SEGMENT = 65_533  # bytes a JPEG segment holds besides its length


@dataclass(frozen=True)
class Resource:
    """One 8BIM block: its number, its (mostly empty) name and its data."""

    number: int
    data: bytes
    name: bytes = b""


def parse(block: bytes) -> Iterator[Resource]:
    """The resources of a block, as far as it is sound; never raises."""
    at = 0
    while block[at : at + 4] == b"8BIM" and at + 12 <= len(block):
        (number,) = struct.unpack_from(">H", block, at + 4)
        named = block[at + 6]
        at += 6 + _even(1 + named)
        if at + 4 > len(block):
            return
        (size,) = struct.unpack_from(">I", block, at)
        name = block[at - _even(1 + named) + 1 :][:named]
        yield Resource(number, block[at + 4 : at + 4 + size], name)
        at += 4 + _even(size)


def build(resources: Sequence[Resource]) -> bytes:
    """The block of these resources, each padded to an even length."""
    return b"".join(_one(resource) for resource in resources)


def app13(iim: bytes) -> bytes:
    """A whole JPEG APP13 segment with this IIM and the digest that says it is current."""
    digest = hashlib.md5(iim, usedforsecurity=False).digest()
    payload = SIGNATURE + build([Resource(IIM, iim), Resource(IIM_DIGEST, digest)])
    if len(payload) > MAX_SEGMENT:
        raise ValueError(f"APP13 of {len(payload)} bytes")
    return b"\xff\xed" + struct.pack(">H", len(payload) + 2) + payload


def _one(resource: Resource) -> bytes:
    name = bytes((len(resource.name),)) + resource.name
    header = b"8BIM" + struct.pack(">H", resource.number) + _padded(name)
    return header + struct.pack(">I", len(resource.data)) + _padded(resource.data)


def _padded(data: bytes) -> bytes:
    return data + b"\x00" * (len(data) % 2)


def _even(size: int) -> int:
    return size + size % 2

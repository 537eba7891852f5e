"""The metadata blocks of cameras' raw files: most are TIFFs, Canon's CR3 and Fujifilm's RAF not.

Pictures in them are for `raw`. CR3 is ISO/IEC 14496-12 with Exif in four TIFF structures (the
first directory, Exif, maker notes, position), which are put together into one here. RAF has
a whole JPEG, whose place its header tells.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from typing import BinaryIO

from photoarchive.files import jpeg, tiff
from photoarchive.files.blocks import MAX_XMP, Blocks

_RAF_JPEG = 84  # where its offset and length stand
_CANON = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_BOXES = 1_000
_UUID = 16  # bytes
_TYPE_SIZES = {3: 2, 4: 4, 5: 8, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}  # others: 1 byte
_ENTRY = 12  # bytes
_EXIF_AT, _GPS_AT = 0x8769, 0x8825


def find(stream: BinaryIO) -> Blocks:
    """The blocks of a raw file; Exif is among them where the file is no TIFF itself."""
    stream.seek(0)
    head = stream.read(_RAF_JPEG + 8)
    if head.startswith(b"FUJIFILMCCD-RAW"):
        start, size = struct.unpack_from(">II", head, _RAF_JPEG)
        stream.seek(start)
        return jpeg.find(io.BytesIO(stream.read(min(size, jpeg.SCANNED))))
    return _canon(stream) if head[4:8] == b"ftyp" else tiff.find(stream)


def _canon(stream: BinaryIO) -> Blocks:
    found: dict[bytes, bytes] = {}
    for kind, start, size in _boxes(stream, 0, stream.seek(0, io.SEEK_END)):
        if kind == b"moov":
            for inner, at, length in _boxes(stream, start, start + size):
                if inner == b"uuid" and _read(stream, at, _UUID) == _CANON:
                    found |= _parts(stream, at + _UUID, at + length)
        elif kind == b"uuid" and _read(stream, start, _UUID) == _XMP and size <= MAX_XMP:
            found[b"xmp"] = _read(stream, start + _UUID, size - _UUID)
    first, exif, gps = (found.get(name, b"") for name in (b"CMT1", b"CMT2", b"CMT4"))
    return Blocks(exif=_joined(first, exif, gps), xmp=found.get(b"xmp", b"").rstrip(b"\0 \n"))


def _parts(stream: BinaryIO, start: int, end: int) -> dict[bytes, bytes]:
    return {
        kind: _read(stream, at, size)
        for kind, at, size in _boxes(stream, start, end)
        if kind.startswith(b"CMT") and size <= MAX_XMP
    }


def _boxes(stream: BinaryIO, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Type, start and size of the contents of each box, as far as they are sound."""
    for _ in range(_BOXES):
        head = _read(stream, at, 16)
        if at + 8 > end or len(head) < 8:
            return
        size, lead = int.from_bytes(head[:4], "big"), 8
        if size == 1:
            size, lead = int.from_bytes(head[8:16], "big"), 16
        size = size or end - at
        if size < lead or at + size > end:
            return
        yield head[4:8], at + lead, size - lead
        at += size


def _read(stream: BinaryIO, at: int, size: int) -> bytes:
    stream.seek(at)
    return stream.read(size)


def _joined(first: bytes, exif: bytes, gps: bytes) -> bytes:
    """One TIFF structure with the other two as its Exif and GPS directories."""
    if first[:2] not in (b"II", b"MM"):
        return b""
    order = "<" if first[:2] == b"II" else ">"
    body = bytearray(first)
    entries = [bytes(first[at : at + _ENTRY]) for at in _entries(first, order)]
    for tag, part in ((_EXIF_AT, exif), (_GPS_AT, gps)):
        if part[:2] == first[:2] and len(part) >= 8:
            body += b"\0" * (len(body) % 2)
            (directory,) = struct.unpack_from(order + "I", part, 4)
            entries.append(struct.pack(order + "HHII", tag, 4, 1, len(body) + directory))
            body += _moved(part, order, len(body))
    body += b"\0" * (len(body) % 2)
    struct.pack_into(order + "I", body, 4, len(body))
    entries.sort(key=lambda entry: struct.unpack_from(order + "H", entry))
    return bytes(body) + struct.pack(order + "H", len(entries)) + b"".join(entries) + bytes(4)


def _moved(part: bytes, order: str, base: int) -> bytes:
    """The structure as it reads when it begins at `base`: offsets of long values grow."""
    new = bytearray(part)
    for at in _entries(part, order):
        _, kind, count, offset = struct.unpack_from(order + "HHII", part, at)
        if _TYPE_SIZES.get(kind, 1) * count > 4:
            struct.pack_into(order + "I", new, at + 8, min(offset + base, 0xFFFFFFFF))
    return bytes(new)


def _entries(part: bytes, order: str) -> range:
    """Where the entries of the first directory stand; none where it is not whole."""
    (start,) = struct.unpack_from(order + "I", part, 4)
    if start + 2 > len(part):
        return range(0)
    (count,) = struct.unpack_from(order + "H", part, start)
    end = start + 2 + _ENTRY * count
    return range(start + 2, end, _ENTRY) if end <= len(part) else range(0)

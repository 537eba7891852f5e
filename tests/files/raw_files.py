"""Raw files of several makers, built byte by byte: what they say of themselves, no sensor data."""

from __future__ import annotations

import io
import struct
from collections.abc import Mapping
from pathlib import Path

from PIL import Image

TAKEN = b"2026:05:13 14:01:02\0"
CAPTION = "Het lint, één keer"
XMP_CAPTION = "Uit de XMP"
PACKET = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF'
    ' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt>'
    f'<rdf:li xml:lang="x-default">{XMP_CAPTION}</rdf:li></rdf:Alt></dc:description>'
    "</rdf:Description></rdf:RDF></x:xmpmeta>"
).encode()

Entries = Mapping[int, tuple[int, bytes]]  # tag → type and bytes of its value
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1}
_CANON = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
_XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")


def short(order: str, number: int) -> tuple[int, bytes]:
    return 3, struct.pack(order + "H", number)


def first(order: str, orientation: int = 6) -> dict[int, tuple[int, bytes]]:
    """The texts of the first directory."""
    return {
        0x010E: (2, CAPTION.encode() + b"\0"),
        0x010F: (2, b"Testmaker\0"),
        0x0110: (2, b"Testmaker One\0"),
        0x0112: short(order, orientation),
    }


EXIF: Entries = {0x9003: (2, TAKEN), 0x9011: (2, b"+02:00\0"), 0x9291: (2, b"25\0")}


def position(order: str) -> dict[int, tuple[int, bytes]]:
    """52° 30' N, 6° 6' E."""

    def degrees(*numbers: int) -> tuple[int, bytes]:
        return 5, b"".join(struct.pack(order + "II", number, 1) for number in numbers)

    return {1: (2, b"N\0"), 2: degrees(52, 30, 0), 3: (2, b"E\0"), 4: degrees(6, 6, 0)}


def directory(entries: Entries, order: str, at: int) -> bytes:
    """A directory that will lie at `at`, with its long values behind it."""
    table, values = struct.pack(order + "H", len(entries)), b""
    behind = at + 2 + 12 * len(entries) + 4
    for tag, (kind, data) in sorted(entries.items()):
        table += struct.pack(order + "HHI", tag, kind, len(data) // _SIZES[kind])
        if len(data) > 4:
            table += struct.pack(order + "I", behind + len(values))
            values += data + b"\0" * (len(data) % 2)
        else:
            table += data.ljust(4, b"\0")
    return table + bytes(4) + values


def tiff(order: str, entries: Entries, *, lead: bytes = b"", magic: int = 42) -> bytes:
    """A TIFF structure of one directory and nothing else."""
    mark = b"II" if order == "<" else b"MM"
    at = 8 + len(lead)
    return mark + struct.pack(order + "HI", magic, at) + lead + directory(entries, order, at)


def whole(order: str, *, lead: bytes = b"", magic: int = 42, xmp: bool = False) -> bytes:
    """A TIFF structure with Exif and GPS directories."""
    packet = {700: (1, PACKET)} if xmp else {}

    def start(exif_at: int, gps_at: int) -> bytes:
        pointers = {0x8769: exif_at, 0x8825: gps_at}
        points = {tag: (4, struct.pack(order + "I", at)) for tag, at in pointers.items()}
        return tiff(order, {**first(order), **packet, **points}, lead=lead, magic=magic)

    exif_at = len(start(0, 0))
    exif = directory(EXIF, order, exif_at)
    gps_at = exif_at + len(exif)
    return start(exif_at, gps_at) + exif + directory(position(order), order, gps_at)


def box(kind: bytes, *contents: bytes) -> bytes:
    inside = b"".join(contents)
    return struct.pack(">I", len(inside) + 8) + kind + inside


def cr3() -> bytes:
    """Canon's container: one structure each for the first directory, Exif and position."""
    parts = {
        b"CMT1": tiff("<", first("<")),
        b"CMT2": tiff("<", EXIF),
        b"CMT3": tiff("<", {1: (2, b"maker notes\0")}),
        b"CMT4": tiff("<", position("<")),
    }
    canon = box(b"uuid", _CANON, *(box(kind, part) for kind, part in parts.items()))
    head = box(b"ftyp", b"crx ", bytes(4), b"crx isom")
    return head + box(b"moov", canon) + box(b"uuid", _XMP_UUID, PACKET) + box(b"mdat", bytes(64))


def raf() -> bytes:
    """Fujifilm's container: a JPEG with all texts, and the sensor's data behind it."""
    target = io.BytesIO()
    Image.new("RGB", (64, 48), "teal").save(target, "JPEG", exif=b"Exif\0\0" + whole("<"))
    jpeg = target.getvalue()
    head = b"FUJIFILMCCD-RAW 0201FF383501Testmaker One".ljust(84, b"\0")
    return head + struct.pack(">II", 148, len(jpeg)) + bytes(56) + jpeg + bytes(512)


RAW_FILES: Mapping[str, bytes] = {
    "photo.dng": whole("<", xmp=True),
    "photo.nef": whole(">"),
    "photo.arw": whole("<"),
    "photo.cr2": whole("<", lead=b"CR\2\0" + bytes(4), xmp=True),
    "photo.cr3": cr3(),
    "photo.raf": raf(),
}
WITH_XMP = ("photo.dng", "photo.cr2", "photo.cr3")


def build(folder: Path, name: str) -> Path:
    """One of them, as a file."""
    path = folder / name
    path.write_bytes(RAW_FILES[name])
    return path

"""Which kind of picture a file is, from its first bytes.

Decoding does not belong here. An extension only helps where the first bytes of a camera's
raw file are those of a TIFF.
"""

from __future__ import annotations

from pathlib import Path

from photoarchive.model import Format

HEAD = 64  # bytes that `sniff` wants to see

RAW_SUFFIXES = frozenset({".cr2", ".cr3", ".nef", ".arw", ".raf", ".rw2", ".dng", ".orf"})

_STARTS: tuple[tuple[bytes, Format], ...] = (
    (b"\xff\xd8\xff", Format.JPEG),
    (b"\x89PNG\r\n\x1a\n", Format.PNG),
    (b"GIF87a", Format.GIF),
    (b"GIF89a", Format.GIF),
    (b"FUJIFILMCCD-RAW", Format.RAW),  # RAF
    (b"IIRO", Format.RAW),  # ORF
    (b"IIRS", Format.RAW),
    (b"MMOR", Format.RAW),
    (b"IIU\0", Format.RAW),  # RW2
    (b"II*\0", Format.TIFF),
    (b"MM\0*", Format.TIFF),
    (b"II+\0", Format.TIFF),  # BigTIFF
    (b"MM\0+", Format.TIFF),
)
_AVIF_BRANDS = frozenset({b"avif", b"avis"})
_HEIC_BRANDS = frozenset(
    {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}
)
_BMP_HEADERS = frozenset({12, 40, 52, 56, 64, 108, 124})  # bytes, by BMP version


def sniff(head: bytes) -> Format | None:
    """The format that `head` (the first 64 bytes of a file) announces; None if none we read.

    Raw files that begin like a TIFF (NEF, ARW, DNG) are TIFF here; `format_of` knows better.
    """
    if head[4:8] == b"ftyp":
        return _iso_media(head)
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return Format.WEBP
    if head[:4] == b"II*\0" and head[8:10] == b"CR":
        return Format.RAW  # CR2
    if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BMP_HEADERS:
        return Format.BMP
    return next((found for start, found in _STARTS if head.startswith(start)), None)


def format_of(path: Path, head: bytes) -> Format | None:
    """What `sniff` says, but a TIFF with the extension of a camera's raw file is RAW."""
    found = sniff(head)
    if found is Format.TIFF and path.suffix.lower() in RAW_SUFFIXES:
        return Format.RAW
    return found


def _iso_media(head: bytes) -> Format | None:
    """AVIF, HEIC or CR3 by the brands of the `ftyp` box (ISO/IEC 14496-12, 4.3)."""
    size = int.from_bytes(head[:4], "big")
    major, compatible = head[8:12], head[16 : min(size, len(head))]
    brands = {major, *(compatible[i : i + 4] for i in range(0, len(compatible), 4))}
    if major == b"crx ":
        return Format.RAW
    if brands & _AVIF_BRANDS:
        return Format.AVIF
    return Format.HEIC if brands & _HEIC_BRANDS else None

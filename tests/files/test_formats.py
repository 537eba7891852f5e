"""Telling what a file is from its first bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoarchive.files.formats import format_of, sniff
from photoarchive.model import Format


def ftyp(major: bytes, *compatible: bytes) -> bytes:
    body = b"ftyp" + major + b"\0\0\0\0" + b"".join(compatible)
    return (len(body) + 4).to_bytes(4, "big") + body + b"\0" * 32


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b"\xff\xd8\xff\xe1", Format.JPEG),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Format.PNG),
        (b"GIF89a", Format.GIF),
        (b"RIFF\x10\0\0\0WEBPVP8 ", Format.WEBP),
        (b"RIFF\x10\0\0\0WAVEfmt ", None),
        (b"II*\0\x08\0\0\0", Format.TIFF),
        (b"MM\0*\0\0\0\x08", Format.TIFF),
        (b"II+\0\x08\0\0\0", Format.TIFF),
        (b"BM" + bytes(12) + b"\x28\0\0\0", Format.BMP),
        (b"BMW drivers' club, a report", None),
        (ftyp(b"heic", b"mif1", b"heic"), Format.HEIC),
        (ftyp(b"mif1", b"mif1", b"heic"), Format.HEIC),
        (ftyp(b"avif", b"mif1", b"avif"), Format.AVIF),
        (ftyp(b"mif1", b"avif"), Format.AVIF),
        (ftyp(b"isom", b"mp41"), None),
        (ftyp(b"crx ", b"isom"), Format.RAW),
        (b"II*\0\x10\0\0\0CR\x02\0", Format.RAW),
        (b"FUJIFILMCCD-RAW 0201", Format.RAW),
        (b"IIRO\x08\0\0\0", Format.RAW),
        (b"IIU\0\x18\0\0\0", Format.RAW),
        (b"<!doctype html><title>404</title>", None),
        (b"\xff\xd8", None),
        (b"", None),
    ],
)
def test_first_bytes_decide(head: bytes, expected: Format | None) -> None:
    assert sniff(head) is expected


@pytest.mark.parametrize("name", ["a.nef", "a.ARW", "a.dng"])
def test_a_tiff_called_raw_is_raw(name: str) -> None:
    assert format_of(Path(name), b"II*\0\x08\0\0\0") is Format.RAW


def test_the_extension_does_not_overrule_other_bytes() -> None:
    assert format_of(Path("a.nef"), b"\xff\xd8\xff\xe1") is Format.JPEG
    assert format_of(Path("a.tif"), b"II*\0\x08\0\0\0") is Format.TIFF

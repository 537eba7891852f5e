"""JPEG segments, Photoshop resources and the TIFF directory."""

from __future__ import annotations

import hashlib
import io
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image

from photoarchive.files import iim, jpeg, photoshop, tiff
from photoarchive.files.blocks import Blocks
from photoarchive.files.photoshop import Resource

Segment = Callable[..., bytes]
START, SCAN = b"\xff\xd8", b"\xff\xda\x00\x02"


def found_in(raw: bytes) -> Blocks:
    return jpeg.find(io.BytesIO(raw))


def test_blocks_by_their_names(segment: Segment) -> None:
    raw = (
        START
        + segment(0xE1, jpeg.EXIF_NAME, b"MM\x00*exif")
        + segment(0xE1, jpeg.XMP_NAME, b"<x/>")
        + photoshop.app13(b"\x1c\x02\x78\x00\x01a")
        + SCAN
    )
    blocks = found_in(raw)
    assert (blocks.exif, blocks.xmp) == (b"MM\x00*exif", b"<x/>")
    assert blocks.iim == b"\x1c\x02\x78\x00\x01a"
    assert not blocks.iim_changed_alone


def test_nothing_behind_the_picture_data_counts(segment: Segment) -> None:
    assert found_in(START + SCAN + segment(0xE1, jpeg.XMP_NAME, b"<x/>")) == Blocks()


def test_fill_bytes_and_markers_without_length(segment: Segment) -> None:
    raw = START + b"\xff\x01\xff\xff" + segment(0xE1, jpeg.XMP_NAME, b"<x/>")
    assert found_in(raw).xmp == b"<x/>"


def test_a_segment_that_ends_after_the_file_is_no_segment(segment: Segment) -> None:
    whole = START + segment(0xE1, jpeg.XMP_NAME, b"<x/>")
    assert list(jpeg.segments(whole[:-1])) == []
    assert list(jpeg.segments(b"")) == []


def test_extended_xmp_is_put_together_by_its_offsets(segment: Segment) -> None:
    guid = b"0123456789ABCDEF0123456789ABCDEF"
    other = b"F" * 32

    def piece(offset: int, data: bytes, name: bytes = guid) -> bytes:
        numbers = struct.pack(">II", 6, offset)
        return segment(0xE1, jpeg.EXTENDED_NAME, name, numbers, data)

    main = segment(0xE1, jpeg.XMP_NAME, b"<x n='" + guid + b"'/>")
    raw = START + main + piece(3, b"def") + piece(0, b"abc") + piece(0, b"xyz", other)
    assert found_in(raw).extended_xmp == b"abcdef"
    assert found_in(START + main + piece(3, b"def")).extended_xmp == b""


def test_resources_over_two_segments(segment: Segment) -> None:
    block = photoshop.build([Resource(1, b"abc", b"named"), Resource(photoshop.IIM, b"12345")])
    parts = block[:20], block[20:]
    raw = START + b"".join(segment(0xED, photoshop.SIGNATURE, part) for part in parts)
    assert found_in(raw).iim == b"12345"


def test_resources_come_back_as_they_were() -> None:
    resources = [Resource(1, b""), Resource(2, b"odd", b"even"), Resource(3, b"even", b"odd")]
    assert list(photoshop.parse(photoshop.build(resources))) == resources


def test_the_end_of_a_picture_is_looked_for_behind_its_segments() -> None:
    comment = b"\xff\xfe\x00\x04\xff\xd9"  # an end marker that is not one
    head, data = START + comment + SCAN, bytes(range(200)) * 400
    for end in (b"\xff\xd9", b"\xff\xd9" + bytes(70_000)):
        assert not jpeg.cut_off(io.BytesIO(head + data + end))
    split = b"\x00" * (64 * 1024 - len(head) - 1 + 8)
    assert not jpeg.cut_off(io.BytesIO(head + split + b"\xff\xd9" + bytes(130_000)))
    for cut in (head + data, head, START + comment, START):
        assert jpeg.cut_off(io.BytesIO(cut))


def test_a_digest_tells_whether_iim_was_changed_alone() -> None:
    digest = hashlib.md5(b"old", usedforsecurity=False).digest()
    assert not Blocks(iim=b"old", digest=digest).iim_changed_alone
    assert not Blocks(iim=b"old\x00\x00", digest=digest).iim_changed_alone
    assert not Blocks(iim=b"new").iim_changed_alone
    assert Blocks(iim=b"new", digest=digest).iim_changed_alone


def test_a_tiff_carries_xmp_and_iim(tmp_path: Path, exiftool: Callable[..., Any]) -> None:
    path = tmp_path / "scan.tif"
    Image.new("RGB", (8, 8)).save(path)
    exiftool(path, "-overwrite_original", "-XMP-dc:Source=bron", "-IPTC:Credit=Bureau")
    with path.open("rb") as stream:
        blocks = tiff.find(stream)
    assert b"bron" in blocks.xmp
    assert iim.read(blocks.iim).values == {"credit": "Bureau"}


def test_a_tiff_that_points_outside_has_nothing() -> None:
    assert tiff.find(io.BytesIO(b"II*\x00\xff\xff\xff\x7f")) == Blocks()
    assert tiff.find(io.BytesIO(b"II")) == Blocks()

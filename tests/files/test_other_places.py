"""Values that some programs keep in other places than most: they are read all the same."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from photoarchive.files import iim, photoshop
from photoarchive.files.iim import Record
from photoarchive.files.photoshop import Resource
from photoarchive.files.reading import read_file
from photoarchive.files.regions import Frame
from photoarchive.files.writing.into_file import write_into
from photoarchive.files.writing.wanted import Wanted
from tests.files.raw_files import PACKET, XMP_CAPTION, directory, first, tiff, whole

Packet = Callable[..., bytes]
_TIFF = 'xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="6"'
_EXIF = 'xmlns:exif="http://ns.adobe.com/exif/1.0/"'


def with_attributes(packet: Packet, attributes: str) -> bytes:
    return packet(attributes=attributes)


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp"])
def test_a_turn_that_only_the_xmp_knows_of(tmp_path: Path, packet: Packet, suffix: str) -> None:
    path = tmp_path / f"photo.{suffix}"
    image = Image.new("RGB", (64, 48), "teal")
    if suffix == "png":
        path.write_bytes(_png(image, tmp_path, b"iTXt", _itxt(with_attributes(packet, _TIFF))))
    else:
        image.save(path, xmp=with_attributes(packet, _TIFF))
    reading = read_file(path, thumbnail_side=None)
    assert (reading.orientation, reading.width, reading.height) == (6, 48, 64)


@pytest.mark.parametrize(
    ("latitude", "longitude", "position"),
    [
        ("52,30.5N", "5,15.25W", (52.5083333, -5.2541667)),
        ("52,30,30S", "5,15,0E", (-52.5083333, 5.25)),
        ("0,0N", "0,0E", None),
        ("95,0N", "5,0E", None),
        ("52.5", "5.25", None),
    ],
)
def test_a_position_in_xmp(
    jpeg_with_xmp: Callable[..., Path],
    packet: Packet,
    latitude: str,
    longitude: str,
    position: tuple[float, float] | None,
) -> None:
    both = f'{_EXIF} exif:GPSLatitude="{latitude}" exif:GPSLongitude="{longitude}"'
    path = jpeg_with_xmp(with_attributes(packet, both))
    assert read_file(path, thumbnail_side=None).gps == position


def test_people_without_a_box_are_named(jpeg_with_xmp: Callable[..., Path], packet: Packet) -> None:
    microsoft = """<mp:RegionInfo rdf:parseType="Resource"><mpri:Regions><rdf:Bag>
     <rdf:li rdf:parseType="Resource"><mpreg:PersonDisplayName>Joep</mpreg:PersonDisplayName>
     </rdf:li></rdf:Bag></mpri:Regions></mp:RegionInfo>"""
    mwg = """<rs:Regions rdf:parseType="Resource"><rs:RegionList><rdf:Bag>
     <rdf:li rdf:parseType="Resource"><rs:Name>Mira</rs:Name><rs:Type>Face</rs:Type></rdf:li>
     <rdf:li rdf:parseType="Resource"><rs:Name>Rex</rs:Name><rs:Type>Pet</rs:Type></rdf:li>
     </rdf:Bag></rs:RegionList></rs:Regions>"""
    reading = read_file(jpeg_with_xmp(packet(microsoft + mwg)), thumbnail_side=None)
    assert reading.values["persons"] == ("Mira", "Joep")
    assert reading.regions == ()


@pytest.mark.parametrize("kind", [b"tEXt", b"zTXt"])
def test_iptc_in_a_png_as_imagemagick_keeps_it(tmp_path: Path, kind: bytes) -> None:
    block = iim.pack([Record(1, 90, iim.UTF8), Record(2, 120, "Het lint é".encode())])
    profile = _raw_profile("iptc", photoshop.build([Resource(photoshop.IIM, block)]), kind)
    path = tmp_path / "photo.png"
    path.write_bytes(_png(Image.new("RGB", (8, 8)), tmp_path, kind, profile))
    reading = read_file(path, thumbnail_side=None)
    assert reading.values["caption"] == "Het lint é"
    assert [source.name for source in reading.sources] == ["IPTC"]


def test_bare_iptc_in_a_png(tmp_path: Path) -> None:
    block = iim.pack([Record(2, 120, b"Het lint"), Record(2, 116, b"Studio Linde")])
    path = tmp_path / "photo.png"
    profile = _raw_profile("iptc", block, b"tEXt")
    path.write_bytes(_png(Image.new("RGB", (8, 8)), tmp_path, b"tEXt", profile))
    reading = read_file(path, thumbnail_side=None)
    assert dict(reading.values) == {"caption": "Het lint", "copyright": "Studio Linde"}


def test_exif_that_goes_on_in_a_second_segment(
    jpeg_with: Callable[..., Path], segment: Callable[..., bytes]
) -> None:
    exif = whole("<")
    pieces = [segment(0xE1, b"Exif\0\0", part) for part in (exif[:60], exif[60:])]
    path = jpeg_with(*pieces)
    reading = read_file(path, thumbnail_side=None)
    assert reading.date == "2026-05-13T14:01:02.25+02:00"
    before = path.read_bytes()
    receipt = write_into(path, Wanted({"caption": "Nieuw"}), Frame(96, 64))
    assert receipt.target.suffix == ".xmp"
    assert "goes on in a second segment" in receipt.notices[0]
    assert path.read_bytes() == before


def test_a_second_exif_block_is_not_part_of_the_first(
    jpeg_with: Callable[..., Path], segment: Callable[..., bytes]
) -> None:
    block = segment(0xE1, b"Exif\0\0", whole("<"))
    path = jpeg_with(block, block)
    assert read_file(path, thumbnail_side=None).gps == (52.5, 6.1)
    assert write_into(path, Wanted({"caption": "Nieuw"}), Frame(96, 64)).target == path


def test_a_position_that_is_a_text_costs_nothing_else(
    jpeg_with: Callable[..., Path], segment: Callable[..., bytes]
) -> None:
    order = "<"
    start = tiff(order, {**first(order), 0x8825: (4, bytes(4))})
    at = struct.pack("<I", len(start))
    text = {1: (2, b"N\0"), 2: (2, b"52,00000,50,00000,34,01180\0")}
    exif = tiff(order, {**first(order), 0x8825: (4, at)}) + directory(text, order, len(start))
    reading = read_file(jpeg_with(segment(0xE1, b"Exif\0\0", exif)), thumbnail_side=None)
    assert (reading.gps, reading.camera, reading.warnings) == (None, "Testmaker One", ())


@pytest.mark.parametrize("name", [b"", b"XMP\0://ns.adobe.com/xap/1.0/\0"])
def test_xmp_without_its_whole_name_is_read_and_replaced(
    jpeg_with: Callable[..., Path], segment: Callable[..., bytes], name: bytes
) -> None:
    path = jpeg_with(segment(0xE1, name, PACKET))
    assert read_file(path, thumbnail_side=None).values["caption"] == XMP_CAPTION
    receipt = write_into(path, Wanted({"caption": "Nieuw"}), Frame(96, 64))
    assert receipt.target == path
    data = path.read_bytes()
    assert (XMP_CAPTION.encode() in data, data.count(b"<x:xmpmeta")) == (False, 1)


def test_xmp_with_and_without_its_name_is_not_written_over(
    jpeg_with: Callable[..., Path], segment: Callable[..., bytes], packet: Packet
) -> None:
    named = segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00", packet("<dc:source>x</dc:source>"))
    path = jpeg_with(named, segment(0xE1, PACKET))
    receipt = write_into(path, Wanted({"caption": "Nieuw"}), Frame(96, 64))
    assert receipt.target.suffix == ".xmp"
    assert "twice" in receipt.notices[0]


def test_a_list_in_two_portions_is_read_whole(
    jpeg_with_xmp: Callable[..., Path], packet: Packet
) -> None:
    twice = "".join(
        f"<dc:subject><rdf:Bag><rdf:li>{word}</rdf:li></rdf:Bag></dc:subject>"
        for word in ("markt", "kaas")
    )
    reading = read_file(jpeg_with_xmp(packet(twice)), thumbnail_side=None)
    assert reading.values["keywords"] == ("markt", "kaas")


def test_exif_in_a_png_as_imagemagick_keeps_it(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, "Uit Exif gelezen"
    profile = _raw_profile("exif", exif.tobytes(), b"zTXt")
    path = tmp_path / "photo.png"
    path.write_bytes(_png(Image.new("RGB", (64, 48)), tmp_path, b"zTXt", profile))
    reading = read_file(path, thumbnail_side=None)
    assert (reading.orientation, reading.width) == (6, 48)
    assert reading.values["caption"] == "Uit Exif gelezen"


@pytest.mark.parametrize("content", [b"\nname\n 4\nzz zz\n", b"", b"\n\n\n", b"\nx\n 2\n\xff\xfe"])
def test_a_damaged_profile_says_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "photo.png"
    text = b"Raw profile type iptc\0" + content
    path.write_bytes(_png(Image.new("RGB", (8, 8)), tmp_path, b"tEXt", text))
    reading = read_file(path, thumbnail_side=None)
    assert (reading.readable, dict(reading.values)) == (True, {})


def _raw_profile(name: str, block: bytes, kind: bytes) -> bytes:
    text = f"\n{name.upper()} profile\n{len(block):8}\n{block.hex()}\n".encode()
    keyword = f"Raw profile type {name}".encode()
    packed = b"\0" + zlib.compress(text) if kind == b"zTXt" else text
    return keyword + b"\0" + packed


def _itxt(packet: bytes) -> bytes:
    return b"XML:com.adobe.xmp\0\0\0\0\0" + packet


def _png(image: Image.Image, folder: Path, kind: bytes, content: bytes) -> bytes:
    """The picture with one chunk more, behind its header."""
    plain = folder / "plain.png"
    image.save(plain)
    data = plain.read_bytes()
    plain.unlink()
    check = struct.pack(">I", zlib.crc32(kind + content))
    chunk = struct.pack(">I", len(content)) + kind + content + check
    return data[:33] + chunk + data[33:]

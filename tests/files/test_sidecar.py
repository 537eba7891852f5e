"""The .xmp files beside a picture."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from photoarchive.files.reading import read_file

JpegWith = Callable[..., Path]
CaptionPacket = Callable[..., bytes]


@pytest.fixture
def picture(jpeg_with_xmp: JpegWith, caption_packet: CaptionPacket) -> Path:
    path = jpeg_with_xmp(caption_packet("in het bestand"), name="markt.jpg")
    os.utime(path, (1_700_000_000, 1_700_000_000))
    return path


def put(path: Path, packet: bytes, *, age: float = 0) -> None:
    path.write_bytes(packet)
    os.utime(path, (1_700_000_000 - age, 1_700_000_000 - age))


def test_the_more_specific_sidecar_wins(picture: Path, caption_packet: CaptionPacket) -> None:
    put(picture.with_name("markt.xmp"), caption_packet("van de stam"))
    put(picture.with_name("markt.jpg.xmp"), caption_packet("van de naam"))
    reading = read_file(picture)
    assert reading.text("caption") == "van de naam"
    assert reading.others["caption"] == ("van de stam", "in het bestand")


@pytest.mark.parametrize(
    ("age", "caption"),
    [(-60, "ernaast"), (0, "ernaast"), (1.5, "ernaast"), (60, "in het bestand")],
)
def test_a_sidecar_wins_unless_the_picture_is_newer(
    picture: Path, caption_packet: CaptionPacket, age: float, caption: str
) -> None:
    put(picture.with_name("markt.xmp"), caption_packet("ernaast"), age=age)
    reading = read_file(picture)
    assert reading.text("caption") == caption
    assert {reading.text("caption"), *reading.others["caption"]} == {"ernaast", "in het bestand"}


def test_an_old_sidecar_fills_what_the_picture_does_not_say(
    jpeg_with: JpegWith, caption_packet: CaptionPacket
) -> None:
    path = jpeg_with(name="leeg.jpg")
    put(path.with_name("leeg.XMP"), caption_packet("ernaast"))
    assert read_file(path).text("caption") == "ernaast"


@pytest.mark.parametrize(
    "bytes_of_it",
    [
        b"",
        b"\x00" * 100,
        b'<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]><x:xmpmeta>&b;</x:xmpmeta>',
    ],
)
def test_a_bad_sidecar_is_ignored_with_a_warning(picture: Path, bytes_of_it: bytes) -> None:
    put(picture.with_name("markt.xmp"), bytes_of_it)
    reading = read_file(picture)
    assert reading.text("caption") == "in het bestand"
    (warning,) = reading.warnings
    assert "markt.xmp" in warning


def test_a_folder_named_like_a_sidecar(picture: Path) -> None:
    picture.with_name("markt.xmp").mkdir()
    reading = read_file(picture)
    assert reading.readable
    assert "markt.xmp" in reading.warnings[0]


def test_regions_and_persons_of_a_sidecar(picture: Path, packet: Callable[..., bytes]) -> None:
    item = '<rdf:li mpreg:PersonDisplayName="Anouk" mpreg:Rectangle="0.1, 0.2, 0.3, 0.4"/>'
    bag = f"<mpri:Regions><rdf:Bag>{item}</rdf:Bag></mpri:Regions>"
    inner = f'<mp:RegionInfo rdf:parseType="Resource">{bag}</mp:RegionInfo>'
    put(picture.with_name("markt.xmp"), packet(inner))
    reading = read_file(picture)
    assert reading.values["persons"] == ("Anouk",)
    assert [region.name for region in reading.regions] == ["Anouk"]

"""Whole files as they really come: read right, and written without losing what was in them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from photoarchive.files import iim, photoshop
from photoarchive.files.iim import Record
from photoarchive.files.reading import read_file
from photoarchive.files.regions import Frame
from photoarchive.files.writing.into_file import write_into
from photoarchive.files.writing.wanted import Wanted

LONG = "Een bijschrift dat langer is dan IPTC ruimte heeft. " * 60


def iptc(caption: bytes, *, marked: bool) -> bytes:
    """A Photoshop block whose IPTC caption has these bytes."""
    charset = [Record(1, 90, iim.UTF8)] if marked else []
    return photoshop.app13(iim.pack([*charset, Record(2, 120, caption)]))


def xmp_with(packet: Callable[..., bytes], text: str, language: str = "x-default") -> bytes:
    item = f'<rdf:li xml:lang="{language}">{text}</rdf:li>'
    return packet(f"<dc:description><rdf:Alt>{item}</rdf:Alt></dc:description>")


@pytest.fixture
def odd(
    jpeg_with: Callable[..., Path], segment: Callable[..., bytes], packet: Callable[..., bytes]
) -> dict[str, Path]:
    """Odd files by name."""

    def xmp_segment(data: bytes) -> bytes:
        return segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00", data)

    caption = "Wethouder Jóke Müller-Peña (l.) en Ömer Ağa"
    cut = LONG.strip().encode()[:2000]
    made = {
        "marked utf-8": [iptc(caption.encode(), marked=True)],
        "marked utf-8 but cp1252": [iptc("Fête in café".encode("cp1252"), marked=True)],
        "cut off in iptc": [xmp_segment(xmp_with(packet, LONG)), iptc(cut, marked=True)],
        "only german": [xmp_segment(xmp_with(packet, "Nur Deutsch", "de-DE"))],
        "junk behind": [xmp_segment(xmp_with(packet, "Toch leesbaar") + b"\0\0<<junk & more")],
        "controls": [iptc(b"Regel\x00 een\x07\xef\xbf\xbe\nregel twee", marked=True)],
        "markup": [xmp_segment(xmp_with(packet, "&lt;b&gt;vet&lt;/b&gt; &amp; &quot;co&quot;"))],
    }
    return {name: jpeg_with(*parts, name=f"{name}.jpg") for name, parts in made.items()}


@pytest.mark.parametrize(
    ("name", "caption"),
    [
        ("marked utf-8", "Wethouder Jóke Müller-Peña (l.) en Ömer Ağa"),
        ("marked utf-8 but cp1252", "Fête in café"),
        ("cut off in iptc", LONG.strip()),
        ("only german", "Nur Deutsch"),
        ("junk behind", "Toch leesbaar"),
        ("controls", "Regel een\nregel twee"),
        ("markup", '<b>vet</b> & "co"'),
    ],
)
def test_odd_captions_are_read_and_another_takes_their_place(
    odd: dict[str, Path], name: str, caption: str
) -> None:
    reading = read_file(odd[name], thumbnail_side=None)
    assert reading.values["caption"] == caption
    assert not reading.others
    receipt = write_into(odd[name], Wanted({"headline": "Kop"}), Frame(96, 64))
    assert receipt.target == odd[name]
    again = read_file(odd[name], thumbnail_side=None)
    assert (again.values["caption"], again.values["headline"]) == (caption, "Kop")
    write_into(odd[name], Wanted({"caption": "Nieuw"}), Frame(96, 64))
    assert read_file(odd[name], thumbnail_side=None).values["caption"] == "Nieuw"


@pytest.mark.parametrize(
    "written", ["0000:00:00 00:00:00", "    :  :     :  :  ", "2024:00:10 10:00:00"]
)
def test_a_date_that_is_none(tmp_path: Path, written: str) -> None:
    path = tmp_path / "photo.jpg"
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = written
    Image.new("RGB", (8, 8)).save(path, exif=exif)
    assert read_file(path, thumbnail_side=None).date is None


def test_a_time_that_did_not_exist_that_night_stays_as_written(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    exif = Image.Exif()
    ifd = exif.get_ifd(0x8769)
    ifd[0x9003], ifd[0x9291], ifd[0x9011] = "2024:03:31 02:30:00", "007", "+02:00"
    Image.new("RGB", (8, 8)).save(path, exif=exif)
    assert read_file(path, thumbnail_side=None).date == "2024-03-31T02:30:00.007+02:00"


def test_a_sidecar_and_the_file_say_different_things(
    jpeg_with_xmp: Callable[..., Path], packet: Callable[..., Any]
) -> None:
    path = jpeg_with_xmp(xmp_with(packet, "In het bestand"))
    path.with_suffix(".xmp").write_bytes(xmp_with(packet, "In de sidecar"))
    reading = read_file(path, thumbnail_side=None)
    assert reading.values["caption"] == "In de sidecar"
    assert reading.others["caption"] == ("In het bestand",)
    assert [source.name for source in reading.sources] == ["picture.xmp", "XMP"]

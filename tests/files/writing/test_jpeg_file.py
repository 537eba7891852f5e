"""JPEGs with texts that a reader would not see: they are refused before something is lost."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
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
from tests.conftest import draw_jpeg
from tests.files.writing.drawn_sets import FOREIGN

XMP = b"http://ns.adobe.com/xap/1.0/\0"
EXTENDED = b"http://ns.adobe.com/xmp/extension/\0"
GUID = b"0123456789ABCDEF0123456789ABCDEF"
WANTED = Wanted({"caption": "Nieuw"})


def with_segments(folder: Path, segments: Sequence[tuple[int, bytes]]) -> Path:
    path = draw_jpeg(folder / "photo.jpg", seed="segments")
    data = path.read_bytes()
    head = b"".join(struct.pack(">BBH", 0xFF, m, len(d) + 2) + d for m, d in segments)
    path.write_bytes(data[:2] + head + data[2:])
    return path


def extended(text: bytes, *, missing: int = 0) -> list[tuple[int, bytes]]:
    """A packet that names an extension, and the extension, perhaps cut short."""
    main = FOREIGN.replace("crs:Exp", f'xmpNote:HasExtendedXMP="{GUID.decode()}" crs:Exp')
    main = main.replace("xmlns:crs", 'xmlns:xmpNote="http://ns.adobe.com/xmp/note/" xmlns:crs', 1)
    head = EXTENDED + GUID + struct.pack(">II", len(text), missing)
    return [(0xE1, XMP + main.encode()), (0xE1, head + text[missing:])]


def packet(name: str, text: str) -> bytes:
    inner = f'<photoshop:{name} xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">{text}'
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf='
        '"http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="">'
        f"{inner}</photoshop:{name}></rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


TWO_IIM = photoshop.SIGNATURE + photoshop.build(
    [Resource(photoshop.IIM, iim.pack([Record(2, 90, city)])) for city in (b"Ede", b"Zwolle")]
)


@pytest.mark.parametrize(
    ("segments", "reason"),
    [
        ([(0xE1, XMP + FOREIGN.encode()), (0xE1, XMP + packet("City", "Ede"))], "twice"),
        ([(0xED, TWO_IIM)], "twice"),
        (extended(packet("State", "Gelderland"), missing=20), "missing"),
        ([(0xE4, bytes(65_000))] * 66 + [(0xE1, XMP + FOREIGN.encode())], "too far"),
    ],
)
def test_what_would_be_lost_is_refused(
    tmp_path: Path, segments: list[tuple[int, bytes]], reason: str
) -> None:
    path = with_segments(tmp_path, segments)
    before = path.read_bytes()
    receipt = write_into(path, WANTED, Frame(320, 214))
    assert reason in receipt.notices[0]
    assert receipt.target.name == "photo.jpg.xmp"
    assert path.read_bytes() == before


def test_an_extension_becomes_a_part_of_the_packet(tmp_path: Path) -> None:
    path = with_segments(tmp_path, extended(packet("State", "Gelderland")))
    receipt = write_into(path, WANTED, Frame(320, 214))
    assert receipt.target == path
    data = path.read_bytes()
    assert EXTENDED not in data
    assert b"HasExtendedXMP" not in data
    values = read_file(path, thumbnail_side=None).values
    assert (values["state"], values["caption"]) == ("Gelderland", "Nieuw")


def test_of_two_exif_blocks_only_the_one_that_is_read_changes(
    tmp_path: Path, segment: Callable[..., bytes]
) -> None:
    first, second = (Image.Exif() for _ in range(2))
    first[0x010E], second[0x010E] = "Een oud bijschrift", "Nog een ander"
    path = with_segments(tmp_path, [(0xE1, first.tobytes()), (0xE1, second.tobytes())])
    write_into(path, WANTED, Frame(320, 214))
    data = path.read_bytes()
    assert segment(0xE1, second.tobytes()) in data
    assert b"Een oud bijschrift" not in data

"""Two sets of drawn JPEGs with what real ones carry: a camera's, and an agency's."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PIL import Image, ImageCms

from photoarchive.files import iim, photoshop
from photoarchive.files.iim import Record
from photoarchive.files.photoshop import Resource
from tests.conftest import draw_jpeg

FOREIGN = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" crs:Exposure2012="+0.35"
 xmlns:lr="http://ns.adobe.com/lightroom/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
 xmpMM:DocumentID="xmp.did:0001" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:ColorMode="3"
 photoshop:Credit="Vroeger">
 <lr:hierarchicalSubject><rdf:Bag><rdf:li>markt|kaas</rdf:li></rdf:Bag></lr:hierarchicalSubject>
 <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Oud</rdf:li>
 <rdf:li xml:lang="fr-FR">Autre chose</rdf:li></rdf:Alt></dc:description>
</rdf:Description></rdf:RDF></x:xmpmeta>"""


def camera_set(folder: Path) -> list[Path]:
    """Exif of both byte orders with a maker note, all orientations, profile, comment, thumbnail."""
    made = [_camera(folder / f"camera-{turn}.jpg", turn) for turn in range(1, 9)]
    made += [_saved(folder / "progressive.jpg", progressive=True, quality=70)]
    made += [_saved(folder / "grey.jpg", mode="L"), _saved(folder / "cmyk.jpg", mode="CMYK")]
    return made


def agency_set(folder: Path) -> list[Path]:
    """XMP of other programs, IPTC in two encodings, further Photoshop resources, two pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    plain = _saved(folder / "plain.jpg").read_bytes()
    resources = [
        Resource(
            0x0404, iim.pack([Record(2, 120, "Café".encode("cp1252")), Record(2, 90, b"Ede")])
        ),
        Resource(0x03ED, bytes(16), b"resolution"),
        Resource(0x040C, b"thumbnail"),
    ]
    app13 = photoshop.SIGNATURE + photoshop.build(resources)
    packet = b"http://ns.adobe.com/xap/1.0/\0" + FOREIGN.encode()
    variants = {
        "foreign-xmp": [(0xE1, packet)],
        "photoshop": [(0xED, app13)],
        "both": [(0xED, app13), (0xE1, packet), (0xFE, b"a comment")],
        "unknown-segments": [(0xE5, b"HUH\0" + bytes(range(200))), (0xEC, b"Ducky\0")],
    }
    for name, segments in variants.items():
        head = b"".join(_segment(marker, data) for marker, data in segments)
        (folder / f"{name}.jpg").write_bytes(plain[:2] + head + plain[2:])
    (folder / "padded.jpg").write_bytes(plain[:2] + b"\xff\xff\xff" + plain[2:] + b"trailing")
    _two_pictures(folder / "two.jpg")
    return sorted(folder.glob("*.jpg"))


def _segment(marker: int, data: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data


def _camera(target: Path, turn: int) -> Path:
    exif = Image.Exif()
    exif.endian = "<" if turn % 2 else ">"
    exif[0x010F], exif[0x0110], exif[0x0112] = "Drawn", f"Model {turn}", turn
    exif[0x010E], exif[0x013B] = "OLYMPUS DIGITAL CAMERA", "Noor"
    ifd = exif.get_ifd(0x8769)
    ifd[0x9003], ifd[0x927C] = "2026:05:13 14:01:02", b"MAKER\0" + bytes(range(256))
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4] = "N", (52.0, 30.0, 0.0), "E", (6.0, 5.0, 0.0)
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return _saved(target, exif=exif, icc_profile=profile, comment=b"kept")


def _saved(target: Path, *, mode: str = "RGB", **options: Any) -> Path:
    drawn = draw_jpeg(target, seed=target.stem).read_bytes()
    with Image.open(io.BytesIO(drawn)) as image:
        image.convert(mode).save(target, "JPEG", **options)
    return target


def _two_pictures(target: Path) -> None:
    first, second = (draw_jpeg(target.with_name(f".{n}.jpg"), seed=n) for n in "ab")
    with Image.open(first) as one, Image.open(second) as other:
        one.save(target, format="MPO", save_all=True, append_images=[other])
    for drawn in (first, second):
        drawn.unlink()


def in_folder(folder: Path) -> Iterator[Path]:
    """Every JPEG below a folder, by its first bytes."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.stat().st_size > 3:
            with path.open("rb") as stream:
                if stream.read(3) == b"\xff\xd8\xff":
                    yield path

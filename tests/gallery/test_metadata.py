"""What travels inside the exported files, as an independent reader sees it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from PIL import ExifTags, Image

from photoarchive.gallery.export import export_gallery
from photoarchive.progress import Progress
from tests.gallery.conftest import MakePhoto, MakePublication, person

needs_exiftool = pytest.mark.skipif(
    shutil.which("exiftool") is None, reason="exiftool is not installed"
)

CAPTION = "Sanne Vermeulen (l.) en Zoë Çelik openen het buurthuis.\nDaarna was er soep."


def _draw_with_secrets(path: Path) -> None:
    """An original as cameras write it: position, serial number, thumbnail, comment."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Camera"
    exif[ExifTags.Base.Artist] = "Owner of the camera"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.BodySerialNumber] = "SERIAL-4711"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.CameraOwnerName] = "OWNER-4711"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.MakerNote] = b"MAKERNOTE-4711"
    position = {1: "N", 2: (52.0, 1.0, 2.0), 3: "E", 4: (4.0, 52.0, 3.0)}
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(position)
    path.parent.mkdir(parents=True)
    Image.new("RGB", (640, 420), "teal").save(path, exif=exif, comment=b"COMMENT-4711")


@pytest.fixture
def exported(
    tmp_path: Path, make_photo: MakePhoto, make_publication: MakePublication
) -> list[Path]:
    """The renditions of one photo with secrets, in all formats."""
    source = tmp_path / "originals" / "secret.jpg"
    _draw_with_secrets(source)
    photo = make_photo(
        1,
        source=source,
        size=(640, 420),
        caption=CAPTION,
        people=(person("Sanne Vermeulen"), person("Niet Genoemd")),
        keywords=("intern",),
    )
    done = export_gallery(
        make_publication(photo, language="nl"),
        to=tmp_path / "gallery",
        sizes=(320,),
        progress=Progress(),
    )
    return sorted((done.folder / "photos").iterdir())


def _read(files: list[Path]) -> list[dict[str, Any]]:
    command = ["exiftool", "-json", "-G1", "-a", "-struct", "-charset", "iptc=utf8"]
    answer = subprocess.run([*command, *files], capture_output=True, check=True)
    return list(json.loads(answer.stdout))


@needs_exiftool
def test_every_rendition_says_what_and_whose_it_is(exported: list[Path]) -> None:
    assert [path.suffix for path in exported] == [".avif", ".jpg", ".webp"]
    for read in _read(exported):
        assert read["XMP-dc:Description-nl"] == CAPTION
        assert read["XMP-dc:Creator"] == ["Tessa Roelofs"]
        assert read["XMP-photoshop:Credit"] == "beeldlijn.nl/Tessa Roelofs"
        assert read["XMP-dc:Rights"] == "© 2025 Beeldlijn"
        assert read["XMP-iptcExt:PersonInImage"] == ["Sanne Vermeulen"]
        assert read["IFD0:Artist"] == "Tessa Roelofs"


@needs_exiftool
def test_a_jpeg_says_it_in_the_older_way_too(exported: list[Path]) -> None:
    (read,) = _read([path for path in exported if path.suffix == ".jpg"])
    assert read["IPTC:Caption-Abstract"] == CAPTION
    assert read["IPTC:By-line"] == "Tessa Roelofs"
    assert read["IPTC:Credit"] == "beeldlijn.nl/Tessa Roelofs"
    assert read["IPTC:CopyrightNotice"] == "© 2025 Beeldlijn"


@needs_exiftool
def test_no_rendition_has_fields_that_nobody_asked_for(exported: list[Path]) -> None:
    for read in _read(exported):
        words = " ".join(read).lower()
        for private in ("gps", "serial", "owner", "maker", "thumbnail", "comment", "subject"):
            assert private not in words


def test_no_byte_of_the_secrets_gets_out(exported: list[Path]) -> None:
    for path in exported:
        content = path.read_bytes()
        for secret in (b"4711", b"Owner of the camera", b"Niet Genoemd", b"intern"):
            assert secret not in content

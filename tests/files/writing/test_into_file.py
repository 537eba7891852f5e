"""Texts written into files, read back by our own reader and by two programs of others."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from photoarchive.files.fields import FIELDS, Value
from photoarchive.files.reading import read_file
from photoarchive.files.regions import Frame
from photoarchive.files.writing.into_file import sidecar_of, write_into, write_sidecar
from photoarchive.files.writing.wanted import Shown, Wanted
from photoarchive.model import Box
from tests.conftest import draw_jpeg

EXIFTOOL, EXIV2 = shutil.which("exiftool"), shutil.which("exiv2")
needs_exiftool = pytest.mark.skipif(EXIFTOOL is None, reason="exiftool is not installed")
needs_exiv2 = pytest.mark.skipif(EXIV2 is None, reason="exiv2 is not installed")

FRAME = Frame(320, 214)
VALUES: dict[str, Value] = {
    "caption": 'Wethouder Aïcha El Amrani (l.) knipt het lint; "ja" &amp; <lacht>.\nKoffie.',
    "headline": "Het lint is geknipt",
    "title": "Lindehof-0012",
    "alt_text": "Twee vrouwen knippen een rood lint door.",
    "extended_description": "Op de achtergrond een gebouw met een blauwe deur.",
    "creator": "Noor Brandsma; Ömer Şahin",
    "creator_job_title": "Fotograaf",
    "credit": "studiolinde.example/Noor Brandsma van der Weijden",
    "copyright": "© 2026 Studio Linde",
    "source": "Studio Linde",
    "caption_writer": "Redactie",
    "instructions": "Niet bijsnijden",
    "job_id": "2026-118",
    "event": "Opening van de Lindehof",
    "sublocation": "Dorpsstraat 1",
    "city": "Zwolle",
    "state": "Overijssel",
    "country": "Nederland",
    "country_code": "NLD",
    "location_shown": ("Lindehof, Dorpsstraat 1", "Zwolle"),
    "location_created": ("Kerkplein",),
    "event_id": ("https://hazelhof.example/agenda/118",),
    "property_release": "http://ns.useplus.org/ldf/vocab/PR-NAP",
    "minor_age": "http://ns.useplus.org/ldf/vocab/AG-UNK",
    "other_constraints": "Niet voor reclame",
    "ai_system": "Geen",
    "usage_terms": "Vrij voor nieuws",
    "web_statement": "https://studiolinde.example/licentie",
    "model_release": "http://ns.useplus.org/ldf/vocab/MR-LMR",
    "data_mining": "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED",
    "digital_source_type": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
    "rating": "4",
    "guid": "0190b2c4-7a52-7000-8000-000000000012",
    "keywords": ("opening", "gemeente", "één, twee"),
}
PEOPLE = (
    Shown("Aïcha El Amrani", "wethouder", "gemeente Zwolle", Box(0.1, 0.2, 0.25, 0.4)),
    Shown("Noor van der Weijden", box=Box(0.6, 0.25, 0.2, 0.3)),
    Shown("Pia Zwart", "vrijwilliger"),
)
WANTED = Wanted(VALUES, PEOPLE)

Maker = Callable[[Path], Path]


def jpeg(folder: Path) -> Path:
    return draw_jpeg(folder / "photo.jpg", seed="writing")


def png(folder: Path) -> Path:
    target = folder / "photo.png"
    with Image.open(draw_jpeg(folder / "drawn.jpg", seed="writing")) as image:
        image.save(target)
    return target


def webp(folder: Path) -> Path:
    target = folder / "photo.webp"
    with Image.open(draw_jpeg(folder / "drawn.jpg", seed="writing")) as image:
        image.save(target)
    return target


def beside_tiff(folder: Path) -> Path:
    target = folder / "photo.tif"
    with Image.open(draw_jpeg(folder / "drawn.jpg", seed="writing")) as image:
        image.save(target)
    return target


each_kind = pytest.mark.parametrize("make", [jpeg, png, webp, beside_tiff])


def exiftool(path: Path, *options: str) -> dict[str, Any]:
    """What exiftool reads, in one document."""
    command = ["exiftool", "-json", "-struct", "-charset", "iptc=utf8", *options, str(path)]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found: dict[str, Any] = json.loads(out)[0]
    return found


@each_kind
def test_our_own_reader_gets_every_field_back(make: Maker, tmp_path: Path) -> None:
    picture = make(tmp_path)
    receipt = write_into(picture, WANTED, FRAME)
    assert receipt.refused == ""
    reading = read_file(picture, thumbnail_side=None)
    for name, value in VALUES.items():
        assert reading.values[name] == value, name
    assert set(reading.values["persons"]) == {person.name for person in PEOPLE}
    boxes = {region.name: region.box for region in reading.regions}
    for person in PEOPLE[:2]:
        assert person.box is not None
        assert boxes[person.name].x == pytest.approx(person.box.x, abs=1e-5)
        assert boxes[person.name].h == pytest.approx(person.box.h, abs=1e-5)
    assert not reading.others


@needs_exiftool
@each_kind
def test_exiftool_reads_the_same(make: Maker, tmp_path: Path) -> None:
    picture = make(tmp_path)
    target = write_into(picture, WANTED, FRAME).target
    said = exiftool(target, "-XMP:all")
    for name, tag in (
        ("caption", "Description"),
        ("headline", "Headline"),
        ("alt_text", "AltTextAccessibility"),
        ("extended_description", "ExtDescrAccessibility"),
        ("credit", "Credit"),
        ("copyright", "Rights"),
        ("keywords", "Subject"),
        ("event", "Event"),
        ("city", "City"),
        ("usage_terms", "UsageTerms"),
        ("web_statement", "WebStatement"),
        ("guid", "DigitalImageGUID"),
    ):
        value = VALUES[name]
        assert said[tag] == (list(value) if isinstance(value, tuple) else value), name
    assert said["Creator"] == ["Noor Brandsma", "Ömer Şahin"]
    assert said["PersonInImage"] == [person.name for person in PEOPLE]
    details = {one["PersonName"]: one["PersonDescription"] for one in said["PersonInImageWDetails"]}
    assert details == {
        "Aïcha El Amrani": "wethouder, gemeente Zwolle",
        "Pia Zwart": "vrijwilliger",
    }
    regions = said["RegionInfo"]
    assert regions["AppliedToDimensions"] == {"W": 320, "H": 214, "Unit": "pixel"}
    assert [one["Name"] for one in regions["RegionList"]] == [p.name for p in PEOPLE[:2]]
    assert regions["RegionList"][0]["Area"]["X"] == pytest.approx(0.225)
    assert [one["Name"] for one in said["ImageRegion"]] == [p.name for p in PEOPLE[:2]]


@needs_exiftool
def test_the_iim_of_a_jpeg_is_cut_with_a_notice_and_its_digest_is_current(tmp_path: Path) -> None:
    picture = jpeg(tmp_path)
    receipt = write_into(picture, WANTED, FRAME)
    said = exiftool(picture, "-IPTC:all", "-IPTCDigest", "-CurrentIPTCDigest")
    assert said["IPTCDigest"] == said["CurrentIPTCDigest"]
    assert said["Caption-Abstract"] == VALUES["caption"]
    assert said["Credit"] == "studiolinde.example/Noor Brandsm"
    assert said["By-line"] == ["Noor Brandsma", "Ömer Şahin"]
    assert any("credit" in notice and "32" in notice for notice in receipt.notices)


@needs_exiv2
@each_kind
def test_exiv2_reads_the_same(make: Maker, tmp_path: Path) -> None:
    picture = make(tmp_path)
    target = write_into(picture, WANTED, FRAME).target
    command = ["exiv2", "-PXkt", "pr", str(target)]
    out = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    assert "Xmp.photoshop.Credit" in out
    assert str(VALUES["credit"]) in out
    assert "Pia Zwart" in out
    assert str(VALUES["alt_text"]) in out
    assert "Aïcha El Amrani" in out


def test_the_picture_and_all_other_segments_stay_as_they_were(tmp_path: Path) -> None:
    picture = _camera_like(tmp_path / "camera.jpg")
    with Image.open(picture) as image:
        before, icc = image.tobytes(), image.info["icc_profile"]
    assert write_into(picture, WANTED, FRAME).target == picture
    with Image.open(picture) as image:
        assert image.tobytes() == before
        assert image.info["icc_profile"] == icc
        assert image.info["comment"] == b"kept"
        exif = image.getexif()
        assert exif.get_ifd(0x8769)[0x927C] == b"maker note with offsets"


@needs_exiftool
def test_an_exif_text_that_is_there_grows_without_moving_the_maker_note(tmp_path: Path) -> None:
    picture = _camera_like(tmp_path / "camera.jpg")
    note, block = b"maker note with offsets", b"Exif\0\0"
    before = picture.read_bytes()
    write_into(picture, WANTED, FRAME)
    data = picture.read_bytes()
    assert data.index(note) - data.index(block) == before.index(note) - before.index(block)
    said = exiftool(picture, "-EXIF:all", "-charset", "exif=utf8")
    assert said["ImageDescription"].startswith("Wethouder Aïcha")
    assert said["Model"] == "Drawn"


def test_properties_of_other_programs_and_other_languages_stay(tmp_path: Path) -> None:
    picture = jpeg(tmp_path)
    foreign = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
     xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
     xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" crs:Exposure2012="+0.35"
     xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:acme="http://acme.example/ns/">
     <acme:Thing rdf:parseType="Resource"><acme:Part>one &amp; two</acme:Part></acme:Thing>
     <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Oud</rdf:li>
     <rdf:li xml:lang="nl-NL">Oud</rdf:li><rdf:li xml:lang="de-DE">Auf Deutsch</rdf:li>
     </rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>"""
    beside = picture.with_name("photo.jpg.xmp")
    beside.write_text(foreign, "utf-8")
    receipt = write_sidecar(picture, Wanted({"caption": "Nieuw"}), FRAME)
    assert receipt.target == beside
    text = beside.read_text("utf-8")
    assert 'crs:Exposure2012="+0.35"' in text
    assert "<acme:Part>one &amp; two</acme:Part>" in text
    assert "Auf Deutsch" in text
    assert "Oud" not in text
    assert receipt.written == ("caption",)


def test_a_second_write_of_the_same_changes_nothing(tmp_path: Path) -> None:
    picture = jpeg(tmp_path)
    write_into(picture, WANTED, FRAME)
    before = picture.read_bytes()
    assert write_into(picture, WANTED, FRAME).written == ()
    assert picture.read_bytes() == before


def test_a_sidecar_that_cannot_be_parsed_is_never_replaced(tmp_path: Path) -> None:
    picture = jpeg(tmp_path)
    beside = picture.with_name("photo.jpg.xmp")
    beside.write_text("<x:xmpmeta><broken", "utf-8")
    receipt = write_sidecar(picture, WANTED, FRAME)
    assert receipt.refused
    assert beside.read_text("utf-8") == "<x:xmpmeta><broken"


def test_a_file_with_two_names_gets_a_sidecar_and_the_reason(tmp_path: Path) -> None:
    picture = jpeg(tmp_path)
    os.link(picture, tmp_path / "other.jpg")
    before = picture.read_bytes()
    receipt = write_into(picture, WANTED, FRAME)
    assert receipt.target == sidecar_of(picture)
    assert "hard link" in receipt.notices[0]
    assert picture.read_bytes() == before


def test_pictures_behind_the_first_of_a_multi_picture_file_are_found_again(tmp_path: Path) -> None:
    picture = tmp_path / "two.jpg"
    with (
        Image.open(draw_jpeg(tmp_path / "a.jpg", seed="a")) as first,
        Image.open(draw_jpeg(tmp_path / "b.jpg", seed="b")) as second,
    ):
        first.save(picture, format="MPO", save_all=True, append_images=[second])
    pixels = _frames(picture)
    receipt = write_into(picture, WANTED, FRAME)
    assert receipt.target == picture, receipt.notices
    assert _frames(picture) == pixels


def test_regions_follow_the_orientation_of_the_stored_picture(tmp_path: Path) -> None:
    for orientation in range(1, 9):
        picture = tmp_path / f"turned-{orientation}.jpg"
        exif = Image.Exif()
        exif[0x0112] = orientation
        with Image.open(draw_jpeg(tmp_path / "drawn.jpg", seed="turned")) as image:
            image.save(picture, exif=exif)
        width, height = (214, 320) if orientation >= 5 else (320, 214)
        write_into(picture, WANTED, Frame.displayed(width, height, orientation))
        found = {r.name: r.box for r in read_file(picture, thumbnail_side=None).regions}
        box = PEOPLE[0].box
        assert box is not None
        assert found["Aïcha El Amrani"].x == pytest.approx(box.x, abs=1e-5), orientation
        assert found["Aïcha El Amrani"].w == pytest.approx(box.w, abs=1e-5), orientation


def test_an_empty_value_takes_a_field_out_everywhere(tmp_path: Path) -> None:
    picture = jpeg(tmp_path)
    write_into(picture, WANTED, FRAME)
    write_into(picture, Wanted({"caption": "", "keywords": ()}, people=()), FRAME)
    reading = read_file(picture, thumbnail_side=None)
    assert "caption" not in reading.values
    assert "keywords" not in reading.values
    assert reading.values["headline"] == VALUES["headline"]


def test_boxes_of_people_who_are_not_ours_stay_and_those_who_left_go(tmp_path: Path) -> None:
    picture = jpeg(tmp_path)
    stranger = Shown("Iemand Anders", box=Box(0.4, 0.4, 0.1, 0.1))
    write_into(picture, Wanted({}, (stranger, PEOPLE[0])), FRAME)
    write_into(picture, Wanted({}, (PEOPLE[1],), gone=frozenset({PEOPLE[0].name})), FRAME)
    names = {region.name for region in read_file(picture, thumbnail_side=None).regions}
    assert names == {"Iemand Anders", PEOPLE[1].name}


def test_every_field_of_the_table_is_in_this_test() -> None:
    """Those that are not are in `test_every_field`, with other programs as readers."""
    rights = {"licensor", "copyright_owner", "image_creator", "image_supplier"}
    numbers = {"image_supplier_id", "model_release_ids", "property_release_ids", "model_ages"}
    made = {"ai_system_version", "ai_prompt", "ai_prompt_writer"}
    organisations = {"organisations", "organisation_codes"}
    elsewhere = {"date", "persons", *rights, *numbers, *made, *organisations}
    assert set(FIELDS) - set(VALUES) == elsewhere


def _frames(picture: Path) -> list[bytes]:
    found = []
    with Image.open(picture) as image:
        assert image.n_frames == 2  # type: ignore[attr-defined]
        for number in range(2):
            image.seek(number)
            found.append(image.tobytes())
    return found


def _camera_like(target: Path) -> Path:
    """A JPEG with Exif, a maker note, a colour profile and a comment."""
    from PIL import ImageCms

    exif = Image.Exif()
    exif[0x0110], exif[0x010E] = "Drawn", "OLD"
    exif.get_ifd(0x8769)[0x927C] = b"maker note with offsets"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    with Image.open(draw_jpeg(target.with_name("drawn.jpg"), seed="camera")) as image:
        image.save(target, exif=exif, icc_profile=profile, comment=b"kept")
    return target

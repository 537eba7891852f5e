"""A delivery of many kinds of files, with JPEG and raw twins: from the importer to sidecars."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from photoarchive.catalog import queries
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_texts
from photoarchive.files.fields import Value
from photoarchive.files.previews import Previews
from photoarchive.files.reading import read_file
from photoarchive.files.regions import Frame
from photoarchive.files.writing.into_file import write_into
from photoarchive.files.writing.wanted import Wanted
from photoarchive.importer.importing import import_photos
from photoarchive.importer.request import ImportReport, ImportRequest
from photoarchive.model import Photo
from photoarchive.progress import Progress
from tests.conftest import draw_jpeg
from tests.exchange.conftest import ids, keep
from tests.files.raw_files import RAW_FILES

TIME = "2026-05-13T14:01:02.25+02:00"
PLACES: dict[str, Value] = {
    "sublocation": "Stadhuis",
    "city": "Zwolle",
    "country": "Nederland",
    "country_code": "NLD",
    "location_shown": ("Raadzaal, Zwolle, Nederland", "Ommen"),
    "licensor": ("Beeldbank Oost, https://oost.example/r", "Foto West"),
}


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    """Seven pictures with numbers, two of them twins, and one that cannot be read."""
    folder = tmp_path / "Hazelhof"
    folder.mkdir()
    first = draw_jpeg(folder / "Hazelhof-0001.jpg", seed="one")
    write_into(first, Wanted({"caption": "Het lint", **PLACES}), Frame(320, 214))
    (folder / "Hazelhof-0001.nef").write_bytes(RAW_FILES["photo.nef"])
    (folder / "Hazelhof-0002.cr3").write_bytes(RAW_FILES["photo.cr3"])
    shutil.copyfile(Path(__file__).parents[1] / "files/phone.heic", folder / "Hazelhof-0003.heic")
    picture = Image.new("RGB", (64, 48), "teal")
    picture.save(folder / "Hazelhof-0004.tif", tiffinfo={270: b"In de TIFF"})
    picture.save(folder / "Hazelhof-0005.gif")
    picture.save(folder / "Hazelhof-0006.avif")
    (folder / "Hazelhof-0007.jxl").write_bytes(b"\xff\x0a" + bytes(200))
    return folder


@pytest.fixture
def imported(
    tmp_path: Path, delivery: Path, previews: Previews
) -> Iterator[tuple[Catalog, ImportReport]]:
    with Catalog.create(tmp_path / "archive") as made:
        request = ImportRequest((delivery,), event="Opening", date="2026-05-13")
        yield made, import_photos(made, request, previews=previews, progress=Progress())


def by_file(catalog: Catalog) -> dict[str, Photo]:
    return {photo.source.name: photo for photo in queries.photos(catalog, ids(catalog))}


def test_every_kind_becomes_a_photo_with_its_texts(
    imported: tuple[Catalog, ImportReport],
) -> None:
    catalog, _ = imported
    photos = by_file(catalog)
    assert {name: photos[name].caption for name in photos} == {
        "Hazelhof-0001.jpg": "Het lint",
        "Hazelhof-0001.nef": "Het lint, één keer",
        "Hazelhof-0002.cr3": "Uit de XMP",
        "Hazelhof-0003.heic": "Zaal",
        "Hazelhof-0004.tif": "In de TIFF",
        "Hazelhof-0005.gif": "",
        "Hazelhof-0006.avif": "",
    }
    taken = {photos[name].taken for name in ("Hazelhof-0001.nef", "Hazelhof-0002.cr3")}
    assert taken == {TIME}


def test_what_cannot_be_read_is_named_and_stops_nothing(
    imported: tuple[Catalog, ImportReport],
) -> None:
    _, report = imported
    assert [(failure.path.name, failure.reason) for failure in report.left_out] == [
        ("Hazelhof-0007.jxl", "JPEG XL pictures cannot be read yet")
    ]


def test_each_has_a_sidecar_of_its_own_twins_too(
    imported: tuple[Catalog, ImportReport],
) -> None:
    catalog, _ = imported
    photos = by_file(catalog)
    for name, photo in photos.items():
        set_texts(catalog, photo_ids=[photo.id], texts={"caption": f"Bijschrift van {name}"})
    before = {name: photo.source.read_bytes() for name, photo in photos.items()}
    keep(catalog)
    for name, photo in photos.items():
        assert photo.source.with_name(f"{name}.xmp").is_file()
        reading = read_file(photo.source, thumbnail_side=None)
        assert reading.values["caption"] == f"Bijschrift van {name}"
        assert photo.source.read_bytes() == before[name]


def test_places_and_licensors_of_a_file_come_back_the_same(
    imported: tuple[Catalog, ImportReport],
) -> None:
    catalog, _ = imported
    photo = by_file(catalog)["Hazelhof-0001.jpg"]
    set_texts(catalog, photo_ids=[photo.id], texts={"headline": "Feest"})
    keep(catalog)
    values = read_file(photo.source, thumbnail_side=None).values
    assert {name: values[name] for name in PLACES} == PLACES

"""What exiftool, as any other program would, changes in real files: found, shown, taken over."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from photoarchive.catalog import queries, receipts
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_caption, set_place, set_rating
from photoarchive.exchange.outside import Difference, differences
from photoarchive.exchange.settling import Side, losing_text, settle
from photoarchive.exchange.taking_back import take_back
from photoarchive.exchange.writing import write_sidecars
from photoarchive.files.previews import Previews
from photoarchive.files.reading import read_file
from photoarchive.files.writing.into_file import sidecar_of
from photoarchive.importer.importing import import_photos
from photoarchive.importer.request import ImportRequest
from photoarchive.model import Photo
from photoarchive.progress import Progress
from tests.conftest import DrawSet
from tests.exchange.conftest import ids, outside, source

needs_exiftool = pytest.mark.skipif(
    shutil.which("exiftool") is None, reason="exiftool is not installed"
)


def exiftool(path: Path, *changes: str) -> None:
    """Another program edits a file."""
    command = ["exiftool", "-q", "-q", "-overwrite_original", *changes, str(path)]
    subprocess.run(command, check=True, capture_output=True)


def found(catalog: Catalog, photo_id: int) -> dict[str, Difference]:
    """The differences of a photo, by field."""
    return {one.field: one for one in differences(catalog, [photo_id], Progress())}


def stored(catalog: Catalog, photo_id: int) -> Photo:
    """The photo as the archive has it."""
    return queries.photos(catalog, [photo_id])[0]


@pytest.fixture
def dated(
    catalog: Catalog, tmp_path: Path, previews: Previews, draw_set: DrawSet
) -> tuple[Catalog, int]:
    """A photo with a date in its Exif, a place of its own and two stars, written to its file."""
    if shutil.which("exiftool") is None:
        pytest.skip("exiftool is not installed")
    (picture,) = draw_set([1], prefix="Molen")
    exiftool(picture, "-ExifIFD:DateTimeOriginal=2026:05:13 14:00:00")
    import_photos(
        catalog, ImportRequest((picture,), event="Mill"), previews=previews, progress=Progress()
    )
    photo_id = queries.photos_named(catalog, "Molen-0001")[0].id
    set_place(catalog, photo_ids=[photo_id], text="Buurthuis")
    set_rating(catalog, photo_ids=[photo_id], rating=2)
    write_sidecars(catalog, progress=Progress())
    assert found(catalog, photo_id) == {}
    return catalog, photo_id


@pytest.mark.parametrize(
    ("change", "field", "last", "now"),
    [
        ("-XMP-photoshop:DateCreated=2026:05:13 15:30:00", "date", "2026-05-13T14:00:00",
         "2026-05-13T15:30:00"),
        ("-XMP-exif:DateTimeOriginal=2026:05:12 09:00:00", "date", "2026-05-13T14:00:00",
         "2026-05-12T09:00:00"),
        ("-XMP-photoshop:DateCreated=", "date", "2026-05-13T14:00:00", ""),
        ("-XMP-iptcCore:Location=Stadhuis", "place", "Buurthuis", "Stadhuis"),
        ("-XMP-xmp:Rating=4", "rating", "2", "4"),
        ("-XMP-xmp:Rating=", "rating", "2", ""),
    ],
)  # fmt: skip
def test_a_date_a_place_and_stars_of_another_program_are_taken_over(
    dated: tuple[Catalog, int], change: str, field: str, last: str, now: str
) -> None:
    catalog, photo_id = dated
    exiftool(sidecar_of(source(catalog, photo_id)), change)
    one = found(catalog, photo_id)[field]
    assert (one.last, one.in_file, one.in_archive, one.both) == (last, now, last, False)
    before = stored(catalog, photo_id)
    settle(catalog, [(one, Side.FILE)])
    photo = stored(catalog, photo_id)
    assert {"date": photo.taken, "place": photo.place, "rating": str(photo.rating or "")}[
        field
    ] == now
    assert found(catalog, photo_id) == {}
    write_sidecars(catalog, progress=Progress())
    assert found(catalog, photo_id) == {}
    catalog.undo()
    back = stored(catalog, photo_id)
    assert (back.taken, back.taken_guessed, back.place, back.rating) == (
        *(before.taken, before.taken_guessed, before.place, before.rating),
    )


def test_a_camera_clock_set_right_inside_the_picture_is_noticed(dated: tuple[Catalog, int]) -> None:
    catalog, photo_id = dated
    exiftool(source(catalog, photo_id), "-ExifIFD:DateTimeOriginal=2026:05:13 13:00:00")
    one = found(catalog, photo_id)["date"]
    assert (one.in_file, one.in_archive) == ("2026-05-13T13:00:00", "2026-05-13T14:00:00")
    settle(catalog, [(one, Side.FILE)])
    assert stored(catalog, photo_id).taken == "2026-05-13T13:00:00"
    write_sidecars(catalog, progress=Progress())
    exiftool(source(catalog, photo_id), "-IFD0:Software=Somebody's")
    assert found(catalog, photo_id) == {}
    assert [photo.id for photo in queries.search(catalog, "date:2026-05-13").photos]


def test_a_date_without_its_time_zone_says_the_same(dated: tuple[Catalog, int]) -> None:
    catalog, photo_id = dated
    beside = sidecar_of(source(catalog, photo_id))
    exiftool(beside, "-XMP-photoshop:DateCreated=2026:05:13 14:00:00+02:00", "-XMP-dc:Source=x")
    assert found(catalog, photo_id) == {}


def test_a_city_is_a_place_where_no_spot_is_named(dated: tuple[Catalog, int]) -> None:
    catalog, photo_id = dated
    set_place(catalog, photo_ids=[photo_id], text="")
    write_sidecars(catalog, progress=Progress())
    assert read_file(source(catalog, photo_id), thumbnail_side=None).text("sublocation") == ""
    exiftool(sidecar_of(source(catalog, photo_id)), "-XMP-photoshop:City=Oevermolen")
    one = found(catalog, photo_id)["place"]
    assert (one.last, one.in_file, one.in_archive) == ("", "Oevermolen", "")
    settle(catalog, [(one, Side.FILE)])
    assert stored(catalog, photo_id).place == "Oevermolen"
    write_sidecars(catalog, progress=Progress())
    assert found(catalog, photo_id) == {}


@needs_exiftool
def test_the_stars_of_a_delivery_come_in_and_stay_in_its_file(
    catalog: Catalog, previews: Previews, draw_set: DrawSet
) -> None:
    (picture,) = draw_set([1], prefix="Molen")
    exiftool(picture, "-XMP-xmp:Rating=3")
    import_photos(catalog, ImportRequest((picture,)), previews=previews, progress=Progress())
    photo = queries.photos_named(catalog, "Molen-0001")[0]
    assert photo.rating == 3
    write_sidecars(catalog, progress=Progress())
    assert read_file(photo.source, thumbnail_side=None).values["rating"] == "3"
    assert found(catalog, photo.id) == {}


@pytest.mark.parametrize("side", Side)
def test_what_another_program_wrote_can_be_got_back_whatever_was_picked(
    catalog: Catalog, side: Side
) -> None:
    photo_id = ids(catalog)[0]
    set_caption(catalog, photo_ids=[photo_id], text="Ours.")
    write_sidecars(catalog, progress=Progress())
    beside = sidecar_of(source(catalog, photo_id))
    outside(source(catalog, photo_id), caption="Theirs.")
    theirs = beside.read_bytes()
    (one,) = differences(catalog, [photo_id], Progress())
    settle(catalog, [(one, side)])
    if side is Side.FILE:
        catalog.undo()
    write_sidecars(catalog, progress=Progress())
    assert read_file(source(catalog, photo_id), thumbnail_side=None).values["caption"] == "Ours."
    newest = receipts.receipts(catalog)[0]
    assert newest.target == beside
    take_back(catalog, newest.id)
    assert beside.read_bytes() == theirs


def test_a_field_that_was_not_picked_stays_different(catalog: Catalog) -> None:
    photo_id = ids(catalog)[0]
    write_sidecars(catalog, progress=Progress())
    outside(source(catalog, photo_id), caption="Theirs.", headline="Theirs too", rating="5")
    settle(catalog, [(found(catalog, photo_id)["headline"], Side.FILE)])
    assert set(found(catalog, photo_id)) == {"caption", "rating"}


def test_texts_are_lost_on_either_side(catalog: Catalog) -> None:
    photo_id = ids(catalog)[0]
    set_caption(catalog, photo_ids=[photo_id], text="Ours.")
    write_sidecars(catalog, progress=Progress())
    outside(source(catalog, photo_id), caption="", headline="Theirs")
    now = found(catalog, photo_id)
    assert losing_text([(now["caption"], Side.FILE)]) == {photo_id}
    assert losing_text([(now["caption"], Side.ARCHIVE)]) == frozenset()
    assert losing_text([(now["headline"], Side.ARCHIVE)]) == {photo_id}
    assert losing_text([(now["headline"], Side.FILE)]) == frozenset()

"""Photos with captions inside: what is in the folder and in the files, and what never is."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from photoarchive.errors import Blocked, PhotoArchiveError
from photoarchive.files.reading import read_file
from photoarchive.gallery.export import Export, export_gallery
from photoarchive.gallery.photos import export_photos
from photoarchive.model import Publication
from photoarchive.progress import Cancelled, Progress
from tests.gallery.conftest import MakePhoto, MakePublication, contents_of, person, recaptioned


def export(publication: Publication, to: Path, **options: Any) -> Export:
    given: dict[str, Any] = {"progress": Progress(), "long_side": 200}
    return export_photos(publication, to=to, **(given | options))


def test_the_folder_has_one_picture_of_each(event: Publication, tmp_path: Path) -> None:
    done = export(event, tmp_path / "press")
    assert sorted(contents_of(done.folder)) == [
        "Lindehof-0001.jpg",
        "Lindehof-0002.jpg",
        "Lindehof-0003.jpg",
        "photoarchive-gallery.json",
    ]
    assert (done.photos, done.encoded, done.main) == (3, 3, tmp_path / "press")
    with Image.open(done.folder / "Lindehof-0002.jpg") as upright:
        assert upright.size == (134, 200)


def test_the_texts_are_inside_and_nothing_else_is(
    make_photo: MakePhoto, make_publication: MakePublication, tmp_path: Path
) -> None:
    named = make_photo(1, people=(person("Sanne Vermeulen"), person("Nobody Says Her")))
    done = export(make_publication(named, language="nl"), tmp_path / "press")
    read = read_file(done.folder / "Lindehof-0001.jpg")
    assert read.values == {
        "caption": "Sanne Vermeulen opent het buurthuis.",
        "alt_text": "Een vrouw knipt een lint door.",
        "credit": "beeldlijn.nl/Tessa Roelofs",
        "creator": "Tessa Roelofs",
        "copyright": "© 2025 Beeldlijn",
        "persons": ("Sanne Vermeulen",),
        "lang": "nl",
    }
    assert read.gps is None
    assert read.regions == ()


def test_they_keep_more_of_the_picture_than_those_of_a_page(
    make_photo: MakePhoto, make_publication: MakePublication, tmp_path: Path
) -> None:
    publication = make_publication(make_photo(1))
    options: dict[str, Any] = {"sizes": [200], "formats": ["jpeg"], "progress": Progress()}
    page = export_gallery(publication, to=tmp_path / "page", **options)
    press = export(publication, tmp_path / "press")
    (on_page,) = page.folder.glob("photos/*.jpg")
    assert quality_of(on_page) == 80
    assert quality_of(press.folder / "Lindehof-0001.jpg") == 92


def quality_of(path: Path) -> int:
    """The quality whose tables of steps the JPEG has; coarser steps forget more."""
    tables = {}
    for quality in range(70, 100):
        stream = io.BytesIO()
        Image.new("RGB", (8, 8)).save(stream, "JPEG", quality=quality)
        with Image.open(stream) as known:
            assert isinstance(known, JpegImageFile)
            tables[quality] = known.quantization
    with Image.open(path) as made:
        assert isinstance(made, JpegImageFile)
        return next(quality for quality, table in tables.items() if table == made.quantization)


def test_again_makes_only_what_changed(event: Publication, tmp_path: Path) -> None:
    first = export(event, tmp_path / "press", zipped=True)
    assert export(event, tmp_path / "press", zipped=True) == replace(first, encoded=0)
    assert export(recaptioned(event, "Soep."), tmp_path / "press").encoded == 1


def test_what_lies_there_stays(event: Publication, tmp_path: Path) -> None:
    (tmp_path / "press").mkdir()
    (tmp_path / "press" / "Lindehof-0001.jpg").write_bytes(b"mine")
    with pytest.raises(PhotoArchiveError, match="did not write"):
        export(event, tmp_path / "press")
    assert contents_of(tmp_path / "press") == {"Lindehof-0001.jpg": b"mine"}


def test_no_credit_holds_it(
    make_photo: MakePhoto, make_publication: MakePublication, tmp_path: Path
) -> None:
    publication = make_publication(make_photo(1, credit=""))
    with pytest.raises(Blocked):
        export(publication, tmp_path / "press")
    assert not (tmp_path / "press").exists()
    assert export(publication, tmp_path / "press", force_reason="own work").photos == 1


def test_stopped_leaves_nothing(event: Publication, tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        export(event, tmp_path / "press", progress=progress)
    assert {path.name for path in tmp_path.iterdir()} == {"originals"}


def test_what_cannot_be_read_is_named(
    make_photo: MakePhoto, make_publication: MakePublication, tmp_path: Path
) -> None:
    damaged = make_photo(2)
    damaged.source.write_bytes(damaged.source.read_bytes()[:2000])
    done = export(make_publication(make_photo(1), damaged), tmp_path / "press")
    assert [name for name, _ in done.refused] == ["Lindehof-0002"]
    with pytest.raises(PhotoArchiveError, match="The only photo"):
        export(make_publication(damaged), tmp_path / "other")

"""Whole exports into real folders: complete, repeatable, private."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from photoarchive.errors import Blocked, PhotoArchiveError
from photoarchive.gallery import manifest as manifests
from photoarchive.gallery.checks import Rule
from photoarchive.model import Publication
from photoarchive.progress import Progress
from tests.gallery.conftest import (
    ExportTo,
    MakePhoto,
    MakePublication,
    contents_of,
    person,
    recaptioned,
    times_of,
)


def test_an_export_is_complete(export: ExportTo, event: Publication, tmp_path: Path) -> None:
    done = export(event)
    files = contents_of(done.folder)
    assert done.folder == tmp_path / "gallery"
    assert (done.photos, done.renditions, done.encoded, done.refused) == (3, 18, 18, ())
    assert done.bytes == sum(map(len, files.values()))
    assert sorted(files)[:4] == [
        "index.html",
        "photoarchive-gallery.json",
        "photos/Lindehof-0001-100.avif",
        "photos/Lindehof-0001-100.jpg",
    ]
    page = files["index.html"].decode()
    assert all(name in page for name in files if name.startswith("photos/"))
    with Image.open(done.folder / "photos/Lindehof-0002-134.jpg") as upright:
        assert upright.size == (134, 200)
    assert {path.name for path in tmp_path.iterdir()} == {"originals", "gallery"}


def test_a_second_export_does_nothing(export: ExportTo, event: Publication) -> None:
    first = export(event, zipped=True)
    before = times_of(first.folder)
    again = export(event, zipped=True)
    assert again == replace(first, encoded=0)
    assert times_of(first.folder) == before


def test_one_new_caption_makes_one_photo_anew(export: ExportTo, event: Publication) -> None:
    first = export(event)
    before = contents_of(first.folder)
    again = export(recaptioned(event, "Soep na afloop."))
    after = contents_of(first.folder)
    assert again.encoded == 6
    changed = {name for name in after if before.get(name) != after[name]}
    assert {name for name in changed if "/" in name} == {
        name for name in after if "Lindehof-0003" in name
    }
    assert b"Soep na afloop." in after["photos/Lindehof-0003-200.jpg"]


def test_other_texts_need_no_picture_to_be_made(
    export: ExportTo, event: Publication, tmp_path: Path
) -> None:
    """The copies that are there get the new texts, as if they were made anew."""
    export(event)
    changed = replace(recaptioned(event, "Soep na afloop."), credit="beeldhuis.example")
    anew = contents_of(export(changed, to=tmp_path / "elsewhere").folder)
    for photo in event.photos:
        photo.source.write_bytes(b"no picture any more")
    assert contents_of(export(changed).folder) == anew


def test_a_photo_with_another_name_keeps_its_picture(
    export: ExportTo, event: Publication, tmp_path: Path
) -> None:
    export(event)
    named = [
        replace(item, photos=tuple(replace(p, name=f"Anders-{p.name}") for p in item.photos))
        for item in event.items
    ]
    changed = replace(event, items=tuple(named))
    anew = contents_of(export(changed, to=tmp_path / "elsewhere").folder)
    for photo in event.photos:
        photo.source.write_bytes(b"no picture any more")
    assert contents_of(export(changed).folder) == anew


def test_a_copy_that_is_gone_is_made_from_the_photo(export: ExportTo, event: Publication) -> None:
    done = export(event)
    (done.folder / "photos/Lindehof-0003-100.avif").unlink()
    assert export(recaptioned(event, "Soep na afloop.")).refused == ()
    assert b"Soep" in (done.folder / "photos/Lindehof-0003-100.avif").read_bytes()


def test_the_same_export_has_the_same_bytes_elsewhere(
    export: ExportTo, event: Publication, tmp_path: Path
) -> None:
    one = export(event, zipped=True)
    two = export(event, to=tmp_path / "elsewhere" / "gallery", zipped=True)
    assert contents_of(one.folder) == contents_of(two.folder)
    assert one.archive
    assert two.archive
    assert one.archive.read_bytes() == two.archive.read_bytes()


def test_what_is_no_longer_shown_is_removed(export: ExportTo, event: Publication) -> None:
    export(event)
    done = export(replace(event, items=event.items[:1]), formats=("jpeg",))
    assert sorted(contents_of(done.folder)) == [
        "index.html",
        "photoarchive-gallery.json",
        "photos/Lindehof-0001-100.jpg",
        "photos/Lindehof-0001-200.jpg",
        "script.js",
        "style.css",
    ]
    assert done.encoded == 2


def test_a_damaged_rendition_is_made_anew(export: ExportTo, event: Publication) -> None:
    done = export(event)
    sound = contents_of(done.folder)
    (done.folder / "photos/Lindehof-0001-100.webp").unlink()
    assert export(event).encoded == 6
    assert contents_of(done.folder) == sound


def test_photos_that_cannot_be_shown_are_named_and_the_others_go_out(
    export: ExportTo, make_photo: MakePhoto, make_publication: MakePublication
) -> None:
    damaged = make_photo(3)
    damaged.source.write_bytes(damaged.source.read_bytes()[:2000])
    publication = make_publication(
        make_photo(1),
        make_photo(2, truncated=True, caption="Het onderste deel ontbreekt."),
        damaged,
        make_photo(4, source=Path("nowhere.jpg"), drawn=False),
        make_photo(5, left_out=True, caption="Liever niet."),
    )
    done = export(publication)
    assert done.photos == 1
    assert [name for name, _ in done.refused] == ["Lindehof-0002", "Lindehof-0004", "Lindehof-0003"]
    assert Rule.ORIGINAL_UNREADABLE in {one.rule for one in done.checks}
    page = (done.folder / "index.html").read_text()
    assert "ontbreekt" not in page
    assert "Liever niet" not in page


def test_nothing_to_show_is_said_and_nothing_written(
    export: ExportTo, make_photo: MakePhoto, make_publication: MakePublication, tmp_path: Path
) -> None:
    for publication, said in (
        (make_publication("Alleen tekst."), "no photos"),
        (make_publication(make_photo(1, truncated=True)), "The only photo"),
        (make_publication(make_photo(1, left_out=True)), "left out"),
    ):
        with pytest.raises(PhotoArchiveError, match=said):
            export(publication)
    assert not (tmp_path / "gallery").exists()


def test_a_photo_without_credit_needs_a_reason(
    export: ExportTo, make_photo: MakePhoto, make_publication: MakePublication
) -> None:
    publication = make_publication(make_photo(1, credit=""))
    with pytest.raises(Blocked, match="Nobody is credited"):
        export(publication)
    assert export(publication, force_reason="maker unknown").photos == 1


def test_a_zip_holds_what_a_visitor_needs(export: ExportTo, event: Publication) -> None:
    done = export(event, zipped=True)
    assert done.archive == done.folder.with_name("gallery.zip")
    with zipfile.ZipFile(done.archive) as packed:
        names = packed.namelist()
        assert packed.testzip() is None
    expected = set(contents_of(done.folder)) - {manifests.NAME}
    assert names == sorted(f"gallery/{name}" for name in expected)


def test_no_file_says_where_it_was_made_or_who_was_not_named(
    export: ExportTo, make_photo: MakePhoto, make_publication: MakePublication, tmp_path: Path
) -> None:
    people = (person("Iemand Anders"),)
    publication = make_publication(make_photo(1, people=people, keywords=("vertrouwelijk",)))
    done = export(publication, zipped=True)
    assert done.archive
    contents = [*contents_of(done.folder).values(), done.archive.read_bytes()]
    private = [tmp_path.name, "person-1", "uid-1", "gallery-1", "Anders", "vertrouwelijk"]
    for content in contents:
        assert not [word for word in private if word.encode() in content]


def test_the_same_name_in_two_sets_makes_two_files(
    export: ExportTo, make_photo: MakePhoto, make_publication: MakePublication, tmp_path: Path
) -> None:
    one = make_photo(1)
    two = make_photo(2, source=tmp_path / "other" / "x.jpg", name=one.name)
    done = export(make_publication(one, two), formats=("jpeg",), sizes=(100,))
    assert sorted(path.name for path in (done.folder / "photos").iterdir()) == [
        "Lindehof-0001-100.jpg",
        "Lindehof-0001-2-100.jpg",
    ]


def test_checks_are_json(export: ExportTo, event: Publication) -> None:
    (found, *_) = export(event).checks
    fields = json.loads(json.dumps(vars(found)))
    assert fields == {
        "photo": "Lindehof-0001",
        "person": None,
        "rule": "ready",
        "outcome": "ok",
        "reason": "Nothing stands in the way.",
        "cure": "",
        "field": "",
        "photo_uid": "uid-1",
    }


def test_every_photo_is_reported(
    export: ExportTo, event: Publication, make_photo: MakePhoto
) -> None:
    class Recorder(Progress):
        def __init__(self) -> None:
            super().__init__()
            self.steps: list[tuple[int, int]] = []

        def step(self, done: int, total: int, label: str) -> None:
            self.steps.append((done, total))

    recorder = Recorder()
    export(event, progress=recorder)
    assert recorder.steps == [(1, 3), (2, 3), (3, 3)]

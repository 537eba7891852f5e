"""Whole exports into real folders: complete, repeatable, careful with what is not ours."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from photoarchive.errors import Blocked, PhotoArchiveError
from photoarchive.gallery import manifest as manifests
from photoarchive.gallery.checks import Rule
from photoarchive.gallery.export import Export, export_gallery
from photoarchive.model import Publication, PublicationItem
from photoarchive.progress import Cancelled, Progress
from tests.gallery.conftest import MakePhoto, MakePublication, person

ExportTo = Callable[..., Export]


@pytest.fixture
def export(tmp_path: Path) -> ExportTo:
    """`export(publication, sizes=…)` into the folder `gallery`, small unless told."""

    def run(publication: Publication, **options: Any) -> Export:
        given: dict[str, Any] = {"to": tmp_path / "gallery", "sizes": (100, 200)}
        return export_gallery(publication, **({"progress": Progress()} | given | options))

    return run


@pytest.fixture
def event(make_photo: MakePhoto, make_publication: MakePublication) -> Publication:
    """Three photos, one of them upright."""
    return make_publication(make_photo(1), make_photo(2, size=(214, 320)), make_photo(3))


def _recaptioned(publication: Publication, text: str) -> Publication:
    """The same, but for the caption of its last photo."""
    *items, last = publication.items
    return replace(publication, items=(*items, PublicationItem(last.photos, text)))


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def _times(folder: Path) -> dict[str, int]:
    return {str(path): path.stat().st_mtime_ns for path in (folder, *folder.rglob("*"))}


def test_an_export_is_complete(export: ExportTo, event: Publication, tmp_path: Path) -> None:
    done = export(event)
    files = _contents(done.folder)
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
    before = _times(first.folder)
    again = export(event, zipped=True)
    assert again == replace(first, encoded=0)
    assert _times(first.folder) == before


def test_one_new_caption_makes_one_photo_anew(export: ExportTo, event: Publication) -> None:
    first = export(event)
    before = _contents(first.folder)
    again = export(_recaptioned(event, "Soep na afloop."))
    after = _contents(first.folder)
    assert again.encoded == 6
    changed = {name for name in after if before.get(name) != after[name]}
    assert {name for name in changed if "/" in name} == {
        name for name in after if "Lindehof-0003" in name
    }
    assert b"Soep na afloop." in after["photos/Lindehof-0003-200.jpg"]


def test_the_same_export_has_the_same_bytes_elsewhere(
    export: ExportTo, event: Publication, tmp_path: Path
) -> None:
    one = export(event, zipped=True)
    two = export(event, to=tmp_path / "elsewhere" / "gallery", zipped=True)
    assert _contents(one.folder) == _contents(two.folder)
    assert one.archive
    assert two.archive
    assert one.archive.read_bytes() == two.archive.read_bytes()


def test_what_is_no_longer_shown_is_removed(export: ExportTo, event: Publication) -> None:
    export(event)
    done = export(replace(event, items=event.items[:1]), formats=("jpeg",))
    assert sorted(_contents(done.folder)) == [
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
    sound = _contents(done.folder)
    (done.folder / "photos/Lindehof-0001-100.webp").unlink()
    assert export(event).encoded == 6
    assert _contents(done.folder) == sound


def test_files_of_others_stay_where_they_are(
    export: ExportTo, event: Publication, tmp_path: Path
) -> None:
    folder = tmp_path / "gallery"
    (folder / "photos").mkdir(parents=True)
    others = {"notes.txt": b"keep me", "photos/mine.jpg": b"mine too"}
    for name, content in others.items():
        (folder / name).write_bytes(content)
    for publication in (event, _recaptioned(event, "Anders."), event):
        export(publication)
        contents = _contents(folder)
        assert {name: contents[name] for name in others} == others
        assert "index.html" in contents


@pytest.mark.parametrize("name", ["index.html", "photoarchive-gallery.json", "style.css"])
def test_a_file_of_someone_else_is_never_replaced(
    name: str, export: ExportTo, event: Publication, tmp_path: Path
) -> None:
    folder = tmp_path / "gallery"
    folder.mkdir()
    (folder / name).write_text("someone else's")
    with pytest.raises(PhotoArchiveError, match=name):
        export(event)
    assert _contents(folder) == {name: b"someone else's"}


def test_a_page_changed_by_hand_is_never_replaced(export: ExportTo, event: Publication) -> None:
    done = export(event)
    (done.folder / "style.css").write_text("body { color: red }")
    before = _contents(done.folder)
    with pytest.raises(PhotoArchiveError, match=r"style\.css"):
        export(_recaptioned(event, "Anders."))
    assert _contents(done.folder) == before


def test_a_rendition_name_that_is_taken_is_refused(
    export: ExportTo, event: Publication, tmp_path: Path
) -> None:
    taken = tmp_path / "gallery" / "photos" / "Lindehof-0001-100.jpg"
    taken.parent.mkdir(parents=True)
    taken.write_text("someone else's")
    with pytest.raises(PhotoArchiveError, match=r"Lindehof-0001-100\.jpg"):
        export(event)
    assert taken.read_text() == "someone else's"
    assert {path.name for path in tmp_path.iterdir()} == {"originals", "gallery"}


def test_a_file_in_place_of_the_folder_is_refused(
    export: ExportTo, event: Publication, tmp_path: Path
) -> None:
    (tmp_path / "gallery").write_text("a file")
    with pytest.raises(PhotoArchiveError, match="file where the gallery should go"):
        export(event)


@pytest.mark.parametrize(
    "change",
    [
        lambda stored: stored.replace('"photos/', '"../photos/'),
        lambda stored: stored.replace('"photos/', '"/photos/'),
        lambda stored: stored.replace('"photos/', '"C:\\\\photos/'),
        lambda stored: stored.replace('"version": 1', '"version": 2'),
        lambda stored: stored.replace('"files": [', '"files": [1, '),
        lambda stored: "[" * 100_000,
        lambda stored: "null",
    ],
)
def test_a_manifest_that_was_tampered_with_counts_as_none(
    change: Callable[[str], str], export: ExportTo, event: Publication
) -> None:
    done = export(event)
    manifest = done.folder / manifests.NAME
    manifest.write_text(change(manifest.read_text()))
    assert manifests.read(done.folder) is None
    before = _contents(done.folder)
    with pytest.raises(PhotoArchiveError, match=r"index\.html"):
        export(event)
    assert _contents(done.folder) == before


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
        (make_publication(make_photo(1, truncated=True)), "None of the 1 photos"),
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


def test_cancelling_leaves_everything_as_it_was(
    export: ExportTo, event: Publication, tmp_path: Path
) -> None:
    done = export(event)
    before = _times(done.folder)
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        export(_recaptioned(event, "Anders."), progress=stopped)
    assert _times(done.folder) == before
    assert {path.name for path in tmp_path.iterdir()} == {"originals", "gallery"}


def test_a_zip_holds_what_a_visitor_needs(export: ExportTo, event: Publication) -> None:
    done = export(event, zipped=True)
    assert done.archive == done.folder.with_name("gallery.zip")
    with zipfile.ZipFile(done.archive) as packed:
        names = packed.namelist()
        assert packed.testzip() is None
    expected = set(_contents(done.folder)) - {manifests.NAME}
    assert names == sorted(f"gallery/{name}" for name in expected)


def test_a_zip_of_someone_else_is_never_replaced(
    export: ExportTo, event: Publication, tmp_path: Path
) -> None:
    other = tmp_path / "gallery.zip"
    other.write_bytes(b"someone else's")
    with pytest.raises(PhotoArchiveError, match="another zip"):
        export(event, zipped=True)
    assert other.read_bytes() == b"someone else's"
    assert not (tmp_path / "gallery").exists()


def test_no_file_says_where_it_was_made_or_who_was_not_named(
    export: ExportTo, make_photo: MakePhoto, make_publication: MakePublication, tmp_path: Path
) -> None:
    people = (person("Iemand Anders"),)
    publication = make_publication(make_photo(1, people=people, keywords=("vertrouwelijk",)))
    done = export(publication, zipped=True)
    assert done.archive
    contents = [*_contents(done.folder).values(), done.archive.read_bytes()]
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


def test_a_link_to_a_folder_stays_a_link(
    export: ExportTo, event: Publication, tmp_path: Path
) -> None:
    real = tmp_path / "real"
    real.mkdir()
    (tmp_path / "gallery").symlink_to(real)
    done = export(event)
    assert done.folder == real
    assert (tmp_path / "gallery").is_symlink()
    assert (real / "index.html").exists()


@pytest.mark.skipif(os.name == "nt", reason="needs a disk that POSIX makes full")
def test_a_full_disk_is_said_and_leaves_the_earlier_export(
    export: ExportTo, event: Publication
) -> None:
    resource = pytest.importorskip("resource")
    signal = pytest.importorskip("signal")
    done = export(event)
    before = _contents(done.folder)
    was = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, was[1]))
    try:
        with pytest.raises(PhotoArchiveError, match="full"):
            export(_recaptioned(event, "Anders."))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, was)
        signal.signal(signal.SIGXFSZ, ignored)
    assert _contents(done.folder) == before


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

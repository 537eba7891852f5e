"""Imports of real files into real archives: what is added, recognised, refused and reported."""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from photoarchive.catalog.arrivals import states_of
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.queries import events, photo_sets, photos_of_set, search
from photoarchive.errors import PhotoArchiveError
from photoarchive.files.previews import Previews
from photoarchive.files.store import hash_file
from photoarchive.importer.importing import import_photos
from photoarchive.importer.request import ImportReport, ImportRequest
from photoarchive.progress import Cancelled, Progress
from tests.conftest import DrawSet, draw_jpeg


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    with Catalog.create(tmp_path / "archive") as made:
        yield made


@pytest.fixture
def previews(tmp_path: Path) -> Previews:
    return Previews(tmp_path / "previews")


def run(catalog: Catalog, *sources: Path, **texts: object) -> ImportReport:
    request = ImportRequest(sources, **texts)  # type: ignore[arg-type]
    folder = catalog.folder.parent / "previews"
    return import_photos(catalog, request, previews=Previews(folder), progress=Progress())


def test_a_set_is_copied_described_and_found(catalog: Catalog, draw_set: DrawSet) -> None:
    files = draw_set([1, 2, 3, 5])
    report = run(catalog, files[0].parent, event="Opening", date="2019-05-13", credit="a/B C")
    assert (report.event, report.set_name) == ("Opening", "CheeseWorks")
    assert report.added == tuple(f"CheeseWorks-{n:04d}" for n in (1, 2, 3, 5))
    assert report.gap_numbers == (4,)
    assert report.gaps == ("CheeseWorks-0004",)
    stored = photos_of_set(catalog, photo_sets(catalog)[0].id)
    assert [p.number for p in stored] == [1, 2, 3, 5]
    assert {p.credit for p in stored} == {"a/B C"}
    for photo, original in zip(stored, files, strict=True):
        assert photo.source.is_relative_to(catalog.originals)
        assert photo.source.read_bytes() == original.read_bytes()
    assert search(catalog, "event:opening year:2019").total == 4


def test_previews_lie_outside_and_are_made_at_import(
    catalog: Catalog, draw_set: DrawSet, previews: Previews
) -> None:
    files = draw_set([1], size=(900, 600))
    run(catalog, *files)
    sha256 = photos_of_set(catalog, 1)[0].sha256
    assert previews.get(sha256)
    with Image.open(previews.path_for(sha256)) as thumbnail:
        assert thumbnail.size == (512, 341)


def test_a_second_run_adds_nothing(catalog: Catalog, draw_set: DrawSet) -> None:
    folder = draw_set([1, 2, 4])[0].parent
    first = run(catalog, folder, event="Opening")
    before = sorted(p.name for p in catalog.originals.rglob("*"))
    second = run(catalog, folder, event="Opening")
    assert (second.added, len(second.already_there)) == ((), 3)
    assert (second.event, second.set_name) == (first.event, first.set_name)
    assert second.gap_numbers == (3,)
    assert sorted(p.name for p in catalog.originals.rglob("*")) == before


def test_the_same_content_under_another_name_makes_no_event(
    catalog: Catalog, draw_set: DrawSet, tmp_path: Path
) -> None:
    for file in draw_set([1, 2]):
        (tmp_path / "again").mkdir(exist_ok=True)
        shutil.copy(file, tmp_path / "again" / file.name.replace("CheeseWorks", "Other"))
    run(catalog, tmp_path / "CheeseWorks", event="Opening")
    report = run(catalog, tmp_path / "again", event="Elsewhere")
    assert [(d.name, d.event) for d in report.already_there] == [
        ("CheeseWorks-0001", "Opening"),
        ("CheeseWorks-0002", "Opening"),
    ]
    assert [event.title for event in events(catalog)] == ["Opening"]


def test_twice_the_same_content_in_one_run_is_one_photo(
    catalog: Catalog, draw_set: DrawSet
) -> None:
    file = draw_set([1])[0]
    shutil.copy(file, file.with_name("copy.jpg"))
    report = run(catalog, file.parent)
    assert (len(report.added), len(report.already_there)) == (1, 1)


def test_two_events_may_have_photos_of_one_name(
    catalog: Catalog, draw_set: DrawSet, tmp_path: Path
) -> None:
    first = draw_set([1], folder=tmp_path / "a")[0]
    second = draw_set([1], folder=tmp_path / "b", size=(300, 200))[0]
    run(catalog, first, event="Opening")
    report = run(catalog, second, event="Closing")
    assert report.added == ("CheeseWorks-0001",)
    assert len({p.source for p in search(catalog, "cheeseworks-0001").photos}) == 2


def test_two_files_of_one_name_in_one_set_both_stay(
    catalog: Catalog, draw_set: DrawSet, tmp_path: Path
) -> None:
    draw_set([1], folder=tmp_path / "card" / "a")
    draw_set([1], folder=tmp_path / "card" / "b", size=(300, 200))
    report = run(catalog, tmp_path / "card")
    assert report.added == ("CheeseWorks-0001",) * 2
    assert len({p.source for p in photos_of_set(catalog, 1)}) == 2


def test_an_annual_event_is_a_new_one_each_year(catalog: Catalog, draw_set: DrawSet) -> None:
    run(catalog, *draw_set([1]), event="New year", date="2019-01-10")
    run(catalog, *draw_set([2]), event="New year", date="2020-01-09")
    assert [event.date for event in events(catalog, title="New year")] == [
        "2020-01-09",
        "2019-01-10",
    ]


def test_in_place_leaves_the_files_and_remembers_the_folder(
    catalog: Catalog, draw_set: DrawSet
) -> None:
    files = draw_set([1, 2])
    run(catalog, files[0].parent, in_place=True)
    assert [p.source for p in photos_of_set(catalog, 1)] == files
    assert list(catalog.originals.iterdir()) == []


def test_bad_files_are_named_and_the_rest_goes_on(
    catalog: Catalog, draw_set: DrawSet, tmp_path: Path
) -> None:
    folder = draw_set([1, 2])[0].parent
    (folder / "empty.jpg").touch()
    (folder / "page.jpg").write_text("<html><body>not a photo</body></html>")
    (folder / "real.jpg").symlink_to(folder / "nowhere.jpg")
    (folder / "loop").symlink_to(folder)
    os.mkfifo(folder / "pipe.jpg")
    odd = draw_jpeg(folder / "it's <b> “odd” 😀\nname.jpg", seed="odd")
    Image.new("RGB", (40, 30), "teal").save(folder / "png.jpg", format="PNG")
    report = run(catalog, folder)
    reasons = {f.path.name: f.reason for f in (*report.failed, *report.left_out)}
    assert "empty" in reasons["empty.jpg"]
    assert "not an image" in reasons["page.jpg"]
    assert "png" in report.added
    assert {"pipe.jpg", "real.jpg"} <= reasons.keys()
    assert odd.stem in report.added
    stored = search(catalog, "odd 😀 name").photos[0]
    assert (stored.name, stored.sha256) == ("it's <b> “odd” 😀 name", hash_file(odd))


def test_a_name_that_is_not_utf8_is_kept(
    catalog: Catalog, draw_set: DrawSet, tmp_path: Path
) -> None:
    source = draw_set([1])[0]
    raw = os.fsencode(tmp_path / "raw") + b"/caf\xe9-7.jpg"
    (tmp_path / "raw").mkdir()
    Path(os.fsdecode(raw)).write_bytes(source.read_bytes())
    run(catalog, tmp_path / "raw", in_place=True)
    photo = photos_of_set(catalog, 1)[0]
    assert os.fsencode(photo.source) == raw
    assert photo.number == 7
    assert search(catalog, "caf").total == 1


def test_a_zip_is_imported_and_leaves_nothing_behind(
    catalog: Catalog, draw_set: DrawSet, tmp_path: Path
) -> None:
    packed = tmp_path / "Opening.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for file in draw_set([1, 2]):
            archive.write(file, f"inner/{file.name}")
    report = run(catalog, packed)
    assert (report.event, len(report.added)) == ("Opening", 2)
    assert not list(catalog.folder.glob(".unpacked-*"))
    with pytest.raises(PhotoArchiveError, match="zip"):
        run(catalog, packed, in_place=True)


def test_what_was_typed_wins_over_the_file(
    catalog: Catalog, draw_set: DrawSet, tmp_path: Path
) -> None:
    for number, file in enumerate(draw_set([1, 2])):
        exif = Image.Exif()
        exif[0x013B] = f"Artist {number}"
        exif[0x8298] = "(c) Studio"
        with Image.open(file) as image:
            image.save(file, exif=exif)
    run(catalog, tmp_path / "CheeseWorks", creator="Ada Blom")
    stored = photos_of_set(catalog, 1)
    assert {p.creator for p in stored} == {"Ada Blom"}
    assert {(p.copyright, p.own_copyright) for p in stored} == {("(c) Studio", False)}
    with catalog.reading() as db:
        kept = db.execute("SELECT from_file FROM photo ORDER BY id").fetchall()
    assert "Artist 0" in kept[0][0]


def test_the_file_date_and_the_event_date(catalog: Catalog, draw_set: DrawSet) -> None:
    files = draw_set([1, 2, 3])
    for file in files[:2]:
        exif = Image.Exif()
        exif.get_ifd(0x8769)[0x9003] = "2019:05:13 13:07:22"
        with Image.open(file) as image:
            image.save(file, exif=exif)
    run(catalog, files[0].parent)
    assert events(catalog)[0].date == "2019-05-13"
    stored = photos_of_set(catalog, 1)
    assert [(p.taken[:10], p.taken_guessed) for p in stored] == [
        ("2019-05-13", False),
        ("2019-05-13", False),
        ("2019-05-13", True),
    ]


def test_one_undo_takes_the_import_back_and_redo_brings_it_again(
    catalog: Catalog, draw_set: DrawSet
) -> None:
    files = draw_set(range(1, 21))
    run(catalog, files[0].parent)
    assert search(catalog, "").total == 20
    changes = catalog.undo()
    assert changes is not None
    assert changes.label == "Import 20 photos"
    assert search(catalog, "").total == 0
    assert events(catalog) == []
    catalog.redo()
    assert search(catalog, "").total == 20
    assert run(catalog, files[0].parent).added == ()


def test_an_import_after_an_undo_takes_the_copies_over(catalog: Catalog, draw_set: DrawSet) -> None:
    files = draw_set([1, 2])
    run(catalog, files[0].parent)
    catalog.undo()
    report = run(catalog, files[0].parent)
    assert len(report.added) == 2
    assert len([p for p in catalog.originals.rglob("*") if p.is_file()]) == 2


class StopAfter(Progress):
    """Cancels itself at one step of the copying."""

    def __init__(self, steps: int) -> None:
        super().__init__()
        self.left = steps

    def step(self, done: int, total: int, label: str) -> None:
        if label.startswith("Importing"):
            self.left -= 1
            if self.left < 0:
                self.cancel()
        super().step(done, total, label)


def test_an_interrupted_run_goes_on(
    catalog: Catalog, draw_set: DrawSet, previews: Previews
) -> None:
    folder = draw_set(range(1, 13))[0].parent
    request = ImportRequest((folder,))
    with pytest.raises(Cancelled):
        import_photos(catalog, request, previews=previews, progress=StopAfter(5))
    assert search(catalog, "").total == 5
    report = import_photos(catalog, request, previews=previews, progress=Progress())
    assert (len(report.added), len(report.already_there)) == (7, 5)
    uid = photo_sets(catalog)[0].uid
    assert {state.state for state in states_of(catalog, uid)} == {"done"}


def test_an_empty_folder_and_a_missing_one_are_told(catalog: Catalog, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for source in (tmp_path / "empty", tmp_path / "missing"):
        with pytest.raises(PhotoArchiveError) as told:
            run(catalog, source)
        assert str(source) in str(told.value)
        assert told.value.advice
    assert events(catalog) == []


def test_articles_beside_the_photos_are_named(catalog: Catalog, draw_set: DrawSet) -> None:
    folder = draw_set([1])[0].parent
    (folder / "article.txt").write_text("Title\n\nCheeseWorks-0001\n\nText")
    assert run(catalog, folder).articles == (folder / "article.txt",)


SIDECAR = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF'
    ' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
    ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Headline="De opening"/>'
    "</rdf:RDF></x:xmpmeta>"
)


def test_texts_of_a_second_copy_that_are_not_taken_are_told(
    catalog: Catalog, draw_set: DrawSet
) -> None:
    (first,) = draw_set([1])
    shutil.copyfile(first, first.with_name("CheeseWorks-0002.jpg"))
    shutil.copyfile(first, first.with_name("CheeseWorks-0003.jpg"))
    first.with_name("CheeseWorks-0003.xmp").write_text(SIDECAR, "utf-8")
    report = run(catalog, first.parent)
    assert [one.path.name[-5] for one in report.already_there] == ["2", "3"]
    (notice,) = report.notices
    assert notice.startswith("CheeseWorks-0003.jpg: the same picture as CheeseWorks-0001;")
    assert "its own headline was not taken" in notice

"""An import in its two halves: what is shown before, and that nothing is read twice."""

from __future__ import annotations

import shutil
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import set_event_title
from photoarchive.catalog.queries import events, photo_sets, photos_of_set, search
from photoarchive.errors import PhotoArchiveError
from photoarchive.files import store
from photoarchive.files.previews import Previews
from photoarchive.importer.copying import Copies
from photoarchive.importer.importing import carry_out, planned
from photoarchive.importer.plan import Plan, compare, find
from photoarchive.importer.proposal import propose
from photoarchive.importer.request import ImportReport, ImportRequest
from photoarchive.model import Changes
from photoarchive.progress import Cancelled, Progress
from tests.conftest import DrawSet, draw_jpeg


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    with Catalog.create(tmp_path / "archive") as made:
        yield made


def plan_of(catalog: Catalog, *sources: Path) -> Plan:
    previews = Previews(catalog.folder.parent / "previews")
    with find(catalog, sources, progress=Progress()) as found:
        return compare(catalog, found, previews=previews, progress=Progress())


def run(catalog: Catalog, plan: Plan, **texts: object) -> ImportReport:
    request = ImportRequest(plan.sources, **texts)  # type: ignore[arg-type]
    return carry_out(catalog, plan, request, progress=Progress())


class StopAfter(Progress):
    """Cancels itself at a step of the copying."""

    def __init__(self, steps: int) -> None:
        super().__init__()
        self.left = steps

    def step(self, done: int, total: int, label: str) -> None:
        self.left -= 1
        if self.left < 0:
            self.cancel()
        super().step(done, total, label)


def described(path: Path, **tags: str) -> Path:
    """Write artist, copyright or time into a photo."""
    exif = Image.Exif()
    if artist := tags.get("artist"):
        exif[0x013B] = artist
    if taken := tags.get("taken"):
        exif.get_ifd(0x8769)[0x9003] = taken
    with Image.open(path) as image:
        image.save(path, exif=exif)
    return path


def test_what_is_found_is_counted_before_anything_is_read(
    catalog: Catalog, draw_set: DrawSet, tmp_path: Path
) -> None:
    files = draw_set([1, 2, 3])
    Image.new("RGB", (40, 30), "teal").save(tmp_path / "CheeseWorks" / "plan.png")
    (tmp_path / "CheeseWorks" / "raw.NEF").write_bytes(b"II*\0")
    with find(catalog, [files[0].parent], progress=Progress()) as found:
        assert found.kinds == {"JPEG": 3, "PNG": 1, "RAW": 1}
        assert found.size == sum(path.stat().st_size for path in found.paths)
        assert not found.packed


def test_a_plan_tells_everything_and_stores_nothing(catalog: Catalog, draw_set: DrawSet) -> None:
    files = draw_set([1, 2, 3, 5])
    run(catalog, plan_of(catalog, files[0]))
    (files[0].parent / "broken.jpg").write_text("not a picture")
    (files[0].parent / "article.txt").write_text("Text")
    plan = plan_of(catalog, files[0].parent)
    assert [reading.path for reading in plan.new] == files[1:]
    assert [one.name for one in plan.already_there] == ["CheeseWorks-0001"]
    assert [(f.path.name, f.reason) for f in plan.failed] == [("broken.jpg", "not an image")]
    assert plan.gaps == ("CheeseWorks-0004",)
    assert [path.name for path in plan.articles] == ["article.txt"]
    assert search(catalog, "").total == 1


def test_carrying_out_reads_no_picture_again(catalog: Catalog, draw_set: DrawSet) -> None:
    files = draw_set([1, 2])
    plan = plan_of(catalog, files[0].parent)
    # The same bytes under other names: only a second reading would notice.
    files[0].with_name("late.jpg").write_bytes(draw_jpeg(files[1], seed="new").read_bytes())
    report = run(catalog, plan)
    assert report.added == ("CheeseWorks-0001",)
    assert [(f.path.name, "changed" in f.reason) for f in report.failed] == [
        ("CheeseWorks-0002.jpg", True)
    ]


def test_every_slice_is_told_as_it_is_stored(catalog: Catalog, draw_set: DrawSet) -> None:
    plan = plan_of(catalog, draw_set(range(1, 20))[0].parent)
    told: list[Changes] = []
    seen: list[int] = []

    def listen(changes: Changes) -> None:
        told.append(changes)
        seen.append(search(catalog, "").total)

    request = ImportRequest(plan.sources)
    report = carry_out(catalog, plan, request, progress=Progress(), on_stored=listen)
    assert seen == [0, 8, 16, 19]
    assert frozenset().union(*(c.photos for c in told)) == {p.id for p in photos_of_set(catalog, 1)}
    assert told[0].events == {report.event_id} == {events(catalog)[0].id}


def test_a_plan_that_was_stopped_goes_on(catalog: Catalog, draw_set: DrawSet) -> None:
    plan = plan_of(catalog, draw_set(range(1, 13))[0].parent)
    request = ImportRequest(plan.sources, event="Opening")
    with pytest.raises(Cancelled):
        carry_out(catalog, plan, request, progress=StopAfter(1 + 5))  # a backup, then photos
    assert search(catalog, "").total == 5
    report = run(catalog, plan, event="Opening")
    assert (len(report.added), len(report.already_there)) == (7, 5)
    assert len(photo_sets(catalog)) == 1


def test_an_undo_in_the_middle_ends_the_run(catalog: Catalog, draw_set: DrawSet) -> None:
    plan = plan_of(catalog, draw_set(range(1, 20))[0].parent)

    def take_back(changes: Changes) -> None:
        if changes.photos:
            catalog.undo()

    request = ImportRequest(plan.sources)
    with pytest.raises(PhotoArchiveError, match="undone"):
        carry_out(catalog, plan, request, progress=Progress(), on_stored=take_back)
    assert search(catalog, "").total == 0


def test_a_folder_that_goes_away_ends_the_run_and_goes_on_when_it_is_back(
    catalog: Catalog, draw_set: DrawSet, tmp_path: Path
) -> None:
    folder = draw_set(range(1, 13))[0].parent
    plan = plan_of(catalog, folder)

    def unplug(changes: Changes) -> None:
        if changes.photos:
            shutil.move(folder, tmp_path / "unplugged")

    request = ImportRequest(plan.sources)
    with pytest.raises(PhotoArchiveError, match="gone") as told:
        carry_out(catalog, plan, request, progress=Progress(), on_stored=unplug)
    assert told.value.path == folder
    assert search(catalog, "").total == 8
    shutil.move(tmp_path / "unplugged", folder)
    assert len(run(catalog, plan).added) == 4


def test_a_folder_that_goes_away_while_it_is_read_is_told(
    catalog: Catalog, draw_set: DrawSet, tmp_path: Path
) -> None:
    folder = draw_set([1, 2])[0].parent
    with find(catalog, [folder], progress=Progress()) as found:
        shutil.rmtree(folder)
        with pytest.raises(PhotoArchiveError, match="gone"):
            compare(catalog, found, previews=Previews(tmp_path / "p"), progress=Progress())


def test_one_file_of_several_that_vanishes_is_named(catalog: Catalog, draw_set: DrawSet) -> None:
    files = draw_set([1, 2])
    plan = plan_of(catalog, *files)
    files[0].unlink()
    report = run(catalog, plan)
    assert report.added == ("CheeseWorks-0002",)
    assert [f.path for f in report.failed] == [files[0]]


def test_a_full_disk_ends_the_run_and_keeps_what_is_stored(
    catalog: Catalog, draw_set: DrawSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = plan_of(catalog, draw_set(range(1, 13))[0].parent)

    def fill(changes: Changes) -> None:
        if changes.photos:
            monkeypatch.setattr(store, "RESERVE", 1 << 60)

    request = ImportRequest(plan.sources)
    with pytest.raises(PhotoArchiveError, match="disk is full"):
        carry_out(catalog, plan, request, progress=Progress(), on_stored=fill)
    assert search(catalog, "").total == 8


def test_what_was_unpacked_is_gone_after_the_import(
    catalog: Catalog, draw_set: DrawSet, tmp_path: Path
) -> None:
    packed = tmp_path / "Opening.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for file in draw_set([1, 2]):
            archive.write(file, file.name)
    found = find(catalog, [packed], progress=Progress())
    assert found.packed
    assert len(list(catalog.folder.glob(".unpacked-*"))) == 1
    del found
    assert not list(catalog.folder.glob(".unpacked-*"))
    packed.write_bytes(b"PK no zip")
    with pytest.raises(PhotoArchiveError):
        find(catalog, [packed], progress=Progress())
    assert not list(catalog.folder.glob(".unpacked-*"))


def test_a_proposal_says_what_the_files_say(catalog: Catalog, draw_set: DrawSet) -> None:
    files = draw_set([1, 2, 3])
    for file in files[:2]:
        described(file, artist="Ada Blom", taken="2019:05:13 13:07:22")
    proposal = propose(catalog, plan_of(catalog, files[0].parent))
    assert (proposal.event, proposal.set_name) == ("CheeseWorks", "CheeseWorks")
    assert proposal.date == "2019-05-13"
    assert (proposal.creator.text, proposal.creator.files) == ("Ada Blom", 2)
    assert proposal.credit.text == ""


def test_files_that_disagree_propose_nothing(catalog: Catalog, draw_set: DrawSet) -> None:
    files = draw_set([1, 2])
    for number, file in enumerate(files):
        described(file, artist=f"Artist {number}")
    proposal = propose(catalog, plan_of(catalog, files[0].parent))
    assert (proposal.creator.text, proposal.creator.differing) == ("", 2)


def test_the_credit_of_the_last_set_of_that_name_is_proposed(
    catalog: Catalog, draw_set: DrawSet, tmp_path: Path
) -> None:
    first = draw_set([1], folder=tmp_path / "a")
    run(catalog, plan_of(catalog, *first), event="Opening", credit="Studio Linde")
    second = draw_set([2], folder=tmp_path / "b")
    proposal = propose(catalog, plan_of(catalog, *second))
    assert (proposal.credit.text, proposal.credit.event) == ("Studio Linde", "Opening")
    set_event_title(catalog, event_id=1, title="Festive opening")
    again = propose(catalog, plan_of(catalog, *second))
    assert again.credit.event == "Festive opening"


def test_a_name_that_every_camera_gives_proposes_no_credit(
    catalog: Catalog, draw_set: DrawSet, tmp_path: Path
) -> None:
    first = draw_set([1], prefix="IMG", folder=tmp_path / "a")
    run(catalog, plan_of(catalog, *first), credit="Studio Linde")
    second = draw_set([2], prefix="IMG", folder=tmp_path / "b")
    assert propose(catalog, plan_of(catalog, *second)).credit.text == ""


def test_what_was_copied_while_it_was_read_is_not_fetched_again(
    catalog: Catalog, draw_set: DrawSet, tmp_path: Path
) -> None:
    """The card may be gone when the person has typed the title."""
    card = draw_set([1, 2, 3])[0].parent
    contents = {path.name: path.read_bytes() for path in card.glob("*.jpg")}
    with find(catalog, [card], progress=Progress()) as found, Copies(catalog.originals) as copies:
        plan = planned(
            catalog, found, copies, previews=Previews(tmp_path / "previews"), progress=Progress()
        )
        while sizes(catalog.originals) != sorted(map(len, contents.values())):
            time.sleep(0.01)
        for path in card.glob("*.jpg"):
            path.unlink()
        request = ImportRequest((card,), event="Opening")
        report = carry_out(catalog, plan, request, progress=Progress(), copies=copies)
    assert not report.failed
    stored = photos_of_set(catalog, photo_sets(catalog)[0].id)
    assert {photo.source.name: photo.source.read_bytes() for photo in stored} == contents


def sizes(originals: Path) -> list[int]:
    """Those of all files below it."""
    return sorted(path.stat().st_size for path in originals.rglob("*") if path.is_file())

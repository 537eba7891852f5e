"""The whole archive as a bag: valid for others, complete, and the way back."""

from __future__ import annotations

import csv
import io
import json
import shutil
import sqlite3
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import bagit
import pytest

from photoarchive.care.bag import validate
from photoarchive.care.whole import Archived, archive_out
from photoarchive.catalog import edits, register
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import remove_photos, set_caption
from photoarchive.catalog.queries import photos_named, search
from photoarchive.catalog.verify import check_library
from photoarchive.errors import PhotoArchiveError
from photoarchive.exchange.keeper import write_waiting
from photoarchive.exchange.rebuild import rebuild
from photoarchive.files.regions import Frame
from photoarchive.files.store import hash_file
from photoarchive.files.writing.into_file import write_sidecar
from photoarchive.files.writing.wanted import Wanted
from photoarchive.model import NamedPerson
from photoarchive.progress import Cancelled, Progress
from tests.care.conftest import Archive
from tests.care.test_originals import StopAfter
from tests.conftest import draw_jpeg

FORMULAS = ["=1+1", "+31 6", "-1", "@SUM(A1)", "\t=1", " ＝1"]


def out(archive: Archive, to: Path) -> Archived:
    return archive_out(archive.catalog, to, progress=Progress())


def test_everything_is_in_it_and_others_find_it_valid(filled: Archive, tmp_path: Path) -> None:
    photo = filled.photo("Hazelhof-0001")
    set_caption(filled.catalog, photo_ids=[photo.id], text="The ribbon")
    write_waiting(filled.catalog, Progress())
    made = out(filled, tmp_path / "bag")
    assert bagit.Bag(str(made.folder)).is_valid()
    assert (made.photos, made.missing) == (7, ())
    payload = made.folder / "data"
    inside = payload / "originals" / photo.source.relative_to(filled.catalog.originals)
    assert hash_file(inside) == photo.sha256
    assert "The ribbon" in inside.with_name(f"{inside.name}.xmp").read_text("utf-8")
    assert len(list((payload / "elsewhere").rglob("*.jpg"))) == 3
    assert len(list((payload / "elsewhere").rglob("*.jpg.xmp"))) == 3
    told = json.loads((payload / "captions.json").read_text("utf-8"))
    assert {one["name"]: one["caption"] for one in told["photos"]}["Hazelhof-0001"] == "The ribbon"
    library = sqlite3.connect(payload / "library.db")
    assert library.execute("SELECT count(*) FROM photo").fetchone() == (7,)
    library.close()
    sqlite3.connect(":memory:").executescript((payload / "schema.sql").read_text("utf-8"))
    assert "captions.csv" in (payload / "README.txt").read_text("utf-8")
    assert not (tmp_path / "bag.unfinished").exists()


def test_a_bag_opens_as_an_archive_and_rebuilds_without_its_library(
    filled: Archive, tmp_path: Path
) -> None:
    set_caption(filled.catalog, photo_ids=[filled.photo("Hazelhof-0001").id], text="The ribbon")
    write_waiting(filled.catalog, Progress())
    payload = out(filled, tmp_path / "bag").folder / "data"
    shutil.copytree(payload, tmp_path / "again")
    with Catalog.open(tmp_path / "again") as catalog:
        assert check_library(catalog) == ()
        assert search(catalog, "caption:ribbon").total == 1
    (tmp_path / "again" / "library.db").unlink()
    done = rebuild(tmp_path / "again", previews=filled.previews, progress=Progress())
    assert done.restored == 7
    with Catalog.open(tmp_path / "again") as catalog:
        (photo,) = search(catalog, "caption:ribbon").photos
        assert photo.name == "Hazelhof-0001"


def test_photos_that_were_left_on_a_drive_come_back_from_the_bag(
    filled: Archive, tmp_path: Path
) -> None:
    catalog, drive = filled.catalog, tmp_path / "drive"
    first, second, _ = (filled.photo(f"Drive-{n:04d}") for n in (1, 2, 3))
    set_caption(catalog, photo_ids=[first.id], text="Zoë at the ferry")
    ada, _ = register.add_person(catalog, name="Ada Blom")
    edits.set_appearance(catalog, photo_id=first.id, person_id=ada, said=NamedPerson("", "chair"))
    edits.set_keywords(catalog, photo_ids=[second.id], words=["ferry"])
    outside = Wanted({"caption": "Of another program", "city": "Zwolle"})
    write_sidecar(second.source, outside, Frame(second.width, second.height))
    write_waiting(catalog, Progress())
    before, on_drive = everything(catalog), contents_of(drive)
    made = out(filled, tmp_path / "bag")
    assert bagit.Bag(str(made.folder)).is_valid()
    assert (made.missing, contents_of(drive)) == ((), on_drive)
    drive.rename(tmp_path / "unplugged")
    again = tmp_path / "again"
    for name in ("originals", "elsewhere"):
        shutil.copytree(made.folder / "data" / name, again / name)
    files = contents_of(again)
    done = rebuild(again, previews=filled.previews, progress=Progress())
    assert (done.restored, done.imported, done.unfit) == (7, 0, ())
    with Catalog.open(again) as rebuilt:
        assert everything(rebuilt) == before
        assert check_library(rebuilt) == ()
        assert rebuilt.uid == catalog.uid
        found = {photo.name: photo.source for photo in search(rebuilt, "").photos}
        assert found["Drive-0001"].is_relative_to(again / "elsewhere")
        assert all(source.is_file() for source in found.values())
    assert files.items() <= contents_of(again).items()
    beside = next((again / "elsewhere").rglob("Drive-0002.jpg.xmp")).read_text("utf-8")
    assert "Zwolle" in beside


def test_a_picture_laid_into_elsewhere_by_hand_comes_in_as_new(
    filled: Archive, tmp_path: Path
) -> None:
    write_waiting(filled.catalog, Progress())
    payload = out(filled, tmp_path / "bag").folder / "data"
    (place,) = (payload / "elsewhere").iterdir()
    draw_jpeg(place / "Later-0009.jpg", seed="later")
    (payload / "library.db").unlink()
    done = rebuild(payload, previews=filled.previews, progress=Progress())
    assert (done.restored, done.imported, done.unfit) == (7, 1, ())
    with Catalog.open(payload) as catalog:
        (new,) = photos_named(catalog, "Later-0009")
        assert new.event == "On the drive"
        assert new.source == place / "Later-0009.jpg"


def test_a_sidecar_on_the_drive_that_cannot_be_read_is_named(
    filled: Archive, tmp_path: Path
) -> None:
    source = filled.photo("Drive-0001").source
    source.with_name(f"{source.name}.xmp").write_text("<x:xmpmeta><broken", "utf-8")
    made = out(filled, tmp_path / "bag")
    assert [(one.photo, "sidecar" in one.reason) for one in made.missing] == [("Drive-0001", True)]
    assert len(list((made.folder / "data" / "elsewhere").rglob("*.jpg"))) == 3


def everything(catalog: Catalog) -> list[dict[str, Any]]:
    """All photos as they are, but where they lie and how often they were changed."""
    found = sorted(search(catalog, "", limit=1_000).photos, key=lambda photo: photo.id)
    return [asdict(replace(photo, source=Path(photo.source.name), rev=0)) for photo in found]


def contents_of(folder: Path) -> dict[Path, str]:
    """Every file below, by the hash of its bytes."""
    return {p.relative_to(folder): hash_file(p) for p in folder.rglob("*") if p.is_file()}


def test_no_cell_of_the_table_is_a_formula(filled: Archive, tmp_path: Path) -> None:
    texts = dict(zip(filled.photos(), FORMULAS, strict=False))
    for photo, text in texts.items():
        with filled.catalog.edit("x") as edit:
            edit.db.execute("UPDATE photo SET caption = ? WHERE id = ?", [text, photo.id])
    table = (out(filled, tmp_path / "bag").folder / "data" / "captions.csv").read_text("utf-8-sig")
    rows = {row["photo"]: row for row in csv.DictReader(io.StringIO(table))}
    assert {rows[photo.name]["caption"] for photo in texts} == {f"'{text}" for text in FORMULAS}


def test_what_is_missing_or_changed_is_named_and_the_rest_goes_out(
    filled: Archive, tmp_path: Path
) -> None:
    filled.photo("Hazelhof-0001").source.unlink()
    filled.photo("Hazelhof-0002").source.write_bytes(b"changed")
    (tmp_path / "drive").rename(tmp_path / "unplugged")
    made = out(filled, tmp_path / "bag")
    reasons = {one.photo: one.reason for one in made.missing}
    assert set(reasons) == {
        *("Hazelhof-0001", "Hazelhof-0002", "Drive-0001", "Drive-0002", "Drive-0003")
    }
    assert "another one than was imported" in reasons["Hazelhof-0002"]
    assert bagit.Bag(str(made.folder)).is_valid()


def test_what_waits_in_the_trash_stays_at_home(filled: Archive, tmp_path: Path) -> None:
    remove_photos(filled.catalog, photo_ids=[filled.photo("Hazelhof-0001").id])
    made = out(filled, tmp_path / "bag")
    assert made.missing == ()
    assert not list(made.folder.rglob("Hazelhof-0001*"))


def test_what_is_only_being_looked_at_stays_at_home(filled: Archive, tmp_path: Path) -> None:
    """Copies on their way in, which nobody has imported yet."""
    waiting = filled.catalog.originals / ".photoarchive-0123456789abcdef.part"
    waiting.mkdir()
    (waiting / "aa00").write_bytes(b"a photo that must not travel")
    done = archive_out(filled.catalog, tmp_path / "bag", progress=Progress())
    assert not [path for path in done.folder.rglob("*") if path.name == "aa00"]


def test_a_run_that_was_stopped_goes_on(filled: Archive, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        archive_out(filled.catalog, tmp_path / "bag", progress=StopAfter(3))
    assert not (tmp_path / "bag").exists()
    unfinished = tmp_path / "bag.unfinished" / "data" / "originals"
    (unfinished / "left-over.txt").write_text("of a photo that is gone meanwhile")
    assert len(list(unfinished.rglob("*.jpg"))) == 3
    made = out(filled, tmp_path / "bag")
    assert bagit.Bag(str(made.folder)).is_valid()
    assert not list(made.folder.rglob("left-over.txt"))


def test_it_never_goes_over_anything_nor_into_the_archive(filled: Archive, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "mine.txt").write_text("mine")
    for place in (tmp_path / "there", filled.catalog.folder / "bag", filled.catalog.originals):
        with pytest.raises(PhotoArchiveError):
            out(filled, place)
    assert [path.name for path in (tmp_path / "there").iterdir()] == ["mine.txt"]
    (tmp_path / "empty").mkdir()
    assert out(filled, tmp_path / "empty").photos == 7


def test_a_bag_that_was_touched_is_found_out(filled: Archive, tmp_path: Path) -> None:
    made = out(filled, tmp_path / "bag")
    (made.folder / "data" / "README.txt").write_text("changed")
    with pytest.raises(PhotoArchiveError, match="not valid"):
        validate(made.folder)

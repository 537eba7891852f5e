"""Copies that wait for their names: verified, made once, and gone when nobody wanted them."""

from __future__ import annotations

import shutil
import time
from dataclasses import replace
from pathlib import Path

import pytest

from photoarchive.errors import FileRefused, PhotoArchiveError
from photoarchive.files import xmp_packet
from photoarchive.files.reading import read_file
from photoarchive.files.store import clear_leftovers
from photoarchive.importer.copying import Copies
from photoarchive.model import Reading
from tests.conftest import DrawSet


@pytest.fixture
def originals(tmp_path: Path) -> Path:
    folder = tmp_path / "originals"
    (folder / "set").mkdir(parents=True)
    return folder


@pytest.fixture
def readings(draw_set: DrawSet) -> list[Reading]:
    return [read_file(path, thumbnail_side=None) for path in draw_set([1, 2, 3])]


def test_a_copy_gets_its_name_with_content_and_time(
    originals: Path, readings: list[Reading]
) -> None:
    with Copies(originals) as copies:
        for reading in (*readings, readings[0]):
            copies.want(reading)
        copies.place(readings[1], originals / "set" / "2.jpg")
        copies.place(readings[0], originals / "set" / "1.jpg")
    for number, reading in enumerate(readings[:2], start=1):
        placed = originals / "set" / f"{number}.jpg"
        assert placed.read_bytes() == reading.path.read_bytes()
        assert placed.stat().st_mtime_ns == reading.path.stat().st_mtime_ns
    assert sorted(path.name for path in originals.rglob("*")) == ["1.jpg", "2.jpg", "set"]


def test_what_nobody_wants_makes_no_folder(originals: Path) -> None:
    with Copies(originals):
        assert [path.name for path in originals.iterdir()] == ["set"]


def test_a_file_that_changed_is_told_when_its_turn_comes(
    originals: Path, readings: list[Reading]
) -> None:
    shutil.copy(readings[1].path, readings[0].path)
    with Copies(originals) as copies:
        for reading in readings:
            copies.want(reading)
        with pytest.raises(FileRefused, match="changed meanwhile") as told:
            copies.place(readings[0], originals / "set" / "1.jpg")
        copies.place(readings[2], originals / "set" / "3.jpg")
    assert told.value.path == readings[0].path
    assert [path.name for path in (originals / "set").iterdir()] == ["3.jpg"]


def test_a_place_that_is_taken_is_never_written_to(
    originals: Path, readings: list[Reading]
) -> None:
    same, other = originals / "set" / "same.jpg", originals / "set" / "other.jpg"
    shutil.copy(readings[0].path, same)
    other.write_bytes(b"someone else's")
    before = same.stat().st_ino
    with Copies(originals) as copies:
        copies.place(readings[0], same)
        with pytest.raises(PhotoArchiveError, match="another file has this name already"):
            copies.place(readings[1], other)
    assert same.stat().st_ino == before
    assert other.read_bytes() == b"someone else's"


def test_what_a_kill_left_is_removed_but_not_what_another_run_is_making(
    originals: Path, readings: list[Reading]
) -> None:
    leftover = originals / ".photoarchive-0123.part"
    leftover.mkdir()
    (leftover / "half").touch()
    with Copies(originals) as first, Copies(originals) as second:
        first.want(readings[0])
        assert not leftover.exists()
        second.want(readings[1])
        first.place(readings[0], originals / "set" / "1.jpg")
        second.place(readings[1], originals / "set" / "2.jpg")
    assert [path.name for path in originals.iterdir()] == ["set"]


def test_originals_that_may_not_be_made_are_told_by_their_path(
    tmp_path: Path, readings: list[Reading]
) -> None:
    (tmp_path / "originals").touch()
    with Copies(tmp_path / "originals") as copies:
        with pytest.raises(PhotoArchiveError) as told:
            copies.place(readings[0], tmp_path / "originals" / "1.jpg")
        assert told.value.path == tmp_path / "originals"
    assert (tmp_path / "originals").is_file()


def test_a_copy_that_went_wrong_is_made_again_when_it_is_forgiven(
    originals: Path, readings: list[Reading]
) -> None:
    there = readings[0].path
    away = there.rename(there.with_name("away"))
    with Copies(originals) as copies:
        for _ in range(2):
            with pytest.raises(PhotoArchiveError):
                copies.place(readings[0], originals / "set" / "1.jpg")
        away.rename(there)
        copies.forgive()
        copies.place(readings[0], originals / "set" / "1.jpg")
    assert (originals / "set" / "1.jpg").read_bytes() == there.read_bytes()


def test_nothing_is_begun_after_the_end(originals: Path, readings: list[Reading]) -> None:
    with Copies(originals) as copies:
        copies.want(readings[0])
    copies.want(readings[1])
    assert [path.name for path in originals.iterdir()] == ["set"]


def test_what_was_noted_beside_comes_along_when_its_drive_is_gone(
    originals: Path, readings: list[Reading]
) -> None:
    beside = noted(readings[0], "Soep")
    with Copies(originals) as copies:
        copies.want(readings[0])
        while not list(originals.rglob("*.xmp")):
            time.sleep(0.01)
        said = beside.read_bytes()
        beside.unlink()
        copies.place(readings[0], originals / "set" / "1.jpg")
    assert (originals / "set" / "1.jpg.xmp").read_bytes() == said


def test_a_copy_that_broke_off_is_made_again(originals: Path, readings: list[Reading]) -> None:
    source, sound = readings[0].path, readings[0].path.read_bytes()
    source.write_bytes(sound[:-9] + b"different")
    with Copies(originals) as copies:
        with pytest.raises(FileRefused, match="changed meanwhile"):
            copies.place(readings[0], originals / "set" / "1.jpg")
        source.write_bytes(sound)
        copies.forgive()
        copies.place(readings[0], originals / "set" / "1.jpg")
    assert (originals / "set" / "1.jpg").read_bytes() == sound


def test_copies_stay_while_others_clear_what_is_left(
    originals: Path, readings: list[Reading]
) -> None:
    with Copies(originals) as copies:
        copies.want(readings[0])
        clear_leftovers(originals)
        copies.place(readings[0], originals / "set" / "1.jpg")
    assert clear_leftovers(originals) == 0


def test_the_same_picture_elsewhere_keeps_its_own_notes(
    originals: Path, readings: list[Reading], tmp_path: Path
) -> None:
    first = readings[0]
    twin = replace(first, path=tmp_path / "elsewhere" / "twin.jpg")
    twin.path.parent.mkdir()
    shutil.copy(first.path, twin.path)
    noted(twin, "Soep")
    with Copies(originals) as copies:
        copies.want(twin)
        copies.place(first, originals / "set" / "1.jpg")
        copies.want(first)
        copies.place(twin, originals / "set" / "2.jpg")
    assert not (originals / "set" / "1.jpg.xmp").exists()
    assert b"Soep" in (originals / "set" / "2.jpg.xmp").read_bytes()


def noted(reading: Reading, caption: str) -> Path:
    """A sidecar beside the picture."""
    beside = reading.path.with_suffix(".xmp")
    beside.write_bytes(xmp_packet.build({"caption": caption}, language="nl"))
    return beside

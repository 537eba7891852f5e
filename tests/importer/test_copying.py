"""Copies that wait for their names: verified, made once, and gone when nobody wanted them."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest

from photoarchive.errors import FileRefused, PhotoArchiveError
from photoarchive.files import xmp_packet
from photoarchive.files.reading import read_file
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
    noted = readings[0].path.with_suffix(".xmp")
    noted.write_bytes(xmp_packet.build({"caption": "Soep"}, language="nl"))
    with Copies(originals) as copies:
        copies.want(readings[0])
        while not list(originals.rglob("*.xmp")):
            time.sleep(0.01)
        said = noted.read_bytes()
        noted.unlink()
        copies.place(readings[0], originals / "set" / "1.jpg")
    assert (originals / "set" / "1.jpg.xmp").read_bytes() == said

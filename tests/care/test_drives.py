"""A drive that is absent, another one in its place, and the same one under another path."""

from __future__ import annotations

import os
from pathlib import Path

from photoarchive.care.drives import MARKER, Presence, drives
from photoarchive.care.originals import verify_all, verify_some
from photoarchive.care.relink import relink
from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.queries import search
from photoarchive.progress import Progress
from tests.care.conftest import Archive


def states(archive: Archive) -> list[Presence]:
    return [drive.presence for drive in drives(archive.catalog)]


def test_the_first_check_leaves_a_marker_and_nothing_else(filled: Archive, tmp_path: Path) -> None:
    place = tmp_path / "drive" / "2019"
    before = sorted(place.iterdir())
    verify_all(filled.catalog, progress=Progress())
    assert sorted(place.iterdir()) == sorted([*before, place / MARKER])
    assert not (filled.catalog.originals / MARKER).exists()


def test_an_absent_drive_is_one_sentence_and_takes_nothing_along(
    filled: Archive, tmp_path: Path
) -> None:
    verify_all(filled.catalog, progress=Progress())
    set_caption(filled.catalog, photo_ids=[filled.photo("Drive-0001").id], text="kept")
    os.rename(tmp_path / "drive", tmp_path / "unplugged")  # noqa: PTH104 - as the system does
    found = verify_all(filled.catalog, progress=Progress())
    assert found.faults == ()
    assert found.whole == 4
    (away,) = found.away
    assert "not connected: 3 photos on it were not checked" in away.sentence()
    assert filled.photo("Drive-0001").caption == "kept"
    assert search(filled.catalog, "").total == 7
    relink(filled.catalog, [], progress=Progress())
    assert search(filled.catalog, "").total == 7
    os.rename(tmp_path / "unplugged", tmp_path / "drive")  # noqa: PTH104
    assert verify_all(filled.catalog, progress=Progress()).whole == 7


def test_an_empty_mount_point_is_an_absent_drive(filled: Archive, tmp_path: Path) -> None:
    verify_all(filled.catalog, progress=Progress())
    (tmp_path / "drive").rename(tmp_path / "unplugged")
    (tmp_path / "drive" / "2019").mkdir(parents=True)
    assert states(filled) == [Presence.THERE, Presence.ABSENT]
    assert verify_some(filled.catalog, most=7, progress=Progress()).faults == ()


def test_another_drive_at_the_same_path_is_not_ours(filled: Archive, tmp_path: Path) -> None:
    verify_all(filled.catalog, progress=Progress())
    (tmp_path / "drive").rename(tmp_path / "unplugged")
    (tmp_path / "drive" / "2019").mkdir(parents=True)
    (tmp_path / "drive" / "2019" / "Holiday.jpg").write_bytes(b"somebody else's")
    assert states(filled) == [Presence.THERE, Presence.ANOTHER]
    found = verify_all(filled.catalog, progress=Progress())
    assert found.faults == ()
    assert "is another one now" in found.away[0].sentence()
    assert not (tmp_path / "drive" / "2019" / MARKER).exists()


def test_a_drive_under_another_path_is_recognised(filled: Archive, tmp_path: Path) -> None:
    verify_all(filled.catalog, progress=Progress())
    (tmp_path / "drive").rename(tmp_path / "E")
    found = relink(filled.catalog, [tmp_path / "E" / "2019"], progress=Progress())
    assert [(root.photos, path) for root, path in found.moved] == [(3, tmp_path / "E" / "2019")]
    assert verify_all(filled.catalog, progress=Progress()).whole == 7
    filled.catalog.undo()
    assert states(filled) == [Presence.THERE, Presence.ABSENT]


def test_a_drive_that_may_not_be_written_is_known_by_its_path(
    filled: Archive, tmp_path: Path
) -> None:
    (tmp_path / "drive" / "2019" / MARKER).mkdir()  # in the way, so no marker can be written
    assert verify_all(filled.catalog, progress=Progress()).whole == 7
    assert states(filled) == [Presence.THERE, Presence.THERE]

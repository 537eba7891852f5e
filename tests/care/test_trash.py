"""Files of removed photos stay until somebody says so, and then only those that are ours."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoarchive.care.trash import Emptied, empty_trash, in_trash
from photoarchive.catalog.collections import remove_event
from photoarchive.catalog.edits import remove_photos, set_caption
from photoarchive.catalog.queries import events
from photoarchive.errors import PhotoArchiveError
from photoarchive.exchange.writing import write_sidecars
from photoarchive.files.trash import to_trash
from photoarchive.progress import Progress
from tests.care.conftest import Archive


class Bin:
    """The system's trash: a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()

    def __call__(self, path: Path) -> None:
        path.rename(self.folder / path.name)

    def names(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def bin_(tmp_path: Path) -> Bin:
    return Bin(tmp_path / "bin")


def empty(archive: Archive, bin_: Bin, *, everything: bool = False) -> Emptied:
    return empty_trash(archive.catalog, returning_too=everything, progress=Progress(), discard=bin_)


def names(archive: Archive) -> list[str]:
    return [one.path.stem for one in in_trash(archive.catalog, progress=Progress())[0]]


def test_no_file_goes_while_its_photo_is_there(filled: Archive, bin_: Bin) -> None:
    assert names(filled) == []
    assert empty(filled, bin_, everything=True).gone == ()


def test_a_removed_photo_keeps_its_file_until_all_is_emptied(filled: Archive, bin_: Bin) -> None:
    photo = filled.photo("Hazelhof-0002")
    remove_photos(filled.catalog, photo_ids=[photo.id])
    assert names(filled) == ["Hazelhof-0002"]
    done = empty(filled, bin_)
    assert done.gone == ()
    assert [kept.reason for kept in done.kept] == ["undo would bring its photo back"]
    assert photo.source.exists()
    assert empty(filled, bin_, everything=True).gone == (photo.source,)
    assert bin_.names() == ["Hazelhof-0002.jpg"]
    assert len(list(photo.source.parent.glob("*.jpg"))) == 3


def test_undo_takes_a_file_out_of_the_trash_again(filled: Archive) -> None:
    remove_photos(filled.catalog, photo_ids=[filled.photo("Hazelhof-0002").id])
    filled.catalog.undo()
    assert names(filled) == []


def test_what_undo_cannot_bring_back_goes_when_asked(filled: Archive, bin_: Bin) -> None:
    """An import that was taken back, after which something else was done."""
    filled.catalog.undo()  # the photos on the drive
    filled.catalog.undo()  # the photos in the archive
    assert [one.returns for one in in_trash(filled.catalog, progress=Progress())[0]] == [True] * 4
    filled.bring_in(filled.catalog.folder / "nothing", event="Something else")
    assert names(filled) == [f"Hazelhof-{n:04d}" for n in (1, 2, 4, 5)]
    assert len(empty(filled, bin_).gone) == 4


def test_files_that_were_left_where_they_were_are_never_touched(filled: Archive, bin_: Bin) -> None:
    for event in events(filled.catalog):
        remove_event(filled.catalog, event_id=event.id)
    assert all(name.startswith("Hazelhof") for name in names(filled))
    drive = list(bin_.folder.parent.joinpath("drive", "2019").iterdir())
    empty(filled, bin_, everything=True)
    assert all(path.exists() for path in drive)


def test_a_file_that_was_changed_or_swapped_stays(filled: Archive, bin_: Bin) -> None:
    photo = filled.photo("Hazelhof-0001")
    remove_photos(filled.catalog, photo_ids=[photo.id])
    photo.source.write_bytes(b"somebody's own work")
    done = empty(filled, bin_, everything=True)
    assert done.gone == ()
    assert "not what the archive wrote" in done.kept[0].reason
    assert photo.source.read_bytes() == b"somebody's own work"


def test_a_link_out_of_the_archive_is_not_followed(
    filled: Archive, bin_: Bin, tmp_path: Path
) -> None:
    photo = filled.photo("Hazelhof-0001")
    remove_photos(filled.catalog, photo_ids=[photo.id])
    outside = tmp_path / "outside.jpg"
    photo.source.rename(outside)
    photo.source.symlink_to(outside)
    assert empty(filled, bin_, everything=True).gone == ()
    assert outside.exists()


def test_our_sidecars_go_along_and_others_stay(filled: Archive, bin_: Bin) -> None:
    ours, theirs = filled.photo("Hazelhof-0001"), filled.photo("Hazelhof-0002")
    set_caption(filled.catalog, photo_ids=[ours.id, theirs.id], text="The ribbon")
    write_sidecars(filled.catalog, photo_ids=[ours.id, theirs.id], progress=Progress())
    beside = theirs.source.with_name(f"{theirs.source.name}.xmp")
    beside.write_text(beside.read_text("utf-8") + "<!-- by another program -->", "utf-8")
    remove_photos(filled.catalog, photo_ids=[ours.id, theirs.id])
    empty(filled, bin_, everything=True)
    assert bin_.names() == ["Hazelhof-0001.jpg", "Hazelhof-0001.jpg.xmp", "Hazelhof-0002.jpg"]
    assert beside.exists()


def test_one_that_cannot_go_does_not_stop_the_others(filled: Archive, bin_: Bin) -> None:
    photos = [filled.photo(f"Hazelhof-000{n}") for n in (1, 2)]
    remove_photos(filled.catalog, photo_ids=[photo.id for photo in photos])

    def discard(path: Path) -> None:
        if path == photos[0].source:
            raise PhotoArchiveError("in use", path=path)
        bin_(path)

    done = empty_trash(filled.catalog, returning_too=True, progress=Progress(), discard=discard)
    assert done.gone == (photos[1].source,)
    assert [(kept.path, kept.reason) for kept in done.kept] == [(photos[0].source, "in use")]


def test_the_trash_of_the_system_holds_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    file = tmp_path / "Hazelhof-0001.jpg"
    file.write_bytes(b"picture")
    to_trash(file)
    assert not file.exists()
    with pytest.raises(PhotoArchiveError, match="cannot be moved to the trash"):
        to_trash(file)

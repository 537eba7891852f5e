"""Missing originals are found again by what they hold; what is not clear is refused."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from photoarchive.care.originals import verify_all
from photoarchive.care.relink import Relinked, relink
from photoarchive.errors import PhotoArchiveError
from photoarchive.files.store import hash_file
from photoarchive.progress import Progress
from tests.care.conftest import Archive


def look(archive: Archive, *folders: Path, dry_run: bool = False) -> Relinked:
    return relink(archive.catalog, folders, dry_run=dry_run, progress=Progress())


def test_nothing_missing_nothing_done(filled: Archive) -> None:
    found = look(filled)
    assert (found.found, found.refused, found.missing) == ((), (), ())


def test_what_was_moved_on_the_drive_is_known_at_its_new_place(
    filled: Archive, tmp_path: Path
) -> None:
    old = filled.photo("Drive-0002").source
    new = tmp_path / "drive" / "sorted" / "renamed.jpg"
    new.parent.mkdir()
    old.rename(new)
    assert look(filled, tmp_path / "drive", dry_run=True).found[0].at == new
    assert filled.photo("Drive-0002").source == old
    (again,) = look(filled, tmp_path / "drive").found
    assert not again.copied
    assert filled.photo("Drive-0002").source == new
    assert verify_all(filled.catalog, progress=Progress()).whole == 7
    filled.catalog.undo()
    assert filled.photo("Drive-0002").source == old


def test_a_folder_renamed_inside_originals_is_followed(filled: Archive) -> None:
    folder = filled.photo("Hazelhof-0001").source.parent.parent
    folder.rename(folder.with_name("2026 renamed by hand"))
    assert len(look(filled).found) == 4
    assert verify_all(filled.catalog, progress=Progress()).whole == 7
    assert "renamed by hand" in str(filled.photo("Hazelhof-0005").source)


def test_what_the_archive_had_copied_is_copied_back(filled: Archive, tmp_path: Path) -> None:
    lost = filled.photo("Hazelhof-0004")
    lost.source.unlink()
    card = tmp_path / "Hazelhof"  # where they had been imported from
    (again,) = look(filled, card).found
    assert again.copied
    assert filled.photo("Hazelhof-0004").source == lost.source
    assert hash_file(lost.source) == lost.sha256
    assert len(list(card.iterdir())) == 4


def test_two_equal_files_are_refused_with_both_named(filled: Archive, tmp_path: Path) -> None:
    lost = filled.photo("Drive-0001").source
    for name in ("one.jpg", "two.jpg"):
        shutil.copyfile(lost, tmp_path / "drive" / name)
    lost.unlink()
    found = look(filled, tmp_path / "drive")
    assert found.found == ()
    (refused,) = found.refused
    assert "one.jpg" in refused.reason
    assert "two.jpg" in refused.reason
    assert filled.photo("Drive-0001").source == lost


def test_the_same_size_is_not_the_same_picture(filled: Archive, tmp_path: Path) -> None:
    lost = filled.photo("Drive-0001").source
    (tmp_path / "drive" / "same-size.jpg").write_bytes(bytes(lost.stat().st_size))
    lost.unlink()
    assert [photo.name for photo in look(filled, tmp_path / "drive").missing] == ["Drive-0001"]


def test_a_photo_that_is_there_is_not_given_away(filled: Archive) -> None:
    """Somebody deleted one of two equal files, each of which is an original."""
    kept = filled.photo("Hazelhof-0001")
    lost = filled.photo("Hazelhof-0002")
    with filled.catalog.writing() as db:
        db.execute(
            "UPDATE photo SET sha256 = ?, size = ? WHERE id = ?", [kept.sha256, kept.size, lost.id]
        )
    lost.source.unlink()
    assert [photo.name for photo in look(filled).missing] == ["Hazelhof-0002"]


def test_a_folder_that_is_not_there_is_said(filled: Archive, tmp_path: Path) -> None:
    with pytest.raises(PhotoArchiveError, match="not found"):
        look(filled, tmp_path / "nowhere")

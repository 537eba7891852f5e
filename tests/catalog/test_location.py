"""Places where a database would be damaged are refused; places that only look so are not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.location import _mount_type, refuse_unsafe_place
from photoarchive.errors import NotAnArchive


@pytest.mark.parametrize(
    "folder",
    [
        "Dropbox/photos",
        "Dropbox (Cheese Works)",
        "OneDrive - Cheese Works/Pictures/archive",
        "Library/CloudStorage/GoogleDrive-ada",
        "Nextcloud",
        "Google Drive/x",
    ],
)
def test_synchronised_folders_are_refused_with_the_reason(tmp_path: Path, folder: str) -> None:
    with pytest.raises(NotAnArchive, match=r"synchronised.*disk of this computer"):
        Catalog.create(tmp_path / folder)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("marker", [".dropbox", ".nextcloudsync.log"])
def test_a_folder_is_known_by_what_the_program_lays_into_it(tmp_path: Path, marker: str) -> None:
    (tmp_path / marker).write_text("x")
    with pytest.raises(NotAnArchive, match="synchronised"):
        refuse_unsafe_place(tmp_path / "archive")


def test_a_home_with_dropbox_settings_is_no_dropbox_folder(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    refuse_unsafe_place(tmp_path / "archive")
    refuse_unsafe_place(tmp_path / "Dropboxes we drew")


def test_an_archive_that_was_moved_into_one_is_refused_for_writing(tmp_path: Path) -> None:
    Catalog.create(tmp_path / "archive").close()
    (tmp_path / "Dropbox").mkdir()
    shutil.move(tmp_path / "archive", tmp_path / "Dropbox" / "archive")
    with pytest.raises(NotAnArchive, match="synchronised"):
        Catalog.open(tmp_path / "Dropbox" / "archive")
    Catalog.open_for_reading(tmp_path / "Dropbox" / "archive").close()


def test_the_mount_table_tells_a_network_share(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\nserver:/x /mnt/team\\040share nfs4 rw 0 0\n//s/y /mnt/t cifs rw"
    )
    assert _mount_type(Path("/mnt/team share/archive"), mounts) == "nfs4"
    assert _mount_type(Path("/mnt/t/archive"), mounts) == "cifs"
    assert _mount_type(Path("/mnt/team/archive"), mounts) == "ext4"
    assert _mount_type(Path("/home"), tmp_path / "missing") == ""

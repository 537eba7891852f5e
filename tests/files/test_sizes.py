"""How much room a folder takes."""

from __future__ import annotations

from pathlib import Path

from photoarchive.files.sizes import FolderSize, folder_size


def test_every_file_below_counts_once(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "one").write_bytes(b"12345")
    (tmp_path / "a" / "b" / "two").write_bytes(b"123")
    (tmp_path / "a" / "again").symlink_to(tmp_path / "one")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    assert folder_size(tmp_path) == FolderSize(files=2, bytes=8)


def test_a_folder_that_is_not_there_takes_none(tmp_path: Path) -> None:
    assert folder_size(tmp_path / "gone") == FolderSize()

"""Writing into files on a bad day: the original is as it was or completely new, never between."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from photoarchive.errors import FileRefused
from photoarchive.files import store
from photoarchive.files.reading import read_file
from photoarchive.files.regions import Frame
from photoarchive.files.store import clear_leftovers
from photoarchive.files.trouble import DiskFull
from photoarchive.files.writing.into_file import draft_into, put, write_into, write_sidecar
from photoarchive.files.writing.wanted import Wanted
from tests.conftest import draw_jpeg
from tests.files.rights import as_nobody, open_to_all
from tests.files.writing.killing import kill_while_writing

FRAME = Frame(320, 214)
WANTED = Wanted({"caption": "Een lint.", "keywords": ("lente",)})

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions and signals")


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    return draw_jpeg(tmp_path / "set" / "photo.jpg", seed="bad day")


def files_beside(picture: Path) -> set[str]:
    return {path.name for path in picture.parent.iterdir()}


def test_who_has_the_file_open_goes_on_reading_the_old_one(picture: Path) -> None:
    before = picture.read_bytes()
    with picture.open("rb") as reader:
        start = reader.read(100)
        write_into(picture, WANTED, FRAME)
        assert start + reader.read() == before
    assert picture.read_bytes() != before


def test_times_and_permissions_stay(picture: Path) -> None:
    picture.chmod(0o640)
    os.utime(picture, ns=(1_700_000_000_000_000_000, 1_700_000_000_123_456_000))
    write_into(picture, WANTED, FRAME)
    status = picture.stat()
    assert (status.st_mode & 0o777, status.st_mtime_ns) == (0o640, 1_700_000_000_123_456_000)


def test_a_write_protected_file_gets_a_sidecar(picture: Path) -> None:
    before = picture.read_bytes()
    picture.chmod(0o444)
    receipt = write_into(picture, WANTED, FRAME)
    assert receipt.target.name == "photo.jpg.xmp"
    assert "write-protected" in receipt.notices[0]
    assert picture.read_bytes() == before


def test_a_folder_that_may_not_be_written_is_told(picture: Path, tmp_path: Path) -> None:
    # What is imported late must be there before the rights to read it are given up.
    other = draw_jpeg(tmp_path / "other" / "photo.jpg", seed="other")
    write_into(other, WANTED, FRAME)
    write_sidecar(other, WANTED, FRAME)
    open_to_all(tmp_path)
    before = picture.read_bytes()
    picture.chmod(0o666)
    picture.parent.chmod(0o555)
    assert as_nobody(lambda: write_into(picture, WANTED, FRAME)) == 7
    assert as_nobody(lambda: write_sidecar(picture, WANTED, FRAME)) == 7
    picture.parent.chmod(0o755)
    assert picture.read_bytes() == before
    assert files_beside(picture) == {"photo.jpg"}


def test_a_link_stays_a_link_and_what_it_points_to_is_written(picture: Path) -> None:
    link = picture.with_name("link.jpg")
    link.symlink_to(picture)
    assert write_into(link, WANTED, FRAME).target == link
    assert link.is_symlink()
    assert read_file(picture, thumbnail_side=None).values["caption"] == "Een lint."


def test_what_another_program_wrote_meanwhile_is_not_written_over(picture: Path) -> None:
    draft = draft_into(picture, WANTED, FRAME)
    write_into(picture, Wanted({"caption": "Van een ander."}), FRAME)
    with pytest.raises(FileRefused, match="another program"):
        put(draft)
    assert read_file(picture, thumbnail_side=None).values["caption"] == "Van een ander."


# ---- full disks ----------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own, with 2 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("mounting a small disk needs the rights of root")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("write", [write_into, write_sidecar])
def test_a_full_disk_leaves_the_original_and_nothing_else(
    write: Callable[..., object], small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = draw_jpeg(small_disk / "photo.jpg", seed="full")
    before = picture.read_bytes()
    with pytest.raises(DiskFull):  # noticed before a byte is written
        write(picture, WANTED, FRAME)
    room = os.statvfs(small_disk)
    (small_disk / "others").write_bytes(bytes(room.f_bavail * room.f_frsize))
    monkeypatch.setattr(store, "RESERVE", -(64 << 20))
    with pytest.raises(DiskFull):  # and while it is written
        write(picture, WANTED, FRAME)
    assert picture.read_bytes() == before
    assert files_beside(picture) == {"photo.jpg", "others"}


def test_a_limit_on_file_sizes_leaves_the_original(picture: Path) -> None:
    before = picture.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 10, limits[1]))
    try:
        with pytest.raises(DiskFull):
            write_into(picture, WANTED, FRAME)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)
    assert picture.read_bytes() == before
    assert files_beside(picture) == {"photo.jpg"}


# ---- kills ---------------------------------------------------------------------------------


def test_a_kill_at_any_moment_leaves_the_old_or_the_new_file(tmp_path: Path) -> None:
    """Twenty kills here, two hundred in tests/soak."""
    folder = tmp_path / "killed"
    assert kill_while_writing(folder, times=20) == 20
    clear_leftovers(folder)
    # On a slow machine every kill may come before the first sidecar.
    assert {path.name for path in folder.iterdir()} - {"photo.jpg.xmp"} == {"photo.jpg"}

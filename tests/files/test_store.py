"""Copying and replacing files: whole or not at all, whatever happens."""

from __future__ import annotations

import hashlib
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from photoarchive.errors import FileRefused, PhotoArchiveError
from photoarchive.files import store
from photoarchive.files.store import (
    Copied,
    clear_leftovers,
    copy_in,
    hash_file,
    temporary_beside,
    write_replace,
)
from photoarchive.files.trouble import DiskFull
from tests.files.rights import as_nobody, open_to_all

CONTENT = os.urandom(3 << 20)
SHA256 = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "card" / "CheeseWorks-0001.jpg"
    path.parent.mkdir()
    path.write_bytes(CONTENT)
    os.utime(path, ns=(1_700_000_000_000_000_000, 1_700_000_000_123_456_000))
    return path


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "archive" / "originals" / "CheeseWorks-0001.jpg"


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# ---- copying in ----------------------------------------------------------------------------


def test_a_copy_is_whole_hashed_and_keeps_its_time(source: Path, target: Path) -> None:
    assert copy_in(source, target, expected_sha256=SHA256) == Copied(SHA256, len(CONTENT))
    assert target.read_bytes() == CONTENT
    assert target.stat().st_mtime_ns == source.stat().st_mtime_ns
    assert names_in(target.parent) == [target.name]


def test_copying_again_changes_nothing(source: Path, target: Path) -> None:
    copy_in(source, target)
    before = target.stat()
    assert copy_in(source, target) == Copied(SHA256, len(CONTENT))
    assert target.stat().st_ino == before.st_ino


def test_another_file_of_that_name_is_never_replaced(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True)
    target.write_bytes(b"someone else's")
    with pytest.raises(PhotoArchiveError, match="another file has this name already"):
        copy_in(source, target)
    assert target.read_bytes() == b"someone else's"
    assert names_in(target.parent) == [target.name]


def test_a_source_that_is_not_what_was_planned_is_refused(source: Path, target: Path) -> None:
    with pytest.raises(FileRefused, match="changed meanwhile"):
        copy_in(source, target, expected_sha256="0" * 64)
    assert names_in(target.parent) == []


def test_a_vanished_source_is_told_by_its_path(source: Path, target: Path) -> None:
    source.unlink()
    with pytest.raises(FileRefused, match="not found") as caught:
        copy_in(source, target)
    assert caught.value.path == source
    assert not target.exists()


def test_a_fifo_is_not_waited_for(tmp_path: Path, target: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(FileRefused, match="not a regular file"):
        copy_in(tmp_path / "pipe.jpg", target)


def test_an_empty_file_is_copied_too(tmp_path: Path, target: Path) -> None:
    (tmp_path / "empty").touch()
    assert copy_in(tmp_path / "empty", target).size == 0


def test_hash_of_a_file(source: Path) -> None:
    assert hash_file(source) == SHA256


# ---- replacing -----------------------------------------------------------------------------


@pytest.mark.parametrize("durable", [True, False])
def test_replacing_keeps_the_permissions(target: Path, durable: bool) -> None:
    write_replace(target, b"first", durable=durable)
    target.chmod(0o640)
    write_replace(target, b"second", durable=durable)
    assert target.read_bytes() == b"second"
    assert target.stat().st_mode & 0o777 == 0o640
    assert names_in(target.parent) == [target.name]


def test_a_new_file_has_the_permissions_that_the_user_gives_new_files(target: Path) -> None:
    write_replace(target, b"text")
    target.with_name("other").write_bytes(b"text")
    assert target.stat().st_mode == target.with_name("other").stat().st_mode


def test_a_link_stays_a_link(tmp_path: Path, target: Path) -> None:
    write_replace(target, b"first")
    link = tmp_path / "link"
    link.symlink_to(target)
    write_replace(link, b"second")
    assert link.is_symlink()
    assert target.read_bytes() == b"second"


# ---- full disks, missing rights ------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own, with 18 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=18m", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("mounting a small disk needs the rights of root")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_is_noticed_before_copying(source: Path, small_disk: Path) -> None:
    with pytest.raises(DiskFull, match="the disk is full"):
        copy_in(source, small_disk / "a.jpg")
    assert names_in(small_disk) == []


def test_a_disk_that_fills_up_meanwhile_leaves_nothing(
    source: Path, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (small_disk / "others").write_bytes(bytes(16 << 20))
    monkeypatch.setattr(store, "RESERVE", -(64 << 20))
    for write in (
        lambda: copy_in(source, small_disk / "a.jpg"),
        lambda: write_replace(small_disk / "a.jpg", CONTENT),
    ):
        with pytest.raises(DiskFull):
            write()
        assert names_in(small_disk) == ["others"]


def test_a_limit_on_file_sizes_counts_as_full(source: Path, target: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, before[1]))
    try:
        with pytest.raises(DiskFull):
            copy_in(source, target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert names_in(target.parent) == []


def test_missing_rights_are_told(source: Path, target: Path, tmp_path: Path) -> None:
    open_to_all(tmp_path)
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o555)
    assert as_nobody(lambda: write_replace(locked / "a.txt", b"x")) == 7
    assert as_nobody(lambda: copy_in(source, locked / "a.jpg")) == 7
    source.chmod(0)
    assert as_nobody(lambda: hash_file(source)) == 7


# ---- kills ---------------------------------------------------------------------------------

COPY_FOR_EVER = """
import sys
from pathlib import Path
from photoarchive.files.store import copy_in
source, folder = map(Path, sys.argv[1:])
for count in range(10_000):
    copy_in(source, folder / f"{count:04d}.jpg")
    print(count, flush=True)
"""


@pytest.mark.parametrize("wait", [0.0, 0.004, 0.009, 0.015])
def test_a_kill_leaves_no_half_file_under_a_final_name(
    source: Path, tmp_path: Path, wait: float
) -> None:
    folder = tmp_path / "archive"
    command = [sys.executable, "-c", COPY_FOR_EVER, str(source), str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(wait)
        child.kill()
    finals = [path for path in folder.iterdir() if path.suffix == ".jpg"]
    assert finals
    assert all(path.read_bytes() == CONTENT for path in finals)
    clear_leftovers(folder)
    assert names_in(folder) == sorted(path.name for path in finals)


def test_leftovers_are_removed_and_nothing_else(tmp_path: Path) -> None:
    with temporary_beside(tmp_path / "a.jpg", size=0) as temp:
        temp.write_bytes(b"half")
        kept = temp.read_bytes()
        copy = temp.with_name(temp.name.replace(".part", "0.part"))
        copy.write_bytes(kept)
        (tmp_path / ".photoarchive-folder.part" / "inside").mkdir(parents=True)
    for other in ("b.jpg", ".hidden", "photoarchive-x.part", ".photoarchive-settings"):
        (tmp_path / other).touch()
    assert clear_leftovers(tmp_path) == 2
    assert names_in(tmp_path) == [
        ".hidden", ".photoarchive-settings", "b.jpg", "photoarchive-x.part",
    ]  # fmt: skip
    assert clear_leftovers(tmp_path / "missing") == 0

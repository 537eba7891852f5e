"""Writing files so that a crash, a kill or a full disk never leaves half of one.

Everything goes to a temporary name beside the target, to the disk, and only then to its own
name. Which file goes where, and remembering it, do not belong here. One process writes at a
time: the archive's lock sees to that.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from photoarchive.errors import FileRefused, PhotoArchiveError
from photoarchive.files.trouble import DiskFull, open_regular, trouble

RESERVE = 16 << 20  # bytes to leave free, so that the library can still be written
_CHUNK = 1 << 20
_PREFIX, _SUFFIX = ".photoarchive-", ".part"


@dataclass(frozen=True)
class Copied:
    """What was written: SHA-256 in hexadecimal, size in bytes."""

    sha256: str
    size: int


def copy_in(source: Path, target: Path, *, expected_sha256: str | None = None) -> Copied:
    """Copy `source` to `target`, verified by reading the copy again; keeps the mtime.

    A target that already has the same bytes is left as it is; one that has others is never
    replaced. PhotoArchiveError, with nothing left behind, for a full disk, a missing
    permission, a vanished or changing source, and a source that is not `expected_sha256`.
    """
    with open_regular(source) as reading:
        status = os.fstat(reading.fileno())
        if os.path.lexists(target):
            return _already_there(source, target)
        with temporary_beside(target, size=status.st_size) as temp:
            copied = _copy(reading, source, temp, target)
            _check(copied, status.st_size, expected_sha256, source)
            if hash_file(temp) != copied.sha256:
                raise PhotoArchiveError("the copy differs from its original", path=target)
            with trouble(target):
                os.utime(temp, ns=(status.st_atime_ns, status.st_mtime_ns))
                temp.rename(target)
    sync_folder(target.parent)
    return copied


def write_replace(target: Path, data: bytes, *, durable: bool = True) -> None:
    """Put `data` in place of `target`, whole or not at all; a link's own target is replaced.

    Permission bits stay. `durable=False` leaves it to the system when the disk is written:
    for what can be made again. PhotoArchiveError for a full disk or a missing permission.
    """
    target = Path(os.path.realpath(target))
    with temporary_beside(target, size=len(data)) as temp, trouble(target):
        with temp.open("xb") as out:
            out.write(data)
            if durable:
                _to_disk(out)
        with suppress(FileNotFoundError):
            shutil.copymode(target, temp)
        temp.replace(target)
    if durable:
        sync_folder(target.parent)


def write_together(files: Mapping[Path, bytes]) -> dict[Path, PhotoArchiveError]:
    """`write_replace` for several small files, which go to the disk together; those that could
    not be written, with the reason. DiskFull ends it, and then none has changed.
    """
    staged: dict[Path, Path] = {}
    refused: dict[Path, PhotoArchiveError] = {}
    try:
        for target, data in files.items():
            with _noting(refused, target):
                staged[target] = temporary_name(Path(os.path.realpath(target)))
                _stage(staged[target], target, data)
        for target, temp in staged.items():
            if target not in refused:
                with _noting(refused, target), trouble(target):
                    temp.replace(os.path.realpath(target))
        for folder in {temp.parent for target, temp in staged.items() if target not in refused}:
            sync_folder(folder)
    finally:
        for temp in staged.values():
            with suppress(OSError):
                temp.unlink(missing_ok=True)
    return refused


@contextmanager
def _noting(refused: dict[Path, PhotoArchiveError], target: Path) -> Iterator[None]:
    try:
        yield
    except DiskFull:
        raise
    except PhotoArchiveError as error:
        refused[target] = error


def _stage(temp: Path, target: Path, data: bytes) -> None:
    with trouble(target):
        need_room(temp.parent, len(data))
        with temp.open("xb") as out:
            out.write(data)
            _to_disk(out)
        with suppress(FileNotFoundError):
            shutil.copymode(target, temp)


def hash_file(path: Path) -> str:
    """SHA-256 of the file in hexadecimal; PhotoArchiveError where it cannot be read."""
    with open_regular(path) as stream, trouble(path):
        return hashlib.file_digest(stream, "sha256").hexdigest()


def clear_leftovers(folder: Path) -> int:
    """Remove our temporary files and folders that a kill left in `folder`; counts them.

    Only for who holds the archive's lock: another writer's would be removed too.
    """
    leftovers = list(folder.glob(f"{_PREFIX}*{_SUFFIX}")) if folder.is_dir() else []
    for leftover in leftovers:
        with trouble(leftover):
            if leftover.is_dir() and not leftover.is_symlink():
                shutil.rmtree(leftover)
            else:
                leftover.unlink(missing_ok=True)
    return len(leftovers)


def temporary_name(target: Path) -> Path:
    """A free name beside `target` that `clear_leftovers` knows as ours."""
    return target.with_name(f"{_PREFIX}{secrets.token_hex(8)}{_SUFFIX}")


@contextmanager
def temporary_beside(target: Path, *, size: int) -> Iterator[Path]:
    """A temporary name beside `target`, with room for `size` bytes; removed at the end."""
    temp = temporary_name(target)
    with trouble(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        need_room(target.parent, size)
    try:
        yield temp
    finally:
        with suppress(OSError):
            temp.unlink(missing_ok=True)


def need_room(folder: Path, size: int) -> None:
    """PhotoArchiveError where `folder` has no room for `size` bytes and a reserve."""
    if shutil.disk_usage(folder).free < size + RESERVE:
        raise DiskFull(folder)


def sync_folder(folder: Path) -> None:
    """Make renames inside `folder` last; Windows does so by itself."""
    if os.name == "nt":
        return
    with trouble(folder):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _copy(reading: BinaryIO, source: Path, temp: Path, target: Path) -> Copied:
    """Copy and hash in one go, down to the disk; each side's errors name their own path."""
    digest, size = hashlib.sha256(), 0
    with trouble(target), temp.open("xb") as out:
        while True:
            with trouble(source, FileRefused):
                chunk = reading.read(_CHUNK)
            if not chunk:
                break
            digest.update(chunk)
            size += out.write(chunk)
        _to_disk(out)
    return Copied(digest.hexdigest(), size)


def _check(copied: Copied, size: int, expected: str | None, source: Path) -> None:
    if copied.size != size or expected not in (None, copied.sha256):
        advice = "Wait until it is complete, then run again."
        raise FileRefused("the file changed meanwhile", path=source, advice=advice)


def _already_there(source: Path, target: Path) -> Copied:
    found = hash_file(target)
    if found != hash_file(source):
        advice = "It was not touched. Move it away or choose another name."
        raise PhotoArchiveError("another file has this name already", path=target, advice=advice)
    return Copied(found, target.stat().st_size)


def _to_disk(out: BinaryIO) -> None:
    out.flush()
    os.fsync(out.fileno())
    if hasattr(os, "posix_fadvise"):  # so that verifying reads the disk and not the memory
        os.posix_fadvise(out.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

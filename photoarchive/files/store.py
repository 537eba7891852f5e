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
from io import FileIO
from pathlib import Path
from threading import Lock
from typing import IO, BinaryIO

from photoarchive.errors import FileRefused, PhotoArchiveError
from photoarchive.files.trouble import DiskFull, open_regular, trouble

RESERVE = 16 << 20  # bytes to leave free, so that the library can still be written
_CHUNK = 1 << 20
_PREFIX, _SUFFIX = ".photoarchive-", ".part"
_held: set[Path] = set()  # temporary folders that this process still needs
_clearing = Lock()


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
    if os.path.lexists(target):
        return _already_there(source, target)
    size = _size(source)
    with temporary_beside(target, size=size) as temp:
        copied = stage(source, temp, sha256=expected_sha256 or hash_file(source), told=target)
        place(temp, target, sha256=copied.sha256)
    sync_folder(target.parent)
    return copied


def stage(source: Path, temp: Path, *, sha256: str, told: Path) -> Copied:
    """Copy `source`, whose hash is known, to the temporary name `temp` and down to the disk.

    The copy is verified by reading it again, so every byte is hashed once. Errors as
    `copy_in`, those of the copy about `told`; what is left at `temp` then is the caller's.
    """
    with open_regular(source) as reading:
        status = os.fstat(reading.fileno())
        with trouble(told):
            need_room(temp.parent, status.st_size)
        size = _copy(reading, source, temp, told)
        if size != status.st_size or hash_file(temp) != sha256:
            raise _unlike(source, sha256, told)
        with trouble(told):
            os.utime(temp, ns=(status.st_atime_ns, status.st_mtime_ns))
    return Copied(sha256, size)


def place(temp: Path, target: Path, *, sha256: str) -> None:
    """Give a staged copy its name, which lasts after `sync_folder`. A file of that name is left
    as it is: it must have the same content, or PhotoArchiveError is raised.
    """
    if os.path.lexists(target):
        if hash_file(target) != sha256:
            raise _taken(target)
        return
    with trouble(target):
        temp.rename(target)


def write_replace(
    target: Path, data: bytes, *, durable: bool = True, keep_times: bool = False
) -> None:
    """Put `data` in place of `target`, whole or not at all; a link's own target is replaced.

    Permission bits and owner stay, with `keep_times` the times and extended attributes too.
    `durable=False` leaves it to the system when the disk is written: for what can be made
    again. PhotoArchiveError for a full disk or a missing permission.
    """
    target = Path(os.path.realpath(target))
    with temporary_beside(target, size=len(data)) as temp, trouble(target):
        with temp.open("xb") as out:
            out.write(data)
            if durable:
                _to_disk(out)
        _make_alike(target, temp, keep_times=keep_times)
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
        _make_alike(target, temp)


def _make_alike(target: Path, temp: Path, *, keep_times: bool = False) -> None:
    with suppress(FileNotFoundError):
        (shutil.copystat if keep_times else shutil.copymode)(target, temp)
        if hasattr(os, "chown"):
            status = target.stat()
            with suppress(PermissionError):
                os.chown(temp, status.st_uid, status.st_gid)


def hash_file(path: Path) -> str:
    """SHA-256 of the file in hexadecimal; PhotoArchiveError where it cannot be read."""
    with open_regular(path) as stream, trouble(path):
        return hashlib.file_digest(stream, "sha256").hexdigest()


def hold(folder: Path) -> None:
    """Keep a temporary folder from `clear_leftovers` until it is `let_go`."""
    _held.add(folder)


def let_go(folder: Path) -> None:
    """The folder is needed no more."""
    _held.discard(folder)


def is_held(path: Path) -> bool:
    """Whether this process needs the temporary file or folder."""
    return path in _held


def clear_leftovers(folder: Path) -> int:
    """Remove our temporary files and folders that a kill left in `folder`; counts them.

    Only for who holds the archive's lock: another writer's would be removed too.
    """
    with _clearing:
        unused = [path for path in leftovers(folder) if path not in _held]
        for leftover in unused:
            with trouble(leftover):
                if leftover.is_dir() and not leftover.is_symlink():
                    shutil.rmtree(leftover)
                else:
                    leftover.unlink(missing_ok=True)
    return len(unused)


def is_temporary(name: str) -> bool:
    """Whether the name is one of our temporary ones."""
    return name.startswith(_PREFIX) and name.endswith(_SUFFIX)


def leftovers(folder: Path) -> list[Path]:
    """Our temporary files and folders in `folder`, in use or not."""
    return list(folder.glob(f"{_PREFIX}*{_SUFFIX}")) if folder.is_dir() else []


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


def _size(source: Path) -> int:
    with open_regular(source) as reading:
        return os.fstat(reading.fileno()).st_size


def _copy(reading: BinaryIO, source: Path, temp: Path, told: Path) -> int:
    """Copy down to the disk, and count bytes; each side's errors name their own path."""
    size = 0
    with trouble(told), temp.open("xb", buffering=0) as out:
        while True:
            with trouble(source, FileRefused):
                chunk = reading.read(_CHUNK)
            if not chunk:
                break
            size += len(chunk)
            _write(out, chunk)
        _to_disk(out)
    return size


def _write(out: FileIO, chunk: bytes) -> None:
    """All of it: a single write may stop where a disk is nearly full, and the next one says so."""
    rest = memoryview(chunk)
    while rest:
        rest = rest[out.write(rest) :]


def _unlike(source: Path, sha256: str, told: Path) -> PhotoArchiveError:
    """Why a copy has not the hash it should have: a changing source, or a disk that lies."""
    if hash_file(source) == sha256:
        return PhotoArchiveError("the copy differs from its original", path=told)
    advice = "Wait until it is complete, then run again."
    return FileRefused("the file changed meanwhile", path=source, advice=advice)


def _already_there(source: Path, target: Path) -> Copied:
    found = hash_file(target)
    if found != hash_file(source):
        raise _taken(target)
    return Copied(found, target.stat().st_size)


def _taken(target: Path) -> PhotoArchiveError:
    advice = "It was not touched. Move it away or choose another name."
    return PhotoArchiveError("another file has this name already", path=target, advice=advice)


def _to_disk(out: IO[bytes]) -> None:
    out.flush()
    os.fsync(out.fileno())
    if hasattr(os, "posix_fadvise"):  # so that verifying reads the disk and not the memory
        os.posix_fadvise(out.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

"""The `.xmp` files that lie beside a picture.

Finding and reading them; which value wins is for `reconcile`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG

from photoarchive.errors import FileRefused
from photoarchive.files import xmp
from photoarchive.files.blocks import MAX_XMP

# Seconds a sidecar may be older and still count as newer: file systems that round to two
# seconds and copies that arrive in any order must not decide whose caption holds.
_TOLERANCE = 2.0


@dataclass(frozen=True)
class Sidecar:
    """A packet beside a picture. `newer` says that it was changed after the picture was."""

    path: Path
    packet: bytes
    newer: bool


def candidates(picture: Path) -> tuple[Path, ...]:
    """Where the sidecars of a picture would lie: `x.jpg.xmp` before `x.xmp`."""
    endings = (".xmp", ".XMP")
    names = [picture.name + end for end in endings] + [picture.stem + end for end in endings]
    return tuple(picture.with_name(name) for name in names)


def find(picture: Path) -> Iterator[tuple[Path, os.stat_result]]:
    """The sidecars that are there, each once though a file system may ignore case."""
    seen: set[tuple[int, int]] = set()
    for path in candidates(picture):
        try:
            status = path.stat()
        except OSError:
            continue
        if path != picture and (status.st_dev, status.st_ino) not in seen:
            seen.add((status.st_dev, status.st_ino))
            yield path, status


def is_sound(path: Path) -> bool:
    """Whether a sidecar can be read, and so merged with what we write into it."""
    try:
        xmp.parse(read(path, path.stat(), picture_modified=0.0).packet)
    except (FileRefused, OSError):
        return False
    return True


def read(path: Path, status: os.stat_result, *, picture_modified: float) -> Sidecar:
    """A sidecar's bytes; FileRefused for what is no file of at most 16 MB, OSError as usual."""
    if not S_ISREG(status.st_mode) or status.st_size > MAX_XMP:
        raise FileRefused("no file of at most 16 MB", path=path)
    newer = status.st_mtime + _TOLERANCE >= picture_modified
    return Sidecar(path, path.read_bytes(), newer)

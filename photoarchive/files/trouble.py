"""What the operating system refuses, as sentences; and opening only what cannot block."""

from __future__ import annotations

import errno
import io
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from photoarchive.errors import FileRefused, PhotoArchiveError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_GONE = frozenset({errno.ENOENT, errno.ENOTDIR})


class DiskFull(PhotoArchiveError):
    """There is no room; going on with the next file would not help."""

    def __init__(self, path: Path) -> None:
        advice = "Free some space and run again; what is finished stays."
        super().__init__("the disk is full", path=path, advice=advice)


@contextmanager
def trouble(path: Path, kind: type[PhotoArchiveError] = PhotoArchiveError) -> Iterator[None]:
    """Turns an OSError about `path` into a `kind`, and a full disk into DiskFull."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull(path) from error
        what, advice = _words(error)
        raise kind(what, path=path, advice=advice) from error


def open_regular(path: Path) -> io.BufferedReader:
    """The file for reading; FileRefused for a FIFO or device, which could block for ever."""
    with trouble(path, FileRefused):
        if not stat.S_ISREG(path.stat().st_mode):
            raise FileRefused("not a regular file", path=path)
        return path.open("rb")


def _words(error: OSError) -> tuple[str, str]:
    """What happened, and what to do."""
    if error.errno in _FORBIDDEN:
        return "no permission", "Ask for the right to use it, or choose another place."
    if error.errno in _GONE:
        return "not found", "Look whether the folder or drive is still there."
    return f"the system says: {error.strerror or error}", ""

"""Is the library's file still the one that was opened? Asked before every write.

A sync program or a file manager may delete, replace or move it. SQLite would go on writing into
a file that nobody finds again. Only the directory is asked: the file itself is SQLite's.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from photoarchive.errors import PhotoArchiveError


class LibraryGone(PhotoArchiveError):
    """The library was moved, replaced or deleted while it was open."""


class Guard:
    """Knows which file was opened. `check` raises LibraryGone where another or none is there."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self._log = library.with_name(f"{library.name}-wal")
        self._opened = _identity(library)
        self._opened_log = _identity(self._log)
        self._rescued: Path | None = None

    def check(self, rescue: Callable[[], Path | None]) -> None:
        """`rescue` writes what the open connection still holds into a file of its own; once."""
        found = _identity(self._library)
        if found == self._opened and self._log_is_ours():
            return
        what = "replaced" if found is not None and found != self._opened else "moved or deleted"
        if self._library.parent.is_dir() and self._rescued is None:
            self._rescued = rescue()
        raise LibraryGone(
            f"The library was {what} by another program while it was open, and nothing of this"
            " step was stored",
            path=self._library,
            advice=self._advice(),
        )

    def _log_is_ours(self) -> bool:
        """The newest steps stand in the log until it is emptied; it belongs to the library."""
        found = _identity(self._log)
        if self._opened_log is None:
            self._opened_log = found
        return found == self._opened_log

    def _advice(self) -> str:
        if self._rescued is None:
            return "Put the folder of the archive back, or open it where it is now."
        return (
            f"Everything up to this step is in {self._rescued.name} among the backups."
            " Copy your text, close the program, and restore that one."
        )


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = os.stat(path)  # noqa: PTH116 - beside os.open's kin: no handle is ever made
    except OSError:
        return None
    return status.st_dev, status.st_ino

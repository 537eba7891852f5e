"""The archive lock: one writing process. The kernel releases it, so it is never stale."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
import time
from pathlib import Path
from types import TracebackType

from photoarchive.errors import ArchiveInUse

LOCK_NAME = "archive.lock"
WAIT = 5.0  # seconds a second writer waits before it says who holds the archive

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 20  # Windows locks are mandatory: lock a byte that holds no text

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def is_locked(folder: Path) -> bool:
    """Whether another process writes in this archive right now; it may be free a moment later."""
    try:
        descriptor = os.open(folder / LOCK_NAME, os.O_RDWR)
    except OSError:
        return False
    try:
        return not _try_lock(descriptor)
    finally:
        os.close(descriptor)


class ArchiveLock:
    """Held from construction to `close()`; raises ArchiveInUse after `wait` seconds."""

    def __init__(self, folder: Path, *, wait: float = WAIT) -> None:
        self._folder = folder
        self._descriptor = os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            self._acquire(time.monotonic() + wait)
            self._sign()
        except BaseException:
            os.close(self._descriptor)
            raise

    def _acquire(self, deadline: float) -> None:
        while not _try_lock(self._descriptor):
            if time.monotonic() >= deadline:
                raise ArchiveInUse(
                    f"The archive is in use by {self._holder()}",
                    path=self._folder,
                    advice="Close the other window or wait until it has finished, then try again.",
                )
            time.sleep(0.05)

    def _holder(self) -> str:
        try:
            holder = json.loads((self._folder / LOCK_NAME).read_text("utf-8").strip("\0 \n"))
            return f"process {holder['pid']} on {holder['host']}"
        except (OSError, ValueError, KeyError, TypeError):
            return "another program"

    def _sign(self) -> None:
        text = json.dumps({"pid": os.getpid(), "host": socket.gethostname()})
        # A full disk must not keep anyone out; without a signature the message is vaguer.
        with contextlib.suppress(OSError):
            os.ftruncate(self._descriptor, 0)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, text.encode())

    def close(self) -> None:
        """Release the lock; the file stays, it means nothing by itself."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> ArchiveLock:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

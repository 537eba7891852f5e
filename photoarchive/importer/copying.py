"""Copies on their way into the archive: made and verified beside one another, named later.

Which files are wanted and where each goes is decided by the import; copying a single file down
to the disk is `files.store`'s.
"""

from __future__ import annotations

import shutil
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from types import TracebackType

from photoarchive.errors import FileRefused, PhotoArchiveError
from photoarchive.files import sidecar
from photoarchive.files.store import (
    clear_leftovers,
    copy_in,
    hold,
    let_go,
    place,
    stage,
    temporary_name,
)
from photoarchive.files.trouble import trouble
from photoarchive.model import Reading

THREADS = 2  # one waits for the disk while the other computes


@dataclass(frozen=True)
class _Copy:
    """A copy under way, of the file at `source`."""

    source: Path
    temp: Future[Path]


class Copies:
    """Verified copies without a name, by their content, in a folder on the originals' disk.

    What other programs noted beside a picture comes along with it. `want` may be called as soon
    as a file is known to be new, and again: until it is placed it is copied once, by a thread.
    After `close` what was not placed is gone, and nothing is begun any more.
    """

    def __init__(self, originals: Path) -> None:
        self._folder = temporary_name(originals / "copies")
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="copying")
        self._made: dict[str, _Copy] = {}
        self._closing = Lock()
        self._closed = False

    def want(self, reading: Reading) -> None:
        """Begin to copy the file, if that has not begun; what goes wrong `place` will raise."""
        with self._closing:
            if self._closed or reading.sha256 in self._made:
                return
            if not self._folder.is_dir():
                self._open()
            temp = self._threads.submit(self._copy, reading)
            self._made[reading.sha256] = _Copy(reading.path, temp)

    def forgive(self) -> None:
        """Let copies that went wrong be made again: their drive may be back."""
        for sha256, made in list(self._made.items()):
            if made.temp.done() and made.temp.exception() is not None:
                del self._made[sha256]

    def place(self, reading: Reading, target: Path) -> None:
        """Wait for the copy and give it its name; that lasts after `sync_folder`.

        Raises PhotoArchiveError as `stage` and `place` do.
        """
        self.want(reading)
        made = self._made[reading.sha256]
        temp = made.temp.result()
        if made.source != reading.path:  # the same picture, but what is noted may be different
            _beside(temp).unlink(missing_ok=True)
            _take_notes(reading.path, temp)
        place(temp, target, sha256=reading.sha256)
        del self._made[reading.sha256]
        beside, wanted = _beside(temp), _beside(target)
        if beside.exists() and not wanted.exists():
            with trouble(wanted):
                beside.rename(wanted)

    def close(self) -> None:
        """Begin no other copy, wait for those under way, and leave nothing behind."""
        with self._closing:
            self._closed = True
        self._threads.shutdown(cancel_futures=True)
        shutil.rmtree(self._folder, ignore_errors=True)
        let_go(self._folder)

    def _open(self) -> None:
        """Make the folder, and remove those that a kill left; the archive's lock is ours."""
        hold(self._folder)
        with suppress(PhotoArchiveError):  # the next start tries again
            clear_leftovers(self._folder.parent)
        with suppress(PhotoArchiveError), trouble(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)  # else every copy will say so, by name

    def _copy(self, reading: Reading) -> Path:
        temp = self._folder / reading.sha256
        with trouble(self._folder.parent):
            for left in (temp, _beside(temp)):  # by a copy that broke off
                left.unlink(missing_ok=True)
        stage(reading.path, temp, sha256=reading.sha256, told=self._folder.parent)
        _take_notes(reading.path, temp)
        return temp

    def __enter__(self) -> Copies:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _take_notes(picture: Path, temp: Path) -> None:
    """Copy what other programs noted of the picture; what cannot be read stays away."""
    noted = next((path for path, _ in sidecar.find(picture)), None)
    if noted is not None and sidecar.is_sound(noted):
        with suppress(FileRefused):
            copy_in(noted, _beside(temp))


def _beside(picture: Path) -> Path:
    """Where its sidecar lies."""
    return sidecar.candidates(picture)[0]

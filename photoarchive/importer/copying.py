"""Copies on their way into the archive: made and verified beside one another, named later.

Which files are wanted and where each goes is decided by the import; copying a single file down
to the disk is `files.store`'s.
"""

from __future__ import annotations

import shutil
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from threading import Lock
from types import TracebackType

from photoarchive.errors import FileRefused, PhotoArchiveError
from photoarchive.files import sidecar
from photoarchive.files.store import clear_leftovers, copy_in, place, stage, temporary_name
from photoarchive.files.trouble import trouble
from photoarchive.model import Reading

THREADS = 2  # one waits for the disk while the other computes

_under_way: set[Path] = set()  # folders of this process that are no leftovers


def clear_unplaced(originals: Path) -> None:
    """Remove copies that a killed process left unnamed; the archive's lock has to be ours.

    PhotoArchiveError where they cannot be removed.
    """
    clear_leftovers(originals, but=_under_way)


class Copies:
    """Verified copies without a name, by their content, in a folder on the originals' disk.

    What other programs noted beside a picture comes along with it.

    `want` may be called as soon as a file is known to be new, and again: it is copied once, by
    a thread. After `close` what was not placed is gone, and nothing is begun any more.
    """

    def __init__(self, originals: Path) -> None:
        self._folder = temporary_name(originals / "copies")
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="copying")
        self._made: dict[str, Future[Path]] = {}
        self._closing = Lock()
        self._closed = False

    def want(self, reading: Reading) -> None:
        """Begin to copy the file, if that has not begun; what goes wrong `place` will raise."""
        with self._closing:
            if self._closed or reading.sha256 in self._made:
                return
            if self._folder not in _under_way:
                self._open()
            self._made[reading.sha256] = self._threads.submit(self._copy, reading)

    def forgive(self) -> None:
        """Let copies that went wrong be made again: their drive may be back."""
        for sha256, made in list(self._made.items()):
            if made.done() and made.exception() is not None:
                del self._made[sha256]

    def place(self, reading: Reading, target: Path) -> None:
        """Wait for the copy and give it its name; that lasts after `sync_folder`.

        Raises PhotoArchiveError as `stage` and `place` do.
        """
        self.want(reading)
        temp = self._made[reading.sha256].result()
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
        _under_way.discard(self._folder)

    def _open(self) -> None:
        """Make the folder, and remove those that a kill left; the archive's lock is ours."""
        _under_way.add(self._folder)
        try:
            clear_unplaced(self._folder.parent)
            with trouble(self._folder):
                self._folder.mkdir(parents=True, exist_ok=True)
        except PhotoArchiveError:
            return  # every copy will say so, and those are told by name

    def _copy(self, reading: Reading) -> Path:
        """Also of what other programs noted of the picture; what cannot be read stays away."""
        temp = self._folder / reading.sha256
        stage(reading.path, temp, sha256=reading.sha256, told=self._folder.parent)
        noted = next((path for path, _ in sidecar.find(reading.path)), None)
        if noted is not None and sidecar.is_sound(noted):
            with suppress(FileRefused):
                copy_in(noted, _beside(temp))
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


def _beside(picture: Path) -> Path:
    """Where its sidecar lies."""
    return picture.with_name(f"{picture.name}.xmp")

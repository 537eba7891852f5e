"""Copies on their way into the archive: made and verified beside one another, named later.

Which files are wanted and where each goes is decided by the import; copying a single file down
to the disk is `files.store`'s.
"""

from __future__ import annotations

import shutil
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType

from photoarchive.errors import PhotoArchiveError
from photoarchive.files.store import clear_leftovers, place, stage, temporary_name
from photoarchive.files.trouble import trouble
from photoarchive.model import Reading

THREADS = 2  # one waits for the disk while the other computes

_under_way: set[Path] = set()  # folders of this process that are no leftovers


class Copies:
    """Verified copies without a name, by their content, in a folder on the originals' disk.

    `want` may be called as soon as a file is known to be new, and again: it is copied once, by
    a thread. After `close` what was not placed is gone.
    """

    def __init__(self, originals: Path) -> None:
        self._folder = temporary_name(originals / "copies")
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="copying")
        self._made: dict[str, Future[Path]] = {}

    def want(self, reading: Reading) -> None:
        """Begin to copy the file, if that has not begun; what goes wrong `place` will raise."""
        if reading.sha256 not in self._made:
            if self._folder not in _under_way:
                self._open()
            self._made[reading.sha256] = self._threads.submit(self._copy, reading)

    def place(self, reading: Reading, target: Path) -> None:
        """Wait for the copy and give it its name; that lasts after `sync_folder`.

        Raises PhotoArchiveError as `stage` and `place` do. Each file is placed once.
        """
        self.want(reading)
        place(self._made[reading.sha256].result(), target, sha256=reading.sha256)

    def close(self) -> None:
        """Begin no other copy, wait for those under way, and leave nothing behind."""
        self._threads.shutdown(cancel_futures=True)
        shutil.rmtree(self._folder, ignore_errors=True)
        _under_way.discard(self._folder)

    def _open(self) -> None:
        """Make the folder, and remove those that a kill left; the archive's lock is ours."""
        _under_way.add(self._folder)
        try:
            clear_leftovers(self._folder.parent, but=_under_way)
            with trouble(self._folder):
                self._folder.mkdir(parents=True, exist_ok=True)
        except PhotoArchiveError:
            return  # every copy will say so, and those are told by name

    def _copy(self, reading: Reading) -> Path:
        temp = self._folder / reading.sha256
        stage(reading.path, temp, sha256=reading.sha256, told=self._folder.parent)
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

"""Reading many files in processes of their own, where a hang or crash takes nothing along.

Both ends are here: sharing files out (`read_many`) and the loop inside a process (`serve`).
A process is for reading foreign files; making renditions is not done here.
"""

from __future__ import annotations

import faulthandler
import os
import queue
import signal
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from photoarchive.files import wire
from photoarchive.files.reader import Options, Reader
from photoarchive.model import Reading

WORKER_ARGUMENT = "--photoarchive-worker"  # the frozen app is its own worker
MOST_WORKERS = 4
MEMORY = 3 * 1024**3  # bytes of address space

_READY = b"ready\n"


def worker_command() -> list[str]:
    """How to start a worker. `-P`: nothing is imported from the folder we happen to be in."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_ARGUMENT]
    return [sys.executable, "-P", "-m", "photoarchive.files.worker"]


def read_many(
    paths: Sequence[Path],
    *,
    workers: int | None = None,
    thumbnail_side: int | None = 512,
    timeout: float = 20.0,
    preferred_language: str = "",
) -> Iterator[Reading]:
    """Readings of all paths as they are finished, in any order; each names its path.

    `workers` processes (one for each core and at most four, if not given), `timeout` in
    seconds for each file. Closing the iterator ends them at once. PhotoArchiveError where
    no process can be started.
    """
    options = Options(thumbnail_side, preferred_language, timeout)
    count = max(1, min(workers or _cores(), len(paths)))
    waiting = iter(paths)
    with _crew(count, options) as crew:
        pending = {crew.submit(path) for path in islice(waiting, 2 * count)}
        while pending:
            done, pending = wait(pending, return_when=FIRST_COMPLETED)
            pending |= {crew.submit(path) for path in islice(waiting, len(done))}
            for future in done:
                yield future.result()


class _Crew:
    """Threads that each borrow a reader for one file; a reader is made when none is idle."""

    def __init__(self, count: int, options: Options) -> None:
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="reading")
        self._readers = [Reader(worker_command(), options) for _ in range(count)]
        self._idle: queue.LifoQueue[Reader] = queue.LifoQueue()
        for reader in self._readers:
            self._idle.put(reader)

    def submit(self, path: Path) -> Future[Reading]:
        return self._threads.submit(self._read, path)

    def _read(self, path: Path) -> Reading:
        reader = self._idle.get()
        try:
            return reader.read(path)
        finally:
            self._idle.put(reader)

    def close(self) -> None:
        for reader in self._readers:
            reader.stop()
        self._threads.shutdown(cancel_futures=True)
        for reader in self._readers:
            reader.close()


@contextmanager
def _crew(count: int, options: Options) -> Iterator[_Crew]:
    crew = _Crew(count, options)
    try:
        yield crew
    finally:
        crew.close()


def _cores() -> int:
    affinity = getattr(os, "sched_getaffinity", None)
    return min(MOST_WORKERS, len(affinity(0)) if affinity else os.cpu_count() or 1)


def serve() -> None:
    """The loop inside a worker: a line in, a line out, until the owner is gone.

    What libraries print to stdout must not get between the lines, so the lines have a
    descriptor of their own. A file over which the owner has died ends the process too.
    """
    _settle()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    from photoarchive.files.reading import read_file

    answers.write(_READY)
    answers.flush()
    with open(0, "rb", closefd=False) as requests:
        for line in requests:
            request = wire.Request.of(line)
            faulthandler.dump_traceback_later(2 * request.timeout, exit=True)
            reading = read_file(
                request.path,
                thumbnail_side=request.thumbnail_side,
                preferred_language=request.preferred_language,
            )
            faulthandler.cancel_dump_traceback_later()
            answers.write(wire.pack(reading))
            answers.flush()


def _settle() -> None:
    """Ctrl-C is the owner's business; a crash leaves its traceback; memory has a limit."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    faulthandler.enable()
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    serve()

"""One worker process, as its owner sees it: asked for one file at a time, killed when it
hangs, started again when it died.

What happens inside the process is `worker.serve`; sharing files out is `worker.read_many`.
"""

from __future__ import annotations

import logging
import subprocess
import tempfile
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from photoarchive.errors import PhotoArchiveError
from photoarchive.files import wire
from photoarchive.model import Reading

START_TIMEOUT = 60.0  # seconds until a new process says that it is ready
_LOG_TAIL = 4_000  # bytes of its last words

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Options:
    """How files are read. `timeout` is in seconds for each file, from the moment it is asked."""

    thumbnail_side: int | None = 512
    preferred_language: str = ""
    timeout: float = 20.0


class Reader:
    """Reads files in a process of its own, which starts with the first file.

    `read` is for one thread. `stop` may be called from another, and makes a `read` that is
    under way return at once; `close` must follow when no `read` is under way any more.
    """

    def __init__(self, command: Sequence[str], options: Options) -> None:
        self._command = command
        self._options = options
        self._process: _Process | None = None
        self._stopped = False
        self._lock = threading.Lock()

    @property
    def pid(self) -> int | None:
        """The number of the process; None while there is none."""
        return self._process.pid if self._process else None

    def read(self, path: Path) -> Reading:
        """The file's reading; one that says so where the process hung or died over it.

        PhotoArchiveError where no process can be started at all.
        """
        process = self._running()
        if process is None:
            return Reading(path, readable=False, error="stopped")
        options = self._options
        request = wire.Request(
            path, options.thumbnail_side, options.preferred_language, options.timeout
        )
        answer = process.ask(request.line(), options.timeout)
        if answer.line:
            return wire.unpack(path, answer.line)
        if not self._stopped:
            _log.warning("reading %r: %s", path, process.last_words())
        reason = "took too long" if answer.late else "could not be read: its reader stopped"
        return Reading(path, readable=False, error=reason)

    def stop(self) -> None:
        """Kill the process and start no other."""
        with self._lock:
            self._stopped = True
            if self._process:
                self._process.kill()

    def close(self) -> None:
        """Leave nothing behind."""
        self.stop()
        if self._process:
            self._process.close()

    def _running(self) -> _Process | None:
        """A living process, started if need be; None once stopped."""
        if self._process and self._process.died():
            self._process.close()
            self._process = None
        with self._lock:
            if self._stopped:
                return None
            fresh = self._process is None
            process = self._process = self._process or _Process(self._command)
        if fresh and not process.ask(b"", START_TIMEOUT).line and not self._stopped:
            raise PhotoArchiveError(
                "The process that reads pictures does not start", advice=process.last_words()
            )
        return process


@dataclass(frozen=True)
class _Answer:
    """A whole line, or none: then `late` says whether time was up."""

    line: bytes
    late: bool = False


class _Process:
    """A child with pipes. Its stderr goes to a file that nobody need empty."""

    def __init__(self, command: Sequence[str]) -> None:
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed in `close`
        self._popen = subprocess.Popen(  # noqa: S603 - our own program
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._requests = cast(IO[bytes], self._popen.stdin)
        self._answers = cast(IO[bytes], self._popen.stdout)

    @property
    def pid(self) -> int:
        return self._popen.pid

    def died(self) -> bool:
        return self._popen.poll() is not None

    def ask(self, request: bytes, timeout: float) -> _Answer:
        """Send a line (or nothing) and wait for one; kill the process when time is up."""
        late = threading.Event()
        timer = threading.Timer(timeout, self._expire, [late])
        timer.start()
        try:
            with suppress(OSError):  # it died, and the answer will say so
                self._requests.write(request)
                self._requests.flush()
            line = self._answers.readline()
        finally:
            timer.cancel()
            timer.join()
        whole = line.endswith(b"\n")
        if late.is_set() or not whole:  # late: also where the answer came at the last moment
            self.kill()
            self._popen.wait()
        return _Answer(line if whole else b"", late.is_set())

    def _expire(self, late: threading.Event) -> None:
        late.set()
        self.kill()

    def kill(self) -> None:
        self._popen.kill()

    def last_words(self) -> str:
        """The end of what the process wrote to stderr."""
        self._errors.seek(0, 2)
        self._errors.seek(max(0, self._errors.tell() - _LOG_TAIL))
        return self._errors.read().decode("utf-8", "replace").strip()

    def close(self) -> None:
        self.kill()
        self._popen.wait()
        for pipe in (self._requests, self._answers, self._errors):
            with suppress(OSError):  # a line it never took
                pipe.close()

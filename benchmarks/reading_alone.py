"""Each file read by a child of its own kind: how long it took, how much memory, or how it died.

python -m benchmarks.reading_alone   reads paths from standard input, one JSON line each
"""

from __future__ import annotations

import json
import os
import resource
import selectors
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from photoarchive.files import wire
from photoarchive.files.reading import read_file
from photoarchive.model import Reading

PATIENCE = 20.0  # seconds until a file counts as hanging
_AFRESH = 500  # MB: a child that has grown so much says nothing of the next file


@dataclass(frozen=True)
class Measured:
    """One file: its reading, or why there is none, with seconds and the peak in MB."""

    path: Path
    reading: Reading | None
    seconds: float
    peak_mb: int
    failed: str = ""


class _Child:
    """A process that reads one file after another."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.reading_alone"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._selector = selectors.DefaultSelector()
        assert self._process.stdout is not None
        self._selector.register(self._process.stdout, selectors.EVENT_READ)

    def ask(self, path: Path) -> Measured:
        """Read one file; a child that failed cannot be asked again."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(os.fspath(path)).encode() + b"\n")
        self._process.stdin.flush()
        if not self._selector.select(PATIENCE):
            return Measured(path, None, PATIENCE, 0, "took too long")
        line = self._process.stdout.readline()
        if not line:
            return Measured(path, None, 0.0, 0, f"ended with {self._process.wait()}")
        seconds, peak, packed = line.split(b" ", 2)
        reading = wire.unpack(path, packed)
        return Measured(path, reading, float(seconds), int(peak))

    def stop(self) -> None:
        """End it."""
        self._selector.close()
        self._process.kill()
        self._process.communicate()


def read_alone(paths: Sequence[Path]) -> list[Measured]:
    """Read all, in their order."""
    found: list[Measured] = []
    child = _Child()
    try:
        for path in paths:
            found.append(child.ask(path))
            if found[-1].failed or found[-1].peak_mb > _AFRESH:
                child.stop()
                child = _Child()
    finally:
        child.stop()
    return found


def answer() -> None:
    """The child: a line for each path that it reads from standard input."""
    for line in sys.stdin.buffer:
        path = Path(json.loads(line))
        begun = time.perf_counter()
        reading = read_file(path)
        seconds = time.perf_counter() - begun
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        sys.stdout.buffer.write(f"{seconds:.4f} {peak} ".encode() + wire.pack(reading))
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    answer()

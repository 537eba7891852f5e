"""Watches the event loop of a window: how long it stood still, in what, and on whose account.

A timer of one millisecond is the heartbeat. What comes between two beats kept the window from
answering. A thread looks where the window's thread is while it stands still. What the thread
waited because other programs had all processors is told apart, where the system counts it
(Linux, /proc/…/schedstat): it is no fault of the window.
"""

from __future__ import annotations

import gc
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

LIMIT = 0.050  # seconds: longer is felt
_SUSPECT = 0.020  # from here on the thread looks
_DEPTH = 12  # lines of a stack
_SCHEDSTAT = Path("/proc/thread-self/schedstat")


@dataclass(frozen=True)
class Block:
    """The window stood still for so many seconds.

    `own` of them were its own computing, `starved` it could have computed but other programs had
    the processors. The rest was waiting: for a disk, a lock, another thread. `collecting` is how
    long Python collected garbage meanwhile, in whichever thread: nothing of it runs then.
    """

    seconds: float
    own: float
    starved: float
    collecting: float
    stack: tuple[str, ...]
    others: tuple[str, ...] = ()  # where our other threads were

    @property
    def felt(self) -> float:
        """How long it would have been on a machine that does nothing else."""
        return max(0.0, self.seconds - self.starved)

    @property
    def where(self) -> str:
        """The innermost line of ours."""
        ours = [line for line in self.stack if "photoarchive/" in line]
        return ours[-1] if ours else "inside Qt"


@dataclass
class Phase:
    """One part of the benchmark: its blocks, and what was measured in it."""

    name: str
    blocks: list[Block] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    @property
    def longest(self) -> Block:
        """The block that is felt most."""
        return max(self.blocks, key=lambda block: block.felt, default=Block(0.0, 0.0, 0.0, 0.0, ()))

    @property
    def too_long(self) -> list[Block]:
        """The blocks that are too long, the longest first."""
        found = [block for block in self.blocks if block.felt > LIMIT]
        return sorted(found, key=lambda block: block.felt, reverse=True)


class Watch(QObject):
    """Watches the thread that makes it."""

    def __init__(self) -> None:
        super().__init__()
        self.phases: list[Phase] = []
        self._phase = Phase("")
        self._thread = threading.get_ident()
        self._beat, self._own, self._starved = time.perf_counter(), time.thread_time(), _starved()
        self._stack: tuple[str, ...] = ()
        self._others: tuple[str, ...] = ()
        self._collecting, self._collected = 0.0, 0.0
        self._longest = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._on_beat)
        self._stopped = threading.Event()
        self._looking = threading.Thread(target=self._look, name="watching", daemon=True)

    def start(self) -> None:
        """Begin; the event loop runs."""
        self._timer.start()
        self._looking.start()
        gc.callbacks.append(self._on_collection)

    def stop(self) -> None:
        """End."""
        gc.callbacks.remove(self._on_collection)
        self._timer.stop()
        self._stopped.set()
        self._looking.join()

    @contextmanager
    def phase(self, name: str) -> Iterator[Phase]:
        """Everything that happens here belongs to this phase."""
        pause(0.05)
        self._phase = Phase(name)
        self.phases.append(self._phase)
        yield self._phase
        pause(0.05)
        self._phase = Phase("")

    def take_longest(self) -> float:
        """Seconds that the window stood still at most since this was asked last.

        Without what it waited for a processor.
        """
        longest, self._longest = self._longest, 0.0
        return longest

    def _on_beat(self) -> None:
        now, own, starved = time.perf_counter(), time.thread_time(), _starved()
        seconds = now - self._beat
        self._longest = max(self._longest, seconds - (starved - self._starved))
        if seconds > _SUSPECT:
            if not self._others:  # nobody could look: they may still be where they held everything
                self._others = self._threads()
            shares = (seconds, own - self._own, starved - self._starved, self._collected)
            self._phase.blocks.append(Block(*shares, self._stack, self._others))
        self._collected = 0.0
        self._stack = self._others = ()
        self._beat, self._own, self._starved = now, own, starved

    def _on_collection(self, stage: str, _what: object) -> None:
        now = time.perf_counter()
        if stage == "stop":
            self._collected += now - self._collecting
        self._collecting = now

    def _look(self) -> None:
        """The stack is that of the middle of the block, as far as one can know."""
        while not self._stopped.wait(0.002):
            still = time.perf_counter() - self._beat
            if still > _SUSPECT and (not self._stack or still < LIMIT):
                frame = sys._current_frames().get(self._thread)
                self._stack = _lines(frame) if frame else ()
                self._others = self._threads()

    def _threads(self) -> tuple[str, ...]:
        """Where our other threads are."""
        frames = sys._current_frames()
        return tuple(
            line
            for thread, frame in frames.items()
            if thread != self._thread and (line := _ours(frame))
        )


def _starved() -> float:
    """Seconds that the thread calling waited for a processor, since it began; 0 if not known."""
    try:
        return int(_SCHEDSTAT.read_text().split()[1]) / 1e9
    except OSError:
        return 0.0


def _lines(frame: FrameType) -> tuple[str, ...]:
    summary = traceback.extract_stack(frame)[-_DEPTH:]
    return tuple(
        f"{_short(entry.filename)}:{entry.lineno} {entry.name}: {entry.line}" for entry in summary
    )


def _ours(frame: FrameType) -> str:
    """The innermost line of ours in a thread."""
    ours = [line for line in _lines(frame) if line.startswith("photoarchive/")]
    return ours[-1] if ours else ""


def _short(path: str) -> str:
    parts = path.replace("\\", "/").split("/")
    start = parts.index("photoarchive") if "photoarchive" in parts else -1
    return "/".join(parts[start:])


def pause(seconds: float) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def until(condition: Callable[[], bool], *, at_most: float = 20.0) -> float:
    """Let the event loop run until something is so; how long that took, in seconds."""
    begun = time.perf_counter()
    while not condition():
        if time.perf_counter() - begun > at_most:
            raise TimeoutError(f"nothing in {at_most:.0f} s: {condition}")
        pause(0.002)
    return time.perf_counter() - begun

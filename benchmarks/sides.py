"""One piece of work done by several sides in turns (A B A B …), each in a process of its own.

What the work is and who the sides are belongs to `importing` and `exporting`.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median

_LOOK = 0.25  # seconds between two looks at the memory
_PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True)
class Spent:
    """Seconds by the clock, and those of all processors: of a busy machine, only these can tell."""

    seconds: float
    processor: float

    @classmethod
    def until_now(cls) -> Spent:
        """Since some moment in the past, of this process and of those it started that ended."""
        used = [resource.getrusage(w) for w in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        return cls(time.perf_counter(), sum(one.ru_utime + one.ru_stime for one in used))

    def since(self, begun: Spent) -> Spent:
        """What was spent between two moments."""
        return Spent(self.seconds - begun.seconds, self.processor - begun.processor)


@dataclass(frozen=True)
class Side:
    """Someone who does the work: `run(photos, into)`; `absent` says why that is not possible.

    What `run` may return replaces what the whole call took, where it prepares first.
    `once` is for who takes so long that the other rounds go without.
    """

    name: str
    run: Callable[[Path, Path], Spent | None]
    absent: str = ""
    ours: bool = False
    once: bool = False


@dataclass
class Result:
    """The times of a side in seconds by the clock and of all processors, and its greatest
    resident memory in bytes.

    `absent` says why there are none.
    """

    side: Side
    seconds: list[float] = field(default_factory=list)
    memory: int = 0
    processor: list[float] = field(default_factory=list)
    absent: str = ""

    @property
    def median(self) -> float:
        """The median of the times."""
        return median(self.seconds)


def compete(
    module: str, work: str, sides: Sequence[Side], photos: Path, *, rounds: int, scratch: Path
) -> list[Result]:
    """All sides in turns, `rounds` times; the photos are in memory before each turn."""
    results = [Result(side, absent=side.absent) for side in sides]
    for number in range(rounds):
        for result in results:
            if not result.absent and not (result.side.once and number):
                _warm(photos)
                _turn(module, work, result, photos, scratch)
                said = result.absent or f"{result.seconds[-1]:.2f} s"
                name = f"{work}, {result.side.name}"
                print(f"{name}, round {number + 1}: {said}", file=sys.stderr, flush=True)
    return results


def _warm(photos: Path) -> None:
    """Everyone begins with an idle disk and the files in the system's memory."""
    os.sync()
    for path in photos.iterdir():
        if path.is_file():
            path.read_bytes()


def _turn(module: str, work: str, result: Result, photos: Path, scratch: Path) -> None:
    """One run. A peer that fails is absent from then on; that we fail is an error."""
    into = Path(tempfile.mkdtemp(dir=scratch))
    given = ["--turn", work, result.side.name, str(photos), str(into)]
    command = [sys.executable, "-m", module, *given]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, start_new_session=True)
    while child.poll() is None:
        result.memory = max(result.memory, _memory(child.pid))
        time.sleep(_LOOK)
    assert child.stdout is not None
    said = child.stdout.read()
    child.stdout.close()
    shutil.rmtree(into)
    if child.returncode == 0:
        spent = Spent(**json.loads(said))
        result.seconds.append(spent.seconds)
        result.processor.append(spent.processor)
    elif result.side.ours:
        raise SystemExit(f"{work} failed")
    else:
        result.absent = "failed on this machine"


def _memory(session: int) -> int:
    """Resident bytes of all processes of a session; pages that they share count for each."""
    total = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:  # it has ended
            continue
        if int(fields[3]) == session:
            total += int(fields[21]) * _PAGE
    return total


def take_turn(works: Mapping[str, Sequence[Side]], given: Sequence[str]) -> None:
    """Inside the process of one turn: do the work, and print how long it took."""
    work, name, photos, into = given
    side = next(one for one in works[work] if one.name == name)
    begun = Spent.until_now()
    told = side.run(Path(photos), Path(into))
    print(json.dumps(asdict(told or Spent.until_now().since(begun))))


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0))

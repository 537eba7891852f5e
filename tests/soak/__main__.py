"""The long soak, on request: `python -m tests.soak` writes docs/reliability.md.

`--tries 200` is for each deed killed at a moment and at a change of a file; errors get a quarter
of that. `--minutes 10` is for fuzzing. So many jobs at once as there are cores, or `--at-once`;
captioning in the window mostly waits, so it goes on beside them. Without gcc the errors are left
out, and it says so. The exit code is 1 where anything was lost or did not end.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.soak import shim
from tests.soak.every import DEEDS
from tests.soak.report import LONG, Long, Row, Tried, merged, page

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "docs" / "reliability.md"
SHARE = 50  # tries of one job
ENDLESS = 3 * 3_600  # seconds; a job that takes longer is given up
ERRORS = ("EIO", "EROFS", "ENOSPC")


@dataclass(frozen=True)
class Wanted:
    """How much is asked for."""

    tries: int
    minutes: float
    examples: int
    at_once: int


Job = Callable[[], Row]


def tries_of(deed: str, way: str, tries: int, seed: int, environment: dict[str, str]) -> Tried:
    """Some tries of one deed under one trouble, in a process of their own."""
    command = [sys.executable, "-m", "tests.soak.driver", "--deeds", deed, "--ways", way]
    command += ["--tries", str(tries), "--seed", str(seed)]
    done = _run(command, environment)
    if isinstance(done, str):
        return Tried(deed, way, failed=(done,))
    said = json.loads(done.stdout)
    return Tried(deed, way, said["tries"], said["hit"], tuple(said["lost"]))


def long_test(what: str, file: str, unit: str, wanted: Wanted) -> Long:
    """A test file with more work than in the suite."""
    counted = Path(tempfile.mkdtemp(prefix="soak-")) / "count"
    volumes = {
        "PHOTOARCHIVE_SOAK": "1",
        "PHOTOARCHIVE_SOAK_MINUTES": str(wanted.minutes),
        "PHOTOARCHIVE_SOAK_EXAMPLES": str(wanted.examples),
        "PHOTOARCHIVE_SOAK_FILES": "100000",
        "PHOTOARCHIVE_SOAK_KILLS": str(wanted.tries),
        "PHOTOARCHIVE_SOAK_COUNT": str(counted),
    }
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-o", "faulthandler_timeout=0", file]
    began = time.monotonic()
    done = _run(command, {**os.environ, **volumes})
    number = len(counted.read_bytes()) if counted.exists() else 0
    failed = (done,) if isinstance(done, str) else ()
    return Long(what, f"{number:,} {unit}", time.monotonic() - began, failed)


def _run(
    command: Sequence[str], environment: dict[str, str]
) -> subprocess.CompletedProcess[str] | str:
    """What the process said, or why that does not count."""
    try:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=ENDLESS,
        )
    except subprocess.TimeoutExpired:
        return f"did not end within {ENDLESS} s"
    if done.returncode:
        return f"ended with {done.returncode}: {(done.stdout + done.stderr)[-2_000:]}"
    return done


def jobs(wanted: Wanted) -> Iterator[tuple[Job, bool]]:
    """Everything there is to do, the longest first; and whether it mostly waits."""
    for what, file, unit in LONG:
        yield partial(long_test, what, file, unit, wanted), False
    plain, faulty = dict(os.environ), _with_faults()
    for way in ("moment", *(("call", *ERRORS) if faulty else ())):
        tries = max(wanted.tries // 4, 1) if way in ERRORS else wanted.tries
        environment = plain if way == "moment" else faulty
        for deed in DEEDS.values():
            for start in range(0, tries if way in deed.ways else 0, SHARE):
                some = min(SHARE, tries - start)
                job = partial(tries_of, deed.name, way, some, start, environment)
                yield job, deed.paced is not None


def _with_faults() -> dict[str, str]:
    if reason := shim.why_not():
        _say(f"No kills at changes of files, and no errors of the disk: {reason}")
        return {}
    return shim.build(Path(tempfile.mkdtemp(prefix="soak-")))


def carry_out(wanted: Wanted) -> list[Row]:
    """Do all jobs, and tell of each when it is done."""
    at_once = wanted.at_once
    with ThreadPoolExecutor(at_once) as works, ThreadPoolExecutor(at_once) as waits:
        asked: list[Future[Row]] = [
            (waits if waiting else works).submit(job) for job, waiting in jobs(wanted)
        ]
        for count, done in enumerate(as_completed(asked), 1):
            clock = time.strftime("%H:%M:%S")
            _say(f"{clock} {count} of {len(asked)}: {done.result().sentence()}")
    return [one.result() for one in asked]


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def main() -> int:
    """Run everything and write the page."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--tries", type=int, default=200)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--examples", type=int, default=500)
    parser.add_argument("--at-once", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--to", type=Path, default=TABLE)
    asked = parser.parse_args()
    began = time.monotonic()
    rows = merged(carry_out(Wanted(asked.tries, asked.minutes, asked.examples, asked.at_once)))
    took = round((time.monotonic() - began) / 60)
    asked.to.write_text(page(rows, minutes=took, at_once=asked.at_once), "utf-8")
    _say(f"Wrote {asked.to}")
    return int(any(row.lost or row.failed for row in rows))


if __name__ == "__main__":
    raise SystemExit(main())

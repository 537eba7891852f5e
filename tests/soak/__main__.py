"""The long soak, on request: `python -m tests.soak` writes docs/reliability.md.

`--tries 200` is for each deed killed at a moment and at a change of a file; errors get a quarter
of that. `--minutes 10` is for fuzzing. Without gcc the errors are left out, and it says so.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.soak import shim
from tests.soak.deeds import DEEDS

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "docs" / "reliability.md"
WAYS = {
    "moment": "killed (kill -9) at a random moment",
    "call": "killed at a random write, fsync or rename",
    "EIO": "disk errors (EIO) from a random write, fsync or rename on",
    "EROFS": "read-only (EROFS) from a random write, fsync or rename on",
    "ENOSPC": "full (ENOSPC) from a random write, fsync or rename on",
}
# Test files that answer for a line of the table: what, where, with how much work.
LONG = (
    (
        "Any sequence of edit, undo, redo, import, article, delete, restore, restart",
        "tests/catalog/test_state_machine.py",
        "sequences",
    ),
    (
        "Damaged and hostile articles, searches, XMP, IPTC and JPEG files",
        "tests/soak/test_fuzz.py",
        "inputs",
    ),
    ("A folder with 100,000 files", "tests/soak/test_many_files.py", "files"),
)
HEAD = """\
# Reliability

What was tried, how often, and what was lost. Remade by one command, which takes about an hour:

```
.venv/bin/python -m tests.soak
```

A try begins with the same archive each time, lets the deed run in a process of its own, and ends
it or lets the disk fail it. Then the archive must open, be whole (SQLite's and FTS5's own checks,
foreign keys), hold every step that was acknowledged, and have no half file under a final name; the
same deed done again must end exactly as an undisturbed one. "Struck" are the tries that did not
end before the trouble came.

What the first runs found, and was mended since: an archive killed in its
first write after a restore or update could not be opened (3 of 350 tries); an update and a restore
on a failing disk broke off without a sentence; a killed export left its half made folder for ever.

"""


def drive(ways: list[str], tries: int, environment: dict[str, str]) -> Iterator[dict[str, Any]]:
    """The outcomes of all deeds under these kinds of trouble, as they come."""
    command = [sys.executable, "-m", "tests.soak.driver", "--tries", str(tries), "--ways", *ways]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        for line in running.stdout:
            outcome = json.loads(line)
            _say(f"{outcome['deed']} {outcome['way']}: {outcome['tries']}, {outcome['lost']}")
            yield outcome
    if running.returncode:
        raise SystemExit(f"the driver ended with {running.returncode}")


def long_tests(minutes: float, examples: int) -> Iterator[tuple[str, str, str, str]]:
    """The tests with more work than in the suite: what, how much, seconds, outcome."""
    environment = {
        **os.environ,
        "PHOTOARCHIVE_SOAK_MINUTES": str(minutes),
        "PHOTOARCHIVE_SOAK_EXAMPLES": str(examples),
        "PHOTOARCHIVE_SOAK_FILES": "100000",
    }
    for what, file, unit in LONG:
        counted = Path(tempfile.mkdtemp(prefix="soak-")) / "count"
        began = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-x", file],
            cwd=ROOT,
            env={**environment, "PHOTOARCHIVE_SOAK_COUNT": str(counted)},
            check=False,
        )
        number = len(counted.read_bytes()) if counted.exists() else 0
        outcome = "nothing" if done.returncode == 0 else "**failed**"
        took = time.monotonic() - began
        _say(f"{what}: {number}, {took:.0f} s, {outcome}")
        yield what, f"{number:,} {unit}", f"{took:,.0f} s", outcome


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _table(outcomes: list[dict[str, Any]]) -> Iterator[str]:
    yield "| deed | trouble | tries | struck | lost |\n|---|---|---:|---:|---|\n"
    for outcome in outcomes:
        what, lost = DEEDS[outcome["deed"]].what, len(outcome["lost"])
        said = f"**{lost} times**" if lost else "nothing"
        trouble = WAYS[outcome["way"]]
        yield f"| {what} | {trouble} | {outcome['tries']} | {outcome['hit']} | {said} |\n"


def main() -> None:
    """Run everything and write the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--tries", type=int, default=200)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--examples", type=int, default=500)
    wanted = parser.parse_args()
    outcomes = list(drive(["moment"], wanted.tries, dict(os.environ)))
    if reason := shim.why_not():
        _say(f"No errors of the disk: {reason}")
    else:
        environment = shim.build(Path(tempfile.mkdtemp(prefix="soak-")))
        outcomes += drive(["call"], wanted.tries, environment)
        outcomes += drive(["EIO", "EROFS", "ENOSPC"], max(wanted.tries // 4, 1), environment)
    text = HEAD + "".join(_table(outcomes)) + "\n"
    text += "| test | work | took | failed or lost |\n|---|---:|---:|---|\n"
    for row in long_tests(wanted.minutes, wanted.examples):
        text += f"| {' | '.join(row)} |\n"
    today = datetime.now(UTC).date().isoformat()
    system = f"{platform.system()}, Python {platform.python_version()}"
    text += f"\nMeasured on {today}, {system}.\n"
    TABLE.write_text(text, "utf-8")
    _say(f"Wrote {TABLE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()

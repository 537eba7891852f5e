"""What the soak writes into docs/reliability.md: the words and the tables."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from tests.soak.every import DEEDS

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
        "Damaged and hostile articles, searches, XMP, IPTC and JPEG files",
        "tests/soak/test_fuzz.py",
        "inputs",
    ),
    (
        "Any sequence of edit, undo, redo, import, article, delete, restore, restart",
        "tests/catalog/test_state_machine.py",
        "sequences",
    ),
    (
        "Killed in the middle of writing a picture and its sidecar",
        "tests/soak/test_killed_writes.py",
        "kills",
    ),
    ("A folder with 100,000 files", "tests/soak/test_many_files.py", "files"),
)
HEAD = """\
# Reliability

What was tried, how often, and what was lost. Remade by one command, which took {minutes} minutes:

```
.venv/bin/python -m tests.soak
```

A try begins with the same archive each time, lets the deed run in a process of its own, and ends
it or lets the disk fail it. Then the archive must open, be whole (SQLite's and FTS5's own checks,
foreign keys), hold every step that was acknowledged, and have no half file under a final name; the
same deed done again must end exactly as an undisturbed one. "Struck" are the tries that did not
end before the trouble came.

Captioning in the window is the program's own window with keys pressed in it: captions, headlines,
people, Ctrl+Enter. There every text that the window showed as saved must be in the archive, and
every text that was typed more than two seconds before the kill (seconds in which the machine let
the window run); then the program starts again, and what is missing is typed to the same end.

What the first runs found, and was mended since: an archive killed in its
first write after a restore or update could not be opened (3 of 350 tries); an update and a restore
on a failing disk broke off without a sentence; a killed export left its half made folder for ever.
Killing the window found that a kill between writing a sidecar or captions.md and noting it made
it look like somebody else's change as soon as one typed on (2 of 90 kills at a write).

"""


@dataclass(frozen=True)
class Tried:
    """Tries of one deed under one trouble. `hit` are those that struck, `failed` is why some
    were not made at all.
    """

    deed: str
    way: str
    tries: int = 0
    hit: int = 0
    lost: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()

    def sentence(self) -> str:
        """For whoever watches."""
        what = f"{DEEDS[self.deed].what}, {WAYS[self.way]}: {self.tries} tries, {self.hit} struck"
        return "\n  ".join(
            [f"{what}, lost {len(self.lost) or 'nothing'}", *self.lost, *self.failed]
        )

    def row(self) -> str:
        """Its line of the table."""
        said = f"**{len(self.lost)} times**" if self.lost else "nothing"
        said = "**not all were made**" if self.failed else said
        what, trouble = DEEDS[self.deed].what, WAYS[self.way]
        return f"| {what} | {trouble} | {self.tries} | {self.hit} | {said} |\n"


@dataclass(frozen=True)
class Long:
    """A test with more work than in the suite."""

    what: str
    work: str
    seconds: float
    failed: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()

    def sentence(self) -> str:
        """For whoever watches."""
        return "\n  ".join([f"{self.what}: {self.work}, {self.seconds:.0f} s", *self.failed])

    def row(self) -> str:
        """Its line of the table."""
        said = "**failed**" if self.failed else "nothing"
        return f"| {self.what} | {self.work} | {self.seconds:,.0f} s | {said} |\n"


Row = Tried | Long


def merged(rows: Sequence[Row]) -> list[Row]:
    """The shares of one deed under one trouble as one."""
    found: dict[tuple[str, str], Row] = {}
    for row in rows:
        key = (row.deed, row.way) if isinstance(row, Tried) else (row.what, "")
        known = found.get(key)
        if isinstance(row, Tried) and isinstance(known, Tried):
            row = replace(
                row,
                tries=known.tries + row.tries,
                hit=known.hit + row.hit,
                lost=known.lost + row.lost,
                failed=known.failed + row.failed,
            )
        found[key] = row
    return list(found.values())


def page(rows: Sequence[Row], *, minutes: int, at_once: int) -> str:
    """The whole of docs/reliability.md."""
    return "".join([HEAD.format(minutes=minutes), *_tables(rows), *_end(at_once)])


def _tables(rows: Sequence[Row]) -> Iterator[str]:
    yield "| deed | trouble | tries | struck | lost |\n|---|---|---:|---:|---|\n"
    yield from (row.row() for row in rows if isinstance(row, Tried))
    yield "\n| test | work | took | failed or lost |\n|---|---:|---:|---|\n"
    yield from (row.row() for row in rows if isinstance(row, Long))


def _end(at_once: int) -> Iterator[str]:
    today = datetime.now(UTC).date().isoformat()
    system = f"{platform.system()}, Python {platform.python_version()}, {os.cpu_count()} cores"
    yield f"\nMeasured in one run on {today}, {system}, {at_once} jobs at once.\n"

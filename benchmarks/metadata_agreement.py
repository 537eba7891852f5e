"""How often our reading of files agrees with exiftool's, field by field, over a folder of photos.

    python -m benchmarks.metadata_agreement DIR [--differences 20]

For each field: in how many files exiftool has a value, in how many we have the same one, the
share in percent; differences are listed with both values. Besides: seconds and memory per file,
files above two seconds or 700 MB, crashes and hangs. Nothing is written into DIR.

A value of exiftool's counts as had when any of its groups says it and we have that text, as the
winner or among the others: which one wins is a decision (docs/metadata.md), reading it is not.
What cameras write where nobody wrote anything, and dates and positions that cannot be, are no
values.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.exiftool_values import FIELDS, Told, told_by_exiftool
from benchmarks.reading_alone import Measured, read_alone
from photoarchive.files.scan import scan
from photoarchive.progress import Progress

AT_ONCE = 100  # files of one call of exiftool
SLOW, LARGE = 2.0, 700  # seconds and MB that no file may pass


@dataclass
class Agreement:
    """One field: in how many files exiftool has it, in how many we have the same."""

    has: int = 0
    same: int = 0
    differences: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        """In percent of what exiftool has."""
        return 100 * self.same / self.has if self.has else 100.0


@dataclass
class Report:
    """A whole folder compared."""

    files: int
    fields: dict[str, Agreement]
    measured: Sequence[Measured]

    @property
    def crashes(self) -> list[Path]:
        """Files that ended the process that read them, or kept it for ever."""
        return [one.path for one in self.measured if one.failed]


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--differences", type=int, default=20, metavar="N", help="to list a field")
    given = parser.parse_args()
    if shutil.which("exiftool") is None:
        sys.exit("exiftool, which this compares with, is not installed")
    for line in lines(compared(given.folder), given.differences):
        print(line)


def compared(folder: Path) -> Report:
    """Read everything below a folder with both programs."""
    paths = [found.path for found in scan([folder], progress=Progress()).files]
    measured = read_alone(paths)
    fields = {name: Agreement() for name in FIELDS}
    theirs = dict(_theirs(paths))
    for one in measured:
        if one.reading is not None and one.path in theirs:
            for name, agrees in FIELDS.items():
                _count(fields[name], one.path, agrees(theirs[one.path], one.reading))
    return Report(len(paths), fields, measured)


def _count(agreement: Agreement, path: Path, told: Told | None) -> None:
    if told is None:
        return
    agreement.has += 1
    agreement.same += told.same
    if not told.same:
        agreement.differences.append(f"{path.name}: exiftool {told.theirs!r}, here {told.ours!r}")


def _theirs(paths: Sequence[Path]) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    for start in range(0, len(paths), AT_ONCE):
        for one in told_by_exiftool(paths[start : start + AT_ONCE]):
            yield Path(one["SourceFile"]), one


def lines(report: Report, most: int) -> Iterator[str]:
    """The report for people."""
    yield f"{'field':14} {'exiftool':>9} {'same':>7} {'share':>8}"
    for name, one in report.fields.items():
        yield f"{name:14} {one.has:9,} {one.same:7,} {one.share:7.2f} %"
    for name, one in report.fields.items():
        for difference in one.differences[:most]:
            yield f"{name}: {difference}"
        if len(one.differences) > most:
            yield f"{name}: … and {len(one.differences) - most:,} more"
    times = sorted(one.seconds for one in report.measured) or [0.0]
    peak = max((one.peak_mb for one in report.measured), default=0)
    yield (
        f"{report.files:,} files; median {1_000 * times[len(times) // 2]:.1f} ms,"
        f" slowest {times[-1]:.2f} s, largest peak {peak} MB"
    )
    for one in report.measured:
        if one.failed:
            yield f"FAILED {one.path}: {one.failed}"
        elif one.seconds > SLOW or one.peak_mb > LARGE:
            yield f"ABOVE THE LIMIT {one.path}: {one.seconds:.2f} s, {one.peak_mb} MB"
    yield f"{len(report.crashes)} crashes or hangs"


if __name__ == "__main__":
    main()

"""The page with all measurements: goals with what was reached, every median, the machine.

What is measured and how belongs to the modules that measure.
"""

from __future__ import annotations

import platform
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PIL import Image, features

from benchmarks import exporting, importing, memory, peers, search
from benchmarks.captioning import Captioned
from benchmarks.memory import Resident
from benchmarks.search import Waited
from benchmarks.sides import Result, cores
from benchmarks.start import Started
from benchmarks.table import HEAD, lines, ratio, work_ratio

Results = Mapping[str, Sequence[Result]]


@dataclass(frozen=True)
class Goal:
    """Our time, divided by that of `beside`, is to be at most `most`; or in `unit`, if not "×".

    `reached` is None where nothing could be measured, `worked` is the same of what all processors
    did; `limit` says what keeps it from being less.
    """

    work: str
    beside: str
    most: float
    reached: float | None
    limit: str
    unit: str = "×"
    worked: float | None = None

    @classmethod
    def beside_one(
        cls,
        work: str,
        results: Sequence[Result],
        name: str,
        most: float,
        limit: str,
        says: str = "",
    ) -> Goal:
        """Beside the side of that name, which the page may call otherwise."""
        clock, worked = ratio(results, name), work_ratio(results, name)
        return cls(work, says or name, most, clock, limit, worked=worked)

    def line(self) -> str:
        """A line of the table of goals."""
        goal, reached, worked = map(self._said, (self.most, self.reached, self.worked))
        sides = f"| {self.work} | {self.beside} | ≤ {goal} "
        return f"{sides}| {reached} | {worked} | {self._verdict()} |"

    def _said(self, number: float | None) -> str:
        if number is None:
            return "–"
        if self.unit == "×":
            return f"{number:.3g}×"
        return f"{number:.0f} {self.unit}" if number >= 20 else f"{number:.1f} {self.unit}"

    def _verdict(self) -> str:
        if self.reached is None:
            return "not measured: the other side is not on this machine"
        if self.reached <= self.most:
            return "reached"
        over = f"{self.reached / self.most - 1:.0%}"
        return f"**missed by {over}.** {self.limit}"


_DECODING = (
    "Nearly all of it is decoding: even the bare limit takes {:.2f}× of that side's processor time."
)
_ON_TOP = (
    "Starting the processes that read, reading every copy back, metadata and rows come on top."
)
_OPENING = "Opening files."
_NOT_AGAIN = (
    "Nothing is decoded: hashing what an earlier export left, writing the page and putting the"
    " folder in place."
)
_CORES = "Decoding and encoding on all cores; what is left is Python between the calls."
_BARE_SUM = (
    "One decode at half the size, a small filter and the encoders are nearly all of it: the bare"
    " sum takes {:.2f}× of that side's time."
)
_COUNTING = "Counting the newest 2,000 hits."
_LISTS = {
    "a phrase of three words": "A phrase that fewer than sixty photos have is looked for in the"
    " whole lists of all its words, and a million photos have words like 'de' and 'van'.",
}
_LIST = "Walking through the lists of the words."
_LOADING = (
    "Python loads the catalog and the view after the frame is there, some 130 modules, and Qt makes"
    " their parts."
)
_KEPT = "The ids of all photos, four bytes each, and what SQLite keeps of its file."
_SAVING = "A save that is on the disk, and the next photo's fields."


@dataclass(frozen=True)
class Seat:
    """What was measured in the window itself."""

    started: Started
    resident: Resident
    captioned: Captioned


def goals(found: Results, waited: Sequence[Waited], seat: Seat) -> Iterator[Goal]:
    """The goals, in the order of the work."""
    yield from _importing(found)
    yield from _exporting(found)
    yield from _searching(waited)
    yield from _sitting(seat)


def _sitting(seat: Seat) -> Iterator[Goal]:
    begun, captioned = seat.started, seat.captioned
    bare, large = "an empty QMainWindow", "opening the large archive"
    yield Goal(f"{large}: painted frame", bare, 1.8, begun.frame / begun.bare, _LOADING)
    yield Goal(f"{large}: painted grid", bare, 1.8, begun.tiles / begun.bare, _LOADING)
    small = f"a window on {memory.SMALL:,} photos"
    yield Goal("memory of its window", small, 20, seat.resident.more, _KEPT, unit="MB more")
    to_next = "caption to caption, 24 megapixels"
    yield Goal(f"{to_next}: sharp", "p95", 50, captioned.sharp_p95, _SAVING, unit="ms")
    yield Goal(f"{to_next}: window still", "p99", 16, captioned.still_p99, _SAVING, unit="ms")


def _importing(found: Results) -> Iterator[Goal]:
    imported, looked = found[importing.IMPORT], found[importing.FIRST_LOOK]
    least = work_ratio(imported, importing.LEAST)
    scripted = work_ratio(imported, importing.SCRIPTED)
    floor = scripted / least if least and scripted else 0.0
    yield Goal.beside_one("import", imported, importing.LEAST, 1.25, _ON_TOP)
    decoding = _DECODING.format(floor)
    yield Goal.beside_one("import", imported, importing.SCRIPTED, 0.6, decoding)
    yield Goal.beside_one("first look: tiles of all photos", looked, importing.FULL, 0.02, _OPENING)


def _exporting(found: Results) -> Iterator[Goal]:
    jpegs = found[exporting.JPEGS]

    def limit(beside: str) -> str:
        least, other = ratio(jpegs, exporting.LEAST), ratio(jpegs, beside)
        return _BARE_SUM.format(other / least) if least and other else _CORES

    others = [one for one in jpegs if one.side.name in ("sigal", "thumbsup") and one.seconds]
    if others:
        best = min(others, key=lambda one: one.median).side.name
        says = f"the best other gallery ({best})"
        yield Goal.beside_one(exporting.JPEGS, jpegs, best, 0.38, limit(best), says)
    else:
        yield Goal(exporting.JPEGS, "sigal, thumbsup", 0.38, None, _CORES)
    vips = "vipsthumbnail"
    yield Goal.beside_one(exporting.JPEGS, jpegs, vips, 0.65, limit(vips))
    page = found[exporting.PAGE]
    yield Goal.beside_one(exporting.PAGE, page, exporting.LEAST, 1.15, _CORES)
    for again in exporting.AGAIN.values():
        yield Goal.beside_one(again, found[again], exporting.FIRST, 0.02, _NOT_AGAIN)


def _searching(waited: Sequence[Waited]) -> Iterator[Goal]:
    for one in waited:
        if one.kind == search.CAPPED:
            continue
        facets = one.kind == search.FACETS
        work = one.kind if facets else f"search, first page: {one.kind}"
        most, limit = (100, _COUNTING) if facets else (10, _LISTS.get(one.kind, _LIST))
        yield Goal(work, "p99", most, one.p99, limit, unit="ms", worked=one.worked_p99)


# ---- the page -------------------------------------------------------------------------------

_HEAD = """\
# How fast it is

Written by `python -m benchmarks --archive DIR`. Every side works in turns in one
run, in a process of its own, with the photos in the system's memory; a number is the median of the
rounds. "The bare limit" and "the bare sum" do the decoding, encoding and hashing that no program
can do without, on all cores, and nothing else: no library, no metadata, no file safe on the disk.
Memory is the greatest sum of all processes of a side; pages that they share count for each.
"""
_SIDES = """\
"Ours takes" is our median divided by that of the line, by the clock and then by what all processors
worked; on a machine that does other things meanwhile, the second says more.
"""
_WINDOW = """
## The window

Opening is timed from the first moment of a process, in turns with an empty window of Qt's.
Captioning types a sentence under each of the photos and goes to the next with Ctrl+Enter. Beside
this, `python -m benchmarks.window` works in the real window on 100,000 photos and tells how long
it stood still.
"""


def page(
    found: Results,
    waited: Sequence[Waited],
    seat: Seat,
    *,
    photos: Path,
    archive: int,
    note: str = "",
) -> str:
    """The whole page; `note` says what was special about this run."""
    works = [line for work, results in found.items() for line in lines(work, results)]
    parts = [
        _HEAD,
        f"{_machine()} {_photos(photos)}\n",
        *([f"{note}\n"] if note else []),
        "## Goals\n",
        "| work | beside | goal | by the clock | by processor time | |\n|---|---|--:|--:|--:|---|",
        *(goal.line() for goal in goals(found, waited, seat)),
        "\n## Side by side\n",
        _SIDES,
        HEAD,
        *works,
        "",
        *(f"- {name}: {why}." for name, why in peers.windows_only().items()),
        f"\n## Searching {archive:,} photos\n",
        "A first page is the ids of sixty photos, newest first, and their tiles.\n",
        *search.lines(waited),
        _WINDOW,
        f"- {seat.started.line()}",
        f"- {seat.resident.line()}",
        f"- {seat.captioned.line()}\n",
    ]
    return "\n".join(parts)


def _machine() -> str:
    jpeg = features.version("libjpeg_turbo")
    return (
        f"Measured on {date.today().isoformat()}: {cores()} cores ({_processor()}),"
        f" {platform.system()}, Python {platform.python_version()}, Pillow {Image.__version__}"
        f" with libjpeg-turbo {jpeg}, whose scaled decoding stands for TurboJPEG."
    )


def _processor() -> str:
    try:
        said = subprocess.run(["lscpu"], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return platform.machine()
    named = (line for line in said.splitlines() if line.startswith("Model name"))
    return next(named, platform.machine()).partition(":")[2].strip() or platform.machine()


def _photos(folder: Path) -> str:
    sizes = [path.stat().st_size for path in folder.glob("*.jpg")]
    each = sum(sizes) / len(sizes) / 1e6
    return f"{len(sizes)} photos of 24 megapixels, {each:.1f} MB each, made by `benchmarks.corpus`."

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

from benchmarks import exporting, importing, peers, search
from benchmarks.search import Waited
from benchmarks.sides import Result, cores
from benchmarks.table import HEAD, lines, ratio

Results = Mapping[str, Sequence[Result]]


@dataclass(frozen=True)
class Goal:
    """Our time, divided by that of `beside`, is to be at most `most`; or milliseconds, if `ms`.

    `reached` is None where nothing could be measured; `limit` says what keeps it from being less.
    """

    work: str
    beside: str
    most: float
    reached: float | None
    limit: str
    ms: bool = False

    def line(self) -> str:
        """A line of the table of goals."""
        goal, reached = self._said(self.most), self._said(self.reached)
        return f"| {self.work} | {self.beside} | ≤ {goal} | {reached} | {self._verdict()} |"

    def _said(self, number: float | None) -> str:
        if number is None:
            return "–"
        return f"{number:.0f} ms" if self.ms and number >= 20 else self._small(number)

    def _small(self, number: float) -> str:
        return f"{number:.1f} ms" if self.ms else f"{number:.3g}×"

    def _verdict(self) -> str:
        if self.reached is None:
            return "not measured: the other side is not on this machine"
        if self.reached <= self.most:
            return "reached"
        over = f"{self.reached / self.most - 1:.0%}"
        return f"**missed by {over}.** {self.limit}"


_DECODING = "Nine tenths are decoding: the bare limit itself is {:.2f}× of that side."
_ONE_PHOTO = (
    "One photo is decoded and encoded anew, since its texts are in every file; the rest is"
    " hashing what an earlier export left, writing the page and putting the folder in place."
)
_CORES = "Decoding and encoding on all cores; what is left is Python between the calls."
_COUNTING = "Counting the newest 2,000 hits."
_LISTS = {
    "typing, any letter": "Beginnings of up to five letters are in the index; for longer ones the"
    " lists of all words that begin so are merged.",
    "a phrase of three words": "A phrase that fewer than sixty photos have is looked for in the"
    " whole lists of all its words.",
}
_LIST = "Walking through the lists of the words."


def goals(found: Results, waited: Sequence[Waited]) -> Iterator[Goal]:
    """The goals, in the order of the work."""
    yield from _importing(found)
    yield from _exporting(found)
    yield from _searching(waited)


def _importing(found: Results) -> Iterator[Goal]:
    imported, looked = found[importing.IMPORT], found[importing.FIRST_LOOK]
    least, scripted = ratio(imported, importing.LEAST), ratio(imported, importing.SCRIPTED)
    floor = scripted / least if least and scripted else 0.0
    yield Goal("import", importing.LEAST, 1.25, least, "Starting the reading processes, reading "
               "every copy back, metadata and rows come on top.")  # fmt: skip
    yield Goal("import", importing.SCRIPTED, 0.6, scripted, _DECODING.format(floor))
    first = ratio(looked, importing.FULL)
    yield Goal("first look: tiles of 120 photos", importing.FULL, 0.02, first, "Opening files.")


def _exporting(found: Results) -> Iterator[Goal]:
    jpegs, page = found[exporting.JPEGS], found[exporting.PAGE]
    others = [one for one in jpegs if one.side.name in ("sigal", "thumbsup") and one.seconds]
    best = min(others, key=lambda one: one.median, default=None)
    name = f"the best other gallery ({best.side.name})" if best else "sigal, thumbsup"
    reached = ratio(jpegs, best.side.name) if best else None
    yield Goal(exporting.JPEGS, name, 0.38, reached, _CORES)
    yield Goal(exporting.JPEGS, "vipsthumbnail", 0.65, ratio(jpegs, "vipsthumbnail"), _CORES)
    yield Goal(exporting.PAGE, exporting.LEAST, 1.15, ratio(page, exporting.LEAST), _CORES)
    for again in exporting.AGAIN.values():
        yield Goal(again, exporting.FIRST, 0.02, ratio(found[again], exporting.FIRST), _ONE_PHOTO)


def _searching(waited: Sequence[Waited]) -> Iterator[Goal]:
    for one in waited:
        if one.kind == search.FACETS:
            yield Goal(one.kind, "p99", 100, one.p99, _COUNTING, ms=True)
        elif one.kind != search.CAPPED:
            limit = _LISTS.get(one.kind, _LIST)
            yield Goal(f"search, first page: {one.kind}", "p99", 10, one.p99, limit, ms=True)


# ---- the page -------------------------------------------------------------------------------

_HEAD = """\
# How fast it is

Written by `python -m benchmarks`; nothing here is typed by hand. Every side works in turns in one
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

`python -m benchmarks.window` works in the real window on 100,000 photos and tells how long it stood
still.
"""


def page(found: Results, waited: Sequence[Waited], *, photos: Path, archive: int) -> str:
    """The whole page."""
    works = [line for work, results in found.items() for line in lines(work, results)]
    parts = [
        _HEAD,
        f"{_machine()} {_photos(photos)}\n",
        "## Goals\n",
        "| work | beside | goal | reached | |\n|---|---|--:|--:|---|",
        *(goal.line() for goal in goals(found, waited)),
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

"""Measures everything and writes docs/performance.md.

    python -m benchmarks --archive DIR

Photos are made first where the folder has none (build/photos); DIR is an archive of a million
photos made by `benchmarks.archive`. Takes a quarter of an hour on two cores that do nothing else.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from benchmarks import (
    captioning,
    corpus,
    exporting,
    importing,
    memory,
    report,
    search,
    start,
)
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.listing import count

ROOT = Path(__file__).parents[1]


TURNS = 12  # starts of the window


def _seat(photos: Path, archive: Path, scratch: Path) -> report.Seat:
    """What is measured in the window, with settings and previews of its own."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["PHOTOARCHIVE_CONFIG"] = os.environ["PHOTOARCHIVE_CACHE"] = str(scratch / "window")
    begun = start.measure(archive, TURNS)
    print(begun.line(), file=sys.stderr, flush=True)
    resident = memory.measure(archive, scratch)
    print(resident.line(), file=sys.stderr, flush=True)
    captioned = captioning.measure(photos, scratch)
    print(captioned.line(), file=sys.stderr, flush=True)
    return report.Seat(begun, resident, captioned)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--photos", type=Path, default=ROOT / "build" / "photos")
    parser.add_argument("--archive", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--questions", type=int, default=1_000)
    parser.add_argument("--to", type=Path, default=ROOT / "docs" / "performance.md")
    parser.add_argument("--note", default="", help="what is special about this run")
    given = parser.parse_args()
    if not given.photos.is_dir():
        corpus.make(given.photos)
    waited = search.measure(given.archive, given.questions)
    print("\n".join(search.lines(waited)), file=sys.stderr)
    with tempfile.TemporaryDirectory(dir=given.photos.parent) as scratch:
        found = {
            **importing.measure(given.photos, Path(scratch), given.rounds),
            **exporting.measure(given.photos, Path(scratch), given.rounds),
        }
        seat = _seat(given.photos, given.archive, Path(scratch))
    with Catalog.open_for_reading(given.archive) as catalog:
        photos = count(catalog, "")
    text = report.page(found, waited, seat, photos=given.photos, archive=photos, note=given.note)
    given.to.write_text(text, "utf-8")


if __name__ == "__main__":
    main()

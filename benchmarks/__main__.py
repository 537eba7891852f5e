"""Measures everything and writes docs/performance.md.

    python -m benchmarks --archive DIR

Photos are made first where the folder has none (build/photos); DIR is an archive of a million
photos made by `benchmarks.archive`. Takes a quarter of an hour on two cores that do nothing else.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks import corpus, exporting, importing, report, search
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.listing import count

ROOT = Path(__file__).parents[1]


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
    with Catalog.open_for_reading(given.archive) as catalog:
        photos = count(catalog, "")
    text = report.page(found, waited, photos=given.photos, archive=photos, note=given.note)
    given.to.write_text(text, "utf-8")


if __name__ == "__main__":
    main()

"""How long an import takes, beside the least it can take and beside a script of other programs.

    python -m benchmarks.importing DIR --rounds 3

DIR has photos made by `benchmarks.corpus`. The least is what no program can do without: read, hash,
copy, decode at an eighth, resize, encode, on all cores and with no library to store it in.
"""

from __future__ import annotations

import argparse
import hashlib
import io
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PIL import Image

from benchmarks import peers
from benchmarks.sides import Result, Side, compete, cores, take_turn
from benchmarks.table import lines
from photoarchive.catalog.catalog import Catalog
from photoarchive.files.embedded import embedded_thumbnail
from photoarchive.files.previews import Previews
from photoarchive.importer.importing import import_photos
from photoarchive.importer.request import ImportRequest
from photoarchive.progress import Progress

LEAST, SCRIPTED, FULL = "the bare limit", "cp, sha256sum, exiftool, vipsthumbnail", "full decodes"
IMPORT, FIRST_LOOK = "import", "first look"


def ours(photos: Path, into: Path) -> None:
    """A new archive, everything that an import does, down to the disk."""
    with Catalog.create(into / "archive") as catalog:
        report = import_photos(
            catalog,
            ImportRequest((photos,)),
            previews=Previews(into / "previews"),
            progress=Progress(),
        )
    if report.failed or not report.added:
        raise SystemExit(f"not imported: {report.failed}")


def least(photos: Path, into: Path) -> None:
    """No verification, no metadata, no rows, nothing waits for the disk."""

    def bring(path: Path) -> None:
        data = path.read_bytes()
        name = hashlib.sha256(data).hexdigest()
        (into / path.name).write_bytes(data)
        _small(Image.open(io.BytesIO(data))).save(into / f"{name}.jpg", quality=82)

    with ThreadPoolExecutor(cores()) as pool:
        list(pool.map(bring, sorted(photos.glob("*.jpg"))))


def _small(image: Image.Image) -> Image.Image:
    size = (512, round(512 * image.height / image.width))
    image.draft("RGB", size)
    return image.resize(size, Image.Resampling.BICUBIC)


def first_look(photos: Path, _into: Path) -> None:
    """The small pictures inside the files, for tiles."""
    with ThreadPoolExecutor(cores()) as pool:
        found = list(pool.map(embedded_thumbnail, sorted(photos.glob("*.jpg"))))
    if not all(found):
        raise SystemExit("a photo has no small picture inside")


def full_decodes(photos: Path, _into: Path) -> None:
    """The same tiles from all the pixels."""

    def tile(path: Path) -> None:
        with Image.open(path) as image:
            image.resize((160, 107), Image.Resampling.BICUBIC).save(io.BytesIO(), "JPEG")

    with ThreadPoolExecutor(cores()) as pool:
        list(pool.map(tile, sorted(photos.glob("*.jpg"))))


WORKS: dict[str, Sequence[Side]] = {
    IMPORT: (
        Side("ours", ours, ours=True),
        Side(LEAST, least),
        Side(SCRIPTED, peers.scripted_import, absent=peers.absent(*peers.SCRIPTED)),
    ),
    FIRST_LOOK: (Side("ours", first_look, ours=True), Side(FULL, full_decodes)),
}


def measure(photos: Path, scratch: Path, rounds: int) -> dict[str, list[Result]]:
    """The results of every piece of work."""
    return {
        work: compete("benchmarks.importing", work, sides, photos, rounds=rounds, scratch=scratch)
        for work, sides in WORKS.items()
    }


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("photos", type=Path, metavar="DIR", nargs="?")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--turn", nargs=4, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.turn:
        take_turn(WORKS, given.turn)
        return
    results = measure(given.photos, given.photos.parent, given.rounds)
    print("\n".join(line for work, found in results.items() for line in lines(work, found)))


if __name__ == "__main__":
    main()

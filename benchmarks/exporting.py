"""How long an export takes, beside the bare sum of its decoding and encoding and beside others.

    python -m benchmarks.exporting DIR --rounds 3

DIR has photos made by `benchmarks.corpus`. Works: two sizes as JPEG with captions inside; a page in
three sizes and three formats; and both again with one caption changed.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from PIL import Image

from benchmarks import peers
from benchmarks.sides import Result, Side, Spent, compete, cores, take_turn
from benchmarks.table import lines
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.galleries import of_search
from photoarchive.catalog.queries import search
from photoarchive.files.previews import Previews
from photoarchive.files.render import many
from photoarchive.gallery.export import export_gallery
from photoarchive.importer.importing import import_photos
from photoarchive.importer.request import ImportRequest
from photoarchive.progress import Progress

JPEGS, PAGE = "export, 1600 and 400 px, JPEG", "export, 480, 960 and 1600 px, AVIF, WebP and JPEG"
AGAIN = {JPEGS: "the same JPEGs, one caption changed", PAGE: "the same page, one caption changed"}
RECIPES: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    JPEGS: ((400, 1600), ("jpeg",)),
    PAGE: ((480, 960, 1600), ("avif", "webp", "jpeg")),
}
LEAST, FIRST = "the bare sum", "the first export"
_OPTIONS: dict[str, dict[str, Any]] = {
    "avif": {"quality": 66, "speed": 9, "max_threads": 1},
    "webp": {"quality": 82, "method": 2},
    "jpeg": {"quality": 80, "optimize": True, "progressive": True},
}
CAPTION = "Mensen bij de opening van de werf, foto {}. Van links naar rechts staan de bouwers."


def ours(work: str, photos: Path, into: Path) -> Spent:
    """The first export; importing and captioning before it are not counted."""
    with _archive(photos, into) as catalog:
        return _export(catalog, work, into / "gallery")


def ours_again(work: str, photos: Path, into: Path) -> Spent:
    """The second export, after one caption was changed."""
    with _archive(photos, into) as catalog:
        _export(catalog, work, into / "gallery")
        some = search(catalog, "", limit=1).photos[0]
        set_caption(catalog, photo_ids=[some.id], text="Een ander bijschrift.")
        return _export(catalog, work, into / "gallery")


def _archive(photos: Path, into: Path) -> Catalog:
    catalog = Catalog.create(into / "archive")
    request = ImportRequest((photos,), event="Opening", credit="Studio/Iemand", in_place=True)
    import_photos(catalog, request, previews=Previews(into / "previews"), progress=Progress())
    for number, photo in enumerate(search(catalog, "", limit=1_000).photos):
        set_caption(catalog, photo_ids=[photo.id], text=CAPTION.format(number))
    return catalog


def _export(catalog: Catalog, work: str, to: Path) -> Spent:
    sizes, formats = RECIPES[work]
    begun = Spent.until_now()
    publication = of_search(catalog, "event:opening")
    done = export_gallery(publication, to=to, sizes=sizes, formats=formats, progress=Progress())
    spent = Spent.until_now().since(begun)
    if done.refused or not done.photos:
        raise SystemExit(f"not exported: {done.refused}")
    return spent


def least(work: str, photos: Path, _into: Path) -> None:
    """One scaled decode and the encoders of every photo on all cores; nothing is written."""
    sizes, formats = RECIPES[work]

    def make(path: Path) -> None:
        for pixels in _sizes(path, sizes):
            for name in formats:
                with tempfile.TemporaryFile() as file:  # encodes beside other threads
                    pixels.save(file, name, **_OPTIONS[name])

    with many(cores()), ThreadPoolExecutor(cores()) as pool:
        list(pool.map(make, sorted(photos.glob("*.jpg"))))


def _sizes(path: Path, sizes: Sequence[int]) -> list[Image.Image]:
    """The largest from the file, each other from the next larger."""
    made: list[Image.Image] = []
    with Image.open(path) as image:
        shape = image.size
        pixels: Image.Image = image
        for size in sorted(sizes, reverse=True):
            target = size, round(size * shape[1] / shape[0])
            filtering = Image.Resampling.LANCZOS if made else Image.Resampling.HAMMING
            if not made:
                image.draft("RGB", target)
            pixels = pixels.resize(target, filtering, reducing_gap=2.0)
            pixels.info = {}
            made.append(pixels)
    return made


def _sides(work: str) -> tuple[Side, ...]:
    others: tuple[Side, ...] = ()
    if work == JPEGS:
        commands: dict[str, Callable[[Path, Path], None]] = {
            "vipsthumbnail": peers.vips,
            "sigal": peers.sigal,
            "thumbsup": peers.thumbsup,
        }
        others = tuple(
            Side(name, run, absent=peers.absent(name), once=name == "thumbsup")
            for name, run in commands.items()
        )
    return Side("ours", partial(ours, work), ours=True), Side(LEAST, partial(least, work)), *others


WORKS: dict[str, Sequence[Side]] = {
    **{work: _sides(work) for work in RECIPES},
    **{
        again: (
            Side("ours", partial(ours_again, work), ours=True),
            Side(FIRST, partial(ours, work)),
        )
        for work, again in AGAIN.items()
    },
}


def measure(
    photos: Path, scratch: Path, rounds: int, works: Sequence[str] = tuple(WORKS)
) -> dict[str, list[Result]]:
    """The results of every piece of work."""
    return {
        work: compete(
            "benchmarks.exporting", work, WORKS[work], photos, rounds=rounds, scratch=scratch
        )
        for work in works
    }


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("photos", type=Path, metavar="DIR", nargs="?")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--work", choices=WORKS, action="append")
    parser.add_argument("--turn", nargs=4, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.turn:
        take_turn(WORKS, given.turn)
        return
    works = given.work or tuple(WORKS)
    results = measure(given.photos, given.photos.parent, given.rounds, works)
    print("\n".join(line for work, found in results.items() for line in lines(work, found)))


if __name__ == "__main__":
    main()

"""The resized copies of a publication's photos: made where an earlier export has none.

Encoding is done in `files.render`; what they are to be is decided in `orders`, and where
they end up in `folder`.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from photoarchive.errors import FileRefused
from photoarchive.files.render import Rendered, WebFormat, render
from photoarchive.files.trouble import trouble
from photoarchive.gallery.orders import Order, Recipe
from photoarchive.progress import Progress

FOLDER = "photos"


@dataclass(frozen=True)
class Rendition:
    """One file: a photo in one size and format. `path` is POSIX, from the page."""

    path: str
    format: WebFormat
    width: int
    height: int
    sha256: str

    @property
    def address(self) -> str:
        """The path as a relative URL; a comma or space would end an entry of a srcset."""
        return quote(self.path)


@dataclass(frozen=True)
class Renditions:
    """All files of one photo; `key` is that of the order they were made for."""

    key: str
    files: tuple[Rendition, ...]


@dataclass(frozen=True)
class Produced:
    """Renditions by their files' stem; `encoded` counts the files that were made anew.

    `refused` has the photos that could not be decoded, each with the reason.
    """

    photos: Mapping[str, Renditions]
    encoded: int
    refused: tuple[tuple[Order, str], ...]


Place = Callable[[str, Rendered], str]


def on_page(stem: str, made: Rendered) -> str:
    """Where a rendition of a web page lies."""
    return f"{FOLDER}/{stem}-{made.width}{made.format.suffix}"


def produce(
    wanted: Sequence[Order],
    recipe: Recipe,
    *,
    into: Path,
    earlier: Mapping[str, Renditions],
    progress: Progress,
    place: Place = on_page,
) -> Produced:
    """Make what is not in `earlier` as files under `into`, on all cores.

    `place` gives the POSIX path of a file from the stem of its photo. No more photos are in
    memory than there are cores.
    PhotoArchiveError where `into` cannot be written.
    """
    missing = [one for one in wanted if not _is_good(one, earlier)]
    made = _made(missing, recipe, into, progress, place)
    found = {one.stem: made.get(one.stem) or earlier[one.stem] for one in wanted}
    photos = {stem: one for stem, one in found.items() if isinstance(one, Renditions)}
    return Produced(
        photos,
        sum(len(photos[one.stem].files) for one in missing if one.stem in photos),
        tuple((one, str(found[one.stem])) for one in wanted if one.stem not in photos),
    )


def _is_good(order: Order, earlier: Mapping[str, Renditions]) -> bool:
    return order.stem in earlier and earlier[order.stem].key == order.key


def _made(
    missing: Sequence[Order], recipe: Recipe, into: Path, progress: Progress, place: Place
) -> dict[str, Renditions | str]:
    """By stem, the renditions or else the reason why there are none."""
    made: dict[str, Renditions | str] = {}
    cores = os.cpu_count() or 1
    threads = max(1, cores // max(1, len(missing)))  # a few photos share what they leave idle
    pool = ThreadPoolExecutor(cores, thread_name_prefix="rendering")
    try:
        running = {pool.submit(_make, one, recipe, into, place, threads): one for one in missing}
        for future in as_completed(running):
            order = running[future]
            made[order.stem] = future.result()
            progress.step(len(made), len(missing), order.photo.name)
    finally:
        pool.shutdown(cancel_futures=True)
    return made


def _make(order: Order, recipe: Recipe, into: Path, place: Place, threads: int) -> Renditions | str:
    try:
        rendered = render(
            order.photo.source,
            sizes=recipe.sizes,
            formats=recipe.formats,
            embedded=order.embedded,
            quality=recipe.quality,
            threads=threads,
        )
    except FileRefused as error:
        return error.what
    files = []
    for one in rendered:
        path = place(order.stem, one)
        with trouble(into / path):
            (into / path).parent.mkdir(exist_ok=True)
            (into / path).write_bytes(one.data)
        sha256 = hashlib.sha256(one.data).hexdigest()
        files.append(Rendition(path, one.format, one.width, one.height, sha256))
    return Renditions(order.key, tuple(files))

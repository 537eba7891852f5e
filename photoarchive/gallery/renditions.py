"""The resized copies of a publication's photos: made where an earlier export has none.

Encoding is done in `files.render`, and where only the texts inside are others, `files.retell`
puts them into the copy that is there; what they are to be is decided in `orders`, and where
they end up in `folder`.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from photoarchive.errors import FileRefused
from photoarchive.files.render import Rendered, WebFormat, many, render
from photoarchive.files.retell import Strange, retold
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
    """All files of one photo; `key` and `picture` are those of the order they were made for."""

    key: str
    picture: str
    files: tuple[Rendition, ...]


@dataclass(frozen=True)
class Left:
    """What an earlier export left in `folder`: the photos of which all files are as they were."""

    folder: Path
    photos: Mapping[str, Renditions]

    def has(self, order: Order) -> bool:
        """Whether the files of this order are there."""
        return order.stem in self.photos and self.photos[order.stem].key == order.key


@dataclass(frozen=True)
class Produced:
    """Renditions by their files' stem; `encoded` counts the files that were made anew, also those
    that only have other texts.

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
    left: Left,
    progress: Progress,
    place: Place = on_page,
) -> Produced:
    """Make what is not `left` as files under `into`, on all cores.

    `place` gives the POSIX path of a file from the stem of its photo. No more photos are in
    memory than there are cores.
    PhotoArchiveError where `into` cannot be written.
    """
    missing = [one for one in wanted if not left.has(one)]
    made = _made(missing, _Maker(recipe, into, place, left), progress)
    found = {one.stem: made.get(one.stem) or left.photos[one.stem] for one in wanted}
    photos = {stem: one for stem, one in found.items() if isinstance(one, Renditions)}
    return Produced(
        photos,
        sum(len(photos[one.stem].files) for one in missing if one.stem in photos),
        tuple((one, str(found[one.stem])) for one in wanted if one.stem not in photos),
    )


def _made(
    missing: Sequence[Order], maker: _Maker, progress: Progress
) -> dict[str, Renditions | str]:
    """By stem, the renditions or else the reason why there are none."""
    made: dict[str, Renditions | str] = {}
    cores = os.cpu_count() or 1
    threads = max(1, cores // max(1, len(missing)))  # a few photos share what they leave idle
    pool = ThreadPoolExecutor(cores, thread_name_prefix="rendering")
    with many(at_once=cores):
        try:
            running = {pool.submit(maker.make, one, threads): one for one in missing}
            for future in as_completed(running):
                order = running[future]
                made[order.stem] = future.result()
                progress.step(len(made), len(missing), order.photo.name)
        finally:
            pool.shutdown(cancel_futures=True)
    return made


class _Maker:
    """Makes the files of orders, from the photo or from the same pictures with other texts."""

    def __init__(self, recipe: Recipe, into: Path, place: Place, left: Left) -> None:
        self._recipe = recipe
        self._into = into
        self._place = place
        self._left = left.folder
        # By the picture and not by the name: a photo may be called otherwise now.
        self._pictures = {one.picture: one for one in left.photos.values() if one.picture}

    def make(self, order: Order, threads: int) -> Renditions | str:
        """The files of one order, or the reason why its photo cannot be shown."""
        try:
            rendered = self._retold(order) or self._rendered(order, threads)
        except FileRefused as error:
            return error.what
        files = tuple(self._stored(order.stem, one) for one in rendered)
        return Renditions(order.key, order.picture, files)

    def _retold(self, order: Order) -> list[Rendered]:
        """The pictures that are there with the texts of this order; none where that cannot be."""
        there = self._pictures.get(order.picture)
        try:
            return [] if there is None else list(self._with_texts(there, order))
        except (Strange, OSError):  # then it is made from the photo, and that can be said
            return []

    def _with_texts(self, there: Renditions, order: Order) -> Iterator[Rendered]:
        for one in there.files:
            data = retold((self._left / one.path).read_bytes(), one.format, order.embedded)
            yield Rendered(one.width, one.height, one.format, data)

    def _rendered(self, order: Order, threads: int) -> list[Rendered]:
        return render(
            order.photo.source,
            sizes=self._recipe.sizes,
            formats=self._recipe.formats,
            embedded=order.embedded,
            quality=self._recipe.quality,
            threads=threads,
        )

    def _stored(self, stem: str, one: Rendered) -> Rendition:
        path = self._place(stem, one)
        target = self._into / path
        with trouble(target):
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(one.data)
        sha256 = hashlib.sha256(one.data).hexdigest()
        return Rendition(path, one.format, one.width, one.height, sha256)

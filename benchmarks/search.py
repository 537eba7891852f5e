"""How long the first page of a search takes on a large archive, letter by letter and at once.

    python -m benchmarks.search DIR --questions 300

DIR is an archive made by `benchmarks.archive`; it is only read. The questions are made of what
its photos say, so each finds something. A first page is what a window paints: the ids of sixty
photos, newest first, and their tiles. Nothing is asked twice; the first questions warm up. The
library is in the system's memory, as after a few minutes of work with it.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median, quantiles

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.facets import facets
from photoarchive.catalog.folding import words
from photoarchive.catalog.listing import count, photo_ids, tiles
from photoarchive.catalog.location import LIBRARY
from photoarchive.catalog.queries import photos
from photoarchive.model import Photo

PAGE = 60  # photos
NEWEST = 2_000  # hits that the facets count first
FACETS, CAPPED = "facets, first answer", "how many are found"
_WARM = 20  # questions


@dataclass(frozen=True)
class Waited:
    """How long one kind of question took by the clock, and of the processor, in milliseconds."""

    kind: str
    times: tuple[float, ...]
    worked: tuple[float, ...]

    @property
    def median(self) -> float:
        """Half of them took less."""
        return median(self.times)

    @property
    def p99(self) -> float:
        """One in a hundred took longer."""
        return quantiles(self.times, n=100)[98]

    @property
    def worked_p99(self) -> float:
        """The same of the processor's time."""
        return quantiles(self.worked, n=100)[98]

    @property
    def slowest(self) -> float:
        """The longest."""
        return max(self.times)


def measure(folder: Path, questions: int) -> list[Waited]:
    """All kinds, with so many questions each."""
    chance = random.Random(7)
    _into_memory(folder / LIBRARY)
    with Catalog.open_for_reading(folder) as catalog:
        sample = _sample(catalog, chance, questions + _WARM)
        first_page = partial(_first_page, catalog)
        return [
            *(
                _waited(kind, first_page, [make(photo, chance) for photo in sample])
                for kind, make in _KINDS.items()
            ),
            _waited(FACETS, partial(_facets, catalog), [_word(photo, chance) for photo in sample]),
            _waited(CAPPED, partial(count, catalog), [_word(photo, chance) for photo in sample]),
        ]


def _into_memory(library: Path) -> None:
    """Else the disk is measured: what ran before may have pushed the library out."""
    with library.open("rb") as stream:
        while stream.read(1 << 20):
            pass


def _sample(catalog: Catalog, chance: random.Random, number: int) -> list[Photo]:
    """Photos with a caption and somebody in it, from all over the archive."""
    ids = chance.sample(list(photo_ids(catalog)), 4 * number)
    good = [photo for photo in photos(catalog, ids) if photo.caption and photo.people]
    return good[:number]


def _waited(kind: str, ask: Callable[[str], object], queries: Sequence[str]) -> Waited:
    times, worked = [], []
    for query in queries:
        begun, began = time.perf_counter(), time.thread_time()
        ask(query)
        times.append(1_000 * (time.perf_counter() - begun))
        worked.append(1_000 * (time.thread_time() - began))
    return Waited(kind, tuple(times[_WARM:]), tuple(worked[_WARM:]))


def _first_page(catalog: Catalog, query: str) -> None:
    found = tiles(catalog, photo_ids(catalog, query, limit=PAGE))
    if not found:
        raise SystemExit(f"nothing found: {query}")


def _facets(catalog: Catalog, query: str) -> None:
    facets(catalog, query, within=NEWEST)


# ---- questions ------------------------------------------------------------------------------


def _word(photo: Photo, chance: random.Random) -> str:
    return chance.choice([word for word in words(photo.caption) if len(word) > 3]) + " "


def _typing(photo: Photo, chance: random.Random) -> str:
    """The beginning of a word or of somebody's name, as it stands after any letter."""
    word = chance.choice([*words(photo.caption), *words(photo.people[0].name)])
    return word[: chance.randint(1, len(word))]


def _phrase(photo: Photo, chance: random.Random) -> str:
    said = words(photo.caption)
    start = chance.randrange(len(said) - 3)
    return f'"{" ".join(said[start : start + 3])}"'


def _all_three(photo: Photo, chance: random.Random) -> str:
    """Somebody, a year and two words."""
    person, year = photo.people[0].name, photo.taken[:4]
    return f'person:"{person}" year:{year} {_word(photo, chance)}{_word(photo, chance)}'


_KINDS: dict[str, Callable[[Photo, random.Random], str]] = {
    "a word": _word,
    "typing, any letter": _typing,
    "a phrase of three words": _phrase,
    "person, year and two words": _all_three,
}


def lines(waited: Sequence[Waited]) -> Iterator[str]:
    """A table."""
    yield "| question | median | p99 | slowest | p99 of processor time |"
    yield "|---|--:|--:|--:|--:|"
    for one in waited:
        clock = f"{one.median:.1f} ms | {one.p99:.1f} ms | {one.slowest:.1f} ms"
        yield f"| {one.kind} | {clock} | {one.worked_p99:.1f} ms |"


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--questions", type=int, default=300)
    given = parser.parse_args()
    print("\n".join(lines(measure(given.folder, given.questions))))


if __name__ == "__main__":
    main()

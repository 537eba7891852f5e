"""How long a window waits for the catalog: lists, tiles, facets, suggestions, searches.

    python -m benchmarks.browsing DIR

DIR is an archive made by `benchmarks.archive`; it is only read. Each line is one question, with
the slowest and the median of its runs in milliseconds.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Iterator, Sized
from functools import partial
from pathlib import Path

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.facets import facets
from photoarchive.catalog.listing import Order, photo_ids, tiles
from photoarchive.catalog.queries import people, search
from photoarchive.catalog.suggestions import near_names, suggestions

RUNS = 7
QUERIES = ("", "sluis", '"tijdens de rondleiding"', "is:uncaptioned", "year:2019", "-dijk")
Question = Callable[[], Sized]


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, metavar="DIR")
    with Catalog.open_for_reading(parser.parse_args().folder) as catalog:
        print(f"{'question':48} {'found':>9} {'slowest':>9} {'median':>9}")
        for label, question in questions(catalog):
            print(f"{label:48} {measured(question)}")


def measured(question: Question) -> str:
    """How many were found, and how long it took."""
    times, found = [], 0
    for _ in range(RUNS):
        begun = time.perf_counter()
        found = len(question())
        times.append(1_000 * (time.perf_counter() - begun))
    return f"{found:9,} {max(times):9.1f} {statistics.median(times):9.1f}"


def questions(catalog: Catalog) -> Iterator[tuple[str, Question]]:
    """What a window asks while someone browses, searches and filters."""
    yield from _lists(catalog)
    for query in QUERIES:
        yield f"first page {query}", partial(_first_page, catalog, query)
    for query in QUERIES:
        yield f"facets, newest 2,000 {query}", partial(facets, catalog, query, within=2_000)
        yield f"facets, all {query}", partial(facets, catalog, query)
    name = people(catalog)[99].name
    for typed in ("a", "ma", name[:3], name, "opening", "zzzz"):
        yield f"suggestions {typed}", partial(suggestions, catalog, typed)
    yield "near names", partial(near_names, catalog, f"{name[:4]}x{name[4:]}")


def _lists(catalog: Catalog) -> Iterator[tuple[str, Question]]:
    for order in Order:
        for query in QUERIES:
            yield f"ids {order} {query}", partial(photo_ids, catalog, query, order=order)
    yield "ids newest, the first 500", partial(photo_ids, catalog, limit=500)
    ids = photo_ids(catalog)
    for number in (60, 500):
        yield f"{number} tiles", partial(tiles, catalog, ids[len(ids) // 2 :][:number])


def _first_page(catalog: Catalog, query: str) -> Sized:
    return search(catalog, query, limit=60).photos


if __name__ == "__main__":
    main()

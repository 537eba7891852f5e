"""Photos that were left where they are, in the bag of a whole archive.

Each lies below elsewhere/ in a folder for its drive, with a sidecar beside it from which
`rebuild` brings it back. The drive itself is only read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from photoarchive.care.bag import Bag
from photoarchive.catalog import checks
from photoarchive.catalog.arrivals import OWN_ROOT
from photoarchive.catalog.catalog import Catalog
from photoarchive.exchange.copies import sidecars_of
from photoarchive.exchange.remains import ELSEWHERE
from photoarchive.files.names import safe_name
from photoarchive.model import Photo

_SLICE = 100  # photos whose sidecars are made at once


def storable(path: Path) -> Path:
    """The path, with names that are no text made one."""
    try:
        path.as_posix().encode()
    except UnicodeEncodeError:
        return Path(*(safe_name(part) for part in path.parts))
    return path


def wanted_elsewhere(catalog: Catalog, found: Sequence[Photo]) -> Iterator[tuple[Path, Path]]:
    """Each of these photos that lies elsewhere and can be reached, with its place in the bag."""
    where = checks.roots_of(catalog, [photo.id for photo in found])
    bases = {root.id: root for root in checks.roots(catalog)}
    for photo in found:
        root = bases[where[photo.id]]
        if root.id != OWN_ROOT and photo.source.is_file():
            below = storable(photo.source.relative_to(root.path))
            yield photo.source, Path(ELSEWHERE, safe_name(f"{root.name} {root.id}")) / below


def put_sidecars(
    catalog: Catalog, bag: Bag, found: Sequence[Photo], places: Mapping[Path, Path]
) -> Iterator[tuple[Path, str]]:
    """Beside the copies at these places in the bag; which original's could not be, and why."""
    copied = [p for p in found if p.source in places and places[p.source].as_posix() in bag.files]
    for start in range(0, len(copied), _SLICE):
        for photo, draft in sidecars_of(catalog, copied[start : start + _SLICE]):
            if draft.receipt.refused:
                yield photo.source, f"its sidecar could not be made: {draft.receipt.refused}"
            else:
                bag.put(places[photo.source].with_name(draft.receipt.target.name), draft.new)

"""Which photos another program changed: the disk is asked for times and sizes first.

Only files that were touched since the last look are read and compared, a portion at a time, so
that a window can do it behind everything else. What differs in them is for `outside`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.listing import tiles
from photoarchive.catalog.looked import (
    Looked,
    differing,
    files_seen,
    note_looked,
    photo_ids_after,
)
from photoarchive.catalog.queries import photos
from photoarchive.errors import PhotoArchiveError
from photoarchive.exchange.knowing import known_of
from photoarchive.exchange.outside import Difference, of_photo
from photoarchive.files import sidecar
from photoarchive.progress import Progress

PORTION = 256  # photos whose files are asked for at once
_READ = 16  # of them that are read before what was found is stored


@dataclass(frozen=True)
class Look:
    """What one portion did: of how many photos files were read. Go on with `after` while there
    is `more`.
    """

    read: int
    after: int
    more: bool


def look(catalog: Catalog, progress: Progress, *, after: int = 0, most: int = PORTION) -> Look:
    """Look at the files of the next photos by id. Raises Cancelled; what was found is stored."""
    ids = photo_ids_after(catalog, after, most=most)
    now = _files_of(catalog, ids)
    seen = files_seen(catalog, ids)
    touched = [photo_id for photo_id, files in now.items() if seen.get(photo_id) != files]
    for start in range(0, len(touched), _READ):
        progress.step(start, len(touched), "Looking for changes by other programs")
        some = touched[start : start + _READ]
        _compare(catalog, {photo_id: now[photo_id] for photo_id in some})
    return Look(len(touched), ids[-1] if ids else after, len(ids) == most)


def look_at_all(catalog: Catalog, progress: Progress) -> tuple[Difference, ...]:
    """Every change from outside in the whole archive, as it is at this moment."""
    done = Look(0, 0, more=True)
    while done.more:
        done = look(catalog, progress, after=done.after)
    ids = differing(catalog)
    found: list[Difference] = []
    for start in range(0, len(ids), _READ):
        progress.step(start, len(ids), "Comparing with the archive")
        some = ids[start : start + _READ]
        found += _compare(catalog, _files_of(catalog, some))
    progress.step(len(ids), len(ids), "Comparing with the archive")
    return tuple(found)


def _compare(catalog: Catalog, files: Mapping[int, str]) -> list[Difference]:
    """Read and compare these; one that cannot be read now is asked again the next time."""
    wanted = photos(catalog, list(files))
    known = known_of(catalog, wanted)
    found: dict[int, tuple[Difference, ...]] = {}
    for photo in wanted:
        try:
            found[photo.id] = of_photo(photo, known[photo.id])
        except PhotoArchiveError:
            continue
    note_looked(catalog, {one: Looked(files[one], len(found[one])) for one in found})
    return [each for several in found.values() for each in several]


def _files_of(catalog: Catalog, photo_ids: Sequence[int]) -> dict[int, str]:
    """How the files of photos are now; those whose original cannot be reached are left out."""
    now = ((tile.id, _files(tile.source)) for tile in tiles(catalog, photo_ids))
    return {photo_id: files for photo_id, files in now if files}


def _files(picture: Path) -> str:
    """Name, size and time of a picture and of the files beside it; "" where it is gone."""
    try:
        found = [(picture, picture.stat()), *sidecar.find(picture)]
    except OSError:
        return ""
    return json.dumps([[path.name, s.st_size, s.st_mtime_ns] for path, s in found])

"""The first half of an import: look at everything, decide what is new, store nothing."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.queries import photos_with_content
from photoarchive.errors import PhotoArchiveError
from photoarchive.files.previews import Previews
from photoarchive.files.scan import Scan, scan
from photoarchive.files.worker import read_many
from photoarchive.importer.request import Duplicate, Failure, ImportRequest
from photoarchive.model import Photo, Reading
from photoarchive.progress import Progress


@dataclass(frozen=True)
class Plan:
    """New files in their natural order, and what becomes of all the others."""

    new: tuple[Reading, ...]
    already_there: tuple[Duplicate, ...]
    failed: tuple[Failure, ...]
    left_out: tuple[Failure, ...]
    articles: tuple[Path, ...]


@contextmanager
def room_to_unpack(request: ImportRequest, catalog: Catalog) -> Iterator[Path]:
    """A folder on the archive's own disk for what zip files hold, gone afterwards."""
    zips = [source for source in request.sources if source.suffix.casefold() == ".zip"]
    if zips and request.in_place:
        raise PhotoArchiveError(
            "Photos inside a zip file cannot stay where they are",
            path=zips[0],
            advice="Import it without --in-place, or unpack it first.",
        )
    with tempfile.TemporaryDirectory(prefix=".unpacked-", dir=catalog.folder) as folder:
        yield Path(folder)


def plan_import(
    catalog: Catalog,
    sources: Sequence[Path],
    *,
    unpack_into: Path,
    previews: Previews,
    progress: Progress,
) -> Plan:
    """Read every picture and compare contents with the archive.

    Previews are stored on the way, because a thumbnail in hand is not worth making twice.
    Raises PhotoArchiveError when there is nothing to look at, and Cancelled.
    """
    found = scan(sources, unpack_into=unpack_into, progress=progress)
    readings = _read_all(found, previews, progress)
    failed = [Failure(r.path, r.error or "not an image") for r in readings if not r.readable]
    readable = [reading for reading in readings if reading.readable]
    stored = {
        photo.sha256: photo
        for photo in photos_with_content(catalog, sorted({r.sha256 for r in readable}))
    }
    new: dict[str, Reading] = {}
    there: list[Duplicate] = []
    for reading in readable:
        if photo := stored.get(reading.sha256):
            there.append(_stored_duplicate(reading, photo))
        elif first := new.get(reading.sha256):
            there.append(Duplicate(reading.path, first.path.stem, "", ""))
        else:
            new[reading.sha256] = reading
    return Plan(
        new=tuple(new.values()),
        already_there=tuple(there),
        failed=tuple(failed),
        left_out=tuple(Failure(path, reason) for path, reason in found.left_out),
        articles=found.articles,
    )


def _stored_duplicate(reading: Reading, photo: Photo) -> Duplicate:
    return Duplicate(reading.path, photo.name, photo.event, photo.set_name)


def _read_all(found: Scan, previews: Previews, progress: Progress) -> list[Reading]:
    """Readings in the order of the scan, without their thumbnails: those are on disk now."""
    paths = [file.path for file in found.files]
    by_path: dict[Path, Reading] = {}
    progress.step(0, len(paths), "Reading")
    for reading in read_many(paths):
        if reading.thumbnail:
            previews.put(reading.sha256, reading.thumbnail)
        by_path[reading.path] = replace(reading, thumbnail=None)
        progress.step(len(by_path), len(paths), f"Reading {reading.path.stem}")
    return [by_path[path] for path in paths if path in by_path]

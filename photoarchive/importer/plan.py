"""The first half of an import: look at everything, decide what is new, store nothing.

`find` says at once what there is, `compare` reads it all and compares it with the archive.
"""

from __future__ import annotations

import shutil
import tempfile
import weakref
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.queries import stored_contents
from photoarchive.errors import PhotoArchiveError
from photoarchive.files.formats import RAW_SUFFIXES
from photoarchive.files.names import readable
from photoarchive.files.numbering import series
from photoarchive.files.previews import Previews
from photoarchive.files.scan import Scan, scan
from photoarchive.files.store import clear_leftovers, hold, is_held, let_go
from photoarchive.files.trouble import trouble
from photoarchive.files.worker import read_many
from photoarchive.importer.request import Duplicate, Failure
from photoarchive.model import Photo, Reading
from photoarchive.progress import Progress

_UNPACKED = ".unpacked-"
_SPELLINGS = {"JPG": "JPEG", "JPE": "JPEG", "JFIF": "JPEG", "TIF": "TIFF", "HEIF": "HEIC"}


class Found:
    """The photos in some sources, and the folder that zip files were unpacked into.

    That folder lies on the archive's own disk and is gone after `close`, or with this object.
    `size` is in bytes; `kinds` counts the photos by what their names say they are.
    """

    def __init__(self, sources: Sequence[Path], found: Scan, unpacked: Path | None) -> None:
        self.sources = tuple(sources)
        self.scan = found
        self.paths = tuple(file.path for file in found.files)
        self.kinds: Mapping[str, int] = Counter(_kind(path) for path in self.paths)
        self.size = sum(_size(path) for path in self.paths)
        self.packed = unpacked is not None
        self._finalize = weakref.finalize(self, _remove, unpacked)

    def close(self) -> None:
        """Remove what was unpacked; the paths below it lead nowhere afterwards."""
        self._finalize()

    def __enter__(self) -> Found:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


@dataclass(frozen=True)
class Plan:
    """New files in their natural order, and what becomes of all the others."""

    sources: tuple[Path, ...]
    new: tuple[Reading, ...]
    already_there: tuple[Duplicate, ...]
    failed: tuple[Failure, ...]
    left_out: tuple[Failure, ...]
    articles: tuple[Path, ...]

    @property
    def gaps(self) -> tuple[str, ...]:
        """The names that seem missing in the series of what was delivered."""
        paths = [r.path for r in self.new] + [d.path for d in self.already_there]
        runs = series(readable(path.stem) for path in paths)
        return tuple(run.name(number) for run in runs for number in run.missing)


def find(catalog: Catalog, sources: Sequence[Path], *, progress: Progress) -> Found:
    """List the photos in `sources` and unpack zip files; no picture is opened.

    Raises PhotoArchiveError where there is nothing to look at, and Cancelled.
    """
    if not any(is_zip(source) for source in sources):
        return Found(sources, scan(sources, progress=progress), None)
    with trouble(catalog.folder):
        folder = Path(tempfile.mkdtemp(prefix=_UNPACKED, dir=catalog.folder))
    hold(folder)
    try:
        return Found(sources, scan(sources, unpack_into=folder, progress=progress), folder)
    except BaseException:
        _remove(folder)
        raise


def clear_unfinished(catalog: Catalog) -> None:
    """Remove what a killed import left: what it unpacked, and copies without a name.

    PhotoArchiveError where that cannot be removed. The archive's lock has to be ours.
    """
    for folder in catalog.folder.glob(f"{_UNPACKED}*"):
        if not is_held(folder):
            shutil.rmtree(folder, ignore_errors=True)
    clear_leftovers(catalog.originals)


def is_zip(source: Path) -> bool:
    """Whether a source is a zip file, whose photos cannot stay where they are."""
    return source.suffix.casefold() == ".zip"


def _nobody_listens(_reading: Reading) -> None:
    """Where nobody has a use for a reading before all are there."""


def compare(
    catalog: Catalog,
    found: Found,
    *,
    previews: Previews,
    progress: Progress,
    on_read: Callable[[Reading], object] = _nobody_listens,
) -> Plan:
    """Read every picture that was found and compare contents with the archive.

    Previews are stored on the way, because a thumbnail in hand is not worth making twice.
    `on_read` hears of every readable picture as it is read, on this thread. Raises
    PhotoArchiveError when the place they come from is gone meanwhile, and Cancelled.
    """
    readings = _read_all(found, previews, progress, on_read)
    failed = [Failure(r.path, r.error or "not an image") for r in readings if not r.readable]
    for failure in failed:
        refuse_gone(found.sources, failure.path)
    new, there = _sorted_out(catalog, [reading for reading in readings if reading.readable])
    return Plan(
        sources=found.sources,
        new=new,
        already_there=there,
        failed=tuple(failed),
        left_out=tuple(Failure(path, reason) for path, reason in found.scan.left_out),
        articles=found.scan.articles,
    )


def compared_again(catalog: Catalog, plan: Plan) -> Plan:
    """The plan without what was stored since it was made, by a run that was stopped."""
    new, there = _sorted_out(catalog, plan.new)
    return replace(plan, new=new, already_there=(*plan.already_there, *there))


def refuse_gone(sources: Sequence[Path], path: Path) -> None:
    """Raise PhotoArchiveError where the folder that a file comes from is there no longer."""
    source = next((one for one in sources if path.is_relative_to(one)), None)
    if source is None or is_zip(source):
        return
    place = source.parent if source == path else source
    if not place.exists():
        raise PhotoArchiveError(
            "The folder that the photos come from is gone",
            path=place,
            advice="Connect its drive again and go on; what was stored stays.",
        )


def _sorted_out(
    catalog: Catalog, readings: Sequence[Reading]
) -> tuple[tuple[Reading, ...], tuple[Duplicate, ...]]:
    """The readings whose content is new, each content once, and the others."""
    stored = stored_contents(catalog, sorted({r.sha256 for r in readings}))
    new: dict[str, Reading] = {}
    there: list[Duplicate] = []
    for reading in readings:
        if photo := stored.get(reading.sha256):
            there.append(_stored_duplicate(reading, photo))
        elif first := new.get(reading.sha256):
            texts = tuple(f for f in reading.values if reading.text(f) != first.text(f))
            there.append(Duplicate(reading.path, first.path.stem, "", "", texts))
        else:
            new[reading.sha256] = reading
    return tuple(new.values()), tuple(there)


def _stored_duplicate(reading: Reading, photo: Photo) -> Duplicate:
    return Duplicate(reading.path, photo.name, photo.event, photo.set_name)


def _read_all(
    found: Found, previews: Previews, progress: Progress, on_read: Callable[[Reading], object]
) -> list[Reading]:
    """Readings in the order of the scan, without their thumbnails: those are on disk now."""
    paths = found.paths
    by_path: dict[Path, Reading] = {}
    progress.step(0, len(paths), "Reading")
    for reading in read_many(paths):
        if reading.thumbnail:
            previews.put(reading.sha256, reading.thumbnail)
        by_path[reading.path] = replace(reading, thumbnail=None)
        if reading.readable:
            on_read(by_path[reading.path])
        progress.step(len(by_path), len(paths), f"Reading {reading.path.stem}")
    return [by_path[path] for path in paths if path in by_path]


def _kind(path: Path) -> str:
    """What a photo's name says it is, as people call it: JPEG, HEIC, RAW."""
    if path.suffix.lower() in RAW_SUFFIXES:
        return "RAW"
    name = path.suffix.removeprefix(".").upper()
    return _SPELLINGS.get(name, name)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # it is told when it is read


def _remove(folder: Path | None) -> None:
    if folder is not None:
        shutil.rmtree(folder, ignore_errors=True)
        let_go(folder)

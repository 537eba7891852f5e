"""Originals of photos that were removed: they stay until somebody empties the trash.

Only files that the archive itself copied, that still hold what it knew, and that are no photo's
any more; they go to the system's trash, never further.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.leavings import Leaving, leavings, sidecar_hashes
from photoarchive.errors import PhotoArchiveError
from photoarchive.files.store import hash_file
from photoarchive.files.trash import to_trash
from photoarchive.progress import Progress


@dataclass(frozen=True)
class Left:
    """A file of a photo that was removed, with the sidecars that we wrote beside it.

    `returns` says that undo would bring its photo back, which then would miss its file.
    """

    path: Path
    size: int
    sidecars: tuple[Path, ...]
    returns: bool


@dataclass(frozen=True)
class Kept:
    """A file that stays where it is, and why."""

    path: Path
    reason: str


@dataclass(frozen=True)
class Emptied:
    """What went to the system's trash, in files and bytes, and what did not."""

    gone: tuple[Path, ...]
    bytes: int
    kept: tuple[Kept, ...]


def in_trash(catalog: Catalog, *, progress: Progress) -> tuple[tuple[Left, ...], tuple[Kept, ...]]:
    """What could go, and what lies there too but is not what we wrote. Changes nothing."""
    known = [one for one in leavings(catalog) if _inside(catalog, one)]
    left: list[Left] = []
    kept: list[Kept] = []
    for done, one in enumerate(known):
        progress.step(done, len(known), one.path.name)
        path = catalog.originals / one.path
        if reason := _why_not(path, one):
            kept.append(Kept(path, reason))
        else:
            size, beside = path.stat().st_size, tuple(_sidecars(catalog, path, one))
            left.append(Left(path, size, beside, one.returns))
    return tuple(left), tuple(kept)


def empty_trash(
    catalog: Catalog,
    *,
    returning_too: bool = False,
    progress: Progress,
    discard: Callable[[Path], None] = to_trash,
) -> Emptied:
    """Move to the system's trash what undo cannot bring back; with `returning_too`, all of it.

    A file that cannot be moved is reported and the others go on. Raises Cancelled.
    """
    left, kept = in_trash(catalog, progress=Progress())
    going = [one for one in left if returning_too or not one.returns]
    stays = [Kept(one.path, "undo would bring its photo back") for one in left if one not in going]
    gone: list[Path] = []
    total = 0
    for done, one in enumerate(going):
        progress.step(done, len(going), one.path.name)
        try:
            for path in (*one.sidecars, one.path):  # the picture last: it is how they are found
                discard(path)
                gone.append(path)
            total += one.size
        except PhotoArchiveError as error:
            stays.append(Kept(one.path, error.what))
    progress.step(len(going), len(going), "")
    return Emptied(tuple(gone), total, (*kept, *stays))


def _inside(catalog: Catalog, one: Leaving) -> bool:
    """Whether there is such a file of the archive's own, reached without any link."""
    path = catalog.originals / one.path
    if one.path.is_absolute() or ".." in one.path.parts:
        return False
    inside = path.parent.resolve().is_relative_to(catalog.originals.resolve())
    return inside and path.is_file() and not path.is_symlink()


def _why_not(path: Path, one: Leaving) -> str:
    try:
        ours = hash_file(path) in one.hashes
    except PhotoArchiveError as error:
        return error.what
    return "" if ours else "it is not what the archive wrote there"


def _sidecars(catalog: Catalog, path: Path, one: Leaving) -> Iterator[Path]:
    """Those beside it that say what we wrote last; others may be somebody's work."""
    for name, sha256 in sidecar_hashes(catalog, one.photo_uid).items():
        beside = path.with_name(name)
        if beside != path and beside.is_file() and _same(beside, sha256):
            yield beside


def _same(path: Path, sha256: str) -> bool:
    try:
        return hash_file(path) == sha256
    except PhotoArchiveError:
        return False


def bytes_of(left: Sequence[Left]) -> int:
    """How much room they take."""
    return sum(one.size for one in left)

"""Missing originals found again: by size first, then by hash, in folders that somebody names.

A photo that fits more than one file is refused with both named: two equal files may be two
different things to their owner. Photos whose drive is away are searched only where that drive
itself was found again, under another path.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoarchive.care.drives import drives, read_marker
from photoarchive.catalog import checks
from photoarchive.catalog.arrivals import OWN_ROOT
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.checks import Root
from photoarchive.catalog.exchanged import mark_unwritten
from photoarchive.catalog.places import move_photos, move_root
from photoarchive.catalog.queries import photos
from photoarchive.errors import PhotoArchiveError
from photoarchive.files.store import clear_leftovers, copy_in, hash_file, is_temporary
from photoarchive.model import Photo
from photoarchive.progress import Progress


@dataclass(frozen=True)
class Again:
    """A photo whose original was found: `at` is where; `copied` if it was put back from there."""

    photo: Photo
    at: Path
    copied: bool = False


@dataclass(frozen=True)
class Refused:
    """A photo that stays missing, and why."""

    photo: Photo
    reason: str
    candidates: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Relinked:
    """What became of the photos that were missing. `moved` are drives under another path."""

    found: tuple[Again, ...]
    refused: tuple[Refused, ...]
    missing: tuple[Photo, ...]
    moved: tuple[tuple[Root, Path], ...] = ()


def relink(
    catalog: Catalog, folders: Sequence[Path], *, dry_run: bool = False, progress: Progress
) -> Relinked:
    """Look for what is missing in these folders and in the archive's own originals.

    What the archive had copied is copied back to its place; what had been left where it was is
    known at its new place from now on, which undo takes back. Raises Cancelled, and
    PhotoArchiveError for a folder that is not there.
    """
    for folder in folders:
        if not folder.is_dir():
            raise PhotoArchiveError("not found", path=folder, advice="Name a folder that is there.")
    moved = () if dry_run else _drives_elsewhere(catalog, folders)
    lost = list(_lost(catalog, progress))
    where = checks.roots_of(catalog, [photo.id for photo in lost])
    places = [catalog.originals, *(folder.resolve() for folder in folders)]
    matches = _matches(lost, places, _taken(catalog), progress)
    found, refused, missing = _pair(catalog, lost, where, matches)
    if not dry_run:
        found = _carry_out(catalog, found, refused, places)
    return Relinked(tuple(found), tuple(refused), tuple(missing), moved)


def _drives_elsewhere(catalog: Catalog, folders: Sequence[Path]) -> tuple[tuple[Root, Path], ...]:
    """Drives that are away and whose marker lies in one of the folders: there they are now."""
    markers = {uid: folder.resolve() for folder in folders if (uid := read_marker(folder))}
    moved = []
    for drive in drives(catalog):
        at = markers.get(drive.root.marker) if drive.away and drive.root.marker else None
        if at is not None:
            move_root(catalog, root_id=drive.root.id, path=at)
            moved.append((drive.root, at))
    return tuple(moved)


def _lost(catalog: Catalog, progress: Progress) -> Iterator[Photo]:
    """Photos whose original is not where it was, though its drive is there."""
    away = {drive.root.id for drive in drives(catalog) if drive.away}
    ids = checks.photos_of_roots(catalog, without=away)
    for start in range(0, len(ids), checks.AT_ONCE):
        progress.step(start, len(ids), "Looking for originals")
        for photo in photos(catalog, ids[start : start + checks.AT_ONCE]):
            if not photo.source.exists():
                yield photo


def _taken(catalog: Catalog) -> set[Path]:
    """Files that are some photo's original already: no other photo was moved there."""
    ids = checks.photos_of_roots(catalog, without=set())
    found: set[Path] = set()
    for start in range(0, len(ids), 500):
        found |= {photo.source for photo in photos(catalog, ids[start : start + 500])}
    return found


def _matches(
    lost: Sequence[Photo], places: Sequence[Path], taken: set[Path], progress: Progress
) -> Mapping[str, list[Path]]:
    """Hash → files that have it, of those sizes that are looked for."""
    sizes = {photo.size for photo in lost}
    wanted = {photo.sha256 for photo in lost}
    found: defaultdict[str, list[Path]] = defaultdict(list)
    fitting = [path for path in _files(places) if _size(path) in sizes and path not in taken]
    for done, path in enumerate(dict.fromkeys(fitting)):
        progress.step(done, len(fitting), f"Comparing {path.name}")
        try:
            sha256 = hash_file(path)
        except PhotoArchiveError:
            continue  # unreadable, so it is not the one
        if sha256 in wanted:
            found[sha256].append(path)
    return found


def _files(places: Sequence[Path]) -> Iterator[Path]:
    for place in places:
        for folder, folders, names in os.walk(place):  # links to folders are not followed
            folders[:] = [name for name in folders if not is_temporary(name)]
            yield from (Path(folder) / name for name in sorted(names))


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size if path.is_file() else -1
    except OSError:
        return -1


def _pair(
    catalog: Catalog,
    lost: Sequence[Photo],
    where: Mapping[int, int],
    matches: Mapping[str, list[Path]],
) -> tuple[list[Again], list[Refused], list[Photo]]:
    """Each photo with its one file; those with several, or that share one; those without."""
    found: list[Again] = []
    refused: list[Refused] = []
    missing: list[Photo] = []
    rivals = defaultdict(list)
    for photo in lost:
        rivals[photo.sha256].append(photo)
    for photo in lost:
        files = matches.get(photo.sha256, [])
        if not files:
            missing.append(photo)
        elif len(files) > 1:
            reason = f"{len(files)} files are equal to it: {files[0]} and {files[1]}"
            refused.append(Refused(photo, reason, tuple(files)))
        elif len(rivals[photo.sha256]) > 1:
            first, second, *_ = rivals[photo.sha256]
            reason = f"{files[0]} fits {first.name} and {second.name}"
            refused.append(Refused(photo, reason, tuple(files)))
        else:
            ours, inside = where[photo.id] == OWN_ROOT, files[0].is_relative_to(catalog.originals)
            found.append(Again(photo, files[0], copied=ours and not inside))
    return found, refused, missing


def _carry_out(
    catalog: Catalog, found: Sequence[Again], refused: list[Refused], places: Sequence[Path]
) -> list[Again]:
    """Put back what was ours, note where the rest is; those that could be."""
    done: list[Again] = []
    for again in found:
        try:
            if again.copied:
                clear_leftovers(again.photo.source.parent)
                copy_in(again.at, again.photo.source, expected_sha256=again.photo.sha256)
            done.append(again)
        except PhotoArchiveError as error:
            refused.append(Refused(again.photo, error.what, (again.at,)))
    elsewhere = {again.photo.id: again.at for again in done if not again.copied}
    if elsewhere:
        move_photos(catalog, places=elsewhere, bases=places)
    checks.note_checked(catalog, {again.photo.id: "" for again in done})
    mark_unwritten(catalog, [again.photo.id for again in done])
    return done

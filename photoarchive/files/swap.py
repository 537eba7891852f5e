"""A finished folder put in the place of an older one, without losing what is not ours.

Building the folder and remembering what was written into it belong to the caller:

    recover_folder(target)                         # before reading what `target` holds
    with folder_beside(target) as temp:
        ...                                        # build in `temp`
        swap_folder(temp, target, written=before)  # what we wrote into `target` last time
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from photoarchive.errors import PhotoArchiveError
from photoarchive.files.names import folded
from photoarchive.files.store import leftovers, sync_folder, temporary_name
from photoarchive.files.trouble import trouble

_OLD = 24 * 60 * 60  # seconds


def recover_folder(target: Path) -> None:
    """Put the old folder back where a kill in the middle of a swap left none.

    What was being built then, and is a day old, goes.
    """
    target, old = _places(target)
    with trouble(target):
        if old.exists() and not target.exists():
            old.rename(target)
    for left in leftovers(target.parent):
        # One that is younger may be somebody's who is at it.
        if left.is_dir() and time.time() - left.stat().st_mtime > _OLD:
            shutil.rmtree(left, ignore_errors=True)


@contextmanager
def folder_beside(target: Path) -> Iterator[Path]:
    """An empty folder beside `target` to build in; removed if it is not swapped in."""
    temp = temporary_name(_places(target)[0])
    with trouble(target):
        temp.mkdir(parents=True)
    try:
        yield temp
    finally:
        shutil.rmtree(temp, ignore_errors=True)


def swap_folder(temp: Path, target: Path, *, written: Collection[str] = ()) -> None:
    """Put the folder `temp`, which lies beside `target`, in its place: all of it or nothing.

    `written` are the files that we put into `target` before, as relative POSIX paths: these
    go. Everything else that is there stays. PhotoArchiveError, with nothing changed, where
    `target` is no folder or a file that is not ours has the name of a new one. After a kill
    in between, `recover_folder` and the next swap finish the work; nothing is lost.
    """
    target, old = _places(target)
    with trouble(target):
        _move_the_rest(old, target, written)
        if os.path.lexists(target):
            _refuse_clashes(temp, target, written)
            target.rename(old)
        try:
            temp.rename(target)
        except OSError:
            recover_folder(target)
            raise
        _move_the_rest(old, target, written)
    sync_folder(target.parent)


def _places(target: Path) -> tuple[Path, Path]:
    """The folder itself, behind any link, and where the old one waits during a swap."""
    real = Path(os.path.realpath(target))
    return real, real.with_name(f".{real.name}.photoarchive-old")


def _refuse_clashes(temp: Path, target: Path, written: Collection[str]) -> None:
    if not target.is_dir():
        advice = "Choose another folder."
        raise PhotoArchiveError("a file lies where the folder goes", path=target, advice=advice)
    ours, new = set(map(PurePosixPath, written)), _files(temp)
    files = {folded(str(path)) for path in new}
    above_new = {parent for path in new for parent in path.parents}
    folders = {folded(str(parent)) for parent in above_new}
    for path in _files(target):
        if path in ours:
            continue
        above = {folded(str(parent)) for parent in path.parents}
        if folded(str(path)) in files | folders or above & files:
            raise PhotoArchiveError(
                "a file that this program did not write is in the way",
                path=target / path,
                advice="Move it away, or choose another folder.",
            )


def _move_the_rest(old: Path, target: Path, written: Collection[str]) -> None:
    """Empty and remove `old`: our files go, all others move to their places in `target`."""
    ours = set(map(PurePosixPath, written))
    our_folders = {parent for path in ours for parent in path.parents}
    for path in _files(old):
        if path in ours:
            (old / path).unlink()
        else:
            place = _free(target / path)
            place.parent.mkdir(parents=True, exist_ok=True)
            (old / path).rename(place)
    for here, _, _ in list(os.walk(old, topdown=False)):
        folder = PurePosixPath(Path(here).relative_to(old).as_posix())
        if folder not in our_folders:
            (target / folder).mkdir(parents=True, exist_ok=True)
        Path(here).rmdir()


def _files(folder: Path) -> list[PurePosixPath]:
    """Whatever lies in `folder` and is no folder itself, at any depth; links are files."""
    found: list[PurePosixPath] = []
    for place, folders, files in os.walk(folder, onerror=_raise if folder.exists() else None):
        here = Path(place)
        inside = PurePosixPath(here.relative_to(folder).as_posix())
        links = [name for name in folders if (here / name).is_symlink()]
        found += [inside / name for name in files + links]
    return found


def _free(path: Path) -> Path:
    """`path`, or a name like it where a file came in between."""
    count = 1
    while os.path.lexists(path):
        count += 1
        path = path.with_stem(f"{path.stem}-{count}")
    return path


def _raise(error: OSError) -> None:
    raise error

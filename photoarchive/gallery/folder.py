"""The folder a gallery goes to: what of it is ours, and putting the new one in its place.

Nothing is replaced or removed that an export did not write, or that was changed since. What
the files are belongs to `site` and `renditions`; the swap itself to `files.swap`.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import compress
from pathlib import Path

from photoarchive.errors import PhotoArchiveError
from photoarchive.files.store import hash_file
from photoarchive.files.swap import swap_folder
from photoarchive.files.trouble import trouble
from photoarchive.gallery import manifest as manifests
from photoarchive.gallery.manifest import Manifest
from photoarchive.gallery.renditions import Left


@dataclass(frozen=True)
class Earlier:
    """What the last export left in a folder, as far as it is still as it was.

    `left` has the photos of which every file is there; `files` are POSIX paths.
    """

    left: Left
    manifest: Manifest = field(default_factory=Manifest)
    files: frozenset[str] = frozenset()


def earlier(to: Path, *, needed: Iterable[str]) -> Earlier:
    """Look at the folder `to`, which need not exist.

    PhotoArchiveError if it is no folder, or has files of someone else's under names that
    are `needed`: better now than after minutes of work.
    """
    if to.exists() and not to.is_dir():
        raise PhotoArchiveError(
            "There is a file where the gallery should go", path=to, advice="Choose a folder."
        )
    with trouble(to):
        found = manifests.read(to)
        ours = _intact(to, found) if found else Earlier(Left(to, {}))
        for name in (*needed, manifests.NAME):
            if os.path.lexists(to / name) and name not in ours.files:
                raise PhotoArchiveError(
                    "The folder has its own file, or one changed by hand, where the gallery "
                    "needs to put one",
                    path=to / name,
                    advice="It was not touched. Move it, or export to another folder.",
                )
    return ours


def publish(built: Path, made: Manifest, *, to: Path, before: Earlier) -> None:
    """Put the gallery in place: the files in `built`, and those of `before` it still needs.

    Where nothing would change, nothing is touched.
    """
    kept = [path for path in made.files if path in before.files and not (built / path).exists()]
    if made == before.manifest and before.files.issuperset(made.files):
        return
    with trouble(to):
        for path in kept:
            _link(to / path, built / path)
        (built / manifests.NAME).write_bytes(made.to_json())
    swap_folder(built, to, written=before.files)


def size(to: Path, made: Manifest) -> int:
    """Bytes of all files of a gallery, its manifest included."""
    with trouble(to):
        return sum((to / path).stat().st_size for path in (*made.files, manifests.NAME))


def _intact(to: Path, found: Manifest) -> Earlier:
    def is_as_it_was(path: str, sha256: str) -> bool:
        there = to / path
        return there.is_file() and not there.is_symlink() and hash_file(there) == sha256

    names, hashes = tuple(found.files), found.files.values()
    with ThreadPoolExecutor(os.cpu_count(), thread_name_prefix="comparing") as pool:
        same = tuple(pool.map(is_as_it_was, names, hashes))
    files = frozenset(compress(names, same))
    photos = {
        stem: photo
        for stem, photo in found.photos.items()
        if all(one.path in files for one in photo.files)
    }
    return Earlier(Left(to, photos), found, files | {manifests.NAME})


def _link(source: Path, target: Path) -> None:
    """The same file under a second name; a copy where the disk knows no links."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)

"""Finding the photos in what someone wants to import: folders, files, `.zip` archives.

Names decide here; whether a file is what its name says is found out when it is read.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from photoarchive.errors import FileRefused, PhotoArchiveError
from photoarchive.files.archives import unpack
from photoarchive.files.kinds import Kind, kind_of, why_left_out
from photoarchive.files.names import safe_name
from photoarchive.files.numbering import natural_key
from photoarchive.files.trouble import trouble
from photoarchive.progress import Progress

_ADVICE = "Photos are JPEG, PNG, TIFF, WebP, AVIF, GIF, BMP, HEIC and cameras' raw files."


@dataclass(frozen=True)
class FoundFile:
    """A candidate with its sidecars, the more specific (`x.jpg.xmp`) before `x.xmp`.

    `source` is what the user named: the folder, the `.zip` or the file itself.
    """

    path: Path
    source: Path
    sidecars: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Scan:
    """What was found: photos in natural order, articles beside them, the rest with reasons.

    The paths of what stayed inside a `.zip` begin with that of the `.zip`.
    """

    files: tuple[FoundFile, ...]
    articles: tuple[Path, ...]
    left_out: tuple[tuple[Path, str], ...]


def scan(
    sources: Sequence[Path], *, unpack_into: Path | None = None, progress: Progress | None = None
) -> Scan:
    """The photos in `sources`, folders with everything below them, each file once.

    A `.zip` among the sources is taken out into a new folder in `unpack_into`; without that,
    and inside folders, it is left out. What the system litters about is passed over in
    silence, everything else that is no candidate is told in `left_out`. PhotoArchiveError for
    a source that does not exist, for a bad `.zip` that is the only one, and where there is no
    photo at all.
    """
    search = _Search(unpack_into, progress or Progress())
    for source in sources:
        try:
            search.take(source)
        except FileRefused as refusal:
            if len(sources) == 1:
                raise
            search.left_out.append((source, refusal.what))
    found = search.result()
    if not found.files:
        path = sources[0] if len(sources) == 1 else None
        raise PhotoArchiveError("no photos found", path=path, advice=_advice(found))
    return found


def _advice(found: Scan) -> str:
    """What photos are, or why that which was found is none."""
    if not found.left_out:
        return _ADVICE
    path, reason = found.left_out[0]
    more = f" and {len(found.left_out) - 1} more" if len(found.left_out) > 1 else ""
    return f"Left out: {path.name} ({reason}){more}. {_ADVICE}"


@dataclass
class _Search:
    """One scan under way."""

    unpack_into: Path | None
    progress: Progress
    pictures: list[tuple[Path, Path]] = field(default_factory=list)  # with their sources
    articles: list[Path] = field(default_factory=list)
    sidecars: list[Path] = field(default_factory=list)
    left_out: list[tuple[Path, str]] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    unpacked: dict[Path, Path] = field(default_factory=dict)  # folder to its .zip

    def take(self, source: Path) -> None:
        """Look at one thing that the user named."""
        with trouble(source):
            status = source.stat()
        if stat.S_ISDIR(status.st_mode):
            self._walk(source, source)
        elif not stat.S_ISREG(status.st_mode):
            self.left_out.append((source, "not a regular file"))
        elif kind_of(source) is Kind.ZIP:
            self._open_zip(source)
        elif kind_of(source) in {Kind.UNKNOWN, Kind.IGNORED}:  # named, so meant
            self._add(Kind.PICTURE, source, source)
        else:
            self._add(kind_of(source), source, source)

    def result(self) -> Scan:
        """Pictures and their sidecars together, and what is left."""
        beside = _Sidecars()
        files = [FoundFile(path, source, beside.of(path)) for path, source in self.pictures]
        used = {sidecar for found in files for sidecar in found.sidecars}
        orphans = [path for path in self.sidecars if path not in used]
        self.left_out += [(path, "a sidecar without its photo") for path in orphans]
        left_out = tuple((self._shown(path), reason) for path, reason in self.left_out)
        return Scan(tuple(files), tuple(self.articles), left_out)

    def _walk(self, folder: Path, source: Path) -> None:
        waiting = [folder]
        while waiting:
            here = waiting.pop()
            if self._is_new(here):
                waiting += reversed(self._look_through(here, source))

    def _look_through(self, folder: Path, source: Path) -> list[Path]:
        """Take the files of one folder; gives its folders. Both in natural order."""
        try:
            with os.scandir(folder) as listing:
                entries = sorted(listing, key=lambda entry: (natural_key(entry.name), entry.name))
        except OSError as error:
            self.left_out.append((folder, f"cannot be read ({error.strerror})"))
            return []
        folders = []
        for entry in entries:
            if kind_of(Path(entry.name)) is Kind.IGNORED:
                continue
            if entry.is_dir(follow_symlinks=False):
                folders.append(Path(entry))
            else:
                self._take_found_file(Path(entry), source)
        return folders

    def _take_found_file(self, path: Path, source: Path) -> None:
        try:
            mode = path.stat().st_mode
        except OSError as error:  # a link that leads nowhere or round in a circle
            self.left_out.append((path, f"cannot be read ({error.strerror})"))
            return
        if stat.S_ISDIR(mode):
            self.left_out.append((path, "a link to another folder is not followed"))
        elif not stat.S_ISREG(mode):
            self.left_out.append((path, "not a regular file"))
        else:
            self._add(kind_of(path), path, source)

    def _add(self, kind: Kind, path: Path, source: Path) -> None:
        if not self._is_new(path):
            return
        if kind is Kind.PICTURE:
            self.pictures.append((path, source))
        elif kind is Kind.ARTICLE:
            self.articles.append(path)
        elif kind is Kind.SIDECAR:
            self.sidecars.append(path)
        elif kind is Kind.ZIP:
            self.left_out.append((path, "an archive; import it by its own name"))
        else:
            self.left_out.append((path, why_left_out(path)))

    def _open_zip(self, source: Path) -> None:
        if self.unpack_into is None:
            self.left_out.append((source, "an archive is not opened here; unpack it first"))
        elif self._is_new(source):
            folder = self.unpack_into / f"{len(self.unpacked)}-{safe_name(source.stem)}"
            with trouble(folder):
                folder.mkdir(parents=True)
            self.unpacked[folder] = source
            left_out = unpack(source, folder, progress=self.progress)
            self.left_out += [(source / name, reason) for name, reason in left_out]
            self._walk(folder, source)

    def _is_new(self, path: Path) -> bool:
        """Whether this file or folder was not met before, by this name or through a link."""
        real = os.path.realpath(path)
        new = real not in self.seen
        self.seen.add(real)
        return new

    def _shown(self, path: Path) -> Path:
        """The path as the user knows it, for what came out of a .zip."""
        for folder, archive in self.unpacked.items():
            if path.is_relative_to(folder):
                return archive / path.relative_to(folder)
        return path


class _Sidecars:
    """Finds the sidecars beside photos, whatever the case of their names."""

    def __init__(self) -> None:
        self._by_folder: dict[Path, dict[str, Path]] = {}

    def of(self, photo: Path) -> tuple[Path, ...]:
        """`x.jpg.xmp` and `x.xmp` for `x.jpg`, as far as they are there."""
        beside = self._by_folder.get(photo.parent)
        if beside is None:
            beside = self._by_folder[photo.parent] = _listed(photo.parent)
        names = (f"{photo.name}.xmp".casefold(), f"{photo.stem}.xmp".casefold())
        return tuple(beside[name] for name in names if name in beside)


def _listed(folder: Path) -> dict[str, Path]:
    try:
        return {path.name.casefold(): path for path in folder.iterdir() if _is_sidecar(path)}
    except OSError:
        return {}  # the photo beside it tells what is wrong with the folder


def _is_sidecar(path: Path) -> bool:
    return kind_of(path) is Kind.SIDECAR and path.is_file()

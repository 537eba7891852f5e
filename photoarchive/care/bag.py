"""A BagIt bag (RFC 8493): files under `data/`, a list of their hashes, and a few words on it.

What goes into a bag is `whole`'s. The library `bagit` reads the finished bag as any archivist's
program would; it does not write it, because it would read every photo once more and change the
working folder of the whole program while doing so.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from photoarchive import __version__
from photoarchive.errors import PhotoArchiveError
from photoarchive.files.store import Copied, copy_in, write_replace

PAYLOAD = "data"
_DECLARATION = "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n"


@dataclass
class Bag:
    """A bag in the making. `add` and `put` take paths below the payload, POSIX."""

    folder: Path
    files: dict[str, Copied] = field(default_factory=dict)

    def add(self, source: Path, path: Path) -> Copied:
        """Copy a file in, verified; one that is there since a run that broke off is kept."""
        target = self.folder / PAYLOAD / path
        target.parent.mkdir(parents=True, exist_ok=True)
        copied = copy_in(source, target)
        self.files[path.as_posix()] = copied
        return copied

    def put(self, path: Path, data: bytes) -> None:
        """Write a file of our own."""
        write_replace(self.folder / PAYLOAD / path, data)
        self.files[path.as_posix()] = Copied(hashlib.sha256(data).hexdigest(), len(data))

    def note(self, path: Path) -> None:
        """Count a file in that was made in its place."""
        with (self.folder / PAYLOAD / path).open("rb") as stream:
            sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
        size = (self.folder / PAYLOAD / path).stat().st_size
        self.files[path.as_posix()] = Copied(sha256, size)

    @property
    def size(self) -> int:
        """The bytes of its files."""
        return sum(copied.size for copied in self.files.values())

    def finish(self, said: Mapping[str, str], *, today: date) -> None:
        """Write what makes it a bag, without files that a broken-off run left in it."""
        self._drop_others()
        info = {
            **said,
            "Bagging-Date": today.isoformat(),
            "Bag-Software-Agent": f"Photo Archive {__version__}",
            "Payload-Oxum": f"{self.size}.{len(self.files)}",
        }
        tags = {
            "bagit.txt": _DECLARATION,
            "bag-info.txt": "".join(f"{key}: {_line(text)}\n" for key, text in info.items()),
            "manifest-sha256.txt": "".join(
                f"{copied.sha256}  {PAYLOAD}/{_encoded(path)}\n"
                for path, copied in sorted(self.files.items())
            ),
        }
        listed = {name: hashlib.sha256(text.encode()).hexdigest() for name, text in tags.items()}
        tags["tagmanifest-sha256.txt"] = "".join(f"{h}  {name}\n" for name, h in listed.items())
        for name, text in tags.items():
            write_replace(self.folder / name, text.encode())

    def _drop_others(self) -> None:
        payload = self.folder / PAYLOAD
        for folder, _, names in os.walk(payload):
            for path in (Path(folder) / name for name in names):
                if path.relative_to(payload).as_posix() not in self.files:
                    path.unlink()


def validate(folder: Path) -> None:
    """Read a whole bag again; PhotoArchiveError names what is not as its list says."""
    import bagit

    try:
        bagit.Bag(str(folder)).validate()
    except bagit.BagError as error:
        raise PhotoArchiveError(f"The bag is not valid ({error})", path=folder) from error


def _line(text: str) -> str:
    return " ".join(text.split())


def _encoded(path: str) -> str:
    """A line end in a name would end its line of the list."""
    return path.replace("\r", "%0D").replace("\n", "%0A")

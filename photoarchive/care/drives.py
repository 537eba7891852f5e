"""Is the place there that photos were left on? A drive is known by a marker file, not its path.

A drive that is absent takes nothing with it: its photos are greyed out, and nothing that is
found or missing elsewhere counts against them. Another drive at the same path is no drive of
ours either.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.checks import Root, note_seen, roots
from photoarchive.errors import PhotoArchiveError
from photoarchive.files.store import write_replace

MARKER = ".photoarchive-drive"
_SAID = "Photo Archive knows this place of photos by this file. It may be deleted.\n"
_LONGEST = 200  # bytes of a marker that are read


class Presence(StrEnum):
    """Whether the place of a root can be looked at."""

    THERE = "there"
    ABSENT = "absent"
    ANOTHER = "another"  # another drive is where it was


@dataclass(frozen=True)
class Drive:
    """A root with what was found of it."""

    root: Root
    presence: Presence

    @property
    def away(self) -> bool:
        """Whether its photos cannot be judged."""
        return self.presence is not Presence.THERE

    def sentence(self) -> str:
        """What to tell of a drive that is away."""
        what = "is not connected" if self.presence is Presence.ABSENT else "is another one now"
        photos = f"{self.root.photos:,} photo{'' if self.root.photos == 1 else 's'}"
        return f"The drive or folder {self.root.path} {what}: {photos} on it were not checked."


def drives(catalog: Catalog) -> list[Drive]:
    """Every root with photos, and whether it is there."""
    return [Drive(root, _presence(root)) for root in roots(catalog) if root.photos or root.own]


def mark(catalog: Catalog, found: Sequence[Drive]) -> None:
    """Remember the drives that are there; one that may be written gets a marker."""
    for drive in found:
        if not drive.root.own and not drive.away and not drive.root.marker:
            with suppress(PhotoArchiveError):  # read-only: it is known by its path alone
                if read_marker(drive.root.path) is None:
                    write_replace(drive.root.path / MARKER, f"{drive.root.uid}\n{_SAID}".encode())
            note_seen(catalog, drive.root.uid, read_marker(drive.root.path) or "")


def read_marker(folder: Path) -> str | None:
    """The uid in a folder's marker; None where there is none."""
    try:
        with (folder / MARKER).open("rb") as stream:
            text = stream.read(_LONGEST).decode("ascii", "replace")
    except OSError:
        return None
    return text.split("\n", 1)[0].strip() or None


def _presence(root: Root) -> Presence:
    try:
        filled = any(root.path.iterdir())
    except OSError:
        return Presence.ABSENT
    if root.own:
        return Presence.THERE
    if not filled:
        return Presence.ABSENT  # the empty folder that a drive is hung into
    if root.marker and read_marker(root.path) != root.marker:
        return Presence.ANOTHER
    return Presence.THERE

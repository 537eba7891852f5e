"""May a database live here? Network shares and sync folders damage SQLite files."""

from __future__ import annotations

import sys
from pathlib import Path

from photoarchive.errors import NotAnArchive

_SYNC_FOLDERS = ("dropbox", "onedrive", "nextcloud", "owncloud", "google drive", "googledrive")
_SYNC_MARKERS = (".dropbox", ".dropbox.cache", ".nextcloudsync.log", ".owncloudsync.log")
_NETWORK_TYPES = ("nfs", "cifs", "smb", "fuse.sshfs", "davfs", "fuse.rclone", "afpfs", "ncpfs")
_ADVICE = (
    "Keep the archive on a disk of this computer; the photos themselves may stay where they are."
)


def refuse_unsafe_place(folder: Path) -> None:
    """Raise NotAnArchive where a sync program or a network share would get at the library."""
    reason = _sync_program(folder) or _network_share(folder)
    if reason:
        raise NotAnArchive(
            f"An archive cannot live in {reason}, because captions would get lost there",
            path=folder,
            advice=_ADVICE,
        )


def _sync_program(folder: Path) -> str:
    for place in (folder, *folder.parents):
        name = place.name.casefold()
        if any(name == sync or name.startswith(sync + " ") for sync in _SYNC_FOLDERS):
            return f"a folder that is synchronised ({place.name})"
        if any((place / marker).exists() for marker in _SYNC_MARKERS):
            return f"a folder that is synchronised ({place.name})"
    return ""


def _network_share(folder: Path) -> str:
    if sys.platform == "win32":
        import ctypes

        drive_remote = 4
        anchor = folder.resolve().anchor
        remote = ctypes.windll.kernel32.GetDriveTypeW(anchor) == drive_remote
        return "a network drive" if remote or anchor.startswith("\\\\") else ""
    kind = _mount_type(folder.resolve(), Path("/proc/mounts"))
    return f"a network folder ({kind})" if kind.startswith(_NETWORK_TYPES) else ""


def _mount_type(folder: Path, mounts: Path) -> str:
    """The file system type of the longest mount point above `folder`, "" where unknown."""
    try:
        lines = mounts.read_text("utf-8", "replace").splitlines()
    except OSError:
        return ""
    best, kind = "", ""
    for line in lines:
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        if len(point) >= len(best) and folder.is_relative_to(point):
            best, kind = point, fields[2]
    return kind

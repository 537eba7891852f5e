"""Where a library lies, and whether it may: network shares and sync folders damage SQLite files."""

from __future__ import annotations

import sys
from pathlib import Path

from photoarchive.errors import NotAnArchive

LIBRARY = "library.db"  # in the folder of an archive

_SYNC_FOLDERS = (
    *("dropbox", "onedrive", "nextcloud", "owncloud", "google drive", "googledrive"),
    *("icloud drive", "iclouddrive", "mobile documents", "cloudstorage"),  # Windows, macOS
)
_SYNC_SUFFIXES = (" (", " - ", "-")  # "Dropbox (Work)", "OneDrive - Cheese Works"
# What the programs lay into the folders they synchronise.
_SYNC_MARKERS = (".dropbox.cache", ".nextcloudsync.log", ".owncloudsync.log")
_NETWORK_TYPES = (
    "nfs",
    "cifs",
    "smb",
    "fuse.sshfs",
    "davfs",
    "fuse.rclone",
    "fuse.gvfsd",
    "afpfs",
    "ncpfs",
)
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
        if _named_for_sync(place.name.casefold()) or _marked_for_sync(place):
            return f"a folder that is synchronised ({place.name})"
    return ""


def _named_for_sync(name: str) -> bool:
    return name in _SYNC_FOLDERS or name.startswith(
        tuple(sync + suffix for sync in _SYNC_FOLDERS for suffix in _SYNC_SUFFIXES)
    )


def _marked_for_sync(place: Path) -> bool:
    # The folder `.dropbox` in a home is only Dropbox's settings; as a file it marks its folder.
    return (place / ".dropbox").is_file() or any((place / m).exists() for m in _SYNC_MARKERS)


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

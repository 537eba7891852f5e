"""The system's trash, from which the user can take a file back. Nothing else here deletes."""

from __future__ import annotations

from pathlib import Path

from photoarchive.errors import PhotoArchiveError


def to_trash(path: Path) -> None:
    """Move a file to the trash; PhotoArchiveError, with the file left, where that cannot be."""
    import send2trash  # only who empties the trash waits for it

    try:
        send2trash.send2trash(path)
    except (send2trash.TrashPermissionError, OSError) as error:
        raise PhotoArchiveError(
            f"it cannot be moved to the trash ({error.strerror or error})", path=path
        ) from error

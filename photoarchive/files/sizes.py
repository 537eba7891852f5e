"""How much room a folder takes on its disk, by the sizes of its files."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class FolderSize:
    """The regular files below a folder: how many, and their bytes together."""

    files: int = 0
    bytes: int = 0


def folder_size(folder: Path) -> FolderSize:
    """Count without opening anything; links are not followed, what cannot be seen is left out."""
    files = total = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            try:
                state = os.lstat(os.path.join(parent, name))  # noqa: PTH118 - many files
            except OSError:
                continue
            if stat.S_ISREG(state.st_mode):
                files, total = files + 1, total + state.st_size
    return FolderSize(files, total)

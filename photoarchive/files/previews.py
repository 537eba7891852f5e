"""Small pictures to look at, kept outside the archive under the hash of their originals.

The folder can be deleted at any time: whatever is missing is made again, elsewhere.
"""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from pathlib import Path

from photoarchive.files.store import write_replace
from photoarchive.progress import Progress

_SHA256 = re.compile(r"[0-9a-f]{64}")
_START, _END = b"\xff\xd8", b"\xff\xd9"


@dataclass(frozen=True)
class Previews:
    """JPEGs by the SHA-256 of their originals, in two levels of folders."""

    folder: Path

    def path_for(self, sha256: str) -> Path:
        """Where the preview of that original lies or would lie."""
        if not _SHA256.fullmatch(sha256):
            raise ValueError(f"not a SHA-256 in hexadecimal: {sha256!r}")
        return self.folder / sha256[:2] / sha256[2:4] / f"{sha256}.jpg"

    def put(self, sha256: str, jpeg: bytes) -> None:
        """Keep a preview; PhotoArchiveError where the folder cannot be written."""
        write_replace(self.path_for(sha256), jpeg, durable=False)

    def get(self, sha256: str) -> bytes | None:
        """The preview; None where there is none, or none that survived a power cut whole."""
        try:
            jpeg = self.path_for(sha256).read_bytes()
        except OSError:
            return None
        return jpeg if jpeg.startswith(_START) and jpeg.endswith(_END) else None

    def clear(self, progress: Progress) -> int:
        """Delete every preview and nothing else; how many. One that is in use stays."""
        there = sorted(self.folder.glob("*/*/*.jpg"))
        ours = [file for file in there if _SHA256.fullmatch(file.stem)]
        gone = 0
        for number, file in enumerate(ours):
            progress.step(number, len(ours), file.name)
            with contextlib.suppress(OSError):
                file.unlink()
                gone += 1
        return gone

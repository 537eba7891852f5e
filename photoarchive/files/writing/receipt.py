"""What a write did: kept for ever, so that it can be told and taken back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from photoarchive.files.writing.patch import Patch


@dataclass(frozen=True)
class Receipt:
    """One photo's write. `target` is the file that was written, the picture or its sidecar.

    `written` names the fields that changed in it, `notices` what older programs will see cut
    and why it went to a sidecar; `refused` says why nothing was written, "" where it was.
    `before` and `after` are the SHA-256 of the target, "" where there was no such file; `undo`
    brings its old bytes back.
    """

    target: Path
    written: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    refused: str = ""
    before: str = ""
    after: str = ""
    undo: Patch | None = None

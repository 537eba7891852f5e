"""Copies of the library, made by SQLite and proven to open. Never a copy of the file."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from photoarchive.catalog.connection import connect, translated, uri
from photoarchive.errors import PhotoArchiveError


def copy_library(library: Path, backups: Path, reason: str) -> Path:
    """Write `backups/library-<UTC time>-<reason>.db`, check it, and return where it lies."""
    backups.mkdir(exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
    target = backups / f"library-{stamp}-{reason}.db"
    unfinished = target.with_suffix(".new")
    with translated(library):
        db = connect(library, mode="ro")
        try:
            db.execute("VACUUM INTO ?", [uri(unfinished)])
        finally:
            db.close()
    _prove(unfinished)
    return unfinished.rename(target)


def _prove(copy: Path) -> None:
    db = connect(copy, mode="ro")
    try:
        answer = str(db.execute("PRAGMA integrity_check").fetchone()[0])
    finally:
        db.close()
    if answer != "ok":
        raise PhotoArchiveError(f"The backup did not pass its check ({answer})", path=copy)

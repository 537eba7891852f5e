"""Is the library fit to be opened, and if not, which backups could take its place?

Asked before an archive is opened; what is wrong with one that is open stands in `verify`.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from photoarchive.catalog.backup import Backup, backups_in
from photoarchive.catalog.connection import connect, translated
from photoarchive.catalog.location import LIBRARY
from photoarchive.catalog.opening import BACKUPS
from photoarchive.errors import PhotoArchiveError


@dataclass(frozen=True)
class Health:
    """`problem` is a sentence, "" for a library that is well; the newest backup comes first.

    `restorable` tells whether a backup would mend it: not where it only may not be read.
    """

    problem: str = ""
    restorable: bool = False
    backups: tuple[Backup, ...] = ()


def health(folder: Path) -> Health:
    """Look at the library of that folder as it lies, in 0.1 s for 100,000 photos."""
    library = folder / LIBRARY
    there = backups_in(folder / BACKUPS)
    if not library.is_file():
        problem = f"The library is not there any more: {library}." if there else ""
        return Health(problem, bool(there), there)
    problem, damaged = _look(library)
    return Health(problem, damaged and bool(there), there)


def _look(library: Path) -> tuple[str, bool]:
    """What is wrong, and whether it is damage."""
    try:
        with translated(library):
            db = connect(library, mode="ro")
            try:
                answer = str(db.execute("PRAGMA quick_check(1)").fetchone()[0])
            finally:
                db.close()
    except sqlite3.DatabaseError as error:
        answer = str(error)
    except PhotoArchiveError as error:
        return str(error), _is_damage(error)
    return ("", False) if answer == "ok" else (f"The library is damaged ({answer}).", True)


def _is_damage(error: PhotoArchiveError) -> bool:
    name = getattr(error.__cause__, "sqlite_errorname", "")
    return name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT"))

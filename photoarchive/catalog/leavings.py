"""Originals that the archive copied and that no photo refers to any more, as the record has them.

What an import wrote stands in `import_file`, what was removed in the history. Whether the files
are still those, and what becomes of them, is `care.trash`'s.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from photoarchive.catalog.arrivals import OWN_ROOT
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.database import Database
from photoarchive.catalog.queries import path_of


@dataclass(frozen=True)
class Leaving:
    """A file below originals/ that is no photo's. `hashes` are what we knew it to hold.

    `returns` says that undo or redo would bring its photo back.
    """

    path: Path
    hashes: frozenset[str]
    photo_uid: str = ""
    returns: bool = False


def leavings(catalog: Catalog) -> list[Leaving]:
    """What the record knows of, by path; whether the files are there is not asked."""
    with catalog.reading() as db:
        used = {_path(row) for row in db.execute(_USED, [OWN_ROOT]).fetchall()}
        found = {one.path: one for one in _of_imports(db)} | {
            one.path: one for one in _of_history(db)
        }
    return sorted((one for path, one in found.items() if path not in used), key=_by_path)


_USED = "SELECT path, raw_path FROM photo WHERE root_id = ?"


def _by_path(one: Leaving) -> str:
    return one.path.as_posix()


def _path(row: tuple[str, str | None]) -> Path:
    return path_of(*row)


def _of_imports(db: Database) -> list[Leaving]:
    rows = db.execute("SELECT target, sha256 FROM import_file WHERE state = 'done'").fetchall()
    return [Leaving(Path(target), frozenset({sha256})) for target, sha256 in rows if target]


def _of_history(db: Database) -> list[Leaving]:
    """Photos that are gone and that a step still holds whole: one that made or removed them."""
    rows = db.execute(
        "SELECT coalesce(new, old) FROM change WHERE tbl = 'photo'"
        " AND (old IS NULL OR new IS NULL) AND row_id NOT IN (SELECT id FROM photo)"
    ).fetchall()
    gone = [json.loads(row[0]) for row in rows]
    hashes = _written(db)
    return [
        Leaving(
            _path((row["path"], row["raw_path"])),
            frozenset({row["sha256"], row.get("imported_sha256") or row["sha256"]})
            | hashes.get(row["uid"], frozenset()),
            row["uid"],
            returns=True,
        )
        for row in gone
        if row["root_id"] == OWN_ROOT
    ]


def _written(db: Database) -> Mapping[str, frozenset[str]]:
    """What we made of files by writing into them, by photo."""
    rows = db.execute("SELECT photo_uid, after FROM receipt WHERE after <> ''").fetchall()
    found: dict[str, frozenset[str]] = {}
    for uid, after in rows:
        found[uid] = found.get(uid, frozenset()) | {after}
    return found


def sidecar_hashes(catalog: Catalog, photo_uid: str) -> dict[str, str]:
    """What we last wrote beside a photo: name of the file → its SHA-256."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT target, sha256 FROM written WHERE photo_uid = ?", [photo_uid]
        ).fetchall()
    return dict(rows)

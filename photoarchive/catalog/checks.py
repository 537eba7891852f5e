"""When originals were last compared with their hashes, and what was wrong: outside history.

Reading the files is `care.originals`'. Drives that photos lie on stand here too, because their
absence explains what is missing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoarchive.catalog.arrivals import OWN_ROOT
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.opening import ORIGINALS
from photoarchive.catalog.queries import path_of
from photoarchive.catalog.uids import utc_now

AT_ONCE = 64  # originals looked at before what was found is stored
EVERYTHING = 1 << 40


@dataclass(frozen=True)
class Root:
    """A place where originals lie. `marker` is what its marker file said, "" if there is none."""

    id: int
    uid: str
    name: str
    path: Path
    photos: int
    marker: str = ""
    seen_at: str = ""

    @property
    def own(self) -> bool:
        """Whether it is the archive's own folder of originals."""
        return self.id == OWN_ROOT


def roots(catalog: Catalog) -> list[Root]:
    """Every place, the archive's own first."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT id, uid, name, path, raw_path,"
            " (SELECT count(*) FROM photo WHERE root_id = root.id),"
            " coalesce(marker, ''), coalesce(seen_at, '')"
            " FROM root LEFT JOIN drive ON root_uid = uid ORDER BY id"
        ).fetchall()
    own = catalog.folder / ORIGINALS
    return [
        Root(i, uid, name, own if path is None else path_of(path, raw), photos, marker, seen)
        for i, uid, name, path, raw, photos, marker, seen in rows
    ]


def note_seen(catalog: Catalog, root_uid: str, marker: str) -> None:
    """A drive was there, with this in its marker file."""
    with catalog.writing(telling=False) as db:
        db.execute(
            "INSERT INTO drive VALUES (?1, ?2, ?3)"
            " ON CONFLICT(root_uid) DO UPDATE SET marker = ?2, seen_at = ?3",
            [root_uid, marker, utc_now()],
        )


def check_began(catalog: Catalog) -> str:
    """Since when (UTC) the check of all originals is under way; "" where none is."""
    with catalog.reading() as db:
        return str(db.execute("SELECT check_began FROM care").fetchone()[0])


def begin_check(catalog: Catalog) -> None:
    """A check of all originals begins: everything is due once."""
    with catalog.writing(telling=False) as db:
        db.execute("DELETE FROM checked WHERE photo_id NOT IN (SELECT id FROM photo)")
        db.execute(f"UPDATE care SET check_began = ?, check_after = ({_LAST_TURN})", [utc_now()])


def end_check(catalog: Catalog) -> None:
    """The check of all originals is over."""
    with catalog.writing(telling=False) as db:
        db.execute("UPDATE care SET check_began = ''")


_LAST_TURN = "SELECT coalesce(max(turn), 0) FROM checked"


def due(catalog: Catalog, *, in_check: bool = False, most: int = EVERYTHING) -> list[int]:
    """Photos whose original was never checked, then those it was longest ago; the ids.

    With `in_check`, none that was checked since the check of all began.
    """
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT id FROM photo WHERE id NOT IN (SELECT photo_id FROM checked)"
            " ORDER BY id LIMIT ?",
            [most],
        ).fetchall()
        rows += db.execute(
            "SELECT photo_id FROM checked JOIN photo ON photo.id = photo_id"
            " WHERE NOT ?1 OR turn <= (SELECT check_after FROM care) ORDER BY turn, photo_id"
            " LIMIT ?2",
            [in_check, most - len(rows)],
        ).fetchall()
    return [row[0] for row in rows]


def number_due(catalog: Catalog) -> int:
    """How many photos were not checked since the check of all began last."""
    with catalog.reading() as db:
        done = "SELECT photo_id FROM checked WHERE turn > (SELECT check_after FROM care)"
        row = db.execute(f"SELECT count(*) FROM photo WHERE id NOT IN ({done})")
        return int(row.fetchone()[0])


def note_checked(catalog: Catalog, faults: Mapping[int, str]) -> None:
    """These photos were looked at now; "" where the original is as it should be."""
    with catalog.writing(telling=False) as db:
        turn, now = db.execute(_LAST_TURN).fetchone()[0] + 1, utc_now()
        for photo_id, fault in faults.items():
            db.execute(
                "INSERT INTO checked VALUES (?1, ?2, ?3, ?4)"
                " ON CONFLICT(photo_id) DO UPDATE SET turn = ?2, checked_at = ?3, fault = ?4",
                [photo_id, turn, now, fault],
            )


def with_faults(catalog: Catalog) -> dict[int, str]:
    """Photos whose original was missing or changed when it was last looked at."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT photo_id, fault FROM checked JOIN photo ON photo.id = photo_id"
            " WHERE fault <> '' ORDER BY photo_id"
        ).fetchall()
    return dict(rows)


def roots_of(catalog: Catalog, photo_ids: Sequence[int]) -> dict[int, int]:
    """In which root each of these photos lies."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT id, root_id FROM photo WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(photo_ids))],
        ).fetchall()
    return dict(rows)


def photos_of_roots(catalog: Catalog, *, without: set[int]) -> list[int]:
    """The photos in all roots but these; the ids."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT id FROM photo"
            " WHERE root_id NOT IN (SELECT value FROM json_each(?)) ORDER BY id",
            [json.dumps(sorted(without))],
        ).fetchall()
    return [row[0] for row in rows]


def hashes(catalog: Catalog) -> list[str]:
    """The SHA-256 of every original, each once."""
    with catalog.reading() as db:
        rows = db.execute("SELECT DISTINCT sha256 FROM photo ORDER BY sha256").fetchall()
    return [row[0] for row in rows]

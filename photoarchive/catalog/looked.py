"""How the files of photos were when they were last compared with the archive: outside history.

Looking at the files and comparing them are `exchange`'s.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from photoarchive.catalog.catalog import Catalog


@dataclass(frozen=True)
class Looked:
    """What a look found: `files` tells whether they were touched since, `differs` is in how many
    fields another program changed them.
    """

    files: str
    differs: int


def photo_ids_after(catalog: Catalog, after: int, *, most: int) -> list[int]:
    """The next photos, by id."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT id FROM photo WHERE id > ? ORDER BY id LIMIT ?", [after, most]
        ).fetchall()
    return [row[0] for row in rows]


def files_seen(catalog: Catalog, photo_ids: Sequence[int]) -> dict[int, str]:
    """How the files of these photos were; photos that were never looked at are left out."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT photo_id, files FROM looked WHERE photo_id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(photo_ids))],
        ).fetchall()
    return dict(rows)


def note_looked(catalog: Catalog, found: Mapping[int, Looked]) -> None:
    """These were looked at now."""
    if not found:
        return
    with catalog.writing(telling=False) as db:
        for photo_id, one in found.items():
            db.execute(
                "INSERT INTO looked VALUES (?1, ?2, ?3)"
                " ON CONFLICT(photo_id) DO UPDATE SET files = ?2, differs = ?3",
                [photo_id, one.files, one.differs],
            )


def forget_looked(catalog: Catalog, photo_ids: Sequence[int]) -> None:
    """Look at these again, though their files were not touched."""
    with catalog.writing(telling=False) as db:
        db.execute(
            "DELETE FROM looked WHERE photo_id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(photo_ids))],
        )


def differing(catalog: Catalog) -> list[int]:
    """The photos that another program changed, event by event, as they were taken; the ids."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT photo.id FROM looked JOIN photo ON photo.id = photo_id"
            " JOIN photo_set ON photo_set.id = set_id"
            " WHERE differs > 0 ORDER BY event_id DESC, sort_key"
        ).fetchall()
    return [row[0] for row in rows]


def number_differing(catalog: Catalog) -> int:
    """How many photos another program changed, as far as was looked."""
    with catalog.reading() as db:
        row = db.execute(
            "SELECT count(*) FROM looked JOIN photo ON photo.id = photo_id WHERE differs > 0"
        ).fetchone()
    return int(row[0])

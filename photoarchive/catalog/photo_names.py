"""The names of photos alone, for matching an article against everything the archive holds."""

from __future__ import annotations

from photoarchive.catalog.catalog import Catalog


def names_by_set(catalog: Catalog) -> dict[int, list[str]]:
    """The names of each set's photos by the set's id, by number and then by name."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT set_id, name FROM photo ORDER BY set_id, number IS NULL, number, name, id"
        ).fetchall()
    names: dict[int, list[str]] = {}
    for set_id, name in rows:
        names.setdefault(set_id, []).append(name)
    return names

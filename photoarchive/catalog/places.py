"""Edits of where originals lie: a photo that was moved, a drive under another path."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from photoarchive.catalog.arrivals import OWN_ROOT, ensure_root, stored_path
from photoarchive.catalog.catalog import Catalog
from photoarchive.model import Changes


def move_photos(catalog: Catalog, *, places: Mapping[int, Path], bases: Sequence[Path]) -> Changes:
    """Say where the originals of these photos lie now; what they hold is the same.

    `bases` are folders that may become places of photos; one without takes its own folder.
    """
    number = len(places)
    with catalog.edit(f"Find {number} photo{'' if number == 1 else 's'} again") as edit:
        for photo_id, place in places.items():
            if place.is_relative_to(catalog.originals):
                root_id, path = OWN_ROOT, place.relative_to(catalog.originals)
            else:
                base = next((b for b in bases if place.is_relative_to(b)), place.parent)
                root_id, path = ensure_root(edit.db, base), place.relative_to(base)
            stored = stored_path(path)
            edit.db.execute(
                "UPDATE photo SET root_id = ?, path = ?, raw_path = ?, rev = rev + 1 WHERE id = ?",
                [root_id, stored["path"], stored["raw_path"], photo_id],
            )
    return edit.changes


def move_root(catalog: Catalog, *, root_id: int, path: Path) -> Changes:
    """Say under which path a drive is connected now."""
    stored = stored_path(path)
    with catalog.edit("Find a drive again") as edit:
        edit.db.execute(
            "UPDATE root SET path = ?, raw_path = ? WHERE id = ?",
            [stored["path"], stored["raw_path"], root_id],
        )
    return edit.changes

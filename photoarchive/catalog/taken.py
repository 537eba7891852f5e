"""When a photo was taken, said anew; its place among the others in time follows.

Other edits of photos stand in `edits`.
"""

from __future__ import annotations

from collections.abc import Sequence

from photoarchive.catalog.arrivals import free_sort_key
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import check_there
from photoarchive.model import Changes
from photoarchive.texts import clean_line


def set_taken(catalog: Catalog, *, photo_ids: Sequence[int], taken: str) -> Changes:
    """Say when the photos were taken: ISO 8601, local time as written; "" is not known."""
    taken = clean_line(taken)
    count = len(photo_ids)
    with catalog.edit(f"Change date of {count} photo{'' if count == 1 else 's'}") as edit:
        for photo_id in photo_ids:
            check_there(edit.db, "photo", photo_id)
            edit.db.execute(
                "UPDATE photo SET taken = ?1, taken_guessed = ?2, sort_key = ?3, rev = rev + 1"
                " WHERE id = ?4 AND (taken <> ?1 OR taken_guessed <> ?2)",
                [taken, int(not taken), free_sort_key(edit.db, taken), photo_id],
            )
    return edit.changes

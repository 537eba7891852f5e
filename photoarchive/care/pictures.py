"""Previews that a power cut left half written: dropped, so that they are made again."""

from __future__ import annotations

from contextlib import suppress

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.checks import hashes
from photoarchive.files.previews import Previews
from photoarchive.progress import Progress


def drop_bad_previews(catalog: Catalog, previews: Previews, *, progress: Progress) -> int:
    """Delete the previews of this archive's photos that are no whole JPEGs; how many."""
    dropped = 0
    known = hashes(catalog)
    for done, sha256 in enumerate(known):
        progress.step(done, len(known), "Checking previews")
        path = previews.path_for(sha256)
        if path.exists() and previews.get(sha256) is None:
            with suppress(OSError):
                path.unlink()
                dropped += 1
    return dropped

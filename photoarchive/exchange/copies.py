"""Sidecars for copies of photos that lie elsewhere: nothing is written beside the originals.

With such a sidecar a copy can be put back by `rebuild`, as those in originals/ can.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.kept import kept_of
from photoarchive.exchange.knowing import known_of
from photoarchive.exchange.wanting import wanted_of
from photoarchive.exchange.writing import frame_of
from photoarchive.files.writing.into_file import Draft, draft_sidecar
from photoarchive.model import Photo


def sidecars_of(catalog: Catalog, found: Sequence[Photo]) -> Iterator[tuple[Photo, Draft]]:
    """What would stand beside each of these originals, with the record; none of it is written.

    What another program wrote there stays in it. PhotoArchiveError where a file cannot be read.
    """
    known, kept = known_of(catalog, found), kept_of(catalog, [photo.id for photo in found])
    for photo in found:
        wanted = wanted_of(photo, known[photo.id].said, kept=kept[photo.id])
        yield photo, draft_sidecar(photo.source, wanted, frame_of(photo))

"""A photo that came back, and its sidecar: is there still in it what was last written?

What another program changed meanwhile stays a difference, as if the library had never been gone.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from photoarchive.catalog import exchanged
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.exchanged import Note, Written
from photoarchive.catalog.kept import kept_of
from photoarchive.catalog.queries import photos
from photoarchive.catalog.rebuilding import Rebuilt
from photoarchive.exchange.outside import compared, said_in
from photoarchive.exchange.record import parsed, record_of
from photoarchive.exchange.wanting import wanted_of
from photoarchive.files.store import hash_file
from photoarchive.files.writing.into_file import sidecar_of
from photoarchive.model import Photo


def reconnect(catalog: Catalog, found: Mapping[int, Rebuilt]) -> int:
    """Note for restored photos, by id, what their sidecars say; how many others changed."""
    marks = dict.fromkeys(found, 0) | _marks(catalog, found)
    said = exchanged.from_files(catalog, list(found))
    kept = kept_of(catalog, list(found))
    notes: list[Note] = []
    changed = 0
    for photo in photos(catalog, list(found)):
        one, values = found[photo.id], said[photo.id].values
        last = wanted_of(photo, values).all_values
        now = said_in(one.reading, sidecar_of(one.reading.path).name)
        differs = bool(compared(photo, values, last, now))
        changed += differs
        same = not differs and parsed(record_of(photo, kept[photo.id])) == one.record
        notes.append(_note(photo, one.reading.path, last, marks[photo.id], same=same))
    exchanged.note(catalog, notes)
    return changed


def _marks(catalog: Catalog, found: Mapping[int, Rebuilt]) -> dict[int, int]:
    first, last = min(found, default=1), max(found, default=0)
    limit = max(1, last - first + 1)
    return exchanged.unwritten_photos(catalog, after=first - 1, limit=limit)


def _note(photo: Photo, source: Path, last: Mapping[str, object], mark: int, *, same: bool) -> Note:
    beside = sidecar_of(source)
    sha256 = hash_file(beside) if same else ""
    written = Written(beside.name, sha256, last)
    return Note(photo.id, photo.uid, written, mark=mark if same else None)

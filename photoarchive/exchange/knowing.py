"""What we know of a photo's files: what each said when we wrote it or saw it last.

Comparing that with what they say now is for `outside`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.exchanged import (
    FromFile,
    Said,
    Written,
    begun_of,
    from_files,
    written_before,
    written_of,
)
from photoarchive.files import sidecar
from photoarchive.files.store import hash_file
from photoarchive.model import Photo


@dataclass(frozen=True)
class Known:
    """`written` is what we wrote, the newest last; `said` what the picture and its sidecars
    said when it came in, and `others` the texts that did not win then. `left` are those of
    `written` that a run could not note any more before it was killed.
    """

    written: Sequence[Written] = ()
    said: Said = field(default_factory=dict)
    others: Mapping[str, Sequence[str]] = field(default_factory=dict)
    left: Sequence[Written] = ()

    def last(self, target: str) -> Said:
        """What a file said last."""
        return next((one.said for one in self.written if one.target == target), self.said)

    def variants(self, field_name: str) -> Sequence[str]:
        """Texts of a field that were there all along."""
        return self.others.get(field_name, ())

    def hash_of(self, path: Path) -> str:
        """The hash that a file had when we wrote it; "" where we never did."""
        return next((one.sha256 for one in self.written if one.target == path.name), "")


def known_of(catalog: Catalog, found: Sequence[Photo]) -> dict[int, Known]:
    """What we know of the files of these photos, by id."""
    ids, uids = [photo.id for photo in found], [photo.uid for photo in found]
    written, begun = written_of(catalog, uids), begun_of(catalog, uids)
    kept = from_files(catalog, ids)
    known: dict[int, Known] = {}
    for photo in found:
        left = [one for one in begun.get(photo.uid, ()) if _lies_there(photo, one)]
        targets = {one.target for one in left}
        mine = (*left, *(one for one in written.get(photo.uid, ()) if one.target not in targets))
        all_written = (*_left_over(catalog, photo, mine), *mine)
        said = kept.get(photo.id, FromFile())
        known[photo.id] = Known(all_written, said.values, said.others, left)
    return known


def _lies_there(photo: Photo, begun: Written) -> bool:
    path = photo.source.with_name(begun.target)
    return path.is_file() and hash_file(path) == begun.sha256


def _left_over(catalog: Catalog, photo: Photo, written: Sequence[Written]) -> tuple[Written, ...]:
    """What we wrote into its sidecar when the file was of another photo: an import was undone,
    and the same picture came in again.
    """
    names = {one.target for one in written}
    beside = [path for path, _ in sidecar.find(photo.source) if path.name not in names]
    found = (written_before(catalog, path.name, hash_file(path)) for path in beside)
    return tuple(filter(None, found))

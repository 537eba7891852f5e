"""What other programs changed in files and sidecars since we last read or wrote them.

Three are compared, field by field: what we last wrote (or read, when the photo came in), what
the file says now, what the archive says now. Nothing is taken over by itself: the user picks,
and `settling` does it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.exchanged import (
    Said,
    Written,
    said_by_files,
    written_before,
    written_of,
)
from photoarchive.catalog.queries import photos
from photoarchive.catalog.uids import made_at
from photoarchive.exchange.wanting import wanted_of
from photoarchive.files import sidecar
from photoarchive.files.fields import FIELDS, Kind, Value, joined, parts_of
from photoarchive.files.reading import read_file
from photoarchive.files.store import hash_file
from photoarchive.model import Photo
from photoarchive.progress import Progress

# What a person can take over from a file; dates and places are left to the eye.
COMPARED = ("caption", "headline", "alt_text", "credit", "creator", "copyright")
LISTED = ("keywords", "persons")


@dataclass(frozen=True)
class Difference:
    """One field of one photo: as last known to both, in the file now, in the archive now."""

    photo: Photo
    field: str
    last: Value
    in_file: Value
    in_archive: Value

    @property
    def both(self) -> bool:
        """Whether both sides changed since, so that one of the two texts would be lost."""
        return self.in_archive != self.last

    @property
    def loses_text(self) -> bool:
        """Whether taking the file's side would leave the field empty."""
        return bool(self.in_archive) and not self.in_file


@dataclass(frozen=True)
class Known:
    """What we know of a photo's files: what each said when we wrote it, the newest last, and
    what the picture said when it came in.
    """

    written: Sequence[Written] = ()
    said: Said | None = None

    def last(self, photo: Photo) -> Said:
        """What was known last; a sidecar of ours that is gone says nothing any more."""
        there = [one for one in self.written if photo.source.with_name(one.target).is_file()]
        return there[-1].said if there else self.said or {}

    def hash_of(self, path: Path) -> str:
        """The hash that a file had when we wrote it; "" where we never did."""
        return next((one.sha256 for one in self.written if one.target == path.name), "")


def known_of(catalog: Catalog, found: Sequence[Photo]) -> dict[int, Known]:
    """What we know of the files of these photos, by id."""
    written = written_of(catalog, [photo.uid for photo in found])
    said = said_by_files(catalog, [photo.id for photo in found])
    return {
        photo.id: Known(
            (*_left_over(catalog, photo, written.get(photo.uid, ())), *written.get(photo.uid, ())),
            said.get(photo.id, {}),
        )
        for photo in found
    }


def _left_over(catalog: Catalog, photo: Photo, written: Sequence[Written]) -> tuple[Written, ...]:
    """What we wrote into its sidecar when the file was of another photo: an import was undone,
    and the same picture came in again.
    """
    names = {one.target for one in written}
    beside = [path for path, _ in sidecar.find(photo.source) if path.name not in names]
    found = (written_before(catalog, path.name, hash_file(path)) for path in beside)
    return tuple(filter(None, found))


def differences(
    catalog: Catalog, photo_ids: Sequence[int], progress: Progress
) -> tuple[Difference, ...]:
    """Every change from outside in the files and sidecars of these photos."""
    found: list[Difference] = []
    wanted = photos(catalog, photo_ids)
    known = known_of(catalog, wanted)
    for done, photo in enumerate(wanted):
        progress.step(done, len(wanted), photo.name)
        found += of_photo(photo, known[photo.id])
    progress.step(len(wanted), len(wanted), "")
    return tuple(found)


def of_photo(photo: Photo, known: Known) -> tuple[Difference, ...]:
    """What changed from outside for one photo; nothing where its original is gone."""
    if not photo.source.is_file() or _as_we_know_it(photo, known):
        return ()
    now = read_file(photo.source, thumbnail_side=None)
    return compared(photo, known.said or {}, known.last(photo), now.values)


def compared(photo: Photo, said: Said, last: Said, now: Said) -> tuple[Difference, ...]:
    """The fields in which `now` says something that neither `last` nor the archive says.

    `said` is what the picture said when it came in.
    """
    archive = wanted_of(photo, said).all_values
    return tuple(
        Difference(photo, name, before, in_file, in_archive)
        for name in (*COMPARED, *LISTED)
        for before, in_file, in_archive in [
            (_value(name, last), _value(name, now), _value(name, archive))
        ]
        if in_file not in (before, in_archive)
    )


def _as_we_know_it(photo: Photo, known: Known) -> bool:
    """Whether picture and sidecars have the very bytes that we saw or wrote last."""
    beside = [path for path, _ in sidecar.find(photo.source)]
    same = all(known.hash_of(path) == hash_file(path) for path in beside)
    return same and _picture_as_known(photo)


def _picture_as_known(photo: Photo) -> bool:
    """A picture that is older than its place in the archive need not be read for this."""
    status = photo.source.stat()
    untouched = status.st_size == photo.size and status.st_mtime < made_at(photo.uid)
    return untouched or hash_file(photo.source) == photo.sha256


def _value(name: str, values: Mapping[str, object]) -> Value:
    value = values.get(name)
    if FIELDS[name].many:
        return tuple(map(str, value)) if isinstance(value, list | tuple) else ()
    text = str(value or "")
    return joined(parts_of(text)) if FIELDS[name].kind is Kind.SEQ else text

"""What other programs changed in files and sidecars since we last read or wrote them.

Three are compared, field by field: what we last wrote (or read, when the photo came in), what
the file says now, what the archive says now. Nothing is taken over by itself: the user picks,
and `settling` does it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.exchanged import Said
from photoarchive.catalog.queries import photos
from photoarchive.catalog.uids import made_at
from photoarchive.exchange.knowing import Known, known_of
from photoarchive.exchange.wanting import wanted_of
from photoarchive.files import sidecar
from photoarchive.files.fields import FIELDS, Kind, Value, joined, parts_of
from photoarchive.files.reading import read_file
from photoarchive.files.store import hash_file
from photoarchive.files.told import INSIDE
from photoarchive.model import Photo, Reading
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
    """What changed from outside for one photo; nothing where its original is gone.

    Only files that are not as we know them are asked, the one that counts most first.
    """
    if not photo.source.is_file():
        return ()
    changed = changed_files(photo, known)
    if not changed:
        return ()
    reading = read_file(photo.source, thumbnail_side=None)
    found: dict[str, Difference] = {}
    for name, values in _said_by(reading, photo, known, changed):
        for one in compared(photo, known.said, known.last(name), values):
            if one.in_file not in known.variants(one.field):
                found.setdefault(one.field, one)
    return tuple(found.values())


def changed_files(photo: Photo, known: Known) -> frozenset[str]:
    """The names of picture and sidecars that have not the bytes that we saw or wrote last."""
    beside = [path for path, _ in sidecar.find(photo.source)]
    changed = {path.name for path in beside if known.hash_of(path) != hash_file(path)}
    return frozenset(changed | (set() if _picture_as_known(photo) else {photo.source.name}))


def _said_by(
    reading: Reading, photo: Photo, known: Known, changed: frozenset[str]
) -> Iterator[tuple[str, Said]]:
    """What each changed file says by itself. In a sidecar that we wrote, a field that is gone
    was taken out; any other says nothing of fields that it does not have.
    """
    ours = {one.target for one in known.written}
    for source in reading.sources:
        if source.name in changed:
            whole = said_in(reading, source.name)
            yield source.name, whole if source.name in ours else source.values
    if photo.source.name in changed:
        inside = [source.values for source in reading.sources if source.name in INSIDE]
        yield photo.source.name, {n: v for values in reversed(inside) for n, v in values.items()}


def said_in(reading: Reading, name: str) -> Said:
    """What a sidecar of ours says in the fields that are compared: "" for one it has not."""
    empty = dict.fromkeys((*COMPARED, *LISTED), "")
    return next(({**empty, **one.values} for one in reading.sources if one.name == name), empty)


def compared(photo: Photo, said: Said, last: Said, now: Said) -> tuple[Difference, ...]:
    """The fields in which `now` says something that neither `last` nor the archive says.

    `said` is what the picture said when it came in.
    """
    archive = wanted_of(photo, said).all_values
    return tuple(
        Difference(photo, name, before, in_file, in_archive)
        for name in (*COMPARED, *LISTED)
        if name in now
        for before, in_file, in_archive in [
            (_value(name, last), _value(name, now), _value(name, archive))
        ]
        if in_file not in (before, in_archive)
    )


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

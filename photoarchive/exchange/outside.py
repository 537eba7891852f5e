"""What other programs changed in files and sidecars since we last read or wrote them.

Three are compared, field by field: what we last wrote (or read, when the photo came in), what
the file says now, what the archive says now. Nothing is taken over by itself: the user picks,
and `settling` does it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.exchanged import Said
from photoarchive.catalog.queries import photos
from photoarchive.catalog.uids import made_at
from photoarchive.exchange.comparing import COMPARED, archived, has, parts_of_field, same, value
from photoarchive.exchange.knowing import Known, known_of
from photoarchive.exchange.wanting import wanted_of
from photoarchive.files import sidecar
from photoarchive.files.fields import Value
from photoarchive.files.reading import read_file
from photoarchive.files.store import hash_file
from photoarchive.files.told import INSIDE
from photoarchive.model import Photo, Reading, Source
from photoarchive.progress import Progress


@dataclass(frozen=True)
class Difference:
    """One field of one photo: as last known to both, in the file now, in the archive now.

    `beside` tells that the file beside the picture says so, not the picture itself.
    """

    photo: Photo
    field: str
    last: Value
    in_file: Value
    in_archive: Value
    beside: bool = False

    @property
    def agrees(self) -> bool:
        """Whether the file says nothing new."""
        return any(same(self.field, self.in_file, one) for one in (self.last, self.in_archive))

    @property
    def both(self) -> bool:
        """Whether both sides changed since, so that one of the two texts would be lost."""
        return not same(self.field, self.in_archive, self.last)

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
            if not any(same(one.field, one.in_file, each) for each in _all_along(known, one.field)):
                found.setdefault(one.field, replace(one, beside=name != photo.source.name))
    return tuple(found.values())


def _all_along(known: Known, field: str) -> Iterator[str]:
    """What the files said in a field, besides what counted, when the photo came in."""
    for name in parts_of_field(field):
        yield from known.variants(name)


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
            yield source.name, said_in(reading, source.name) if source.name in ours else _of(source)
            yield from ((source.name, {"date": date}) for date in source.dates[1:])
    if photo.source.name in changed:
        yield photo.source.name, said_inside(reading)
        for source in reading.sources:
            if source.name in INSIDE:
                yield from ((photo.source.name, {"date": date}) for date in source.dates)


def said_in(reading: Reading, name: str) -> Said:
    """What a sidecar of ours says in the fields that are compared: "" for one it has not."""
    empty = {**dict.fromkeys(COMPARED, ""), "sublocation": "", "city": ""}
    return next(({**empty, **_of(one)} for one in reading.sources if one.name == name), empty)


def said_inside(reading: Reading) -> Said:
    """What the picture itself says, sidecars apart."""
    inside = [_of(source) for source in reading.sources if source.name in INSIDE]
    camera = {"date": reading.date} if reading.date_source == "Exif" else {}
    return {n: v for values in (*reversed(inside), camera) for n, v in values.items()}


def _of(source: Source) -> Said:
    """The values of a source, with its date."""
    return {**source.values, **({"date": source.dates[0]} if source.dates else {})}


def compared(photo: Photo, said: Said, last: Said, now: Said) -> tuple[Difference, ...]:
    """The fields in which `now` says something that neither `last` nor the archive says.

    `said` is what the picture said when it came in.
    """
    wanted = wanted_of(photo, said).all_values
    places = {name: said[name] for name in ("city", "sublocation") if name in said}
    found = (
        Difference(
            photo,
            name,
            value(name, {**places, **last} if name == "place" else last),
            value(name, now),
            archived(name, photo, wanted),
        )
        for name in COMPARED
        if has(name, now)
    )
    return tuple(one for one in found if not one.agrees)


def _picture_as_known(photo: Photo) -> bool:
    """A picture that is older than its place in the archive need not be read for this."""
    status = photo.source.stat()
    untouched = status.st_size == photo.size and status.st_mtime < made_at(photo.uid)
    return untouched or hash_file(photo.source) == photo.sha256

"""What other programs changed in files and sidecars since we last read or wrote them.

Three are compared, field by field: what we last wrote (or read, when the photo came in), what
the file says now, what the archive says now. Nothing is taken over by itself: the user picks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from photoarchive.catalog.catalog import Catalog, Edit
from photoarchive.catalog.edits import (
    remove_appearance,
    set_appearance,
    set_keywords,
    set_texts,
)
from photoarchive.catalog.exchanged import (
    Said,
    Written,
    mark_unwritten,
    put_written,
    said_by_files,
    written_of,
)
from photoarchive.catalog.queries import photos
from photoarchive.catalog.register import ensure_person
from photoarchive.errors import PhotoArchiveError
from photoarchive.exchange.wanting import wanted_of
from photoarchive.files.fields import FIELDS, Value
from photoarchive.files.reading import read_file
from photoarchive.files.store import hash_file
from photoarchive.files.writing.into_file import sidecar_of
from photoarchive.model import Changes, Photo, Presence
from photoarchive.progress import Progress

MANY = 20  # photos that lose a text at once: then somebody has to say so twice

# What a person can take over from a file; dates and places are left to the eye.
COMPARED = ("caption", "headline", "alt_text", "credit", "creator", "copyright")
LISTED = ("keywords", "persons")


class Side(StrEnum):
    """Whose text holds."""

    ARCHIVE = "archive"
    FILE = "file"


@dataclass(frozen=True)
class Difference:
    """One field of one photo: as last known to both, in the file now, in the archive now.

    `both` says that the archive's text changed too, so that one of the two would be lost.
    """

    photo: Photo
    field: str
    last: Value
    in_file: Value
    in_archive: Value

    @property
    def both(self) -> bool:
        """Whether both sides changed since."""
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
    written = written_of(catalog, [photo.uid for photo in wanted])
    said = said_by_files(catalog, photo_ids)
    for done, photo in enumerate(wanted):
        progress.step(done, len(wanted), photo.name)
        if photo.source.is_file() and not _as_we_left_it(photo, written.get(photo.uid)):
            found += _of_photo(photo, written.get(photo.uid), said.get(photo.id, {}))
    progress.step(len(wanted), len(wanted), "")
    return tuple(found)


def changed_outside(photo: Photo, written: Written | None, said: Said) -> bool:
    """Whether writing now would put our text over one that nobody here has seen."""
    if _as_we_left_it(photo, written) or not photo.source.is_file():
        return False
    return bool(_of_photo(photo, written, said))


def settle(
    catalog: Catalog,
    chosen: Iterable[tuple[Difference, Side]],
    *,
    allow_loss: bool = False,
) -> Changes:
    """Do what the user picked for each difference, as one step of undo.

    PhotoArchiveError where more than 20 photos would lose a text and `allow_loss` is not set.
    """
    picked = list(chosen)
    from_file = [one for one, side in picked if side is Side.FILE]
    losing = {one.photo.id for one in from_file if one.loses_text}
    if len(losing) > MANY and not allow_loss:
        raise PhotoArchiveError(
            f"{len(losing)} photos would lose a text",
            advice="Look at them first; if that is meant, say so once more.",
        )
    label = f"Take over texts from {len(from_file)} file{'' if len(from_file) == 1 else 's'}"
    with catalog.one_step(label) as step:
        for one in from_file:
            _take_over(catalog, step, one)
    _remember(catalog, {one.photo.id: one.photo for one, _ in picked})
    return step.changes


# ---- comparing -----------------------------------------------------------------------------


def _as_we_left_it(photo: Photo, written: Written | None) -> bool:
    """Whether the file that we wrote last still has the very bytes."""
    if written is None:
        return False
    target = photo.source.with_name(written.target)
    return target.is_file() and hash_file(target) == written.sha256 and _alone(photo, written)


def _alone(photo: Photo, written: Written) -> bool:
    """No other sidecar counts more than the one we wrote."""
    return sidecar_of(photo.source).name == written.target or written.target == photo.source.name


def _of_photo(photo: Photo, written: Written | None, said: Said) -> list[Difference]:
    base = written.said if written else said
    now = read_file(photo.source, thumbnail_side=None)
    archive = wanted_of(photo, said).all_values
    return [
        Difference(photo, name, last, in_file, in_archive)
        for name in (*COMPARED, *LISTED)
        for last, in_file, in_archive in [
            (_value(name, base), _value(name, now.values), _value(name, archive))
        ]
        if in_file not in (last, in_archive)
    ]


def _value(name: str, values: Mapping[str, object]) -> Value:
    value = values.get(name)
    if FIELDS[name].many:
        return tuple(map(str, value)) if isinstance(value, list | tuple) else ()
    return str(value or "")


# ---- taking over -----------------------------------------------------------------------------


def _take_over(catalog: Catalog, step: Edit, one: Difference) -> None:
    photo_ids = [one.photo.id]
    match one.field, one.in_file:
        case "keywords", tuple(words):
            set_keywords(catalog, photo_ids=photo_ids, words=words)
        case "persons", tuple(names):
            _take_over_people(catalog, step, one.photo, names)
        case field, str(text):
            set_texts(catalog, photo_ids=photo_ids, texts={field: text})


def _take_over_people(catalog: Catalog, step: Edit, photo: Photo, names: Sequence[str]) -> None:
    """Those whom the file names now are shown; who was shown and is not named any more goes."""
    for seen in photo.people:
        if seen.presence is Presence.SHOWN and seen.name not in names:
            remove_appearance(catalog, photo_id=photo.id, person_id=seen.person_id)
    known = {seen.name for seen in photo.people if seen.presence is Presence.SHOWN}
    for name in names:
        if name not in known:
            set_appearance(catalog, photo_id=photo.id, person_id=ensure_person(step.db, name))


def _remember(catalog: Catalog, settled: Mapping[int, Photo]) -> None:
    """What the files say now is known from here on, and the sidecars are written again."""
    for photo in settled.values():
        target = sidecar_of(photo.source)
        target = target if target.is_file() else photo.source
        now = read_file(photo.source, thumbnail_side=None)
        said = {name: now.values.get(name, "") for name in (*COMPARED, *LISTED)}
        put_written(catalog, photo.uid, Written(target.name, hash_file(target), said))
    mark_unwritten(catalog, list(settled))

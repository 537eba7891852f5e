"""Doing what the user picked where a file and the archive say different things.

Finding the differences is for `outside`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from photoarchive.catalog.catalog import Catalog, Edit
from photoarchive.catalog.edits import (
    remove_appearance,
    set_appearance,
    set_keywords,
    set_rating,
    set_texts,
)
from photoarchive.catalog.exchanged import (
    Note,
    Said,
    Written,
    mark_unwritten,
    note,
    set_content,
)
from photoarchive.catalog.looked import forget_looked
from photoarchive.catalog.register import ensure_person
from photoarchive.catalog.taken import set_taken
from photoarchive.errors import PhotoArchiveError
from photoarchive.exchange.comparing import parts_of_field
from photoarchive.exchange.knowing import Known, known_of
from photoarchive.exchange.outside import Difference, of_photo, said_in, said_inside
from photoarchive.files import sidecar
from photoarchive.files.reading import read_file
from photoarchive.files.store import hash_file
from photoarchive.model import Changes, Photo, Presence
from photoarchive.texts import stars

MANY = 20  # photos that lose a text at once: then somebody has to say so twice


class Side(StrEnum):
    """Whose text holds."""

    ARCHIVE = "archive"
    FILE = "file"


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
    losing = losing_text(picked)
    if len(losing) > MANY and not allow_loss:
        raise PhotoArchiveError(
            f"{len(losing)} photos would lose a text",
            advice="Look at them first; if that is meant, say so once more.",
        )
    if from_file:
        catalog.back_up("before-settling")
    label = f"Take over texts from {len(from_file)} file{'' if len(from_file) == 1 else 's'}"
    with catalog.one_step(label) as step:
        for one in from_file:
            _take_over(catalog, step, one)
    _remember(catalog, [one for one, _ in picked])
    return step.changes


def losing_text(chosen: Iterable[tuple[Difference, Side]]) -> frozenset[int]:
    """The photos that would have nothing, in the archive or in the file, where they have a text
    now.
    """
    return frozenset(
        one.photo.id
        for one, side in chosen
        if (one.loses_text if side is Side.FILE else one.in_file and not one.in_archive)
    )


def _take_over(catalog: Catalog, step: Edit, one: Difference) -> None:
    photo_ids = [one.photo.id]
    match one.field, one.in_file:
        case "keywords", tuple(words):
            set_keywords(catalog, photo_ids=photo_ids, words=words)
        case "persons", tuple(names):
            _take_over_people(catalog, step, one.photo, names)
        case "rating", str(text):
            set_rating(catalog, photo_ids=photo_ids, rating=stars(text))
        case "date", str(text):
            set_taken(catalog, photo_ids=photo_ids, taken=text)
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


def _remember(catalog: Catalog, settled: Sequence[Difference]) -> None:
    """What the files say now is known from here on; what was not picked stays a difference."""
    by_photo: dict[int, list[Difference]] = {}
    for one in settled:
        by_photo.setdefault(one.photo.id, []).append(one)
    photos = [mine[0].photo for mine in by_photo.values()]
    known = known_of(catalog, photos)
    for photo in photos:
        _remember_one(catalog, photo, known[photo.id], by_photo[photo.id])
    mark_unwritten(catalog, list(by_photo))
    forget_looked(catalog, list(by_photo))


def _remember_one(
    catalog: Catalog, photo: Photo, known: Known, settled: Sequence[Difference]
) -> None:
    left = {one.field for one in of_photo(photo, known)} - {one.field for one in settled}
    reading = read_file(photo.source, thumbnail_side=None)
    beside = [path for path, _ in sidecar.find(photo.source)]
    if not left:
        size = photo.source.stat().st_size
        set_content(catalog, photo.id, sha256=hash_file(photo.source), size=size)
    says = {photo.source.name: said_inside(reading)}
    says |= {path.name: said_in(reading, path.name) for path in beside}
    # Without its hash a file is looked at again, field by field; and what we write over it
    # leaves a receipt, for that is another program's text.
    written = [
        Written(name, "", {**known.last(name), **_without(said, left)})
        for name, said in says.items()
    ]
    note(catalog, [Note(photo.id, photo.uid, one) for one in written])


def _without(said: Said, fields: Iterable[str]) -> Said:
    """What a file says, but for fields that nobody picked a side for yet."""
    still_open = {part for field in fields for part in parts_of_field(field)}
    return {name: value for name, value in said.items() if name not in still_open}

"""Setting a field of many photos: what they have in common, whom a change touches, the edit.

Only fields that were touched are in a `Batch`, and only photos that differ are written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import (
    NOUNS,
    add_keyword,
    remove_keyword,
    set_appearance,
    set_texts,
)
from photoarchive.catalog.queries import people
from photoarchive.catalog.register import add_person
from photoarchive.model import Changes, Photo

ADD_KEYWORDS, REMOVE_KEYWORDS, PERSON = "add_keywords", "remove_keywords", "person"
_INHERITED = {"credit": "own_credit", "creator": "own_creator", "copyright": "own_copyright"}


@dataclass(frozen=True)
class Common:
    """What photos have in a field: one text, or `various` ones."""

    text: str = ""
    various: bool = False


@dataclass(frozen=True)
class Batch:
    """What to set. `texts` by column of a photo; a person by id, or by name if `person` is 0."""

    texts: Mapping[str, str] = field(default_factory=dict)
    add_keywords: tuple[str, ...] = ()
    remove_keywords: tuple[str, ...] = ()
    person: int = 0
    person_name: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing was touched."""
        keywords = self.add_keywords or self.remove_keywords
        return not (self.texts or keywords or self.person or self.person_name)


def common(photos: Iterable[Photo], column: str) -> Common:
    """What these photos have in a column, inherited texts too."""
    texts = {getattr(photo, column) for photo in photos}
    if len(texts) > 1:
        return Common(various=True)
    return Common(texts.pop() if texts else "")


def keywords_of(text: str) -> tuple[str, ...]:
    """Keywords as they are typed, with commas or semicolons between."""
    words = (word.strip() for word in text.replace(";", ",").split(","))
    return tuple(dict.fromkeys(word for word in words if word))


def touched(photos: Sequence[Photo], batch: Batch) -> dict[str, tuple[int, ...]]:
    """The photos that each part of the batch would change."""
    found = {
        column: tuple(photo.id for photo in photos if _differs(photo, column, text))
        for column, text in batch.texts.items()
    }
    if batch.add_keywords:
        found[ADD_KEYWORDS] = _with_keywords(photos, batch.add_keywords, missing=True)
    if batch.remove_keywords:
        found[REMOVE_KEYWORDS] = _with_keywords(photos, batch.remove_keywords, missing=False)
    if batch.person or batch.person_name:
        found[PERSON] = tuple(photo.id for photo in photos if not _shows(photo, batch.person))
    return found


def apply(catalog: Catalog, batch: Batch, ids: Mapping[str, Sequence[int]]) -> Changes:
    """Set what the batch says on the photos that `touched` named, as one step of undo."""
    count = len({one for part in ids.values() for one in part})
    nouns = ", ".join(_nouns(batch))
    with catalog.one_step(f"Change {nouns} of {count} photos") as edit:
        for column, text in batch.texts.items():
            set_texts(catalog, photo_ids=ids[column], texts={column: text})
        for word in batch.add_keywords:
            add_keyword(catalog, photo_ids=ids[ADD_KEYWORDS], word=word)
        for word in batch.remove_keywords:
            remove_keyword(catalog, photo_ids=ids[REMOVE_KEYWORDS], word=word)
        if batch.person or batch.person_name:
            _add_person(catalog, batch, ids[PERSON])
    return edit.changes


def _nouns(batch: Batch) -> list[str]:
    nouns = [noun for column, noun in NOUNS.items() if column in batch.texts]
    if batch.add_keywords or batch.remove_keywords:
        nouns.append("keywords")
    if batch.person or batch.person_name:
        nouns.append("people")
    return nouns


def _differs(photo: Photo, column: str, text: str) -> bool:
    """Whether a photo would change. An empty text takes back what it does not inherit."""
    if not text and column in _INHERITED:
        return bool(getattr(photo, _INHERITED[column]))
    return str(getattr(photo, column)) != text


def _with_keywords(
    photos: Sequence[Photo], words: Iterable[str], *, missing: bool
) -> tuple[int, ...]:
    """Photos that have any of these words, or that lack any of them."""
    wanted = {word.casefold() for word in words}
    found = []
    for photo in photos:
        there = {word.casefold() for word in photo.keywords}
        if (wanted - there) if missing else (wanted & there):
            found.append(photo.id)
    return tuple(found)


def _shows(photo: Photo, person_id: int) -> bool:
    return any(one.person_id == person_id for one in photo.people)


def _add_person(catalog: Catalog, batch: Batch, photo_ids: Sequence[int]) -> None:
    """Someone of the register; whom it does not know is new in it."""
    person_id = batch.person or known_person(catalog, batch.person_name)
    if not person_id:
        person_id, _ = add_person(catalog, name=batch.person_name)
    for photo_id in photo_ids:
        set_appearance(catalog, photo_id=photo_id, person_id=person_id)


def known_person(catalog: Catalog, name: str) -> int:
    """The id of the only one of that name in the register; 0 for none or several."""
    found = people(catalog, name=name)
    return found[0].id if len(found) == 1 else 0

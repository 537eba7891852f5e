"""What one call of `photo set` changes, as one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from photoarchive.catalog import edits
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import put_appearance
from photoarchive.catalog.folding import fold
from photoarchive.catalog.register import ensure_person
from photoarchive.cli.output import count
from photoarchive.errors import NotFound
from photoarchive.model import Changes, NamedPerson, Photo, Presence

_TEXTS: Mapping[str, tuple[str, Callable[..., Changes]]] = {
    "caption": ("caption", edits.set_caption),
    "headline": ("headline", edits.set_headline),
    "alt_text": ("alt text", edits.set_alt_text),
    "credit": ("credit", edits.set_credit),
    "creator": ("photographer", edits.set_creator),
    "copyright_notice": ("copyright", edits.set_copyright),
    "place": ("place", edits.set_place),
}


@dataclass(frozen=True)
class PhotoEdit:
    """What to change; None and () leave things as they are. `texts` are keyed as options."""

    texts: Mapping[str, str]
    rating: int | None
    left_out: bool | None
    shown: tuple[str, ...]
    mentioned: tuple[str, ...]
    gone: tuple[str, ...]
    keywords: tuple[str, ...]
    dropped: tuple[str, ...]

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> PhotoEdit:
        """From the options of the command."""
        texts = {name: given[name] for name in _TEXTS if given[name] is not None}
        rest = {name: value for name, value in given.items() if name not in _TEXTS}
        return cls(texts=texts, **rest)

    def __bool__(self) -> bool:
        return bool(self.nouns)

    @property
    def nouns(self) -> list[str]:
        """What changes, for the label of the step."""
        parts = {
            "people": self.shown + self.mentioned + self.gone,
            "keywords": self.keywords + self.dropped,
            "rating": self.rating is not None,
            "what is left out": self.left_out is not None,
        }
        return [_TEXTS[name][0] for name in self.texts] + [
            n for n, changes in parts.items() if changes
        ]


def apply_edit(catalog: Catalog, photos: Sequence[Photo], edit: PhotoEdit) -> Changes:
    """Store all of it or, where one part is refused, nothing."""
    ids = [photo.id for photo in photos]
    *first, last = edit.nouns
    nouns = f"{', '.join(first)} and {last}" if first else last
    with catalog.one_step(f"Change {nouns} of {count(len(ids), 'photo')}") as step:
        _store_values(catalog, ids, edit)
        for presence, names in (
            (Presence.MENTIONED, edit.mentioned),
            (Presence.SHOWN, edit.shown),
        ):
            for name in names:
                said = named_person(name)
                person_id = ensure_person(step.db, said.name, said.role, said.organisation)
                for photo_id in ids:
                    put_appearance(step.db, photo_id, person_id, said=said, presence=presence)
        for name in edit.gone:
            _take_out(catalog, photos, name)
    return step.changes


def _store_values(catalog: Catalog, ids: Sequence[int], edit: PhotoEdit) -> None:
    """Texts, numbers and keywords."""
    for name, text in edit.texts.items():
        _TEXTS[name][1](catalog, photo_ids=ids, text=text)
    if edit.rating is not None:
        edits.set_rating(catalog, photo_ids=ids, rating=edit.rating)
    if edit.left_out is not None:
        edits.set_left_out(catalog, photo_ids=ids, left_out=edit.left_out)
    for word in edit.keywords:
        edits.add_keyword(catalog, photo_ids=ids, word=word)
    for word in edit.dropped:
        edits.remove_keyword(catalog, photo_ids=ids, word=word)


def named_person(text: str) -> NamedPerson:
    """ "Ada Blom", "Ada Blom, chair" or "Ada Blom, chair, Hazelhof"."""
    name, role, organisation = (*text.split(",", 2), "", "")[:3]
    return NamedPerson(name.strip(), role.strip(), organisation.strip())


def _take_out(catalog: Catalog, photos: Sequence[Photo], name: str) -> None:
    found = [
        (photo.id, person.person_id)
        for photo in photos
        for person in photo.people
        if fold(person.name) == fold(name) or person.person_uid == name
    ]
    if not found:
        raise NotFound(
            f"{name} is not in {', '.join(photo.name for photo in photos)}",
            advice="photoarchive photo show names who is.",
        )
    for photo_id, person_id in found:
        edits.remove_appearance(catalog, photo_id=photo_id, person_id=person_id)

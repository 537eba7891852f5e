"""Taking people out of the register: one step, and the sentence that says what happened."""

from __future__ import annotations

from collections.abc import Sequence

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.register import PersonRow, remove_person
from photoarchive.desktop.words import tr
from photoarchive.model import Changes


def remove_everyone(catalog: Catalog, people: Sequence[PersonRow]) -> Changes:
    """Remove all of them in one step of undo."""
    if len(people) == 1:
        return remove_person(catalog, person_id=people[0].id)
    with catalog.one_step(f"Remove {len(people)} people") as whole:
        for row in people:
            remove_person(catalog, person_id=row.id)
    return whole.changes


def removed_text(people: Sequence[PersonRow]) -> str:
    """What a banner says afterwards."""
    if len(people) > 1:
        return tr("%n people were removed from the register and from their photos.", n=len(people))
    name, photos = people[0].name, people[0].photos
    if photos:
        return tr("{name} was removed from the register and from %n photo(s).", n=photos, name=name)
    return tr("{name} was removed from the register.", name=name)

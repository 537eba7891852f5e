"""Edits of who is in one photo, each one step of undo, made from the catalog's own edits.

What a key or a name in the caption means is decided in `cast`. `people` is always who is in
the photo before the edit.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import (
    remove_appearance,
    set_appearance,
    set_people_order,
    set_position,
    set_presence,
)
from photoarchive.catalog.register import add_person, add_role
from photoarchive.desktop.caption.found_names import Places, arranged
from photoarchive.model import Appearance, Changes, NamedPerson, Presence, Role


def numbered(people: Iterable[Appearance]) -> list[int]:
    """Who is in the picture, from left to right; who is only named has no number."""
    return [person.person_id for person in people if person.presence is not Presence.MENTIONED]


def add_to_photo(
    catalog: Catalog, *, photo_id: int, person_id: int, role: Role, people: Sequence[Appearance]
) -> Changes:
    """Someone of the register is in the photo too, at the right of the others."""
    with catalog.one_step("Add person to photo") as step:
        said = NamedPerson("", role.role, role.organisation)
        set_appearance(catalog, photo_id=photo_id, person_id=person_id, said=said)
        order = [*numbered(people), person_id]
        set_people_order(catalog, photo_id=photo_id, person_ids=order)
    return step.changes


def create_in_photo(
    catalog: Catalog, *, photo_id: int, name: str, people: Sequence[Appearance]
) -> tuple[int, Changes]:
    """Someone new in the register and in the photo; gives their id."""
    with catalog.one_step(f"Add {name}") as step:
        person_id, _ = add_person(catalog, name=name)
        set_appearance(catalog, photo_id=photo_id, person_id=person_id)
        order = [*numbered(people), person_id]
        set_people_order(catalog, photo_id=photo_id, person_ids=order)
    return person_id, step.changes


def describe(
    catalog: Catalog, *, photo_id: int, person_id: int, role: Role, people: Sequence[Appearance]
) -> Changes:
    """What someone is, in the register and, if they are in it, in this photo."""
    with catalog.one_step("Add role") as step:
        add_role(catalog, person_id=person_id, role=role)
        for person in people:
            if person.person_id == person_id:
                said = NamedPerson("", role.role, role.organisation)
                presence = person.presence
                set_appearance(
                    catalog, photo_id=photo_id, person_id=person_id, said=said, presence=presence
                )
    return step.changes


def change_presence(
    catalog: Catalog,
    *,
    photo_id: int,
    person_id: int,
    presence: Presence,
    people: Sequence[Appearance],
) -> Changes:
    """Say whether someone is in the picture; who is only named loses the number."""
    order = [i for i in numbered(people) if i != person_id or presence is not Presence.MENTIONED]
    if presence is not Presence.MENTIONED and person_id not in order:
        order.append(person_id)
    with catalog.one_step("Change who is shown") as step:
        set_presence(catalog, photo_id=photo_id, person_id=person_id, presence=presence)
        set_people_order(catalog, photo_id=photo_id, person_ids=order)
    return step.changes


@dataclass(frozen=True)
class FromCaption:
    """What the names in a caption come to: ids of people with what is said of them."""

    add: tuple[tuple[int, NamedPerson], ...] = ()
    drop: frozenset[int] = frozenset()
    placed: tuple[tuple[int, NamedPerson], ...] = ()


def follow_caption(
    catalog: Catalog, *, photo_id: int, said: FromCaption, people: Sequence[Appearance]
) -> Changes:
    """Let the people of the photo be those its caption names, where it says they stand."""
    staying = [i for i in numbered(people) if i not in said.drop]
    added = [person_id for person_id, _ in said.add]
    present = {person.person_id for person in people} - said.drop | set(added)
    placed = [(person_id, named) for person_id, named in said.placed if person_id in present]
    places: Places = {person_id: (named.position, named.order) for person_id, named in placed}
    with catalog.one_step("Take people from the caption") as step:
        for person_id in said.drop:
            remove_appearance(catalog, photo_id=photo_id, person_id=person_id)
        for person_id, named in said.add:
            set_appearance(catalog, photo_id=photo_id, person_id=person_id, said=named)
        for person_id, named in placed:
            if named.position is not None:
                position = named.position
                set_position(catalog, photo_id=photo_id, person_id=person_id, position=position)
        order = arranged([*staying, *added], places)
        set_people_order(catalog, photo_id=photo_id, person_ids=order)
    return step.changes

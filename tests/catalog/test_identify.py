"""Who someone in a photo really is, with everything known of them, in one step of undo."""

from __future__ import annotations

import pytest

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_appearance
from photoarchive.catalog.identify import identify_person
from photoarchive.catalog.queries import people, photos
from photoarchive.catalog.register import add_person
from photoarchive.errors import NotFound
from photoarchive.model import Appearance, Box, NamedPerson, Position, Presence
from tests.catalog.archives import contents, three_photos


def only(catalog: Catalog, photo_id: int) -> Appearance:
    (photo,) = photos(catalog, [photo_id])
    (person,) = photo.people
    return person


def test_the_other_takes_the_place(catalog: Catalog) -> None:
    photo_id = three_photos(catalog)[0]
    short, _ = add_person(catalog, name="Lize")
    whole, _ = add_person(catalog, name="Lize Waterman")
    said = NamedPerson("Lize", "bakker", "De Oven", Position.LEFT, 2)
    box = Box(0.1, 0.2, 0.3, 0.4)
    set_appearance(
        catalog, photo_id=photo_id, person_id=short, said=said, box=box, presence=Presence.UNSURE
    )
    before = contents(catalog)
    changes = identify_person(catalog, photo_id=photo_id, person_id=short, as_id=whole)
    person = only(catalog, photo_id)
    assert (person.name, person.order, person.position) == ("Lize Waterman", 2, Position.LEFT)
    assert (person.role, person.organisation, person.box) == ("bakker", "De Oven", box)
    assert person.presence is Presence.SHOWN
    assert changes.photos == {photo_id}
    assert [one.name for one in people(catalog)] == ["Lize", "Lize Waterman"]
    catalog.undo()
    assert contents(catalog) == before


def test_someone_only_mentioned_stays_so(catalog: Catalog) -> None:
    photo_id = three_photos(catalog)[0]
    short, _ = add_person(catalog, name="Lize")
    whole, _ = add_person(catalog, name="Lize Waterman")
    mentioned = Presence.MENTIONED
    set_appearance(catalog, photo_id=photo_id, person_id=short, presence=mentioned)
    identify_person(catalog, photo_id=photo_id, person_id=short, as_id=whole)
    assert only(catalog, photo_id).presence is mentioned
    set_appearance(catalog, photo_id=photo_id, person_id=short)
    set_appearance(catalog, photo_id=photo_id, person_id=whole, presence=mentioned)
    identify_person(catalog, photo_id=photo_id, person_id=short, as_id=whole)
    assert only(catalog, photo_id).presence is Presence.SHOWN


def test_who_is_not_there_cannot_be_anyone(catalog: Catalog) -> None:
    photo_id = three_photos(catalog)[0]
    short, _ = add_person(catalog, name="Lize")
    with pytest.raises(NotFound):
        identify_person(catalog, photo_id=photo_id, person_id=short, as_id=short)

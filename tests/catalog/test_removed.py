"""Photos that were removed are listed, and come back with what they had; undo takes that back."""

from __future__ import annotations

import pytest

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import make_gallery, remove_event, remove_set
from photoarchive.catalog.edits import (
    add_keyword,
    remove_photos,
    set_appearance,
    set_caption,
    set_people_order,
)
from photoarchive.catalog.galleries import galleries, publication
from photoarchive.catalog.queries import events, next_undo, photo_sets, photos
from photoarchive.catalog.register import add_person, remove_person
from photoarchive.catalog.removed import put_back, removed_photos
from photoarchive.errors import NotFound, PhotoArchiveError
from tests.catalog.archives import arrival, assert_index_whole, bring_in, contents, found
from tests.catalog.archives import three_photos as three


@pytest.fixture
def ids(catalog: Catalog) -> list[int]:
    """Three photos with captions, of which the first shows two people and has a keyword."""
    made = three(catalog)
    for photo_id in made:
        set_caption(catalog, photo_ids=[photo_id], text=f"Wei {photo_id}")
    people = [add_person(catalog, name=name)[0] for name in ("Bo Wit", "Ilse Brand")]
    for person_id in people:
        set_appearance(catalog, photo_id=made[0], person_id=person_id)
    set_people_order(catalog, photo_id=made[0], person_ids=people)
    add_keyword(catalog, photo_ids=made[:1], word="wrongel")
    make_gallery(catalog, title="Keuze", photo_ids=made)
    return made


def names(catalog: Catalog) -> list[str]:
    return [one.name[-4:] for one in removed_photos(catalog)]


def in_gallery(catalog: Catalog) -> list[str]:
    items = publication(catalog, "Keuze").items
    return [photo.name[-4:] for item in items for photo in item.photos]


def test_what_was_removed_is_listed_the_last_one_first(catalog: Catalog, ids: list[int]) -> None:
    assert names(catalog) == []
    remove_photos(catalog, photo_ids=ids[:1])
    set_caption(catalog, photo_ids=ids[2:], text="Something else")
    remove_photos(catalog, photo_ids=ids[1:2])
    gone = removed_photos(catalog)
    assert [one.id for one in gone] == [ids[1], ids[0]]
    assert {one.event for one in gone} == {"Werkbezoek kaasfabriek"}
    assert all(one.own and not one.again and one.removed_at for one in gone)
    assert gone[0].source == catalog.originals / f"{gone[0].name}.jpg"
    catalog.undo()
    assert names(catalog) == ["0001"]


def test_a_photo_comes_back_whole_whatever_was_done_since(catalog: Catalog, ids: list[int]) -> None:
    before = contents(catalog)
    shown = photos(catalog, ids)
    remove_photos(catalog, photo_ids=ids[:2])
    set_caption(catalog, photo_ids=ids[2:], text="Meanwhile")
    set_caption(catalog, photo_ids=ids[2:], text=shown[2].caption)
    changes = put_back(catalog, photo_ids=[ids[1], ids[0]])
    assert changes.label == "Put back 2 photos"
    assert changes.photos == set(ids[:2])
    assert [p.people for p in photos(catalog, ids)] == [p.people for p in shown]
    assert photos(catalog, ids[:1])[0].keywords == ("wrongel",)
    assert in_gallery(catalog) == ["0001", "0002", "0003"]
    assert contents(catalog).keys() == before.keys()
    assert found(catalog, "person:bo") == ["0001"]
    assert_index_whole(catalog)
    assert names(catalog) == []


def test_putting_back_is_a_step_that_can_be_undone(catalog: Catalog, ids: list[int]) -> None:
    remove_photos(catalog, photo_ids=ids[:2])
    put_back(catalog, photo_ids=ids[:1])
    step = next_undo(catalog)
    assert step is not None
    assert step.label == "Put back 1 photo"
    catalog.undo()
    assert names(catalog) == ["0002", "0001"]
    catalog.redo()
    assert names(catalog) == ["0002"]


def test_an_event_comes_back_with_its_photos_and_galleries(
    catalog: Catalog, ids: list[int]
) -> None:
    event, photo_set = events(catalog)[0], photo_sets(catalog)[0]
    make_gallery(catalog, title="Van de dag", photo_ids=ids, event_id=event.id)
    remove_event(catalog, event_id=event.id)
    assert {one.event for one in removed_photos(catalog)} == {event.title}
    put_back(catalog, photo_ids=ids[:2])
    put_back(catalog, photo_ids=ids[2:])
    assert events(catalog) == [event]
    assert [one.name for one in photo_sets(catalog)] == [photo_set.name]
    assert in_gallery(catalog) == ["0001", "0002", "0003"]
    gallery = galleries(catalog, title="Van de dag")[0]
    assert [item.photo_ids for item in gallery.items] == [(one,) for one in ids]


def test_a_set_is_removed_and_comes_back_into_its_event(catalog: Catalog, ids: list[int]) -> None:
    bring_in(catalog, [arrival("Other-0001")], photo_set="Other")
    set_id = photos(catalog, ids)[0].set_id
    remove_set(catalog, set_id=set_id)
    assert [one.name for one in photo_sets(catalog)] == ["Other"]
    put_back(catalog, photo_ids=ids)
    assert {one.set_id for one in photos(catalog, ids)} == {set_id}


def test_a_set_of_that_name_that_was_made_since_takes_them_in(
    catalog: Catalog, ids: list[int]
) -> None:
    remove_set(catalog, set_id=photos(catalog, ids)[0].set_id)
    new = bring_in(catalog, [arrival("CheeseWorks-0009")])
    put_back(catalog, photo_ids=ids)
    assert len({one.set_id for one in photos(catalog, [*ids, *new])}) == 1


def test_who_left_the_register_meanwhile_stays_away(catalog: Catalog, ids: list[int]) -> None:
    first = photos(catalog, ids)[0].people[0]
    remove_photos(catalog, photo_ids=ids[:1])
    remove_person(catalog, person_id=first.person_id)
    put_back(catalog, photo_ids=ids[:1])
    assert [seen.name for seen in photos(catalog, ids)[0].people] == ["Ilse Brand"]


def test_a_photo_that_came_in_again_is_not_put_back_beside_itself(
    catalog: Catalog, ids: list[int]
) -> None:
    remove_photos(catalog, photo_ids=ids[:2])
    bring_in(catalog, [arrival("CheeseWorks-0001")])
    assert [one.again for one in removed_photos(catalog)] == [False, True]
    with pytest.raises(PhotoArchiveError, match="in the archive again"):
        put_back(catalog, photo_ids=ids[:2])
    assert names(catalog) == ["0002", "0001"]


def test_a_photo_that_is_there_was_not_removed(catalog: Catalog, ids: list[int]) -> None:
    with pytest.raises(NotFound, match="not removed"):
        put_back(catalog, photo_ids=ids[:1])


def test_a_place_in_the_order_of_time_that_was_taken_meanwhile_is_no_hindrance(
    catalog: Catalog, ids: list[int]
) -> None:
    remove_photos(catalog, photo_ids=ids[2:])
    bring_in(catalog, [arrival("CheeseWorks-0008")])
    put_back(catalog, photo_ids=ids[2:])
    assert sorted(found(catalog, "")) == ["0001", "0002", "0003", "0008"]

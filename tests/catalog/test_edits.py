"""Edits of photos: what each stores, which ids it names, and whom a stale save does not harm."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest

from photoarchive.catalog import edits
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.queries import latest_steps, photos
from photoarchive.catalog.register import add_person
from photoarchive.errors import NotFound, Stale
from photoarchive.model import Box, Changes, NamedPerson, Photo, Position, Presence
from tests.catalog.archives import found, three_photos

TEXT_EDITS: list[tuple[Callable[..., Changes], str]] = [
    (edits.set_caption, "caption"),
    (edits.set_headline, "headline"),
    (edits.set_alt_text, "alt_text"),
    (edits.set_credit, "credit"),
    (edits.set_creator, "creator"),
    (edits.set_copyright, "copyright"),
    (edits.set_place, "place"),
]


def one(catalog: Catalog, photo_id: int) -> Photo:
    return photos(catalog, [photo_id])[0]


@pytest.mark.parametrize(("edit", "field"), TEXT_EDITS, ids=[f for _, f in TEXT_EDITS])
def test_a_text_is_stored_cleaned_and_only_the_changed_photos_are_named(
    catalog: Catalog, edit: Callable[..., Changes], field: str
) -> None:
    ids = three_photos(catalog)
    changes = edit(catalog, photo_ids=ids[:2], text=" Cafe\u0301\0 \ud800bij de\x07 kaas ")
    assert [getattr(p, field) for p in photos(catalog, ids[:2])] == ["Café bij de kaas"] * 2
    assert changes == Changes(changes.label, photos=frozenset(ids[:2]))
    assert changes.label.endswith("of 2 photos")
    again = edit(catalog, photo_ids=ids, text="Café bij de kaas")
    assert again.photos == {ids[2]}
    assert not edit(catalog, photo_ids=ids, text="Café bij de kaas")
    assert len(latest_steps(catalog)) == 3


@pytest.mark.parametrize(("edit", "field"), TEXT_EDITS, ids=[f for _, f in TEXT_EDITS])
def test_typing_into_a_field_is_one_step(
    catalog: Catalog, edit: Callable[..., Changes], field: str
) -> None:
    ids = three_photos(catalog)
    before = [getattr(photo, field) for photo in photos(catalog, ids)]
    for end in range(1, 5):
        edit(catalog, photo_ids=ids, text="kaas"[:end], merge_key=f"{field} 1")
    assert len(latest_steps(catalog)) == 2
    catalog.undo()
    assert [getattr(photo, field) for photo in photos(catalog, ids)] == before


def test_several_texts_are_one_step_and_the_others_stay(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    edits.set_texts(catalog, photo_ids=ids, texts={"headline": "kept", "place": "Zaal 3"})
    texts = {"alt_text": " Een\nrad ", "caption": "een\ntwee", "creator": ""}
    changes = edits.set_texts(catalog, photo_ids=ids[:2], texts=texts)
    assert changes.label == "Change caption, alt text and photographer of 2 photos"
    assert changes.photos == set(ids[:2])
    first, _, third = photos(catalog, ids)
    assert (first.caption, first.headline, first.alt_text) == ("een\ntwee", "kept", "Een rad")
    assert (third.caption, third.headline, third.place) == ("", "kept", "Zaal 3")
    catalog.undo()
    assert one(catalog, ids[0]).headline == "kept"
    same = edits.set_texts(catalog, photo_ids=ids, texts={"headline": "kept"})
    assert (bool(same), same.label) == (False, "Change headline of 3 photos")
    with pytest.raises(ValueError, match="rating"):
        edits.set_texts(catalog, photo_ids=ids, texts={"caption": "x", "rating": "5"})
    assert one(catalog, ids[0]).caption == ""


def test_stale_texts_store_none_of_them(catalog: Catalog) -> None:
    photo_id = three_photos(catalog)[0]
    rev = one(catalog, photo_id).rev
    edits.set_headline(catalog, photo_ids=[photo_id], text="theirs")
    with pytest.raises(Stale):
        edits.set_texts(
            catalog, photo_ids=[photo_id], texts={"caption": "x", "headline": "mine"}, rev=rev
        )
    assert (one(catalog, photo_id).caption, one(catalog, photo_id).headline) == ("", "theirs")


def test_a_caption_keeps_its_lines_and_a_headline_has_one(catalog: Catalog) -> None:
    photo_id = three_photos(catalog)[0]
    edits.set_caption(catalog, photo_ids=[photo_id], text="one\r\ntwo\rthree")
    edits.set_headline(catalog, photo_ids=[photo_id], text="one\ntwo")
    assert one(catalog, photo_id).caption == "one\ntwo\nthree"
    assert one(catalog, photo_id).headline == "one two"


def test_a_text_of_any_length_and_script_comes_back(catalog: Catalog) -> None:
    photo_id = three_photos(catalog)[0]
    text = unicodedata.normalize("NFC", "Mariët 日本 \N{FACE WITH TEARS OF JOY} ' \" % ; -- " * 999)
    edits.set_caption(catalog, photo_ids=[photo_id], text=text)
    assert one(catalog, photo_id).caption == text.strip()


def test_a_stale_save_raises_with_both_texts_and_stores_nothing(catalog: Catalog) -> None:
    photo_id = three_photos(catalog)[0]
    rev = one(catalog, photo_id).rev
    edits.set_caption(catalog, photo_ids=[photo_id], text="theirs", rev=rev)
    with pytest.raises(Stale) as stale:
        edits.set_caption(catalog, photo_ids=[photo_id], text="mine", rev=rev)
    assert (stale.value.yours, stale.value.theirs) == ("mine", "theirs")
    assert one(catalog, photo_id).caption == "theirs"
    assert not edits.set_caption(catalog, photo_ids=[photo_id], text="theirs", rev=rev)


def test_a_save_that_read_the_text_before_an_undo_is_stale(catalog: Catalog) -> None:
    photo_id = three_photos(catalog)[0]
    edits.set_caption(catalog, photo_ids=[photo_id], text="a")
    rev = one(catalog, photo_id).rev
    catalog.undo()
    with pytest.raises(Stale):
        edits.set_caption(catalog, photo_ids=[photo_id], text="b", rev=rev)


def test_a_photo_that_is_gone_is_not_found(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    edits.remove_photos(catalog, photo_ids=ids[:1])
    with pytest.raises(NotFound, match="Undo brings it back"):
        edits.set_caption(catalog, photo_ids=ids, text="x")
    with pytest.raises(NotFound):
        edits.add_keyword(catalog, photo_ids=ids[:1], word="x")
    assert one(catalog, ids[1]).caption == ""


def test_own_rights_hide_those_of_the_set_until_they_are_emptied(catalog: Catalog) -> None:
    photo_id = three_photos(catalog)[0]
    with catalog.edit("Credit") as edit:
        edit.db.execute("UPDATE photo_set SET credit = 'the set''s'")
    edits.set_credit(catalog, photo_ids=[photo_id], text="its own")
    assert (one(catalog, photo_id).credit, one(catalog, photo_id).own_credit) == ("its own", True)
    edits.set_credit(catalog, photo_ids=[photo_id], text="")
    assert one(catalog, photo_id).credit == "the set's"
    assert not one(catalog, photo_id).own_credit


def test_ratings_and_what_is_left_out(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    assert edits.set_rating(catalog, photo_ids=ids[:1], rating=-1).photos == {ids[0]}
    assert edits.set_left_out(catalog, photo_ids=ids[1:], left_out=True).photos == set(ids[1:])
    assert [(p.rating, p.left_out) for p in photos(catalog, ids)] == [
        (-1, False),
        (0, True),
        (0, True),
    ]
    assert found(catalog, "is:leftout") == ["0003", "0002"]
    edits.set_left_out(catalog, photo_ids=ids, left_out=False)
    assert found(catalog, "is:leftout") == []
    with pytest.raises(ValueError, match="rating"):
        edits.set_rating(catalog, photo_ids=ids, rating=6)


def test_keywords_are_one_whatever_their_case(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    edits.add_keyword(catalog, photo_ids=ids[:2], word=" Kaas  maken ")
    assert edits.add_keyword(catalog, photo_ids=ids, word="kaas maken").photos == {ids[2]}
    assert {p.keywords for p in photos(catalog, ids)} == {("Kaas maken",)}
    assert edits.remove_keyword(catalog, photo_ids=ids, word="KAAS MAKEN").photos == set(ids)
    assert {p.keywords for p in photos(catalog, ids)} == {()}
    assert not edits.add_keyword(catalog, photo_ids=ids, word=" \0 ")


def test_a_list_of_keywords_takes_the_place_of_the_old_one(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    edits.add_keyword(catalog, photo_ids=ids[:1], word="Kaas")
    edits.add_keyword(catalog, photo_ids=ids[:1], word="wei")
    words = ["melk", " kaas ", "", "MELK"]
    assert edits.set_keywords(catalog, photo_ids=ids[:2], words=words).photos == set(ids[:2])
    assert [p.keywords for p in photos(catalog, ids)] == [("melk", "Kaas"), ("melk", "Kaas"), ()]
    assert not edits.set_keywords(catalog, photo_ids=ids[:2], words=["Melk", "kaas"])
    edits.set_keywords(catalog, photo_ids=ids[:1], words=["kaas", "melk"])
    assert one(catalog, ids[0]).keywords == ("Kaas", "melk")
    assert found(catalog, "keyword:wei") == []
    edits.set_keywords(catalog, photo_ids=ids, words=[])
    assert {p.keywords for p in photos(catalog, ids)} == {()}
    catalog.undo()
    assert one(catalog, ids[0]).keywords == ("Kaas", "melk")
    with pytest.raises(NotFound):
        edits.set_keywords(catalog, photo_ids=[99], words=["x"])


def test_a_keyword_that_was_undone_can_be_made_again(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    edits.add_keyword(catalog, photo_ids=ids, word="kaas")
    catalog.undo()
    edits.add_keyword(catalog, photo_ids=ids[:1], word="melk")
    edits.add_keyword(catalog, photo_ids=ids, word="kaas")
    assert [p.keywords for p in photos(catalog, ids)] == [("melk", "kaas"), ("kaas",), ("kaas",)]


def test_an_appearance_keeps_what_is_not_said_again(catalog: Catalog) -> None:
    photo_id = three_photos(catalog)[0]
    person_id, _ = add_person(catalog, name="Ilse Brand")
    said = NamedPerson("Ilse Brand", "kaasmaker", "De Wei", Position.LEFT, order=1)
    changes = edits.set_appearance(
        catalog, photo_id=photo_id, person_id=person_id, said=said, presence=Presence.UNSURE
    )
    assert changes.photos == {photo_id}
    assert changes.people == {person_id}
    box = Box(0.25, 0.5, 0.125, 0.1234567)
    edits.set_appearance(catalog, photo_id=photo_id, person_id=person_id, box=box)
    (shown,) = one(catalog, photo_id).people
    assert (shown.order, shown.position, shown.role) == (1, Position.LEFT, "kaasmaker")
    assert shown.presence is Presence.SHOWN
    assert shown.box == Box(0.25, 0.5, 0.125, 0.123457)
    edits.remove_appearance(catalog, photo_id=photo_id, person_id=person_id)
    assert one(catalog, photo_id).people == ()


def test_the_smallest_box_is_still_a_box(catalog: Catalog) -> None:
    photo_id = three_photos(catalog)[0]
    person_id, _ = add_person(catalog, name="Ilse Brand")
    edits.set_appearance(
        catalog, photo_id=photo_id, person_id=person_id, box=Box(0.9999999, 0, 1e-7, 1e-9)
    )
    box = one(catalog, photo_id).people[0].box
    assert box is not None
    assert (box.x, box.w) == (1.0, 1e-6)


def test_people_are_numbered_and_those_not_named_have_no_place(catalog: Catalog) -> None:
    photo_id = three_photos(catalog)[0]
    ids = [add_person(catalog, name=name)[0] for name in ("Ada", "Bo", "Cas")]
    for order, person_id in enumerate(ids, start=1):
        edits.set_appearance(
            catalog, photo_id=photo_id, person_id=person_id, said=NamedPerson("", order=order)
        )
    changes = edits.set_people_order(catalog, photo_id=photo_id, person_ids=[ids[2], ids[0]])
    assert [(p.name, p.order) for p in one(catalog, photo_id).people] == [
        ("Cas", 1),
        ("Ada", 2),
        ("Bo", 0),
    ]
    assert changes.people == set(ids)


def in_photo(catalog: Catalog, photo_id: int, *names: str) -> list[int]:
    """People in a photo, numbered from the left, each with a box and a role."""
    ids = []
    for order, name in enumerate(names, start=1):
        person_id, _ = add_person(catalog, name=name)
        said = NamedPerson(name, "lid", "De Wei", Position.LEFT, order)
        box = Box(order / 10, 0, 0.1, 0.1)
        edits.set_appearance(catalog, photo_id=photo_id, person_id=person_id, said=said, box=box)
        ids.append(person_id)
    return ids


def test_what_is_known_of_a_person_in_a_photo_is_changed_and_taken_back(catalog: Catalog) -> None:
    photo_id = three_photos(catalog)[0]
    (person_id,) = in_photo(catalog, photo_id, "Ada")
    who = {"photo_id": photo_id, "person_id": person_id}
    before = one(catalog, photo_id).people
    changes = edits.set_presence(catalog, **who, presence=Presence.MENTIONED)
    assert changes.photos == {photo_id}
    assert changes.people == {person_id}
    edits.set_position(catalog, **who, position=None)
    edits.set_box(catalog, **who, box=Box(0, 0, 0.5, 1))
    (now,) = one(catalog, photo_id).people
    assert (now.presence, now.position, now.box) == (Presence.MENTIONED, None, Box(0, 0, 0.5, 1))
    assert (now.order, now.role) == (1, "lid")
    edits.set_box(catalog, **who, box=None)
    assert one(catalog, photo_id).people[0].box is None
    assert not edits.set_box(catalog, **who, box=None)
    assert not edits.set_presence(catalog, **who, presence=Presence.MENTIONED)
    for _ in range(4):
        catalog.undo()
    assert one(catalog, photo_id).people == before
    edits.set_position(catalog, **who, position=Position.CENTRE)
    assert one(catalog, photo_id).people[0].position is Position.CENTRE


def test_who_is_not_in_a_photo_cannot_be_placed_in_it(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    (person_id,) = in_photo(catalog, ids[0], "Ada")
    who = {"photo_id": ids[1], "person_id": person_id}
    with pytest.raises(NotFound, match="not in this photo"):
        edits.set_box(catalog, **who, box=Box(0, 0, 1, 1))
    with pytest.raises(NotFound):
        edits.set_presence(catalog, **who, presence=Presence.UNSURE)
    assert one(catalog, ids[1]).people == ()


def test_people_are_taken_over_without_their_boxes(catalog: Catalog) -> None:
    source, target, third = three_photos(catalog)
    ada, bo = in_photo(catalog, source, "Ada", "Bo")
    (cas,) = in_photo(catalog, target, "Cas")
    edits.set_appearance(catalog, photo_id=target, person_id=bo, box=Box(0, 0, 1, 1))
    edits.set_people_order(catalog, photo_id=source, person_ids=[bo, ada])
    changes = edits.copy_people(catalog, source_id=source, photo_ids=[source, target, third])
    assert changes.photos == {target, third}
    assert changes.people == {ada, bo, cas}
    for photo_id in (target, third):
        shown = one(catalog, photo_id).people
        assert [(p.name, p.order, p.role) for p in shown] == [("Bo", 1, "lid"), ("Ada", 2, "lid")]
    assert [p.box for p in one(catalog, target).people] == [Box(0, 0, 1, 1), None]
    assert [p.box for p in one(catalog, third).people] == [None, None]
    assert not edits.copy_people(catalog, source_id=source, photo_ids=[target])
    catalog.undo()
    assert [p.name for p in one(catalog, target).people] == ["Cas", "Bo"]
    with pytest.raises(NotFound):
        edits.copy_people(catalog, source_id=99, photo_ids=[target])


def test_one_caption_save_runs_a_bounded_number_of_statements(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    ran: list[str] = []
    with catalog.writing() as db:
        db.conn.set_trace_callback(ran.append)
    edits.set_caption(catalog, photo_ids=ids[:1], text="x")
    assert len([sql for sql in ran if not sql.startswith("--")]) < 45

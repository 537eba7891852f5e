"""The register: names, aliases, dated roles, merging two entries, guest lists, namesakes."""

from __future__ import annotations

import pytest

from photoarchive.catalog import register
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_appearance
from photoarchive.catalog.queries import known_people, people, person, photo_counts, photos
from photoarchive.catalog.register import Guest, PersonRow, role_on
from photoarchive.errors import NotFound, PhotoArchiveError, Stale
from photoarchive.model import Box, NamedPerson, Person, Role
from tests.catalog.archives import arrival, bring_in, contents, found, three_photos


def one(catalog: Catalog, name: str) -> Person:
    (person,) = people(catalog, name=name)
    return person


def test_a_person_with_roles_and_aliases(catalog: Catalog) -> None:
    roles = [Role("voorzitter", "De Wei", "2021", "2023-06"), Role("lid", begins="13-05-2019")]
    person_id, changes = register.add_person(
        catalog, name=" Mariët  Öztürk ", roles=roles, aliases=["Marietje", "Mariët Öztürk", ""]
    )
    known = one(catalog, "marietje")
    assert (known.id, known.name, known.aliases) == (person_id, "Mariët Öztürk", ("Marietje",))
    assert [(r.role, r.begins, r.ends) for r in known.roles] == [
        ("lid", "2019-05-13", ""),
        ("voorzitter", "2021", "2023-06"),
    ]
    assert changes.people == {person_id}
    assert one(catalog, "mariet ozturk") == known
    assert known_people(catalog)[0].aliases == ("Marietje",)
    register.remove_role(catalog, role_id=known.roles[0].id)
    register.remove_alias(catalog, person_id=person_id, name="Marietje")
    assert len(one(catalog, known.uid).roles) == 1
    assert one(catalog, known.uid).aliases == ()


def test_one_person_of_an_id(catalog: Catalog) -> None:
    other, _ = register.add_person(catalog, name="Bo Wit", roles=[Role("lid")], aliases=["Bob"])
    person_id, _ = register.add_person(catalog, name="Ilse Brand", roles=[Role("voorzitter")])
    assert person(catalog, other) == one(catalog, "Bo Wit")
    assert person(catalog, person_id) == one(catalog, "Ilse Brand")
    register.remove_person(catalog, person_id=person_id)
    assert person(catalog, person_id) is None


def test_a_note_that_is_being_typed_is_one_step(catalog: Catalog) -> None:
    person_id, _ = register.add_person(catalog, name="Bo Wit")
    for text in ("Not", "Not in", "Not in photos online."):
        register.set_note(catalog, person_id=person_id, text=text, merge_key="note")
    catalog.undo()
    assert one(catalog, "Bo Wit").note == ""


@pytest.mark.parametrize("name", ["", "  ", "\0\ud800"])
def test_a_person_needs_a_name(catalog: Catalog, name: str) -> None:
    before = contents(catalog)
    with pytest.raises(PhotoArchiveError, match="needs a name"):
        register.add_person(catalog, name=name, roles=[Role("lid")])
    assert contents(catalog) == before


def test_a_role_has_dates_that_are_dates(catalog: Catalog) -> None:
    person_id, _ = register.add_person(catalog, name="Bo Wit")
    with pytest.raises(PhotoArchiveError, match="is not a date"):
        register.add_role(catalog, person_id=person_id, role=Role("lid", begins="last year"))


def test_renaming_keeps_the_old_name_as_an_alias_and_back_again(catalog: Catalog) -> None:
    person_id, _ = register.add_person(catalog, name="Ilse Brand")
    register.rename_person(catalog, person_id=person_id, name="Ilse Brand-Post")
    assert one(catalog, "ilse brand").aliases == ("Ilse Brand",)
    register.rename_person(catalog, person_id=person_id, name="Ilse Brand")
    assert one(catalog, "ilse brand").aliases == ("Ilse Brand-Post",)
    with pytest.raises(NotFound):
        register.rename_person(catalog, person_id=99, name="Nobody")


def test_merging_moves_everything_and_keeps_what_the_kept_one_has(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    keep, _ = register.add_person(
        catalog, name="Ilse Brand", roles=[Role("maker", "De Wei")], aliases=["Ils"]
    )
    merge, _ = register.add_person(
        catalog, name="I. Brand", roles=[Role("maker", "De Wei"), Role("lid")], aliases=["Ils"]
    )
    set_appearance(catalog, photo_id=ids[0], person_id=keep, box=Box(0, 0, 0.5, 0.5))
    for photo_id in ids[:2]:
        set_appearance(catalog, photo_id=photo_id, person_id=merge, said=NamedPerson("", order=2))
    changes = register.merge_people(catalog, keep_id=keep, merge_id=merge)
    assert changes.photos == set(ids[:2])
    assert changes.people == {keep, merge}
    kept = one(catalog, "i. brand")
    assert (kept.id, kept.aliases) == (keep, ("Ils", "I. Brand"))
    assert [r.role for r in kept.roles] == ["maker", "lid"]
    first, second, _third = photos(catalog, ids)
    assert [p.box for p in first.people] == [Box(0, 0, 0.5, 0.5)]
    assert [p.order for p in second.people] == [2]
    assert found(catalog, 'person:"i brand"') == ["0002", "0001"]
    assert photo_counts(catalog, [keep, merge]) == {keep: 2, merge: 0}


def test_merging_keeps_both_notes_and_one_code(catalog: Catalog) -> None:
    keep, _ = register.add_person(catalog, name="Ilse Brand")
    merge, _ = register.add_person(catalog, name="I. Brand")
    register.set_note(catalog, person_id=merge, text="Left-handed.")
    register.set_code(catalog, person_id=merge, code="ib")
    register.merge_people(catalog, keep_id=keep, merge_id=merge)
    assert (one(catalog, "Ilse Brand").note, one(catalog, "Ilse Brand").code) == (
        "Left-handed.",
        "ib",
    )
    third, _ = register.add_person(catalog, name="Ils")
    register.set_note(catalog, person_id=third, text="From Harwijk.")
    register.set_code(catalog, person_id=third, code="x")
    register.merge_people(catalog, keep_id=keep, merge_id=third)
    assert one(catalog, "Ilse Brand").note == "Left-handed.\nFrom Harwijk."
    assert one(catalog, "Ilse Brand").code == "ib"
    catalog.undo()
    assert one(catalog, "Ils").code == "x"
    assert one(catalog, "Ilse Brand").note == "Left-handed."


def test_merging_with_oneself_or_with_nobody_is_refused(catalog: Catalog) -> None:
    person_id, _ = register.add_person(catalog, name="Ilse Brand")
    with pytest.raises(PhotoArchiveError, match="one person already"):
        register.merge_people(catalog, keep_id=person_id, merge_id=person_id)
    for keep, merge in ((person_id, 99), (99, person_id)):
        with pytest.raises(NotFound):
            register.merge_people(catalog, keep_id=keep, merge_id=merge)
    assert len(people(catalog)) == 1


def test_a_guest_list_adds_each_person_once(catalog: Catalog) -> None:
    register.add_person(catalog, name="Mariët Öztürk", aliases=["Marietje"])
    guests = [
        Guest("mariet ozturk", "voorzitter", "De Wei"),
        Guest("Marietje", "voorzitter", "De Wei"),
        Guest("Bo Wit", organisation="De Wei"),
        Guest(" "),
        Guest("BO WIT", organisation="De Wei"),
    ]
    added, changes = register.import_guests(catalog, guests=guests)
    assert (added, len(changes.people)) == (1, 2)
    assert [(p.name, len(p.roles)) for p in people(catalog)] == [
        ("Bo Wit", 1),
        ("Mariët Öztürk", 1),
    ]
    assert register.import_guests(catalog, guests=guests) == (0, type(changes)(changes.label))


def test_namesakes_do_not_multiply(catalog: Catalog) -> None:
    first, _ = register.add_person(catalog, name="Jan Bos")
    second, _ = register.add_person(catalog, name="Jan Bos", roles=[Role("smid", "De Wei")])
    bring_in(catalog, [arrival(f"X-{n:04d}", persons=("Jan Bos",)) for n in range(3)])
    assert len(people(catalog)) == 2
    with catalog.edit("Name") as edit:
        assert register.find_person(edit.db, "jan bos") is None
        assert register.people_called(edit.db, "jan bos") == [first, second]
        assert register.ensure_person(edit.db, "Jan Bos") == first
        assert register.ensure_person(edit.db, "Jan Bos", "smid", "De Wei") == second
        uid = one(catalog, people(catalog)[1].uid).uid
        assert register.ensure_person(edit.db, "Jan Bos", "lid", uid=uid) == second


def test_removing_a_person_empties_their_places_and_undo_fills_them(catalog: Catalog) -> None:
    ids = bring_in(catalog, [arrival("A-0001", persons=("Ilse Brand",), regions=("Bo Wit",))])
    ilse = one(catalog, "Ilse Brand")
    changes = register.remove_person(catalog, person_id=ilse.id)
    assert changes.photos == set(ids)
    assert changes.people == {ilse.id}
    assert found(catalog, "person:ilse") == []
    assert found(catalog, "person:bo") == ["0001"]
    catalog.undo()
    assert found(catalog, "person:ilse") == ["0001"]
    assert one(catalog, "Ilse Brand") == ilse


def test_a_role_is_corrected_and_a_note_is_kept(catalog: Catalog) -> None:
    person_id, _ = register.add_person(catalog, name="Bo Wit", roles=[Role("lid", "De Wei")])
    role_id = one(catalog, "Bo Wit").roles[0].id
    changes = register.set_role(
        catalog, role_id=role_id, role=Role(" voorzitter ", "De Wei", "2021", "1-6-2023")
    )
    assert changes.people == {person_id}
    said = one(catalog, "Bo Wit").roles[0]
    assert (said.role, said.begins, said.ends, said.id) == (
        "voorzitter",
        "2021",
        "2023-06-01",
        role_id,
    )
    assert not register.set_role(catalog, role_id=role_id, role=said)
    register.set_note(catalog, person_id=person_id, text="Ask first.\r\nAlways.")
    assert one(catalog, "Bo Wit").note == "Ask first.\nAlways."
    with pytest.raises(Stale):
        register.set_note(catalog, person_id=person_id, text="x", rev=1)
    with pytest.raises(NotFound):
        register.set_role(catalog, role_id=99, role=Role("lid"))
    with pytest.raises(PhotoArchiveError, match="is not a date"):
        register.set_role(catalog, role_id=role_id, role=Role("lid", begins="soon"))


def test_a_code_belongs_to_one_person(catalog: Catalog) -> None:
    bo, _ = register.add_person(catalog, name="Bo Wit")
    ada, _ = register.add_person(catalog, name="Ada Blom")
    register.set_code(catalog, person_id=bo, code=" bw ")
    assert one(catalog, "Bo Wit").code == "bw"
    with pytest.raises(PhotoArchiveError, match="bw is the code of Bo Wit"):
        register.set_code(catalog, person_id=ada, code="bw")
    register.set_code(catalog, person_id=ada, code="BW")  # in Photo Mechanic case matters too
    for code in ("b w", "b=w", "b#2", "x" * 21):
        with pytest.raises(PhotoArchiveError, match="cannot be a code"):
            register.set_code(catalog, person_id=ada, code=code)
    for person_id in (bo, ada):
        register.set_code(catalog, person_id=person_id, code="")
    assert not register.set_code(catalog, person_id=ada, code="")


ROLES = (
    Role("raadslid", "Harwijk", "2010", "2014"),
    Role("wethouder", "Harwijk", "2014-03-27", "2018-05"),
    Role("burgemeester", "Noordwal", "2018-06-01"),
)


@pytest.mark.parametrize(
    ("day", "role"),
    [
        ("2009-12-31", None),
        ("2010", "raadslid"),
        ("2014-03-26", "raadslid"),
        ("2014-03-27", "wethouder"),
        ("2018-05-31", "wethouder"),
        ("2018-06", "burgemeester"),
        ("2018", "burgemeester"),
        ("2030-01-01", "burgemeester"),
        ("", "burgemeester"),
    ],
)
def test_what_somebody_was_on_a_day(day: str, role: str | None) -> None:
    said = role_on(Person(1, "", "Ada", roles=ROLES), day)
    assert (said and said.role) == role


def test_a_role_without_dates_holds_where_no_dated_one_does() -> None:
    person = Person(1, "", "Ada", roles=(Role("dichter"), Role("lid", begins="2020", ends="2021")))
    assert [role_on(person, day) for day in ("2019", "2020-05", "2022")] == [
        person.roles[0],
        person.roles[1],
        person.roles[0],
    ]
    assert role_on(Person(1, "", "Bo"), "2019") is None


def test_the_overview_is_by_name_and_narrows_while_one_types(catalog: Catalog) -> None:
    ids = bring_in(catalog, [arrival(f"X-000{n}", persons=("Bo Wit",)) for n in range(3)])
    bo = one(catalog, "Bo Wit").id
    register.add_role(catalog, person_id=bo, role=Role("lid", "De Wei", "2020"))
    ilse, _ = register.add_person(
        catalog, name="Ilse Öztürk", aliases=["Ils", "I. Öz"], roles=[Role("maker", ends="2001")]
    )
    register.set_code(catalog, person_id=ilse, code="qq")
    rows = register.people_overview(catalog)
    assert rows == [
        PersonRow(bo, "Bo Wit", "lid", "De Wei", 3, ""),
        PersonRow(ilse, "Ilse Öztürk", "", "", 0, "Ils, I. Öz"),
    ]
    for typed in ("OZT", "öz ilse", "ils", "qq"):
        assert register.people_overview(catalog, typed) == rows[1:]
    for typed in ("wei", "bo w", "de bo"):
        assert register.people_overview(catalog, typed) == rows[:1]
    assert register.people_overview(catalog, "bo ilse") == []
    assert register.photo_ids_of_person(catalog, bo) == ids[::-1]
    assert register.photo_ids_of_person(catalog, ilse) == []

"""Which chips follow from a caption, without a window."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from photoarchive.article.naming import Register
from photoarchive.desktop.caption.found_names import NameWatch, arranged
from photoarchive.desktop.caption.insert_name import forms
from photoarchive.model import Appearance, KnownPerson, Position, Role

REGISTER = Register([KnownPerson("a", "Anne Visser"), KnownPerson("b", "Bo de Wit", ("Bo",))])


def chip(uid: str) -> Appearance:
    return Appearance(1, uid, "")


def test_a_name_is_found_once() -> None:
    watch = NameWatch()
    watch.begin("", (), settled=False)
    found = watch.look("Anne Visser opent.", (), REGISTER)
    assert [person.uid for person in found.add] == ["a"]
    assert not watch.look("Anne Visser opent.", [chip("a")], REGISTER)
    assert not watch.look("Anne Visser opent.", (), REGISTER)


def test_a_name_that_goes_and_comes_back_is_found_again() -> None:
    watch = NameWatch()
    watch.begin("", (), settled=False)
    watch.look("Anne Visser", (), REGISTER)
    assert watch.look("Anne", [chip("a")], REGISTER).drop == {"a"}
    assert [person.uid for person in watch.look("Anne Visser", (), REGISTER).add] == ["a"]


def test_what_someone_touched_does_not_go_with_the_text() -> None:
    watch = NameWatch()
    watch.begin("", (), settled=False)
    watch.look("Anne Visser", (), REGISTER)
    watch.confirm("a")
    assert not watch.look("", [chip("a")], REGISTER)


def test_who_was_there_before_does_not_go_with_the_text() -> None:
    watch = NameWatch()
    watch.begin("Anne Visser", [chip("a")], settled=True)
    assert not watch.look("", [chip("a")], REGISTER)


def test_a_caption_written_here_was_looked_at_then() -> None:
    watch = NameWatch()
    watch.begin("Anne Visser", (), settled=True)
    assert not watch.look("Anne Visser opent", (), REGISTER)
    found = watch.look("Anne Visser en Bo de Wit", (), REGISTER)
    assert [person.uid for person in found.add] == ["b"]


def test_a_longer_name_takes_the_place_of_a_shorter_one() -> None:
    register = Register([KnownPerson("a", "Anne Visser"), KnownPerson("c", "Anne Visser-Smit")])
    watch = NameWatch()
    watch.begin("", (), settled=False)
    watch.look("Anne Visser", (), register)
    found = watch.look("Anne Visser-Smit", [chip("a")], register)
    assert [person.uid for person in found.add] == ["c"]
    assert found.drop == {"a"}


def test_where_someone_stands_is_told_when_the_text_says_it_anew() -> None:
    watch = NameWatch()
    people = [chip("a"), chip("b")]
    watch.begin("Anne Visser en Bo de Wit", people, settled=True)
    found = watch.look("Anne Visser (r.) en Bo de Wit (l.)", people, REGISTER)
    assert {p.uid: p.position for p in found.placed} == {"a": Position.RIGHT, "b": Position.LEFT}
    assert not watch.look("Anne Visser (r.) en Bo de Wit (l.)!", people, REGISTER)


def test_sides_and_lists_arrange_people() -> None:
    assert arranged([1, 2, 3], {3: (Position.LEFT, 0), 1: (Position.RIGHT, 0)}) == [3, 2, 1]
    assert arranged([1, 2, 3, 4], {4: (None, 1), 2: (None, 2)}) == [1, 4, 3, 2]
    assert arranged([1, 2], {}) == [1, 2]


@given(
    some.lists(some.integers(1, 9), unique=True),
    some.dictionaries(
        some.integers(1, 9),
        some.tuples(some.sampled_from([None, *Position]), some.integers(0, 4)),
    ),
)
def test_arranging_loses_nobody(
    ids: list[int], places: dict[int, tuple[Position | None, int]]
) -> None:
    assert sorted(arranged(ids, places)) == sorted(ids)


def test_forms_of_a_name() -> None:
    assert forms("Anne Visser", Role("arts", "GGD")) == [
        "Anne Visser",
        "Anne Visser, arts",
        "Anne Visser, arts, GGD",
    ]

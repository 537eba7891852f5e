"""Every fault that the checks promise to find is found, named and curable."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from photoarchive.errors import Blocked
from photoarchive.gallery.checks import Rule, check, refused, require
from photoarchive.model import Outcome, Presence
from tests.gallery.conftest import MakePhoto, MakePublication, person

FAULTS: list[tuple[dict[str, Any], Rule, Outcome]] = [
    ({"credit": " "}, Rule.NO_CREDIT, Outcome.BLOCKED),
    ({"caption": ""}, Rule.NO_CAPTION, Outcome.WARNING),
    ({"caption": "Lindehof-0001.jpg"}, Rule.CAPTION_IS_FILE_NAME, Outcome.WARNING),
    ({"headline": "IMG_0001"}, Rule.HEADLINE_IS_FILE_NAME, Outcome.WARNING),
    ({"alt_text": ""}, Rule.NO_ALT_TEXT, Outcome.WARNING),
    ({"alt_text": "Lindehof-0001"}, Rule.ALT_TEXT_IS_FILE_NAME, Outcome.WARNING),
    ({"caption": "Een feest.", "alt_text": "een feest"}, Rule.ALT_TEXT_COPIES_CAPTION,
     Outcome.WARNING),
    ({"people": (person("Sanne Vermeulen", presence=Presence.UNSURE),)}, Rule.PERSON_UNSURE,
     Outcome.WARNING),
    ({"people": (person("Sanne"),)}, Rule.PERSON_UNKNOWN, Outcome.WARNING),
    ({"credit": "x" * 33}, Rule.TEXT_TOO_LONG, Outcome.WARNING),
    ({"caption": "é" * 1001}, Rule.TEXT_TOO_LONG, Outcome.WARNING),
    ({"truncated": True}, Rule.ORIGINAL_TRUNCATED, Outcome.BLOCKED),
    ({"source": Path("nowhere.jpg"), "drawn": False}, Rule.ORIGINAL_MISSING, Outcome.BLOCKED),
    ({"left_out": True, "credit": ""}, Rule.LEFT_OUT, Outcome.OK),
    ({}, Rule.READY, Outcome.OK),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "rule", "outcome"), FAULTS)
def test_each_fault_is_found_alone(
    fields: dict[str, Any],
    rule: Rule,
    outcome: Outcome,
    make_photo: MakePhoto,
    make_publication: MakePublication,
) -> None:
    found = check(make_publication(make_photo(**fields)))
    assert [(one.photo, one.rule, one.outcome) for one in found] == [
        ("Lindehof-0001", rule, outcome)
    ]
    assert found[0].reason.endswith((".", "?"))
    assert bool(found[0].cure) == (outcome is not Outcome.OK)


def test_a_finding_on_a_person_names_the_person(
    make_photo: MakePhoto, make_publication: MakePublication
) -> None:
    (found,) = check(make_publication(make_photo(people=(person("Juno"),))))
    assert found.person == "Juno"


def test_a_finding_says_which_photo_and_text_are_concerned(
    make_photo: MakePhoto, make_publication: MakePublication
) -> None:
    photo = make_photo(3, alt_text="", credit="x" * 33, people=(person("Juno"),))
    found = check(make_publication(photo))
    assert [one.field for one in found] == ["alt_text", "people", "credit"]
    assert {one.photo_uid for one in found} == {"uid-3"}


def test_a_shared_text_is_a_caption(
    make_photo: MakePhoto, make_publication: MakePublication
) -> None:
    photos = (make_photo(1), replace(make_photo(2), caption=""))
    assert {one.rule for one in check(make_publication(photos))} == {Rule.READY}


def test_a_hundred_photos_without_captions_may_go_out(
    make_photo: MakePhoto, make_publication: MakePublication
) -> None:
    photos = [make_photo(1, caption="", alt_text="")] * 111
    require(check(make_publication(*photos)))


def test_a_blocked_photo_is_named_and_a_reason_lets_it_out(
    make_photo: MakePhoto, make_publication: MakePublication
) -> None:
    photos = [make_photo(number, credit="") for number in (1, 2, 3)]
    found = check(make_publication(*photos))
    with pytest.raises(Blocked, match=r"Lindehof-0001 .* \(2 more"):
        require(found)
    with pytest.raises(Blocked):
        require(found, force_reason="  ")
    require(found, force_reason="press photo, maker unknown")


def test_a_photo_that_cannot_be_shown_does_not_block_the_others(
    make_photo: MakePhoto, make_publication: MakePublication
) -> None:
    found = check(make_publication(make_photo(1, truncated=True, credit=""), make_photo(2)))
    require(found)
    assert [name for name, _ in refused(found)] == ["Lindehof-0001"]

"""What a reader gets of a photo: which texts are printed, and who is named."""

from __future__ import annotations

import pytest

from photoarchive.gallery.printed import Printed, is_file_name, single
from photoarchive.model import Position, Presence, PublicationItem
from tests.gallery.conftest import MakePhoto, person


@pytest.mark.parametrize(
    "text",
    ["Lindehof-0007", "lindehof 0007", "Lindehof_0007.JPG", "IMG_1234", "DSC01234", "P1020304",
     "zaal-voor-de-pauze.jpeg", "_MG_0099"],
)  # fmt: skip
def test_a_file_name_is_no_text(text: str, make_photo: MakePhoto) -> None:
    assert is_file_name(text, make_photo(7, drawn=False))


@pytest.mark.parametrize(
    "text", ["", "Lindehof", "Zaal 2019", "Uitreiking in de Lindehof, nummer 0007", "P. de Wit"]
)
def test_a_short_text_is_no_file_name(text: str, make_photo: MakePhoto) -> None:
    assert not is_file_name(text, make_photo(7, drawn=False))


def test_file_names_are_printed_nowhere(make_photo: MakePhoto) -> None:
    name = "Lindehof-0007"
    photo = make_photo(7, drawn=False, headline=name, alt_text=f"{name}.jpg")
    printed = Printed(photo, name)
    assert (printed.caption, printed.headline, printed.alt_text) == ("", "", "")


def test_an_alt_text_that_repeats_the_caption_is_not_printed(make_photo: MakePhoto) -> None:
    photo = make_photo(drawn=False, alt_text="de burgemeester opent het buurthuis")
    assert Printed(photo, "De burgemeester opent het buurthuis.").alt_text == ""
    assert Printed(photo, "Feest.").alt_text == "de burgemeester opent het buurthuis"


def test_a_headline_that_repeats_the_caption_is_not_printed(make_photo: MakePhoto) -> None:
    photo = make_photo(drawn=False, headline="Feest")
    assert Printed(photo, "Feest!").headline == ""
    assert Printed(photo, "Muziek.").headline == "Feest"


def test_the_day_is_known_but_not_the_second(make_photo: MakePhoto) -> None:
    assert Printed(make_photo(drawn=False), "").day == "2025-09-18"
    assert Printed(make_photo(drawn=False, taken_guessed=True), "").day == ""
    assert Printed(make_photo(drawn=False, taken=""), "").day == ""


@pytest.mark.parametrize(
    ("text", "page", "names"),
    [
        ("Sanne Vermeulen opent de deur.", "", ["Sanne Vermeulen"]),
        ("Vermeulen opent de deur.", "Wethouder Sanne Vermeulen kwam langs.", ["Sanne Vermeulen"]),
        ("Vermeulen opent de deur.", "", []),
        ("De wethouder opent de deur.", "Wethouder Sanne Vermeulen kwam langs.", []),
        ("Lot Bos schenkt koffie.", "", ["Lot (A.M.) Bos"]),
        ("De zaal.", "", []),
    ],
)
def test_only_people_whom_the_page_names_are_known(
    text: str, page: str, names: list[str], make_photo: MakePhoto
) -> None:
    people = (person("Sanne Vermeulen"), person("Lot (A.M.) Bos"))
    printed = Printed(make_photo(drawn=False, people=people), text, page)
    assert [one.name for one in printed.people] == names


def test_only_people_who_are_shown_count_in_their_order(make_photo: MakePhoto) -> None:
    people = (
        person("Cas Bos"),
        person("Bram Vos", order=2),
        person("Anna Smit", order=1),
        person("Dirk Mol", presence=Presence.MENTIONED),
        person("Eva Kok", presence=Presence.UNSURE),
    )
    text = "Anna Smit, Bram Vos, Cas Bos, Dirk Mol en Eva Kok."
    printed = Printed(make_photo(drawn=False, people=people), text)
    assert [one.name for one in printed.people] == ["Anna Smit", "Bram Vos", "Cas Bos"]


def test_who_has_a_position_is_in_the_picture_for_certain(make_photo: MakePhoto) -> None:
    people = (person("Anna Smit"), person("Bram Vos", position=Position.LEFT))
    printed = Printed(make_photo(drawn=False, people=people), "Anna Smit sprak met Bram Vos (l.).")
    assert [one.name for one in printed.people_placed] == ["Bram Vos"]


def test_photos_without_a_shared_text_stand_apart(make_photo: MakePhoto) -> None:
    one, two = make_photo(1, drawn=False, caption="Een."), make_photo(2, drawn=False, caption="")
    items = single([PublicationItem((one, two), " "), PublicationItem((), "Pauze.")])
    assert items == (
        PublicationItem((one,), "Een."),
        PublicationItem((two,), ""),
        PublicationItem((), "Pauze."),
    )

"""What is asked of each photo: names that fit any disk, texts that the page prints."""

from __future__ import annotations

from dataclasses import replace

import pytest

from photoarchive.errors import PhotoArchiveError
from photoarchive.files.render import Quality, WebFormat
from photoarchive.gallery.orders import Recipe, orders, recipe, values
from photoarchive.gallery.printed import Printed
from tests.gallery.conftest import MakePhoto, person

RECIPE = recipe([480], ["jpeg"], "nl")


def test_a_recipe_is_in_order_and_without_doubles() -> None:
    found = recipe([960, 480, 960], ["JPEG", "avif"], "nl")
    assert found == Recipe((480, 960), (WebFormat.AVIF, WebFormat.JPEG), "nl")


@pytest.mark.parametrize(
    ("sizes", "formats", "named"),
    [
        ([480], ["gif"], "gif"),
        ([480], [], "none"),
        ([], ["jpeg"], "none"),
        ([480, 0], ["jpeg"], "480, 0"),
    ],
)
def test_a_recipe_for_nothing_is_refused(sizes: list[int], formats: list[str], named: str) -> None:
    with pytest.raises(PhotoArchiveError, match=named):
        recipe(sizes, formats, "nl")


def test_what_the_page_prints_travels_inside_and_no_more(make_photo: MakePhoto) -> None:
    photo = make_photo(
        drawn=False,
        headline="Het lint",
        licence="https://example.org/licence",
        keywords=("intern",),
        people=(person("Sanne Vermeulen"), person("Iemand Anders")),
        place="Oudewater",
        camera="Canon",
    )
    assert values(Printed(photo, "Sanne Vermeulen opent de deur.")) == {
        "caption": "Sanne Vermeulen opent de deur.",
        "headline": "Het lint",
        "alt_text": "Een vrouw knipt een lint door.",
        "creator": "Tessa Roelofs",
        "credit": "beeldlijn.nl/Tessa Roelofs",
        "copyright": "© 2025 Beeldlijn",
        "web_statement": "https://example.org/licence",
        "date": "2025-09-18",
        "persons": ("Sanne Vermeulen",),
    }


def test_a_licence_in_words_is_a_usage_term(make_photo: MakePhoto) -> None:
    found = values(Printed(make_photo(drawn=False, licence="Alleen voor de pers"), ""))
    assert found["usage_terms"] == "Alleen voor de pers"
    assert "web_statement" not in found


def test_names_of_files_differ_and_fit_every_disk(make_photo: MakePhoto) -> None:
    names = ["Zaal", "zaal", 'a<b>"c', "CON", "é" * 200, "Zaal\n1", "..", "Zaal-2"]
    photos = [
        replace(make_photo(number, drawn=False), name=name)
        for number, name in enumerate(names, start=1)
    ]
    stems = [one.stem for one in orders((Printed(one, "") for one in photos), RECIPE)]
    assert len({stem.casefold() for stem in stems}) == len(names)
    for stem in stems:
        assert len(f"{stem}-10000.webp".encode()) <= 100
        assert not set('<>:"/\\|?*\n') & set(stem)
        assert stem.strip(". ") == stem


def test_a_photo_that_is_shown_twice_is_made_once(make_photo: MakePhoto) -> None:
    photo = make_photo(drawn=False)
    assert len(orders([Printed(photo, "Een."), Printed(photo, "Twee.")], RECIPE)) == 1


def test_a_key_changes_with_whatever_changes_the_files(make_photo: MakePhoto) -> None:
    photo = make_photo(drawn=False)

    def key(printed: Printed, made: Recipe = RECIPE) -> str:
        return orders([printed], made)[0].key

    same = key(Printed(photo, "Een."))
    assert key(Printed(replace(photo, rev=9, keywords=("x",)), "Een.")) == same
    others = [
        key(Printed(photo, "Twee.")),
        key(Printed(replace(photo, sha256="1" * 64), "Een.")),
        key(Printed(replace(photo, credit="Iemand anders"), "Een.")),
        key(Printed(photo, "Een."), recipe([960], ["jpeg"], "nl")),
        key(Printed(photo, "Een."), recipe([480], ["webp"], "nl")),
        key(Printed(photo, "Een."), recipe([480], ["jpeg"], "de")),
        key(Printed(photo, "Een."), recipe([480], ["jpeg"], "nl", Quality.PRESS)),
    ]
    assert len({same, *others}) == len(others) + 1

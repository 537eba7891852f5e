"""`photo show|set`, `undo`, `redo`, `history`."""

from __future__ import annotations

import pytest
from PIL import Image

from tests.cli.conftest import Caller
from tests.conftest import DrawSet, draw_jpeg


@pytest.fixture
def twins(filled: Caller) -> Caller:
    """Two events with a Hazelhof-0001."""
    other = draw_jpeg(filled.archive.parent / "Other" / "Hazelhof-0001.jpg", seed="another")
    filled.json("import", other, "--event", "Closing", "--set", "Evening")
    return filled


def _one(call: Caller, name: str) -> dict[str, object]:
    (photo,) = call.json("photo", "show", name)["photos"]
    assert isinstance(photo, dict)
    return photo


@pytest.mark.parametrize(
    "name",
    ["Hazelhof-0001", "hazelhof-0001.JPG", "Opening/Hazelhof-0001", "hazelhof/hazelhof-0001"],
)
def test_a_photo_has_several_names(filled: Caller, name: str) -> None:
    photo = _one(filled, name)
    assert photo["number"] == 1
    assert (photo["credit"], photo["own_credit"]) == ("Studio Linde/Noor", False)
    assert _one(filled, str(photo["uid"])) == photo


def test_every_text_is_stored_and_shown(filled: Caller) -> None:
    texts = {
        "caption": "Ada Blom knipt het lint.\n\nIedereen klapt.",
        "headline": "Open!",
        "alt": "Een vrouw met een schaar",
        "credit": "Hazelhof/Piet",
        "creator": "Piet Oudkerk",
        "copyright": "© 2026 Piet Oudkerk",
        "place": "Veldermonde",
        "rating": "4",
    }
    options = [part for name, text in texts.items() for part in (f"--{name}", text)]
    filled.json("photo", "set", "Hazelhof-0001", *options, "--keyword", "lint", "--leave-out")
    photo = _one(filled, "Hazelhof-0001")
    for name, text in texts.items():
        assert str(photo["alt_text" if name == "alt" else name]) == text
    assert photo["keywords"] == ["lint"]
    assert photo["left_out"] is True
    assert photo["own_credit"] is True
    shown = filled("photo", "show", "Hazelhof-0001").out
    assert "Een vrouw met een schaar" in shown
    assert "left out" in shown


def test_people_with_role_and_presence(filled: Caller) -> None:
    filled.json(
        *("photo", "set", "Hazelhof-0001", "Hazelhof-0002"),
        *("--person", "Ada Blom, voorzitter, Stichting Hazel", "--mentioned", "Cor Veld"),
    )
    for name in ("Hazelhof-0001", "Hazelhof-0002"):
        people = _one(filled, name)["people"]
        assert isinstance(people, list)
        told = {p["name"]: (p["role"], p["organisation"], p["presence"]) for p in people}
        assert told == {
            "Ada Blom": ("voorzitter", "Stichting Hazel", "shown"),
            "Cor Veld": ("", "", "mentioned"),
        }
    filled.json("photo", "set", "Hazelhof-0001", "--remove-person", "ada blom")
    assert "Ada Blom" not in filled("photo", "show", "Hazelhof-0001").out
    assert "Ada Blom" in filled("photo", "show", "Hazelhof-0002").out


def test_several_options_are_one_step(filled: Caller) -> None:
    before = _one(filled, "Hazelhof-0001")
    done = filled.json(
        *("photo", "set", "Hazelhof-0001", "Hazelhof-0002", "--caption", "x", "--alt", "y"),
        *("--person", "Ada Blom", "--keyword", "k", "--rating", "3"),
    )
    assert done["label"] == "Change caption, alt text, people, keywords and rating of 2 photos"
    assert done["changed"] == ["Hazelhof-0001", "Hazelhof-0002"]
    assert len(filled.json("history")["steps"]) == 2
    assert filled("undo").out == f"Undid: {done['label']}\n"
    assert _one(filled, "Hazelhof-0001") == before
    assert filled.json("people", "list")["total"] == 0


def test_a_refused_part_stores_nothing(filled: Caller) -> None:
    answer = filled(
        "photo", "set", "Hazelhof-0001", "--caption", "x", "--remove-person", "Nobody Here"
    )
    assert answer.code == 1
    assert _one(filled, "Hazelhof-0001")["caption"] == ""
    assert len(filled.json("history")["steps"]) == 1


def test_the_same_again_changes_nothing(filled: Caller) -> None:
    filled("photo", "set", "Hazelhof-0001", "--caption", "x")
    assert "Nothing changed" in filled("photo", "set", "Hazelhof-0001", "--caption", "x").out
    assert filled.json("photo", "set", "Hazelhof-0001", "--caption", "x")["changed"] == []


def test_an_ambiguous_name_is_shown_whole_and_not_changed(twins: Caller) -> None:
    assert len(twins.json("photo", "show", "Hazelhof-0001")["photos"]) == 2
    answer = twins("photo", "set", "Hazelhof-0001", "--caption", "x")
    assert answer.code == 1
    assert "Opening/Hazelhof-0001" in answer.err
    assert "Closing/Hazelhof-0001" in answer.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("Hazelhof-0001", "--event", "closing"),
        ("Closing/Hazelhof-0001",),
        ("Evening/Hazelhof-0001",),
    ],
)
def test_event_or_set_tell_twins_apart(twins: Caller, arguments: tuple[str, ...]) -> None:
    twins.json("photo", "set", *arguments, "--caption", "x")
    captions = {
        photo["event"]: photo["caption"]
        for photo in twins.json("photo", "show", "Hazelhof-0001")["photos"]
    }
    assert captions == {"Opening": "", "Closing": "x"}


def test_unknown_names(filled: Caller) -> None:
    assert filled("photo", "show", "Nothing-0001").code == 1
    some = filled("photo", "show", "Hazelhof-0001", "Nothing-0001", "--json")
    assert some.code == 3
    assert some.json["unknown"] == ["Nothing-0001"]
    assert "Nothing-0001" in some.err
    answer = filled("photo", "set", "Hazelhof-0001", "Nothing-0001", "--caption", "x")
    assert answer.code == 1
    assert _one(filled, "Hazelhof-0001")["caption"] == ""


def test_the_history_of_a_photo(filled: Caller) -> None:
    filled("photo", "set", "Hazelhof-0001", "--caption", "first")
    filled("photo", "set", "Hazelhof-0001", "--caption", "second")
    (photo,) = filled.json("photo", "show", "Hazelhof-0001", "--history")["photos"]
    assert [(h["old"], h["new"]) for h in photo["history"] if h["field"] == "caption"] == [
        ("first", "second"),
        ("", "first"),
    ]
    assert "caption was: first" in filled("photo", "show", "Hazelhof-0001", "--history").out


def test_undo_and_redo_to_the_ends(filled: Caller) -> None:
    filled("photo", "set", "Hazelhof-0001", "--caption", "x")
    assert filled.json("undo") == {"undone": "Change caption of 1 photo", "photos": 1}
    assert filled.json("undo") == {"undone": "Import 4 photos", "photos": 4}
    assert filled.json("undo") == {"undone": None, "photos": 0}
    assert filled("undo").out == "Nothing to undo.\n"
    assert filled.json("redo")["redone"] == "Import 4 photos"
    assert filled("redo").out == "Did again: Change caption of 1 photo\n"
    assert filled("redo").out == "Nothing to redo.\n"
    assert _one(filled, "Hazelhof-0001")["caption"] == "x"


def test_history_lists_steps_newest_first(filled: Caller) -> None:
    filled("photo", "set", "Hazelhof-0001", "--caption", "x")
    filled("undo")
    steps = filled.json("history")["steps"]
    assert [(step["label"], step["undone"]) for step in steps] == [
        ("Change caption of 1 photo", True),
        ("Import 4 photos", False),
    ]
    assert "undone" in filled("history").out
    assert len(filled.json("history", "--limit", "1")["steps"]) == 1


def test_what_the_places_of_a_file_said_is_kept_and_shown(call: Caller, draw_set: DrawSet) -> None:
    (picture,) = draw_set([1], prefix="Molen")
    exif = Image.Exif()
    exif[0x010E] = "Uit Exif gelezen"
    with Image.open(picture) as image:
        image.save(picture, exif=exif)
    packet = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
     xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
     xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt>
     <rdf:li xml:lang="x-default">De molen</rdf:li><rdf:li xml:lang="de">Die Mühle</rdf:li>
     </rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>"""
    picture.with_suffix(".xmp").write_text(packet, "utf-8")
    assert call("import", picture.parent, "--event", "Molendag").code == 0
    (photo,) = call.json("photo", "show", "Molen-0001")["photos"]
    assert photo["caption"] == "De molen"
    said = {"Molen-0001.xmp": "De molen", "Exif": "Uit Exif gelezen"}
    assert photo["in_files"] == {"caption": said}
    assert photo["in_languages"]["caption"] == {"x-default": "De molen", "de": "Die Mühle"}
    shown = call("photo", "show", "Molen-0001").out
    assert "caption in Exif: Uit Exif gelezen" in shown
    assert "caption in de: Die Mühle" in shown

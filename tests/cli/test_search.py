"""`search` and `events`."""

from __future__ import annotations

import pytest

from photoarchive.cli.search import joined
from tests.cli.conftest import Caller


def test_the_document_has_the_shape_of_the_contract(filled: Caller) -> None:
    filled("photo", "set", "Hazelhof-0001", "--caption", "Het lint", "--person", "Ada Blom")
    found = filled.json("search", "lint")
    uid = found["photos"][0].pop("uid")
    assert filled.json("photo", "show", uid)["photos"][0]["name"] == "Hazelhof-0001"
    path = found["photos"][0].pop("path")
    assert path.startswith(str(filled.archive))
    assert found == {
        "total": 1,
        "photos": [
            {
                "name": "Hazelhof-0001",
                "event": "Opening",
                "date": "2026-05-13",
                "caption": "Het lint",
                "people": ["Ada Blom"],
                "credit": "Studio Linde/Noor",
            }
        ],
    }


def test_limit_offset_and_count(filled: Caller) -> None:
    names = [photo["name"] for photo in filled.json("search", "hazelhof")["photos"]]
    page = filled.json("search", "hazelhof", "--limit", "2", "--offset", "1")
    assert page["total"] == 4
    assert [photo["name"] for photo in page["photos"]] == names[1:3]
    assert filled.json("search", "hazelhof", "--count") == {"total": 4}
    assert filled("search", "hazelhof", "--count").out == "4\n"
    assert "4 photos in all" in filled("search", "hazelhof", "--limit", "1").out


@pytest.mark.parametrize(
    "query",
    [
        '"',
        "(l.)",
        "o'brien",
        "C++",
        "*",
        "-x",
        "-hallo",
        "--hallo",
        "-",
        "a" * 10_000,
        "",
        " ",
        "'",
    ],
)
def test_whatever_is_typed_gives_results_or_a_sentence(filled: Caller, query: str) -> None:
    answer = filled("search", query)
    assert answer.code in (0, 1)
    if answer.code:
        assert answer.err.count("\n") == 1
        assert answer.out == ""


def test_a_minus_leaves_out(filled: Caller) -> None:
    filled("photo", "set", "Hazelhof-0001", "--caption", "lint")
    assert filled.json("search", "-lint", "--count") == {"total": 3}
    assert filled.json("search", "hazelhof", "-lint", "--count") == {"total": 3}


def test_words_without_quotes_are_one_search(filled: Caller) -> None:
    filled("photo", "set", "Hazelhof-0001", "--caption", "Ada knipt het lint")
    assert filled.json("search", "ada", "lint", "--count") == {"total": 1}
    assert filled.json("search", "credit:noor", "year:2026", "--count") == {"total": 4}


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        (['person:"Ada Blom" lint'], 'person:"Ada Blom" lint'),
        (["ada", "blom"], "ada blom"),
        (["person:Ada Blom", "year:2026"], 'person:"Ada Blom" year:2026'),
        (["-het lint", "ada"], '-"het lint" ada'),
        (["-person:Ada Blom", "x"], '-person:"Ada Blom" x'),
        ([], ""),
    ],
)
def test_what_the_shell_took_the_quotes_from_stays_together(
    arguments: list[str], query: str
) -> None:
    assert joined(arguments) == query


def test_a_person_typed_with_quotes_in_the_shell(filled: Caller) -> None:
    filled("photo", "set", "Hazelhof-0002", "--person", "Ada Blom")
    assert filled.json("search", "person:Ada Blom", "year:2026", "--count") == {"total": 1}


def test_nothing_found_says_so(filled: Caller) -> None:
    assert filled("search", "zebra").out == "No photo was found for zebra.\n"


def test_markup_in_a_caption_is_shown_as_it_is(filled: Caller) -> None:
    filled("photo", "set", "Hazelhof-0001", "--caption", "[red]Ada[/red] :smile: \x1b[31m")
    out = filled("search", "ada").out
    assert "[red]Ada[/red] :smile:" in out
    assert "\x1b" not in out


def test_lines_fit_eighty_columns(filled: Caller) -> None:
    filled("photo", "set", "Hazelhof-0001", "--caption", "lint " * 60)
    lines = filled("search", "hazelhof").out.splitlines()
    assert max(map(len, lines)) <= 80


def test_events_with_their_sets_and_counts(filled: Caller) -> None:
    (event,) = filled.json("events")["events"]
    assert (event["title"], event["photos"], event["galleries"]) == ("Opening", 4, [])
    (photo_set,) = event["sets"]
    assert (photo_set["name"], photo_set["photos"]) == ("Hazelhof", 4)
    assert photo_set["credit"] == "Studio Linde/Noor"
    assert "Opening" in filled("events").out

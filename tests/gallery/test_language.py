"""The page's own words: complete in each language, dates as people write them."""

from __future__ import annotations

import json
import re

import pytest

from photoarchive.errors import PhotoArchiveError
from photoarchive.gallery.language import LANGUAGES, wording
from photoarchive.model import Position
from photoarchive.paths import resources
from tests.gallery.conftest import person


def _strings(language: str) -> dict[str, str]:
    file = resources("gallery", f"strings.{language}.json")
    return dict(json.loads(file.read_text(encoding="utf-8")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_words_and_placeholders(language: str) -> None:
    english, other = _strings("en"), _strings(language)
    assert list(other) == list(english)
    for key, text in english.items():
        assert other[key], key
        assert _placeholders(other[key]) == _placeholders(text), key


def _placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{\w+\}", str(text)))


@pytest.mark.parametrize(
    ("language", "iso", "text"),
    [
        ("nl", "2019-05-13", "13 mei 2019"),
        ("en", "2019-05-13", "13 May 2019"),
        ("de", "2019-05-13", "13. Mai 2019"),
        ("nl", "2019-05", "mei 2019"),
        ("nl", "2019", "2019"),
        ("nl", "", ""),
        ("nl", "2019-13-01", "2019-13-01"),
        ("nl", "voorjaar 2019", "voorjaar 2019"),
    ],
)
def test_dates_read_as_people_write_them(language: str, iso: str, text: str) -> None:
    assert wording(language).date(iso) == text


@pytest.mark.parametrize("language", ["nl-BE", "nl_NL", "NL", " nl "])
def test_a_language_of_a_region_is_that_language(language: str) -> None:
    assert wording(language).language == "nl"


@pytest.mark.parametrize("language", ["fr", "", "../nl"])
def test_a_language_without_a_page_is_refused(language: str) -> None:
    with pytest.raises(PhotoArchiveError, match="nl, en, de"):
        wording(language)


@pytest.mark.parametrize(
    ("credit", "text"),
    [
        ("beeldlijn.nl/Tessa Roelofs", "Foto: beeldlijn.nl/Tessa Roelofs"),
        ("Foto: Tessa Roelofs", "Foto: Tessa Roelofs"),
        ("Fotografie door Tessa Roelofs", "Fotografie door Tessa Roelofs"),
        ("© Tessa Roelofs", "© Tessa Roelofs"),
        ("Fotobureau Roelofs", "Foto: Fotobureau Roelofs"),
        ("", ""),
    ],
)
def test_a_credit_line_says_once_that_it_is_one(credit: str, text: str) -> None:
    assert wording("nl").credit(credit) == text


def test_people_are_listed_with_their_places() -> None:
    people = [person("A", position=Position.LEFT), person("B"), person("C")]
    assert wording("nl").people(people) == "In beeld: A (links), B en C."
    assert wording("en").people(people[1:]) == "In the picture: B and C."
    assert wording("de").people(people[2:]) == "Im Bild: C."
    assert wording("nl").people([]) == ""

"""Taking articles apart: hostile text, encodings, and what is written is read again."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photoarchive.article.match import match
from photoarchive.article.parse import parse
from photoarchive.article.read import text_of
from photoarchive.article.write import to_markdown, to_text
from photoarchive.errors import PhotoArchiveError
from photoarchive.model import KnownPerson, Position

PEOPLE = ["Mira Oostveen", "Jonas van der Teeuwen", "Fatma Yılmaz", "Sean O'Brien", "Elke Brandt"]
SENTENCES = [
    "{a} opent de deur van het nieuwe buurthuis.",
    "{a} (l.) en {b} (r.) knippen samen het lint door.",
    "Het koor zingt op de binnenplaats.",
    "{a}, wethouder van de gemeente Veldermonde, spreekt de bezoekers toe.",
    "Vooraan staat {a}, achter haar zit {b}.",
]


@st.composite
def articles(draw: st.DrawFn) -> str:
    """A canonical article text of a few photos, with people from a template."""
    numbers = draw(st.lists(st.integers(1, 400), min_size=1, max_size=6, unique=True))
    blocks = ["Een feestelijke middag in het buurthuis", "Zaterdag ging de deur open."]
    for number in numbers:
        a, b = draw(st.permutations(PEOPLE))[:2]
        blocks += [f"Pontwerf-{number:04d}", draw(st.sampled_from(SENTENCES)).format(a=a, b=b)]
    blocks += ["Daarna was er soep.", "(Foto's studio.example/Sanne Hoekwater)"]
    return "\n\n".join(blocks) + "\n"


@given(articles())
@settings(max_examples=60, deadline=None)
def test_what_is_written_is_read_again(text: str) -> None:
    article = parse(text)
    assert parse(to_text(article)) == article
    assert to_text(article) == text
    assert len(article.items) == text.count("Pontwerf-")
    assert article.credit is not None
    assert article.credit.creator == "Sanne Hoekwater"
    assert "Sanne Hoekwater" not in {p.name for item in article.items for p in item.people}


@given(st.text(max_size=600))
@settings(max_examples=150, deadline=None)
def test_any_text_is_taken_apart(text: str) -> None:
    article = parse(text)
    for item in article.items:
        assert item.photos
        assert item.span is not None
        assert 0 <= item.span.start <= item.span.end <= len(article.source)


@given(
    st.lists(st.sampled_from(["A-1 ", "(l.) ", "Mira Oostveen ", "\n\n", "[", ")", "en ", "– "]))
)
@settings(max_examples=150, deadline=None)
def test_fragments_of_articles_are_taken_apart(pieces: list[str]) -> None:
    article = parse("".join(pieces))
    assert parse(to_text(article)).items is not None
    assert to_markdown(article)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_encodings(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes("Café – één\n\nA-0001\n\nJoël zwaait.".encode(encoding))
    assert text_of(path).split() == ["Café", "–", "één", "A-0001", "Joël", "zwaait."]


@pytest.mark.parametrize("data", [b"", b"   \n", bytes(range(256)) * 40, b"\x00" * 500])
def test_what_is_no_article_gets_a_sentence(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(data)
    with pytest.raises(PhotoArchiveError) as told:
        text_of(path)
    assert str(path) in str(told.value)
    assert told.value.advice


def test_five_megabytes_get_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("woord " * 1_000_000)
    with pytest.raises(PhotoArchiveError, match="large"):
        text_of(path)


def test_the_register_knows_a_surname() -> None:
    known = [KnownPerson("uid-1", "Mira Oostveen")]
    text = "Opening\n\nA-0001\n\nWethouder Oostveen (r.) knipt het lint door."
    person = parse(text, known=known).items[0].people[0]
    assert (person.name, person.uid, person.position) == ("Mira Oostveen", "uid-1", Position.RIGHT)


def test_a_first_name_is_the_person_named_before_and_two_are_nobody() -> None:
    text = (
        "Opening\n\nA-1\n\nMira Oostveen en Jonas Teeuwen zingen.\n\nA-2\n\nMira zwaait.\n\n"
        "A-3\n\nMira Blom komt binnen.\n\nA-4\n\nMira lacht.\n"
    )
    items = parse(text).items
    assert {p.name for item in items for p in item.people} == {
        "Mira Oostveen",
        "Jonas Teeuwen",
        "Mira Blom",
    }


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("A-0001", ("A-0001",)),
        ("a_1.JPG", ("A-0001",)),
        ("A 0001", ("A-0001",)),
        ("[A-0001]", ("A-0001",)),
        ("A-0001 t/m A-0003", ("A-0001", "A-0002", "A-0003")),
        ("A-0001 en A-0003", ("A-0001", "A-0003")),
        ("A-0001, A-0002", ("A-0001", "A-0002")),
    ],
)
def test_names_are_found_in_the_set(written: str, stored: tuple[str, ...]) -> None:
    article = parse(f"Titel\n\n{written}\n\nHet koor zingt.\n\nA-0009\n\nNog een lied.")
    matching = match(article, ["A-0001", "A-0002", "A-0003"])
    assert matching.photos(article.items[0]) == stored
    assert matching.missing == ("A-0009",)


def test_captions_above_their_photos_are_known_by_who_stands_where() -> None:
    text = """\
Het buurthuis is eindelijk open

Zaterdag ging de deur open voor de buurt.

Jonas Teeuwen (l.) en Mira Oostveen (r.) knippen het lint door.

Pontwerf-0001

Het koor zingt op de binnenplaats.

Pontwerf-0002

Volgend jaar is er weer een feest.
"""
    article = parse(text)
    assert [item.text[:12] for item in article.items] == ["Jonas Teeuwe", "Het koor zin"]
    assert article.intro == "Zaterdag ging de deur open voor de buurt."
    assert article.closing == "Volgend jaar is er weer een feest."

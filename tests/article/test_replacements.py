"""Codes in a text, in a file and in the register."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoarchive.article.replacements import LARGEST_FILE, Codes, codes_of, expand, read_codes
from photoarchive.errors import FileRefused
from photoarchive.model import Person, Role

CODES = Codes({"mo": ("Mira Oostveen", "Mira Oostveen, wethouder"), "MO": ("Mo",), "7": ("", "x")})

EXPANDED = {
    "=mo=|": "Mira Oostveen|",
    "Met =mo= en =MO=|.": "Met Mira Oostveen en Mo|.",
    "=mo#2=| praat": "Mira Oostveen, wethouder| praat",
    "=mo#1=|": "Mira Oostveen|",
    "|=mo= en =mo=": "|Mira Oostveen en Mira Oostveen",
    "=m|o= en": "Mira Oostveen| en",
    "=mo= en |": "Mira Oostveen en |",
    "=mo|": "=mo|",
    "=xx= =mo#3= =mo#0= =7=|": "=xx= =mo#3= =mo#0= =7=|",
    "a=b=mo=|": "a=bMira Oostveen|",
    "1 = 2 =mo =|": "1 = 2 =mo =|",
    "=mo==mo=|": "Mira OostveenMira Oostveen|",
    "=Mo=|": "=Mo=|",
    "|": "|",
}


@pytest.mark.parametrize("typed", EXPANDED)
def test_known_codes_become_text_and_the_cursor_stays_with_its_words(typed: str) -> None:
    text, cursor = expand(typed.replace("|", ""), typed.index("|"), CODES)
    assert f"{text[:cursor]}|{text[cursor:]}" == EXPANDED[typed]


def test_another_sign_may_stand_around_a_code() -> None:
    assert expand("\\mo\\ =mo=", 9, CODES, "\\") == ("Mira Oostveen =mo=", 18)
    for sign in ("", " "):
        with pytest.raises(ValueError, match="sign"):
            expand("x", 0, CODES, sign)


@given(st.text(st.sampled_from("=mMoO#2 7x\n"), max_size=40))
def test_any_text_expands_once_and_cursors_keep_their_order(text: str) -> None:
    expanded, end = expand(text, len(text), CODES)
    assert end == len(expanded)
    assert expand(expanded, end, CODES) == (expanded, end)
    cursors = [expand(text, cursor, CODES)[1] for cursor in range(len(text) + 1)]
    assert cursors[0] == 0
    assert cursors == sorted(cursors)


def write(folder: Path, data: str | bytes, encoding: str = "utf-8") -> Path:
    path = folder / "codes.txt"
    path.write_bytes(data if isinstance(data, bytes) else data.encode(encoding))
    return path


LINES = (
    "// people of Harwijk\r\n"
    "mo\tMíra Oostveen\tMíra Oostveen, wethouder\r\n"
    "\r\n"
    "# a comment as well\n"
    "jt \t Jonas  Teeuwen \t\n"
    "mo\tsomebody else\n"
    "no tab here\n"
    "\tno code\n"
    "two words\tx\n"
    "#1\tx\n"
    "empty\t \t\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_file_of_codes_with_all_that_is_wrong_in_it(tmp_path: Path, encoding: str) -> None:
    codes = read_codes(write(tmp_path, LINES, encoding))
    assert codes.forms == {
        "mo": ("Míra Oostveen", "Míra Oostveen, wethouder"),
        "jt": ("Jonas Teeuwen", ""),
    }
    assert codes.refused == (
        (6, "the code mo came before"),
        (7, "there is no text behind a tab"),
        (8, "nothing cannot be a code"),
        (9, "two words cannot be a code"),
        (10, "#1 cannot be a code"),
        (11, "there is no text behind a tab"),
    )
    assert codes.form("jt", 2) is None


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "no code in this file"),
        (b"only words\n", "no code in this file"),
        (bytes(range(256)), "not a text"),
        (b"\xff\xfe\x00\xd8", "not a text"),
        (b"a\tb\n" * (LARGEST_FILE // 4 + 1), "too large"),
    ],
)
def test_what_is_no_file_of_codes_gets_a_sentence(
    tmp_path: Path, data: bytes, sentence: str
) -> None:
    with pytest.raises(FileRefused, match=sentence) as refusal:
        read_codes(write(tmp_path, data))
    assert str(tmp_path) in str(refusal.value)


def test_a_folder_or_nothing_is_no_file_of_codes(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="not a file"):
        read_codes(tmp_path)
    with pytest.raises(FileRefused, match="cannot be opened"):
        read_codes(tmp_path / "missing.txt")


def test_the_register_has_codes_of_its_own() -> None:
    roles = (
        Role("raadslid", "Harwijk", "2010", "2014"),
        Role("wethouder", "Gemeente Harwijk", "2015"),
    )
    people = (
        Person(1, "", "Mira Oostveen", roles=roles, code="mo"),
        Person(2, "", "Jonas Teeuwen", roles=(Role("", "De Wei"),), code="jt"),
        Person(3, "", "Without code", roles=roles),
        Person(4, "", "Without role", code="wr"),
    )
    assert codes_of(people).forms == {
        "mo": (
            "Mira Oostveen",
            "Mira Oostveen, wethouder",
            "Mira Oostveen, wethouder Gemeente Harwijk",
        ),
        "jt": ("Jonas Teeuwen", "Jonas Teeuwen", "Jonas Teeuwen, De Wei"),
        "wr": ("Without role",) * 3,
    }
    assert codes_of(people, "2012-05-13").form("mo", 3) == "Mira Oostveen, raadslid Harwijk"
    both = Codes({"mo": ("From the file",), "x": ("X",)}) | codes_of(people)
    assert both.form("mo") == "Mira Oostveen"
    assert both.form("x") == "X"

"""The text rule."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoarchive.files.text import cut, decode
from photoarchive.texts import MAX_CHARACTERS, clean

anything = st.text(st.characters())  # surrogates and non-characters among them


@given(anything)
def test_clean_texts_are_safe_to_store_and_stay_as_they_are(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode("utf-8")  # no surrogate
    assert not any(unicodedata.category(c) == "Cc" and c not in "\t\n" for c in cleaned)
    assert "\ufffe" not in cleaned
    assert cleaned == unicodedata.normalize("NFC", cleaned)
    assert clean(cleaned) == cleaned


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("  Jo\u0308ke\r\nen\rÖmer \x00", "Jöke\nen\nÖmer"),
        ("a\x00b\x1bc\ufffed", "abcd"),
        ("tab\tblijft", "tab\tblijft"),
        ("\ud83d los", "los"),
    ],
)
def test_clean(written: str, stored: str) -> None:
    assert clean(written) == stored


def test_a_text_without_end_is_cut() -> None:
    assert len(clean("é" * (3 * MAX_CHARACTERS))) == MAX_CHARACTERS


@pytest.mark.parametrize(
    ("raw", "text", "utf8"),
    [
        ("Fête".encode(), "Fête", True),
        ("Fête – €".encode("cp1252"), "Fête – €", False),
        (b"\x81F\xeate", "Fête", False),
    ],
)
def test_decode(raw: bytes, text: str, utf8: bool) -> None:
    assert decode(raw) == (text, utf8)


@given(st.text(), st.integers(0, 40))
def test_cut_keeps_whole_letters(text: str, most: int) -> None:
    raw = cut(text, most)
    assert len(raw) <= most
    assert text.startswith(raw.decode("utf-8"))


def test_cut_keeps_marks_with_their_letter() -> None:
    assert cut("ab\u0308", 2) == b"a"
    assert cut("één", 4) == "éé".encode()
    assert cut("woord twee", 6) == b"woord"

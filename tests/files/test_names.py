"""File names that every system can hold."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoarchive.files.names import folded, readable, safe_name


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("CheeseWorks-0037.jpg", "CheeseWorks-0037.jpg"),
        ("Jóke 😀 & 'vrienden'.jpg", "Jóke 😀 & 'vrienden'.jpg"),
        ('a<b>:"c/d\\e|f?g*.jpg', "a_b___c_d_e_f_g_.jpg"),
        ("twee\nregels\t.txt", "twee_regels_.txt"),
        ("eindigt. . ", "eindigt"),
        (" .verborgen.jpg", "verborgen.jpg"),
        ("naam .jpg", "naam.jpg"),
        ("CON", "CON_"),
        ("nul.tar.gz", "nul_.tar.gz"),
        ("Lpt1 .jpg", "Lpt1_.jpg"),
        ("COM¹.jpg", "COM¹_.jpg"),
        ("console.jpg", "console.jpg"),
        ("..", "unnamed"),
        ("", "unnamed"),
        (".jpg", "jpg"),
        ("exe\N{RIGHT-TO-LEFT OVERRIDE}gpj.jpg", "exe_gpj.jpg"),
        ("cafe\N{COMBINING ACUTE ACCENT}.jpg", "café.jpg"),
    ],
)
def test_safe(wanted: str, expected: str) -> None:
    assert safe_name(wanted) == expected


def test_long_names_are_cut_between_characters_and_keep_the_extension() -> None:
    name = safe_name("é" * 80 + ".jpeg")
    assert name == "é" * 47 + ".jpeg"
    assert safe_name("é" * 80 + ".jpeg", taken={folded(name)}) == "é" * 46 + "-2.jpeg"


def test_taken_names_are_counted_on_whatever_their_case() -> None:
    taken = {folded("Zaal.JPG"), folded("zaal-2.jpg")}
    assert safe_name("ZAAL.jpg", taken=taken) == "ZAAL-3.jpg"
    assert safe_name("foyer.jpg", taken=taken) == "foyer.jpg"


def test_bytes_that_are_not_utf8_become_readable() -> None:
    assert readable(b"caf\xe9.jpg".decode(errors="surrogateescape")) == "café.jpg"
    assert safe_name(b"caf\xe9.jpg".decode(errors="surrogateescape")) == "café.jpg"
    assert readable("café.jpg") == "café.jpg"


@given(st.lists(st.text(max_size=150), max_size=20))
def test_any_text_gives_names_that_hold_everywhere(some: list[str]) -> None:
    taken: set[str] = set()
    for wanted in some:
        name = safe_name(wanted, taken=taken)
        assert folded(name) not in taken
        taken.add(folded(name))
        assert 0 < len(name.encode()) <= 100
        assert name == unicodedata.normalize("NFC", name)
        assert name.isprintable()
        assert not set(name) & set('<>:"/\\|?*')
        assert not name.startswith((".", " "))
        assert not name.endswith((".", " "))
        assert name.split(".")[0].rstrip().upper() not in {"CON", "PRN", "AUX", "NUL", "COM1"}


@given(st.text(max_size=150))
def test_a_safe_name_stays_as_it_is(wanted: str) -> None:
    assert safe_name(safe_name(wanted)) == safe_name(wanted)

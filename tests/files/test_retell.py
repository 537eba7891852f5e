"""Other texts in a rendition: the bytes are those of one made anew."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from photoarchive.files.embed import embed
from photoarchive.files.render import Rendered, WebFormat, render
from photoarchive.files.retell import Strange, retold

Texts = dict[str, tuple[str, ...]]

LONG: Texts = {"caption": ("Aagje Terpstra (r.) " * 900,), "persons": ("Aagje Terpstra", "Wout")}
TEXTS: tuple[Texts, ...] = (
    {},
    {"caption": ("Jóke Vermaat (l.) opent de zaal",), "creator": ("Quirijn Postma",)},
    {"caption": ("x",), "credit": ("beeldbron.example",), "date": ("2024-05-03",)},
    LONG,
)


@pytest.fixture(scope="module")
def photo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("photo") / "a.jpg"
    size = (331, 219)
    wide = Image.linear_gradient("L").resize(size)
    Image.merge("RGB", (wide, Image.effect_noise(size, 20), wide)).save(path)
    return path


@pytest.fixture(scope="module")
def told(photo: Path) -> dict[WebFormat, bytes]:
    made = render(photo, sizes=[99], formats=tuple(WebFormat), embedded=embed({"headline": "Kop"}))
    return {one.format: one.data for one in made}


def renditions(photo: Path, texts: Texts) -> list[Rendered]:
    return render(photo, sizes=[320, 99], formats=tuple(WebFormat), embedded=embed(texts))


@pytest.mark.parametrize("before", TEXTS, ids=len)
@pytest.mark.parametrize("after", TEXTS, ids=len)
def test_the_bytes_are_those_of_one_made_anew(photo: Path, before: Texts, after: Texts) -> None:
    for old, new in zip(renditions(photo, before), renditions(photo, after), strict=True):
        assert retold(old.data, old.format, embed(after)) == new.data


def test_what_was_said_before_is_gone(photo: Path) -> None:
    for one in renditions(photo, LONG):
        assert b"Terpstra" in one.data
        assert b"Terpstra" not in retold(one.data, one.format, embed({"caption": ("Soep",)}))


@pytest.mark.parametrize("encoding", WebFormat)
def test_a_file_without_texts_is_refused(photo: Path, encoding: WebFormat) -> None:
    (bare,) = render(photo, sizes=[99], formats=[encoding])
    with pytest.raises(Strange):
        retold(bare.data, encoding, embed({}))


@pytest.mark.parametrize("encoding", WebFormat)
@settings(max_examples=300)
@given(data=st.data())
def test_damage_gives_bytes_or_one_kind_of_error(
    told: dict[WebFormat, bytes], encoding: WebFormat, data: st.DataObject
) -> None:
    whole = told[encoding]
    damaged = bytearray(whole[: data.draw(st.integers(0, len(whole)))])
    places = st.integers(0, max(0, min(600, len(damaged)) - 1))
    for at, value in data.draw(st.dictionaries(places, st.integers(0, 255), max_size=3)).items():
        if damaged:
            damaged[at] = value
    with contextlib.suppress(Strange):
        assert retold(bytes(damaged), encoding, embed({}))

"""Every paragraph of an article is found again in its source, in its order."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photoarchive.article.outline import Part, outline
from photoarchive.article.parse import parse
from photoarchive.article.read import text_of

ARTICLES = sorted((Path(__file__).parents[1] / "data" / "articles").glob("*.txt"))
TEXT = """De Hazelhof is open

Op vrijdag ging de deur open.

Hazelhof-0001

Mira Oostveen opent de deur.

Er was soep.

Daarna wandelde iedereen naar buiten:

[Hazelhof-0002] [Hazelhof-0003]
Het koor zingt.

Jonas van der Teeuwen (foto: Hazelhof-0004) speelt gitaar.

Morgen is er weer een dag.

(Foto's Studio Linde/Noor Brandsma)
"""


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_an_outline_is_the_whole_article_in_order(path: Path) -> None:
    article = parse(text_of(path))
    stretches = outline(article)
    starts = [stretch.span.start for stretch in stretches]
    assert starts == sorted(set(starts))
    lines = [line for stretch in stretches for line in stretch.paragraph.lines]
    assert all(article.source[line.start : line.end] == line.text for line in lines)
    said = "".join(squeezed(line.text) for line in lines)
    assert set(Counter(squeezed(article.source)) - Counter(said)) <= set("[]()")
    for number, item in enumerate(article.items):
        own = [s for s in stretches if s.item == number]
        assert [s.text for s in own if s.part is Part.CAPTION] == item.text.split("\n\n")
        assert [s for s in own if s.part is Part.MARKER]


def test_every_part_is_told_apart() -> None:
    found = [(s.part, s.item, s.text[:20]) for s in outline(parse(TEXT))]
    assert found[:3] == [
        (Part.TITLE, None, "De Hazelhof is open"),
        (Part.INTRO, 0, "Op vrijdag ging de d"),
        (Part.MARKER, 0, "Hazelhof-0001"),
    ]
    assert (Part.ASIDE, 0, "Daarna wandelde iede") in found
    assert [part for part, item, _ in found if item == 1][:1] == [Part.MARKER]
    assert found[-1][0] is Part.CREDIT


def test_the_same_sentence_twice_has_two_places() -> None:
    text = "Titel\n\nHazelhof-0001\n\nEr was soep.\n\nHazelhof-0002\n\nEr was soep.\n"
    captions = [s for s in outline(parse(text)) if s.part is Part.CAPTION]
    assert [s.span.start for s in captions] == [text.index("Er"), text.rindex("Er")]


@given(st.text(alphabet="aB .\n\r\t(){}[]-_0123:’é\u2028", max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_text_has_an_outline(noise: str) -> None:
    article = parse(f"{noise}\n\nHazelhof-0001\n\n{noise}\n\nHazelhof-0002 (foto)\n{noise}")
    for stretch in outline(article):
        assert stretch.text
        assert 0 <= stretch.span.start < stretch.span.end <= len(article.source)

"""The page's HTML: whole pages against reference files, and the rules every page keeps."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import partial
from html.parser import HTMLParser

import pytest

from photoarchive.errors import PhotoArchiveError
from photoarchive.gallery.site import paragraphs, web_address
from photoarchive.model import Publication
from photoarchive.paths import resources
from tests.gallery.conftest import (
    MakePhoto,
    MakePublication,
    Render,
    SameAsReference,
    hostile,
    story,
)

PageOf = Callable[[Callable[..., Publication]], Publication]


class _Elements(HTMLParser):
    """Every element of a page with its attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]


@pytest.fixture
def page_of(make_photo: MakePhoto, make_publication: MakePublication) -> PageOf:
    """`page_of(story)`: a publication of photos that need not exist."""
    return lambda build: build(partial(make_photo, drawn=False), make_publication)


def test_a_story_is_the_same_as_its_reference(
    page_of: PageOf, render: Render, same_as_reference: SameAsReference
) -> None:
    publication = page_of(story)
    same_as_reference(
        "story.nl.html", render(publication, base_url="https://example.org/open-huis")
    )


def test_a_single_bare_photo_is_the_same_as_its_reference(
    make_photo: MakePhoto,
    make_publication: MakePublication,
    render: Render,
    same_as_reference: SameAsReference,
) -> None:
    photo = make_photo(drawn=False, caption="", alt_text="", copyright="", creator="")
    publication = make_publication(photo, title=" ", language="nl-BE")
    same_as_reference("single.en.html", render(publication, language="en"))


def test_a_hostile_page_is_the_same_as_its_reference(
    page_of: PageOf, render: Render, same_as_reference: SameAsReference
) -> None:
    page = render(page_of(hostile), language="de")
    same_as_reference("hostile.de.html", page)


def test_text_of_people_makes_no_elements(page_of: PageOf, render: Render) -> None:
    elements = _Elements(render(page_of(hostile)))
    scripts = elements.named("script")
    assert scripts == [
        {"src": "script.js", "defer": None},
        {"type": "application/ld+json"},
    ]
    expected = "src srcset sizes width height alt loading decoding fetchpriority"
    assert all(set(one) <= set(expected.split()) for one in elements.named("img"))
    assert len(elements.named("img")) == 3


def test_nothing_is_inline_and_nothing_comes_from_elsewhere(
    page_of: PageOf, render: Render
) -> None:
    elements = _Elements(render(page_of(story)))
    for tag, attributes in elements.found:
        handlers = [name for name in attributes if name.startswith("on") or name == "style"]
        assert not handlers, tag
        loaded = [attributes.get(name) or "" for name in ("src", "srcset")]
        assert not any("//" in address for address in loaded), tag
    assert not elements.named("style")
    policy = elements.named("meta")[1]
    assert policy["http-equiv"] == "Content-Security-Policy"
    assert "unsafe" not in str(policy["content"])


def test_ids_are_unique_and_references_lead_somewhere(page_of: PageOf, render: Render) -> None:
    elements = _Elements(render(page_of(story)))
    ids = Counter(one["id"] for _, one in elements.found if "id" in one)
    assert set(ids.values()) == {1}
    groups = [one for _, one in elements.found if one.get("role") == "group"]
    assert len(groups) == 2
    assert [one["aria-labelledby"] in ids for one in groups if "aria-labelledby" in one] == [True]


def test_the_first_photo_comes_at_once_and_the_others_when_needed(
    page_of: PageOf, render: Render
) -> None:
    first, *others = _Elements(render(page_of(story))).named("img")
    assert first.get("fetchpriority") == "high"
    assert "loading" not in first
    assert all(one["loading"] == "lazy" and "fetchpriority" not in one for one in others)
    assert all(int(str(one["width"])) and int(str(one["height"])) for one in (first, *others))


def test_alt_texts_are_written_ones_or_names_or_nothing(page_of: PageOf, render: Render) -> None:
    images = _Elements(render(page_of(story))).named("img")
    assert [one["alt"] for one in images] == [
        "Een vrouw knipt een lint door.",
        "In beeld: Sanne Vermeulen (links) en Joris de Wit (rechts).",
        "",
        "",
        "",
        "Een vrouw knipt een lint door.",
    ]


def test_every_photo_has_its_credit(page_of: PageOf, render: Render) -> None:
    page = render(page_of(story))
    assert page.count('<p class="credit">Foto: beeldlijn.nl/Tessa Roelofs</p>') == 6


def test_who_is_not_named_stays_out_of_the_page(page_of: PageOf, render: Render) -> None:
    page = render(page_of(story))
    assert "Iemand die niet" not in page
    assert "photo-1" in page
    for private in (
        "gallery-1",
        "person-1",
        "uid-1",
        "originals",
    ):
        assert private not in page


def test_captions_keep_their_paragraphs_and_lines() -> None:
    assert paragraphs("Een.\r\nTwee.\n \n\nDrie.\n") == [["Een.", "Twee."], ["Drie."]]
    assert paragraphs("  ") == []


def test_a_base_is_a_web_address() -> None:
    assert web_address("https://example.org/a") == "https://example.org/a/"
    assert web_address("") == ""
    with pytest.raises(PhotoArchiveError, match="no web address"):
        web_address("javascript:alert(1)")


def test_the_script_is_small_and_the_style_sheet_loads_nothing() -> None:
    assert resources("gallery", "script.js").stat().st_size <= 2048
    style = resources("gallery", "style.css").read_text(encoding="utf-8")
    assert not re.search(r"url\(|@import", style)

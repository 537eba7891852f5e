"""Articles of very different styles in three languages against what a person reads in them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from photoarchive.article.match import match
from photoarchive.article.parse import parse
from photoarchive.article.read import text_of
from photoarchive.article.write import to_docx, to_html, to_markdown, to_text
from photoarchive.model import Article

FOLDER = Path(__file__).parent.parent / "data" / "articles"
GOLD = sorted(FOLDER.glob("*.json"))
F1_WANTED = 0.9


def gold_and_article(gold: Path) -> tuple[dict[str, Any], Article]:
    wanted = json.loads(gold.read_text("utf-8"))
    (source,) = (path for path in FOLDER.glob(f"{gold.stem}.*") if path != gold)
    return wanted, parse(text_of(source))


def people(items: list[Any]) -> set[tuple[int, str]]:
    return {(number, name) for number, names in enumerate(items) for name in names}


def test_there_are_ten_articles_a_language() -> None:
    languages = [json.loads(gold.read_text("utf-8"))["language"] for gold in GOLD]
    assert all(languages.count(language) >= 10 for language in ("nl", "en", "de"))


@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.stem)
def test_title_groups_and_credit(gold: Path) -> None:
    wanted, article = gold_and_article(gold)
    assert article.title == wanted["title"]
    photos = [item["photos"] for item in wanted["items"]]
    found = match(article, [name for names in photos for name in names])
    assert [list(found.photos(item)) for item in article.items] == photos
    credit = article.credit
    assert credit is not None
    assert {
        "line": credit.line,
        "creator": credit.creator,
        "organisation": credit.organisation,
    } == wanted["credit"]


@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.stem)
def test_people(gold: Path) -> None:
    wanted, article = gold_and_article(gold)
    right = people([[p["name"] for p in item["people"]] for item in wanted["items"]])
    found = people([[p.name for p in item.people] for item in article.items])
    f1 = 2 * len(right & found) / (len(right) + len(found))
    assert f1 >= F1_WANTED, (f1, sorted(right ^ found))


@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.stem)
def test_where_they_stand(gold: Path) -> None:
    wanted, article = gold_and_article(gold)
    for item, expected in zip(article.items, wanted["items"], strict=True):
        found = {p.name: p for p in item.people}
        for person in expected["people"]:
            if person["name"] in found:
                said = found[person["name"]]
                assert said.position == person.get("position"), person
                order = person.get("order", 0)  # null: two readers would not agree
                assert order is None or said.order == order, person


@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.stem)
def test_nothing_of_the_text_vanishes(gold: Path) -> None:
    _, article = gold_and_article(gold)
    kept = " ".join(
        [
            article.title,
            article.intro,
            article.closing,
            *(f"{' '.join(item.photos)} {item.text} {item.aside}" for item in article.items),
            article.credit.line if article.credit else "",
        ]
    ).split()
    for item in article.items:
        assert item.span is not None
        assert item.text in article.source[item.span.start : item.span.end]
    lost = [word for word in article.source.split() if word.strip("()[]:.,–-") and word not in kept]
    assert len(lost) <= 3 * len(article.items), lost  # labels and brackets of markers and credit


@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.stem)
@pytest.mark.parametrize("form", ["txt", "md", "html", "docx"])
def test_written_and_read_again_it_is_the_same(gold: Path, form: str, tmp_path: Path) -> None:
    first = parse(to_text(gold_and_article(gold)[1]))
    written = tmp_path / f"article.{form}"
    made = {
        "txt": to_text(first).encode(),
        "md": to_markdown(first).encode(),
        "html": to_html(first).encode(),
        "docx": to_docx(first),
    }
    written.write_bytes(made[form])
    assert parse(text_of(written)) == first

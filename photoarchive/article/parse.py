"""Text to Article: the one entry point for taking an article apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from photoarchive.article.credit import credit_of
from photoarchive.article.credit_line import find_credit, inline_credits
from photoarchive.article.language import language_of
from photoarchive.article.layout import Paragraph, lines_of, span_of, text_of
from photoarchive.article.markers import find_markers
from photoarchive.article.names import people
from photoarchive.article.passages import Passage, passage
from photoarchive.article.structure import Draft, Outline, outline
from photoarchive.model import Article, ArticleItem, Credit, KnownPerson, NamedPerson, Span


def parse(text: str, *, known: Sequence[KnownPerson] = (), photos: Sequence[str] = ()) -> Article:
    """Take an article apart into title, intro, items, closing and credit.

    `known` are the people of the register, whom the text may name by a part of their name.
    `photos` are the names of the photo set, where there is one: with them a line "12" or
    "Week 12" can be known for a photo's name. Never raises; a text that names no photo has
    no items. Nothing of the text is left out: what is not blank is in one of the fields,
    the words "Foto's:" before a credit apart.
    """
    lines = lines_of(text)
    markers = find_markers(lines, photos)
    credit = find_credit(lines, markers)
    parts = outline(lines, markers, credit)
    named = people(list(_passages(text, parts)), known)
    items = tuple(_item(draft, named.get(n, ())) for n, draft in enumerate(parts.items))
    return Article(
        title=parts.title.text if parts.title else "",
        intro=text_of(parts.intro),
        items=items,
        closing=text_of(parts.closing),
        credit=credit_of(credit.text) if credit else _common_credit(items),
        source=text,
    )


def _passages(source: str, parts: Outline) -> Iterator[Passage]:
    """All running text in the order of the source, each paragraph with its item."""
    language = language_of(source)
    sections: list[tuple[Paragraph, int | None]] = [(p, None) for p in parts.intro]
    if parts.title is not None:
        sections.append((parts.title, None))
    for n, draft in enumerate(parts.items):
        sections += [(p, n) for p in draft.text]
        sections += [(p, None) for p in draft.aside]
    sections += [(p, None) for p in parts.closing]
    for paragraph, item in sorted(sections, key=lambda section: section[0].span.start):
        yield passage(source, paragraph, item, language)


def _item(draft: Draft, named: tuple[NamedPerson, ...]) -> ArticleItem:
    spans = draft.spans
    return ArticleItem(
        photos=draft.photos,
        text=text_of(draft.text),
        people=named,
        aside=text_of(draft.aside),
        span=span_of(draft.text),
        marker=Span(spans[0].start, spans[-1].end),
    )


def _common_credit(items: Sequence[ArticleItem]) -> Credit | None:
    """The credit that captions give in passing, where they all give the same."""
    found = {credit for item in items for _, _, credit in inline_credits(item.text)}
    return credit_of(found.pop()) if len(found) == 1 else None

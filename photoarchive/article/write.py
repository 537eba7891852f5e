"""Article to text, Markdown, HTML and Word: the reverse of `parse`.

`parse(to_text(article)) == article`, and the same through `read` for the other formats,
holds for an article that `parse` could have made, and that is:

- its texts are trimmed, their paragraphs separated by one blank line, with no run of two
  spaces, and no line in them reads as photo names, as a credit or as Markdown's own marks;
- the title is one line, and the most title-like of all before the first photo;
- the last caption is one paragraph; in an earlier one of several the last is no heading and
  does not end in a colon, and an aside has only such paragraphs;
- every photo name can stand on a line (any name that Windows allows, without brackets);
- the people are the ones that `parse` finds in the texts, the credit what it makes of its line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from html import escape

from photoarchive.article.language import language_of
from photoarchive.article.layout import lines_of
from photoarchive.article.markdown import escaped
from photoarchive.article.markers import NO_CAPTION, Stand, find_markers
from photoarchive.article.word import word_file
from photoarchive.model import Article, ArticleItem

_CREDIT = {"nl": "(Foto's {})", "en": "(Photos: {})", "de": "(Fotos: {})"}


class _Kind(Enum):
    """What a block of the written article is."""

    TITLE = "title"
    PARAGRAPH = "paragraph"
    PHOTOS = "photos"
    CREDIT = "credit"


@dataclass(frozen=True)
class _Block:
    kind: _Kind
    text: str


def to_text(article: Article, *, language: str = "") -> str:
    """Plain text: title, intro, photo names with their captions, closing, credit.

    `language` ("nl", "en", "de") is that of the few words added; by default the article's.
    """
    return "\n\n".join(block.text for block in _blocks(article, language)) + "\n"


def to_markdown(article: Article, *, language: str = "") -> str:
    """The same as Markdown (CommonMark), with the title as its heading."""
    blocks = [_markdown(block) for block in _blocks(article, language)]
    return "\n\n".join(blocks) + "\n"


def to_html(article: Article, *, language: str = "") -> str:
    """The same as a plain HTML page, with nothing in it but headings and paragraphs."""
    language = language or language_of(_all_text(article))
    body = "\n".join(_html(block) for block in _blocks(article, language))
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(article.title)}</title>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def to_docx(article: Article, *, language: str = "") -> bytes:
    """The same as a Word file."""
    blocks = list(_blocks(article, language))
    title = blocks.pop(0).text if blocks and blocks[0].kind is _Kind.TITLE else ""
    return word_file(title, [block.text for block in blocks])


def _blocks(article: Article, language: str) -> Iterator[_Block]:
    language = language or language_of(_all_text(article))
    if article.title:
        yield _Block(_Kind.TITLE, article.title)
    yield from _paragraphs(article.intro)
    for item in article.items:
        yield _Block(_Kind.PHOTOS, _photo_line(item, language))
        yield from _paragraphs(item.text)
        yield from _paragraphs(item.aside)
    yield from _paragraphs(article.closing)
    if article.credit is not None:
        yield _Block(_Kind.CREDIT, _CREDIT[language].format(article.credit.line))


def _paragraphs(text: str) -> Iterator[_Block]:
    for paragraph in text.split("\n\n"):
        if paragraph:
            yield _Block(_Kind.PARAGRAPH, paragraph)


def _photo_line(item: ArticleItem, language: str) -> str:
    """The names in a form that is read as names and nothing else."""
    names = [name if _stands_alone(name) else f"{name}.jpg" for name in item.photos]
    line = (", " if any(" " in name for name in names) else " ").join(names)
    return line if item.text else f"{line} ({NO_CAPTION[language]})"


def _stands_alone(name: str) -> bool:
    found = find_markers(lines_of(name)).get(0, [])
    return [(m.stand, m.names) for m in found] == [(Stand.ALONE, (name,))]


def _all_text(article: Article) -> str:
    texts = (text for item in article.items for text in (item.text, item.aside))
    return " ".join([article.title, article.intro, *texts, article.closing])


def _markdown(block: _Block) -> str:
    lines = [escaped(line) for line in block.text.split("\n")]
    return ("# " if block.kind is _Kind.TITLE else "") + "\\\n".join(lines)


def _html(block: _Block) -> str:
    text = escape(block.text, quote=False).replace("\n", "<br>\n")
    if block.kind is _Kind.TITLE:
        return f"<h1>{text}</h1>"
    if block.kind is _Kind.PARAGRAPH:
        return f"<p>{text}</p>"
    return f'<p class="{block.kind.value}">{text}</p>'

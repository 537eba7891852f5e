"""Plain text out of HTML: paragraphs, line breaks, table rows, and the photos it shows."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

from photoarchive.article.photo_names import EXTENSION

_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "dd", "details", "dialog", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main",
    "nav", "ol", "p", "pre", "section", "summary", "table", "tr", "ul",
})  # fmt: skip
_HIDDEN = frozenset({"head", "nav", "script", "style", "template", "noscript", "svg", "math", "select", "textarea", "button"})  # fmt: skip
_BODIES = frozenset({"article", "main"})
_AROUND = frozenset({"footer", "aside"})  # of the site, where they are not in the article
_BODY = re.compile(r"<(?:article|main)[\s>]", re.I)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_SIZE = re.compile(r"(?:-\d{2,5}x\d{2,5}|-scaled)+(?=\.[a-z]+$)", re.I)


def webpage_text(source: str) -> str:
    """The readable text of a page; a picture becomes "[its file name]" on a line of its own."""
    reader = _Reader(has_body=bool(_BODY.search(source)))
    reader.feed(source)
    reader.close()
    return reader.text()


class _Reader(HTMLParser):
    """Collects paragraphs while it walks over the tags; keeps no tree."""

    def __init__(self, *, has_body: bool) -> None:
        super().__init__(convert_charrefs=True)
        self._has_body = has_body
        self._bodies = 0  # <article> and <main> that are open
        self._paragraphs: list[str] = []
        self._open: list[str] = []
        self._hidden: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._bodies += tag in _BODIES
        if tag in _HIDDEN or (tag in _AROUND and self._has_body and not self._bodies):
            self._flush()
            self._hidden.append(tag)
        elif tag == "br":
            self._open.append("\n")
        elif tag in ("td", "th"):
            self._open.append("\t")
        elif tag == "img" and not self._hidden:
            self._show(dict(attrs).get("src") or "")
        elif tag in _BLOCKS:
            self._flush()

    def handle_endtag(self, tag: str) -> None:
        self._bodies -= tag in _BODIES and self._bodies > 0
        if tag in self._hidden:
            while self._hidden.pop() != tag:
                pass
        elif tag in _BLOCKS:
            self._flush()

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._open.append(_SPACE.sub(" ", data))

    def _show(self, address: str) -> None:
        name = _SIZE.sub("", unquote(urlsplit(address).path.rpartition("/")[2]))
        if EXTENSION.search(name) and any(c.isdigit() for c in name):
            self._flush()
            self._paragraphs.append(f"[{name}]")

    def _flush(self) -> None:
        lines = [_SPACE_RUN.sub(" ", line).strip(" ") for line in "".join(self._open).split("\n")]
        text = "\n".join(line.strip("\t ") for line in lines).strip("\n")
        if text:
            self._paragraphs.append(text)
        self._open = []

    def text(self) -> str:
        """All paragraphs, a blank line between two of them."""
        self._flush()
        return "\n\n".join(self._paragraphs)


_SPACE_RUN = re.compile(r" {2,}")

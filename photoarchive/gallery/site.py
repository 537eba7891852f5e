"""The page's HTML from its blocks: which words, which addresses; the markup is in templates.

Everything that people wrote is escaped by the template engine; nothing is marked as safe
there but the JSON-LD, which escapes itself.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from urllib.parse import urljoin

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from photoarchive.errors import PhotoArchiveError
from photoarchive.files.trouble import trouble
from photoarchive.gallery import structured
from photoarchive.gallery.blocks import Block, Picture
from photoarchive.gallery.language import Wording, is_date, language_tag
from photoarchive.gallery.printed import is_url
from photoarchive.model import Publication
from photoarchive.paths import resources

FILES = ("index.html", "style.css", "script.js")

_DESCRIPTION = 200  # characters that search engines show of a description
_PARAGRAPH = re.compile(r"\n\s*\n")


@dataclass(frozen=True)
class Page:
    """All that the templates ask for."""

    publication: Publication
    blocks: Sequence[Block]
    words: Wording
    base_url: str

    @property
    def title(self) -> str:
        """Never empty: browsers and readers need one."""
        return self.publication.title.strip() or self.words["untitled"]

    @property
    def description(self) -> str:
        """The start of what people wrote, for search engines and link previews."""
        texts = (self.publication.intro, *(block.text for block in self.blocks), self.title)
        text = " ".join(next(text for text in texts if text.strip()).split())
        return text if len(text) <= _DESCRIPTION else f"{text[: _DESCRIPTION - 1].rstrip()}…"

    @property
    def text_language(self) -> str:
        """The language of the captions, where it is not the page's."""
        language = language_tag(self.publication.language)
        return "" if language.split("-")[0] == self.words.language else language

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """Every photo in reading order."""
        return tuple(picture for block in self.blocks for picture in block.pictures)

    @property
    def notices(self) -> tuple[str, ...]:
        """Each copyright notice once."""
        found = (picture.printed.photo.copyright for picture in self.pictures)
        return tuple(dict.fromkeys(filter(None, found)))

    @property
    def licences(self) -> tuple[str, ...]:
        """Each licence once: a web address or a text."""
        found = (picture.printed.photo.licence for picture in self.pictures)
        return tuple(dict.fromkeys(filter(None, found)))

    @property
    def data(self) -> str:
        """The JSON-LD, escaped for its script element."""
        document = structured.document(
            self.publication,
            self.blocks,
            language=self.text_language or self.words.language,
            base_url=self.base_url,
        )
        return structured.script(document)

    @property
    def preview(self) -> str:
        """The picture for link previews; they need an absolute address."""
        return urljoin(self.base_url, self.pictures[0].main.address)

    def alt(self, picture: Picture) -> str:
        """What a person wrote, else who is in the picture, else nothing.

        Nothing is the least bad there: the link around it still says which photo of how
        many, where "photo" or a file name would be WCAG failure F30.
        """
        printed = picture.printed
        alt = printed.alt_text or self.words.people(printed.people_placed)
        return " ".join(alt.split())


def render(
    publication: Publication, blocks: Sequence[Block], words: Wording, *, base_url: str = ""
) -> str:
    """The whole of index.html."""
    page = Page(publication, blocks, words, web_address(base_url))
    html = _templates().get_template("page.html").render(page=page, words=words)
    lines = (line.strip() for line in html.split("\n"))
    return "\n".join(filter(None, lines)) + "\n"


def write(html: str, into: Path) -> dict[str, str]:
    """Write the page and what it needs; file name to SHA-256."""
    contents = {name: resources("gallery", name).read_bytes() for name in FILES[1:]}
    contents[FILES[0]] = html.encode()
    with trouble(into):
        for name, content in contents.items():
            (into / name).write_bytes(content)
    return {name: hashlib.sha256(contents[name]).hexdigest() for name in FILES}


def web_address(base_url: str) -> str:
    """A base that addresses can be joined to; raises PhotoArchiveError for anything else."""
    if base_url and not is_url(base_url):
        raise PhotoArchiveError(
            f"{base_url!r} is no web address",
            advice="Write it like https://www.example.org/photos/.",
        )
    return f"{base_url.rstrip('/')}/" if base_url else ""


def paragraphs(text: str) -> list[list[str]]:
    """Paragraphs, each a list of its lines: a blank line ends a paragraph."""
    whole = (part.strip() for part in _PARAGRAPH.split(text.replace("\r\n", "\n")))
    return [part.splitlines() for part in whole if part]


@lru_cache
def _templates() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(resources("gallery")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["paragraphs"] = paragraphs
    environment.tests["url"] = is_url
    environment.tests["date"] = is_date
    return environment

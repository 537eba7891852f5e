"""What stands on the page, in order: texts, photos, sets that share a text, runs without text.

Words and markup are in the templates; what may be said of a photo is in `printed`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from photoarchive.files.render import WebFormat
from photoarchive.gallery.printed import Printed, page_text, single
from photoarchive.gallery.renditions import Rendition
from photoarchive.gallery.rows import broken
from photoarchive.model import Publication

# The measures of style.css, in rem: the page and the margins beside it, the most height of a
# photo and of an upright one, and the screen below which a row is broken into lines.
PAGE, MARGINS, TALL, TALL_UPRIGHT, PHONE = 64.0, 4.0, 48.0, 42.0, 40.0

# Sums of width to height of the photos that stand beside each other.
ROW_TARGET, LINE_TARGET = 3.6, 1.9


class Layout(StrEnum):
    """The shapes a block can have; each is a macro of the template."""

    TEXT = "text"
    PHOTO = "photo"
    SET = "set"
    RUN = "run"


@dataclass(frozen=True)
class Source:
    """One format of a picture: `srcset` as HTML writes it."""

    media_type: str
    srcset: str


@dataclass(frozen=True)
class Picture:
    """One photo on the page. `number` counts from 1 over the whole page.

    `row` and `line` are sums of ratios: of the photos beside it, its own included, on a
    wide screen and on a phone; 0 where it stands alone.
    """

    number: int
    printed: Printed
    renditions: tuple[Rendition, ...]
    row: float = 0.0
    line: float = 0.0

    @property
    def main(self) -> Rendition:
        """What browsers get that know no newer format, and what the link opens."""
        return self._of(self._formats[-1])[-1]

    @property
    def small(self) -> Rendition:
        """The smallest of the same format as `main`."""
        return self._of(self._formats[-1])[0]

    @property
    def sources(self) -> tuple[Source, ...]:
        """Newest format first; the last one belongs on the `img` itself."""
        return tuple(self._source(one) for one in self._formats)

    @property
    def ratio(self) -> float:
        """Width to height, rounded to what style.css has a class for: 0.35 … 3 by 0.05."""
        exact = self.main.width / self.main.height
        return min(max(round(exact * 20) / 20, 0.35), 3.0)

    @property
    def is_upright(self) -> bool:
        """Whether it is higher than wide, so that it gets less height."""
        return self.ratio < 1

    @property
    def classes(self) -> str:
        """The class that tells style.css the ratio, and whether the photo is upright."""
        upright = " upright" if self.is_upright else ""
        return f"r{round(self.ratio * 100)}{upright}"

    @property
    def sizes(self) -> str:
        """How wide the photo stands on the screen, as HTML's `sizes`."""
        share, phone = self.ratio / (self.row or self.ratio), self.ratio / (self.line or self.ratio)
        widest = min(PAGE * share, self.ratio * (TALL_UPRIGHT if self.is_upright else TALL))
        return (
            f"(min-width: {PAGE + MARGINS:g}rem) {widest:.1f}rem, "
            f"(min-width: {PHONE:g}rem) {100 * share:.0f}vw, {100 * phone:.0f}vw"
        )

    @property
    def _formats(self) -> tuple[WebFormat, ...]:
        found = {one.format for one in self.renditions}
        return tuple(one for one in WebFormat if one in found)

    def _of(self, encoding: WebFormat) -> list[Rendition]:
        chosen = (one for one in self.renditions if one.format is encoding)
        return sorted(chosen, key=lambda one: one.width)

    def _source(self, encoding: WebFormat) -> Source:
        entries = (f"{one.address} {one.width}w" for one in self._of(encoding))
        return Source(encoding.media_type, ", ".join(entries))


Line = tuple[Picture, ...]


@dataclass(frozen=True)
class Block:
    """A stretch of the page; `text` and `headline` belong to all its pictures.

    `rows` is how the pictures of a set or run stand: rows of a wide screen, each of one or
    more lines of a phone.
    """

    layout: Layout
    pictures: tuple[Picture, ...] = ()
    text: str = ""
    headline: str = ""

    @property
    def rows(self) -> tuple[tuple[Line, ...], ...]:
        """The pictures in rows and lines, each knowing what it shares its width with."""
        rows = broken([one.ratio for one in self.pictures], target=ROW_TARGET)
        return tuple(_lines(self.pictures[row]) for row in rows)


def blocks(
    publication: Publication, renditions: Mapping[str, tuple[Rendition, ...]]
) -> tuple[Block, ...]:
    """The page from a publication and the renditions of each photo, by photo uid.

    A photo without renditions is not on the page, and neither is a text whose photos all
    are not. Neighbours without caption and headline become one run.
    """
    merged: list[Block] = []
    for bare, group in groupby(_blocks(publication, renditions), key=_is_bare):
        members = list(group)
        merged += [_run(members)] if bare and len(members) > 1 else members
    return tuple(merged)


def _blocks(
    publication: Publication, renditions: Mapping[str, tuple[Rendition, ...]]
) -> Iterator[Block]:
    page, number = page_text(publication), 1
    for item in single(publication.items):
        if not item.photos and item.text.strip():
            yield Block(Layout.TEXT, text=item.text.strip())
        shown = [photo for photo in item.photos if renditions.get(photo.uid)]
        if shown:
            yield _block(
                Picture(number + index, Printed(photo, item.text, page), renditions[photo.uid])
                for index, photo in enumerate(shown)
            )
            number += len(shown)


def _block(found: Iterator[Picture]) -> Block:
    pictures = tuple(found)
    headlines = {one.printed.headline for one in pictures}
    return Block(
        Layout.SET if len(pictures) > 1 else Layout.PHOTO,
        pictures,
        pictures[0].printed.caption,
        headlines.pop() if len(headlines) == 1 else "",
    )


def _is_bare(block: Block) -> bool:
    return block.layout is Layout.PHOTO and not block.text and not block.headline


def _run(members: Sequence[Block]) -> Block:
    return Block(Layout.RUN, tuple(member.pictures[0] for member in members))


def _lines(pictures: Sequence[Picture]) -> tuple[Line, ...]:
    ratios = [one.ratio for one in pictures]
    return tuple(
        tuple(replace(one, row=sum(ratios), line=sum(ratios[line])) for one in pictures[line])
        for line in broken(ratios, target=LINE_TARGET)
    )

"""An article paragraph by paragraph, in the order of its source: what a reviewer reads.

`parse` decides what each paragraph is; here every one is found again in the source.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from photoarchive.article.layout import Line, Paragraph, lines_of, visible
from photoarchive.model import Article, Span


class Part(StrEnum):
    """What a stretch of an article is."""

    TITLE = "title"
    INTRO = "intro"
    MARKER = "marker"
    CAPTION = "caption"
    ASIDE = "aside"
    CLOSING = "closing"
    CREDIT = "credit"


@dataclass(frozen=True)
class Stretch:
    """One paragraph or line of the source.

    `item` is the number of the item it belongs to, or would belong to if it were a caption:
    the first for the intro, the last for the closing.
    """

    part: Part
    paragraph: Paragraph
    item: int | None = None

    @property
    def text(self) -> str:
        """What it says."""
        return self.paragraph.text

    @property
    def span(self) -> Span:
        """Where it lies in the source."""
        return self.paragraph.span

    @property
    def switchable(self) -> bool:
        """Whether it can be made a caption, or article text."""
        texts = (Part.INTRO, Part.CAPTION, Part.ASIDE, Part.CLOSING)
        return self.part in texts and self.item is not None


def outline(article: Article) -> tuple[Stretch, ...]:
    """All of the article in the order of its source, markers and credit line included."""
    finder = _Finder(article.source)
    found = list(_texts(article, finder))
    for number, item in enumerate(article.items):
        found += _stretches(Part.MARKER, finder.free_lines(item.marker), number)
    found += _stretches(Part.CREDIT, finder.free_lines(Span(0, len(article.source))), None)
    return tuple(sorted(found, key=lambda stretch: stretch.span.start))


def _texts(article: Article, finder: _Finder) -> Iterator[Stretch]:
    first, last = (0, len(article.items) - 1) if article.items else (None, None)
    yield from finder.paragraphs(article.title, Part.TITLE, None, 0)
    yield from finder.paragraphs(article.intro, Part.INTRO, first, 0)
    end = 0
    for number, item in enumerate(article.items):
        start = item.span.start if item.span else 0
        yield from finder.paragraphs(item.text, Part.CAPTION, number, start)
        ends = [span.end for span in (item.span, item.marker) if span]
        end = max(ends, default=end)
        yield from finder.paragraphs(item.aside, Part.ASIDE, number, end)
    yield from finder.paragraphs(article.closing, Part.CLOSING, last, end)


def _stretches(part: Part, lines: Iterable[Line], item: int | None) -> Iterator[Stretch]:
    for line in lines:
        yield Stretch(part, Paragraph((line,)), item)


class _Finder:
    """Finds the lines of a text again in the source it was taken from."""

    def __init__(self, source: str) -> None:
        self._lines = [line for line in lines_of(source) if not line.blank]
        self._ends = [line.end for line in self._lines]
        self._whole: dict[str, list[Line]] = defaultdict(list)
        for line in self._lines:
            self._whole[visible(line.text)].append(line)
        self._taken: list[Span] = []  # sorted, none inside another

    def paragraphs(self, text: str, part: Part, item: int | None, start: int) -> Iterator[Stretch]:
        """The paragraphs of a text, looked for from `start` on."""
        for block in text.split("\n\n") if text else ():
            found: list[Line] = []
            for wanted in filter(None, map(visible, block.split("\n"))):
                found.append(self._line(wanted, start))
                start = found[-1].end
            if found:
                yield Stretch(part, Paragraph(tuple(found)), item)

    def free_lines(self, span: Span | None) -> Iterator[Line]:
        """The parts of lines inside the span that nothing has taken yet; they are now."""
        if span is None:
            return
        for line in self._lines[bisect_right(self._ends, span.start) :]:
            start, end = max(line.start, span.start), min(line.end, span.end)
            if start >= end:
                return
            for free in list(self._free(start, end)):
                piece = line.part(free.start - line.start, free.end - line.start)
                if visible(piece.text).strip("()[]"):
                    self._take(free)
                    yield piece

    def _line(self, wanted: str, start: int) -> Line:
        """The next place where it stands, rather as a whole line than inside one."""
        whole = self._whole.get(wanted, ())
        first = next((line for line in whole if line.start >= start and self._is_free(line)), None)
        found = first or self._inside(wanted, start) or Line(wanted, start)
        self._take(Span(found.start, found.end))
        return found

    def _inside(self, wanted: str, start: int) -> Line | None:
        for line in self._lines[bisect_right(self._ends, start) :]:
            at = line.text.find(wanted, max(0, start - line.start))
            if at >= 0 and self._is_free(piece := line.part(at, at + len(wanted))):
                return piece
        return None

    def _is_free(self, line: Line) -> bool:
        return list(self._free(line.start, line.end)) == [Span(line.start, line.end)]

    def _free(self, start: int, end: int) -> Iterator[Span]:
        """What is not taken between two places."""
        at = bisect_right(self._taken, start, key=lambda span: span.end)
        while start < end:
            taken = self._taken[at] if at < len(self._taken) else Span(end, end)
            if start < min(taken.start, end):
                yield Span(start, min(taken.start, end))
            start, at = max(start, taken.end), at + 1

    def _take(self, span: Span) -> None:
        insort(self._taken, span, key=lambda taken: taken.start)

"""Source text as lines and paragraphs with their spans; what a line means is not known here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from photoarchive.model import Span

_NEWLINE = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


@dataclass(frozen=True)
class Line:
    """One line without its line break, and where it lies in the source."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """Where the line ends, before its line break."""
        return self.start + len(self.text)

    @property
    def blank(self) -> bool:
        """Whether there is nothing to read on the line."""
        return not visible(self.text)

    def part(self, start: int, end: int | None = None) -> Line:
        """The characters `start` up to `end` of this line as a line of its own."""
        return Line(self.text[start:end], self.start + start)


def visible(text: str) -> str:
    """The text without outer whitespace and without marks that no reader sees."""
    return text.strip(" \t\r\n\v\f\x1c\x1d\x1e\x1f\x85\xa0\u2028\u2029\u200b\ufeff\u3000")


def lines_of(source: str) -> list[Line]:
    """All lines of the source in order, blank ones too."""
    lines, start = [], 0
    for found in _NEWLINE.finditer(source):
        lines.append(Line(source[start : found.start()], start))
        start = found.end()
    lines.append(Line(source[start:], start))
    return lines


@dataclass(frozen=True)
class Paragraph:
    """Consecutive lines, or parts of lines, that belong together; never blank."""

    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """The lines joined by line breaks, without outer whitespace."""
        return visible("\n".join(line.text for line in self.lines))

    @property
    def span(self) -> Span:
        """From the first character of the first line to the last of the last."""
        return Span(self.lines[0].start, self.lines[-1].end)

    def parts(self) -> Iterator[Span]:
        """The stretches of source that the paragraph is made of, in order."""
        for line in self.lines:
            yield Span(line.start, line.end)


def paragraph(lines: Sequence[Line]) -> Paragraph | None:
    """The lines as a paragraph; None where nothing on them can be read."""
    seen = tuple(line for line in lines if not line.blank)
    return Paragraph(seen) if seen else None


def text_of(paragraphs: Sequence[Paragraph]) -> str:
    """The paragraphs as one text, a blank line between two of them."""
    return "\n\n".join(p.text for p in paragraphs)


def span_of(paragraphs: Sequence[Paragraph]) -> Span | None:
    """From the first paragraph's start to the last one's end; None for no paragraph."""
    if not paragraphs:
        return None
    return Span(paragraphs[0].span.start, paragraphs[-1].span.end)

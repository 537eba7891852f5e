"""Which text belongs to which photos: title, intro, items, asides and closing.

Works on whole lines and paragraphs; who is named in them is decided in `names`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from photoarchive.article.credit_line import CreditLine
from photoarchive.article.headline import best_title
from photoarchive.article.layout import Line, Paragraph, paragraph
from photoarchive.article.markers import Marker, Stand
from photoarchive.model import Span

_HEADING_LENGTH = 70  # characters; a longer line without full stop is a caption
_HEADING_WORDS = 9
_SENTENCE_END = re.compile(r"[.!?…:;,\"'”’“)\]»«]$|^[„“\"'‘-]")
# What only a caption says: an introduction puts nobody on the left.
_PLACED = re.compile(
    r"\((?:l|r|m|links|rechts|midden|left|right|centre|center|mitte)\.?\)|\bv\.? ?l\.? ?n\.? ?r\b|\bv\. ?l\."
    r"|\b(?:from|van|von|second|third) (?:the )?(?:left|links)\b|\bleft to right\b"
    r"|\b(?:op de foto|im bild|auf dem foto|pictured)\b",
    re.I,
)


@dataclass
class Draft:
    """An item while it is put together: paragraphs and markers, not yet strings."""

    markers: list[Marker]
    spans: list[Span]
    forward: bool = True  # its text stands below the marker
    text: list[Paragraph] = field(default_factory=list)
    aside: list[Paragraph] = field(default_factory=list)

    @property
    def photos(self) -> tuple[str, ...]:
        """The bare photo names of all its markers, each once."""
        return tuple(dict.fromkeys(name for marker in self.markers for name in marker.names))

    @property
    def empty(self) -> bool:
        """Whether its marker says that there is no caption."""
        return any(marker.empty for marker in self.markers)

    def add(self, mark: _Mark) -> None:
        """Take one more marker in."""
        self.markers.append(mark.marker)
        self.spans.append(mark.span)

    def split_aside(self) -> None:
        """Move what introduces the next item from the end of the text to the aside."""
        while len(self.text) > 1 and _leads(self.text[-1]):
            self.aside.insert(0, self.text.pop())


@dataclass
class Outline:
    """The whole article in paragraphs."""

    title: Paragraph | None
    intro: list[Paragraph]
    items: list[Draft]
    closing: list[Paragraph]


@dataclass(frozen=True)
class _Mark:
    """A marker in the flow of paragraphs; `own` is the paragraph that it is part of."""

    marker: Marker
    span: Span
    own: Paragraph | None
    touches_above: bool
    touches_below: bool


def outline(
    lines: Sequence[Line], markers: dict[int, list[Marker]], credit: CreditLine | None
) -> Outline:
    """Sort all lines into title, intro, items and closing; the credit line is left out."""
    flow = _Flow(lines, markers, credit).run()
    assignment = _Assignment(follows=_markers_follow_text(flow))
    assignment.run(flow)
    title, intro = best_title(assignment.before)
    return Outline(title, intro, assignment.drafts, assignment.closing)


class _Flow:
    """Turns lines into paragraphs and marks, in the order of the source."""

    def __init__(
        self, lines: Sequence[Line], markers: dict[int, list[Marker]], credit: CreditLine | None
    ) -> None:
        self._lines = lines
        self._markers = markers
        self._credit = credit
        self._open: list[Line] = []
        self._inside: list[tuple[Marker, Span]] = []
        self._flow: list[Paragraph | _Mark] = []

    def run(self) -> list[Paragraph | _Mark]:
        for number in range(len(self._lines)):
            self._take(number)
        self._flush()
        return self._flow

    def _take(self, number: int) -> None:
        line = self._without_credit(number)
        if line is None:
            self._flush()
            return
        marks = self._markers.get(number, [])
        if line.blank:
            self._flush()
        elif not marks:
            self._open.append(line)
        elif marks[0].stand in (Stand.ALONE, Stand.LEADING):
            self._take_whole(number, line, marks[0])
        else:
            self._take_partial(line, marks)

    def _without_credit(self, number: int) -> Line | None:
        """The line up to its credit; None where the whole line is credit."""
        line = self._lines[number]
        if self._credit is None or number not in self._credit.lines:
            return line
        rest = line.part(0, self._credit.start - line.start)
        return rest if not rest.blank and number == self._credit.lines[0] else None

    def _take_whole(self, number: int, line: Line, marker: Marker) -> None:
        above = bool(self._open)
        self._flush()
        below = marker.stand is Stand.ALONE and self._text_at(number + 1)
        self._mark(line, marker, None, above=above, below=below)
        if marker.stand is Stand.LEADING:
            self._open.append(line.part(marker.end))

    def _take_partial(self, line: Line, marks: list[Marker]) -> None:
        at = 0
        for marker in marks:
            self._open.append(line.part(at, marker.start))
            self._inside.append((marker, Span(line.start + marker.start, line.start + marker.end)))
            at = marker.end
        self._open.append(line.part(at))
        if marks[-1].stand is Stand.TRAILING:
            self._flush()

    def _text_at(self, number: int) -> bool:
        if number >= len(self._lines) or self._lines[number].blank or number in self._markers:
            return False
        return self._credit is None or number not in self._credit.lines

    def _flush(self) -> None:
        text = paragraph(self._open)
        self._open = []
        if text is not None:
            self._flow.append(text)
        for marker, span in self._inside:
            self._flow.append(_Mark(marker, span, text, touches_above=False, touches_below=False))
        self._inside = []

    def _mark(
        self, line: Line, marker: Marker, own: Paragraph | None, *, above: bool, below: bool
    ) -> None:
        span = Span(line.start + marker.start, line.start + marker.end)
        self._flow.append(_Mark(marker, span, own, touches_above=above, touches_below=below))


class _Assignment:
    """Gives each paragraph to the item before it, the item after it, or to none."""

    def __init__(self, *, follows: bool) -> None:
        self._follows = follows
        self._waiting: list[Paragraph] = []
        self._last: _Mark | None = None
        self.before: list[Paragraph] = []
        self.drafts: list[Draft] = []
        self.closing: list[Paragraph] = []

    def run(self, flow: Sequence[Paragraph | _Mark]) -> None:
        """Take all pieces in order, then settle what follows the last of them."""
        for piece in flow:
            if isinstance(piece, Paragraph):
                self._waiting.append(piece)
                self._last = None
            else:
                self._take(piece)
                self._last = piece
        self._finish()

    def _take(self, mark: _Mark) -> None:
        if self._shares(mark):
            self.drafts[-1].add(mark)
            return
        draft = Draft([], [], forward=not self._backward(mark))
        draft.add(mark)
        if not draft.forward:
            draft.text = self._text_above(mark)
        self._leave()
        self.drafts.append(draft)

    def _backward(self, mark: _Mark) -> bool:
        return mark.own is not None or (self._follows and mark.marker.stand is Stand.ALONE)

    def _shares(self, mark: _Mark) -> bool:
        """Whether it stands directly behind a marker that waits for the same text."""
        if self._last is None or self.drafts[-1].empty or mark.marker.empty:
            return False
        if mark.own is not None or self._last.own is not None:
            return mark.own is self._last.own
        return self._last.marker.stand is Stand.ALONE

    def _text_above(self, mark: _Mark) -> list[Paragraph]:
        """Take the paragraphs that a marker behind its text belongs to."""
        cut = len(self._waiting) - 1
        if mark.own is None and self.drafts:
            cut = sum(1 for _ in takewhile(_leads, self._waiting[:-1]))
        cut = max(cut, 0)
        text, self._waiting = self._waiting[cut:], self._waiting[:cut]
        return text

    def _leave(self) -> None:
        """Give what waits to the item before, or to the intro."""
        if not self.drafts:
            self.before += self._waiting
        elif self.drafts[-1].forward and not self.drafts[-1].empty:
            self.drafts[-1].text += self._waiting
            self.drafts[-1].split_aside()
        else:
            self.drafts[-1].aside += self._waiting
        self._waiting = []

    def _finish(self) -> None:
        if not self.drafts:
            self.before = self._waiting
            return
        last = self.drafts[-1]
        if last.forward and not last.empty:
            last.text, self._waiting = self._waiting[:1], self._waiting[1:]
        self.closing = self._waiting


def _leads(paragraph: Paragraph) -> bool:
    """Whether it introduces what follows: "Below, a look back:" or a section's heading."""
    text = paragraph.text
    if text.endswith(":"):
        return True
    short = len(text) <= _HEADING_LENGTH and len(text.split()) <= _HEADING_WORDS
    return short and len(paragraph.lines) == 1 and not _SENTENCE_END.search(text)


def _markers_follow_text(flow: Sequence[Paragraph | _Mark]) -> bool:
    """Whether markers that have a line of their own stand below the text they belong to."""
    marks = [p for p in flow if isinstance(p, _Mark) and p.marker.stand is Stand.ALONE]
    if not marks or any(mark.marker.empty for mark in marks):
        return False
    above = sum(mark.touches_above and not mark.touches_below for mark in marks)
    below = sum(mark.touches_below and not mark.touches_above for mark in marks)
    if above != below:
        return above > below
    first, last = flow.index(marks[0]), flow.index(marks[-1])
    before, after = _texts(flow[:first]), _texts(flow[last:])
    if len(before) < 2:
        return False
    shown = len(before) > 2 and _PLACED.search(before[-1].text) is not None
    return not after or (shown and not _PLACED.search(after[0].text))


def _texts(flow: Iterable[Paragraph | _Mark]) -> list[Paragraph]:
    return [piece for piece in flow if isinstance(piece, Paragraph)]

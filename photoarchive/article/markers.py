"""Marker lines: where an article names the photos that a text belongs to.

Finds them and says how each stands to its text. What belongs to which item is decided in
`structure`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from photoarchive.article.layout import Line
from photoarchive.article.lexicon.folding import words
from photoarchive.article.lexicon.grammar import CALENDAR
from photoarchive.article.name_runs import LABELS, NamedPhoto, Run, read_run
from photoarchive.article.photo_names import Strength, key, numbered


class Stand(Enum):
    """How a marker stands to the text on its own line."""

    ALONE = "alone"  # nothing else on the line
    LEADING = "leading"  # "IMG_0001: The mayor …"
    TRAILING = "trailing"  # "… the mayor. [IMG_0001]"
    INSIDE = "inside"  # "… the mayor (photo: IMG_0001) said …"


@dataclass(frozen=True)
class Marker:
    """Photos named on line `line`, in its characters `start` up to `end`."""

    line: int
    start: int
    end: int
    stand: Stand
    photos: tuple[NamedPhoto, ...]
    sure: bool
    empty: bool = False  # says itself that there is no caption

    @property
    def names(self) -> tuple[str, ...]:
        """The bare photo names in order, each once."""
        return tuple(dict.fromkeys(name for photo in self.photos for name in photo.names))


NO_CAPTION = {"nl": "zonder bijschrift", "en": "no caption", "de": "ohne Bildtext"}
_NOTE = re.compile(r"\s*[(\[](?:" + "|".join(NO_CAPTION.values()) + r")[)\]]\s*$", re.I)
_AFTER = re.compile(r"\s*(?::|\t|\||[–—‒→>]|-(?=\s)|\.(?=\s)|$)[\s|]*")
_BRACKETED = re.compile(r"[(\[]([^()\[\]]{1,300})[)\]]")
_TAIL_START = re.compile(
    r"(?:\t|\s[–—→|-]|[.!?]\s|\s(?=(?:foto|photo|bild)['’\w]{0,9}\s?:))\s*", re.I
)
# What headings count: "Week 12", "14 May 2026". A series of these is no series of photos.
_COUNTED = frozenset(
    (word,)
    for word in CALENDAR
    | words("""
    week day dag tag part deel teil item agenda punt punkt stap step hoofdstuk chapter kapitel ronde
    round runde zaal room raum groep group gruppe klas class klasse jaar year jahr bijlage annex
    anlage artikel article les lesson lektion sessie session figuur figure tabel table station
    """)
)
_LABELLED = ("photo",)  # "Photo 1" and "Photos 2 and 3" are one series
_REACH = 400  # characters of a line in which a marker may stand


def find_markers(lines: Sequence[Line], known: Iterable[str] = ()) -> dict[int, list[Marker]]:
    """The markers of each line that has any, by line number, in their order.

    `known` are the names of the photo set, where they are at hand: they make markers of
    names that by their form alone could be anything ("Week 12").
    """
    found = [marker for number, line in enumerate(lines) for marker in _on_line(number, line)]
    accept = _Acceptance(found, {key(name) for name in known})
    kept: dict[int, list[Marker]] = {}
    for marker in found:
        if accept(marker):
            kept.setdefault(marker.line, []).append(marker)
    return kept


def _on_line(number: int, line: Line) -> Iterator[Marker]:
    text = line.text
    if line.blank or not any(c.isdigit() or c == "." for c in text[:_REACH] + text[-_REACH:]):
        return iter(())
    at_start = _whole_or_leading(number, text)
    if at_start is not None:
        return iter((at_start,))
    inside = list(_bracketed(number, text))
    if inside:
        return iter(inside)
    tail = _trailing(number, text)
    return iter((tail,) if tail else ())


def _whole_or_leading(number: int, text: str) -> Marker | None:
    run = read_run(text, 0)
    if run is None or (run.end > _REACH and run.end < len(text.rstrip())):
        return None
    marker = Marker(number, 0, run.end, Stand.LEADING, run.photos, sure=run.strong)
    if _NOTE.match(text, run.end):
        return replace(marker, end=len(text), stand=Stand.ALONE, empty=True)
    after = _AFTER.match(text, run.end)
    if after is None:
        certain = run.strong and (run.bracketed or run.has_extension)
        return replace(marker, sure=certain) if text[run.end : run.end + 1].isspace() else None
    if after.end() >= len(text.rstrip()):
        return replace(marker, end=len(text), stand=Stand.ALONE, sure=run.strong)
    return replace(marker, end=after.end())


def _bracketed(number: int, text: str) -> Iterator[Marker]:
    for found in _BRACKETED.finditer(text):
        run = read_run(found.group(1), 0)
        if run is None or run.end < len(found.group(1).rstrip(" .")):
            continue
        after = text[found.end() :].strip(" .\t\xa0")
        stand = Stand.INSIDE if after and not _only_brackets(after) else Stand.TRAILING
        yield Marker(number, found.start(), found.end(), stand, run.photos, sure=run.strong)


def _only_brackets(text: str) -> bool:
    return len(text) <= _REACH and not _BRACKETED.sub("", text).strip(" .,;&")


def _trailing(number: int, text: str) -> Marker | None:
    reach = max(0, len(text) - _REACH)
    for found in _TAIL_START.finditer(text, reach):
        run = read_run(text, found.end())
        if run and not text[run.end :].strip(" .)]") and text[: found.start()].strip():
            cut = found.start() + (1 if text[found.start()] in ".!?" else 0)
            return Marker(number, cut, len(text), Stand.TRAILING, run.photos, sure=run.strong)
    return None


class _Acceptance:
    """Decides on candidates by what the others of the same article look like."""

    def __init__(self, found: Sequence[Marker], known: set[tuple[str, ...]]) -> None:
        self._known = known
        self._numbers = {(k[-1],) for k in known if k}
        sure = [marker for marker in found if marker.sure]
        self._families = {family for marker in sure for family in _families(marker)}
        weak = (f for marker in found if not marker.sure for f in set(_families(marker)))
        self._often = {family for family, count in Counter(weak).items() if count >= 2}
        self._any_sure = bool(sure)

    def __call__(self, marker: Marker) -> bool:
        if self._known and self._in_set(marker):
            return True
        if marker.sure:
            return True
        families = set(_families(marker))
        if marker.stand is Stand.INSIDE or () in families:
            return False
        if families <= self._families:
            return True
        return not self._any_sure and families <= self._often and not families & _COUNTED

    def _in_set(self, marker: Marker) -> bool:
        keys = [key(name) for photo in marker.photos for name in (photo.first, photo.last) if name]
        return all(k in self._known or (len(k) == 1 and k in self._numbers) for k in keys)


def _families(marker: Marker) -> list[tuple[str, ...]]:
    return [_family(photo) for photo in marker.photos]


def _family(photo: NamedPhoto) -> tuple[str, ...]:
    cut = numbered(photo.first)
    found = key(cut.stem) if cut else key(photo.first)[:-1]
    return _LABELLED if found and found[0] in LABELS else found


__all__ = ["NO_CAPTION", "Marker", "NamedPhoto", "Run", "Stand", "Strength", "find_markers"]

"""Left-to-right lists: "v.l.n.r. A, B en C", "From left: A; B; and C", "A und B (v. l.)"."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from photoarchive.article.lexicon.folding import fold, words
from photoarchive.article.lexicon.functions import QUALIFIERS, is_address, is_function
from photoarchive.article.lexicon.grammar import is_small
from photoarchive.article.mentions import Mention

_RIGHTWARDS = (
    r"v\.? ?l\.? ?n\.? ?r\b\.?|vlnr\b\.?|v\. ?l\.|v\. ?li\.|van links naar rechts|van links af"
    r"|from (?:the )?left(?: to (?:the )?right)?|left to right|\bl(?:\.|eft)? ?(?:to|-|–|>|→) ?r(?:\.|ight\b|\b)"
    r"|von (?:vorne )?links(?: nach rechts)?|van links(?=\s?:)"
)
_LEFTWARDS = (
    r"v\.? ?r\.? ?n\.? ?l\b\.?|van rechts naar links|from (?:the )?right(?: to (?:the )?left)?"
    r"|right to left|von rechts(?: nach links)?|van rechts(?=\s?:)"
)
_LIST = re.compile(rf"(?<![\w.])(?:(?P<right>{_RIGHTWARDS})|(?P<left>{_LEFTWARDS}))", re.I)
_COUNTED = re.compile(
    r"(?:\b(?:\d+(?:e|de|ste|st|nd|rd|th)?\.?|[\w]*(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste"
    r"|first|second|third|fourth|fifth|sixth|seventh|eighth|erste|zweite|dritte|vierte|fünfte|sechste|siebte)"
    r"[rns]?|seen|uiterst|person|persoon|people|personen|plaats|place)|geheel|ganz)\s*$",
    re.I,
)
_SEPARATOR = re.compile(r"[,;/•|\n&+]|(?<!\w)(?:en|and|und|sowie|plus|evenals|alsmede)(?!\w)", re.I)
_CONJUNCTION = re.compile(r"(?<!\w)(?:en|and|und|sowie|plus|&|evenals)(?!\w)", re.I)
_BRACKETS = re.compile(r"\([^()]{0,120}\)")
_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
_BEFORE_NAME = words("""
        de het een the a an der die das den dem ihr ihre sein seine his her their our onze ons
    mijn haar zijn hun zoon dochter unser unsere
    eerste tweede onder andere o.a links rechts
""")  # fmt: skip
_SEEN = re.compile(
    r"[\s(,]+(?:(?:all\s)?(?:pictured|seen|shown|standing|seated)|op de foto|staand|auf dem (?:foto|bild))$",
    re.I,
)  # "A, B and C, pictured left to right"
_OF = words("of the van de der des und and en for")
_INITIALS = re.compile(r"\b(?:[A-Z]\.)+")  # "U.S. Rep. Ann Roe"
_FIRST_GAP = 90  # characters between "v.l.n.r." and the first name


@dataclass(frozen=True)
class Sentence:
    """Where a sentence lies in the source."""

    start: int
    end: int


@dataclass(frozen=True)
class Prose:
    """What a search for lists needs: the source, its sentences, its mentions in order."""

    source: str
    sentences: Sequence[Sentence]
    mentions: Sequence[Mention]
    begins: Sequence[int]  # where each mention starts, its titles included
    excluded: Callable[[int], bool]  # whether the mention is surely not a person

    def sentence_at(self, place: int) -> Sentence:
        """The sentence that the place in the source belongs to."""
        return self.sentences[max(0, bisect_right(self.sentences, place, key=_start) - 1)]

    def between(self, start: int, end: int) -> range:
        """The mentions whose names begin in that stretch of the source."""
        return range(bisect_left(self.begins, start), bisect_left(self.begins, end))


def _start(sentence: Sentence) -> int:
    return sentence.start


@dataclass(frozen=True)
class Marker:
    """ "v.l.n.r." or the like in the source."""

    start: int
    end: int
    leftwards: bool


def sequences(prose: Prose) -> list[list[int]]:
    """The mentions of each such list, from the left."""
    lists: list[list[int]] = []
    markers = list(list_markers(prose.source))
    for n, marker in enumerate(markers):
        limit = markers[n + 1].start if n + 1 < len(markers) else len(prose.source)
        members = _members(prose, marker, limit)
        if marker.leftwards:
            members.reverse()
        lists.append(members)
    return lists


def list_markers(source: str) -> Iterator[Marker]:
    """Every place that announces a list; "second from left" does not."""
    for found in _LIST.finditer(source):
        if not _COUNTED.search(source, max(0, found.start() - 20), found.start()):
            yield Marker(found.start(), found.end(), found["left"] is not None)


def _members(prose: Prose, marker: Marker, limit: int) -> list[int]:
    sentence = prose.sentence_at(marker.start)
    if _closes(prose, marker, sentence):
        return _backward(prose, marker, sentence)
    # The dot of "v.l.n.r." may have cut the sentence short.
    end = min(limit, max(sentence.end, prose.sentence_at(marker.end + 1).end))
    last = prose.between(marker.end, end)
    region = prose.source[marker.end : prose.begins[last[-1]]] if last else ""
    if ";" in region:
        return _by_semicolons(prose, marker.end, end)
    return _forward(prose, marker.end, end)


def _closes(prose: Prose, marker: Marker, sentence: Sentence) -> bool:
    """Whether the marker stands behind its list."""
    before = prose.source[sentence.start : marker.start].rstrip(" (,\n\xa0")
    before = _SEEN.sub("", before)
    stop = sentence.start + len(before)
    names = prose.between(sentence.start, marker.start)
    touches = bool(names) and stop - prose.mentions[names[-1]].stop in range(2)
    after = prose.source[marker.end : marker.end + 40].lstrip(" .)")
    follows = prose.between(marker.end, sentence.end)
    soon = bool(follows) and prose.begins[follows[0]] - marker.end <= 3
    return (touches and not soon) or (
        bool(names) and not follows and not after.startswith(":") and touches
    )


def _backward(prose: Prose, marker: Marker, sentence: Sentence) -> list[int]:
    names = list(prose.between(sentence.start, marker.start))
    members = [names.pop()]
    while names:
        last, here = members[-1], names.pop()
        if not _pure(prose, here, last):
            break
        if not prose.excluded(here):
            members.append(here)
    members.reverse()
    return members


def _forward(prose: Prose, start: int, end: int) -> list[int]:
    members: list[int] = []
    closed = False
    for here in prose.between(start, end):
        begin = prose.begins[here]
        if not members:
            if begin - start > _FIRST_GAP:
                break
            if not prose.excluded(here):
                members.append(here)
            continue
        gap_start = prose.mentions[members[-1]].stop
        if prose.excluded(here) or not _pure(prose, members[-1], here):
            continue
        gap = _BRACKETS.sub(" ", prose.source[gap_start:begin])
        if closed and len(gap.split()) > 2 and not _CONJUNCTION.search(_tail_with_separator(gap)):
            break
        closed = closed or bool(_CONJUNCTION.search(_tail_with_separator(gap)))
        members.append(here)
    return members


def _by_semicolons(prose: Prose, start: int, end: int) -> list[int]:
    members: list[int] = []
    at = start
    for piece in prose.source[start:end].split(";"):
        chosen = [here for here in prose.between(at, at + len(piece)) if not prose.excluded(here)]
        members += chosen[:1]
        for previous, here in itertools.pairwise(chosen):
            between = prose.source[prose.mentions[previous].stop : prose.begins[here]]
            if previous != members[-1] or not _CONJUNCTION.fullmatch(between.strip()):
                break
            members.append(here)
        at += len(piece) + 1
    return members


def _pure(prose: Prose, left: int, right: int) -> bool:
    """Whether a name follows a separator directly, with at most its function between."""
    gap = _BRACKETS.sub(" ", prose.source[prose.mentions[left].stop : prose.begins[right]])
    if not _SEPARATOR.search(gap):
        return False
    tail = _SEPARATOR.split(gap)[-1]
    words_before = [word for word in _WORD.findall(tail) if not _before_name(word)]
    of = itertools.dropwhile(lambda word: fold(word) in _OF, words_before)
    if prose.mentions[right].has_title and _is_body(list(of)):
        return "." not in _INITIALS.sub("", tail).strip(" .")
    compound = prose.mentions[right].has_title and not any(map(is_small, words_before))
    fits = not words_before or (compound and len(words_before) == 1 and words_before[0].islower())
    return fits and "." not in _INITIALS.sub("", tail).strip(" .")


def _is_body(seen: Sequence[str]) -> bool:
    """Whether the words before a function name whose it is: "Friends of Northgate treasurer"."""
    return bool(seen) and seen[0][0].isupper() and seen[-1][0].isupper() and len(seen) <= 5 and all(
        word[0].isupper() or fold(word) in _OF for word in seen
    )  # fmt: skip


def _before_name(word: str) -> bool:
    folded = fold(word.rstrip("."))
    return folded in _BEFORE_NAME or folded in QUALIFIERS or is_address(word) or is_function(word)


def _tail_with_separator(gap: str) -> str:
    """The last separator of a gap and what stands around it."""
    found = list(_SEPARATOR.finditer(gap))
    return gap[found[-1].start() :] if found else gap

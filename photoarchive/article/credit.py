"""Who of a credit is the photographer and who is the company."""

from __future__ import annotations

import re
from enum import IntEnum

from photoarchive.article.evidence import Context, points
from photoarchive.article.lexicon.given_names import is_plainly_given
from photoarchive.article.mentions import Mention, Sort, find_mentions
from photoarchive.article.tokens import tokenise
from photoarchive.model import Credit

_BRACKET = re.compile(r"^(?P<first>[^()]+?)\s*\((?P<second>[^()]+)\)$")
_SEPARATOR = re.compile(r"\s*[/|;•·]\s*|\s+[–—-]\s+|,\s*")
# Part two names only where nothing else does: the "Anzeiger für Wittmund" is one.
_FOR = re.compile(
    r"\s+(?:for|voor|für|namens|via|im auftrag (?:von|der|des)|of the|of|on behalf of|courtesy of)\s+"
    r"(?:the |de |het |die |das |der )?",
    re.I,
)
_ABBREVIATED = re.compile(r"(?:(?:^|[ .])\w|Ltd|Inc|Co|Corp|Bros)\.$")
_AND = re.compile(r"\s+(?:en|and|und|&|\+)\s+")
_AGAIN = re.compile(
    r"^(?:foto|photo|bild|fotografie|credit|fotos|photos|©|\(c\)|by|door|von)(?:'s|’s)?\s*:?\s+",
    re.I,
)
_YEAR = re.compile(r"^(?:©\s*)?(?:19|20)\d\d(?:\s+|$)")


class _Likeness(IntEnum):
    """How much a part of a credit is like a person's name."""

    NONE = 0
    SHAPE = 1
    SURE = 2


def credit_of(line: str) -> Credit:
    """The line with creator and organisation told apart; either may be ""."""
    parts = _parts(line)
    rated = [(part, _likeness(part)) for part in parts]
    best = max((how for _, how in rated), default=_Likeness.NONE)
    alone = len(parts) == 1
    people = [part for part, how in rated if how is best is not _Likeness.NONE]
    if best is _Likeness.SHAPE:
        people = people[:1]
    others = [p for p in parts if p not in people]
    if alone:
        others = [] if people else parts
    return Credit(line, ", ".join(people), ", ".join(others))


def _parts(line: str) -> list[str]:
    bracket = _BRACKET.match(line)
    pieces = [bracket["first"], bracket["second"]] if bracket else [line]
    cut = [part for piece in pieces for part in _SEPARATOR.split(piece)]
    bare = [_AGAIN.sub("", _stripped(part)) for part in (cut if len(cut) > 1 else _FOR.split(line))]
    dated = (_YEAR.sub("", part) for part in bare)
    return [part for part in dated if part]


def _stripped(part: str) -> str:
    """The part without marks around it; the dot of "e. V." is not one."""
    return part.strip(" :") if _ABBREVIATED.search(part.strip(" :")) else part.strip(" .:")


def _likeness(part: str) -> _Likeness:
    return min((_one(piece) for piece in _AND.split(part)), default=_Likeness.NONE)


def _one(text: str) -> _Likeness:
    tokens = tokenise(text)
    mentions = find_mentions(tokens)
    if not mentions or not _covers(mentions[0], text):
        return _Likeness.NONE
    mention = mentions[0]
    if not mention.full:
        return _Likeness.SURE if is_plainly_given(mention.core[0].text) else _Likeness.NONE
    if points(mention, Context(tokens, "en")) < 0:
        return _Likeness.NONE
    first = mention.core[0]
    known = first.given or first.sort is Sort.INITIALS or mention.has_title
    joined = any(part.sort is Sort.PARTICLE for part in mention.parts)
    return _Likeness.SURE if known or joined else _Likeness.SHAPE


def _covers(mention: Mention, text: str) -> bool:
    return mention.stop >= len(text.rstrip(". ")) and (mention.start == 0 or mention.has_title)

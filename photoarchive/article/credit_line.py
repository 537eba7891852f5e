"""Where the credit of the photographs stands; who of it is the person is in `credit`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from photoarchive.article.layout import Line, visible
from photoarchive.article.lexicon.folding import fold, words
from photoarchive.article.lexicon.functions import is_function

_WHO = (
    r"foto['’`]?s|foto|fotografie|fotograa?f(?:e|en|in|innen)?|foto-?credits?|fotoverantwoording"
    r"|beelden|beeld|photograph(?:s|y|er|ers)?|photos?|pictures?|images?|pics|credits?|copyright"
    r"|fotos|bilder|bild|(?:foto|bild)nachweise?|bildquellen?|bildrechte|bildautor(?:in)?|aufnahmen"
)
_TOGETHER = r"(?:alle|all|sämtliche|staff|file|handout|contributed|(?:tekst|text|words)(?:\s?(?:en|und|and|&|/|\+)))\s?"
_BY = r"by|door|von|van|courtesy of|(?:gemaakt|genomen) door|(?:taken|made) by|zur verfügung gestellt von"
_LEAD = re.compile(
    rf"(?:{_TOGETHER})?(?:(?P<who>{_WHO})(?!\w)|(?P<sign>©|\(c\)(?=\s)))(?:\s+(?:credits?|copyright)\b)?"
    r"(?:\s?(?:en|und|and|&|/|\+)\s?(?:tekst|text|words)(?=\s*:))?"
    rf"(?P<link>\s*(?::|©|\(c\)|[-–—|](?=\s))|\s+(?:{_BY})(?=[\s:]):?)?"
    rf"(?:\s*(?:{_BY})(?=\s))?(?:\s*©)?(?:\s*(?:19|20)\d\d(?!\d))?\s*",
    re.I,
)
_SECOND = re.compile(rf"[\s|/(•·;.,–-]+(?=(?:{_TOGETHER})?(?:{_WHO})\s*:)", re.I)
_BRACKETED = re.compile(r"[(\[]([^()\[\]]{4,160}(?:\([^()]{1,80}\))?)[)\]][ .\xa0]*$")
_ASIDE = re.compile(r"(?<=\w)\s*\([^()]{1,40}\)$")
_SHORT = re.compile(r"[^.!?;\n()\[\]]{2,80}")
_LONGEST = 160  # characters of a credit
_LINKS = words("""
    van von der den de het 't ter ten te la le del da di dos el al zu zum zur for voor für by door
    and en und mit with i in of namens via courtesy the e.v. bei bij at im vom des dem die das eigen
    own privé privat archief archive archiv foto's foto fotos bild photo photos fotografie
""")
_PLACED = words("links rechts midden left right centre center middle mitte v.l.n.r l r m vlnr")
_DOMAIN = re.compile(r"(?:[\w-]+\.)+[a-z]{2,12}(?:/\S*)?$|@[\w.]+$", re.I)
_WORD = re.compile(r"[^\s/|,;()&+]+")


@dataclass(frozen=True)
class CreditLine:
    """The text of a credit, the numbers of its lines, and where in the source it starts.

    What stands before `start` on its first line is not part of it.
    """

    text: str
    lines: tuple[int, ...]
    start: int
    named: bool = True  # says what is credited ("Foto's"); a bare "©" does not


def find_credit(lines: Sequence[Line], taken: Collection[int]) -> CreditLine | None:
    """The line of the article that credits the photographer, the last one if there are more.

    `taken` are the numbers of the lines that name photos. None where nothing is a credit.
    """
    found: CreditLine | None = None
    seen_text = False
    for number in range(len(lines) - 1, -1, -1):
        if number in taken or lines[number].blank:
            continue
        here = _whole(lines, number, taken) or _second(lines[number], number)
        if here is None and not seen_text:
            here = _at_end(lines[number], number)
        seen_text = True
        if here and here.named:
            return here
        found = found or here
    return found


def inline_credits(text: str) -> Iterator[tuple[int, int, str]]:
    """Credits in passing in running text, "(Foto: Jan de Wit)": start, end, the credit."""
    for found in _LEAD.finditer(text):
        at = found.start()
        if not (found["link"] and found["who"]) or (at and text[at - 1].isalnum()):
            continue
        rest = _SHORT.match(text, found.end())
        if rest and _plausible(rest.group(), linked=True):
            yield at, rest.end(), visible(rest.group())


def _whole(lines: Sequence[Line], number: int, taken: Collection[int]) -> CreditLine | None:
    line = lines[number]
    if len(line.text) > 2 * _LONGEST:
        return None
    text = _unwrapped(line.text)
    lead = _LEAD.match(text)
    if lead is None:
        return None
    used: tuple[int, ...] = (number,)
    rest = text[lead.end() :]
    if not rest and lead["link"] and number + 1 < len(lines) and number + 1 not in taken:
        used, rest = (number, number + 1), _unwrapped(lines[number + 1].text)
    if not _plausible(rest, linked=bool(lead["link"] or lead["sign"])):
        return None
    return CreditLine(_tidy(rest), used, line.start, named=lead["sign"] is None)


def _second(line: Line, number: int) -> CreditLine | None:
    """A credit behind another: "Tekst: Anna Bakker | Foto's: Jan de Wit"."""
    text = line.text
    if len(text) > 2 * _LONGEST or not re.match(
        r"\W*(?:tekst|text|words|redactie|report)\b", text, re.I
    ):
        return None
    for cut in _SECOND.finditer(text):
        lead = _LEAD.match(text, cut.end())
        if lead and _plausible(text[lead.end() :], linked=True):
            return CreditLine(_tidy(text[lead.end() :]), (number,), line.start + cut.start())
    return None


def _at_end(line: Line, number: int) -> CreditLine | None:
    """A credit in brackets, or a sentence of its own, at the end of the last paragraph."""
    offset = max(0, len(line.text) - 3 * _LONGEST)
    tail = line.text[offset:]
    cut = _BRACKETED.search(tail)
    for start, begin, end in [(cut.start(), cut.start(1), cut.end(1))] if cut else []:
        lead = _LEAD.match(tail, begin)
        rest = tail[lead.end() : end] if lead else ""
        if lead and _plausible(rest, linked=bool(lead["link"])):
            return CreditLine(_tidy(rest), (number,), line.start + offset + start)
    for found in re.finditer(r"(?<=[.!?…])\s+", tail):
        lead = _LEAD.match(tail, found.end())
        if lead and lead["link"] and _plausible(tail[lead.end() :], linked=True):
            return CreditLine(
                _tidy(tail[lead.end() :]), (number,), line.start + offset + found.start()
            )
    return None


def _unwrapped(text: str) -> str:
    """The line without list marks, and without brackets that hold all of it."""
    text = visible(text).strip("*_").lstrip("-–•> ")
    while len(text) > 2 and text[0] + text[-1] in ("()", "[]", "{}"):
        text = visible(text[1:-1])
    return text


def _tidy(text: str) -> str:
    text = visible(text)
    if text.endswith(")") and "(" not in text:
        text = visible(text[:-1])
    last = text.rsplit(None, 1)[-1] if text else ""
    return text[:-1] if text.endswith(".") and "." not in last[:-1] and len(last) > 3 else text


def _plausible(text: str, *, linked: bool) -> bool:
    """Whether it reads as names alone; without a colon or "by" every word has to."""
    text = visible(_ASIDE.sub("", text) if linked else text)
    if not 2 <= len(text) <= _LONGEST:
        return False
    seen = [word.strip(".:'\"“”„()[]*") for word in _WORD.findall(text)]
    seen = [word for word in seen if any(c.isalnum() for c in word)]
    if any(fold(word) in _PLACED for word in seen) or _says_function(seen):
        return False
    small = sum(not _names(word) and fold(word) not in _LINKS for word in seen)
    return any(map(_names, seen)) and small <= (1 if linked and len(seen) <= 8 else 0)


def _says_function(seen: Sequence[str]) -> bool:
    """Whether a word says what somebody does; behind a name it is a family name ("Timmerman")."""
    return any(
        is_function(word) and not (n and word[0].isupper() and _names(seen[n - 1]))
        for n, word in enumerate(seen)
    )


def _names(word: str) -> bool:
    if word[0].isdigit():
        return len(word) == 4 and word.isdigit()
    return word[0].isupper() or bool(_DOMAIN.match(word)) or word[1:2].isupper()

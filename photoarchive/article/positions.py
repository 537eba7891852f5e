"""Where in the picture the text puts a person: "(l.)", "rechts:", "second from left"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from photoarchive.article.lexicon.folding import fold, words
from photoarchive.article.lexicon.functions import QUALIFIERS, is_address, is_function
from photoarchive.article.mentions import Mention
from photoarchive.article.sequences import Sentence, list_markers
from photoarchive.model import Position

_NUMBERS = {
    word: number
    for number, names in enumerate(
        ("eerste 1e 1ste first 1st erste erster 1", "tweede 2e 2de second 2nd zweite zweiter zweites 2",
         "derde 3e 3de third 3rd dritte dritter 3", "vierde 4e 4de fourth 4th vierte vierter 4",
         "vijfde 5e 5de fifth 5th fünfte fünfter 5", "zesde 6e 6de sixth 6th sechste sechster 6",
         "zevende 7e 7de seventh 7th siebte siebter 7", "achtste 8e 8ste eighth 8th achte achter 8"),
        1,
    )
    for word in words(names)
}  # fmt: skip
_SIDES = {
    **dict.fromkeys(words("links linker left l li linke linker linken linkerkant leftmost"), Position.LEFT),
    **dict.fromkeys(words("rechts rechter right r re rechte rechter rechten rechterkant rightmost"), Position.RIGHT),
    **dict.fromkeys(words("midden middelste centre center middle mitte m mi mittlere mittig mittlerer"), Position.CENTRE),
}  # fmt: skip
_SIDE = r"links|rechts|left|right|midden|middelste|centre|center|middle|mitte|mittig|linker|rechter"
_ORDINAL = r"(?:\d(?:e|de|ste|st|nd|rd|th)?|[a-zü]*(?:eerste|tweede|derde|vierde|vijfde|zesde|first|second|third|fourth|fifth|sixth|erste|zweite|dritte|vierte|fünfte|sechste)[rsn]?)"
_PHRASE = re.compile(
    rf"(?<![\w-])(?:(?P<ordinal>{_ORDINAL})\.?\s(?:(?:person\s|persoon\s)?(?:van|from|von|v\.)\s?(?:the\s)?)?)?"
    rf"(?P<side>{_SIDE})(?![\w-])",
    re.I,
)
_SHORT = re.compile(r"(?:(?P<ordinal>\d)\.? ?(?:v\. ?)?)?(?P<side>l|r|m|li|re|mi)\.?", re.I)
_BRACKET = re.compile(r"\(([^()]{1,90})\)")
_PIECE = re.compile(r"[,;:/]| - | – ")
_OTHERS = words(
    "zijn haar hun his her their its my our seiner ihrer deren dessen seinem ihrem mijn onze"
)
_RELATIVE = re.compile(
    r"\s*(?:van|von|of|neben|naast|next|vom|behind|achter|hinter|daneben)(?!\w)(?!\s(?:de|the|het|dem|der)?\s?(?:foto|photo|bild|picture|image))",
    re.I,
)
_SETTING = words("""
        staat staan zit zitten is zijn zien we ziet u poseert ligt loopt op de het die dat in foto
    beeld afbeelding vooraan achteraan vooraan achter ernaast daarnaast en met naast hem haar met
    de
        stands sits standing sitting are is pictured seen shown photo picture image the on in at
    far of and with here wearing front back row top bottom next to him her an a
        steht stehen sitzt sitzen ist sind im am bild foto auf dem der die das vorne hinten und
    mit daneben ganz außen davon zu sehen
    onze our unser unsere his her ihr ihre sein seine zijn haar hun their mijn eigenaar
    """)
_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
_LEAD_IN = re.compile(
    r"(?:(?:^|[.,;:(\n–-]|\b(?:on|at|to|from|far|in|op|uiterst|helemaal|geheel|ganz|im|der|het|the|and|en|und|met|staat|pictured|seen|also))\s*(?:the |de |het |der |far |top |front |back |bottom |uiterst |ganz |seen )*)$",
    re.I,
)
_REACH = 160  # characters between a name and a position in brackets behind its function
_BEFORE = 70  # characters between a position and the name behind it


@dataclass(frozen=True)
class Place:
    """What one phrase says: a side, or a number counted from the left."""

    position: Position | None = None
    order: int = 0


@dataclass(frozen=True)
class Named:
    """A person's name in the source: where its titles begin, where it begins and ends."""

    begin: int
    start: int
    stop: int
    sentence: Sentence

    @classmethod
    def of(cls, mention: Mention, begin: int, sentence: Sentence) -> Named:
        return cls(begin, mention.start, mention.stop, sentence)


def places(source: str, people: Sequence[Named]) -> dict[int, Place]:
    """The place of each of the people, by index, where the text gives one."""
    finder = _Finder(source, people)
    finder.brackets()
    finder.behind()
    finder.before()
    return finder.found


def read_place(text: str) -> Place | None:
    """What a whole phrase says ("l.", "2e van links", "far left, in red"); None for nothing."""
    for piece in _PIECE.split(text):
        short = _SHORT.fullmatch(piece.strip())
        found = short or _PHRASE.search(piece)
        if found is None:
            continue
        lead, tail = piece[: found.start()].split(), piece[found.end() :]
        if short is None and (len(lead) > 5 or _RELATIVE.match(tail) or len(tail.split()) > 6):
            continue
        return _place(found)
    return None


def _place(found: re.Match[str]) -> Place:
    side = _SIDES[fold(found["side"])]
    if not found["ordinal"]:
        return Place(position=side)
    number = _NUMBERS.get(fold(found["ordinal"].rstrip(".")), 0)
    if side is Position.LEFT and number:
        return Place(order=number)
    return Place(position=side) if number == 1 else Place()


class _Finder:
    """Looks in three ways, the surest first; a phrase serves one person only."""

    def __init__(self, source: str, people: Sequence[Named]) -> None:
        self._source = source
        self._people = people
        self._stops = [person.stop for person in people]
        self._begins = [person.begin for person in people]
        self._used: set[int] = {n for m in list_markers(source) for n in range(m.start, m.end)}
        self.found: dict[int, Place] = {}

    def _owner(self, place: int, reach: int) -> int | None:
        """The person whose name ends last before the place, in the same sentence."""
        index = bisect_left(self._stops, place + 1) - 1
        if index < 0:
            return None
        person = self._people[index]
        near = place - person.stop <= reach and place <= person.sentence.end + 2
        return index if near and index not in self.found else None

    def _take(self, index: int, place: Place | None, start: int, end: int) -> None:
        if place is not None:
            self.found[index] = place
            self._used.update(range(start, end))

    def brackets(self) -> None:
        """ "Mira Oostveen (l.)", "Jan de Wit, director of the trust (second from left)"."""
        for found in _BRACKET.finditer(self._source):
            owner = self._owner(found.start(), _REACH)
            announces = not self._used.isdisjoint(range(found.start(), found.end()))
            if owner is not None and not announces and not self._names_inside(*found.span()):
                self._take(owner, read_place(found[1]), found.start(), found.end())

    def _names_inside(self, start: int, end: int) -> bool:
        return bisect_left(self._begins, start) < bisect_left(self._begins, end)

    def _phrases(self) -> Iterator[re.Match[str]]:
        for found in _PHRASE.finditer(self._source):
            if found.start() not in self._used and found.end() - 1 not in self._used:
                yield found

    def behind(self) -> None:
        """ "Chloe Adeyemi, left, and Wei Zhang, right, …"; "Jan de Wit links en …"."""
        for found in self._phrases():
            owner = self._owner(found.start(), _REACH)
            if owner is None or not self._closed(found.end()):
                continue
            gap = self._source[self._people[owner].stop : found.start()]
            if self._leads_behind(gap):
                self._take(owner, _place(found), found.start(), found.end())

    def _closed(self, end: int) -> bool:
        """Whether the phrase is over there, and no name follows that it could introduce."""
        rest = self._source[end : end + 60]
        if not re.match(
            r"\s*(?:[,.;)!?–-]|$|\n|(?:en|and|und|met|with|mit|op de foto|im bild|in the picture)\b)",
            rest,
            re.I,
        ):
            return False
        index = bisect_left(self._begins, end)
        following = self._people[index] if index < len(self._people) else None
        return (
            following is None or following.begin - end > 2 or rest.lstrip().startswith(("en ", ";"))
        )

    @staticmethod
    def _leads_behind(gap: str) -> bool:
        """Whether a gap between name and phrase is a comma, or a function between commas."""
        if re.fullmatch(
            r"\s*(?:,|–)?\s*(?:(?:on|at|to|in|far|the|uiterst|helemaal|geheel|ganz|op|am|im|der|het|pictured|seen)\s+)*",
            gap,
            re.I,
        ):
            return True
        last = gap.rpartition(",")[2]
        return (
            "," in gap
            and re.fullmatch(
                r"\s*(?:(?:on|at|far|the|uiterst|helemaal|ganz|pictured|in|op)\s+)*", last, re.I
            )
            is not None
            and "." not in gap
        )

    def before(self) -> None:
        """ "Links Jan de Wit", "In der Mitte: Herr Özdemir", "far right, her daughter Ann"."""
        for found in self._phrases():
            index = bisect_left(self._begins, found.end())
            if index >= len(self._people) or index in self.found:
                continue
            person = self._people[index]
            gap = self._source[found.end() : person.begin]
            same = found.start() >= person.sentence.start - 2 or ":" in gap
            if same and len(gap) <= _BEFORE and self._introduces(found, gap):
                self._take(index, _place(found), found.start(), found.end())

    def _introduces(self, found: re.Match[str], gap: str) -> bool:
        lead = self._source[max(0, found.start() - 30) : found.start()]
        previous = _WORD.findall(lead)
        if previous and fold(previous[-1]) in _OTHERS:
            return False
        if (
            fold(found["side"]) in ("left", "right")
            and not found["ordinal"]
            and not _LEAD_IN.search(lead)
        ):
            return False
        if _RELATIVE.match(gap):
            return False
        if ";" in gap:
            return False
        seen = _WORD.findall(gap)
        opens = not lead.strip() or lead.rstrip().endswith((".", "!", "?"))
        if gap.startswith(":") or (opens and gap[:1].isspace() and "," not in gap):
            seen = seen[1:]  # "Rechts: Leihgeberin …", "Rechts hört Dr. Auer zu"
        return all(self._setting(word) for word in seen)

    @staticmethod
    def _setting(word: str) -> bool:
        folded = fold(word.rstrip("."))
        return folded in _SETTING or folded in QUALIFIERS or is_address(word) or is_function(word)

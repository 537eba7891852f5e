"""People of the register named in a caption, quickly enough for every key that is pressed.

Only who is known counts here; finding names that nobody knows yet is `names`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from photoarchive.article.language import language_of
from photoarchive.article.lexicon.folding import fold
from photoarchive.article.passages import Passage
from photoarchive.article.positions import Named, Place, places
from photoarchive.article.sequences import Sentence
from photoarchive.model import KnownPerson, NamedPerson, Span

LONGEST = 20_000  # characters of a text that are looked at; a caption has a few hundred

_WORD = re.compile(r"[^\W_]+")
_BRACKETS = re.compile(r"\([^()]*\)")
# What may stand between the words of one name: "Ada (M.J.) Blom", "Anne-Marie", "O'Brien".
_GAP = re.compile(r"[ \xa0\n.'’()]{1,4}|[-‐‑]")
_INITIALS = 3  # letters; a full stop behind a longer word ends a sentence
_HYPHENS = "-‐‑"


@dataclass(frozen=True)
class _Word:
    folded: str
    start: int
    end: int


@dataclass(frozen=True)
class _Found:
    person: KnownPerson
    start: int
    end: int


class Register:
    """The names and aliases of the register, ready to be looked up; make it once."""

    def __init__(self, known: Sequence[KnownPerson]) -> None:
        # None: two people have that name, and nobody can tell who is meant.
        self._people: dict[tuple[str, ...], KnownPerson | None] = {}
        self._longest: dict[str, int] = {}  # by its first word, how many words a name has
        for person in known:
            for name in (person.name, _BRACKETS.sub(" ", person.name), *person.aliases):
                self._put(tuple(word.folded for word in _words(name)), person)

    def _put(self, name: tuple[str, ...], person: KnownPerson) -> None:
        if name:
            other = self._people.get(name, person)
            self._people[name] = person if other is not None and other.uid == person.uid else None
            self._longest[name[0]] = max(len(name), self._longest.get(name[0], 0))

    def find(self, text: str) -> Iterator[_Found]:
        """Every name in the text, the longest at each place and none inside another."""
        words = _words(text)
        at = 0
        while at < len(words):
            run = self._run(text, words[at : at + self._longest.get(words[at].folded, 0)])
            if run and (person := self._people[_key(run)]) is not None:
                yield _Found(person, run[0].start, run[-1].end)
            at += len(run) or 1

    def _run(self, text: str, words: Sequence[_Word]) -> Sequence[_Word]:
        """The longest name that these words begin with; none gives no words."""
        for length in range(len(words), 0, -1):
            run = words[:length]
            if _key(run) in self._people and _is_one_name(text, run):
                return run
        return ()


def _words(text: str) -> list[_Word]:
    return [_Word(fold(found.group()), *found.span()) for found in _WORD.finditer(text)]


def _key(words: Sequence[_Word]) -> tuple[str, ...]:
    return tuple(word.folded for word in words)


def _is_one_name(text: str, words: Sequence[_Word]) -> bool:
    """Whether the words stand together, by themselves, and one alone has a capital."""
    first, last = words[0], words[-1]
    before, behind = text[max(0, first.start - 1) : first.start], text[last.end : last.end + 1]
    hyphenated = (before and before in _HYPHENS) or (
        behind and behind in _HYPHENS and text[last.end + 1 : last.end + 2].isalpha()
    )
    if hyphenated or (len(words) == 1 and not text[first.start].isupper()):
        return False
    return all(_joins(text, *pair) for pair in itertools.pairwise(words))


def _joins(text: str, left: _Word, right: _Word) -> bool:
    gap = text[left.end : right.start]
    if not _GAP.fullmatch(gap) or "\n\n" in gap:
        return False
    return not re.match(r"\.\s", gap) or left.end - left.start <= _INITIALS


# ---- with their places ----------------------------------------------------------------------


def names_in(text: str, known: Sequence[KnownPerson] | Register) -> tuple[NamedPerson, ...]:
    """The people of the register whom the text names by full name or alias, in that order.

    Accents and case do not matter, but a name of one word must have its capital. A name that
    two people have names nobody. Position and order are as the text gives them; a list from
    left to right also counts those in it who are not in the register.
    """
    register = known if isinstance(known, Register) else Register(known)
    text = text[:LONGEST]
    found = list(register.find(text))
    if not found:
        return ()
    passage = Passage(text, 0, None, language_of(text))
    where = places(text, [_named(passage, each) for each in found])
    people: dict[str, NamedPerson] = {}
    for n, each in enumerate(found):
        named = _placed(each, where.get(n, Place()), _order(passage, each))
        people[each.person.uid] = _merged(people.get(each.person.uid), named)
    return tuple(people.values())


def _named(passage: Passage, found: _Found) -> Named:
    sentences = (s for s in passage.sentences if s.start <= found.start < s.end)
    whole = Sentence(0, len(passage.text))
    return Named(found.start, found.start, found.end, next(sentences, whole))


def _order(passage: Passage, found: _Found) -> int:
    """The person's number in a list from left to right; 0 where they are in none."""
    mentions = passage.mentions
    return next(
        (
            order
            for n, order in passage.orders.items()
            if mentions[n].start < found.end and found.start < mentions[n].stop
        ),
        0,
    )


def _placed(found: _Found, place: Place, order: int) -> NamedPerson:
    return NamedPerson(
        found.person.name,
        position=place.position,
        order=order or place.order,
        uid=found.person.uid,
        span=Span(found.start, found.end),
    )


def _merged(first: NamedPerson | None, again: NamedPerson) -> NamedPerson:
    """One person named twice: where they stand may be said the second time only."""
    if first is None:
        return again
    return replace(
        first, position=first.position or again.position, order=first.order or again.order
    )

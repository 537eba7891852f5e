"""People of the register named in a caption, quickly enough for every key that is pressed.

Only who is known counts here; finding names that nobody knows yet is `names`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from photoarchive.article.language import language_of
from photoarchive.article.lexicon.folding import fold
from photoarchive.article.passages import Passage
from photoarchive.article.positions import Named, Place, places
from photoarchive.article.sequences import Sentence
from photoarchive.model import KnownPerson, NamedPerson, Span

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class _Found:
    person: KnownPerson
    start: int
    stop: int


class Register:
    """The names and aliases of the register, ready to be looked up; make it once."""

    def __init__(self, known: Sequence[KnownPerson]) -> None:
        self._by_words: dict[tuple[str, ...], KnownPerson | None] = {}
        self._longest: dict[str, int] = {}  # first word → words of the longest name
        for person in known:
            for name in (person.name, *person.aliases):
                self._put(name, person)

    def _put(self, name: str, person: KnownPerson) -> None:
        key = tuple(fold(word) for word in _WORD.findall(name))
        if not key:
            return
        # Two people of one name: nobody can tell who is meant.
        other = self._by_words.get(key, person)
        self._by_words[key] = person if other is not None and other.uid == person.uid else None
        self._longest[key[0]] = max(len(key), self._longest.get(key[0], 0))

    def find(self, text: str) -> Iterator[_Found]:
        """Every name in the text, the longest at each place, none inside another."""
        words = [(fold(m.group()), m.start(), m.end()) for m in _WORD.finditer(text)]
        at = 0
        while at < len(words):
            length = self._length_at(words, at, text)
            if length:
                key = tuple(word for word, _, _ in words[at : at + length])
                person = self._by_words[key]
                if person is not None:
                    yield _Found(person, words[at][1], words[at + length - 1][2])
            at += length or 1

    def _length_at(self, words: Sequence[tuple[str, int, int]], at: int, text: str) -> int:
        """How many words of a known name stand there; 0 for none."""
        for length in range(self._longest.get(words[at][0], 0), 0, -1):
            key = tuple(word for word, _, _ in words[at : at + length])
            if len(key) == length and key in self._by_words:
                one = length == 1
                if not one or text[words[at][1]].isupper():
                    return length
        return 0


def names_in(text: str, known: Sequence[KnownPerson] | Register) -> tuple[NamedPerson, ...]:
    """The people of the register whom the text names by full name or alias, in that order.

    Accents and case do not matter, except that a single word must begin with a capital. A name
    that two people have names nobody. Positions and left-to-right orders are as the text has
    them, counted with the people in it whom the register does not know.
    """
    register = known if isinstance(known, Register) else Register(known)
    found = list(register.find(text))
    if not found:
        return ()
    passage = Passage(text, 0, None, language_of(text))
    where = places(text, [_named(each, passage) for each in found])
    orders = _orders(passage)
    people: dict[str, NamedPerson] = {}
    for n, each in enumerate(found):
        place = where.get(n, Place())
        order = next((o for start, stop, o in orders if start < each.stop and each.start < stop), 0)
        person = NamedPerson(
            each.person.name,
            position=place.position,
            order=order or place.order,
            uid=each.person.uid,
            span=Span(each.start, each.stop),
        )
        people.setdefault(each.person.uid, person)
    return tuple(people.values())


def _named(found: _Found, passage: Passage) -> Named:
    sentence = next((s for s in passage.sentences if s.start <= found.start < s.end), None)
    whole = Sentence(0, len(passage.text))
    return Named(found.start, found.start, found.stop, sentence or whole)


def _orders(passage: Passage) -> list[tuple[int, int, int]]:
    """Where each member of a left-to-right list stands in the text, and its number."""
    mentions = passage.mentions
    return [(mentions[n].start, mentions[n].stop, order) for n, order in passage.orders.items()]

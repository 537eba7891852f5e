"""The people of one article: who is who, from full names, surnames, first names and register.

A name that is written in full anywhere makes a person; a shorter one means that person, if
it can mean nobody else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from photoarchive.article.lexicon.folding import fold
from photoarchive.article.lexicon.given_names import is_given
from photoarchive.article.mentions import Mention, Sort
from photoarchive.model import KnownPerson


@dataclass(eq=False)
class Figure:
    """One person: the full name, and every name part that may stand for them."""

    name: str
    given: tuple[str, ...]
    family: tuple[str, ...]  # with particles, folded
    extra: tuple[str, ...] = ()  # a call name or initials in brackets
    uid: str | None = None
    in_article: bool = True
    aliases: set[tuple[str, ...]] = field(default_factory=set)
    since: tuple[int, int] | None = None  # passage and mention that name them in full first

    @property
    def words(self) -> tuple[str, ...]:
        """All parts of the name in order, folded."""
        return self.given + self.family

    @property
    def has_family(self) -> bool:
        """Whether it is more than given names, as far as these are known."""
        return not all(is_given(word) for word in self.family)

    def answers_to(self, name: tuple[str, ...]) -> bool:
        """Whether somebody who says only `name` can mean this person."""
        if name in self.aliases or any(name == (e,) for e in self.extra):
            return True
        return _within(name, self.words)

    def answers_to_piece(self, name: tuple[str, ...]) -> bool:
        """The same with half of a double name: "Vorselaars" of "Vorselaars-Rietbergen"."""
        return _within(name, _pieces(self.words))

    def is_same(self, other: Figure) -> bool:
        """Whether two full names are spellings of one person's."""
        if self.words == other.words or other.words in self.aliases:
            return True
        if self.family != other.family:
            short, long = sorted((_pieces(self.words), _pieces(other.words)), key=len)
            return long[: len(short)] == short
        mine, theirs = {*self.given, *self.extra}, {*other.given, *other.extra}
        return bool(mine & theirs - _initials_of(mine)) or _initials_fit(self, other)


def _within(name: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether the words stand next to each other in the whole."""
    size = len(name)
    return 0 < size <= len(whole) and any(
        whole[n : n + size] == name for n in range(len(whole) - size + 1)
    )


def _pieces(name: tuple[str, ...]) -> tuple[str, ...]:
    """The words, hyphenated ones cut."""
    return tuple(piece for word in name for piece in word.split("-") if piece)


def _is_initials(word: str) -> bool:
    return "." in word or len(word) == 1


def _initials_of(given: Iterable[str]) -> set[str]:
    return {word for word in given if _is_initials(word)}


def _initials_fit(one: Figure, other: Figure) -> bool:
    """Whether "J.P." of the one can be "Jan" of the other."""
    for a, b in ((one, other), (other, one)):
        if a.given and _is_initials(a.given[0]) and b.given and not _is_initials(b.given[0]):
            return a.given[0][0] == b.given[0][0]
    return False


def figure_of(mention: Mention) -> Figure:
    """The person that a full name makes."""
    parts = [p for p in mention.parts if p.sort is not Sort.EXTRA]
    split = _family_start(mention)
    extra = tuple(fold(p.text) for p in mention.parts if p.sort is Sort.EXTRA)
    return Figure(
        mention.text,
        tuple(fold(p.text) for p in parts[:split]),
        tuple(fold(p.text) for p in parts[split:]),
        extra,
    )


def _family_start(mention: Mention) -> int:
    """Where the family name begins among the parts that are not extra."""
    parts = [p for p in mention.parts if p.sort is not Sort.EXTRA]
    for n, part in enumerate(parts[1:], 1):
        if part.sort is Sort.PARTICLE:
            return n
        rest = any(p.sort is not Sort.INITIALS for p in parts[n + 1 :])
        if part.sort is Sort.NAME and not (part.given and rest):
            return n
    return len(parts) - 1


def key_of(mention: Mention) -> tuple[str, ...]:
    """The words of a mention as `Figure.answers_to` compares them."""
    return tuple(fold(p.text) for p in mention.parts if p.sort is not Sort.EXTRA)


class Cast:
    """Everybody in the article and the register."""

    def __init__(self, known: Sequence[KnownPerson] = ()) -> None:
        self._figures: list[Figure] = []
        self._by_word: dict[str, list[Figure]] = {}
        for person in known:
            self._enter(_registered(person))

    def _enter(self, figure: Figure) -> None:
        self._figures.append(figure)
        names = {*figure.words, *_pieces(figure.words), *figure.extra}
        names |= {word for alias in figure.aliases for word in alias}
        for word in names:
            self._by_word.setdefault(word, []).append(figure)

    def add(self, mention: Mention) -> Figure:
        """The person of a full name: one that is there already, or a new one."""
        new = figure_of(mention)
        same = [f for f in self._with_any(new.words) if f.is_same(new)]
        exact = [f for f in same if f.words == new.words]
        chosen = self._one(exact) or self._one(same)
        if chosen is None:
            self._enter(new)
            return new
        chosen.in_article = True
        if chosen.words != new.words:
            chosen.aliases.add(new.words)
            self._learn(chosen, new)
            if chosen.uid is None and not chosen.has_family and new.has_family:
                chosen.name, chosen.given, chosen.family = new.name, new.given, new.family
        return chosen

    def _learn(self, figure: Figure, other: Figure) -> None:
        """Let another spelling's words find the person too."""
        for word in (*other.words, *other.extra):
            if figure not in self._by_word.setdefault(word, []):
                self._by_word[word].append(figure)
            if word in other.given or word in other.extra:
                figure.aliases.add((word,))

    def add_plain(self, mention: Mention) -> Figure:
        """The person of a name that nobody in the article has in full."""
        words = key_of(mention)
        figure = Figure(mention.text, (), words)
        self._enter(figure)
        return figure

    def _with(self, words: Sequence[str]) -> list[Figure]:
        return self._by_word.get(words[-1], []) if words else []

    def _with_any(self, words: Sequence[str]) -> list[Figure]:
        found = [figure for word in words for figure in self._by_word.get(word, [])]
        return list(dict.fromkeys(found))

    @staticmethod
    def _one(figures: Sequence[Figure]) -> Figure | None:
        here = [f for f in figures if f.in_article] or list(figures)
        return here[0] if len(here) == 1 else None

    def _answering(self, name: tuple[str, ...]) -> list[Figure]:
        candidates = self._with(name)
        answering = [f for f in candidates if f.answers_to(name)]
        return answering or [f for f in candidates if f.answers_to_piece(name)]

    def introduced(self, name: tuple[str, ...], place: tuple[int, int]) -> Figure | None:
        """The only one of several people of that name whom the article has named so far."""
        answering = self._answering(name)
        return self._one([f for f in answering if f.since is not None and f.since < place])

    def find(self, name: tuple[str, ...], *, register: bool) -> tuple[Figure | None, bool]:
        """Who the name means, and whether several people answer to it.

        People of the article come first; the register only where `register` allows.
        """
        answering = self._answering(name)
        here = [f for f in answering if f.in_article]
        if here or not register:
            return (here[0], False) if len(here) == 1 else (None, len(here) > 1)
        return (answering[0], False) if len(answering) == 1 else (None, len(answering) > 1)


def _registered(person: KnownPerson) -> Figure:
    """A person of the register, their names cut as those of the article are."""
    words = tuple(fold(word) for word in person.name.replace("(", " ").replace(")", " ").split())
    bracketed = person.name.partition("(")[2].partition(")")[0]
    extra = tuple(fold(word) for word in bracketed.split())
    plain = tuple(word for word in words if word not in extra)
    aliases = {
        tuple(fold(word) for word in alias.split()) for alias in person.aliases if alias.strip()
    }
    cut = next((n for n in range(1, len(plain)) if not plain[n].endswith(".")), len(plain))
    return Figure(
        person.name,
        plain[:cut],
        plain[cut:],
        extra,
        uid=person.uid,
        in_article=False,
        aliases=aliases,
    )

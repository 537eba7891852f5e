"""Who is named in each item of an article, with role, organisation and place in the picture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, takewhile

from photoarchive.article import roles
from photoarchive.article.cast import Cast, Figure, key_of
from photoarchive.article.evidence import ENOUGH, points, single_is_person
from photoarchive.article.lexicon.folding import fold
from photoarchive.article.lexicon.given_names import is_given, is_plainly_given
from photoarchive.article.lexicon.grammar import ARTICLES, is_common_noun
from photoarchive.article.lexicon.organisations import is_only_head
from photoarchive.article.lexicon.places import LOCATING, is_place
from photoarchive.article.mentions import Mention, Sort
from photoarchive.article.passages import Passage, is_headline
from photoarchive.article.positions import Named, Place, places
from photoarchive.article.roles import Function
from photoarchive.model import KnownPerson, NamedPerson, Span

_BESIDE = re.compile(
    r"[\s\xa0]*(?:,|&|(?:,\s*)?(?:en|and|und|sowie|plus))[\s\xa0]+(?:(?:de|het|the|der|die|das|haar|zijn|her|his|ihr|sein)\s)?$",
    re.I,
)
_EMPLOYED = re.compile(
    r"(?:,\s[^.;,]{3,60})?,?\s(?:van|of|from|von|vom|namens|bij|at|bei)\s(?:(?:The|De|Het|Die)\s)?"
)
_IN_BRACKETS = re.compile(r"\s*\([^()]{0,80}\)")
_JOINED = re.compile(r"\s*(?:en|and|und|&)\s*", re.I)


@dataclass
class _Reading:
    """A passage and whom its mentions, by index, turned out to mean."""

    number: int
    passage: Passage
    people: dict[int, Figure] = field(default_factory=dict)
    functions: dict[int, Function] = field(default_factory=dict)


def people(
    passages: Sequence[Passage], known: Sequence[KnownPerson]
) -> dict[int, tuple[NamedPerson, ...]]:
    """The people named in each item's passages, by item number, in the order of naming."""
    cast = Cast(known)
    readings = [_Reading(number, p) for number, p in enumerate(passages)]
    for reading in readings:
        _take_full_names(reading, cast)
    for reading in readings:
        _take_single_names(reading, cast)
    for reading in readings:
        _read_functions(reading)
    return _collect(readings)


# ---- full names --------------------------------------------------------------------------


def _take_full_names(reading: _Reading, cast: Cast) -> None:
    passage = reading.passage
    if passage.item is None and is_headline(passage.tokens):
        return
    weights = {n: _weight(passage, n, cast) for n, m in enumerate(passage.mentions) if m.full}
    chosen = {n for n, weight in weights.items() if weight >= ENOUGH}
    for n in sorted(weights.keys() - chosen):
        if weights[n] >= 0 and _beside_person(passage, n, chosen):
            chosen.add(n)
    for n in sorted(chosen):
        mention = passage.mentions[n]
        figure = _before_object(mention, cast, passage.language) or cast.add(mention)
        figure.since = figure.since or (reading.number, n)
        reading.people[n] = figure


def _before_object(mention: Mention, cast: Cast, language: str) -> Figure | None:
    """Whom "gaf Lammers de Stadspenning" or "strickt Frau Roth Socken" means.

    What is given or made is no part of the name.
    """
    first, *rest = mention.parts
    if first.sort is not Sort.NAME or first.given or mention.core[-1].given:
        return None
    article = len(rest) == 2 and fold(rest[0].text) in ("de", "den", "der")
    noun = language == "de" and len(rest) == 1
    if not (article and not mention.has_title) and not noun:
        return None
    if cast.find(key_of(mention), register=True)[0]:
        return None
    return cast.find((fold(first.text),), register=False)[0]


def _weight(passage: Passage, index: int, cast: Cast) -> int:
    mention = passage.mentions[index]
    weight = points(mention, passage.context)
    if passage.is_placed(index):
        weight += 3
    if cast.find(key_of(mention), register=True)[0] is not None:
        weight += 4
    if index and _is_employer(passage, index):
        weight -= 3
    if roles.ahead(passage.text, passage.sentence_of(index).start, passage.begins[index]):
        weight += 2
    return weight


def _is_employer(passage: Passage, index: int) -> bool:
    """Whether it says where somebody works: "Okwui Adebayo van Tate Modern"."""
    before, mention = passage.mentions[index - 1], passage.mentions[index]
    gap = _IN_BRACKETS.sub("", passage.text[before.stop : passage.begins[index]])
    return before.full and not mention.core[0].given and bool(_EMPLOYED.fullmatch(gap))


def _beside_person(passage: Passage, index: int, chosen: set[int]) -> bool:
    """Whether nothing but "and" or a comma parts it from somebody's name."""
    for left, right in ((index - 1, index), (index, index + 1)):
        other = left if right == index else right
        if other not in chosen:
            continue
        gap = passage.text[passage.mentions[left].stop : passage.begins[right]]
        if _BESIDE.fullmatch(gap):
            return True
    return False


# ---- one name alone ----------------------------------------------------------------------


def _take_single_names(reading: _Reading, cast: Cast) -> None:
    for n, mention in enumerate(reading.passage.mentions):
        if n in reading.people:
            continue
        figure = _before_object(mention, cast, reading.passage.language)
        if figure is None and (not mention.full or _answers(mention, cast)):
            figure = _meant(reading, n, cast)
        if figure is not None:
            reading.people[n] = figure


def _answers(mention: Mention, cast: Cast) -> bool:
    return cast.find(key_of(mention), register=False)[0] is not None


def _meant(reading: _Reading, index: int, cast: Cast) -> Figure | None:
    """Whom a single name means: somebody named in full, somebody new, or nobody."""
    passage, mention = reading.passage, reading.passage.mentions[index]
    if passage.is_excluded(index) or not _may_be_name(passage, index):
        return None
    name = mention.core[0].text
    register = mention.has_title or (is_plainly_given(name) and not is_place(name))
    figure, several = cast.find(key_of(mention), register=register)
    if figure is None and not several:
        figure, several = _genitive(mention, cast)
    if several:
        return cast.introduced(key_of(mention), (reading.number, index))
    if figure is not None and not _introduced_later(reading, index, figure):
        return figure
    shared = _shared_family(reading, index, cast) if figure is None else None
    if shared is not None:
        return shared
    if mention.full or not single_is_person(
        mention, passage.context, placed=passage.is_placed(index)
    ):
        return None
    return cast.add_plain(mention)


def _genitive(mention: Mention, cast: Cast) -> tuple[Figure | None, bool]:
    key = key_of(mention)
    if len(key[-1]) > 3 and key[-1].endswith("s"):
        return cast.find((*key[:-1], key[-1][:-1]), register=False)
    return None, False


def _may_be_name(passage: Passage, index: int) -> bool:
    """Whether a word that is also a noun, a place or an article's noun is used as a name."""
    mention = passage.mentions[index]
    if mention.has_title or passage.is_placed(index):
        return True
    before = passage.context.before(mention)
    name = mention.core[0].text
    if before is not None and before.folded in ARTICLES[passage.language] and not before.opens:
        return False
    if is_place(name) and (
        not is_given(name) or (before is not None and before.folded in LOCATING)
    ):
        return False
    if passage.language == "de" and is_common_noun(name) and not is_given(name):
        return False
    return not is_only_head(name)


def _introduced_later(reading: _Reading, index: int, figure: Figure) -> bool:
    """Whether the full name comes later in the same sentence: then it is somebody else's.

    "Mevrouw Çelik en haar dochter Elif Çelik": nobody is introduced after being named.
    """
    passage = reading.passage
    if not passage.mentions[index].has_title:
        return False
    end = passage.sentence_of(index).end
    later = [n for n, f in reading.people.items() if f is figure and passage.mentions[n].full]
    return bool(later) and min(later) > index and passage.begins[min(later)] < end


def _shared_family(reading: _Reading, index: int, cast: Cast) -> Figure | None:
    """ "Tim und Jonas Schröder": the family name is both's."""
    passage, mention = reading.passage, reading.passage.mentions[index]
    following = index + 1
    if following not in reading.people or not mention.core[0].given:
        return None
    other = passage.mentions[following]
    gap = passage.text[mention.stop : passage.begins[following]]
    given = other.core[0].given or is_plainly_given(mention.core[0].text)
    if not other.full or not given or not _JOINED.fullmatch(gap):
        return None
    family = other.text.partition(" ")[2]
    parts = (mention.parts[0], *other.parts[1:])
    return cast.add(replace(other, parts=parts, text=f"{mention.text} {family}"))


# ---- what each does, and where each stands -----------------------------------------------


def _read_functions(reading: _Reading) -> None:
    passage = reading.passage
    order = sorted(reading.people)
    for place, n in enumerate(order):
        mention, sentence = passage.mentions[n], passage.sentence_of(n)
        limit = passage.begins[order[place + 1]] if place + 1 < len(order) else len(passage.text)
        end = min(limit, max(sentence.end, mention.stop))
        before = roles.before(passage.text, passage.tokens, mention)
        behind = roles.behind(passage.text, mention.stop, end)
        previous = passage.mentions[order[place - 1]].stop if place else 0
        ahead = roles.ahead(passage.text, max(sentence.start, previous), passage.begins[n])
        reading.functions[n] = _combined(before, behind.own, ahead)
        if behind.shared and place:
            _share(reading, order[place - 1], behind.shared)
    for place in range(len(order)):
        _share_plural(reading, order[place:])


def _combined(before: Function, behind: Function, ahead: Function) -> Function:
    """The apposition says more than a title such as "onze collega"."""
    if before.role and roles.says_little(before.role):
        return behind | ahead | before
    return before | behind | ahead


def _share_plural(reading: _Reading, order: Sequence[int]) -> None:
    """ "Trustees Ann Roe, Vikram Rao and Lee May": all of them are; one alone is none."""
    passage, role = reading.passage, reading.functions[order[0]].role
    if not passage.mentions[order[0]].has_title or not roles.is_plural(role):
        return
    group = list(takewhile(lambda pair: _side_by_side(passage, *pair), pairwise(order)))
    if not group:
        reading.functions[order[0]] = replace(reading.functions[order[0]], role="")
    for _, n in group:
        _share(reading, n, Function(role))


def _side_by_side(passage: Passage, left: int, right: int) -> bool:
    """Whether only "and", a comma or a bracket parts two names."""
    gap = passage.text[passage.mentions[left].stop : passage.begins[right]]
    return bool(_BESIDE.fullmatch(_IN_BRACKETS.sub("", gap)))


def _share(reading: _Reading, index: int, function: Function) -> None:
    reading.functions[index] = reading.functions.get(index, Function()) | function


def _collect(readings: Sequence[_Reading]) -> dict[int, tuple[NamedPerson, ...]]:
    everywhere: dict[Figure, Function] = {}
    for reading in readings:
        for n, figure in sorted(reading.people.items()):
            function = reading.functions[n]
            everywhere[figure] = everywhere.get(figure, Function()) | function
    items: dict[int, dict[Figure, NamedPerson]] = {}
    for reading in readings:
        if reading.passage.item is None:
            continue
        named = items.setdefault(reading.passage.item, {})
        for figure, person in _named(reading):
            named[figure] = _merged(named.get(figure), person)
    return {
        item: tuple(_filled(person, everywhere[figure]) for figure, person in named.items())
        for item, named in items.items()
    }


def _named(reading: _Reading) -> Iterator[tuple[Figure, NamedPerson]]:
    """Every naming in the passage, in order."""
    passage = reading.passage
    order = sorted(reading.people)
    named = [
        Named.of(passage.mentions[n], passage.begins[n], passage.sentence_of(n)) for n in order
    ]
    found = places(passage.text, named)
    orders = {
        n: order
        for members in passage.lists
        for order, n in enumerate((n for n in members if n in reading.people), 1)
    }
    for place, n in enumerate(order):
        mention, figure = passage.mentions[n], reading.people[n]
        where = found.get(place, Place())
        span = Span(passage.base + mention.start, passage.base + mention.stop)
        function = reading.functions[n]
        yield figure, NamedPerson(
            figure.name, function.role, function.organisation, where.position,
            orders.get(n, 0) or where.order, figure.uid, span,
        )  # fmt: skip


def _merged(first: NamedPerson | None, again: NamedPerson) -> NamedPerson:
    if first is None:
        return again
    return replace(
        first,
        role=first.role or again.role,
        organisation=first.organisation or again.organisation,
        position=first.position or again.position,
        order=first.order or again.order,
    )


def _filled(person: NamedPerson, function: Function) -> NamedPerson:
    """What the item itself does not say, from elsewhere in the article."""
    own = Function(person.role, person.organisation)
    same = not own.role or own.role.casefold() == function.role.casefold()
    whole = own | (function if same else Function())
    return replace(person, role=whole.role, organisation=whole.organisation)

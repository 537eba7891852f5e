"""What a person decides about an article before it is stored, and the article after that.

Nothing is stored here; `apply` does. Finding out what there is to decide is for `draft`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from enum import StrEnum

from photoarchive.article.language import language_of
from photoarchive.article.layout import span_of, text_of
from photoarchive.article.names import people
from photoarchive.article.outline import Part, Stretch
from photoarchive.article.passages import Passage, passage
from photoarchive.model import Article, ArticleItem, KnownPerson, NamedPerson, Presence


class Existing(StrEnum):
    """What becomes of a caption that a photo has already."""

    KEEP = "keep"
    REPLACE = "replace"
    ADD = "add"


@dataclass(frozen=True)
class Who:
    """Whom a name means: someone of the register by `uid`, or a new person of that name."""

    name: str
    uid: str | None = None


@dataclass(frozen=True)
class Review:
    """The decisions on one article, by default none: everything is as `parse` proposes.

    `moved` has where those paragraphs start that change sides between caption and article
    text. `left_out` are people, by item number and the name in the article, who are not in
    those photos; `presence` says of others there whether they are shown or only mentioned;
    `who` says for a name of the article who that is. `existing` holds for single items by
    number, `otherwise` for all others.
    """

    moved: frozenset[int] = frozenset()
    left_out: frozenset[tuple[int, str]] = frozenset()
    presence: Mapping[tuple[int, str], Presence] = field(default_factory=dict)
    who: Mapping[str, Who] = field(default_factory=dict)
    existing: Mapping[int, Existing] = field(default_factory=dict)
    otherwise: Existing = Existing.KEEP
    credit: bool = True

    def existing_of(self, item: int) -> Existing:
        """What becomes of captions that the photos of an item have."""
        return self.existing.get(item, self.otherwise)

    @property
    def newcomers(self) -> frozenset[str]:
        """Those who are new for certain, also where the register has somebody of that name."""
        return frozenset(who.name for who in self.who.values() if who.uid is None)


def is_caption(stretch: Stretch, moved: Set[int]) -> bool:
    """Whether a paragraph is a caption after those that start at `moved` changed sides."""
    switched = stretch.switchable and stretch.span.start in moved
    return (stretch.part is Part.CAPTION) is not switched


def decided(
    article: Article, stretches: Sequence[Stretch], review: Review, known: Sequence[KnownPerson]
) -> Article:
    """The article as it is after the review; `stretches` are its outline."""
    return with_people(with_moves(article, stretches, review.moved, known), review)


def caption_after(caption: str, text: str, existing: Existing) -> str:
    """What becomes of a caption, "" for none yet, where the article has a text for its photo."""
    if not text or caption == text:
        return caption
    if not caption or existing is Existing.REPLACE:
        return text
    if existing is Existing.KEEP or text in caption:
        return caption
    return f"{caption}\n\n{text}"


def keeps_its_own(caption: str, text: str, existing: Existing) -> bool:
    """Whether a caption that differs from the article's text stays as it is."""
    differs = bool(text and caption) and caption != text
    return differs and caption_after(caption, text, existing) == caption


# ---- paragraphs -----------------------------------------------------------------------------


def with_moves(
    article: Article, stretches: Sequence[Stretch], moved: Set[int], known: Sequence[KnownPerson]
) -> Article:
    """The article after its paragraphs changed sides, the people of those items read again."""
    switched = [s for s in stretches if s.switchable and s.span.start in moved]
    changed = {stretch.item for stretch in switched if stretch.item is not None}
    if not changed:
        return article
    named = people(list(_passages(article.source, stretches, moved)), known)
    items = list(article.items)
    for number in changed:
        items[number] = _item(items[number], number, stretches, moved, named.get(number, ()))
    intro = (s for s in stretches if s.part is Part.INTRO and not is_caption(s, moved))
    closing = (s for s in stretches if s.part is Part.CLOSING and not is_caption(s, moved))
    return replace(article, items=tuple(items), intro=_joined(intro), closing=_joined(closing))


def _item(
    item: ArticleItem,
    number: int,
    stretches: Sequence[Stretch],
    moved: Set[int],
    named: tuple[NamedPerson, ...],
) -> ArticleItem:
    own = [s for s in stretches if s.item == number and s.switchable]
    captions = [s for s in own if is_caption(s, moved)]
    aside = (s for s in own if s.part in (Part.CAPTION, Part.ASIDE) and s not in captions)
    span = span_of([s.paragraph for s in captions])
    return replace(item, text=_joined(captions), people=named, aside=_joined(aside), span=span)


def _joined(stretches: Iterable[Stretch]) -> str:
    return text_of([stretch.paragraph for stretch in stretches])


def _passages(source: str, stretches: Sequence[Stretch], moved: Set[int]) -> Iterator[Passage]:
    """All running text, with the item of those paragraphs that are captions now."""
    language = language_of(source)
    for stretch in stretches:
        if stretch.part not in (Part.MARKER, Part.CREDIT):
            item = stretch.item if is_caption(stretch, moved) else None
            yield passage(source, stretch.paragraph, item, language)


# ---- people ---------------------------------------------------------------------------------


def with_people(article: Article, review: Review) -> Article:
    """The article with those who were left out or turned out to be others, and its credit."""
    items = (_with_people(n, item, review) for n, item in enumerate(article.items))
    credit = article.credit if review.credit else None
    return replace(article, items=tuple(items), credit=credit)


def _with_people(number: int, item: ArticleItem, review: Review) -> ArticleItem:
    meant: dict[str, NamedPerson] = {}
    for person in people_of(number, item, review):
        who = review.who.get(person.name)
        named = replace(person, name=who.name, uid=who.uid) if who else person
        meant.setdefault(named.uid or named.name, named)  # two names can mean one person
    return replace(item, people=tuple(meant.values()))


def people_of(number: int, item: ArticleItem, review: Review) -> tuple[NamedPerson, ...]:
    """Who stays of an item's people, by their names in the article, each shown or mentioned."""
    kept = (p for p in item.people if (number, p.name) not in review.left_out)
    return tuple(_seen(person, review.presence.get((number, person.name))) for person in kept)


def _seen(person: NamedPerson, presence: Presence | None) -> NamedPerson:
    """Who is only mentioned stands nowhere in the picture."""
    if presence is Presence.MENTIONED:
        return replace(person, presence=presence, position=None, order=0)
    return replace(person, presence=presence) if presence else person


def presence_of(person: NamedPerson) -> Presence:
    """What was decided; else only "(l.)" or a left-to-right list says that somebody is shown."""
    stands = person.position is not None or person.order > 0
    return person.presence or (Presence.SHOWN if stands else Presence.UNSURE)


def places(named: Iterable[NamedPerson]) -> dict[str, int]:
    """The number of each person from left to right; none for who is only mentioned."""
    seen = [person for person in named if presence_of(person) is not Presence.MENTIONED]
    ordered = sorted(seen, key=lambda person: (person.order == 0, person.order))
    return {person.name: place for place, person in enumerate(ordered, start=1)}

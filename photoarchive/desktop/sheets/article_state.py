"""The review of one article while it lasts: the draft, the decisions, and what comes of them.

Both sides of the sheet show this and change it; nothing is stored here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from photoarchive.article.draft import Draft
from photoarchive.article.outline import Part, Stretch
from photoarchive.article.review import (
    Existing,
    Review,
    Who,
    is_caption,
    keeps_its_own,
    people_of,
    presence_of,
    with_moves,
    with_people,
)
from photoarchive.desktop.background import Latest
from photoarchive.model import Article, NamedPerson, Photo, Presence


class ReviewState(QObject):
    """One draft with the decisions on it. Items and stretches go by their numbers."""

    changed = Signal(object)  # the numbers of those items that may look otherwise, a frozenset
    current_changed = Signal(int)  # the number of the stretch one is at

    def __init__(self, draft: Draft, review: Review | None = None, parent: QObject | None = None):
        super().__init__(parent)
        self.draft = draft
        self.review = review or Review()
        self.current = next(
            (n for n, one in enumerate(draft.stretches) if one.part is Part.CAPTION), 0
        )
        self.base = draft.article  # with its paragraphs moved, its people as the article has them
        self._article: Article | None = None  # `article`, until something is decided
        self._reader = Latest(self)
        self._reader.ready.connect(self._on_read)
        if self.review.moved:
            self._read_again()

    # -- what it is about --------------------------------------------------------------------------

    @property
    def article(self) -> Article:
        """The article as it would be stored now."""
        if self._article is None:
            self._article = with_people(self.base, self.review)
        return self._article

    @property
    def touched(self) -> bool:
        """Whether a person has decided anything."""
        return self.review != Review()

    def stretch(self) -> Stretch:
        """The stretch one is at."""
        return self.draft.stretches[self.current]

    @property
    def current_item(self) -> int | None:
        """The item one is at."""
        return self.stretch().item if self.draft.stretches else None

    def set_current(self, number: int) -> None:
        """Go to a stretch."""
        if number != self.current and 0 <= number < len(self.draft.stretches):
            self.current = number
            self.current_changed.emit(number)

    def go_to_item(self, item: int) -> None:
        """Go to the caption of an item, or else to its photo names."""
        if self.current_item == item and self.stretch().part is not Part.INTRO:
            return
        own = [n for n, one in enumerate(self.draft.stretches) if one.item == item]
        captions = [n for n in own if self.is_caption(n)]
        markers = [n for n in own if self.draft.stretches[n].part is Part.MARKER]
        self.set_current((captions or markers or own or [self.current])[0])

    def is_caption(self, number: int) -> bool:
        """Whether a stretch is a caption now."""
        return is_caption(self.draft.stretches[number], self.review.moved)

    # -- counts ------------------------------------------------------------------------------------

    def filled(self) -> int:
        """How many photos get a caption or people."""
        items = enumerate(self.article.items)
        given = (n for n, item in items if item.text or item.people)
        return len({photo.id for n in given for photo in self.draft.photos_of(n)})

    def written(self, person: NamedPerson) -> str:
        """How the article spells a person's name in a caption."""
        span = person.span
        spelled = self.draft.article.source[span.start : span.end] if span else ""
        return " ".join(spelled.split()) or person.name

    def new_people(self) -> set[str]:
        """The names of those who would come into the register."""
        people = (person for item in self.article.items for person in item.people)
        return {person.name for person in people if not person.known}

    def people_of(self, item: int) -> tuple[NamedPerson, ...]:
        """Who is in the photos of an item, shown or mentioned, by their names in the article."""
        return people_of(item, self.base.items[item], self.review)

    def captioned(self, item: int) -> tuple[Photo, ...]:
        """The photos of an item that have another caption already."""
        text = self.base.items[item].text
        return tuple(
            photo
            for photo in self.draft.photos_of(item)
            if keeps_its_own(photo.caption, text, Existing.KEEP)
        )

    # -- decisions ---------------------------------------------------------------------------------

    def switch(self, number: int) -> None:
        """Make a caption article text, or article text a caption."""
        stretch = self.draft.stretches[number]
        if stretch.switchable:
            item = () if stretch.item is None else (stretch.item,)
            self._decide(item, moved=self.review.moved ^ {stretch.span.start})
            self._read_again()

    def leave_out(self, item: int, name: str, *, out: bool) -> None:
        """Say that a person of the article is not in these photos, or is."""
        one, before = {(item, name)}, self.review.left_out
        self._decide([item], left_out=before | one if out else before - one)

    def set_presence(self, item: int, name: str, presence: Presence) -> None:
        """Say whether a person is to be seen in these photos or only mentioned with them."""
        others = {k: v for k, v in self.review.presence.items() if k != (item, name)}
        proposed = next(p for p in self.base.items[item].people if p.name == name)
        if presence is not presence_of(proposed):
            others[item, name] = presence
        self._decide([item], presence=others)

    def set_who(self, name: str, who: Who | None) -> None:
        """Say whom a name of the article means everywhere; None is as it was proposed."""
        others: Mapping[str, Who] = {k: v for k, v in self.review.who.items() if k != name}
        items = [
            n for n, item in enumerate(self.base.items) if name in {p.name for p in item.people}
        ]
        self._decide(items, who={**others, name: who} if who else others)

    def set_existing(self, item: int, existing: Existing) -> None:
        """Say what becomes of the captions that an item's photos have."""
        self._decide([item], existing={**self.review.existing, item: existing})

    def set_all_existing(self, existing: Existing) -> None:
        """Say it for every item at once."""
        self._decide(range(len(self.base.items)), existing={}, otherwise=existing)

    def set_credit(self, *, on: bool) -> None:
        """Take the credit line over, or leave the photos' own."""
        self._decide((), credit=on)

    def close(self) -> None:
        """End what is being read."""
        self._reader.wait()

    def _decide(self, items: Iterable[int], **decisions: object) -> None:
        self.review = replace(self.review, **decisions)  # type: ignore[arg-type]
        self._tell(items)

    def _tell(self, items: Iterable[int]) -> None:
        self._article = None
        self.changed.emit(frozenset(items))

    def _read_again(self) -> None:
        """Who is named in the captions, after a paragraph changed sides."""
        draft, moved = self.draft, self.review.moved
        self._reader.ask(lambda: with_moves(draft.article, draft.stretches, moved, draft.known))

    @Slot(object)
    def _on_read(self, article: Article) -> None:
        """Only few items read otherwise than before."""
        pairs = enumerate(zip(self.base.items, article.items, strict=True))
        other = [number for number, (before, now) in pairs if before != now]
        self.base = article
        self._tell(other)

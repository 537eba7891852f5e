"""An article against the archive, before anything is stored: what there is to review."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from photoarchive.article.match import match, with_stored_names
from photoarchive.article.outline import Stretch, outline
from photoarchive.article.parse import parse
from photoarchive.article.read import LARGEST_TEXT, clean
from photoarchive.article.review import Review, decided
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.folding import words
from photoarchive.catalog.photo_names import names_by_set
from photoarchive.catalog.queries import events, known_people, photo_sets, photos_of_set
from photoarchive.errors import NotFound, PhotoArchiveError
from photoarchive.model import Article, Event, KnownPerson, Photo, PhotoSet


@dataclass(frozen=True)
class Subject:
    """An event that an article may be about, or one photo set of it.

    `named` is how many of its photos the article names, `photos` how many it has.
    """

    event: Event
    sets: tuple[PhotoSet, ...]
    named: int
    photos: int
    whole: bool

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return self.event.uid if self.whole else self.sets[0].uid


@dataclass(frozen=True)
class Draft:
    """An article as it would be applied, with the photos it names.

    `photos` has them by the names of the set. `missing` are names without a photo, `unused`
    photos without a name in the article.
    """

    article: Article
    stretches: tuple[Stretch, ...]
    subject: Subject
    subjects: tuple[Subject, ...]
    photos: Mapping[str, Photo]
    missing: tuple[str, ...]
    unused: tuple[str, ...]
    known: tuple[KnownPerson, ...]

    def after(self, review: Review) -> Article:
        """The article with what a person decided."""
        return decided(self.article, self.stretches, review, self.known)

    def alike(self, name: str, *, most: int = 6) -> list[KnownPerson]:
        """People of the register whose names share words with a name, the most alike first."""
        shared = Counter(n for word in {*words(name)} for n in self._by_word.get(word, ()))
        best = sorted(shared, key=lambda n: (-shared[n], self.known[n].name))
        return [self.known[n] for n in best[:most]]

    @cached_property
    def _by_word(self) -> Mapping[str, Sequence[int]]:
        """Whose name or alias has a word of three letters or more."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, person in enumerate(self.known):
            spelled = " ".join((person.name, *person.aliases))
            for word in {word for word in words(spelled) if len(word) >= 3}:
                found[word].append(number)
        return found

    def photos_of(self, item: int) -> tuple[Photo, ...]:
        """The photos of an item that the set has."""
        names = self.article.items[item].photos
        return tuple(self.photos[name] for name in names if name in self.photos)


def draft(catalog: Catalog, text: str, *, about: str = "") -> Draft:
    """Take a text apart and find the photos it names. `about` is the key of a subject.

    Without it, the subject that has most of the named photos is taken, the newest among equals.
    Raises PhotoArchiveError where the text is too long or names no photo, NotFound where the
    archive has none of those it names.
    """
    if len(text) > LARGEST_TEXT:
        raise PhotoArchiveError(
            "The text is too long for an article",
            advice=f"At most {LARGEST_TEXT:,} characters can be read; is it the right text?",
        )
    known = tuple(known_people(catalog))
    article = parse(clean(text), known=known)
    if not article.items:
        raise PhotoArchiveError(
            "The text names no photo",
            advice="Put the name of a photo above the text that belongs to it, for example"
            " Lindehof-0012.",
        )
    found = subjects(catalog, article)
    if not found:
        raise NotFound(
            "None of the photos that the article names is in the archive",
            advice="Import them first.",
        )
    subject = next((one for one in found if one.key == about), found[0])
    return _draft(catalog, article, subject, found, known)


def _draft(
    catalog: Catalog,
    article: Article,
    subject: Subject,
    found: tuple[Subject, ...],
    known: tuple[KnownPerson, ...],
) -> Draft:
    photos = [photo for one in subject.sets for photo in photos_of_set(catalog, one.id)]
    names = [photo.name for photo in photos]
    # Read again with the names at hand: a line "12" may be one of them.
    article = parse(article.source, known=known, photos=names)
    matching = match(article, names)
    return Draft(
        article=with_stored_names(article, matching),
        stretches=outline(article),
        subject=subject,
        subjects=found,
        photos={photo.name: photo for photo in photos},
        missing=matching.missing,
        unused=matching.unused,
        known=known,
    )


def subjects(catalog: Catalog, article: Article) -> tuple[Subject, ...]:
    """What the article may be about, most named photos first; only what has some of them.

    An event with several sets comes whole where their names differ, and set by set too.
    """
    names = names_by_set(catalog)
    sets: dict[int, list[PhotoSet]] = {}
    for photo_set in photo_sets(catalog):
        if photo_set.id in names:
            sets.setdefault(photo_set.event_id, []).append(photo_set)
    found: list[Subject] = []
    for event in events(catalog):
        found += _of_event(article, event, sets.get(event.id, ()), names)
    return tuple(sorted(found, key=lambda one: (-one.named, not one.whole)))


def _of_event(
    article: Article, event: Event, sets: Sequence[PhotoSet], names: Mapping[int, list[str]]
) -> Iterator[Subject]:
    together = [name for one in sets for name in names[one.id]]
    choices: list[tuple[PhotoSet, ...]] = [(one,) for one in sets]
    if len(sets) > 1 and len({*together}) == len(together):
        choices.insert(0, tuple(sets))
    for some in choices:
        photos = [name for one in some for name in names[one.id]]
        named = match(article, photos).matched
        if named:
            count = len({name for found in named.values() for name in found})
            yield Subject(event, some, count, len(photos), whole=len(some) == len(sets))

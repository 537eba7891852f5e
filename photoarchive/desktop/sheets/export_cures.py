"""What helps against each finding, and the edit that it makes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import set_rights
from photoarchive.catalog.edits import set_alt_text, set_caption, set_headline, set_presence
from photoarchive.catalog.folding import words
from photoarchive.catalog.identify import identify_person
from photoarchive.catalog.queries import counts_of_sets
from photoarchive.catalog.register import rename_person
from photoarchive.desktop.words import tr
from photoarchive.gallery.checks import Rule
from photoarchive.model import Appearance, Changes, Check, Outcome, Photo, Presence, Publication

Edit = Callable[[Catalog], Changes]
Key = tuple[str, str, str]


class Cure(StrEnum):
    """The kinds of help."""

    WRITE = "write"
    PRESENCE = "presence"
    PERSON = "person"
    NONE = "none"


@dataclass(frozen=True)
class Finding:
    """One finding on a photo, or on all that inherit the same text of their set.

    `photos` is on how many; `strict` is set where what goes out is published.
    """

    check: Check
    photo: Photo
    strict: bool = True
    photos: int = 1

    @property
    def key(self) -> Key:
        """What stays the same while other things change."""
        where = f"set {self.photo.set_id}" if self.of_set else self.check.photo_uid
        return (where, self.check.rule, self.check.person or self.check.field)

    @property
    def of_set(self) -> bool:
        """Whether it is about a text that the whole set shares."""
        own = {
            "credit": self.photo.own_credit,
            "creator": self.photo.own_creator,
            "copyright": self.photo.own_copyright,
        }
        return not own.get(self.check.field, True)

    @property
    def is_hint(self) -> bool:
        """Whether the photo is ready all the same: it only helps to know."""
        return self.check.rule == Rule.TEXT_TOO_LONG

    @property
    def cure(self) -> Cure:
        """What helps."""
        return cure_of(Rule(self.check.rule))

    @property
    def holds(self) -> bool:
        """Whether it holds the export back."""
        blocked = self.check.outcome is Outcome.BLOCKED
        return self.strict and blocked and not self.stays_behind

    @property
    def stays_behind(self) -> bool:
        """Whether this photo cannot go out, whatever anyone says."""
        return self.strict and self.check.rule.startswith("original-")

    @property
    def asks(self) -> bool:
        """Whether it waits for a word of the user, so that nothing goes out before it was seen.

        A text that is missing can be missing; who somebody is, nobody else can say.
        """
        who = self.cure in (Cure.PRESENCE, Cure.PERSON)
        return who or self.holds or self.stays_behind

    @property
    def person(self) -> Appearance | None:
        """Who it is about."""
        named = (one for one in self.photo.people if one.name == self.check.person)
        return next(named, None)


def findings_of(
    publication: Publication, checks: Sequence[Check], *, strict: bool
) -> list[Finding]:
    """The findings that ask for a look, each with its photo; one for all of a set where it can."""
    photos = {photo.uid: photo for photo in publication.photos}
    found: dict[Key, Finding] = {}
    for check in checks:
        if check.outcome is not Outcome.OK:
            made = Finding(check, photos[check.photo_uid], strict)
            known = found.get(made.key)
            found[made.key] = replace(known, photos=known.photos + 1) if known else made
    return sorted(found.values(), key=lambda one: one.is_hint)


@dataclass(frozen=True)
class Counts:
    """How many photos there are of each kind; each photo is counted once, by its worst."""

    ready: int
    look: int
    held: int
    left_out: int

    @property
    def going(self) -> int:
        """All that the user wants to go out."""
        return self.ready + self.look + self.held


def counts_of(publication: Publication, checks: Sequence[Check], *, strict: bool) -> Counts:
    """Count the photos of a publication by what the checks say of them."""
    photos = {photo.uid: photo for photo in publication.photos}
    asking = [one for one in checks if one.rule != Rule.TEXT_TOO_LONG]
    left_out = {uid for uid, photo in photos.items() if photo.left_out}
    held = {one.photo_uid for one in asking if strict and one.outcome is Outcome.BLOCKED}
    look = {one.photo_uid for one in asking if one.outcome is not Outcome.OK} - held
    ready = len(photos) - len(left_out) - len(held) - len(look)
    return Counts(ready, len(look), len(held), len(left_out))


_CURES = {
    Rule.NO_CREDIT: Cure.WRITE,
    Rule.NO_CAPTION: Cure.WRITE,
    Rule.CAPTION_IS_FILE_NAME: Cure.WRITE,
    Rule.HEADLINE_IS_FILE_NAME: Cure.WRITE,
    Rule.NO_ALT_TEXT: Cure.WRITE,
    Rule.ALT_TEXT_IS_FILE_NAME: Cure.WRITE,
    Rule.ALT_TEXT_COPIES_CAPTION: Cure.WRITE,
    Rule.PERSON_UNSURE: Cure.PRESENCE,
    Rule.PERSON_UNKNOWN: Cure.PERSON,
}


def cure_of(rule: Rule) -> Cure:
    """What helps against the findings of a rule."""
    return _CURES.get(rule, Cure.NONE)


# The action of the caption view that goes to the field concerned.
FIELD_ACTIONS = {
    "caption": "field_caption",
    "people": "field_people",
    "headline": "field_headline",
    "alt_text": "field_alt",
    "credit": "field_credit",
    "creator": "field_credit",
    "copyright": "field_credit",
}


def label_of(field: str) -> str:
    """What stands above the line in which a text is written."""
    return {
        "credit": tr("Credit of the whole set"),
        "caption": tr("Caption"),
        "headline": tr("Headline"),
        "alt_text": tr("Alt text: what is to be seen, in a sentence"),
    }[field]


def text_of(finding: Finding) -> str:
    """What stands there now, to be corrected; a file name is no start."""
    if Rule(finding.check.rule) is Rule.ALT_TEXT_COPIES_CAPTION:
        return finding.photo.alt_text
    return ""


def writing(finding: Finding, text: str) -> Edit:
    """The edit that stores the text of a WRITE cure."""
    photo, ids = finding.photo, [finding.photo.id]
    field = finding.check.field
    if field == "credit":
        return lambda catalog: set_rights(catalog, set_id=photo.set_id, credit=text)
    if field == "caption":
        return lambda catalog: set_caption(catalog, photo_ids=ids, text=text)
    if field == "headline":
        return lambda catalog: set_headline(catalog, photo_ids=ids, text=text)
    return lambda catalog: set_alt_text(catalog, photo_ids=ids, text=text)


def reach(catalog: Catalog, finding: Finding) -> int:
    """How many photos the text of a WRITE cure is for: a credit is the whole set's."""
    if finding.check.field != "credit":
        return 1
    return counts_of_sets(catalog).get(finding.photo.set_id, 1)


def saying_presence(finding: Finding, presence: Presence) -> Edit:
    """The edit that says whether someone is in the picture or only named with it."""
    photo_id, person_id = finding.photo.id, _person_id(finding)
    return lambda catalog: set_presence(
        catalog, photo_id=photo_id, person_id=person_id, presence=presence
    )


def saying_who(finding: Finding, name: str, known: Sequence[tuple[int, str]]) -> Edit | None:
    """The edit that says who it is: one of the register, or the same person's whole name."""
    photo_id, person_id = finding.photo.id, _person_id(finding)
    as_id = next((one for one, other in known if other == name), None)
    if as_id is not None:
        return lambda catalog: identify_person(
            catalog, photo_id=photo_id, person_id=person_id, as_id=as_id
        )
    if len(name.split()) < 2:
        return None
    return lambda catalog: rename_person(catalog, person_id=person_id, name=name)


def likely(finding: Finding, register: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """Those of the register whose name has this one in it first, then the others."""
    others = [one for one in register if one[1] != finding.check.person]
    return sorted(others, key=lambda one: not is_likely(finding, one[1]))


def is_likely(finding: Finding, name: str) -> bool:
    """Whether a whole name has the short one in it: "Lize" and "Lize Waterman"."""
    return bool(set(words(finding.check.person or "")) & set(words(name)))


def _person_id(finding: Finding) -> int:
    person = finding.person
    return 0 if person is None else person.person_id

"""The page's own words and dates in each language; texts that people wrote do not pass here."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from photoarchive.errors import PhotoArchiveError
from photoarchive.model import Appearance, Position
from photoarchive.paths import resources

LANGUAGES = ("nl", "en", "de")

_DATE = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?")
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_SAYS_ITSELF = re.compile(
    r"(?:foto|photo|bild)[\w'’]*\s*(?::|by\b|door\b|von\b)|©|\(c\)", re.IGNORECASE
)
_SIDES = {Position.LEFT: "left", Position.RIGHT: "right", Position.CENTRE: "centre"}


@dataclass(frozen=True)
class Wording:
    """The words of one language: `strings` maps a key to text with {placeholders}."""

    language: str
    strings: Mapping[str, str]
    months: tuple[str, ...]

    def __getitem__(self, key: str) -> str:
        return self.strings[key]

    def photos(self, count: int) -> str:
        """ "1 photo", "24 photos"."""
        return self["photo" if count == 1 else "photos"].format(count=count)

    def date(self, iso: str) -> str:
        """ "2019-05-13" as "13 May 2019"; a month or a year stays one; else as it is."""
        match = _DATE.fullmatch(iso)
        if not match or not match[2]:
            return iso
        month = self.months[int(match[2]) - 1]
        if not match[3]:
            return f"{month} {match[1]}"
        return self["day"].format(day=int(match[3]), month=month, year=match[1])

    def credit(self, credit: str) -> str:
        """ "Photo: Geert de Jong"; a line that already says so stays as it is."""
        if not credit or _SAYS_ITSELF.match(credit):
            return credit
        return self["credit"].format(credit=credit)

    def people(self, people: Sequence[Appearance]) -> str:
        """ "In the picture: A (left) and B (right)."; "" for nobody."""
        names = [self._placed(person) for person in people]
        if not names:
            return ""
        listed = ", ".join(names[:-1]) + (self["and"] if names[1:] else "") + names[-1]
        return self["in_picture"].format(people=listed)

    def _placed(self, person: Appearance) -> str:
        if person.position is None:
            return person.name
        return self[_SIDES[person.position]].format(name=person.name)


def is_date(text: str) -> bool:
    """Whether a text is a day, month or year that HTML's `datetime` understands."""
    return _DATE.fullmatch(text) is not None


def language_tag(language: str) -> str:
    """As HTML and XMP write it (BCP 47): "nl_BE" as "nl-BE"; "" for what is none."""
    tag = language.strip().replace("_", "-")
    return tag if _TAG.fullmatch(tag) else ""


@lru_cache
def wording(language: str) -> Wording:
    """The words for "nl", "nl-BE" or "nl_NL"; raises PhotoArchiveError for unknown ones."""
    primary = re.split(r"[-_]", language.strip().lower())[0]
    if primary not in LANGUAGES:
        raise PhotoArchiveError(
            f"There is no page in the language {language!r}",
            advice=f"Choose one of {', '.join(LANGUAGES)}.",
        )
    file = resources("gallery", f"strings.{primary}.json")
    strings = json.loads(file.read_text(encoding="utf-8"))
    return Wording(primary, strings, tuple(strings.pop("months")))

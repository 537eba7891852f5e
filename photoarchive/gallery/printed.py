"""What a reader gets of one photo: decided once, for the checks, the page and the files.

How it is laid out, and whether it may go out at all, is decided elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from photoarchive.model import (
    Appearance,
    Photo,
    Presence,
    Publication,
    PublicationItem,
)

# What cameras and phones call their files: never a text that someone wrote.
_CAMERA_NAME = re.compile(r"_?(?:img|dscf?|dscn|mg|pxl|dji|gopr|imag|p)[-_]?\d{3,}(?:_\d+)*", re.I)
_PICTURE_FILE = re.compile(r"\S+\.(?:jpe?g|png|tiff?|webp|avif|gif|bmp|hei[cf])", re.I)
_URL = re.compile(r"https?://[^\s<>\"]+", re.I)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def plain(text: str) -> str:
    """Letters and digits alone, folded: two texts that read alike compare equal."""
    return "".join(character for character in text.casefold() if character.isalnum())


def is_file_name(text: str, photo: Photo) -> bool:
    """Whether a text is the name of a file and not a text (WCAG failure F30)."""
    stripped = text.strip()
    if not stripped:
        return False
    own = {plain(photo.name), plain(photo.source.name)}
    return (
        plain(stripped) in own
        or _PICTURE_FILE.fullmatch(stripped) is not None
        or _CAMERA_NAME.fullmatch(stripped) is not None
    )


def is_url(text: str) -> bool:
    """Whether a licence is a web address, and so can be linked."""
    return _URL.fullmatch(text) is not None


@dataclass(frozen=True)
class Printed:
    """One photo with the text it shares or has; `page` is all text of the page.

    A caption, headline or alt text that is a file name is not printed, and neither is an
    alt text that repeats the caption: a blind reader would hear it twice.
    """

    photo: Photo
    text: str
    page: str = ""

    @cached_property
    def caption(self) -> str:
        """What stands under the photo; "" for nothing."""
        return "" if is_file_name(self.text, self.photo) else self.text.strip()

    @cached_property
    def headline(self) -> str:
        """The line above the caption; "" where it would only repeat the caption."""
        headline = self.photo.headline.strip()
        if is_file_name(headline, self.photo) or plain(headline) == plain(self.caption):
            return ""
        return headline

    @cached_property
    def alt_text(self) -> str:
        """What a person wrote for those who cannot see the photo; "" for nothing."""
        alt = self.photo.alt_text.strip()
        if is_file_name(alt, self.photo) or plain(alt) == plain(self.caption):
            return ""
        return alt

    @property
    def day(self) -> str:
        """The day it was taken, "YYYY-MM-DD"; "" where that is only a guess.

        Readers need no second, and the second would tell them who was where.
        """
        match = _DAY.match(self.photo.taken)
        return match[0] if match and not self.photo.taken_guessed else ""

    @cached_property
    def people(self) -> tuple[Appearance, ...]:
        """Who is seen, left to right, as far as the page itself names them.

        Someone tagged in the archive whom no text names stays in the archive.
        """
        seen = [one for one in self.photo.people if one.presence is Presence.SHOWN]
        named = [one for one in seen if self._names(one.name)]
        return tuple(sorted(named, key=lambda one: (one.order == 0, one.order)))

    @cached_property
    def people_placed(self) -> tuple[Appearance, ...]:
        """Those of whom the text says where they stand, else everyone seen.

        "A and B (l.) and C (r.) spoke with D": B and C are in the picture for certain.
        """
        placed = tuple(one for one in self.people if one.position is not None)
        return placed or self.people

    def _names(self, name: str) -> bool:
        """Whether the page has the whole name and this photo's text a word of it."""
        words = _folded(name).split()
        here = _folded(f"{self.headline} {self.text}")
        whole = bool(words) and (_folded(name) in here or _folded(name) in _folded(self.page))
        return whole and any(f" {word} " in here for word in (words[0], words[-1]))


@lru_cache(maxsize=1024)
def _folded(text: str) -> str:
    """The words, folded, without what stands in brackets: "Lot (A.M.) Bos" is " lot bos "."""
    words = re.findall(r"\w+", re.sub(r"\([^)]*\)", " ", text).casefold())
    return f" {' '.join(words)} "


def page_text(publication: Publication) -> str:
    """All text of the page that people wrote, in reading order."""
    texts = [publication.title, publication.intro]
    texts += [item.text for item in publication.items]
    texts += [photo.caption for photo in publication.photos]
    return "\n".join((*texts, publication.closing))


def single(items: Iterable[PublicationItem]) -> tuple[PublicationItem, ...]:
    """The items, with photos that share no text taken apart, each with its own caption."""
    apart: list[PublicationItem] = []
    for item in items:
        if item.text.strip() or not item.photos:
            apart.append(item)
        else:
            apart += [PublicationItem((photo,), photo.caption) for photo in item.photos]
    return tuple(apart)

"""The words of the program as frozen dataclasses.

Here belong values and the checks a value makes of itself. Reading files, storing and
drawing do not: this module imports nothing of the package.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class Position(StrEnum):
    """Where the article says a person stands: "(l.)", "rechts", "centre"."""

    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


class Presence(StrEnum):
    """Whether a person is in the picture or only in its caption."""

    SHOWN = "shown"
    MENTIONED = "mentioned"
    UNSURE = "unsure"


class Format(StrEnum):
    """Kinds of picture file, by their first bytes and never by their extension."""

    JPEG = "JPEG"
    PNG = "PNG"
    TIFF = "TIFF"
    WEBP = "WEBP"
    AVIF = "AVIF"
    GIF = "GIF"
    BMP = "BMP"
    HEIC = "HEIC"
    RAW = "RAW"


@dataclass(frozen=True)
class Box:
    """A rectangle in the displayed picture: top-left corner and size, each 0…1."""

    x: float
    y: float
    w: float
    h: float

    def __post_init__(self) -> None:
        inside = 0 <= self.x <= 1 and 0 <= self.y <= 1 and 0 < self.w <= 1 and 0 < self.h <= 1
        if not inside or self.x + self.w > 1.0001 or self.y + self.h > 1.0001:
            raise ValueError(f"box outside the picture: {self}")


@dataclass(frozen=True)
class Region:
    """A named box found in a file's metadata."""

    name: str
    box: Box


# ---- what a file says ----------------------------------------------------------------------


@dataclass(frozen=True)
class Source:
    """What one place says by itself, before it is weighed: XMP, IPTC, Exif, or a sidecar.

    `name` is that of the block or of the sidecar's file, `why` a sentence on what it counts.
    `languages` are texts that say different things in different languages, by field and code;
    `dates` (ISO 8601) are when it says that the picture was taken, best first.
    """

    name: str
    why: str
    values: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    languages: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    regions: tuple[Region, ...] = ()
    dates: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reading:
    """Everything read from one file and its sidecars; never raises, says what went wrong.

    `date` is ISO 8601 local time as written, with sub-seconds and offset where the file has
    them ("2024-03-31T02:30:00.007+02:00"); None where no date in the file is plausible, and
    then `date_guess` has the file system's. `values` maps field names of `files.fields` to
    text (or a tuple of texts for keywords, persons and the like); `others` holds every
    differing variant that did not win, `sources` what each place says, the one that counts most
    first. `width` and `height` are as displayed.
    """

    path: Path
    readable: bool
    error: str | None = None
    warnings: tuple[str, ...] = ()
    format: Format | None = None
    width: int = 0
    height: int = 0
    pages: int = 1
    size: int = 0
    sha256: str = ""
    modified: float = 0.0
    date: str | None = None
    date_source: str | None = None
    date_guess: str | None = None
    camera: str | None = None
    orientation: int = 1
    gps: tuple[float, float] | None = None
    truncated: bool = False
    values: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    others: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    regions: tuple[Region, ...] = ()
    sources: tuple[Source, ...] = ()
    thumbnail: bytes | None = None

    def text(self, name: str) -> str:
        """The field as one text; "" where the file has none."""
        value = self.values.get(name, "")
        return value if isinstance(value, str) else ", ".join(value)

    def texts(self, name: str) -> tuple[str, ...]:
        """The field as a tuple of texts; () where the file has none."""
        value = self.values.get(name, ())
        return (value,) if isinstance(value, str) else tuple(value)


# ---- what the archive holds ----------------------------------------------------------------


@dataclass(frozen=True)
class Credit:
    """Who gets the credit: the line readers see, the person, their company."""

    line: str
    creator: str = ""
    organisation: str = ""


@dataclass(frozen=True)
class Event:
    """What was photographed. `date` is "YYYY-MM-DD", "YYYY-MM", "YYYY" or ""."""

    id: int
    uid: str
    title: str
    date: str = ""
    place: str = ""
    rev: int = 1


@dataclass(frozen=True)
class PhotoSet:
    """What one photographer delivered for one event; its photos inherit the rights texts."""

    id: int
    uid: str
    event_id: int
    name: str
    credit: str = ""
    creator: str = ""
    copyright: str = ""
    licence: str = ""
    rev: int = 1


@dataclass(frozen=True)
class Role:
    """What a person was, where, and from when to when (ISO dates, "" for open ends)."""

    role: str
    organisation: str = ""
    begins: str = ""
    ends: str = ""
    id: int = 0


@dataclass(frozen=True)
class Person:
    """Someone in the register. `code` is what is typed for the name: "mo" in "=mo="."""

    id: int
    uid: str
    name: str
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    note: str = ""
    rev: int = 1
    code: str = ""


@dataclass(frozen=True)
class Appearance:
    """One person in one photo. `order` counts from 1, left to right; 0 is unknown."""

    person_id: int
    person_uid: str
    name: str
    order: int = 0
    position: Position | None = None
    box: Box | None = None
    role: str = ""
    organisation: str = ""
    presence: Presence = Presence.SHOWN


@dataclass(frozen=True)
class Photo:
    """One picture in a set, with what it inherits already filled in.

    `credit`, `creator`, `copyright` and `licence` are what holds for the photo: its own
    text or else its set's; `own_credit` and so on tell which. `source` is where the
    original lies, whether or not that place can be reached now. `imported_sha256` is of the
    file as delivered, "" where nothing was written into it since.
    """

    id: int
    uid: str
    set_id: int
    event_id: int
    name: str
    number: int | None
    source: Path
    sha256: str
    size: int
    format: str
    width: int
    height: int
    caption: str = ""
    headline: str = ""
    alt_text: str = ""
    credit: str = ""
    creator: str = ""
    copyright: str = ""
    licence: str = ""
    own_credit: bool = False
    own_creator: bool = False
    own_copyright: bool = False
    taken: str = ""
    taken_guessed: bool = False
    place: str = ""
    camera: str = ""
    rating: int = 0
    left_out: bool = False
    truncated: bool = False
    keywords: tuple[str, ...] = ()
    people: tuple[Appearance, ...] = ()
    event: str = ""
    event_date: str = ""
    set_name: str = ""
    event_uid: str = ""
    set_uid: str = ""
    rev: int = 1
    imported_sha256: str = ""


@dataclass(frozen=True)
class GalleryItem:
    """One or more photos with one text, or a text alone (no photos)."""

    photo_ids: tuple[int, ...]
    text: str


@dataclass(frozen=True)
class Gallery:
    """An ordered list of items under a title; made from an article or a selection."""

    id: int
    uid: str
    event_id: int | None
    title: str
    intro: str = ""
    closing: str = ""
    credit: str = ""
    language: str = ""
    items: tuple[GalleryItem, ...] = ()
    rev: int = 1


@dataclass(frozen=True)
class Changes:
    """Which rows an edit touched, so that a view refreshes only what it shows."""

    label: str = ""
    photos: frozenset[int] = frozenset()
    people: frozenset[int] = frozenset()
    events: frozenset[int] = frozenset()
    sets: frozenset[int] = frozenset()
    galleries: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.photos or self.people or self.events or self.sets or self.galleries)


# ---- what goes out -------------------------------------------------------------------------


@dataclass(frozen=True)
class PublicationItem:
    """Photos that share one text, in reading order; no photos for a text alone."""

    photos: tuple[Photo, ...]
    text: str


@dataclass(frozen=True)
class Publication:
    """A gallery, an event or a search result, ready to be checked and exported."""

    uid: str
    title: str
    items: tuple[PublicationItem, ...]
    intro: str = ""
    closing: str = ""
    date: str = ""
    place: str = ""
    credit: str = ""
    language: str = ""

    @property
    def photos(self) -> tuple[Photo, ...]:
        """Every photo in reading order."""
        return tuple(photo for item in self.items for photo in item.photos)


class Outcome(StrEnum):
    """What a publication check says of one photo."""

    OK = "ok"
    WARNING = "warning"
    BLOCKED = "blocked"


@dataclass(frozen=True)
class Check:
    """One publication check: which rule, on which photo or person, and how to cure it.

    `photo` is the name that people know, `photo_uid` the one photo meant. `field` is the text
    concerned ("caption", "alt_text", "credit" …), "" where it is none of them.
    """

    photo: str
    rule: str
    outcome: Outcome
    reason: str
    cure: str = ""
    person: str | None = None
    field: str = ""
    photo_uid: str = ""


# ---- what an article says ------------------------------------------------------------------


@dataclass(frozen=True)
class Span:
    """A stretch of the source text: characters `start` up to, not including, `end`."""

    start: int
    end: int


@dataclass(frozen=True)
class KnownPerson:
    """Someone of the register, as far as recognising a name needs it."""

    uid: str
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class NamedPerson:
    """A person as an item of an article names them.

    `name` is the full name, as first written in the article or as in the register, also
    where the item itself only says "Oostveen" or "Mira". `order` counts from 1 where the
    article gives a left-to-right list, else 0. `uid` is set where the register knows them.
    `presence` is what somebody decided; None leaves it to what the article says.
    """

    name: str
    role: str = ""
    organisation: str = ""
    position: Position | None = None
    order: int = 0
    uid: str | None = None
    span: Span | None = field(default=None, compare=False)
    presence: Presence | None = None

    @property
    def known(self) -> bool:
        """Whether the register already has this person."""
        return self.uid is not None


@dataclass(frozen=True)
class ArticleItem:
    """Photo names with the text that belongs to all of them.

    `photos` are the names as the article writes them, without brackets and extension.
    `aside` is running text after the caption that is not one ("Below, a look back:").
    """

    photos: tuple[str, ...]
    text: str
    people: tuple[NamedPerson, ...] = ()
    aside: str = ""
    span: Span | None = field(default=None, compare=False)
    marker: Span | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Article:
    """A text that names photos, taken apart. Spans point into `source`."""

    title: str
    intro: str
    items: tuple[ArticleItem, ...]
    closing: str
    credit: Credit | None
    source: str = field(default="", compare=False, repr=False)

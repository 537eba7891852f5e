"""What is asked of each photo: sizes, formats, file names, and the texts its files carry.

Making the files belongs to `renditions`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from photoarchive.errors import PhotoArchiveError
from photoarchive.files.embed import Embedded, embed
from photoarchive.files.fields import Value
from photoarchive.files.names import folded, safe_name
from photoarchive.files.render import RECIPE, Quality, WebFormat
from photoarchive.gallery.printed import Printed, is_url
from photoarchive.model import Photo

_STEM = 80  # bytes of a photo's name in its files' names, which size and format follow


@dataclass(frozen=True)
class Recipe:
    """Sizes of the longer side in pixels, formats, language of the texts, quality of JPEGs."""

    sizes: tuple[int, ...]
    formats: tuple[WebFormat, ...]
    language: str
    quality: Quality = Quality.WEB


@dataclass(frozen=True)
class Order:
    """One photo in all sizes and formats.

    `key` changes when any byte of them would, `picture` when any of their pixels would.
    """

    photo: Photo
    stem: str
    embedded: Embedded
    key: str
    picture: str


def recipe(
    sizes: Sequence[int],
    formats: Sequence[str],
    language: str,
    quality: Quality = Quality.WEB,
) -> Recipe:
    """A recipe from what a person typed; PhotoArchiveError where that makes no pictures."""
    known = [one.value for one in WebFormat]
    chosen = [name.strip().lower() for name in formats]
    if not chosen or not set(chosen) <= set(known):
        raise PhotoArchiveError(
            f"These are not all picture formats of a page: {', '.join(formats) or 'none'}",
            advice=f"Choose from {', '.join(known)}.",
        )
    if not sizes or min(sizes) < 1:
        raise PhotoArchiveError(
            f"These are not all sizes of a picture: {', '.join(map(str, sizes)) or 'none'}",
            advice="Give the longer side in pixels, like 480,960,1600.",
        )
    ordered = tuple(one for one in WebFormat if one.value in chosen)
    return Recipe(tuple(sorted(set(sizes))), ordered, language, quality)


def orders(shown: Iterable[Printed], recipe: Recipe) -> tuple[Order, ...]:
    """One order for each photo, however often it is shown, under names that all differ."""
    taken: set[str] = set()
    found: dict[str, Order] = {}
    for printed in shown:
        photo = printed.photo
        if photo.uid not in found:
            short = photo.name.encode(errors="replace")[:_STEM].decode(errors="ignore")
            stem = safe_name(short, taken=taken)
            taken.add(folded(stem))
            embedded = embed(values(printed), language=recipe.language)
            found[photo.uid] = Order(photo, stem, embedded, *_keys(photo, embedded, recipe))
    return tuple(found.values())


def values(printed: Printed) -> dict[str, Value]:
    """What a rendition carries inside, by field name: what the page prints, and no more."""
    photo = printed.photo
    licence = "web_statement" if is_url(photo.licence) else "usage_terms"
    texts: dict[str, Value] = {
        "caption": printed.caption,
        "headline": printed.headline,
        "alt_text": printed.alt_text,
        "creator": photo.creator,
        "credit": photo.credit,
        "copyright": photo.copyright,
        licence: photo.licence,
        "date": printed.day,
        "persons": tuple(dict.fromkeys(person.name for person in printed.people)),
    }
    return {name: value for name, value in texts.items() if value}


def _keys(photo: Photo, embedded: Embedded, recipe: Recipe) -> tuple[str, str]:
    digest = hashlib.sha256(
        json.dumps([RECIPE, photo.sha256, recipe.sizes, recipe.formats, recipe.quality]).encode()
    )
    picture = digest.hexdigest()
    for block in (embedded.xmp, embedded.exif, embedded.app13):
        digest.update(block)
    return digest.hexdigest(), picture

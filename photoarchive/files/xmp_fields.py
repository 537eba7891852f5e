"""The field values in an XMP tree, by the table of `fields`.

Taking packets apart is for `xmp`; which value wins over other sources for `reconcile`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from photoarchive.files.fields import FIELDS, Field, Kind, Value, joined
from photoarchive.files.xmp import Node
from photoarchive.model import Region
from photoarchive.texts import clean

MAX_LISTED = 1_000
DEFAULT_LANGUAGE = "x-default"
LANGUAGE = "lang"  # the caption's language in `values`; not a field of the table

_DEGREES = re.compile(r"(\d{1,3}),(\d{1,2}(?:\.\d+)?)(?:,(\d{1,2}(?:\.\d+)?))?([NSEW])")
_TAKEN = ("photoshop:DateCreated", "exif:DateTimeOriginal")
_DIGITIZED = ("exif:DateTimeDigitized", "xmp:CreateDate")


@dataclass(frozen=True)
class Xmp:
    """What a packet says. Dates are as written, best first; `regions` come from `regions`.

    `languages` are the texts that a field has in more than one language, by their codes.
    """

    values: Mapping[str, Value] = field(default_factory=dict)
    languages: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    taken: tuple[str, ...] = ()
    digitized: tuple[str, ...] = ()
    regions: tuple[Region, ...] = ()
    gps: tuple[float, float] | None = None


def read(root: Node, preferred_language: str = "") -> Xmp:
    """The values of a tree; texts in `preferred_language` where there is no default one."""
    found = {name: value_of(root, each, preferred_language) for name, each in FIELDS.items()}
    names = (*found["persons"], *_detailed(root, preferred_language))
    found["persons"] = tuple(dict.fromkeys(names))
    found[LANGUAGE] = _language(root.at(FIELDS["caption"].xmp), preferred_language)
    del found["date"]
    return Xmp(
        values={name: value for name, value in found.items() if value},
        languages=_languages(root),
        taken=_texts_at(root, _TAKEN),
        digitized=_texts_at(root, _DIGITIZED),
        gps=_position(root),
    )


def one_text(node: Node, preferred_language: str = "") -> str:
    """The text of a property, of the best of its languages, or of the first of a list."""
    return clean(_best(node, preferred_language).text)


def _best(node: Node, preferred: str) -> Node:
    """x-default, then the preferred language, else the first that says anything."""
    said = [item for item in node.items if item.text.strip()]
    order = (DEFAULT_LANGUAGE, preferred.casefold())
    ranked = sorted(said, key=lambda item: _rank(item.language.casefold(), order))
    return ranked[0] if ranked else node


def _rank(language: str, order: Sequence[str]) -> int:
    matches = [language == each or language.startswith(f"{each}-") for each in order if each]
    return matches.index(True) if True in matches else len(order)


def _language(node: Node, preferred: str) -> str:
    """The language of the text that `_best` takes, also where it stands twice, once as
    x-default; "" where the file does not tell.
    """
    best = _best(node, preferred)
    known = [
        item.language
        for item in (best, *node.items)
        if item.text.strip() == best.text.strip() and item.language != DEFAULT_LANGUAGE
    ]
    return clean(known[0])[:35] if known and best.text.strip() else ""


def value_of(root: Node, each: Field, preferred: str = "") -> Value:
    """What a tree says in one field; "" or () where it says nothing."""
    node = root.at(each.xmp)
    match each.kind:
        case Kind.BAG:
            return _listed(node, preferred)
        case Kind.SEQ:
            return joined(_listed(node, preferred))
        case Kind.PLACE | Kind.PARTY:
            texts = (structure_text(item, each, preferred) for item in node.all()[:MAX_LISTED])
            return tuple(dict.fromkeys(filter(None, texts)))
    paths = (each.xmp, *each.also)
    return next(filter(None, (one_text(root.at(path), preferred) for path in paths)), "")


def _listed(node: Node, preferred: str) -> tuple[str, ...]:
    texts = (one_text(item, preferred) for item in node.all()[:MAX_LISTED])
    return tuple(dict.fromkeys(filter(None, texts)))


def structure_text(structure: Node, each: Field, preferred: str = "") -> str:
    """A place or a party as one text: its parts in the order of the table, each once."""
    parts = (one_text(structure.at(part), preferred) for part in each.parts)
    return ", ".join(dict.fromkeys(filter(None, parts)))


def _languages(root: Node) -> dict[str, dict[str, str]]:
    """The texts of fields that say different things in different languages."""
    found: dict[str, dict[str, str]] = {}
    for name, each in FIELDS.items():
        if each.kind is Kind.LANG_ALT:
            items = root.at(each.xmp).items[:MAX_LISTED]
            texts = {clean(i.language)[:35]: clean(i.text) for i in items if i.text.strip()}
            if len(set(texts.values())) > 1:
                found[name] = texts
    return found


def _position(root: Node) -> tuple[float, float] | None:
    """A position that can be true (XMP part 2, GPSCoordinate: "52,30.5N" or "52,30,15N")."""
    latitude, longitude = (_degrees(root, f"exif:GPS{each}") for each in ("Latitude", "Longitude"))
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
        return None
    return (latitude, longitude) if (latitude, longitude) != (0, 0) else None


def _degrees(root: Node, path: str) -> float | None:
    found = _DEGREES.fullmatch(one_text(root.at(path)))
    if found is None:
        return None
    degrees, minutes, seconds = (float(each or 0) for each in found.groups()[:3])
    number = round(degrees + minutes / 60 + seconds / 3600, 7)
    return -number if found[4] in "SW" else number


def _detailed(root: Node, preferred: str) -> tuple[str, ...]:
    people = root.at("Iptc4xmpExt:PersonInImageWDetails").all()[:MAX_LISTED]
    names = (one_text(each.at("Iptc4xmpExt:PersonName"), preferred) for each in people)
    return tuple(filter(None, names))


def _texts_at(root: Node, paths: Sequence[str]) -> tuple[str, ...]:
    return tuple(filter(None, (one_text(root.at(path)) for path in paths)))

"""One field in the three places where it stands, brought into one form: what a person compares.

A place may be a spot or a city, a rating "4" or "4.0", a date with or without its seconds. What
differs, and who changed it, is for `outside`.
"""

from __future__ import annotations

from collections.abc import Mapping

from photoarchive.files import dates
from photoarchive.files.fields import FIELDS, Kind, Value, joined, parts_of
from photoarchive.model import Photo
from photoarchive.texts import clean_line, stars

TEXTS = ("caption", "headline", "alt_text", "credit", "creator", "copyright")
LISTED = ("keywords", "persons")
# What a person can take over from a file, in the order in which it is shown.
COMPARED = (*TEXTS, *LISTED, "place", "date", "rating")
# Where a file may keep a place: the first that says something counts.
_PLACES = ("sublocation", "city")

Values = Mapping[str, object]


def parts_of_field(name: str) -> tuple[str, ...]:
    """The fields of files that a compared one is made of."""
    return _PLACES if name == "place" else (name,)


def has(name: str, values: Values) -> bool:
    """Whether these values say anything of a field, be it that it is empty."""
    return any(part in values for part in parts_of_field(name))


def value(name: str, values: Values) -> Value:
    """What they say in a field; "" or () for nothing."""
    match name:
        case "place":
            said = (clean_line(str(values.get(part) or "")) for part in parts_of_field(name))
            return next(filter(None, said), "")
        case "rating":
            return str(stars(str(values.get(name) or "")) or "")
        case "date":
            return dates.xmp(str(values.get(name) or ""))
    found = values.get(name)
    if FIELDS[name].many:
        return tuple(map(str, found)) if isinstance(found, list | tuple) else ()
    text = str(found or "")
    return joined(parts_of(text)) if FIELDS[name].kind is Kind.SEQ else text


def archived(name: str, photo: Photo, wanted: Values) -> Value:
    """What the archive says in a field, where `wanted` is what it writes into files."""
    return photo.place if name == "place" else value(name, wanted)


def same(name: str, one: Value, other: Value) -> bool:
    """Whether two values say the same. Programs drop seconds and time zones of a date."""
    if name == "date" and one and other:
        return dates.agree(str(one), str(other))
    return one == other

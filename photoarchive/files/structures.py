"""Places and parties in one text each, taken apart into the parts of an XMP structure.

The way back, from a structure to its text, is that of reading: `xmp_fields.structure_text`.
Standard: IPTC Photo Metadata 2025.1, Location and the PLUS structures that name someone.
"""

from __future__ import annotations

from collections.abc import Mapping

from photoarchive.files.fields import FIELDS, Field, Value

_MARKS = {"URL": "://", "Email": "@"}  # by the end of the part's name
_COUNTRY, _CODE = "Iptc4xmpExt:CountryName", "Iptc4xmpExt:CountryCode"


def known_parts(values: Mapping[str, Value]) -> dict[str, str]:
    """What the old fields (spot, city, state, country) say, by the part of a place it fills."""
    found: dict[str, str] = {}
    for name, field in FIELDS.items():
        text = values.get(name)
        if field.also and text and isinstance(text, str):
            found[field.also[0].partition("/")[2]] = text
    return found


def taken_apart(field: Field, text: str, known: Mapping[str, str]) -> dict[str, str]:
    """The parts of a text, in the order of the table; what fits no other one is the name.

    A place's city or country is recognised where an old field says the same, a web or mail
    address by its form. A spot is both the name and the sublocation: programs show either.
    """
    found: dict[str, str] = {}
    rest = text
    for part in reversed(field.parts[1:]):
        last = _last(part, rest, known)
        if last:
            found[part] = last
            rest = rest[: -len(last)].removesuffix(", ")
    if rest or field.parts[1] in found:
        found[field.parts[0]] = rest or found[field.parts[1]]
    if _COUNTRY in found and _CODE in known:
        found[_CODE] = known[_CODE]
    return {part: found[part] for part in (*field.parts, _CODE) if part in found}


def _last(part: str, rest: str, known: Mapping[str, str]) -> str:
    """The end of a text that is this part; "" where it is none."""
    wanted = known.get(part, "")
    if wanted and (rest == wanted or rest.endswith(f", {wanted}")):
        return wanted
    mark = next((mark for end, mark in _MARKS.items() if part.endswith(end)), "")
    last = rest.rpartition(", ")[2]
    return last if mark and mark in last and " " not in last else ""

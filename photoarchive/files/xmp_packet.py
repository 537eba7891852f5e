"""XMP packets as we write them: sorted, indented, the same bytes for the same values.

Reading packets is for `xmp`. Standard: ISO 16684-1 (XMP part 1).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from xml.etree import ElementTree as ET

from photoarchive.files.fields import FIELDS, NAMESPACES, Field, Kind, Value, joined, parts_of
from photoarchive.files.structures import known_parts, taken_apart
from photoarchive.texts import clean

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ABOUT = f"{{{NAMESPACES['rdf']}}}about"
_HEAD = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_TAIL = '\n<?xpacket end="w"?>'
_PLACE_NAME = "Iptc4xmpExt:LocationName"  # the only part that is a text in languages
NOTHING_KNOWN: Mapping[str, str] = MappingProxyType({})

for _prefix, _uri in NAMESPACES.items():
    ET.register_namespace(_prefix, _uri)


def build(values: Mapping[str, Value], *, language: str = "x-default") -> bytes:
    """A packet of these values, UTF-8. Texts in languages are written as `x-default`, and
    once more as `language` where that is another.
    """
    meta = ET.Element(tag("x:xmpmeta"))
    rdf = ET.SubElement(meta, tag("rdf:RDF"))
    description = ET.SubElement(rdf, tag("rdf:Description"), {_ABOUT: ""})
    known = known_parts(values)
    for name in sorted(values, key=lambda name: FIELDS[name].xmp):
        add(description, FIELDS[name], values[name], language=language, known=known)
    ET.indent(meta, " ")
    return (_HEAD + ET.tostring(meta, encoding="unicode") + _TAIL).encode("utf-8")


def tag(name: str) -> str:
    """ElementTree's way to write "prefix:name"."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def add(
    description: ET.Element,
    field: Field,
    value: Value,
    *,
    language: str,
    known: Mapping[str, str] = NOTHING_KNOWN,
) -> None:
    """Append the field's property to a description; nothing where the value is empty.

    `known` are parts of places, from `structures.known_parts`.
    """
    texts = _texts(field, value)
    if not texts:
        return
    element = ET.SubElement(description, tag(field.xmp))
    match field.kind:
        case Kind.TEXT:
            element.text = texts[0]
        case Kind.LANG_ALT:
            _add_languages(element, texts[0], language)
        case Kind.SEQ | Kind.BAG:
            _add_list(element, field.kind, texts)
        case Kind.PARTY | Kind.PLACE:
            _add_structures(element, field, texts, known)


def _texts(field: Field, value: Value) -> tuple[str, ...]:
    if field.kind in (Kind.TEXT, Kind.LANG_ALT):
        value = (joined(value),)
    return tuple(filter(None, map(clean, parts_of(value))))


def _add_languages(element: ET.Element, text: str, language: str) -> None:
    alternatives = ET.SubElement(element, tag("rdf:Alt"))
    for each in dict.fromkeys(("x-default", language)):
        ET.SubElement(alternatives, tag("rdf:li"), {_LANG: each}).text = text


def _add_list(element: ET.Element, kind: Kind, texts: Sequence[str]) -> None:
    items = ET.SubElement(element, tag(f"rdf:{kind}"))
    for text in texts:
        ET.SubElement(items, tag("rdf:li")).text = text


def _add_structures(
    element: ET.Element, field: Field, texts: Sequence[str], known: Mapping[str, str]
) -> None:
    """Licensors and other parties have an order in PLUS, places none in IPTC."""
    items = ET.SubElement(element, tag("rdf:Seq" if field.kind is Kind.PARTY else "rdf:Bag"))
    for text in texts:
        structure = ET.SubElement(items, tag("rdf:li"))
        structure.set(tag("rdf:parseType"), "Resource")
        for part, said in taken_apart(field, text, known).items():
            inner = ET.SubElement(structure, tag(part))
            if part == _PLACE_NAME:
                _add_languages(inner, said, "x-default")
            else:
                inner.text = said

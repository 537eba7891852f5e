"""XMP packets as we write them: sorted, indented, the same bytes for the same values.

Reading packets is for `xmp`. Standard: ISO 16684-1 (XMP part 1).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.etree import ElementTree as ET

from photoarchive.files.fields import FIELDS, NAMESPACES, Field, Kind, Value, joined, parts_of
from photoarchive.texts import clean

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ABOUT = f"{{{NAMESPACES['rdf']}}}about"
_HEAD = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_TAIL = '\n<?xpacket end="w"?>'

for _prefix, _uri in NAMESPACES.items():
    ET.register_namespace(_prefix, _uri)


def build(values: Mapping[str, Value], *, language: str = "x-default") -> bytes:
    """A packet of these values, UTF-8. Texts in languages are written as `x-default`, and
    once more as `language` where that is another.
    """
    meta = ET.Element(tag("x:xmpmeta"))
    rdf = ET.SubElement(meta, tag("rdf:RDF"))
    description = ET.SubElement(rdf, tag("rdf:Description"), {_ABOUT: ""})
    for name in sorted(values, key=lambda name: FIELDS[name].xmp):
        add(description, FIELDS[name], values[name], language=language)
    ET.indent(meta, " ")
    return (_HEAD + ET.tostring(meta, encoding="unicode") + _TAIL).encode("utf-8")


def tag(name: str) -> str:
    """ElementTree's way to write "prefix:name"."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def add(description: ET.Element, field: Field, value: Value, *, language: str) -> None:
    """Append the field's property to a description; nothing where the value is empty."""
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
        case Kind.PARTY:
            _add_parties(element, field, texts)
        case Kind.PLACE:
            _add_places(element, field, texts)


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


def _add_parties(element: ET.Element, field: Field, texts: Sequence[str]) -> None:
    items = ET.SubElement(element, tag("rdf:Seq"))
    for text in texts:
        structure = ET.SubElement(items, tag("rdf:li"))
        structure.set(tag("rdf:parseType"), "Resource")
        part = field.parts[-1] if "://" in text else field.parts[0]
        ET.SubElement(structure, tag(part)).text = text


def _add_places(element: ET.Element, field: Field, texts: Sequence[str]) -> None:
    """A place that is known as one text is the name of the place."""
    items = ET.SubElement(element, tag("rdf:Bag"))
    for text in texts:
        structure = ET.SubElement(items, tag("rdf:li"))
        structure.set(tag("rdf:parseType"), "Resource")
        _add_languages(ET.SubElement(structure, tag(field.parts[0])), text, "x-default")

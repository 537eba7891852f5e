"""XMP packets: bytes to a tree of properties, and the field values in it.

Tolerant of what programs really write: any encoding, junk around the packet, shorthand
attributes, characters that XML forbids. A DTD is refused. Writing packets is for
`xmp_packet`, boxes in pictures for `regions`. Standard: ISO 16684-1 (XMP part 1).
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from xml.etree import ElementTree as ET

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from photoarchive.errors import FileRefused
from photoarchive.files.blocks import MAX_XMP
from photoarchive.files.fields import NAMESPACES
from photoarchive.files.text import decode
from photoarchive.texts import allowed

MAX_DEPTH = 50
MAX_ELEMENTS = 200_000

_PREFIXES = {uri: prefix for prefix, uri in NAMESPACES.items()}
_RDF = f"{{{NAMESPACES['rdf']}}}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_LISTS = frozenset(_RDF + name for name in ("Bag", "Seq", "Alt"))

_ROOT = re.compile(r"<((?:[\w.-]+:)?(?:xmpmeta|xapmeta|RDF))(?=[\s>])")
_REFERENCE = re.compile(r"&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));")


@dataclass(frozen=True)
class Node:
    """A property: a text, a list (`items`) or a structure (`fields` by "prefix:name")."""

    text: str = ""
    language: str = ""
    items: tuple[Node, ...] = ()
    fields: Mapping[str, Node] = field(default_factory=lambda: MappingProxyType({}))

    def at(self, path: str) -> Node:
        """The property at "prefix:name/prefix:name", into the first item of lists on the way;
        an empty one where there is none.
        """
        node = self
        for name in path.split("/"):
            node = node.items[0] if node.items else node
            node = node.fields.get(name, NOTHING)
        return node

    def all(self) -> tuple[Node, ...]:
        """The items of a list; a property that should have been one is its only item."""
        if self.items:
            return self.items
        return (self,) if self.text or self.fields else ()


NOTHING = Node()


def parse(packet: bytes, extended: bytes = b"") -> Node:
    """The properties of a packet as one structure; those of its extension fill it up.

    FileRefused for what is no XMP, has a DTD, or passes the limits (16 MB, 50 levels).
    """
    properties = dict(_properties(packet))
    if extended:
        properties = {**_properties(extended), **properties}
    return Node(fields=properties)


def _properties(packet: bytes) -> dict[str, Node]:
    return dict(properties_of(tree_of(document_of(packet))).fields)


def properties_of(root: ET.Element) -> Node:
    """The properties of a tree as one structure."""
    properties: dict[str, Node] = {}
    for rdf in root.iter(_RDF + "RDF"):
        for description in rdf:
            for name, node in _fields(description).items():
                _add(properties, name, node)
    return Node(fields=properties)


def document_of(packet: bytes) -> str:
    """The packet from its root element to the end of it, as characters that XML allows.

    FileRefused as `parse`.
    """
    if len(packet) > MAX_XMP:
        raise FileRefused("the XMP is larger than 16 MB")
    text = allowed(_decoded(packet))
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise FileRefused("the XMP has a DTD or entities, which are refused")
    found = _ROOT.search(text)
    end = text.find(f"</{found[1]}", found.end()) if found else -1
    if not found or end < 0:
        raise FileRefused("no whole XMP packet in it")
    return _REFERENCE.sub(_kept_reference, text[found.start() : end]) + f"</{found[1]}>"


def _decoded(packet: bytes) -> str:
    for bom, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if packet.startswith((bom, "<".encode(encoding))):
            return packet.decode(encoding, "replace")
    return decode(packet)[0]


def _kept_reference(found: re.Match[str]) -> str:
    number = int(found[1], 16) if found[1] else int(found[2])
    return found[0] if number < 0x110000 and allowed(chr(number)) else ""


class _Limited(ET.TreeBuilder):
    """Builds the tree, but not one so deep or so wide that walking it would be dangerous."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = self._count = 0

    def start(self, tag: str, attrs: dict[str, str], /) -> ET.Element:
        self._depth += 1
        self._count += 1
        if self._depth > MAX_DEPTH or self._count > MAX_ELEMENTS:
            raise FileRefused("the XMP is nested too deeply or has too many elements")
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> ET.Element:
        self._depth -= 1
        return super().end(tag)


def tree_of(document: str) -> ET.Element:
    """The elements of a document; FileRefused where it is damaged or too deep."""
    parser = DefusedXMLParser(target=_Limited(), forbid_dtd=True)
    try:
        parser.feed(document)
        root: ET.Element = parser.close()
    except (ET.ParseError, DefusedXmlException) as error:
        raise FileRefused(f"the XMP is damaged ({error})") from error
    return root


def _fields(element: ET.Element) -> dict[str, Node]:
    """The properties of a structure: children, and attributes as their shorthand."""
    properties = {
        _name(name): Node(text=text)
        for name, text in element.attrib.items()
        if name != _LANG and not name.startswith(_RDF)
    }
    for child in element:
        _add(properties, _name(child.tag), node_of(child))
    return properties


def _add(properties: dict[str, Node], name: str, node: Node) -> None:
    """The first of a name counts; a list that some programs write in portions is one list."""
    said = properties.setdefault(name, node)
    if said is not node and said.items and node.items:
        properties[name] = replace(said, items=said.items + node.items)


def node_of(element: ET.Element) -> Node:
    """A property's element as text, list or structure."""
    language = element.get(_LANG, "")
    inner = element[0] if len(element) else None
    if inner is not None and inner.tag in _LISTS:
        return Node(language=language, items=tuple(node_of(item) for item in inner))
    if inner is not None and inner.tag == _RDF + "Description":
        return _structure(_fields(inner), language or inner.get(_LANG, ""))
    fields = _fields(element)
    if fields:
        return _structure(fields, language)
    return Node(element.get(_RDF + "resource") or element.text or "", language)


def _structure(fields: Mapping[str, Node], language: str) -> Node:
    """A structure, or a text with qualifiers: one whose text is in `rdf:value`."""
    value = fields.get("rdf:value", NOTHING)
    return Node(value.text, language or value.language, fields=fields)


def _name(tag: str) -> str:
    """ "prefix:name" for the namespaces we know, else as ElementTree writes it."""
    uri, _, local = tag.removeprefix("{").rpartition("}")
    prefix = _PREFIXES.get(uri)
    return f"{prefix}:{local}" if prefix else tag

"""Properties in an RDF tree: finding, taking out, and lists whose items partly stay.

Which properties these are does not matter here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as ET

from photoarchive.files import xmp
from photoarchive.files.xmp import Node
from photoarchive.files.xmp_packet import tag


def home(rdf: ET.Element) -> ET.Element:
    """The description that new properties go into."""
    found = next(iter(rdf), None)
    if found is not None:
        return found
    return ET.SubElement(rdf, tag("rdf:Description"), {tag("rdf:about"): ""})


def found(rdf: ET.Element, name: str) -> Iterator[ET.Element]:
    """Every element of a property, in whichever description."""
    for description in rdf:
        yield from description.findall(tag(name))


def take_out(rdf: ET.Element, name: str) -> None:
    """Remove a property wherever it stands, as an element or as an attribute."""
    for description in rdf:
        description.attrib.pop(tag(name), None)
        for element in description.findall(tag(name)):
            description.remove(element)


def items(rdf: ET.Element, name: str, inside: str = "") -> list[ET.Element]:
    """The list items of a property, or of the property `inside` its structure."""
    wanted = {tag(f"rdf:{kind}") for kind in ("Bag", "Seq", "Alt")}
    listed: list[ET.Element] = []
    for element in found(rdf, name):
        for place in element.iter(tag(inside)) if inside else (element,):
            listed += [item for group in place if group.tag in wanted for item in group]
    return listed


def fresh_list(
    rdf: ET.Element, name: str, kind: str, kept: Iterable[ET.Element], *, wanted: bool
) -> ET.Element:
    """A new list of the property with the items that stay, to add to; none if there are none."""
    stay = list(kept)
    take_out(rdf, name)
    group = ET.Element(tag(kind))
    group.extend(stay)
    if stay or wanted:
        ET.SubElement(home(rdf), tag(name)).append(group)
    return group


def replace_list(rdf: ET.Element, name: str, kind: str, texts: Iterable[str]) -> None:
    """A list of texts in place of whatever the property was."""
    listed = list(texts)
    group = fresh_list(rdf, name, kind, (), wanted=bool(listed))
    for text in listed:
        ET.SubElement(group, tag("rdf:li")).text = text


def replace_text(rdf: ET.Element, name: str, text: str) -> None:
    """A text in place of whatever the property was; "" takes it out."""
    take_out(rdf, name)
    if text:
        ET.SubElement(home(rdf), tag(name)).text = text


def node_of(element: ET.Element) -> Node:
    """The element as the reader sees it."""
    return xmp.node_of(element)

"""Properties in an RDF tree: finding, taking out, and lists whose items partly stay.

Which properties these are does not matter here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.etree import ElementTree as ET

from photoarchive.files import xmp
from photoarchive.files.xmp import Node
from photoarchive.files.xmp_fields import one_text
from photoarchive.files.xmp_packet import tag

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


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
    return [item for group in lists(rdf, name, inside) for item in group]


def lists(rdf: ET.Element, name: str, inside: str = "") -> list[ET.Element]:
    """The lists themselves: one, where programs write as they should."""
    wanted = {tag(f"rdf:{kind}") for kind in ("Bag", "Seq", "Alt")}
    listed: list[ET.Element] = []
    for element in found(rdf, name):
        for place in element.iter(tag(inside)) if inside else (element,):
            listed += [group for group in place if group.tag in wanted]
    return listed


def set_items(rdf: ET.Element, name: str, new: Sequence[ET.Element], inside: str = "") -> None:
    """These items in the list that is there, or in a new one; without any the property goes."""
    if not new:
        take_out(rdf, name)
        return
    there = lists(rdf, name, inside)
    for group in there:
        group[:] = []
    group = there[0] if there else _new_list(rdf, name, inside)
    group[:] = new


def _new_list(rdf: ET.Element, name: str, inside: str) -> ET.Element:
    take_out(rdf, name)  # one that is there has no list
    place = ET.SubElement(home(rdf), tag(name))
    if inside:
        place.set(tag("rdf:parseType"), "Resource")
        place = ET.SubElement(place, tag(inside))
    return ET.SubElement(place, tag("rdf:Bag"))


def replace_list(rdf: ET.Element, name: str, texts: Sequence[str]) -> None:
    """A list of texts in place of whatever the property was."""
    new = [ET.Element(tag("rdf:li")) for _ in texts]
    for item, text in zip(new, texts, strict=True):
        item.text = text
    take_out(rdf, name)
    set_items(rdf, name, new)


def replace_text(rdf: ET.Element, name: str, text: str) -> None:
    """A text in place of whatever the property was; "" takes it out."""
    take_out(rdf, name)
    if text:
        ET.SubElement(home(rdf), tag(name)).text = text


# ---- the structure in a list item or in a property ------------------------------------------


def node_of(element: ET.Element) -> Node:
    """The element as the reader sees it."""
    return xmp.node_of(element)


def text_at(item: ET.Element, name: str) -> str:
    """A text of the structure."""
    return one_text(node_of(item).at(name))


def has_inside(item: ET.Element, name: str) -> bool:
    """Whether the structure has this property."""
    return name in node_of(item).fields


def take_out_inside(item: ET.Element, name: str) -> None:
    """Remove a property of the structure."""
    structure = _structure(item)
    structure.attrib.pop(tag(name), None)
    for element in structure.findall(tag(name)):
        structure.remove(element)


def set_inside(item: ET.Element, name: str) -> ET.Element:
    """A fresh, empty property of the structure, in place of any it had."""
    take_out_inside(item, name)
    return ET.SubElement(_structure(item), tag(name))


def set_text_inside(item: ET.Element, name: str, text: str) -> None:
    """A text of the structure; where it was an attribute it stays one."""
    structure = _structure(item)
    if tag(name) in structure.attrib:
        structure.set(tag(name), text)
    else:
        set_inside(item, name).text = text


def add_languages(item: ET.Element, name: str, text: str) -> None:
    """A text in languages, in the default one."""
    alternatives = ET.SubElement(set_inside(item, name), tag("rdf:Alt"))
    ET.SubElement(alternatives, tag("rdf:li"), {_LANG: "x-default"}).text = text


def _structure(item: ET.Element) -> ET.Element:
    inner = item.find(tag("rdf:Description"))
    return item if inner is None else inner

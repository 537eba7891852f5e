"""People in XMP: their names and what they were.

PersonInImage and PersonInImageWDetails (IPTC Extension). Where in the picture they are is for
`boxes`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.etree import ElementTree as ET

from photoarchive.files.fields import FIELDS
from photoarchive.files.regions import Frame
from photoarchive.files.writing import boxes, properties
from photoarchive.files.writing.boxes import key
from photoarchive.files.writing.wanted import Shown
from photoarchive.files.xmp import Node
from photoarchive.files.xmp_fields import value_of
from photoarchive.files.xmp_packet import tag

_DETAILS = "Iptc4xmpExt:PersonInImageWDetails"
_NAME, _DESCRIPTION = "Iptc4xmpExt:PersonName", "Iptc4xmpExt:PersonDescription"
_RESOURCE = tag("rdf:parseType")


def put(
    rdf: ET.Element, said: Node, people: Sequence[Shown], gone: frozenset[str], frame: Frame
) -> None:
    """Make these the people of the packet."""
    names = tuple(dict.fromkeys(person.name for person in people))
    if value_of(said, FIELDS["persons"]) != names:
        properties.replace_list(rdf, FIELDS["persons"].xmp, names)
    _put_details(rdf, people)
    boxes.put(rdf, people, gone, frame)


def _put_details(rdf: ET.Element, people: Sequence[Shown]) -> None:
    """Name and description of those whose role is known; what others wrote of them stays."""
    described = {key(person.name): person for person in people}
    old = properties.items(rdf, _DETAILS)
    new = [item for item in old if _up_to_date(item, described)]
    there = {key(properties.text_at(item, _NAME)) for item in new}
    new += [_made(p) for name, p in described.items() if p.description and name not in there]
    if new != old:
        properties.set_items(rdf, _DETAILS, new)


def _up_to_date(item: ET.Element, people: Mapping[str, Shown]) -> bool:
    """Bring an item up to date; whether there is anything left to say in it."""
    person = people.get(key(properties.text_at(item, _NAME)))
    if person is not None and properties.text_at(item, _DESCRIPTION) != person.description:
        properties.take_out_inside(item, _DESCRIPTION)
        if person.description:
            properties.add_languages(item, _DESCRIPTION, person.description)
    return set(properties.node_of(item).fields) > {_NAME}


def _made(person: Shown) -> ET.Element:
    item = ET.Element(tag("rdf:li"), {_RESOURCE: "Resource"})
    properties.add_languages(item, _NAME, person.name)
    properties.add_languages(item, _DESCRIPTION, person.description)
    return item

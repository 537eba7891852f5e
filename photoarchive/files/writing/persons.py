"""People in XMP: their names, what they were, and where in the picture they are.

PersonInImage, PersonInImageWDetails (IPTC Extension), regions of MWG and of IPTC. Boxes of
people and things that are not ours stay where they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree as ET

from photoarchive.files.fields import FIELDS
from photoarchive.files.regions import Frame, stored
from photoarchive.files.writing import properties
from photoarchive.files.writing.wanted import Shown
from photoarchive.files.xmp import Node
from photoarchive.files.xmp_fields import one_text, value_of
from photoarchive.files.xmp_packet import tag
from photoarchive.model import Box

_DETAILS = "Iptc4xmpExt:PersonInImageWDetails"
_MWG = "mwg-rs:Regions"
_IPTC = "Iptc4xmpExt:ImageRegion"
_RESOURCE = tag("rdf:parseType")
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_HUMAN = "http://cv.iptc.org/newscodes/imageregiontype/human"


def put(
    rdf: ET.Element, said: Node, people: Sequence[Shown], gone: frozenset[str], frame: Frame
) -> None:
    """Make these the people of the packet."""
    names = tuple(dict.fromkeys(person.name for person in people))
    if value_of(said, FIELDS["persons"]) != names:
        properties.replace_list(rdf, FIELDS["persons"].xmp, "rdf:Bag", names)
    _put_details(rdf, people)
    ours = {_key(name) for name in (*names, *gone)}
    boxed = [person for person in people if person.box is not None]
    _put_mwg(rdf, boxed, ours, frame)
    _put_iptc(rdf, boxed, ours, frame)


def _put_details(rdf: ET.Element, people: Sequence[Shown]) -> None:
    """Name and description of those whose role is known; what others wrote of them goes on."""
    described = [person for person in people if person.description]
    kept = [
        item
        for item in properties.items(rdf, _DETAILS)
        if _key(_text_at(item, "Iptc4xmpExt:PersonName")) not in {_key(p.name) for p in people}
    ]
    bag = properties.fresh_list(rdf, _DETAILS, "rdf:Bag", kept, wanted=bool(described))
    for person in described:
        item = ET.SubElement(bag, tag("rdf:li"), {_RESOURCE: "Resource"})
        _languages(item, "Iptc4xmpExt:PersonName", person.name)
        _languages(item, "Iptc4xmpExt:PersonDescription", person.description)


def _put_mwg(rdf: ET.Element, boxed: Sequence[Shown], ours: set[str], frame: Frame) -> None:
    kept = [
        item
        for item in properties.items(rdf, _MWG, inside="mwg-rs:RegionList")
        if _key(_text_at(item, "mwg-rs:Name")) not in ours
    ]
    properties.take_out(rdf, _MWG)
    if not boxed and not kept:
        return
    regions = ET.SubElement(properties.home(rdf), tag(_MWG), {_RESOURCE: "Resource"})
    if frame.width and frame.height:
        size = ET.SubElement(regions, tag("mwg-rs:AppliedToDimensions"), {_RESOURCE: "Resource"})
        for name, value in (("w", frame.width), ("h", frame.height), ("unit", "pixel")):
            ET.SubElement(size, tag(f"stDim:{name}")).text = str(value)
    bag = ET.SubElement(ET.SubElement(regions, tag("mwg-rs:RegionList")), tag("rdf:Bag"))
    bag.extend(kept)
    for person in boxed:
        item = ET.SubElement(bag, tag("rdf:li"), {_RESOURCE: "Resource"})
        ET.SubElement(item, tag("mwg-rs:Name")).text = person.name
        ET.SubElement(item, tag("mwg-rs:Type")).text = "Face"
        _add_area(item, _stored(person, frame))


def _add_area(item: ET.Element, box: Box) -> None:
    """Centre and size, as MWG counts."""
    area = ET.SubElement(item, tag("mwg-rs:Area"), {_RESOURCE: "Resource"})
    numbers = {"x": box.x + box.w / 2, "y": box.y + box.h / 2, "w": box.w, "h": box.h}
    for name, value in numbers.items():
        ET.SubElement(area, tag(f"stArea:{name}")).text = _decimal(value)
    ET.SubElement(area, tag("stArea:unit")).text = "normalized"


def _put_iptc(rdf: ET.Element, boxed: Sequence[Shown], ours: set[str], frame: Frame) -> None:
    kept = [item for item in properties.items(rdf, _IPTC) if not _is_ours(item, ours)]
    bag = properties.fresh_list(rdf, _IPTC, "rdf:Bag", kept, wanted=bool(boxed))
    for person in boxed:
        item = ET.SubElement(bag, tag("rdf:li"), {_RESOURCE: "Resource"})
        _languages(item, "Iptc4xmpExt:Name", person.name)
        names = ET.SubElement(ET.SubElement(item, tag("Iptc4xmpExt:PersonInImage")), tag("rdf:Bag"))
        ET.SubElement(names, tag("rdf:li")).text = person.name
        kinds = ET.SubElement(ET.SubElement(item, tag("Iptc4xmpExt:rCtype")), tag("rdf:Bag"))
        kind = ET.SubElement(kinds, tag("rdf:li"), {_RESOURCE: "Resource"})
        identifiers = ET.SubElement(ET.SubElement(kind, tag("xmp:Identifier")), tag("rdf:Bag"))
        ET.SubElement(identifiers, tag("rdf:li")).text = _HUMAN
        _add_boundary(item, _stored(person, frame))


def _add_boundary(item: ET.Element, box: Box) -> None:
    """Top-left corner and size, as IPTC counts."""
    boundary = ET.SubElement(item, tag("Iptc4xmpExt:RegionBoundary"), {_RESOURCE: "Resource"})
    texts = {"rbShape": "rectangle", "rbUnit": "relative"}
    numbers = {"rbX": box.x, "rbY": box.y, "rbW": box.w, "rbH": box.h}
    for name, text in (texts | {k: _decimal(v) for k, v in numbers.items()}).items():
        ET.SubElement(boundary, tag(f"Iptc4xmpExt:{name}")).text = text


def _stored(person: Shown, frame: Frame) -> Box:
    if person.box is None:
        raise ValueError(f"{person.name} has no box")
    return stored(person.box, frame.orientation)


def _is_ours(item: ET.Element, ours: set[str]) -> bool:
    names = (_text_at(item, "Iptc4xmpExt:PersonInImage"), _text_at(item, "Iptc4xmpExt:Name"))
    return any(_key(name) in ours for name in names if name)


def _languages(item: ET.Element, name: str, text: str) -> None:
    alternatives = ET.SubElement(ET.SubElement(item, tag(name)), tag("rdf:Alt"))
    ET.SubElement(alternatives, tag("rdf:li"), {_LANG: "x-default"}).text = text


def _text_at(item: ET.Element, name: str) -> str:
    return one_text(properties.node_of(item).at(name))


def _decimal(value: float) -> str:
    return f"{value:.6f}".rstrip("0").rstrip(".")


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()

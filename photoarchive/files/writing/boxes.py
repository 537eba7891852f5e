"""Where people are in the picture: regions of MWG, of IPTC, and those of Microsoft that are there.

A region of somebody whose box is the same stays as it is; where the box is another, that alone
changes and all else that others wrote of the region stays. Regions of people and things that
are not ours are not touched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from photoarchive.files import regions
from photoarchive.files.regions import Frame, stored
from photoarchive.files.writing import properties
from photoarchive.files.writing.wanted import Shown
from photoarchive.files.xmp import Node
from photoarchive.files.xmp_packet import tag
from photoarchive.model import Box

_RESOURCE = tag("rdf:parseType")
_HUMAN = "http://cv.iptc.org/newscodes/imageregiontype/human"
_MWG, _SIZE = "mwg-rs:Regions", "mwg-rs:AppliedToDimensions"
_SAME = 0.001  # of the picture: programs round
_UNIT = Frame(1, 1)


@dataclass(frozen=True)
class _Dialect:
    """One way to write regions: the list `inside` a property, its items, and their boxes.

    `names` are where an item says who it is. `fill` makes an item of a name; without it people
    who are not there yet are not added.
    """

    name: str
    inside: str
    names: tuple[str, ...]
    box_of: Callable[[Node, Frame], Box | None]
    fill: Callable[[ET.Element, str], None] | None
    place: Callable[[ET.Element, Box], None]


@dataclass(frozen=True)
class _People:
    """Those with a box, everybody who is shown, and whoever the archive speaks of, by key."""

    boxed: Mapping[str, Shown]
    shown: frozenset[str]
    ours: frozenset[str]


def put(rdf: ET.Element, people: Sequence[Shown], gone: frozenset[str], frame: Frame) -> None:
    """Make these the boxes of people; those in `gone` are not in the picture any more."""
    shown = frozenset(key(person.name) for person in people)
    known = _People(
        boxed={key(person.name): person for person in people if person.box is not None},
        shown=shown,
        ours=shown | frozenset(map(key, gone)),
    )
    for dialect in _DIALECTS:
        _put(rdf, dialect, known, frame)


def key(name: str) -> str:
    """The same for names that differ in case and spaces only."""
    return " ".join(name.split()).casefold()


def _put(rdf: ET.Element, dialect: _Dialect, people: _People, frame: Frame) -> None:
    old = properties.items(rdf, dialect.name, dialect.inside)
    new = list(_staying(old, dialect, people, frame))
    there = {name for item in new for name in _keys(item, dialect)}
    absent = [person for name, person in people.boxed.items() if name not in there]
    if dialect.fill is not None:
        new += [_made(person, dialect.fill, dialect.place, frame) for person in absent]
    if new == old:
        return
    properties.set_items(rdf, dialect.name, new, dialect.inside)
    if new and dialect.name == _MWG:
        _add_size(rdf, frame)


def _staying(
    old: Sequence[ET.Element], dialect: _Dialect, people: _People, frame: Frame
) -> Iterator[ET.Element]:
    """Everybody else's regions, and one of each of ours, with its box."""
    seen: set[str] = set()
    for item in old:
        mine = people.ours.intersection(_keys(item, dialect))
        boxed = next((name for name in mine if name in people.boxed), "")
        if boxed and not mine & seen:
            _refit(item, dialect, people.boxed[boxed], frame)
        if not mine or (boxed and not mine & seen) or _only_names(item, dialect, mine, people):
            yield item
        seen |= mine


def _only_names(item: ET.Element, dialect: _Dialect, mine: frozenset[str], people: _People) -> bool:
    """Whether it names somebody who is shown without a box, and has none either."""
    unboxed = (mine & people.shown) - set(people.boxed)
    return bool(unboxed) and dialect.box_of(properties.node_of(item), _UNIT) is None


def _refit(item: ET.Element, dialect: _Dialect, person: Shown, frame: Frame) -> None:
    if not _fits(item, dialect, person, frame):
        dialect.place(item, _stored(person, frame))


def _keys(item: ET.Element, dialect: _Dialect) -> Iterator[str]:
    for name in dialect.names:
        if text := properties.text_at(item, name):
            yield key(text)


def _fits(item: ET.Element, dialect: _Dialect, person: Shown, frame: Frame) -> bool:
    found, wanted = dialect.box_of(properties.node_of(item), frame), person.box
    if found is None or wanted is None:
        return False
    gaps = (found.x - wanted.x, found.y - wanted.y, found.w - wanted.w, found.h - wanted.h)
    return all(abs(gap) < _SAME for gap in gaps)


def _made(
    person: Shown,
    fill: Callable[[ET.Element, str], None],
    place: Callable[[ET.Element, Box], None],
    frame: Frame,
) -> ET.Element:
    item = ET.Element(tag("rdf:li"), {_RESOURCE: "Resource"})
    fill(item, person.name)
    place(item, _stored(person, frame))
    return item


def _stored(person: Shown, frame: Frame) -> Box:
    if person.box is None:
        raise ValueError(f"{person.name} has no box")
    return stored(person.box, frame.orientation)


def _add_size(rdf: ET.Element, frame: Frame) -> None:
    """What the boxes were measured on: digiKam was faulted for leaving that out."""
    regions_of = next(properties.found(rdf, _MWG))
    if properties.has_inside(regions_of, _SIZE) or not (frame.width and frame.height):
        return
    size = properties.set_inside(regions_of, _SIZE)
    size.set(_RESOURCE, "Resource")
    for name, value in (("w", frame.width), ("h", frame.height), ("unit", "pixel")):
        ET.SubElement(size, tag(f"stDim:{name}")).text = str(value)


# ---- the three dialects ---------------------------------------------------------------------


def _fill_mwg(item: ET.Element, name: str) -> None:
    ET.SubElement(item, tag("mwg-rs:Name")).text = name
    ET.SubElement(item, tag("mwg-rs:Type")).text = "Face"


def _place_mwg(item: ET.Element, box: Box) -> None:
    """Centre and size, as MWG counts."""
    area = properties.set_inside(item, "mwg-rs:Area")
    area.set(_RESOURCE, "Resource")
    numbers = {"x": box.x + box.w / 2, "y": box.y + box.h / 2, "w": box.w, "h": box.h}
    for name, value in numbers.items():
        ET.SubElement(area, tag(f"stArea:{name}")).text = _decimal(value)
    ET.SubElement(area, tag("stArea:unit")).text = "normalized"


def _fill_iptc(item: ET.Element, name: str) -> None:
    properties.add_languages(item, "Iptc4xmpExt:Name", name)
    names = ET.SubElement(ET.SubElement(item, tag("Iptc4xmpExt:PersonInImage")), tag("rdf:Bag"))
    ET.SubElement(names, tag("rdf:li")).text = name
    kinds = ET.SubElement(ET.SubElement(item, tag("Iptc4xmpExt:rCtype")), tag("rdf:Bag"))
    kind = ET.SubElement(kinds, tag("rdf:li"), {_RESOURCE: "Resource"})
    identifiers = ET.SubElement(ET.SubElement(kind, tag("xmp:Identifier")), tag("rdf:Bag"))
    ET.SubElement(identifiers, tag("rdf:li")).text = _HUMAN


def _place_iptc(item: ET.Element, box: Box) -> None:
    """Top-left corner and size, as IPTC counts."""
    boundary = properties.set_inside(item, "Iptc4xmpExt:RegionBoundary")
    boundary.set(_RESOURCE, "Resource")
    texts = {"rbShape": "rectangle", "rbUnit": "relative"}
    numbers = {"rbX": box.x, "rbY": box.y, "rbW": box.w, "rbH": box.h}
    for name, text in (texts | {k: _decimal(v) for k, v in numbers.items()}).items():
        ET.SubElement(boundary, tag(f"Iptc4xmpExt:{name}")).text = text


def _place_microsoft(item: ET.Element, box: Box) -> None:
    numbers = ", ".join(map(_decimal, (box.x, box.y, box.w, box.h)))
    properties.set_text_inside(item, "MPReg:Rectangle", numbers)


def _decimal(value: float) -> str:
    return f"{value:.6f}".rstrip("0").rstrip(".")


_DIALECTS = (
    _Dialect(
        _MWG,
        "mwg-rs:RegionList",
        ("mwg-rs:Name",),
        regions.mwg_box,
        _fill_mwg,
        _place_mwg,
    ),
    _Dialect(
        "Iptc4xmpExt:ImageRegion",
        "",
        ("Iptc4xmpExt:PersonInImage", "Iptc4xmpExt:Name"),
        regions.iptc_box,
        _fill_iptc,
        _place_iptc,
    ),
    _Dialect(
        "MP:RegionInfo",
        "MPRI:Regions",
        ("MPReg:PersonDisplayName",),
        regions.microsoft_box,
        None,
        _place_microsoft,
    ),
)

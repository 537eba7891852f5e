"""Named boxes in a picture, from the three dialects of XMP that know them.

MWG (Lightroom, digiKam, Picasa), IPTC Image Region and Microsoft People Tagging all count
in stored pixels; what leaves here is as displayed. Recognising faces does not belong here.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from photoarchive.files.xmp import Node
from photoarchive.files.xmp_fields import one_text
from photoarchive.model import Box, Region

MAX_REGIONS = 500
_SAME = 0.02  # of the picture: dialects round differently

_PERSON_TYPES = frozenset({"", "face", "human"})


@dataclass(frozen=True)
class Frame:
    """The stored picture: width and height in pixels (0 where unknown), Exif orientation."""

    width: int
    height: int
    orientation: int = 1

    @classmethod
    def displayed(cls, width: int, height: int, orientation: int) -> Frame:
        """The frame of a picture whose size is known as displayed."""
        size = (height, width) if orientation >= 5 else (width, height)
        return cls(*size, orientation)


@dataclass(frozen=True)
class Named:
    """A region and whether it may be a person (and not a pet, a focus point, a building)."""

    region: Region
    person: bool


@dataclass(frozen=True)
class _Edges:
    """Corners in stored space, 0…1; may lie outside or be no number at all."""

    left: float
    top: float
    right: float
    bottom: float


def read(root: Node, frame: Frame) -> tuple[Named, ...]:
    """Every named box once, in displayed space; empty and impossible ones are left out."""
    found: list[Named] = []
    for name, kind, edges in (*_mwg(root, frame), *_iptc(root, frame), *_microsoft(root)):
        box = _displayed(edges, frame.orientation)
        if name and box and not any(_same(name, box, each.region) for each in found):
            found.append(Named(Region(name, box), kind.casefold() in _PERSON_TYPES))
    return tuple(found[:MAX_REGIONS])


def people(root: Node, frame: Frame) -> tuple[str, ...]:
    """The names of all regions that may be people, also where their box is missing or none."""
    found = (*_mwg(root, frame), *_iptc(root, frame), *_microsoft(root, whole=False))
    names = (name for name, kind, _ in found if name and kind.casefold() in _PERSON_TYPES)
    return tuple(dict.fromkeys(names))[:MAX_REGIONS]


def mwg_box(region: Node, frame: Frame) -> Box | None:
    """The box of one MWG region as displayed; None where it has none that can be."""
    return _displayed(_mwg_edges(region, frame), frame.orientation)


def iptc_box(region: Node, frame: Frame) -> Box | None:
    """The same of an IPTC region."""
    return _displayed(_iptc_edges(region, frame), frame.orientation)


def microsoft_box(region: Node, frame: Frame) -> Box | None:
    """The same of a region of Microsoft's."""
    return _displayed(_microsoft_edges(region) or _NOWHERE, frame.orientation)


_Found = Iterator[tuple[str, str, _Edges]]
_NOWHERE = _Edges(math.nan, math.nan, math.nan, math.nan)


def _mwg(root: Node, frame: Frame) -> _Found:
    """Centre and size."""
    for region in root.at("mwg-rs:Regions/mwg-rs:RegionList").all()[:MAX_REGIONS]:
        kind = one_text(region.at("mwg-rs:Type"))
        yield one_text(region.at("mwg-rs:Name")), kind, _mwg_edges(region, frame)


def _mwg_edges(region: Node, frame: Frame) -> _Edges:
    area = region.at("mwg-rs:Area")
    x, y, w, h = (_number(area.at(f"stArea:{name}")) for name in "xywh")
    edges = _Edges(x - w / 2, y - h / 2, x + w / 2, y + h / 2)
    return _relative(edges, frame, pixels=area.at("stArea:unit").text == "pixel")


def _microsoft(root: Node, *, whole: bool = True) -> _Found:
    """ "x, y, w, h" from the top-left corner; people may be named without a rectangle."""
    for region in root.at("MP:RegionInfo/MPRI:Regions").all()[:MAX_REGIONS]:
        edges = _microsoft_edges(region)
        if edges or not whole:
            yield one_text(region.at("MPReg:PersonDisplayName")), "face", edges or _NOWHERE


def _microsoft_edges(region: Node) -> _Edges | None:
    numbers = region.at("MPReg:Rectangle").text.split(",")
    if len(numbers) != 4:
        return None
    x, y, w, h = (_number(Node(number)) for number in numbers)
    return _Edges(x, y, x + w, y + h)


def _iptc(root: Node, frame: Frame) -> _Found:
    for region in root.at("Iptc4xmpExt:ImageRegion").all()[:MAX_REGIONS]:
        person = one_text(region.at("Iptc4xmpExt:PersonInImage"))
        name = person or one_text(region.at("Iptc4xmpExt:Name"))
        kind = "" if person else _concept(region.at("Iptc4xmpExt:rCtype"))
        yield name, kind, _iptc_edges(region, frame)


def _iptc_edges(region: Node, frame: Frame) -> _Edges:
    boundary = region.at("Iptc4xmpExt:RegionBoundary")
    pixels = boundary.at("Iptc4xmpExt:rbUnit").text == "pixel"
    return _relative(_boundary(boundary), frame, pixels=pixels)


def _boundary(boundary: Node) -> _Edges:
    """Rectangle, circle or polygon as the box around it."""

    def number(name: str, of: Node = boundary) -> float:
        return _number(of.at(f"Iptc4xmpExt:{name}"))

    x, y = number("rbX"), number("rbY")
    shape = boundary.at("Iptc4xmpExt:rbShape").text
    if shape == "circle":
        radius = number("rbRx")
        return _Edges(x - radius, y - radius, x + radius, y + radius)
    if shape == "polygon":
        corners = boundary.at("Iptc4xmpExt:rbVertices").all() or (Node(),)
        across = [number("rbX", corner) for corner in corners]
        down = [number("rbY", corner) for corner in corners]
        return _Edges(min(across), min(down), max(across), max(down))
    return _Edges(x, y, x + number("rbW"), y + number("rbH"))


def _concept(kinds: Node) -> str:
    """The last part of the type's identifier: "human", "animal"…; else its name."""
    for kind in kinds.all():
        identifier = one_text(kind.at("xmp:Identifier")) or one_text(kind.at("Iptc4xmpExt:Name"))
        if identifier:
            return identifier.rsplit("/", 1)[-1]
    return ""


def _number(node: Node) -> float:
    try:
        return float(one_text(node))
    except ValueError:
        return math.nan


def _relative(edges: _Edges, frame: Frame, *, pixels: bool) -> _Edges:
    if not pixels:
        return edges
    width, height = frame.width or math.nan, frame.height or math.nan
    return _Edges(
        edges.left / width, edges.top / height, edges.right / width, edges.bottom / height
    )


def _displayed(edges: _Edges, orientation: int) -> Box | None:
    """The box after turning the picture by its orientation, clipped to it; None if nothing
    is left.
    """
    corners = (edges.left, edges.top, edges.right, edges.bottom)
    if not all(math.isfinite(corner) for corner in corners):
        return None
    left, top, right, bottom = (min(1.0, max(0.0, corner)) for corner in corners)
    if left > right or top > bottom:
        return None
    one, other = _turned(left, top, orientation), _turned(right, bottom, orientation)
    (x, far_x), (y, far_y) = sorted((one[0], other[0])), sorted((one[1], other[1]))
    if x == far_x or y == far_y:  # looked at last: turning rounds the smallest away
        return None
    return Box(x, y, far_x - x, far_y - y)


def stored(box: Box, orientation: int) -> Box:
    """A displayed box in the stored picture: the turn of `orientation` taken back."""
    back = {6: 8, 8: 6}.get(orientation, orientation)
    one = _turned(box.x, box.y, back)
    other = _turned(box.x + box.w, box.y + box.h, back)
    (x, far_x), (y, far_y) = sorted((one[0], other[0])), sorted((one[1], other[1]))
    return Box(max(0.0, x), max(0.0, y), far_x - x, far_y - y)


def _turned(x: float, y: float, orientation: int) -> tuple[float, float]:
    """A point of the stored picture where it is displayed (Exif, tag Orientation)."""
    return {
        2: (1 - x, y),
        3: (1 - x, 1 - y),
        4: (x, 1 - y),
        5: (y, x),
        6: (1 - y, x),
        7: (1 - y, 1 - x),
        8: (y, 1 - x),
    }.get(orientation, (x, y))


def _same(name: str, box: Box, region: Region) -> bool:
    other = region.box
    gaps = (box.x - other.x, box.y - other.y, box.w - other.w, box.h - other.h)
    near = all(abs(gap) < _SAME for gap in gaps)
    return near and name.casefold() == region.name.casefold()

"""Named boxes: three dialects, eight orientations."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image, ImageOps

from photoarchive.files import regions, xmp
from photoarchive.files.regions import Frame, Named
from photoarchive.files.xmp import Node
from photoarchive.model import Box

Packet = Callable[..., bytes]
STORED = (200, 100)
ORIENTATION = 0x0112


def mwg(name: str, x: object, y: object, w: object, h: object, kind: str = "Face") -> str:
    return (
        f'<rdf:li rdf:parseType="Resource"><rs:Name>{name}</rs:Name><rs:Type>{kind}</rs:Type>'
        f'<rs:Area area:x="{x}" area:y="{y}" area:w="{w}" area:h="{h}" area:unit="normalized"/>'
        "</rdf:li>"
    )


def mwg_list(*items: str) -> str:
    bag = f"<rs:RegionList><rdf:Bag>{''.join(items)}</rdf:Bag></rs:RegionList>"
    return f'<rs:Regions rdf:parseType="Resource">{bag}</rs:Regions>'


def microsoft(name: str, rectangle: str) -> str:
    item = f'<rdf:li mpreg:PersonDisplayName="{name}" mpreg:Rectangle="{rectangle}"/>'
    bag = f"<mpri:Regions><rdf:Bag>{item}</rdf:Bag></mpri:Regions>"
    return f'<mp:RegionInfo rdf:parseType="Resource">{bag}</mp:RegionInfo>'


def iptc(name: str, boundary: str, more: str = "") -> str:
    return (
        '<ext:ImageRegion><rdf:Bag><rdf:li rdf:parseType="Resource">'
        f'<ext:Name><rdf:Alt><rdf:li xml:lang="x-default">{name}</rdf:li></rdf:Alt></ext:Name>'
        f'<ext:RegionBoundary rdf:parseType="Resource">{boundary}</ext:RegionBoundary>{more}'
        "</rdf:li></rdf:Bag></ext:ImageRegion>"
    )


def rectangle(x: float, y: float, w: float, h: float, unit: str = "relative") -> str:
    return (
        f"<ext:rbShape>rectangle</ext:rbShape><ext:rbUnit>{unit}</ext:rbUnit><ext:rbX>{x}</ext:rbX>"
        f"<ext:rbY>{y}</ext:rbY><ext:rbW>{w}</ext:rbW><ext:rbH>{h}</ext:rbH>"
    )


def read(written: bytes, orientation: int = 1) -> tuple[Named, ...]:
    return regions.read(xmp.parse(written), Frame(*STORED, orientation))


def close(box: Box) -> object:
    return pytest.approx((box.x, box.y, box.w, box.h))


EXPECTED = (0.1, 0.2, 0.3, 0.4)


@pytest.mark.parametrize(
    "written",
    [
        mwg_list(mwg("Anouk", 0.25, 0.4, 0.3, 0.4)),
        microsoft("Anouk", "0.1, 0.2, 0.3, 0.4"),
        iptc("Anouk", rectangle(0.1, 0.2, 0.3, 0.4)),
        iptc("Anouk", rectangle(20, 20, 60, 40, "pixel")),
        iptc(
            "Anouk",
            "<ext:rbShape>polygon</ext:rbShape><ext:rbUnit>relative</ext:rbUnit>"
            '<ext:rbVertices><rdf:Seq><rdf:li ext:rbX="0.1" ext:rbY="0.2"/>'
            '<rdf:li ext:rbX="0.4" ext:rbY="0.3"/><rdf:li ext:rbX="0.2" ext:rbY="0.6"/>'
            "</rdf:Seq></ext:rbVertices>",
        ),
    ],
)
def test_each_dialect(packet: Packet, written: str) -> None:
    (found,) = read(packet(written))
    assert found.region.name == "Anouk"
    assert found.person
    assert close(found.region.box) == EXPECTED


def test_a_circle_is_the_box_around_it(packet: Packet) -> None:
    circle = (
        "<ext:rbShape>circle</ext:rbShape><ext:rbUnit>relative</ext:rbUnit>"
        "<ext:rbX>0.5</ext:rbX><ext:rbY>0.5</ext:rbY><ext:rbRx>0.25</ext:rbRx>"
    )
    (found,) = read(packet(iptc("Bram", circle)))
    assert close(found.region.box) == (0.25, 0.25, 0.5, 0.5)


def test_the_same_box_in_three_dialects_is_one(packet: Packet) -> None:
    written = (
        mwg_list(mwg("Anouk", 0.25, 0.4, 0.3, 0.4), mwg("Bram", 0.25, 0.4, 0.3, 0.4))
        + microsoft("anouk", "0.101, 0.199, 0.3, 0.4")
        + iptc("Anouk", rectangle(0.1, 0.2, 0.3, 0.4))
    )
    assert [each.region.name for each in read(packet(written))] == ["Anouk", "Bram"]


@pytest.mark.parametrize(
    ("kind", "person"), [("Face", True), ("Pet", False), ("Focus", False), ("BarCode", False)]
)
def test_pets_and_focus_points_are_no_persons(packet: Packet, kind: str, person: bool) -> None:
    (found,) = read(packet(mwg_list(mwg("Bello", 0.5, 0.5, 0.2, 0.2, kind))))
    assert found.person is person


def test_the_type_of_an_iptc_region(packet: Packet) -> None:
    concept = (
        "<ext:rCtype><rdf:Bag><rdf:li><rdf:Description><xmp:Identifier><rdf:Bag>"
        "<rdf:li>http://cv.iptc.org/newscodes/imageregiontype/building</rdf:li>"
        "</rdf:Bag></xmp:Identifier></rdf:Description></rdf:li></rdf:Bag></ext:rCtype>"
    )
    person = "<ext:PersonInImage><rdf:Bag><rdf:li>Anouk</rdf:li></rdf:Bag></ext:PersonInImage>"
    boundary = rectangle(0.1, 0.1, 0.1, 0.1)
    (building,) = read(packet(iptc("Raadhuis", boundary, concept)))
    assert not building.person
    (named,) = read(packet(iptc("vrouw met hoed", boundary, person)))
    assert (named.region.name, named.person) == ("Anouk", True)


@pytest.mark.parametrize(
    "numbers",
    [
        ("nan", 0.5, 0.2, 0.2),
        ("inf", 0.5, 0.2, 0.2),
        (0.5, 0.5, 0, 0.2),
        (0.5, 0.5, -0.2, 0.2),
        (3, 3, 0.2, 0.2),
        ("", 0.5, 0.2, 0.2),
    ],
)
def test_impossible_boxes_are_left_out(packet: Packet, numbers: tuple[object, ...]) -> None:
    x, y, w, h = numbers
    assert read(packet(mwg_list(mwg("Anouk", x, y, w, h)))) == ()


def test_boxes_are_clipped_and_names_are_needed(packet: Packet) -> None:
    written = mwg_list(mwg("Anouk", 0, 0.5, 0.4, 2), mwg(" ", 0.5, 0.5, 0.1, 0.1))
    (found,) = read(packet(written))
    assert close(found.region.box) == (0, 0, 0.2, 1)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_boxes_turn_with_the_picture(packet: Packet, orientation: int) -> None:
    """A white rectangle painted at the stored box lies where the displayed box says."""
    stored = Image.new("L", STORED)
    stored.paste(255, (20, 20, 80, 60))  # EXPECTED of 200×100
    stored.getexif()[ORIENTATION] = orientation
    displayed = ImageOps.exif_transpose(stored)
    (found,) = read(packet(microsoft("Anouk", "0.1, 0.2, 0.3, 0.4")), orientation)
    box = found.region.box
    width, height = displayed.size
    corners = (box.x * width, box.y * height, (box.x + box.w) * width, (box.y + box.h) * height)
    assert displayed.getbbox() == tuple(round(corner) for corner in corners)


def test_the_stored_frame_of_a_displayed_size() -> None:
    assert Frame.displayed(100, 200, 6) == Frame(200, 100, 6)
    assert Frame.displayed(100, 200, 3) == Frame(100, 200, 3)


numbers = st.floats().map(str) | st.text(max_size=5)


@given(st.tuples(numbers, numbers, numbers, numbers), st.integers(1, 8))
@example(("0", "0", "1e-230", "1"), 2)
def test_no_numbers_raise(values: tuple[str, ...], orientation: int) -> None:
    area = {f"stArea:{name}": Node(value) for name, value in zip("xywh", values, strict=True)}
    region = Node(fields={"mwg-rs:Name": Node("x"), "mwg-rs:Area": Node(fields=area)})
    listed = Node(fields={"mwg-rs:RegionList": Node(items=(region,))})
    root = Node(fields={"mwg-rs:Regions": listed})
    for each in regions.read(root, Frame(0, 0, orientation)):
        assert each.region.box.w > 0

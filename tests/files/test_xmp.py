"""XMP packets as programs write them, and as attackers do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from photoarchive.errors import FileRefused
from photoarchive.files import jpeg, xmp, xmp_fields
from photoarchive.files.fields import Value

Packet = Callable[..., bytes]


def values(packet: bytes, preferred_language: str = "") -> Mapping[str, Value]:
    return xmp_fields.read(xmp.parse(packet), preferred_language).values


def alternatives(*pairs: tuple[str, str]) -> str:
    items = "".join(f'<rdf:li xml:lang="{lang}">{text}</rdf:li>' for lang, text in pairs)
    return f"<dc:description><rdf:Alt>{items}</rdf:Alt></dc:description>"


def test_shorthand_attributes(packet: Packet) -> None:
    written = packet(attributes='photoshop:Credit="Bureau é" photoshop:Headline="Kop"')
    assert values(written) == {"credit": "Bureau é", "headline": "Kop"}


@pytest.mark.parametrize(
    ("pairs", "preferred", "text", "language"),
    [
        ([("x-default", "Een"), ("en", "One")], "en", "Een", None),
        ([("x-default", "Een"), ("nl-NL", "Een")], "", "Een", "nl-NL"),
        ([("de-DE", "Nur Deutsch")], "nl", "Nur Deutsch", "de-DE"),
        ([("de-DE", "Deutsch"), ("nl-NL", "Vlaams")], "nl", "Vlaams", "nl-NL"),
        ([("x-default", " "), ("fr", "Un")], "", "Un", "fr"),
    ],
)
def test_the_best_of_several_languages(
    packet: Packet, pairs: list[tuple[str, str]], preferred: str, text: str, language: str | None
) -> None:
    read = values(packet(alternatives(*pairs)), preferred)
    assert read["caption"] == text
    assert read.get("lang") == language


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_any_encoding(caption_packet: Packet, encoding: str) -> None:
    text = caption_packet("Fête – café").decode()
    assert values(text.encode(encoding)) == {"caption": "Fête – café"}


def test_junk_around_the_packet(caption_packet: Packet) -> None:
    junk = b"\x00\x07 " + caption_packet("Toch leesbaar") + b"</x:xmpmeta>junk<rdf:RDF"
    assert values(junk) == {"caption": "Toch leesbaar"}


def test_rdf_without_its_wrapper(packet: Packet) -> None:
    inner = b'<rdf:Description photoshop:Source="bron" />'
    names = (
        b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        b'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
    )
    assert values(b"<rdf:RDF " + names + b">" + inner + b"</rdf:RDF>") == {"source": "bron"}


def test_forbidden_characters_are_left_out(caption_packet: Packet) -> None:
    assert values(caption_packet("a\x00b&#0;c&#xFFFE;d&#xD800;e&#233;")) == {"caption": "abcdeé"}


@pytest.mark.parametrize(
    "head",
    [
        b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>',
        b'<!DOCTYPE x SYSTEM "file:///etc/hostname">',
    ],
)
def test_a_dtd_is_refused(caption_packet: Packet, head: bytes) -> None:
    with pytest.raises(FileRefused, match="DTD"):
        xmp.parse(head + caption_packet("x"))


@pytest.mark.parametrize(
    "damaged",
    [b"", b"no xml", b"<rdf:RDF", b"<rdf:RDF></rdf:RDF>", b"<x:xmpmeta><a></x:xmpmeta>"],
)
def test_no_packet_is_refused(damaged: bytes) -> None:
    with pytest.raises(FileRefused):
        xmp.parse(damaged)


def test_depth_and_size_are_limited(packet: Packet) -> None:
    with pytest.raises(FileRefused, match="deep"):
        xmp.parse(packet("<dc:x>" * 60 + "</dc:x>" * 60))
    with pytest.raises(FileRefused, match="elements"):
        xmp.parse(packet("<dc:x/>" * (xmp.MAX_ELEMENTS + 1)))
    with pytest.raises(FileRefused, match="16 MB"):
        xmp.parse(b" " * 17_000_000)


@pytest.mark.parametrize(
    ("inner", "read"),
    [
        ("<dc:subject>los</dc:subject>", {"keywords": ("los",)}),
        (
            "<dc:subject><rdf:Bag><rdf:li>a</rdf:li><rdf:li/><rdf:li>a</rdf:li></rdf:Bag></dc:subject>",
            {"keywords": ("a",)},
        ),
        (
            "<dc:creator><rdf:Seq><rdf:li>A</rdf:li><rdf:li>B</rdf:li></rdf:Seq></dc:creator>",
            {"creator": "A; B"},
        ),
        (
            (
                '<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource">'
                "<plus:LicensorName>Bureau</plus:LicensorName></rdf:li></rdf:Seq></plus:Licensor>"
            ),
            {"licensor": ("Bureau",)},
        ),
        ('<plus:DataMining rdf:resource="http://x/DMI"/>', {"data_mining": "http://x/DMI"}),
        (
            (
                "<ext:LocationShown><rdf:Bag><rdf:li><rdf:Description><ext:City>Ede</ext:City>"
                "</rdf:Description></rdf:li></rdf:Bag></ext:LocationShown>"
            ),
            {"city": "Ede", "location_shown": ("Ede",)},
        ),
        (
            (
                '<dc:source rdf:parseType="Resource"><rdf:value>met</rdf:value></dc:source>'
                '<photoshop:Source rdf:parseType="Resource"><rdf:value>met</rdf:value>'
                "<dc:x>kwalificatie</dc:x></photoshop:Source>"
            ),
            {"source": "met"},
        ),
    ],
)
def test_shapes_of_rdf(packet: Packet, inner: str, read: dict[str, Value]) -> None:
    assert values(packet(inner)) == read


def test_persons_with_details_are_persons(packet: Packet) -> None:
    name = (
        '<ext:PersonName><rdf:Alt><rdf:li xml:lang="nl">Anouk</rdf:li></rdf:Alt></ext:PersonName>'
    )
    details = f'<rdf:Bag><rdf:li rdf:parseType="Resource">{name}</rdf:li></rdf:Bag>'
    plain = "<ext:PersonInImage><rdf:Bag><rdf:li>Bram</rdf:li></rdf:Bag></ext:PersonInImage>"
    written = packet(f"{plain}<ext:PersonInImageWDetails>{details}</ext:PersonInImageWDetails>")
    assert values(written) == {"persons": ("Bram", "Anouk")}


def test_an_extension_fills_up_and_never_replaces(packet: Packet) -> None:
    main = packet("<photoshop:City>Ede</photoshop:City>")
    extension = packet(
        "<photoshop:City>Wolfheze</photoshop:City><photoshop:State>Gelderland</photoshop:State>"
    )
    read = xmp_fields.read(xmp.parse(main, extension)).values
    assert read == {"city": "Ede", "state": "Gelderland"}


def test_exiftool_writes_and_we_read(
    jpeg_with: Callable[..., Any], exiftool: Callable[..., Any]
) -> None:
    path = jpeg_with()
    exiftool(
        path,
        "-overwrite_original",
        "-XMP-dc:Description=Jóke & <Ömer>",
        "-XMP-dc:Creator=A",
        "-XMP-dc:Creator=B",
        "-XMP-dc:Subject=kaas",
        "-XMP-iptcCore:AltTextAccessibility=Een kraam",
        "-XMP-iptcExt:PersonInImage=Anouk",
        "-XMP-plus:LicensorURL=https://example.org",
        "-XMP-iptcExt:LocationShownCity=Ede",
    )
    with path.open("rb") as stream:
        read = values(jpeg.find(stream).xmp)
    assert read == {
        "caption": "Jóke & <Ömer>",
        "creator": "A; B",
        "keywords": ("kaas",),
        "alt_text": "Een kraam",
        "persons": ("Anouk",),
        "licensor": ("https://example.org",),
        "city": "Ede",
        "location_shown": ("Ede",),
    }

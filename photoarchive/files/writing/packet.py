"""An existing XMP packet with our fields in it; everything of other people's stays.

What cannot be parsed is refused, never replaced. Persons and their boxes are for `persons`.
Standard: ISO 16684-1 (XMP part 1).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.etree import ElementTree as ET

from photoarchive.files import xmp, xmp_packet
from photoarchive.files.fields import FIELDS, RECORD, Field, Kind, Value
from photoarchive.files.regions import Frame
from photoarchive.files.structures import known_parts
from photoarchive.files.writing import persons, properties
from photoarchive.files.writing.wanted import Wanted
from photoarchive.files.writing.xml import prefixes_of, serialise
from photoarchive.files.xmp_fields import one_text, structure_text, value_of

_HEAD = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_TAIL = '\n<?xpacket end="w"?>'
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_DEFAULT = "x-default"


def merged(packet: bytes, wanted: Wanted, frame: Frame, extended: bytes = b"") -> bytes:
    """The packet with the wanted fields; `b""` makes a new one.

    A field that says already what is wanted is not touched. `extended` is merged in first, so
    that the result is whole by itself. FileRefused for what is no XMP.
    """
    document, root = _opened(packet)
    rdf = _rdf(root)
    if extended:
        _fill_up(rdf, extended)
        properties.take_out(rdf, "xmpNote:HasExtendedXMP")  # the packet is whole now
    said = xmp.properties_of(root)
    known = known_parts(
        {**{name: value_of(said, FIELDS[name]) for name in FIELDS}, **wanted.values}
    )
    for name in sorted(wanted.values, key=lambda name: FIELDS[name].xmp):
        field, value = FIELDS[name], wanted.values[name]
        if value_of(said, field) != value:
            _put(rdf, field, value, wanted.language, known)
    if wanted.people is not None:
        persons.put(rdf, said, wanted.people, wanted.gone, frame)
    if wanted.record is not None and one_text(said.at(RECORD)) != wanted.record:
        properties.replace_text(rdf, RECORD, wanted.record)
    ET.indent(root, " ")
    text = serialise(root, prefixes_of(document))
    return (_HEAD + text + _TAIL).encode("utf-8")


def _opened(packet: bytes) -> tuple[str, ET.Element]:
    if packet.strip():
        document = xmp.document_of(packet)
        return document, xmp.tree_of(document)
    root = ET.Element(xmp_packet.tag("x:xmpmeta"))
    ET.SubElement(root, xmp_packet.tag("rdf:RDF"))
    return "", root


def _rdf(root: ET.Element) -> ET.Element:
    """The RDF element, which some programs make the root itself."""
    tag = xmp_packet.tag("rdf:RDF")
    if root.tag == tag:
        return root
    found = root.find(tag)
    return found if found is not None else ET.SubElement(root, tag)


def _fill_up(rdf: ET.Element, extended: bytes) -> None:
    for description in _rdf(xmp.tree_of(xmp.document_of(extended))):
        rdf.append(description)


def _put(
    rdf: ET.Element, field: Field, value: Value, language: str, known: Mapping[str, str]
) -> None:
    spoken = _other_languages(rdf, field) if field.kind is Kind.LANG_ALT else []
    there = properties.items(rdf, field.xmp) if field.parts else []
    properties.take_out(rdf, field.xmp)
    if not value:
        return
    place = properties.home(rdf)
    xmp_packet.add(place, field, value, language=language, known=known)
    written = place[-1] if len(place) and place[-1].tag == xmp_packet.tag(field.xmp) else None
    if written is not None and spoken:
        added = {item.get(_LANG, "").casefold() for item in written[0]}
        written[0].extend(item for item in spoken if item.get(_LANG, "").casefold() not in added)
    if written is not None and there:
        _keep_structures(written[0], field, there)


def _keep_structures(group: ET.Element, field: Field, there: Sequence[ET.Element]) -> None:
    """A place or party that was there already stays with all that others said of it; so does
    one that says nothing in words, but has a position or a code.
    """

    def text_of(item: ET.Element) -> str:
        return structure_text(properties.node_of(item), field)

    kept = [[old for old in there if text_of(old) == text_of(new)] or [new] for new in group]
    silent = [old for old in there if not text_of(old)]
    group[:] = [item for items in (*kept, silent) for item in items]


def _other_languages(rdf: ET.Element, field: Field) -> list[ET.Element]:
    """Texts in other languages that are not the default one said twice."""
    items = [
        item for found in properties.found(rdf, field.xmp) for group in found for item in group
    ]
    default = {i.text or "" for i in items if i.get(_LANG, _DEFAULT).casefold() == _DEFAULT}
    return [
        item
        for item in items
        if item.get(_LANG, _DEFAULT).casefold() != _DEFAULT and (item.text or "") not in default
    ]

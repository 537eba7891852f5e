"""What an exported rendition carries: our own fields, from an allow-list, and nothing else.

Nothing of the original's metadata passes through here, so no position, serial number,
owner name, maker note, thumbnail or comment can. Originals and sidecars are not written
from here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PIL import Image

from photoarchive.files import iim, photoshop, xmp_packet
from photoarchive.files.fields import FIELDS, Value, joined
from photoarchive.files.text import cut
from photoarchive.texts import clean

MAX_XMP = 65_502  # bytes one JPEG segment holds after the XMP name
MAX_EXIF_TEXT = 20_000  # bytes each, so that three of them fit one JPEG segment

# Tags that Exif 2.32 demands of IFD0 in a JPEG: 72 dots per inch, centred chroma.
_DEMANDED = ((0x011A, 72.0), (0x011B, 72.0), (0x0128, 2), (0x0213, 1))


@dataclass(frozen=True)
class Embedded:
    """The same values in the three dialects that readers know.

    `xmp` is a packet (Pillow's `save(xmp=…)`; PNG: iTXt "XML:com.adobe.xmp"), `exif` a block
    that starts with `Exif\\0\\0` (`save(exif=…)`), `app13` a whole JPEG segment with IIM and
    its digest (`save(extra=…)`).
    """

    xmp: bytes
    exif: bytes
    app13: bytes


def embed(values: Mapping[str, Value], *, language: str = "x-default") -> Embedded:
    """The bytes to embed for values by their names in `files.fields`.

    The same values always give the same bytes. IIM texts are cut at their limits, and only
    there. A name that the table does not know is a KeyError.
    """
    return Embedded(
        xmp=_xmp(values, language),
        exif=_exif(values),
        app13=photoshop.app13(iim.build(values)),
    )


def _xmp(values: Mapping[str, Value], language: str) -> bytes:
    """The packet; while it is too long for a JPEG, its longest value gives way."""
    kept = dict(values)
    packet = xmp_packet.build(kept, language=language)
    while len(packet) > MAX_XMP:
        del kept[max(kept, key=lambda name: sum(map(len, kept[name])))]
        packet = xmp_packet.build(kept, language=language)
    return packet


def _exif(values: Mapping[str, Value]) -> bytes:
    """IFD0 alone. The date is left to XMP and IIM: an Exif IFD must also state the size in
    pixels and the colour space, which are not known here.
    """
    block = Image.Exif()
    for number, value in _DEMANDED:
        block[number] = value
    for name, field in FIELDS.items():
        text = clean(joined(values.get(name, "")))
        if field.exif_tag and text:
            block[field.exif_tag] = cut(text, MAX_EXIF_TEXT)  # as bytes: Pillow writes ASCII
    return block.tobytes()

"""A rendition of ours with other texts inside: no pixel is decoded or encoded again.

Only files as `render` makes them are understood; their bytes become those that `render` would
have made with the new texts. Files of others are written into by `writing`.
Standards: ITU-T T.81 annex B; WebP Container Specification; ISO/IEC 14496-12, 8.11 (AVIF).
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from photoarchive.errors import FileRefused
from photoarchive.files.embed import Embedded
from photoarchive.files.jpeg import APP1, APP13, EXIF_NAME, XMP_NAME
from photoarchive.files.render import WebFormat
from photoarchive.files.writing import jpeg_file, webp_file
from photoarchive.files.writing.jpeg_file import Part


class Strange(Exception):
    """A file that is not laid out as `render` does it with texts: make it from the photo."""


def retold(data: bytes, encoding: WebFormat, embedded: Embedded) -> bytes:
    """The rendition `data` with these texts in place of those in it. Raises Strange."""
    try:
        return _WAYS[encoding](data, embedded)
    except (struct.error, IndexError, FileRefused) as error:  # it ends where more should follow
        raise Strange from error


# ---- JPEG -----------------------------------------------------------------------------------


def _jpeg(data: bytes, embedded: Embedded) -> bytes:
    new = {
        "exif": jpeg_file.segment(APP1, embedded.exif).raw,
        "xmp": jpeg_file.segment(APP1, XMP_NAME + embedded.xmp).raw,
        "iim": embedded.app13,
    }
    whole = jpeg_file.layout(data)
    kinds = [_kind(part) for part in whole.parts]
    if sorted(filter(None, kinds)) != sorted(new):
        raise Strange
    parts = (new.get(kind, part.raw) for kind, part in zip(kinds, whole.parts, strict=True))
    return b"\xff\xd8" + b"".join(parts) + whole.rest


def _kind(part: Part) -> str:
    if part.marker == APP1:
        return "exif" if part.starts(EXIF_NAME) else "xmp" if part.starts(XMP_NAME) else "other"
    return "iim" if part.marker == APP13 else ""


# ---- WebP -----------------------------------------------------------------------------------


def _webp(data: bytes, embedded: Embedded) -> bytes:
    new = {b"EXIF": embedded.exif.removeprefix(EXIF_NAME), b"XMP ": embedded.xmp}
    chunks = webp_file.chunks(data)
    if [chunk.kind for chunk in chunks] != [b"VP8X", b"VP8 ", *new]:
        raise Strange
    return webp_file.joined(
        [webp_file.Chunk(chunk.kind, new.get(chunk.kind, chunk.content)) for chunk in chunks]
    )


# ---- AVIF -----------------------------------------------------------------------------------

_BOX = struct.Struct(">I4s")  # size and kind
_FULL = _BOX.size + 4  # with version and flags
_PLACE = struct.Struct(">HHHII")  # of an item in iloc: its id, source, extents; offset, length
_WIDTHS = b"\x44\x00"  # of what stands in iloc: four bytes each, no base
_ENTRY = struct.Struct(">HH4s")  # in infe: its id, protection, kind


@dataclass(frozen=True)
class _Item:
    """What lies at `start` in the file; its place stands at `entry` in `iloc`."""

    kind: bytes
    entry: int
    start: int
    end: int


def _avif(data: bytes, embedded: Embedded) -> bytes:
    """The texts are items of the media data; the box `iloc` says where each of them lies."""
    boxes = dict(_boxes(data, 0, len(data)))
    if list(boxes) != [b"ftyp", b"meta", b"mdat"]:
        raise Strange
    tiff = embedded.exif.index(EXIF_NAME) + len(EXIF_NAME)
    new = {b"Exif": struct.pack(">I", tiff) + embedded.exif, b"mime": embedded.xmp}
    head, content = bytearray(data[: boxes[b"mdat"].start]), b""
    end = start = len(head) + _BOX.size
    for item in _items(data, boxes[b"meta"]):
        if item.start != end:
            raise Strange
        said = new.get(item.kind, data[item.start : item.end])
        struct.pack_into(">II", head, item.entry, start + len(content), len(said))
        content += said
        end = item.end
    if end != len(data):
        raise Strange
    return bytes(head) + _BOX.pack(_BOX.size + len(content), b"mdat") + content


def _boxes(data: bytes, at: int, end: int) -> Iterator[tuple[bytes, range]]:
    """Kind of each box, and where it lies."""
    while at < end:
        size, kind = _BOX.unpack_from(data, at)
        if size < _BOX.size or at + size > end:
            raise Strange
        yield kind, range(at, at + size)
        at += size


def _items(data: bytes, meta: range) -> list[_Item]:
    """The picture and its two texts, as they follow each other."""
    inside = dict(_boxes(data, meta.start + _FULL, meta.stop))
    if not {b"iinf", b"iloc"} <= set(inside):
        raise Strange
    kinds = dict(_kinds(data, inside[b"iinf"]))
    at = inside[b"iloc"].start + _FULL
    (count,) = struct.unpack_from(">H", data, at + len(_WIDTHS))
    if data[at : at + len(_WIDTHS)] != _WIDTHS or count != len(kinds):
        raise Strange
    items = []
    for entry in range(count):
        place = at + len(_WIDTHS) + 2 + entry * _PLACE.size
        number, source, extents, start, length = _PLACE.unpack_from(data, place)
        if (source, extents) != (0, 1) or number not in kinds:
            raise Strange
        items.append(_Item(kinds[number], place + _PLACE.size - 8, start, start + length))
    if sorted(item.kind for item in items) != [b"Exif", b"av01", b"mime"]:
        raise Strange
    return sorted(items, key=lambda item: item.start)


def _kinds(data: bytes, iinf: range) -> Iterator[tuple[int, bytes]]:
    """The id and kind of each item."""
    for _, entry in _boxes(data, iinf.start + _FULL + 2, iinf.stop):
        number, _, kind = _ENTRY.unpack_from(data, entry.start + _FULL)
        yield number, kind


_WAYS: dict[WebFormat, Callable[[bytes, Embedded], bytes]] = {
    WebFormat.AVIF: _avif,
    WebFormat.WEBP: _webp,
    WebFormat.JPEG: _jpeg,
}

"""Multi-picture JPEGs (MPO): the index of further pictures, kept true when the head grows.

Standard: CIPA DC-007 (Multi-Picture Format), 5.2: offsets count from the index's own header.
"""

from __future__ import annotations

import struct

from photoarchive.errors import FileRefused

_APP2 = b"\xff\xe2"
_NAME = b"MPF\x00"
_ENTRIES = 0xB002
_ENTRY = 16  # bytes: attributes, size, offset, two dependants


def moved(old: bytes, head: bytes, old_head: int) -> bytes:
    """The new head with an index that finds the pictures behind it again.

    `old` is the whole file as it was, `old_head` the length of its head. A head without an
    index is given back as it is.
    """
    before, after = _header(old[:old_head]), _header(head)
    if before is None or after is None:
        return head
    grown = len(head) - old_head
    shift = grown - (after - before)  # offsets count from the header, which moved itself
    try:
        return _patched(head, after, grown, shift)
    except struct.error as error:
        raise FileRefused(
            "its index of further pictures is damaged, so nothing is written into it"
        ) from error


def _header(head: bytes) -> int | None:
    """Where the TIFF-like header of the index lies."""
    at = head.find(_NAME)
    while at >= 0:
        if head[at - 4 : at - 2] == _APP2:
            return at + len(_NAME)
        at = head.find(_NAME, at + 1)
    return None


def _patched(head: bytes, start: int, grown: int, shift: int) -> bytes:
    order = "<" if head[start : start + 2] == b"II" else ">"
    new = bytearray(head)
    (ifd,) = struct.unpack_from(order + "I", head, start + 4)
    (count,) = struct.unpack_from(order + "H", head, start + ifd)
    for number in range(min(count, 64)):
        at = start + ifd + 2 + 12 * number
        tag, _, size, value = struct.unpack_from(order + "HHII", head, at)
        if tag == _ENTRIES:
            _patch_entries(new, order, start + value, size // _ENTRY, grown, shift)
    return bytes(new)


def _patch_entries(
    new: bytearray, order: str, start: int, count: int, grown: int, shift: int
) -> None:
    for number in range(min(count, 64)):
        at = start + _ENTRY * number
        size, offset = struct.unpack_from(order + "II", new, at + 4)
        if offset == 0:  # the first picture, which holds the index and is what grew
            struct.pack_into(order + "I", new, at + 4, size + grown)
        else:
            struct.pack_into(order + "I", new, at + 8, offset + shift)

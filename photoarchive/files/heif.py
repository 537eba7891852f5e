"""HEIC and HEIF photos, as phones take them: what Pillow needs to open one.

Decoding stays in `decode`.
"""

from __future__ import annotations

import functools
import io
import re
from typing import BinaryIO

_ENTRY = re.compile(rb"(....)infe", re.DOTALL)  # box size, box type
_HEAD = 1 << 20  # bytes; the directory of items lies before the pixels
_NUMBERS = 8  # bytes of an entry before its texts: version, flags, item


def prepared(stream: BinaryIO) -> BinaryIO:
    """The stream, at its start, when it is safe to open; registers the format with Pillow.

    ValueError for an item whose texts are not UTF-8 (ISO/IEC 14496-12, 8.11.6): pi-heif 1.4
    does not raise then but takes the whole process down.
    """
    head = stream.read(_HEAD).partition(b"mdat")[0]
    for entry in _ENTRY.finditer(head):
        size = int.from_bytes(entry.group(1), "big")
        head[entry.end() + _NUMBERS : entry.start() + size].decode()
    stream.seek(0, io.SEEK_SET)
    _register()
    return stream


@functools.cache
def _register() -> None:
    import pi_heif  # type: ignore[import-untyped]  # not loaded before somebody has such a photo

    pi_heif.register_heif_opener()

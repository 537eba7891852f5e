"""The difference between two states of a file, small where only its metadata changed."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

_HEAD = struct.Struct(">QQ")


@dataclass(frozen=True)
class Patch:
    """How to get the old bytes back: so many equal bytes at the start and at the end of both,
    and what stood between them.
    """

    start: int
    end: int
    old: bytes

    @classmethod
    def between(cls, old: bytes, new: bytes) -> Patch:
        """The patch from `new` back to `old`."""
        most = min(len(old), len(new))
        start = _equal(old, new, most)
        end = _equal_end(old, new, most - start)
        return cls(start, end, old[start : len(old) - end])

    def undone(self, new: bytes) -> bytes:
        """The old bytes."""
        return new[: self.start] + self.old + new[len(new) - self.end :]

    def packed(self) -> bytes:
        """As it is stored."""
        return _HEAD.pack(self.start, self.end) + zlib.compress(self.old)

    @classmethod
    def unpacked(cls, data: bytes) -> Patch:
        """What `packed` made."""
        start, end = _HEAD.unpack_from(data)
        return cls(start, end, zlib.decompress(data[_HEAD.size :]))


def _equal(one: bytes, other: bytes, most: int) -> int:
    """How many bytes are the same at the start: halves are compared, not single bytes."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _equal_end(one: bytes, other: bytes, most: int) -> int:
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low

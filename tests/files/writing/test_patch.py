"""A patch brings the old bytes back, and is small where little changed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from photoarchive.files.writing.patch import Patch


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_the_old_bytes_come_back(old: bytes, new: bytes) -> None:
    patch = Patch.between(old, new)
    assert patch.undone(new) == old
    assert Patch.unpacked(patch.packed()) == patch


@given(st.binary(max_size=80), st.binary(max_size=80), st.binary(max_size=80))
def test_only_what_changed_is_kept(head: bytes, middle: bytes, tail: bytes) -> None:
    patch = Patch.between(head + middle + tail, head + tail)
    assert len(patch.old) <= len(middle)
    assert patch.undone(head + tail) == head + middle + tail

"""The window's thread comes first, and memory is given back all the same."""

from __future__ import annotations

import gc
import sys
import weakref
from collections.abc import Iterator

import pytest

from photoarchive.desktop.pace import favour_window


@pytest.fixture
def favoured() -> Iterator[None]:
    """As in the running program; afterwards as Python has it."""
    threshold, turn = gc.get_threshold(), sys.getswitchinterval()
    favour_window()
    yield
    gc.unfreeze()
    gc.set_threshold(*threshold)
    sys.setswitchinterval(turn)


class Knot:
    """Holds itself, so that only the collector can free it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.mark.usefixtures("favoured")
def test_what_is_made_later_is_still_collected() -> None:
    seen = weakref.ref(Knot())
    kept = [[number] for number in range(3 * gc.get_threshold()[0])]
    assert seen() is None
    assert len(kept) > 0


@pytest.mark.usefixtures("favoured")
def test_what_was_there_at_the_start_is_not_walked_through_again() -> None:
    assert gc.get_freeze_count() > 10 * len(gc.get_objects(generation=2))

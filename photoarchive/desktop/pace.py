"""How Python shares its time: the window's thread before those that work behind it.

Measured with `benchmarks.window`; the numbers are in docs/decisions.md.
"""

from __future__ import annotations

import gc
import sys

_TURN = 0.001  # seconds until a computing thread gives way; Python's own choice is five times that
_NEW_OBJECTS = 20_000  # until the collector looks for garbage; Python's own choice is 700
_ROUNDS = 20


def favour_window() -> None:
    """Called once, when the window stands and before one works in it.

    One repaint asks for Python some hundred times and waits a turn each time. And the collector
    stops every thread: it need not walk again and again through what was loaded at the start
    and stays, nor begin anew for every few rows of an answer.
    """
    sys.setswitchinterval(_TURN)
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS, _ROUNDS, _ROUNDS)

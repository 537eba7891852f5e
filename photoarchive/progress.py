"""How long work tells how far it is, and how it is stopped."""

from __future__ import annotations

import threading
import time


class Cancelled(Exception):
    """The user stopped a long piece of work; what was finished stays."""


class Progress:
    """Counts steps and can be cancelled from any thread. Subclasses draw it in `show`.

    Every long core function takes one and calls `step` for each item; `show` is called at
    most ten times a second, and always for the first and the last step of a total.
    """

    INTERVAL = 0.1  # seconds between two calls of `show`

    def __init__(self) -> None:
        self._cancel = threading.Event()
        self._shown = 0.0

    def step(self, done: int, total: int, label: str) -> None:
        """Say that `done` of `total` are finished; raises Cancelled after `cancel()`."""
        if self._cancel.is_set():
            raise Cancelled(label)
        now = time.monotonic()
        if done in (0, total) or now - self._shown >= self.INTERVAL:
            self._shown = now
            self.show(done, total, label)

    def show(self, done: int, total: int, label: str) -> None:
        """Draw the progress; the base class draws nothing."""

    def cancel(self) -> None:
        """Make the next `step` raise Cancelled."""
        self._cancel.set()

    @property
    def cancelled(self) -> bool:
        """Whether `cancel()` was called."""
        return self._cancel.is_set()

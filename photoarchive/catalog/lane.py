"""One writer at a time inside the process, the most urgent first."""

from __future__ import annotations

import heapq
import itertools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum


class Priority(IntEnum):
    """Who may write first. Background work holds the lane for slices of 20 ms at most."""

    USER = 0
    BACKGROUND = 1


class WriterLane:
    """A lock that serves waiting threads by priority, then in the order they came."""

    def __init__(self) -> None:
        self._free = threading.Condition()
        self._waiting: list[tuple[int, int]] = []
        self._tickets = itertools.count()
        self._holder: int | None = None

    @contextmanager
    def hold(self, priority: Priority) -> Iterator[None]:
        """Wait for the lane and keep it; a thread that has it already is a bug."""
        me = threading.get_ident()
        if self._holder == me:
            raise RuntimeError("an edit inside an edit")
        ticket = (int(priority), next(self._tickets))
        with self._free:
            heapq.heappush(self._waiting, ticket)
            try:
                self._free.wait_for(lambda: self._holder is None and self._waiting[0] == ticket)
                self._holder = me
            finally:
                # Also after Ctrl-C: a ticket nobody waits with would bar the lane for ever.
                self._waiting.remove(ticket)
                heapq.heapify(self._waiting)
                self._free.notify_all()
        try:
            yield
        finally:
            with self._free:
                self._holder = None
                self._free.notify_all()

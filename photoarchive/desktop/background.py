"""Questions asked off the window's thread: the latest one counts, older answers are dropped.

Long work with progress and Stop belongs to `jobs`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from photoarchive.errors import ArchiveClosed, PhotoArchiveError


class Answer(QObject):
    """How an answer comes back to the window's thread."""

    ready = Signal(int, object)
    failed = Signal(int, object)


class _Question(QRunnable):
    def __init__(self, ticket: int, ask: Callable[[], Any], answer: Answer) -> None:
        super().__init__()
        self._ticket, self._ask, self._answer = ticket, ask, answer

    def run(self) -> None:
        try:
            found = self._ask()
        except PhotoArchiveError as error:
            self._answer.failed.emit(self._ticket, error)
        except ArchiveClosed:
            return
        else:
            self._answer.ready.emit(self._ticket, found)


class Latest(QObject):
    """Runs one kind of question; `ready` has the answer to the newest, `failed` its error."""

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticket = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._answer = Answer(self)
        self._answer.ready.connect(self._on_ready)
        self._answer.failed.connect(self._on_failed)

    def ask(self, question: Callable[[], Any]) -> None:
        """Answer this question next; questions that have not begun yet are forgotten."""
        self._ticket += 1
        self._pool.clear()
        self._pool.start(_Question(self._ticket, question, self._answer))

    def forget(self) -> None:
        """Nobody wants an answer any more."""
        self._ticket += 1
        self._pool.clear()

    def wait(self) -> None:
        """Let the running question end, before its archive is closed."""
        self.forget()
        self._pool.waitForDone()

    @Slot(int, object)
    def _on_ready(self, ticket: int, found: Any) -> None:
        if ticket == self._ticket:
            self.ready.emit(found)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: Any) -> None:
        if ticket == self._ticket:
            self.failed.emit(error)

"""Progress bars on stderr, and Ctrl-C as a polite stop."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from rich import progress as bars
from rich.console import Console

from photoarchive.cli.output import shown
from photoarchive.progress import Progress

_LABEL = 34  # characters of the name in hand: the bar keeps its place


class TerminalProgress(Progress):
    """One bar with a count, the name in hand and the time that is left."""

    def __init__(self, bar: bars.Progress) -> None:
        super().__init__()
        self._bar = bar
        self._task: bars.TaskID | None = None

    def show(self, done: int, total: int, label: str) -> None:
        """Move the bar; a new phase of the work starts it anew."""
        if self._task is not None and done == 0:
            self._bar.remove_task(self._task)
            self._task = None
        name = shown(label)[:_LABEL]
        if self._task is None:
            self._task = self._bar.add_task(name, total=total)
        self._bar.update(self._task, completed=done, total=total, description=name)


@contextmanager
def progress_bar() -> Iterator[Progress]:
    """A progress for one long piece of work, drawn where stderr is a terminal.

    Ctrl-C makes the next step raise Cancelled; a second one does not wait for that.
    """
    console = Console(stderr=True, highlight=False)
    if not console.is_terminal:
        progress = Progress()
        with _stopped_by_ctrl_c(progress):
            yield progress
        return
    with _columns(console) as bar:
        drawn = TerminalProgress(bar)
        with _stopped_by_ctrl_c(drawn):
            yield drawn


def _columns(console: Console) -> bars.Progress:
    return bars.Progress(
        bars.TextColumn(f"{{task.description:<{_LABEL}}}", markup=False),
        bars.BarColumn(bar_width=None),
        bars.MofNCompleteColumn(),
        bars.TimeRemainingColumn(compact=True),
        console=console,
        transient=True,
    )


@contextmanager
def _stopped_by_ctrl_c(progress: Progress) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_number: int, _frame: FrameType | None) -> None:
        progress.cancel()
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)

"""The status bar says in the window's language what a job is at."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from photoarchive.desktop import translations
from photoarchive.desktop.window import MainWindow
from photoarchive.progress import Progress


@pytest.fixture
def dutch(qapp: QApplication) -> Iterator[None]:
    yield
    translations.install(qapp, "en")


def test_what_a_job_is_at_is_translated(
    window: MainWindow, dutch: None, qtbot: QtBot, qapp: QApplication
) -> None:
    translations.install(qapp, "nl")
    said: list[str] = []

    def work(progress: Progress) -> None:
        progress.step(1, 2, "Reading Lindehof-0001")

    def listen() -> None:
        said.extend(label.text() for label in window.statusBar().findChildren(QLabel))

    job = window.desk.jobs.start("Import", work)
    job.progressed.connect(listen)
    with qtbot.waitSignal(job.ended):
        pass
    assert any(text.startswith("Lindehof-0001 lezen · ") for text in said), said


@pytest.mark.parametrize("stoppable", [True, False])
def test_stop_is_offered_only_where_it_does_something(
    window: MainWindow, qtbot: QtBot, *, stoppable: bool
) -> None:
    may_end = threading.Event()
    (stop,) = (
        button for button in window.statusBar().findChildren(QPushButton) if button.text() == "Stop"
    )
    job = window.desk.jobs.store("Storing", lambda _progress: may_end.wait(), stoppable=stoppable)
    assert stop.isVisible() == stoppable
    may_end.set()
    with qtbot.waitSignal(job.ended):
        pass
    assert not stop.isVisible()


@pytest.mark.parametrize("stoppable", [True, False])
def test_what_cannot_be_stopped_is_done_whole(
    window: MainWindow, qtbot: QtBot, *, stoppable: bool
) -> None:
    asked, ends = threading.Event(), list[str]()

    def work(progress: Progress) -> None:
        asked.wait()
        progress.step(1, 2, "half")

    job = window.desk.jobs.store("Storing", work, stoppable=stoppable)
    job.stopped.connect(lambda: ends.append("stopped"))
    job.succeeded.connect(lambda _: ends.append("done"))
    job.stop()
    asked.set()
    with qtbot.waitSignal(job.ended):
        pass
    assert ends == ["stopped" if stoppable else "done"]

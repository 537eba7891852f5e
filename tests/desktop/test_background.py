"""Questions off the window's thread: the newest answer counts, and a bug is not swallowed."""

from __future__ import annotations

import sys
import threading
from types import TracebackType

import pytest
from pytestqt.qtbot import QtBot

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.listing import photo_ids
from photoarchive.desktop.background import Latest
from photoarchive.errors import PhotoArchiveError

Raised = tuple[type[BaseException], BaseException, TracebackType | None]


def test_only_the_newest_answer_counts(qtbot: QtBot) -> None:
    latest, answers, first_runs, may_end = (
        Latest(),
        list[object](),
        threading.Event(),
        threading.Event(),
    )

    def first() -> str:
        first_runs.set()
        may_end.wait()
        return "old"

    latest.ready.connect(answers.append)
    latest.ask(first)
    first_runs.wait()
    latest.ask(lambda: "never begun")
    latest.ask(lambda: "new")
    may_end.set()
    qtbot.waitUntil(lambda: answers != [])
    latest.wait()
    assert answers == ["new"]


def test_an_error_of_the_users_world_is_told(qtbot: QtBot) -> None:
    latest, told = Latest(), list[object]()
    latest.failed.connect(told.append)

    def refused() -> None:
        raise PhotoArchiveError("The disk is full")

    latest.ask(refused)
    qtbot.waitUntil(lambda: told != [])
    assert str(told[0]) == "The disk is full."
    latest.wait()


def test_an_archive_that_was_closed_meanwhile_answers_nothing(
    qtbot: QtBot, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    latest, heard, raised = Latest(), list[object](), list[Raised]()
    monkeypatch.setattr(sys, "excepthook", lambda *of: raised.append(of))
    latest.ready.connect(heard.append)
    latest.failed.connect(heard.append)
    catalog.close()
    latest.ask(lambda: photo_ids(catalog, ""))
    latest._pool.waitForDone()  # not `wait`, which would forget the answer
    qtbot.wait(20)
    assert heard == []
    assert raised == []


def test_a_bug_flies(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    latest, raised = Latest(), list[Raised]()
    monkeypatch.setattr(sys, "excepthook", lambda *of: raised.append(of))

    def wrong() -> None:
        raise RuntimeError("a bug")

    latest.ask(wrong)
    qtbot.waitUntil(lambda: raised != [])
    assert str(raised[0][1]) == "a bug"
    latest.wait()

"""While an article is filled in: progress, going on in the background, and nothing lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from photoarchive.catalog.backup import backups_in
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.opening import BACKUPS
from photoarchive.catalog.queries import photos_named
from photoarchive.desktop.sheets.article_sheet import ArticleSheet
from photoarchive.desktop.window import MainWindow
from tests.desktop.sheets.conftest import CTRL, ENTER, ESC, SHIFT, SPACE, Press, Wait
from tests.desktop.sheets.reviewing import card, photo, state_of

CAPTION = "Oostveen dankt de vrijwilligers."


@pytest.fixture
def held(window: MainWindow) -> Iterator[threading.Event]:
    """Nothing is stored before this is set."""
    gate = threading.Event()
    window.desk.jobs.store("Something before it", lambda _: gate.wait(20))
    yield gate
    gate.set()


@pytest.fixture
def decided(review: ArticleSheet, press: Press) -> ArticleSheet:
    """A review with a decision in it."""
    card(review, 1).people["Mira Oostveen"].tick.setFocus()
    press(SPACE)
    assert state_of(review).touched
    return review


def no_backup(window: MainWindow) -> Path:
    """Where backups should lie is a file."""
    folder = window.session.catalog.folder / BACKUPS
    folder.rmdir()
    folder.write_text("in the way")
    return folder


def test_it_shows_how_far_it_is_and_nothing_is_decided_meanwhile(
    window: MainWindow, review: ArticleSheet, press: Press, until: Wait, held: threading.Event
) -> None:
    press(ENTER, CTRL)
    assert review.progress.isVisible()
    assert review.cancel_button.hasFocus()
    assert review.cancel_button.text() == "Go on in the background"
    assert not review.main_button.isEnabled()
    assert not card(review, 0).people["Mira Oostveen"].tick.isEnabled()
    press(ENTER, CTRL)  # once is enough
    held.set()
    until(lambda: window.sheet is None)
    until(lambda: not window.desk.jobs.running)
    assert photo(window, 1).caption == CAPTION
    window.session.undo()
    assert photo(window, 1).caption == ""


def test_the_backup_is_of_what_was_there_before(
    window: MainWindow, review: ArticleSheet, press: Press, until: Wait, tmp_path: Path
) -> None:
    press(ENTER, CTRL)
    until(lambda: window.sheet is None)
    (made,) = backups_in(window.session.catalog.folder / BACKUPS)
    assert made.reason == "before-article"
    before = tmp_path / "before"
    before.mkdir()
    (before / "library.db").write_bytes(made.path.read_bytes())
    with Catalog.open_for_reading(before) as catalog:
        assert photos_named(catalog, "Hazelhof-0001")[0].caption == ""


def test_esc_lets_it_go_on_and_leaves_where_one_is(
    window: MainWindow, review: ArticleSheet, press: Press, until: Wait, held: threading.Event
) -> None:
    filters = window.desk.browsing.filters
    press(ENTER, CTRL)
    press(ESC)
    assert window.sheet is None
    other = window.open_sheet("keys")
    held.set()
    until(lambda: window.desk.banner.text)
    assert window.desk.banner.text.startswith("3 photo")
    assert window.sheet is other
    assert window.desk.browsing.filters == filters
    assert photo(window, 1).caption == CAPTION
    button = window.desk.banner.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.click()
    assert photo(window, 1).caption == ""


def test_one_comes_back_to_it_while_it_runs_and_another_article_waits(
    window: MainWindow, review: ArticleSheet, press: Press, until: Wait, held: threading.Event
) -> None:
    press(ENTER, CTRL)
    press(ESC)
    QApplication.clipboard().setText("Hazelhof-0005\n\nEen ander artikel.")
    press(Qt.Key.Key_V, CTRL | SHIFT)
    assert window.sheet is review
    state = state_of(review)
    press(Qt.Key.Key_V, CTRL)
    assert "finished" in window.desk.banner.text
    held.set()
    until(lambda: window.sheet is None)
    assert photo(window, 1).caption == CAPTION
    assert photo(window, 5).caption == ""
    assert state is not review.state


def test_without_its_backup_nothing_is_stored_and_the_decisions_stay(
    window: MainWindow, decided: ArticleSheet, press: Press, until: Wait
) -> None:
    before, blocked = state_of(decided).review, no_backup(window)
    press(ENTER, CTRL)
    until(lambda: decided.message.isVisible())
    assert "backup" in decided.message.text()
    assert photo(window, 1).caption == ""
    assert state_of(decided).review == before
    assert decided.words.hasFocus()
    blocked.unlink()
    press(ENTER, CTRL)
    until(lambda: window.sheet is None)
    assert (photo(window, 1).caption, photo(window, 1).people) == (CAPTION, ())


def test_what_failed_in_the_background_is_brought_back_by_the_banner(
    window: MainWindow, decided: ArticleSheet, press: Press, until: Wait, held: threading.Event
) -> None:
    before = state_of(decided).review
    no_backup(window)
    press(ENTER, CTRL)
    press(ESC)
    held.set()
    until(lambda: window.desk.banner.text)
    assert "backup" in window.desk.banner.text
    QApplication.clipboard().setText("Hazelhof-0005\n\nEen ander artikel.")
    button = window.desk.banner.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.click()
    assert window.sheet is decided
    assert state_of(decided).review == before
    assert "backup" in decided.message.text()
    assert decided.main_button.isEnabled()


def test_stop_stores_nothing_and_keeps_the_review(
    window: MainWindow, decided: ArticleSheet, press: Press, until: Wait, held: threading.Event
) -> None:
    before = state_of(decided).review
    press(ENTER, CTRL)
    decided.progress.stop.click()
    held.set()
    until(lambda: decided.message.text())
    assert "Stopped" in decided.message.text()
    assert state_of(decided).review == before
    assert photo(window, 1).caption == ""
    assert not backups_in(window.session.catalog.folder / BACKUPS)


def test_it_is_stored_though_the_window_closes(
    window: MainWindow, review: ArticleSheet, press: Press
) -> None:
    catalog = window.session.catalog
    press(ENTER, CTRL)
    window.close()
    assert photos_named(catalog, "Hazelhof-0001")[0].caption == CAPTION

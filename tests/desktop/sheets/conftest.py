"""The import and article sheets in the real window: keys where the focus is, waiting for work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoarchive.desktop.sheets.article_sheet import ArticleSheet
from photoarchive.desktop.sheets.import_sheet import ImportSheet
from photoarchive.desktop.window import MainWindow
from tests.conftest import DrawSet
from tests.desktop.sheets.importing import MANY
from tests.desktop.sheets.reviewing import ARTICLE

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
ENTER, ESC, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space
WORK = 30_000  # milliseconds that work may take on a busy machine

Press = Callable[..., None]
Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def press(window: MainWindow) -> Press:
    """One key or chord where the focus is: `press(Qt.Key.Key_O, CTRL)`."""
    window.activateWindow()

    def key(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or window, key, held)

    return key


@pytest.fixture
def until(qtbot: QtBot) -> Wait:
    """Waits for work to be done: `until(lambda: sheet.work.plan)`."""

    def wait(condition: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(condition()), timeout=WORK)

    return wait


def type_text(text: str) -> None:
    """Text, typed where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


@pytest.fixture
def delivery(draw_set: DrawSet, tmp_path: Path) -> Path:
    """A photographer's folder: four photos, a gap, a bad file, a video and an article."""
    folder = tmp_path / "Garden party"
    draw_set([1, 2, 4, 5], prefix="Lindehof", folder=folder)
    (folder / "broken.jpg").write_text("not a picture")
    (folder / "film.mp4").write_bytes(b"film")
    (folder / "article.txt").write_text("Garden\n\nLindehof-0001\n\nThe garden is open.\n")
    return folder


@pytest.fixture
def large(draw_set: DrawSet, tmp_path: Path) -> Path:
    """Photos enough that an import takes a moment."""
    folder = tmp_path / "Large"
    draw_set(range(1, MANY + 1), prefix="Large", folder=folder, size=(60, 40))
    return folder


@pytest.fixture
def importing(window: MainWindow, press: Press) -> ImportSheet:
    """The sheet, opened by its key."""
    press(Qt.Key.Key_O, CTRL)
    assert isinstance(window.sheet, ImportSheet)
    return window.sheet


@pytest.fixture(autouse=True)
def _clipboard(qapp: QApplication) -> None:
    QApplication.clipboard().clear()


@pytest.fixture
def articles(window: MainWindow, press: Press) -> ArticleSheet:
    """The sheet with nothing in it."""
    window.desk.actions["article"].trigger()
    assert isinstance(window.sheet, ArticleSheet)
    return window.sheet


@pytest.fixture
def review(articles: ArticleSheet, until: Wait) -> ArticleSheet:
    """The sheet with the article under review."""
    articles.take_text(ARTICLE)
    until(lambda: articles.state is not None and len(articles.cards.cards) == 3)
    return articles

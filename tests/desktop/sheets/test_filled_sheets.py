"""Both sheets with all they can show: named, large enough, with the focus in sight, uncut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from photoarchive.catalog.edits import set_caption
from photoarchive.desktop import theme, translations
from photoarchive.desktop.compiling import compiled
from photoarchive.desktop.frame import SMALLEST
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.session import Session
from photoarchive.desktop.sheets import import_work
from photoarchive.desktop.sheets.article_sheet import ArticleSheet
from photoarchive.desktop.sheets.import_sheet import ImportSheet
from photoarchive.desktop.sheets.import_work import Stage
from photoarchive.desktop.theme import Scheme
from photoarchive.desktop.window import MainWindow
from photoarchive.desktop.words import CONTEXT
from tests import translations as tables
from tests.desktop.sheets.conftest import Wait
from tests.desktop.sheets.reviewing import ARTICLE
from tests.desktop.test_accessibility import too_small, unnamed, unseen
from tests.desktop.walking import cut_texts, described, focusable, settle

Show = Callable[[MainWindow, str], QWidget]
Look = Callable[[QWidget], list[str]]
STATES = ("ready", "halted", "done", "review")


@pytest.fixture
def show(delivery: Path, until: Wait, monkeypatch: pytest.MonkeyPatch) -> Show:
    """Brings a sheet into a state: `show(window, "review")`."""
    monkeypatch.setattr(import_work, "PLENTY", 1 << 60)  # nothing is copied before it is asked for

    def bring(window: MainWindow, state: str) -> QWidget:
        made = review(window) if state == "review" else importing(window, state)
        settle()
        return made

    def importing(window: MainWindow, state: str) -> ImportSheet:
        window.desk.actions["import"].trigger()
        sheet = window.sheet
        assert isinstance(sheet, ImportSheet)
        sheet.take([delivery])
        until(lambda: sheet.work.stage is Stage.READY)
        if state == "halted":
            away = delivery.rename(delivery.with_name("away"))
            sheet.main_button.click()
            until(lambda: sheet.work.stage is Stage.HALTED)
            away.rename(delivery)
        elif state == "done":
            sheet.main_button.click()
            until(lambda: sheet.work.stage is Stage.DONE)
        return sheet

    def review(window: MainWindow) -> ArticleSheet:
        ids = list(window.desk.browsing.ids)
        set_caption(window.session.catalog, photo_ids=ids[:4], text="It was there already. " * 9)
        window.desk.actions["article"].trigger()
        sheet = window.sheet
        assert isinstance(sheet, ArticleSheet)
        sheet.take_text(ARTICLE)
        until(lambda: sheet.state is not None and len(sheet.cards.cards) == 3)
        return sheet

    return bring


@pytest.fixture(params=[Scheme.LIGHT, Scheme.DARK])
def dressed(request: pytest.FixtureRequest, window: MainWindow, qapp: QApplication) -> MainWindow:
    """The window in both schemes."""
    theme.apply(qapp, request.param)
    qapp.setCursorFlashTime(0)
    return window


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("look", [unnamed, too_small, unseen])
def test_everything_is_named_large_enough_and_shows_its_focus(
    state: str, look: Look, dressed: MainWindow, show: Show
) -> None:
    assert lasting(look, show(dressed, state)) == []


@pytest.mark.parametrize("state", STATES)
def test_tab_leads_everywhere(state: str, window: MainWindow, show: Show) -> None:
    sheet = show(window, state)
    reached: list[QWidget] = []
    while (widget := QApplication.focusWidget()) is not None and widget not in reached:
        reached.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert [described(one) for one in focusable(sheet) if one not in reached] == []


@pytest.fixture(params=["en", "nl", "twice"])
def small(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, session: Session
) -> Iterator[MainWindow]:
    """The smallest window, in English, Dutch, and a language twice as long on a usual one."""
    language = request.param
    translations.install(qapp, "nl" if language == "nl" else "en")
    theme.apply(qapp, Scheme.LIGHT)
    twice = {text: (f"{text} {text}",) * 2 for text in tables.read("nl")}
    translator, data = QTranslator(), compiled(CONTEXT, twice)
    translator.load(data)
    if language == "twice":
        qapp.installTranslator(translator)
    made = MainWindow(session, Preferences())
    made.resize(SMALLEST if language != "twice" else SMALLEST * 1.4)
    made.show()
    qtbot.waitUntil(lambda: made.desk.browsing.loaded)
    yield made
    made.close()
    qapp.processEvents()
    qapp.removeTranslator(translator)
    translations.install(qapp, "en")


@pytest.mark.parametrize("state", STATES)
def test_no_text_is_cut(state: str, small: MainWindow, show: Show) -> None:
    assert lasting(cut_texts, show(small, state)) == []


def lasting(look: Look, root: QWidget) -> list[str]:
    """What a look still finds after everything came to rest."""
    found = look(root)
    for _ in range(6):
        if not found:
            break
        settle()
        found = look(root)
    return found

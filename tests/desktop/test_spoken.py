"""Each view and sheet as it stands: one letter for one thing, and nothing left in English."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from photoarchive.desktop import theme, translations
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.session import Session
from photoarchive.desktop.theme import Scheme
from photoarchive.desktop.window import MainWindow
from tests.desktop.walking import everything, for_each_stop, furnish, settle, texts
from tests.translations import mnemonic, read


@pytest.fixture(params=["en", "nl"])
def speaking(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, session: Session
) -> Iterator[MainWindow]:
    """A furnished window in each language."""
    translations.install(qapp, request.param)
    theme.apply(qapp, Scheme.LIGHT)
    made = MainWindow(session, Preferences())
    made.resize(1440, 900)
    made.show()
    qtbot.waitUntil(lambda: made.desk.browsing.loaded)
    furnish(made)
    settle()
    yield made
    made.close()
    translations.install(qapp, "en")


def test_a_letter_calls_one_thing(speaking: MainWindow) -> None:
    """Alt and a letter that two things have only goes to and fro between them."""
    menus = [action.text() for action in speaking.menuBar().actions()]

    def twice(root: QWidget) -> list[str]:
        named: defaultdict[str, list[str]] = defaultdict(list)
        for text in (*menus, *_selectable(root)):
            if letter := mnemonic(text):
                named[letter].append(text)
        return [f"{letter}: {found}" for letter, found in named.items() if len(found) > 1]

    assert for_each_stop(speaking, twice) == {}


def _selectable(root: QWidget) -> Iterator[str]:
    for widget in everything(root):
        labels = isinstance(widget, QLabel) and widget.buddy() is not None
        if labels or isinstance(widget, QAbstractButton):
            assert isinstance(widget, QLabel | QAbstractButton)
            yield widget.text()


@pytest.mark.parametrize("speaking", ["nl"], indirect=True)
def test_a_dutch_window_says_nothing_in_english(speaking: MainWindow) -> None:
    """No text of the table stands there as it is in the source, unless it is Dutch as well."""
    table = {m.source: m.forms[0] for m in read("nl").values() if not m.counted}
    english = {_plain(text) for text in table if _plain(text) != _plain(table[text])}
    english -= {_plain(said) for said in table.values()}

    def left(root: QWidget) -> list[str]:
        return sorted({text for text in texts(root) if _plain(text) in english})

    assert for_each_stop(speaking, left) == {}


def _plain(text: str) -> str:
    return re.sub(r"&(?!&)", "", text).removesuffix("…")

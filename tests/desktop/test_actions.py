"""Every action can be read, found in a menu and called by a key, and no key does two things."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from photoarchive.desktop import translations
from photoarchive.desktop.actions import Actions, Scope, menu_titles
from photoarchive.desktop.library.search_box import SearchBox
from photoarchive.desktop.places import Place
from photoarchive.desktop.window import MainWindow
from tests.desktop.walking import texts

# Keys that a field of text keeps for itself wherever it has the focus.
TYPING = [Qt.Key.Key_C, Qt.Key.Key_B, Qt.Key.Key_G, Qt.Key.Key_X, Qt.Key.Key_H, Qt.Key.Key_Space,
          Qt.Key.Key_1, Qt.Key.Key_5, Qt.Key.Key_0]  # fmt: skip


def menus(window: MainWindow) -> Iterator[QMenu]:
    for action in window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        yield menu


def test_every_action_has_words_and_a_place_in_a_menu(window: MainWindow) -> None:
    placed = {one.objectName() for menu in menus(window) for one in menu.actions()}
    for spec in window.desk.actions.specs:
        action = window.desk.actions[spec.id]
        assert action.text().replace("&", "").strip()
        assert action.toolTip()
        assert spec.id in placed


def test_every_action_has_a_key_or_a_mnemonic(window: MainWindow) -> None:
    for spec in window.desk.actions.specs:
        action = window.desk.actions[spec.id]
        assert action.shortcuts() or _mnemonic(action), spec.id


@pytest.mark.parametrize("language", ["en", "nl"])
def test_no_mnemonic_twice_in_a_menu(language: str, qapp: QApplication) -> None:
    translations.install(qapp, language)
    bar = Counter(_letter(title) for title in menu_titles().values())
    assert [letter for letter, count in bar.items() if count > 1 or not letter] == []
    actions = Actions(qapp)
    twice = []
    for menu in menu_titles():
        letters = Counter(_letter(spec.text) for spec in actions.specs if spec.menu is menu)
        twice += [(menu, letter) for letter, count in letters.items() if letter and count > 1]
    actions.deleteLater()
    translations.install(qapp, "en")
    assert twice == []


def test_no_key_means_two_things_where_it_works(window: MainWindow) -> None:
    """A key of the window works everywhere, one of a view only while that view has the focus."""
    actions = window.desk.actions
    everywhere = keys_of(actions, Scope.WINDOW)
    assert twice(everywhere) == []
    for scope in (Scope.GRID, Scope.CAPTION, Scope.PEOPLE):
        assert twice(everywhere + keys_of(actions, scope)) == []


def test_single_keys_are_for_views_without_text(window: MainWindow) -> None:
    """A letter alone must never be a key of the whole window."""
    for spec in window.desk.actions.specs:
        for key in spec.keys:
            assert spec.scope is not Scope.WINDOW or "+" in key or key.startswith("F"), spec.id


@pytest.mark.parametrize("place", list(Place))
def test_letters_typed_into_text_call_nothing(
    place: Place, window: MainWindow, qtbot: QtBot
) -> None:
    window.go(place)
    called: list[str] = []
    for spec in window.desk.actions.specs:
        window.desk.actions[spec.id].triggered.connect(
            lambda _=False, name=spec.id: called.append(name)
        )
    fields = list(text_fields(window))
    assert fields
    for field in fields:
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        for key in TYPING:
            QTest.keyClick(field, key)
        assert called == [], field.accessibleName()


def text_fields(window: MainWindow) -> Iterator[QWidget]:
    """Every field that can be typed in now; the search last, as it leads to the library."""
    kinds = (QLineEdit, QPlainTextEdit)
    fields = [one for kind in kinds for one in window.findChildren(kind)]
    now = [field for field in fields if field.isVisible() and field.isEnabled()]
    yield from sorted(now, key=lambda field: isinstance(field, SearchBox))


def test_letters_in_the_grid_do_what_they_say(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place.LIBRARY)
    focus = window.focusWidget()
    assert focus is not None
    with qtbot.waitSignal(window.desk.actions["caption_photo"].triggered):
        QTest.keyClick(focus, Qt.Key.Key_C)
    assert window.place is Place.CAPTION


def test_the_list_of_keys_is_made_from_the_actions(window: MainWindow) -> None:
    window.desk.actions["keys"].trigger()
    sheet = window.sheet
    assert sheet is not None
    shown = " ".join(texts(sheet))
    for spec in window.desk.actions.specs:
        for key in spec.keys[:1]:
            native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            assert native in shown, spec.id
            assert spec.text.replace("&", "").rstrip("…") in shown, spec.id


def keys_of(actions: Actions, scope: Scope) -> list[str]:
    """The keys of a scope, as Qt writes them."""
    return [key.toString() for spec in actions.of(scope) for key in actions[spec.id].shortcuts()]


def twice(keys: list[str]) -> list[str]:
    """Those that occur more than once."""
    return [key for key, count in Counter(keys).items() if count > 1]


def _mnemonic(action: QAction) -> bool:
    return bool(_letter(action.text()))


def _letter(text: str) -> str:
    """The letter behind the ampersand, folded; "" for none."""
    plain = text.replace("&&", "")
    place = plain.find("&")
    return plain[place + 1].casefold() if 0 <= place < len(plain) - 1 else ""

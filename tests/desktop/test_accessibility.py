"""Every view and sheet of the real window: named, large enough, with the focus in sight, uncut."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from photoarchive.desktop import theme, translations
from photoarchive.desktop.compiling import compiled
from photoarchive.desktop.frame import SMALLEST
from photoarchive.desktop.places import Place
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.session import Session
from photoarchive.desktop.theme import Scheme
from photoarchive.desktop.tokens import TARGET
from photoarchive.desktop.window import MainWindow
from photoarchive.desktop.words import CONTEXT
from tests import translations as tables
from tests.desktop.walking import (
    STOPS,
    cut_texts,
    described,
    focusable,
    for_each_stop,
    furnish,
    go_to,
    settle,
    shown,
)

RING = 40  # pixels that differ at least where something has the focus


@pytest.fixture
def furnished(window: MainWindow) -> MainWindow:
    furnish(window)
    settle()
    return window


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_everything_that_takes_the_focus_has_a_name(
    scheme: Scheme, furnished: MainWindow, qapp: QApplication
) -> None:
    theme.apply(qapp, scheme)
    assert for_each_stop(furnished, unnamed) == {}


def unnamed(root: QWidget) -> list[str]:
    """What a screen reader would have no word for."""
    return [f"{described(one)} in {path_of(one)}" for one in focusable(root) if not name_of(one)]


def name_of(widget: QWidget) -> str:
    """The name as a screen reader gets it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def path_of(widget: QWidget) -> str:
    """Where it stands, for a failing test."""
    parents = []
    parent = widget.parentWidget()
    while parent is not None:
        parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    return "<".join(parents[:4])


def test_rows_say_what_they_are_and_which_of_how_many(furnished: MainWindow) -> None:
    for place in (Place.LIBRARY, Place.CAPTION, Place.PEOPLE):
        root = go_to(furnished, place)
        views = [one for one in focusable(root) if isinstance(one, QAbstractItemView)]
        assert views, place
        for view in views:
            model = view.model()
            if model is not None and model.rowCount():
                said = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) or "")
                assert said, f"{described(view)} at {place}"


def test_nothing_to_hit_is_smaller_than_24_pixels(furnished: MainWindow) -> None:
    assert for_each_stop(furnished, too_small) == {}


def too_small(root: QWidget) -> list[str]:
    """What is hard to hit. The line inside a box of choices is part of the box."""
    return [
        f"{described(one)}: {one.width()}×{one.height()}"
        for one in focusable(root)
        if min(one.width(), one.height()) < TARGET
        and not (isinstance(one, QLineEdit) and isinstance(one.parentWidget(), QComboBox))
    ]


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_focus_is_seen_wherever_it_is(
    scheme: Scheme, furnished: MainWindow, qapp: QApplication
) -> None:
    theme.apply(qapp, scheme)
    qapp.setCursorFlashTime(0)  # a cursor that blinks is no ring
    assert for_each_stop(furnished, unseen) == {}


def unseen(root: QWidget) -> list[str]:
    """What looks the same with the focus and without."""
    root.activateWindow()
    found = []
    for widget in focusable(root):
        if not widget.isVisible():
            continue  # it went when something else got the focus
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus():
            found.append(f"{described(widget)} does not take the focus")
            continue
        with_focus = picture(widget)
        widget.clearFocus()
        if differing(with_focus, picture(widget)) < RING:
            found.append(f"{described(widget)} in {path_of(widget)}")
    return found


def picture(widget: QWidget) -> QImage:
    """How it looks now."""
    QApplication.processEvents()
    return widget.grab().toImage()


def differing(one: QImage, two: QImage) -> int:
    """In how many pixels two pictures differ."""
    if one.size() != two.size():
        return RING
    first, second = bytes(one.constBits()), bytes(two.constBits())
    return sum(first[n : n + 4] != second[n : n + 4] for n in range(0, len(first), 4))


def test_tab_goes_round_and_comes_back(furnished: MainWindow) -> None:
    """Nothing keeps the focus: from anywhere, Tab leads everywhere it should."""
    for stop in STOPS:
        go_to(furnished, stop)
        reached: list[QWidget] = []
        for _ in range(400):
            widget = QApplication.focusWidget()
            assert widget is not None, stop
            if widget in reached:
                break
            reached.append(widget)
            QTest.keyClick(widget, Qt.Key.Key_Tab)
        missed = [described(one) for one in focusable(shown(furnished)) if one not in reached]
        assert missed == [], stop


@pytest.mark.parametrize("size", [(1440, 900), (SMALLEST.width(), SMALLEST.height())])
def test_no_text_is_cut(size: tuple[int, int], furnished: MainWindow) -> None:
    furnished.resize(*size)
    settle()
    assert for_each_stop(furnished, cut_texts) == {}


def test_no_text_is_cut_in_dutch(furnished_in_dutch: MainWindow) -> None:
    assert for_each_stop(furnished_in_dutch, cut_texts) == {}


@pytest.fixture
def furnished_in_dutch(qapp: QApplication, qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    translations.install(qapp, "nl")
    yield from window_of(qapp, qtbot, session, SMALLEST.toTuple())
    translations.install(qapp, "en")


def window_of(
    qapp: QApplication, qtbot: QtBot, session: Session, size: tuple[int, int]
) -> Iterator[MainWindow]:
    """A furnished window in whatever language is installed."""
    theme.apply(qapp, Scheme.LIGHT)
    made = MainWindow(session, Preferences())
    made.resize(*size)
    made.show()
    qtbot.waitUntil(lambda: made.desk.browsing.loaded)
    furnish(made)
    settle()
    yield made
    made.close()
    qapp.processEvents()


@pytest.fixture
def doubled(qapp: QApplication, qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    translations.install(qapp, "en")
    twice = {text: (f"{text} {text}",) * 2 for text in tables.read("nl")}
    translator, data = QTranslator(), compiled(CONTEXT, twice)
    translator.load(data)
    qapp.installTranslator(translator)
    try:
        yield from window_of(qapp, qtbot, session, (1440, 900))
    finally:
        qapp.removeTranslator(translator)


def test_texts_twice_as_long_are_not_cut(doubled: MainWindow) -> None:
    assert for_each_stop(doubled, cut_texts) == {}


def test_at_twice_the_size_no_text_is_cut() -> None:
    """QT_SCALE_FACTOR is read at the start: the same test, in a child, on a doubled screen."""
    if os.environ.get("QT_SCALE_FACTOR"):
        pytest.skip("this is the child")
    root = Path(__file__).parents[2]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider",
               f"{Path(__file__)}::test_no_text_is_cut"]  # fmt: skip
    environment = os.environ | {"QT_SCALE_FACTOR": "2"}
    result = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout[-4000:]


def test_the_looks_find_what_they_look_for(qtbot: QtBot) -> None:
    """A page with one of each fault; else the tests above would prove nothing."""
    page = QWidget()
    qtbot.addWidget(page)
    narrow = QLabel("Far too many words for this", page)
    narrow.setGeometry(0, 0, 40, 30)
    outside = QPushButton("Outside", page)
    outside.setGeometry(380, 0, 120, 30)
    low = QLabel("Words on several lines, and no room for them. " * 5, page)
    low.setWordWrap(True)
    low.setGeometry(0, 40, 100, 30)
    flat = QToolButton(page)
    flat.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    flat.setStyleSheet("QToolButton, QToolButton:focus { border: 0; background: teal; }")
    flat.setGeometry(0, 100, 20, 20)
    page.resize(400, 200)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()  # under Xvfb no window manager does it
    assert [one.split(":")[0].split("(")[0] for one in cut_texts(page)] == [
        "QLabel",
        "QPushButton",
        "QLabel",
    ]
    assert len(too_small(page)) == 1
    assert [one for one in unseen(page) if "QToolButton" in one]
    assert [one for one in unnamed(page) if "QToolButton" in one]


def test_text_fields_let_tab_through(furnished: MainWindow, qtbot: QtBot) -> None:
    furnished.go(Place.CAPTION)
    settle()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not field

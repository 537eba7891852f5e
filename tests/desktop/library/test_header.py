"""Above and below the grid: title, what is to do, the order and the size of tiles."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.listing import Order, photo_ids
from photoarchive.catalog.queries import events
from photoarchive.desktop.library.grid import PhotoGrid
from photoarchive.desktop.library.view import LibraryView
from photoarchive.desktop.places import Place
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.window import MainWindow
from tests.desktop.library.conftest import Press

Key = Qt.Key


def test_the_header_tells_the_event_and_what_is_captioned(
    window: MainWindow, library: LibraryView, qtbot: QtBot
) -> None:
    photo = window.desk.browsing.ids[0]
    window.session.edit(lambda c: set_caption(c, photo_ids=[photo], text="Guests arrive."))
    qtbot.waitUntil(lambda: library.header.facts.text().endswith("1 captioned"))
    assert library.header.title.whole == "Opening"
    assert library.header.facts.text().startswith("13 May 2026")
    assert "5" in library.header.caption.text()


def test_the_button_walks_along_what_has_no_caption(
    window: MainWindow, library: LibraryView, press: Press, qtbot: QtBot
) -> None:
    browsing = window.desk.browsing
    done = browsing.ids[0]
    window.session.edit(lambda c: set_caption(c, photo_ids=[done], text="Guests arrive."))
    qtbot.waitUntil(lambda: "5" in library.header.caption.text())
    press(Key.Key_Right, Key.Key_Right)
    here = browsing.current
    library.header.caption.setFocus()
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: window.place is Place.CAPTION)
    assert len(browsing.ids) == 5
    assert done not in browsing.ids
    assert browsing.current == here
    window.go(Place.LIBRARY)
    qtbot.waitUntil(lambda: len(browsing.ids) == 6)
    assert browsing.current == here


def test_the_button_is_gone_when_all_is_captioned(
    window: MainWindow, library: LibraryView, qtbot: QtBot
) -> None:
    ids = list(window.desk.browsing.ids)
    window.session.edit(lambda c: set_caption(c, photo_ids=ids, text="Guests arrive."))
    qtbot.waitUntil(lambda: not library.header.caption.isVisible())


def test_enter_on_a_selection_walks_along_just_that(
    window: MainWindow, library: LibraryView, press: Press, qtbot: QtBot
) -> None:
    browsing = window.desk.browsing
    ids = tuple(browsing.ids)
    press(Key.Key_Right, ctrl=True)
    press(Key.Key_Right, Key.Key_Right, shift=True)
    chosen = browsing.chosen()
    press(Key.Key_Return)
    assert window.place is Place.CAPTION
    assert tuple(browsing.ids) == chosen != ids


def test_f2_renames_the_event_in_place(
    window: MainWindow, library: LibraryView, press: Press, qtbot: QtBot
) -> None:
    press(Key.Key_F2)
    assert library.header.line.hasFocus()
    assert library.header.line.text() == "Opening"
    QTest.keyClicks(library.header.line, "Opening of the hall")
    press(Key.Key_Return)
    assert [event.title for event in events(window.session.catalog)] == ["Opening of the hall"]
    qtbot.waitUntil(lambda: library.header.title.whole == "Opening of the hall")
    assert library.grid.hasFocus()


def test_esc_leaves_the_title_as_it_was(
    window: MainWindow, library: LibraryView, press: Press
) -> None:
    press(Key.Key_F2)
    QTest.keyClicks(library.header.line, "x")
    press(Key.Key_Escape)
    assert events(window.session.catalog)[0].title == "Opening"
    assert library.grid.hasFocus()


def test_a_title_being_typed_is_stored_when_one_goes_elsewhere(
    window: MainWindow, library: LibraryView, press: Press
) -> None:
    press(Key.Key_F2)
    QTest.keyClicks(library.header.line, "Harvest")
    window.desk.actions["find"].trigger()
    assert events(window.session.catalog)[0].title == "Harvest"


@pytest.mark.parametrize("order", list(Order))
def test_the_order_is_kept_and_checked(
    window: MainWindow, library: LibraryView, qtbot: QtBot, order: Order
) -> None:
    action = window.desk.actions[f"order_{order}"]
    action.trigger()
    wanted = photo_ids(window.session.catalog, order=order)
    qtbot.waitUntil(lambda: list(window.desk.browsing.ids) == list(wanted))
    checked = [one for one in Order if window.desk.actions[f"order_{one}"].isChecked()]
    assert checked == [order]
    assert Preferences().now.order == order.value
    action.trigger()
    assert action.isChecked()


def test_the_footer_says_how_many_in_which_order(
    window: MainWindow, library: LibraryView, qtbot: QtBot
) -> None:
    window.desk.actions["order_name"].trigger()
    window.desk.browsing.search("0003")
    qtbot.waitUntil(lambda: library.footer.order.text() == "1 of 6 · sorted by name")
    menu = library.footer.order.menu()
    assert menu is not None
    assert [a.objectName() for a in menu.actions() if a.isChecked()] == ["order_name"]


def test_tiles_grow_by_key_wheel_and_slider(
    window: MainWindow, grid: PhotoGrid, library: LibraryView, press: Press
) -> None:
    columns = grid.photos.columns
    for _ in range(6):
        press(Key.Key_Plus, ctrl=True)
    assert grid.photos.columns < columns
    wide = library.footer.slider.value()
    assert Preferences().now.tile == str(wide)
    press(Key.Key_Minus, ctrl=True)
    assert library.footer.slider.value() < wide
    before = library.footer.slider.value()
    turn_wheel(grid, 120)
    assert library.footer.slider.value() > before


def turn_wheel(grid: PhotoGrid, delta: int) -> None:
    """Ctrl and the wheel over the grid."""
    middle = QPointF(grid.viewport().rect().center())
    event = QWheelEvent(
        middle,
        grid.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(grid.viewport(), event)


def test_f6_goes_round_the_panes(window: MainWindow, library: LibraryView, press: Press) -> None:
    panes = [*library.panes()]
    assert panes == [library.facets, library.grid]
    press(Key.Key_F6)
    press(Key.Key_F6)
    assert library.facets.hasFocus()
    press(Key.Key_F6)
    assert library.grid.hasFocus()

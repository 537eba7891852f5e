"""How it stands together: most of the width is the photo's, everything can be reached and named."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from photoarchive.desktop.caption.view import CaptionView
from photoarchive.desktop.tokens import TARGET
from photoarchive.desktop.window import MainWindow
from tests.desktop.caption.conftest import CONTROL, Keyboard

SIZES = [(1024, 640), (1280, 720), (1440, 900), (2560, 1440)]


def place(widget: QWidget, within: QWidget) -> QRect:
    return QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("size", SIZES)
def test_the_photo_has_most_of_the_width_and_nothing_lies_on_it(
    window: MainWindow, view: CaptionView, keys: Keyboard, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    qtbot.waitUntil(lambda: window.width() == size[0])
    QApplication.processEvents()
    keys.key(Qt.Key.Key_2, CONTROL)
    keys.type("mi")
    view.note.set_hint("Something to do now")
    QApplication.processEvents()
    canvas = place(view.canvas, window)
    assert canvas.width() >= 0.6 * window.width()
    for other in (view.panel, view.strip, view.note, view.panel.choices):
        assert not canvas.intersects(place(other, window))
    for button in (view.panel.previous, view.panel.next):
        assert view.rect().contains(place(button, view))
        assert button.height() >= TARGET


def test_in_a_low_window_the_fields_scroll_to_the_focus(
    window: MainWindow, view: CaptionView, keys: Keyboard, qtbot: QtBot
) -> None:
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: window.height() == 640)
    for number, name in ((6, "keywords"), (1, "caption"), (5, "credit")):
        keys.key(Qt.Key(Qt.Key.Key_0 + number), CONTROL)
        area = view.panel.area
        seen = QRect(area.viewport().mapTo(window, QPoint(0, 0)), area.viewport().size())
        editor = view.panel.fields[name].editor
        assert seen.contains(place(editor, window).adjusted(1, 1, -1, -1))


def test_tab_goes_through_the_fields_from_the_top(view: CaptionView, keys: Keyboard) -> None:
    seen = []
    for _ in range(6):
        seen.append(view.panel.current())
        keys.key(Qt.Key.Key_Tab)
    assert seen == ["caption", "people", "headline", "alt_text", "credit", "keywords"]
    assert view.panel.previous.hasFocus()
    keys.key(Qt.Key.Key_Tab)
    assert view.panel.next.hasFocus()


def test_everything_with_a_focus_has_a_name(view: CaptionView, keys: Keyboard) -> None:
    keys.key(Qt.Key.Key_2, CONTROL)
    keys.type("theo")
    keys.key(Qt.Key.Key_Return)
    buddies = {label.buddy() for label in view.findChildren(QLabel) if label.buddy()}
    nameless = [
        widget
        for widget in view.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", lambda: "")()
        and widget not in buddies
    ]
    assert nameless == []


def test_a_click_on_a_button_leaves_the_focus_in_the_field(
    window: MainWindow, view: CaptionView, keys: Keyboard
) -> None:
    keys.key(Qt.Key.Key_4, CONTROL)
    view.panel.next.click()
    assert view.panel.current() == "alt_text"
    assert window.desk.browsing.index() == 1


def test_f6_goes_from_field_to_photo_to_strip(
    window: MainWindow, view: CaptionView, keys: Keyboard
) -> None:
    keys.key(Qt.Key.Key_F6)
    assert view.canvas.hasFocus()
    keys.key(Qt.Key.Key_F6)
    assert view.strip.hasFocus()
    keys.key(Qt.Key.Key_F6, times=2)
    assert view.panel.current() == "caption"

"""The photo is large and nothing covers it: no window, no dialog, no widget on top of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from photoarchive.desktop.caption.canvas import PhotoCanvas
from photoarchive.desktop.frame import SMALLEST
from photoarchive.desktop.places import Place
from photoarchive.desktop.window import MainWindow
from tests.desktop.walking import everything, furnish, settle

SHARE = 0.60
SIZES = [(SMALLEST.width(), SMALLEST.height()), (1280, 800), (1440, 900), (1920, 1080)]


@pytest.fixture
def captioning(window: MainWindow) -> MainWindow:
    furnish(window)
    window.go(Place.CAPTION)
    settle()
    return window


def canvas_of(window: MainWindow) -> PhotoCanvas:
    (canvas,) = window.views[Place.CAPTION].findChildren(PhotoCanvas)
    return canvas


@pytest.mark.parametrize("size", SIZES)
def test_the_photo_has_most_of_the_width(size: tuple[int, int], captioning: MainWindow) -> None:
    captioning.resize(*size)
    settle()
    assert captioning.width() == size[0]
    assert canvas_of(captioning).width() / captioning.width() >= SHARE


@pytest.mark.parametrize("size", SIZES)
def test_the_photo_has_more_height_than_anything_else(
    size: tuple[int, int], captioning: MainWindow
) -> None:
    captioning.resize(*size)
    settle()
    assert canvas_of(captioning).height() / captioning.height() >= 0.5


# What a person does while a photo is shown; none of it may put anything over it.
KEYS = {
    "completer of people": ("field_people", "lo"),
    "insert a name": ("field_caption", ""),
    "headline": ("field_headline", "abc"),
    "alt text": ("field_alt", "abc"),
    "credit": ("field_credit", "abc"),
}


@pytest.mark.parametrize("case", list(KEYS))
def test_nothing_covers_the_photo_while_one_types(case: str, captioning: MainWindow) -> None:
    action_id, text = KEYS[case]
    captioning.desk.actions[action_id].trigger()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, text)
    settle()
    if case == "insert a name":
        captioning.desk.actions["insert_name"].trigger()
        settle()
    assert covering(captioning) == []
    QTest.keyClick(field, Qt.Key.Key_Escape)


def test_nothing_covers_the_photo_while_a_name_is_new(captioning: MainWindow) -> None:
    captioning.desk.actions["field_people"].trigger()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "Wietske Nieuwland")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert covering(captioning) == []


def test_a_message_moves_the_photo_and_does_not_cover_it(captioning: MainWindow) -> None:
    captioning.desk.banner.say("Something happened that is worth two lines of text. " * 4)
    settle()
    assert covering(captioning) == []


def test_a_window_over_the_photo_would_be_found(captioning: MainWindow) -> None:
    """The proof that the look looks."""
    canvas = canvas_of(captioning)
    over = QWidget()
    over.setGeometry(QRect(canvas.mapToGlobal(QPoint(20, 20)), canvas.size() / 2))
    over.show()
    settle(20)
    assert covering(captioning) == ["QWidget"]
    over.close()


def covering(window: MainWindow) -> list[str]:
    """Top-level windows that overlap the canvas, and widgets of the window that lie over it."""
    canvas = canvas_of(window)
    area = QRect(canvas.mapToGlobal(QPoint(0, 0)), canvas.size())
    others = (one for one in QApplication.topLevelWidgets() if one is not window)
    found = [type(one).__name__ for one in others if one.isVisible() and overlaps(one, area)]
    return [*found, *(type(one).__name__ for one in on_top(window, canvas, area))]


def overlaps(widget: QWidget, area: QRect) -> bool:
    """Whether it has a pixel of the area."""
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size()).intersects(area)


def on_top(window: MainWindow, canvas: QWidget, area: QRect) -> Iterator[QWidget]:
    """Widgets beside the canvas in the tree that share its place; its own marks are the photo's."""
    family = {canvas, *canvas.findChildren(QWidget)}
    parent = canvas.parentWidget()
    while parent is not None:
        family.add(parent)
        parent = parent.parentWidget()
    for widget in everything(window):
        if widget not in family and not widget.isWindow() and overlaps(widget, area):
            yield widget

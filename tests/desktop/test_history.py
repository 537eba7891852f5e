"""The History sheet: going back several steps, and what a photo was before."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoarchive.catalog.edits import set_caption, set_headline, set_left_out, set_rating
from photoarchive.catalog.history import Step
from photoarchive.catalog.queries import next_undo, photos
from photoarchive.desktop.sheets.history_sheet import HistorySheet
from photoarchive.desktop.window import MainWindow
from photoarchive.model import Photo
from tests.desktop.pressing import press

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def photo_id(window: MainWindow) -> int:
    """A photo with three captions behind it, a rating and a headline."""
    photo_id = window.desk.browsing.ids[0]
    edit = window.session.edit
    for text in ("A welcome.", "A warm welcome.", "Noor opens the day."):
        assert edit(partial(set_caption, photo_ids=[photo_id], text=text))
    assert edit(lambda c: set_rating(c, photo_ids=[photo_id], rating=4))
    assert edit(lambda c: set_left_out(c, photo_ids=[photo_id], left_out=True))
    assert edit(lambda c: set_headline(c, photo_ids=[photo_id], text="The opening"))
    return photo_id


def history(window: MainWindow) -> HistorySheet:
    """The sheet, opened by its key."""
    press(window, Key.Key_H, CTRL)
    assert isinstance(window.sheet, HistorySheet)
    return window.sheet


def stored(window: MainWindow, photo_id: int) -> Photo:
    return photos(window.session.catalog, [photo_id])[0]


def labels(sheet: HistorySheet) -> list[tuple[str, bool]]:
    """What is listed, and whether it is undone."""
    return [(e.label, e.undone) for e in sheet.steps.rows.entries if isinstance(e, Step)]


def test_what_was_done_is_listed_by_day(window: MainWindow, photo_id: int) -> None:
    sheet = history(window)
    assert sheet.steps.rows.entries[0] == "Today"
    assert labels(sheet)[0] == ("Change headline of 1 photo", False)
    assert labels(sheet)[-1] == ("Import 6 photos", False)
    spoken = sheet.steps.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Change headline of 1 photo, ")
    assert spoken.endswith("step 1 of 7")


def test_undo_up_to_here_and_redo_up_to_here(
    window: MainWindow, photo_id: int, qtbot: QtBot
) -> None:
    sheet = history(window)
    for _ in range(3):
        press(sheet, Key.Key_Down)
    assert "4" in sheet._explained.text()
    press(sheet, Key.Key_U, ALT)
    qtbot.waitUntil(lambda: stored(window, photo_id).caption == "A warm welcome.")
    assert stored(window, photo_id).rating == 0
    assert [undone for _, undone in labels(sheet)] == [True] * 4 + [False] * 3
    assert sheet.steps.hasFocus()
    press(sheet, Key.Key_Up)
    press(sheet, Key.Key_R, ALT)
    qtbot.waitUntil(lambda: stored(window, photo_id).caption == "Noor opens the day.")
    assert stored(window, photo_id).rating == 4
    assert not stored(window, photo_id).left_out
    assert [undone for _, undone in labels(sheet)] == [True] * 2 + [False] * 5


def test_undo_by_its_own_key_is_seen_at_once(window: MainWindow, photo_id: int) -> None:
    sheet = history(window)
    press(sheet, Key.Key_Z, CTRL)
    assert labels(sheet)[0] == ("Change headline of 1 photo", True)
    press(sheet, Key.Key_Escape)
    assert window.sheet is None


def test_an_old_text_is_put_back_as_an_edit(window: MainWindow, photo_id: int) -> None:
    window.open_sheet("history").show_photo(photo_id)
    sheet = window.sheet
    assert isinstance(sheet, HistorySheet)
    assert sheet.title.text() == "History of " + stored(window, photo_id).name
    found = [(c.past.field, c.past.old, c.past.new) for c in sheet.past.cards]
    assert found[:4] == [
        ("headline", "", "The opening"),
        ("left_out", "", "1"),
        ("rating", "", "4"),
        ("caption", "A warm welcome.", "Noor opens the day."),
    ]
    card = sheet.past.cards[4]
    assert (card.past.old, card.past.new) == ("A welcome.", "A warm welcome.")
    card.back.setFocus()
    press(sheet, Key.Key_Return)
    assert stored(window, photo_id).caption == "A welcome."
    assert sheet.past.cards[0].back.hasFocus()
    press(sheet, Key.Key_Z, CTRL)
    assert stored(window, photo_id).caption == "Noor opens the day."


def test_numbers_are_put_back_too(window: MainWindow, photo_id: int) -> None:
    window.open_sheet("history").show_photo(photo_id)
    sheet = window.sheet
    assert isinstance(sheet, HistorySheet)
    for place in (1, 3):
        sheet.past.cards[place].back.setFocus()
        press(sheet, Key.Key_Space)
    assert not stored(window, photo_id).left_out
    assert stored(window, photo_id).rating == 0
    step = next_undo(window.session.catalog)
    assert step is not None
    assert step.label == "Change rating of 1 photo"


def test_an_old_text_is_copied(window: MainWindow, photo_id: int, qapp: QApplication) -> None:
    window.open_sheet("history").show_photo(photo_id)
    sheet = window.sheet
    assert isinstance(sheet, HistorySheet)
    sheet.past.cards[3].copy.setFocus()
    press(sheet, Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "A warm welcome."


def test_a_photo_nobody_changed_says_so(window: MainWindow, qtbot: QtBot) -> None:
    window.open_sheet("history").show_photo(window.desk.browsing.ids[0])
    sheet = window.sheet
    assert isinstance(sheet, HistorySheet)
    assert sheet.past.cards == []
    assert sheet.main_button.hasFocus()

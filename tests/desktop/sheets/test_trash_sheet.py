"""Removed photos: listed with their event, put back by key, their files let go only when asked."""

from __future__ import annotations

from pathlib import Path

import pytest
import send2trash
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.queries import events, photo_sets, photos
from photoarchive.desktop.sheets.trash_sheet import TrashSheet
from photoarchive.desktop.window import MainWindow
from tests.desktop.pressing import press

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def gone(window: MainWindow, qtbot: QtBot) -> list[int]:
    """Two photos removed with Del, and a caption typed afterwards."""
    ids = list(window.desk.browsing.ids[:2])
    window.desk.browsing.select(ids)
    press(window, Key.Key_Delete)
    qtbot.waitUntil(lambda: len(window.desk.browsing.ids) == 4)
    rest = window.desk.browsing.ids[0]
    assert window.session.edit(lambda c: set_caption(c, photo_ids=[rest], text="Meanwhile"))
    return ids


def opened(window: MainWindow, qtbot: QtBot) -> TrashSheet:
    """The sheet, with what it found out."""
    window.desk.actions["removed"].trigger()
    sheet = window.sheet
    assert isinstance(sheet, TrashSheet)
    qtbot.waitUntil(lambda: "…" not in sheet._files.text())
    return sheet


def names(sheet: TrashSheet) -> list[str]:
    return [entry.removed.name for entry in sheet.list.rows.entries]


@pytest.fixture
def bin_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's trash: a folder."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setattr(send2trash, "send2trash", lambda path: path.rename(folder / path.name))
    return folder


def test_what_was_removed_is_listed_and_said(
    window: MainWindow, gone: list[int], qtbot: QtBot
) -> None:
    sheet = opened(window, qtbot)
    assert len(names(sheet)) == 2
    spoken = sheet.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Hazelhof-000")
    assert "Opening, removed " in spoken
    assert spoken.endswith("photo 1 of 2")
    assert "2 files" in sheet._files.text()


def test_enter_puts_the_chosen_photo_back_and_undo_takes_that_back(
    window: MainWindow, gone: list[int], qtbot: QtBot
) -> None:
    sheet = opened(window, qtbot)
    name = names(sheet)[0]
    assert sheet.list.hasFocus()
    press(window, Key.Key_Return)
    qtbot.waitUntil(lambda: len(names(sheet)) == 1)
    assert name not in names(sheet)
    assert "1 photo is back" in window.desk.banner.text
    press(window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(names(sheet)) == 2)


def test_all_of_them_by_ctrl_a_and_ctrl_enter(
    window: MainWindow, gone: list[int], qtbot: QtBot
) -> None:
    sheet = opened(window, qtbot)
    press(window, Key.Key_A, CTRL)
    assert "2" in sheet.main_button.text()
    press(window, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not names(sheet))
    assert len(photos(window.session.catalog, gone)) == 2
    assert not sheet.main_button.isEnabled()
    assert "Nothing was removed" in sheet._nothing.text()
    qtbot.waitUntil(lambda: not sheet.empty.isVisible())


def test_emptying_asks_first_and_enter_by_mistake_keeps_everything(
    window: MainWindow, gone: list[int], bin_: Path, qtbot: QtBot
) -> None:
    sheet = opened(window, qtbot)
    sheet.empty.click()
    assert sheet.confirm.isVisible()
    assert "cannot be undone" in sheet.confirm.text
    press(window, Key.Key_Return)
    assert not sheet.confirm.isVisible()
    sheet.empty.click()
    press(window, Key.Key_Escape)
    assert window.sheet is sheet
    assert not sheet.confirm.isVisible()
    assert list(bin_.iterdir()) == []


def test_emptying_moves_our_copies_and_nothing_else(
    window: MainWindow, gone: list[int], bin_: Path, qtbot: QtBot
) -> None:
    sheet = opened(window, qtbot)
    ours = [entry.removed.source for entry in sheet.list.rows.entries]
    ours[0].write_bytes(ours[0].read_bytes() + b"somebody's work")
    sheet.begin()
    qtbot.waitUntil(lambda: "1 file" in sheet._files.text())
    sheet.empty.click()
    sheet.confirm.yes.click()
    qtbot.waitUntil(lambda: not sheet.busy and "moved" in sheet.report.text)
    assert [path.name for path in bin_.iterdir() if path.suffix == ".jpg"] == [ours[1].name]
    assert "1 file moved" in sheet.report.text
    assert f"{ours[0].name}: it is not what the archive wrote there" in sheet.report.text
    qtbot.waitUntil(lambda: names(sheet) == [ours[0].stem])


def test_an_empty_trash_says_so(window: MainWindow, qtbot: QtBot) -> None:
    sheet = opened(window, qtbot)
    assert sheet._nothing.isVisible()
    assert not sheet.main_button.isEnabled()
    assert not sheet.empty.isVisible()
    press(window, Key.Key_Escape)
    assert window.sheet is None


def test_an_event_is_removed_from_the_library_and_put_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.desk.actions["remove_event"].trigger()
    assert events(window.session.catalog) == []
    assert "“Opening” was removed with 6 photos" in window.desk.banner.text
    sheet = opened(window, qtbot)
    sheet.list.selectAll()
    sheet.main_button.click()
    assert [event.title for event in events(window.session.catalog)] == ["Opening"]


def test_a_set_is_removed_from_the_library_and_undone(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.actions["remove_set"].trigger()
    assert photo_sets(window.session.catalog) == []
    assert len(events(window.session.catalog)) == 1
    assert "was removed with 6 photos" in window.desk.banner.text
    window.desk.banner._action.click()
    assert len(photo_sets(window.session.catalog)) == 1

"""The Settings sheet: every change holds at once, and is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from photoarchive import settings
from photoarchive.desktop import pickers
from photoarchive.desktop.sheets.settings_sheet import SettingsSheet
from photoarchive.desktop.window import MainWindow
from tests.desktop.pressing import press

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def sheet(window: MainWindow) -> SettingsSheet:
    """The sheet, opened by its key."""
    press(window, Key.Key_Comma, CTRL)
    assert isinstance(window.sheet, SettingsSheet)
    return window.sheet


def test_the_language_is_chosen_with_the_arrows(window: MainWindow, sheet: SettingsSheet) -> None:
    assert sheet.language.hasFocus()
    assert sheet.language.currentText().startswith("As the system")
    press(sheet, Key.Key_End)
    assert sheet.language.currentText() == "Nederlands"
    assert settings.load().settings.language == "nl"


def test_the_appearance_is_chosen_by_its_letter(
    window: MainWindow, sheet: SettingsSheet, qtbot: QtBot
) -> None:
    press(sheet, Key.Key_D, ALT)
    qtbot.waitUntil(lambda: settings.load().settings.scheme == "dark")
    press(sheet, Key.Key_Left)
    qtbot.waitUntil(lambda: settings.load().settings.scheme == "light")


def test_a_file_of_codes_tells_what_it_holds(
    sheet: SettingsSheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    file = tmp_path / "codes.txt"
    file.write_text("lb\tLies Bom\nkk\nbv\tBen Vos\tBen Vos, cook\n", "utf-8")
    monkeypatch.setattr(pickers, "file_to_open", lambda *_: file)
    press(sheet, Key.Key_I, ALT)
    qtbot.waitUntil(lambda: "Line 2: " in sheet.codes_said.text())
    assert sheet.codes_said.text().startswith("2 ")
    assert sheet.codes_file.text() == str(file)
    assert settings.load().settings.codes == str(file)
    press(sheet, Key.Key_N, ALT)
    qtbot.waitUntil(lambda: settings.load().settings.codes == "")
    assert sheet.codes_file.text() == "No file is used."
    assert sheet.codes_said.text() == ""


def test_a_file_of_codes_that_is_gone_is_said_so(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.desk.preferences.set("codes", str(tmp_path / "gone.txt"))
    sheet = window.open_sheet("settings")
    assert isinstance(sheet, SettingsSheet)
    qtbot.waitUntil(lambda: "gone.txt" in sheet.codes_said.text())
    assert sheet.codes_said.property("kind") == "warning"


def test_previews_are_measured_and_deleted(
    window: MainWindow, sheet: SettingsSheet, qtbot: QtBot
) -> None:
    previews = window.session.previews
    there = list(previews.folder.rglob("*.jpg"))
    assert there
    qtbot.waitUntil(lambda: sheet.previews_size.text() != "")
    assert sheet.archive_size.text() != ""
    assert sheet.delete_previews.isEnabled()
    press(sheet, Key.Key_R, ALT)
    qtbot.waitUntil(lambda: not any(file.exists() for file in there))
    qtbot.waitUntil(lambda: sheet.previews_size.text().startswith("0 "))
    assert not sheet.delete_previews.isEnabled()


def test_done_goes_back(window: MainWindow, sheet: SettingsSheet) -> None:
    press(sheet, Key.Key_Return, CTRL)
    assert window.sheet is None

"""The whole archive exported from the window: proven, by name what is missing, gone on with."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from photoarchive.care.bag import validate
from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.queries import photos
from photoarchive.desktop import pickers
from photoarchive.desktop.sheets import export_opening
from photoarchive.desktop.sheets.backups_whole_sheet import WholeExportSheet
from photoarchive.desktop.window import MainWindow

Key = Qt.Key


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget.window().focusWidget() or widget, key)


@pytest.fixture
def sheet(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WholeExportSheet:
    """The sheet, with a disk chosen to export to."""
    disk = tmp_path / "disk"
    disk.mkdir()
    monkeypatch.setattr(pickers, "folder", lambda *_: disk)
    window.desk.actions["whole_export"].trigger()
    made = window.sheet
    assert isinstance(made, WholeExportSheet)
    assert made.place.hasFocus()
    made.choose.click()
    assert made.place.text().startswith(f"{disk}/archive 20")
    made.place.setFocus()
    return made


def exported(sheet: WholeExportSheet, qtbot: QtBot) -> str:
    press(sheet, Key.Key_Return)
    assert sheet.is_working
    qtbot.waitUntil(lambda: not sheet.is_working, timeout=20_000)
    return sheet.report.text


def test_everything_goes_out_and_is_proven(
    window: MainWindow, sheet: WholeExportSheet, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = list(window.desk.browsing.ids)
    set_caption(window.session.catalog, photo_ids=ids[:1], text="A welcome.")
    to = Path(sheet.place.text())
    said = exported(sheet, qtbot)
    assert said.startswith("6 photos, ")
    assert str(to) in said
    validate(to)
    assert "A welcome." in (to / "data" / "captions.csv").read_text("utf-8-sig")
    asked: list[Path] = []
    monkeypatch.setattr(export_opening, "open_path", asked.append)
    assert sheet.open.hasFocus()
    press(sheet, Key.Key_Space)
    assert asked == [to]


def test_a_missing_original_is_named(
    window: MainWindow, sheet: WholeExportSheet, qtbot: QtBot
) -> None:
    gone = photos(window.session.catalog, list(window.desk.browsing.ids)[:1])[0]
    gone.source.unlink()
    said = exported(sheet, qtbot)
    assert "1 original is not in it as it was imported" in said
    assert f"{gone.name} · Opening: the original is missing" in said


def test_a_folder_that_is_there_is_refused_with_the_reason(
    sheet: WholeExportSheet, qtbot: QtBot
) -> None:
    to = Path(sheet.place.text())
    to.mkdir()
    (to / "somebody's.txt").write_text("work")
    said = exported(sheet, qtbot)
    assert "There is something of that name already" in said
    assert (to / "somebody's.txt").read_text() == "work"
    assert sheet.place.hasFocus()


def test_what_was_stopped_says_so_and_goes_on(
    window: MainWindow, sheet: WholeExportSheet, qtbot: QtBot
) -> None:
    press(sheet, Key.Key_Return)
    sheet.work.stop.click()
    qtbot.waitUntil(lambda: not sheet.is_working, timeout=20_000)
    if sheet._made is None:  # it was not faster than the click
        assert "goes on where it was" in sheet.report.text
        assert exported(sheet, qtbot).startswith("6 photos, ")
    validate(Path(sheet.place.text()))

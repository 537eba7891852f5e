"""Check the originals: what is wrong by name, stopped and gone on with, moved files found again."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from photoarchive.care.originals import verify_all
from photoarchive.catalog import checks
from photoarchive.catalog.arrivals import Arrival, ensure_root, insert_photo
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import ensure_event, ensure_set
from photoarchive.catalog.queries import photos
from photoarchive.desktop import pickers
from photoarchive.desktop.sheets.originals_check_sheet import OriginalsCheckSheet
from photoarchive.desktop.window import MainWindow
from photoarchive.files.reading import read_file
from photoarchive.progress import Cancelled, Progress
from tests.conftest import draw_jpeg
from tests.desktop.pressing import press

Key = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def sources(window: MainWindow) -> list[Path]:
    ids = list(window.desk.browsing.ids)
    return sorted(photo.source for photo in photos(window.session.catalog, ids))


def opened(window: MainWindow, qtbot: QtBot) -> OriginalsCheckSheet:
    window.desk.actions["originals_check"].trigger()
    sheet = window.sheet
    assert isinstance(sheet, OriginalsCheckSheet)
    qtbot.waitUntil(sheet.main_button.isEnabled)
    return sheet


def checked(sheet: OriginalsCheckSheet, qtbot: QtBot) -> str:
    """What the sheet says after Ctrl+Enter."""
    press(sheet, Key.Key_Return, CTRL)
    assert sheet.is_working
    qtbot.waitUntil(lambda: not sheet.is_working and sheet.main_button.isEnabled())
    return sheet.report.text


class StopAfterSome(Progress):
    """Somebody presses Stop."""

    def step(self, done: int, total: int, label: str) -> None:
        if done >= 3:
            self.cancel()
        super().step(done, total, label)


def test_whole_originals_are_well(window: MainWindow, qtbot: QtBot) -> None:
    sheet = opened(window, qtbot)
    assert "6" in sheet.main_button.text()
    assert sheet.main_button.hasFocus()
    assert checked(sheet, qtbot) == "All is well: 6 originals, each as imported."


def test_missing_and_changed_ones_are_named(window: MainWindow, qtbot: QtBot) -> None:
    gone, changed, *_ = sources(window)
    gone.unlink()
    changed.write_bytes(b"another picture")
    said = checked(opened(window, qtbot), qtbot)
    assert f"1 original is missing\n{gone.stem} · Opening: {gone}" in said
    assert f"{changed.stem} · Opening: the original was changed" in said
    assert "4 of 6 originals are as imported." in said


def test_a_check_that_was_stopped_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    with pytest.raises(Cancelled):
        verify_all(window.session.catalog, progress=StopAfterSome())
    sheet = opened(window, qtbot)
    assert "3 originals are left" in sheet.report.text
    assert "3" in sheet.main_button.text()
    assert sheet.again.isVisible()
    assert "All is well: 6" in checked(sheet, qtbot)
    assert checks.check_began(window.session.catalog) == ""
    assert not sheet.again.isVisible()


def test_from_the_beginning_checks_all_of_them(window: MainWindow, qtbot: QtBot) -> None:
    with pytest.raises(Cancelled):
        verify_all(window.session.catalog, progress=StopAfterSome())
    sheet = opened(window, qtbot)
    press(sheet, Key.Key_B, ALT)
    qtbot.waitUntil(lambda: "All is well: 6" in sheet.report.text)


def test_stop_keeps_what_was_found(window: MainWindow, qtbot: QtBot) -> None:
    for source in sources(window):
        source.unlink()
        source.write_bytes(os.urandom(8_000_000))
    sheet = opened(window, qtbot)
    press(sheet, Key.Key_Return, CTRL)
    assert sheet.work.stop.hasFocus()
    press(sheet, Key.Key_Space)
    qtbot.waitUntil(lambda: not sheet.is_working and sheet.main_button.isEnabled())
    assert sheet.work.isHidden()


def test_a_moved_file_is_found_and_comes_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = sources(window)[0]
    elsewhere = tmp_path / "elsewhere" / "below"
    elsewhere.mkdir(parents=True)
    shutil.move(gone, elsewhere / "renamed.jpg")
    monkeypatch.setattr(pickers, "folder", lambda *_: elsewhere.parent)
    sheet = opened(window, qtbot)
    press(sheet, Key.Key_L, ALT)
    qtbot.waitUntil(lambda: "1 original found again" in sheet.report.text)
    assert f"{gone.stem} · Opening: copied back from {elsewhere}" in sheet.report.text
    assert gone.is_file()


def test_two_files_that_fit_are_refused_and_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    gone = sources(window)[0]
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copy(gone, elsewhere / "one.jpg")
    shutil.copy(gone, elsewhere / "two.jpg")
    gone.unlink()
    sheet = opened(window, qtbot)
    sheet.look_in(elsewhere)
    qtbot.waitUntil(lambda: "more than one file" in sheet.report.text)
    assert "2 files are equal to it" in sheet.report.text
    assert not gone.exists()


def test_a_drive_that_is_away_is_named_and_nothing_is_deleted(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drive = tmp_path / "drive"
    draw_jpeg(drive / "Drive-0001.jpg", seed="drive")
    leave(window.session.catalog, drive)
    assert "All is well: 7" in checked(opened(window, qtbot), qtbot)
    drive.rename(tmp_path / "unplugged")
    sheet = opened(window, qtbot)
    said = checked(sheet, qtbot)
    assert "1 drive or folder is not connected" in said
    assert str(drive) in said
    assert "missing" not in said
    assert checks.roots(window.session.catalog)[-1].photos == 1
    (tmp_path / "unplugged").rename(tmp_path / "elsewhere")
    sheet.look_in(tmp_path / "elsewhere")
    qtbot.waitUntil(lambda: "1 drive found again" in sheet.report.text)


def test_esc_lets_it_go_on_and_the_report_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    sheet = opened(window, qtbot)
    press(sheet, Key.Key_Return, CTRL)
    press(sheet, Key.Key_Escape)
    assert window.sheet is None
    qtbot.waitUntil(lambda: not sheet.is_working)
    assert "The originals were checked." in window.desk.banner.text
    window.desk.banner._action.click()
    assert window.sheet is sheet
    assert "All is well: 6" in sheet.report.text


def leave(catalog: Catalog, drive: Path) -> None:
    """A photo that an import left on its drive."""
    with catalog.edit("Import 1 photo") as edit:
        set_id = ensure_set(edit.db, ensure_event(edit.db, "On the drive"), "Drive")
        for file in drive.glob("*.jpg"):
            reading = read_file(file, thumbnail_side=None)
            root_id = ensure_root(edit.db, drive)
            arrival = Arrival(reading, file.stem, 1, root_id, Path(file.name), "2026-05-13", True)
            insert_photo(edit.db, set_id, arrival)

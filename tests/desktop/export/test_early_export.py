"""Asking for the export before the checks have been read: remembered, said, and taken back."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from photoarchive.catalog.collections import set_rights
from photoarchive.catalog.edits import set_appearance, set_presence
from photoarchive.catalog.opening import BACKUPS
from photoarchive.catalog.queries import photos_named
from photoarchive.catalog.register import add_person
from photoarchive.desktop import bulk
from photoarchive.desktop.sheets.export_sheet import ExportSheet
from photoarchive.desktop.window import MainWindow
from photoarchive.gallery.checks import Rule
from photoarchive.model import Photo, Presence
from tests.desktop.export.conftest import row_of

ENTER, ESC, CTRL = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.KeyboardModifier.ControlModifier
SOON = "as soon as the checks are done"


@pytest.fixture
def sheet(window: MainWindow, tmp_path: Path, opened: list[Path]) -> ExportSheet:
    """The sheet at the moment at which it opens: nothing has been read yet.

    Use it after what the checks are to find.
    """
    window.desk.preferences.set("export_folder", str(tmp_path / "export"))
    press(Qt.Key.Key_E, CTRL)
    shown = window.sheet
    assert isinstance(shown, ExportSheet)
    assert not shown.is_checked
    return shown


@pytest.fixture
def uncredited(window: MainWindow) -> None:
    """Nobody is credited, which holds the export."""
    set_rights(window.session.catalog, set_id=photo(window).set_id, credit="")


@pytest.fixture
def unsure(window: MainWindow) -> None:
    """Somebody who may be shown or not."""
    catalog = window.session.catalog
    person_id, _ = add_person(catalog, name="Lot Aarden")
    set_appearance(catalog, photo_id=photo(window).id, person_id=person_id)
    set_presence(catalog, photo_id=photo(window).id, person_id=person_id, presence=Presence.UNSURE)


@pytest.fixture
def missing(window: MainWindow) -> None:
    """A photo whose original is gone, so that it would stay behind."""
    photo(window).source.unlink()


def photo(window: MainWindow) -> Photo:
    (found,) = photos_named(window.session.catalog, "Hazelhof-0002")
    return found


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the focus is."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    QTest.keyClick(focus, key, modifier)


def exported(sheet: ExportSheet, opened: list[Path], qtbot: QtBot) -> None:
    """Wait for the end of the export, with nothing pressed."""
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    assert opened == [sheet.place.path / "index.html"]


def waiting(sheet: ExportSheet, qtbot: QtBot) -> None:
    """Wait for the checks, after which nothing has begun."""
    qtbot.waitUntil(lambda: sheet.is_checked)
    assert not sheet.is_working
    assert not sheet.place.path.exists()


ASK: dict[str, Callable[[ExportSheet], None]] = {
    "chord": lambda _: press(ENTER, CTRL),
    "enter": lambda _: press(ENTER),
    "click": lambda sheet: QTest.mouseClick(sheet.main_button, Qt.MouseButton.LeftButton),
}


@pytest.mark.parametrize("ask", ASK.values(), ids=ASK.keys())
def test_it_is_said_and_done_when_the_checks_end(
    ask: Callable[[ExportSheet], None], sheet: ExportSheet, opened: list[Path], qtbot: QtBot
) -> None:
    ask(sheet)
    assert sheet.message.isVisible()
    assert SOON in sheet.message.text()
    exported(sheet, opened, qtbot)


def test_asking_twice_exports_once(sheet: ExportSheet, opened: list[Path], qtbot: QtBot) -> None:
    press(ENTER, CTRL)
    press(ENTER, CTRL)
    exported(sheet, opened, qtbot)
    assert sheet.report.isVisible()


@pytest.mark.usefixtures("uncredited")
def test_what_holds_the_export_is_gone_to(
    window: MainWindow, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    sheet = request.getfixturevalue("sheet")
    press(ENTER, CTRL)
    waiting(sheet, qtbot)
    assert "hold" in sheet.message.text()
    assert row_of(sheet, Rule.NO_CREDIT).first.hasFocus()


@pytest.mark.parametrize(
    ("fault", "rule"),
    [("unsure", Rule.PERSON_UNSURE), ("missing", Rule.ORIGINAL_MISSING)],
)
def test_what_asks_for_a_word_is_seen_first(
    fault: str, rule: Rule, opened: list[Path], qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    request.getfixturevalue(fault)
    sheet = request.getfixturevalue("sheet")
    press(ENTER, CTRL)
    waiting(sheet, qtbot)
    assert "look at these first" in sheet.message.text()
    assert row_of(sheet, rule).first.hasFocus()
    press(ENTER, CTRL)  # they have been seen now
    exported(sheet, opened, qtbot)


def test_esc_takes_it_back_and_the_next_one_leaves(
    sheet: ExportSheet, window: MainWindow, qtbot: QtBot
) -> None:
    press(ENTER, CTRL)
    press(ESC)
    assert window.sheet is sheet
    assert "Taken back" in sheet.message.text()
    waiting(sheet, qtbot)
    assert SOON not in sheet.message.text()
    press(ESC)
    assert window.sheet is None


def test_what_is_changed_meanwhile_takes_it_back(sheet: ExportSheet, qtbot: QtBot) -> None:
    press(ENTER, CTRL)
    QTest.keyClicks(sheet.form.title, "T")
    assert "Taken back" in sheet.message.text()
    waiting(sheet, qtbot)


def test_leaving_takes_it_back(
    sheet: ExportSheet, window: MainWindow, opened: list[Path], qtbot: QtBot
) -> None:
    press(ENTER, CTRL)
    press(Qt.Key.Key_1, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.sheet is None
    waiting(sheet, qtbot)
    assert opened == []


@pytest.mark.usefixtures("uncredited")
def test_a_cure_and_the_chord_right_after_it(
    opened: list[Path], qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    sheet = request.getfixturevalue("sheet")
    qtbot.waitUntil(lambda: sheet.is_checked)
    row = row_of(sheet, Rule.NO_CREDIT)
    row.write()
    assert row.editor is not None
    QTest.keyClicks(row.editor.field, "Studio Linde")
    press(ENTER)
    press(ENTER, CTRL)
    assert SOON in sheet.message.text()
    exported(sheet, opened, qtbot)


@pytest.mark.usefixtures("uncredited")
@pytest.mark.parametrize("refused", [False, True], ids=["stored", "refused"])
def test_a_cure_of_many_photos_is_waited_for(
    refused: bool,
    window: MainWindow,
    opened: list[Path],
    qtbot: QtBot,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bulk, "MANY", 2)  # more than two photos are changed beside the window
    sheet = request.getfixturevalue("sheet")
    qtbot.waitUntil(lambda: sheet.is_checked)
    row = row_of(sheet, Rule.NO_CREDIT)
    row.write()
    assert row.editor is not None
    QTest.keyClicks(row.editor.field, "Studio Linde")
    backups = window.session.catalog.folder / BACKUPS
    if refused:
        shutil.rmtree(backups, ignore_errors=True)
        backups.write_text("in the way")
    press(ENTER)
    press(ENTER, CTRL)
    assert SOON in sheet.message.text()
    if refused:
        waiting(sheet, qtbot)
        assert "hold" in sheet.message.text()
    else:
        exported(sheet, opened, qtbot)


def test_a_report_stays_when_the_library_shows_others(
    window: MainWindow, opened: list[Path], qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    window.desk.browsing.search("is:unpublished")
    qtbot.waitUntil(lambda: window.desk.browsing.loaded)
    sheet = request.getfixturevalue("sheet")
    press(ENTER, CTRL)
    exported(sheet, opened, qtbot)
    qtbot.waitUntil(lambda: not window.desk.browsing.ids)
    assert sheet.is_checked  # nothing was asked anew
    assert sheet.report.isVisible()

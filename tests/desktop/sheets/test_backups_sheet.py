"""Backups: listed, one made by hand, what restoring would change, and restoring taken back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoarchive.catalog.backup import backups_in
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import remove_photos, set_caption
from photoarchive.catalog.opening import BACKUPS
from photoarchive.catalog.queries import search
from photoarchive.desktop.app import Shell
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.sheets.backups_sheet import BackupsSheet
from photoarchive.desktop.window import MainWindow
from tests.desktop.pressing import press

Key = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def opened(window: MainWindow, qtbot: QtBot, *, count: int) -> BackupsSheet:
    """The sheet, with so many backups, of which the first was compared."""
    window.desk.actions["backups"].trigger()
    sheet = window.sheet
    assert isinstance(sheet, BackupsSheet)
    qtbot.waitUntil(lambda: len(sheet.list.rows.entries) == count)
    if count:
        qtbot.waitUntil(lambda: "Comparing" not in sheet.difference.text)
    return sheet


def captions(catalog: Catalog) -> set[str]:
    return {photo.caption for photo in search(catalog, "").photos} - {""}


def test_there_is_none_at_first_and_one_is_made_by_key(window: MainWindow, qtbot: QtBot) -> None:
    shutil.rmtree(window.session.catalog.folder / BACKUPS, ignore_errors=True)
    sheet = opened(window, qtbot, count=0)
    qtbot.waitUntil(sheet.make.hasFocus)
    press(sheet, Key.Key_N, ALT)
    qtbot.waitUntil(lambda: len(sheet.list.rows.entries) == 1)
    assert "proven to open" in window.desk.banner.text
    qtbot.waitUntil(lambda: "Nothing to restore" in sheet.difference.text)
    assert not sheet.main_button.isEnabled()
    spoken = sheet.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "by hand" in spoken
    assert "kB" in spoken
    assert spoken.endswith("backup 1 of 1")


def test_what_restoring_would_change_is_said_before(window: MainWindow, qtbot: QtBot) -> None:
    catalog, ids = window.session.catalog, sorted(window.desk.browsing.ids)
    shutil.rmtree(catalog.folder / BACKUPS, ignore_errors=True)
    set_caption(catalog, photo_ids=ids[:1], text="A welcome.")
    catalog.back_up("by-hand", always=True)
    set_caption(catalog, photo_ids=ids[:1], text="Another text")
    remove_photos(catalog, photo_ids=ids[5:])
    sheet = opened(window, qtbot, count=1)
    said = sheet.difference.text
    assert "1 photo would be back\nHazelhof-0007" in said
    assert "1 caption would go back to what it was" in said
    assert "now: Another text\nthen: A welcome." in said
    assert sheet.main_button.isEnabled()
    assert captions(catalog) == {"Another text"}


@pytest.fixture
def shell(
    qapp: QApplication, qtbot: QtBot, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Shell]:
    """The program with an archive whose newest backup has another caption."""
    shutil.rmtree(catalog.folder / BACKUPS, ignore_errors=True)
    ids = [photo.id for photo in search(catalog, "").photos]
    set_caption(catalog, photo_ids=ids[:1], text="A welcome.")
    catalog.back_up("by-hand", always=True)
    set_caption(catalog, photo_ids=ids[:1], text="Another text")
    catalog.close()
    preferences = Preferences()
    preferences.set("language", "en")
    made = Shell(qapp, preferences)
    made.open(catalog.folder)
    yield made
    made.close()
    if made.window is not None:
        made.window.close()
    made.deleteLater()
    qapp.processEvents()


def shown(shell: Shell) -> MainWindow:
    assert isinstance(shell.window, MainWindow)
    return shell.window


def test_restoring_opens_the_backup_and_can_be_taken_back(shell: Shell, qtbot: QtBot) -> None:
    first = shown(shell)
    qtbot.waitUntil(lambda: first.desk.browsing.loaded)
    sheet = opened(first, qtbot, count=1)
    press(sheet, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: shell.window not in (None, first))
    second = shown(shell)
    assert captions(second.session.catalog) == {"A welcome."}
    assert "What was there is kept" in second.desk.banner.text
    second.desk.banner._action.click()
    qtbot.waitUntil(lambda: shell.window not in (None, second))
    assert captions(shown(shell).session.catalog) == {"Another text"}


def test_a_backup_that_is_damaged_leaves_everything_as_it_was(
    shell: Shell, qtbot: QtBot, tmp_path: Path
) -> None:
    first = shown(shell)
    qtbot.waitUntil(lambda: first.desk.browsing.loaded)
    chosen = backups_in(first.session.catalog.folder / BACKUPS)[0]
    chosen.path.write_bytes(chosen.path.read_bytes()[:5_000])
    sheet = opened(first, qtbot, count=1)
    assert not sheet.main_button.isEnabled()
    first.session.restore_wanted.emit(chosen)
    qtbot.waitUntil(lambda: shell.window not in (None, first))
    assert shown(shell).desk.banner.text != ""
    assert captions(shown(shell).session.catalog) == {"Another text"}

"""Imports that go on in the background, are stopped, or cannot go on; by real keys."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from photoarchive.catalog.listing import photo_ids
from photoarchive.catalog.queries import events, photos_of_event
from photoarchive.catalog.register import add_person
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.session import Session
from photoarchive.desktop.sheets import import_work
from photoarchive.desktop.sheets.import_sheet import ImportSheet
from photoarchive.desktop.sheets.import_work import Stage
from photoarchive.desktop.window import MainWindow
from photoarchive.files import store
from tests.conftest import DrawSet
from tests.desktop.sheets.conftest import CTRL, ENTER, ESC, SPACE, Press, Wait
from tests.desktop.sheets.importing import MANY, done, newest, ready, sheet_of

# ---- the background --------------------------------------------------------------------------


def test_esc_lets_the_import_go_on_and_the_banner_tells_its_end(
    window: MainWindow, importing: ImportSheet, press: Press, until: Wait, large: Path
) -> None:
    importing.take([large])
    until(ready(importing))
    press(ENTER)
    assert importing.work.stage is Stage.IMPORTING
    press(ESC)
    assert window.sheet is None
    assert importing.busy
    until(lambda: len(window.desk.browsing.ids) > 6)
    until(done(importing))
    assert f"{MANY} photo" in window.desk.banner.text
    assert len(photos_of_event(window.session.catalog, newest(window).id)) == MANY
    window.desk.actions["import"].trigger()
    assert sheet_of(window) is importing
    assert importing.main_button.hasFocus()


def test_a_running_import_is_shown_again_and_takes_no_others(
    window: MainWindow,
    importing: ImportSheet,
    press: Press,
    until: Wait,
    large: Path,
    delivery: Path,
) -> None:
    importing.take([large])
    until(ready(importing))
    press(ENTER)
    press(ESC)
    press(Qt.Key.Key_O, CTRL)
    assert sheet_of(window) is importing
    if importing.work.stage is Stage.IMPORTING:
        importing.take([delivery])
        assert "import is running" in window.desk.banner.text
    until(done(importing))
    assert importing.work.sources == (large,)


def test_enter_never_stops_or_leaves_a_running_import(
    window: MainWindow, importing: ImportSheet, press: Press, until: Wait, large: Path
) -> None:
    importing.take([large])
    until(ready(importing))
    press(ENTER)
    press(ENTER)
    press(ENTER, CTRL)
    assert window.sheet is importing
    until(done(importing))
    assert importing.work.report is not None
    assert len(importing.work.report.added) == MANY


def test_captions_can_be_saved_meanwhile(
    window: MainWindow, importing: ImportSheet, press: Press, until: Wait, large: Path
) -> None:
    importing.take([large])
    until(ready(importing))
    press(ENTER)
    press(ESC)
    assert window.session.edit(lambda c: add_person(c, name="Mira Oostveen")[1])
    until(done(importing))
    assert len(photos_of_event(window.session.catalog, newest(window).id)) == MANY


# ---- what goes wrong -------------------------------------------------------------------------


def test_stop_keeps_what_came_in_and_go_on_does_the_rest(
    window: MainWindow, importing: ImportSheet, press: Press, until: Wait, large: Path
) -> None:
    importing.take([large])
    until(ready(importing))
    press(ENTER)
    until(lambda: importing.work.stored or importing.work.stage is Stage.DONE)
    importing.progress.stop.setFocus()
    press(SPACE)
    until(lambda: importing.work.stage is Stage.HALTED)
    assert "are in the archive" in importing.message.text()
    came_in = len(photos_of_event(window.session.catalog, newest(window).id))
    assert 0 < came_in < MANY
    assert importing.main_button.text() == "Go on"
    assert importing.main_button.hasFocus()
    press(ENTER)
    until(done(importing))
    assert len(photos_of_event(window.session.catalog, newest(window).id)) == MANY
    assert importing.work.report is not None
    assert len(importing.work.report.added) == MANY
    assert len(events(window.session.catalog)) == 2


def test_a_full_disk_is_told_in_the_sheet_and_go_on_does_the_rest(
    window: MainWindow,
    importing: ImportSheet,
    press: Press,
    until: Wait,
    delivery: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(import_work, "PLENTY", 1 << 60)
    importing.take([delivery])
    until(ready(importing))
    room = store.RESERVE
    monkeypatch.setattr(store, "RESERVE", 1 << 60)
    press(ENTER)
    until(lambda: importing.work.stage is Stage.HALTED)
    assert "disk is full" in importing.message.text()
    assert importing.message.isVisible()
    monkeypatch.setattr(store, "RESERVE", room)
    press(ENTER)
    until(done(importing))
    assert len(photos_of_event(window.session.catalog, newest(window).id)) == 4


def test_a_drive_that_was_unplugged_is_told_and_go_on_works_when_it_is_back(
    window: MainWindow,
    importing: ImportSheet,
    press: Press,
    until: Wait,
    delivery: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(import_work, "PLENTY", 1 << 60)
    importing.take([delivery])
    until(ready(importing))
    shutil.move(delivery, tmp_path / "unplugged")
    press(ENTER)
    until(lambda: importing.work.stage is Stage.HALTED)
    assert str(delivery) in importing.message.text()
    shutil.move(tmp_path / "unplugged", delivery)
    press(ENTER)
    until(done(importing))
    assert len(photos_of_event(window.session.catalog, newest(window).id)) == 4


def test_a_halt_in_the_background_is_told_in_the_banner(
    window: MainWindow,
    importing: ImportSheet,
    press: Press,
    until: Wait,
    delivery: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(import_work, "PLENTY", 1 << 60)
    importing.take([delivery])
    until(ready(importing))
    monkeypatch.setattr(store, "RESERVE", 1 << 60)
    press(ENTER)
    press(ESC)
    until(lambda: importing.work.stage is Stage.HALTED)
    assert "disk is full" in window.desk.banner.text


def test_closing_the_window_ends_the_import_and_keeps_what_came_in(
    session: Session, until: Wait, large: Path
) -> None:
    window = MainWindow(session, Preferences())
    window.show()
    window.desk.actions["import"].trigger()
    sheet = sheet_of(window)
    sheet.take([large])
    until(ready(sheet))
    sheet.main_button.click()
    window.close()
    copied = list(session.catalog.originals.rglob("Large-*"))
    assert len(photo_ids(session.catalog)) - 6 == len(copied) < MANY


def test_names_are_never_read_as_markup(
    importing: ImportSheet, until: Wait, draw_set: DrawSet, tmp_path: Path
) -> None:
    folder = tmp_path / "A <b>bold</b> & name"
    draw_set([1], prefix="x", folder=folder)
    (folder / "<i>bad.jpg").write_text("no picture")
    importing.take([folder])
    until(ready(importing))
    labels = [label for label in importing.findChildren(QLabel) if "<" in label.text()]
    assert labels
    marked = [one.text() for one in labels if one.textFormat() != Qt.TextFormat.PlainText]
    assert marked == []


# ---- what is copied ahead ----------------------------------------------------------------------


def copied(window: MainWindow) -> list[str]:
    """The photos in the folder of the originals, under whatever name."""
    return sorted(
        name for _, _, names in os.walk(window.session.catalog.originals) for name in names
    )


def test_what_was_only_looked_at_leaves_nothing_behind(
    window: MainWindow, importing: ImportSheet, press: Press, until: Wait, delivery: Path
) -> None:
    before = copied(window)
    importing.take([delivery])
    until(ready(importing))
    until(lambda: len(copied(window)) > len(before))
    press(ESC)
    until(lambda: copied(window) == before)


def test_closing_the_window_leaves_nothing_behind(
    window: MainWindow, importing: ImportSheet, until: Wait, delivery: Path
) -> None:
    originals = window.session.catalog.originals
    before = sorted(originals.rglob("*"))
    importing.take([delivery])
    until(ready(importing))
    window.close()
    assert sorted(originals.rglob("*")) == before


def test_photos_that_stay_where_they_are_are_not_copied(
    window: MainWindow, importing: ImportSheet, press: Press, until: Wait, delivery: Path
) -> None:
    before = copied(window)
    importing.take([delivery])
    until(ready(importing))
    importing.form.leave.setChecked(True)
    press(ENTER)
    until(done(importing))
    until(lambda: copied(window) == before)

"""The export sheet as a whole: what it offers, what comes out, how it ends."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from photoarchive.catalog.collections import make_gallery, set_rights
from photoarchive.catalog.edits import set_left_out
from photoarchive.catalog.listing import count
from photoarchive.catalog.queries import events, photos_named
from photoarchive.desktop.places import Place
from photoarchive.desktop.sheets.export_scope import Scope
from photoarchive.desktop.sheets.export_sheet import ExportSheet
from photoarchive.desktop.window import MainWindow
from photoarchive.gallery.targets import Target
from tests.desktop.export.conftest import OpenSheet, row_of


def choose(sheet: ExportSheet, text: str) -> None:
    """Choose a kind of export by its words."""
    buttons = sheet.form.findChildren(QRadioButton)
    next(one for one in buttons if one.text().replace("&", "") == text).click()


def export(sheet: ExportSheet, qtbot: QtBot) -> None:
    """Ctrl+Enter, and wait for the end of the work."""
    QTest.keyClick(sheet.form.title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not sheet.is_working, timeout=20_000)


def test_two_chords_make_a_gallery(
    open_sheet: OpenSheet, qtbot: QtBot, tmp_path: Path, opened: list[Path], window: MainWindow
) -> None:
    sheet = open_sheet()
    assert sheet.title.text().startswith("Export 6 photo")
    export(sheet, qtbot)
    folder = tmp_path / "export" / "2026-05-13-Opening"
    assert opened == [folder / "index.html"]
    assert "Hazelhof-0001" in (folder / "index.html").read_text("utf-8")
    assert sheet.report.isVisible()
    assert str(folder) in sheet.report.where
    assert count(window.session.catalog, "is:unpublished") == 0
    assert window.desk.preferences.now.export_folder == str(tmp_path / "export")


def test_the_title_and_the_choices_reach_the_page(
    open_sheet: OpenSheet, qtbot: QtBot, tmp_path: Path
) -> None:
    sheet = open_sheet()
    assert sheet.form.title.hasFocus()
    sheet.form.title.selectAll()
    QTest.keyClicks(sheet.form.title, "Nieuw & open")
    assert sheet.place.path.name == "2026-05-13-Nieuw & open"
    sheet.form.language.setCurrentIndex(sheet.form.language.findData("nl"))
    for box in sheet.form.boxes:
        box.setChecked(box.text() in ("480 px", "JPEG"))
    export(sheet, qtbot)
    page = (sheet.place.path / "index.html").read_text("utf-8")
    assert '<html lang="nl"' in page
    assert "Nieuw &amp; open" in page
    assert len(list((sheet.place.path / "photos").iterdir())) == 6


@pytest.mark.parametrize(
    ("text", "target", "ending"),
    [
        ("Word file", Target.DOCX, ".docx"),
        ("Text for a web page", Target.HTML, ".html"),
        ("Table for a spreadsheet", Target.CSV, ".csv"),
    ],
)
def test_texts_go_into_a_new_file(
    text: str, target: Target, ending: str, open_sheet: OpenSheet, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "export").mkdir()
    (tmp_path / "export" / f"2026-05-13-Opening{ending}").write_text("mine")
    sheet = open_sheet()
    choose(sheet, text)
    assert sheet.form.target is target
    assert not sheet.preview.isVisible()
    export(sheet, qtbot)
    assert (tmp_path / "export" / f"2026-05-13-Opening-2{ending}").stat().st_size > 100
    assert (tmp_path / "export" / f"2026-05-13-Opening{ending}").read_text() == "mine"


def test_photos_with_captions_inside_make_a_folder(
    open_sheet: OpenSheet, qtbot: QtBot, opened: list[Path]
) -> None:
    sheet = open_sheet()
    choose(sheet, "Photos with captions inside")
    export(sheet, qtbot)
    assert len(list(sheet.place.path.glob("*.jpg"))) == 6
    assert opened == [sheet.place.path]


def test_a_selection_comes_before_everything_shown(
    open_sheet: OpenSheet, window: MainWindow
) -> None:
    window.desk.browsing.select(window.desk.browsing.ids[:2])
    sheet = open_sheet()
    offers = [sheet.form.scope.itemData(n) for n in range(sheet.form.scope.count())]
    assert [(one.scope, one.count) for one in offers] == [(Scope.SELECTION, 2), (Scope.SHOWN, 6)]
    assert sheet.title.text().startswith("Export 2 photo")


def test_an_article_is_what_is_exported_of_its_event(
    open_sheet: OpenSheet, window: MainWindow, qtbot: QtBot
) -> None:
    catalog, ids = window.session.catalog, list(window.desk.browsing.ids)
    (event,) = events(catalog)
    make_gallery(catalog, title="Told in order", photo_ids=ids[2:0:-1], event_id=event.id)
    set_left_out(catalog, photo_ids=ids[2:3], left_out=True)
    sheet = open_sheet()
    assert sheet.title.text().startswith("Export 1 photo")
    assert sheet.form.title.text() == "Told in order"
    sheet.form.scope.setCurrentIndex(1)
    qtbot.waitUntil(lambda: sheet.title.text().startswith("Export 5 photo"))


def test_a_missing_credit_holds_the_export_and_leads_to_its_cure(
    open_sheet: OpenSheet, qtbot: QtBot, window: MainWindow
) -> None:
    uncredited(window)
    sheet = open_sheet()
    export(sheet, qtbot)
    assert "hold" in sheet.message.text()
    assert row_of(sheet, "no-credit").first.hasFocus()
    assert not sheet.place.path.exists()


def test_a_reason_lets_it_out_and_is_kept(
    open_sheet: OpenSheet, qtbot: QtBot, window: MainWindow
) -> None:
    uncredited(window)
    sheet = open_sheet()
    sheet.findings.reason.open()
    QTest.keyClicks(sheet.findings.reason.line, "own work")
    QTest.keyClick(sheet.findings.reason.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.report.isVisible(), timeout=20_000)
    with window.session.catalog.reading() as db:
        reasons = db.execute("SELECT DISTINCT reason FROM publication").fetchall()
    assert reasons == [("own work",)]


def uncredited(window: MainWindow) -> None:
    catalog = window.session.catalog
    (photo,) = photos_named(catalog, "Hazelhof-0001")
    set_rights(catalog, set_id=photo.set_id, credit="")


def test_a_folder_with_other_things_is_left_alone_and_said(
    open_sheet: OpenSheet, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "website"
    other.mkdir()
    (other / "index.html").write_text("mine")
    sheet = open_sheet()
    sheet.place.line.selectAll()
    QTest.keyClicks(sheet.place.line, str(other))
    export(sheet, qtbot)
    assert sheet.message.isVisible()
    assert "index.html" in sheet.message.text()
    assert [path.name for path in other.iterdir()] == ["index.html"]
    assert (other / "index.html").read_text() == "mine"


def test_a_full_disk_is_a_sentence_and_leaves_nothing(
    open_sheet: OpenSheet, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Path, data: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    sheet = open_sheet()
    monkeypatch.setattr(Path, "write_bytes", full)
    export(sheet, qtbot)
    assert "disk is full" in sheet.message.text()
    assert list((tmp_path / "export").iterdir()) == []


def test_stop_leaves_nothing(
    open_sheet: OpenSheet, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = open_sheet()
    QTest.keyClick(sheet.form.title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sheet.work.isVisible()
    sheet.work.stop.click()
    qtbot.waitUntil(lambda: not sheet.is_working, timeout=20_000)
    assert "Nothing was written" in sheet.message.text()
    assert list((tmp_path / "export").iterdir()) == []


def test_esc_lets_it_go_on_and_the_banner_reports(
    open_sheet: OpenSheet, qtbot: QtBot, window: MainWindow, opened: list[Path]
) -> None:
    sheet = open_sheet()
    sheet.place.opens.setChecked(False)
    QTest.keyClick(sheet.form.title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(sheet.work.stop, Qt.Key.Key_Escape)
    assert window.sheet is None
    qtbot.waitUntil(lambda: "ready" in window.desk.banner.text, timeout=20_000)
    assert opened == []


def test_opening_it_again_while_it_works_shows_the_work(
    open_sheet: OpenSheet, qtbot: QtBot, window: MainWindow
) -> None:
    sheet = open_sheet()
    QTest.keyClick(sheet.form.title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    sheet.cancel()
    window.desk.actions["export"].trigger()
    assert window.sheet is sheet
    qtbot.waitUntil(lambda: sheet.report.isVisible(), timeout=20_000)


def test_the_preview_is_the_true_page_and_publishes_nothing(
    open_sheet: OpenSheet, qtbot: QtBot, window: MainWindow, opened: list[Path]
) -> None:
    uncredited(window)
    sheet = open_sheet()
    sheet.preview.click()
    qtbot.waitUntil(lambda: not sheet.is_working, timeout=20_000)
    (page,) = opened
    assert "Hazelhof-0001" in page.read_text("utf-8")
    assert not sheet.place.path.exists()
    assert count(window.session.catalog, "is:unpublished") == 6
    assert sheet.findings.isVisible()


def test_nothing_is_chosen_by_leaving_everything_out(open_sheet: OpenSheet, qtbot: QtBot) -> None:
    sheet = open_sheet()
    for box in sheet.form.boxes:
        box.setChecked(box.text() == "JPEG")
    export(sheet, qtbot)
    assert "at least one size" in sheet.message.text()


def test_it_says_what_lies_there_and_how_large_it_will_be(
    open_sheet: OpenSheet, qtbot: QtBot, tmp_path: Path
) -> None:
    sheet = open_sheet()
    assert sheet.place.says.startswith("new folder, about ")
    export(sheet, qtbot)
    sheet.report.again_wanted.emit()
    qtbot.waitUntil(lambda: "exported before" in sheet.place.says)
    assert sheet.place.path == tmp_path / "export" / "2026-05-13-Opening"


def test_going_to_a_photo_keeps_what_was_chosen(
    open_sheet: OpenSheet, window: MainWindow, qtbot: QtBot
) -> None:
    sheet = open_sheet()
    QTest.keyClick(sheet.form.title, Qt.Key.Key_End)
    QTest.keyClicks(sheet.form.title, " tonight")
    row = row_of(sheet, "no-alt-text", "Hazelhof-0005")
    row.go.click()
    assert window.place is Place.CAPTION
    (photo,) = photos_named(window.session.catalog, "Hazelhof-0005")
    assert window.desk.browsing.current == photo.id
    window.desk.actions["export"].trigger()
    assert window.sheet is sheet
    assert sheet.form.title.text() == "Opening tonight"

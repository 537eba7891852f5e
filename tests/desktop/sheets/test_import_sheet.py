"""The import sheet by real keys: choose, look it over, Enter; what is said by name."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton

from photoarchive.catalog.queries import events, photo_sets, photos, photos_of_event
from photoarchive.desktop import pickers
from photoarchive.desktop.browsing import Filter
from photoarchive.desktop.places import Place
from photoarchive.desktop.sheets.import_notices import Tone
from photoarchive.desktop.sheets.import_sheet import ImportSheet
from photoarchive.desktop.sheets.import_work import Stage
from photoarchive.desktop.window import MainWindow
from tests.conftest import DrawSet
from tests.desktop.sheets.conftest import ALT, CTRL, ENTER, ESC, SPACE, Press, Wait, type_text
from tests.desktop.sheets.importing import MANY, done, newest, ready, sheet_of

# ---- choosing --------------------------------------------------------------------------------


def test_one_key_opens_one_enter_chooses(
    window: MainWindow,
    importing: ImportSheet,
    press: Press,
    until: Wait,
    delivery: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def choose(_parent: object, _title: str, start: str = "") -> Path:
        asked.append(start)
        return delivery

    monkeypatch.setattr(pickers, "folder", choose)
    assert importing.chooser.folder_button.hasFocus()
    press(ENTER)
    until(ready(importing))
    assert "5 JPEG" in importing.source.text
    assert window.desk.preferences.now.import_folder == str(delivery.parent)
    assert importing.form.event_title.line.hasFocus()
    press(ESC)
    press(Qt.Key.Key_O, CTRL)
    press(ENTER)
    assert asked == ["", str(delivery.parent)]


def test_a_picker_that_was_closed_changes_nothing(
    importing: ImportSheet, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pickers, "folder", lambda *_: None)
    press(ENTER)
    assert importing.work.stage is Stage.CHOOSING
    assert not importing.busy


def test_files_and_zips_are_chosen_too(
    importing: ImportSheet,
    press: Press,
    until: Wait,
    delivery: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    packed = delivery.with_suffix(".zip")
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(delivery / "Lindehof-0001.jpg", "Lindehof-0001.jpg")
    monkeypatch.setattr(pickers, "files_to_open", lambda *_: [packed])
    press(Qt.Key.Key_Tab)
    assert importing.chooser.files_button.hasFocus()
    press(ENTER)
    until(ready(importing))
    assert not importing.form.leave.isEnabled()
    press(ENTER)
    until(done(importing))
    assert not list(packed.parent.glob("archive/.unpacked-*"))


def test_a_folder_can_be_dropped(importing: ImportSheet, until: Wait, delivery: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(delivery))])
    drop = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    importing.chooser.dropEvent(drop)
    until(ready(importing))


@pytest.mark.parametrize("name", ["empty", "missing"])
def test_what_has_no_photos_is_told_and_one_can_choose_again(
    importing: ImportSheet, press: Press, until: Wait, delivery: Path, tmp_path: Path, name: str
) -> None:
    (tmp_path / "empty").mkdir()
    importing.take([tmp_path / name])
    until(lambda: importing.chooser.message.text())
    assert str(tmp_path / name) in importing.chooser.message.text()
    assert importing.chooser.message.isVisible()
    assert importing.chooser.folder_button.hasFocus()
    importing.take([delivery])
    until(ready(importing))
    assert not importing.chooser.message.isVisible()


# ---- looking ---------------------------------------------------------------------------------


def test_everything_is_told_by_name_before_it_is_stored(
    window: MainWindow, importing: ImportSheet, until: Wait, delivery: Path
) -> None:
    known = photos(window.session.catalog, list(window.desk.browsing.ids))[0]
    shutil.copy(known.source, delivery / "again.jpg")
    importing.take([delivery])
    until(ready(importing))
    said = importing.check.text
    assert "4 new photo" in said
    assert "broken.jpg: not an image" in said
    assert "Lindehof-0003 is missing" in said
    assert f"again is {known.name} in Opening" in said
    assert "film.mp4: a video" in said
    assert "article.txt" in said
    assert importing.main_button.text().startswith("Import 4")
    assert len(events(window.session.catalog)) == 1


def test_small_pictures_come_before_anything_is_stored(
    importing: ImportSheet, until: Wait, delivery: Path
) -> None:
    importing.take([delivery])
    strip = importing.strip.photos
    until(lambda: strip.rowCount() == 5)
    pixmap = Qt.ItemDataRole.DecorationRole
    row = strip.row_of(delivery / "Lindehof-0001.jpg")
    until(lambda: strip.index(row).data(pixmap))
    assert not strip.index(row).data(pixmap).isNull()
    spoken = strip.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"Lindehof-0001, photo {row + 1} of 5"


def test_what_was_typed_meanwhile_stays(
    importing: ImportSheet, press: Press, until: Wait, delivery: Path
) -> None:
    importing.take([delivery])
    type_text("Open garden")
    until(ready(importing))
    assert importing.form.event_title.text == "Open garden"
    assert importing.form.set_name.text == "Lindehof"


def test_the_sheet_keeps_its_texts_while_one_looks_elsewhere(
    window: MainWindow, importing: ImportSheet, press: Press, until: Wait, delivery: Path
) -> None:
    importing.take([delivery])
    until(ready(importing))
    type_text("Open garden")
    press(Qt.Key.Key_1, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.sheet is None
    press(Qt.Key.Key_O, CTRL)
    assert sheet_of(window) is importing
    assert importing.form.event_title.text == "Open garden"
    press(ESC)
    press(Qt.Key.Key_O, CTRL)
    assert sheet_of(window) is not importing


def test_a_date_that_is_none_is_told_and_nothing_is_imported(
    importing: ImportSheet, press: Press, until: Wait, delivery: Path
) -> None:
    importing.take([delivery])
    until(ready(importing))
    press(Qt.Key.Key_D, ALT)
    type_text("some day")
    press(ENTER)
    assert importing.work.stage is Stage.READY
    assert importing.form.date.hint_text == "not a date"
    assert importing.form.date.line.hasFocus()
    importing.form.date.line.selectAll()
    type_text("13-5-2026")
    press(ENTER)
    until(done(importing))
    assert importing.work.report is not None


# ---- importing -------------------------------------------------------------------------------


def test_enter_imports_with_what_was_typed(
    window: MainWindow, importing: ImportSheet, press: Press, until: Wait, delivery: Path
) -> None:
    importing.take([delivery])
    until(ready(importing))
    type_text("Open garden")
    press(Qt.Key.Key_R, ALT)
    type_text("Studio Linde/Noor Brandsma")
    press(ENTER)
    until(done(importing))
    event = newest(window)
    stored = photos_of_event(window.session.catalog, event.id)
    assert event.title == "Open garden"
    assert {p.credit for p in stored} == {"Studio Linde/Noor Brandsma"}
    assert sorted(p.name for p in stored) == [f"Lindehof-{n:04d}" for n in (1, 2, 4, 5)]
    assert all(p.source.is_relative_to(window.session.catalog.originals) for p in stored)


def test_enter_before_everything_was_read_is_enough(
    window: MainWindow, importing: ImportSheet, press: Press, until: Wait, large: Path
) -> None:
    importing.take([large])
    until(lambda: importing.work.found)
    assert importing.work.stage is Stage.READING
    press(ENTER)
    assert importing.work.waiting
    assert not importing.form.isEnabled()
    until(done(importing))
    assert len(photos_of_event(window.session.catalog, newest(window).id)) == MANY


def test_files_can_stay_where_they_are(
    window: MainWindow, importing: ImportSheet, press: Press, until: Wait, delivery: Path
) -> None:
    importing.take([delivery])
    until(ready(importing))
    importing.form.leave.setFocus()
    press(SPACE)
    press(ENTER)
    until(done(importing))
    stored = photos_of_event(window.session.catalog, newest(window).id)
    assert {p.source.parent for p in stored} == {delivery}


def test_the_report_names_everything_and_goes_on_to_captioning(
    window: MainWindow, importing: ImportSheet, press: Press, until: Wait, delivery: Path
) -> None:
    importing.take([delivery])
    until(ready(importing))
    press(ENTER)
    until(done(importing))
    said = importing.result.notices.text
    assert importing.title.text().startswith("4 photo")
    assert "broken.jpg: not an image" in said
    assert "Lindehof-0003 is missing" in said
    assert importing.main_button.hasFocus()
    press(ENTER)
    until(lambda: window.place is Place.CAPTION and window.sheet is None)
    names = [p.name for p in photos(window.session.catalog, list(window.desk.browsing.ids))]
    assert names == [f"Lindehof-{n:04d}" for n in (1, 2, 4, 5)]
    assert window.desk.browsing.current == window.desk.browsing.ids[0]
    assert [f.label for f in window.desk.browsing.filters] == ["Garden party"]


def test_done_shows_the_event_in_the_library(
    window: MainWindow, importing: ImportSheet, press: Press, until: Wait, delivery: Path
) -> None:
    window.desk.browsing.set_filters([Filter("is:uncaptioned", "No caption")])
    press(Qt.Key.Key_O, CTRL)
    sheet = sheet_of(window)
    sheet.take([delivery])
    until(ready(sheet))
    press(ENTER)
    until(done(sheet))
    press(ESC)
    assert window.sheet is None
    assert window.place is Place.LIBRARY
    until(lambda: len(window.desk.browsing.ids) == 4)
    assert window.desk.browsing.filters == (Filter(f"event:#{newest(window).id}", "Garden party"),)


def test_an_article_beside_the_photos_is_one_click_away(
    window: MainWindow, importing: ImportSheet, press: Press, until: Wait, delivery: Path
) -> None:
    importing.take([delivery])
    until(ready(importing))
    press(ENTER)
    until(done(importing))
    buttons = importing.result.findChildren(QPushButton)
    offer = next(button for button in buttons if "article.txt" in button.text())
    offer.setFocus()
    press(ENTER)
    assert window.sheet is not importing
    assert window.sheet is not None
    until(lambda: "Fill 1" in window.sheet.main_button.text())  # type: ignore[union-attr]


def test_the_same_folder_again_adds_nothing_and_says_so(
    window: MainWindow, importing: ImportSheet, press: Press, until: Wait, delivery: Path
) -> None:
    importing.take([delivery])
    until(ready(importing))
    press(ENTER)
    until(done(importing))
    press(ESC)
    press(Qt.Key.Key_O, CTRL)
    again = sheet_of(window)
    again.take([delivery])
    until(ready(again))
    assert "Nothing new" in again.check.text
    press(ENTER)
    until(done(again))
    assert again.title.text() == "Nothing new"
    assert len(photo_sets(window.session.catalog)) == 2


def test_what_is_dropped_on_a_report_is_the_next_import(
    window: MainWindow,
    importing: ImportSheet,
    press: Press,
    until: Wait,
    delivery: Path,
    draw_set: DrawSet,
    tmp_path: Path,
) -> None:
    importing.take([delivery])
    until(ready(importing))
    press(ENTER)
    until(done(importing))
    second = draw_set([8], prefix="Second", folder=tmp_path / "Second")[0].parent
    window.take_dropped([second])
    sheet = sheet_of(window)
    until(ready(sheet))
    assert sheet.title.text() == "Import photos"
    assert sheet.form.event_title.text == "Second"
    press(ENTER)
    until(done(sheet))
    assert newest(window).title == "Second"


def test_gaps_are_told_as_ranges_and_many_of_them_quietly(
    importing: ImportSheet, until: Wait, draw_set: DrawSet, tmp_path: Path
) -> None:
    few = draw_set([*range(1, 12), 14, 16, 17], prefix="Few", folder=tmp_path / "few")
    importing.take([few[0].parent])
    until(ready(importing))
    gaps = importing.check.notices[-1]
    assert (gaps.tone, gaps.names) == (Tone.WARNING, ("Few-0012 – 0013", "Few-0015"))
    many = draw_set([1, 9, 30], prefix="Many", folder=tmp_path / "many")
    importing.take([many[0].parent])
    until(lambda: importing.work.plan and importing.work.plan.sources == (many[0].parent,))
    gaps = importing.check.notices[-1]
    assert (gaps.tone, gaps.names) == (Tone.PLAIN, ("Many-0002 – 0008", "Many-0010 – 0029"))

"""The import sheet by real keys: choose, look, Enter; Esc goes on in the background, Stop stops."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton

from photoarchive.catalog.listing import photo_ids
from photoarchive.catalog.queries import events, photo_sets, photos, photos_of_event
from photoarchive.catalog.register import add_person
from photoarchive.desktop import pickers
from photoarchive.desktop.browsing import Filter
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.session import Session
from photoarchive.desktop.sheets.import_notices import Tone
from photoarchive.desktop.sheets.import_sheet import ImportSheet
from photoarchive.desktop.sheets.import_work import Stage
from photoarchive.desktop.window import MainWindow, Place
from photoarchive.files import store
from photoarchive.model import Event
from tests.conftest import DrawSet
from tests.desktop.sheets.conftest import ALT, CTRL, ENTER, ESC, SPACE, Press, Wait, type_text

MANY = 160


@pytest.fixture
def delivery(draw_set: DrawSet, tmp_path: Path) -> Path:
    """A photographer's folder: four photos, a gap, a bad file, a video and an article."""
    folder = tmp_path / "Garden party"
    draw_set([1, 2, 4, 5], prefix="Lindehof", folder=folder)
    (folder / "broken.jpg").write_text("not a picture")
    (folder / "film.mp4").write_bytes(b"film")
    (folder / "article.txt").write_text("Garden\n\nLindehof-0001\n\nThe garden is open.\n")
    return folder


@pytest.fixture
def large(draw_set: DrawSet, tmp_path: Path) -> Path:
    """Photos enough that an import takes a moment."""
    folder = tmp_path / "Large"
    draw_set(range(1, MANY + 1), prefix="Large", folder=folder, size=(60, 40))
    return folder


@pytest.fixture
def opened(window: MainWindow, press: Press) -> ImportSheet:
    """The sheet, opened by its key."""
    press(Qt.Key.Key_O, CTRL)
    return sheet_of(window)


def sheet_of(window: MainWindow) -> ImportSheet:
    assert isinstance(window.sheet, ImportSheet)
    return window.sheet


def ready(sheet: ImportSheet) -> Callable[[], bool]:
    return lambda: sheet.work.stage is Stage.READY


def done(sheet: ImportSheet) -> Callable[[], bool]:
    return lambda: sheet.work.stage is Stage.DONE


def newest(window: MainWindow) -> Event:
    return max(events(window.session.catalog), key=lambda event: event.id)


# ---- choosing --------------------------------------------------------------------------------


def test_one_key_opens_one_enter_chooses(
    window: MainWindow,
    opened: ImportSheet,
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
    assert opened.chooser.folder_button.hasFocus()
    press(ENTER)
    until(ready(opened))
    assert "5 JPEG" in opened.source.text
    assert window.desk.preferences.now.import_folder == str(delivery.parent)
    assert opened.form.event_title.line.hasFocus()
    press(ESC)
    press(Qt.Key.Key_O, CTRL)
    press(ENTER)
    assert asked == ["", str(delivery.parent)]


def test_a_picker_that_was_closed_changes_nothing(
    opened: ImportSheet, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pickers, "folder", lambda *_: None)
    press(ENTER)
    assert opened.work.stage is Stage.CHOOSING
    assert not opened.busy


def test_files_and_zips_are_chosen_too(
    opened: ImportSheet, press: Press, until: Wait, delivery: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed = delivery.with_suffix(".zip")
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(delivery / "Lindehof-0001.jpg", "Lindehof-0001.jpg")
    monkeypatch.setattr(pickers, "files_to_open", lambda *_: [packed])
    press(Qt.Key.Key_Tab)
    assert opened.chooser.files_button.hasFocus()
    press(ENTER)
    until(ready(opened))
    assert not opened.form.leave.isEnabled()
    press(ENTER)
    until(done(opened))
    assert not list(packed.parent.glob("archive/.unpacked-*"))


def test_a_folder_can_be_dropped(opened: ImportSheet, until: Wait, delivery: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(delivery))])
    drop = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    opened.chooser.dropEvent(drop)
    until(ready(opened))


@pytest.mark.parametrize("name", ["empty", "missing"])
def test_what_has_no_photos_is_told_and_one_can_choose_again(
    opened: ImportSheet, press: Press, until: Wait, delivery: Path, tmp_path: Path, name: str
) -> None:
    (tmp_path / "empty").mkdir()
    opened.take([tmp_path / name])
    until(lambda: opened.chooser.message.text())
    assert str(tmp_path / name) in opened.chooser.message.text()
    assert opened.chooser.message.isVisible()
    assert opened.chooser.folder_button.hasFocus()
    opened.take([delivery])
    until(ready(opened))
    assert not opened.chooser.message.isVisible()


# ---- looking ---------------------------------------------------------------------------------


def test_everything_is_told_by_name_before_it_is_stored(
    window: MainWindow, opened: ImportSheet, until: Wait, delivery: Path
) -> None:
    known = photos(window.session.catalog, list(window.desk.browsing.ids))[0]
    shutil.copy(known.source, delivery / "again.jpg")
    opened.take([delivery])
    until(ready(opened))
    said = opened.check.text
    assert "4 new photo" in said
    assert "broken.jpg: not an image" in said
    assert "Lindehof-0003 is missing" in said
    assert f"again is {known.name} in Opening" in said
    assert "film.mp4: a video" in said
    assert "article.txt" in said
    assert opened.main_button.text().startswith("Import 4")
    assert len(events(window.session.catalog)) == 1


def test_small_pictures_come_before_anything_is_stored(
    opened: ImportSheet, until: Wait, delivery: Path
) -> None:
    opened.take([delivery])
    strip = opened.strip.photos
    until(lambda: strip.rowCount() == 5)
    pixmap = Qt.ItemDataRole.DecorationRole
    row = strip.row_of(delivery / "Lindehof-0001.jpg")
    until(lambda: strip.index(row).data(pixmap))
    assert not strip.index(row).data(pixmap).isNull()
    spoken = strip.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"Lindehof-0001, photo {row + 1} of 5"


def test_what_was_typed_meanwhile_stays(
    opened: ImportSheet, press: Press, until: Wait, delivery: Path
) -> None:
    opened.take([delivery])
    type_text("Open garden")
    until(ready(opened))
    assert opened.form.event_title.text == "Open garden"
    assert opened.form.set_name.text == "Lindehof"


def test_the_sheet_keeps_its_texts_while_one_looks_elsewhere(
    window: MainWindow, opened: ImportSheet, press: Press, until: Wait, delivery: Path
) -> None:
    opened.take([delivery])
    until(ready(opened))
    type_text("Open garden")
    press(Qt.Key.Key_1, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.sheet is None
    press(Qt.Key.Key_O, CTRL)
    assert sheet_of(window) is opened
    assert opened.form.event_title.text == "Open garden"
    press(ESC)
    press(Qt.Key.Key_O, CTRL)
    assert sheet_of(window) is not opened


def test_a_date_that_is_none_is_told_and_nothing_is_imported(
    opened: ImportSheet, press: Press, until: Wait, delivery: Path
) -> None:
    opened.take([delivery])
    until(ready(opened))
    press(Qt.Key.Key_D, ALT)
    type_text("some day")
    press(ENTER)
    assert opened.work.stage is Stage.READY
    assert opened.form.date.hint_text == "not a date"
    assert opened.form.date.line.hasFocus()
    opened.form.date.line.selectAll()
    type_text("13-5-2026")
    press(ENTER)
    until(done(opened))
    assert opened.work.report is not None


# ---- importing -------------------------------------------------------------------------------


def test_enter_imports_with_what_was_typed(
    window: MainWindow, opened: ImportSheet, press: Press, until: Wait, delivery: Path
) -> None:
    opened.take([delivery])
    until(ready(opened))
    type_text("Open garden")
    press(Qt.Key.Key_R, ALT)
    type_text("Studio Linde/Noor Brandsma")
    press(ENTER)
    until(done(opened))
    event = newest(window)
    stored = photos_of_event(window.session.catalog, event.id)
    assert event.title == "Open garden"
    assert {p.credit for p in stored} == {"Studio Linde/Noor Brandsma"}
    assert sorted(p.name for p in stored) == [f"Lindehof-{n:04d}" for n in (1, 2, 4, 5)]
    assert all(p.source.is_relative_to(window.session.catalog.originals) for p in stored)


def test_enter_before_everything_was_read_is_enough(
    window: MainWindow, opened: ImportSheet, press: Press, until: Wait, large: Path
) -> None:
    opened.take([large])
    until(lambda: opened.work.found)
    assert opened.work.stage is Stage.READING
    press(ENTER)
    assert opened.work.waiting
    assert not opened.form.isEnabled()
    until(done(opened))
    assert len(photos_of_event(window.session.catalog, newest(window).id)) == MANY


def test_files_can_stay_where_they_are(
    window: MainWindow, opened: ImportSheet, press: Press, until: Wait, delivery: Path
) -> None:
    opened.take([delivery])
    until(ready(opened))
    opened.form.leave.setFocus()
    press(SPACE)
    press(ENTER)
    until(done(opened))
    stored = photos_of_event(window.session.catalog, newest(window).id)
    assert {p.source.parent for p in stored} == {delivery}


def test_the_report_names_everything_and_goes_on_to_captioning(
    window: MainWindow, opened: ImportSheet, press: Press, until: Wait, delivery: Path
) -> None:
    opened.take([delivery])
    until(ready(opened))
    press(ENTER)
    until(done(opened))
    said = opened.result.notices.text
    assert opened.title.text().startswith("4 photo")
    assert "broken.jpg: not an image" in said
    assert "Lindehof-0003 is missing" in said
    assert opened.main_button.hasFocus()
    press(ENTER)
    until(lambda: window.place is Place.CAPTION and window.sheet is None)
    names = [p.name for p in photos(window.session.catalog, list(window.desk.browsing.ids))]
    assert names == [f"Lindehof-{n:04d}" for n in (1, 2, 4, 5)]
    assert window.desk.browsing.current == window.desk.browsing.ids[0]
    assert [f.label for f in window.desk.browsing.filters] == ["Garden party"]


def test_done_shows_the_event_in_the_library(
    window: MainWindow, opened: ImportSheet, press: Press, until: Wait, delivery: Path
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
    window: MainWindow, opened: ImportSheet, press: Press, until: Wait, delivery: Path
) -> None:
    opened.take([delivery])
    until(ready(opened))
    press(ENTER)
    until(done(opened))
    buttons = opened.result.findChildren(QPushButton)
    offer = next(button for button in buttons if "article.txt" in button.text())
    offer.setFocus()
    press(ENTER)
    assert window.sheet is not opened
    assert window.sheet is not None
    until(lambda: "Fill 1" in window.sheet.main_button.text())  # type: ignore[union-attr]


def test_the_same_folder_again_adds_nothing_and_says_so(
    window: MainWindow, opened: ImportSheet, press: Press, until: Wait, delivery: Path
) -> None:
    opened.take([delivery])
    until(ready(opened))
    press(ENTER)
    until(done(opened))
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
    opened: ImportSheet,
    press: Press,
    until: Wait,
    delivery: Path,
    draw_set: DrawSet,
    tmp_path: Path,
) -> None:
    opened.take([delivery])
    until(ready(opened))
    press(ENTER)
    until(done(opened))
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
    opened: ImportSheet, until: Wait, draw_set: DrawSet, tmp_path: Path
) -> None:
    few = draw_set([*range(1, 12), 14, 16, 17], prefix="Few", folder=tmp_path / "few")
    opened.take([few[0].parent])
    until(ready(opened))
    gaps = opened.check.notices[-1]
    assert (gaps.tone, gaps.names) == (Tone.WARNING, ("Few-0012 – 0013", "Few-0015"))
    many = draw_set([1, 9, 30], prefix="Many", folder=tmp_path / "many")
    opened.take([many[0].parent])
    until(lambda: opened.work.plan and opened.work.plan.sources == (many[0].parent,))
    gaps = opened.check.notices[-1]
    assert (gaps.tone, gaps.names) == (Tone.PLAIN, ("Many-0002 – 0008", "Many-0010 – 0029"))


# ---- the background --------------------------------------------------------------------------


def test_esc_lets_the_import_go_on_and_the_banner_tells_its_end(
    window: MainWindow, opened: ImportSheet, press: Press, until: Wait, large: Path
) -> None:
    opened.take([large])
    until(ready(opened))
    press(ENTER)
    assert opened.work.stage is Stage.IMPORTING
    press(ESC)
    assert window.sheet is None
    assert opened.busy
    until(lambda: len(window.desk.browsing.ids) > 6)
    until(done(opened))
    assert f"{MANY} photo" in window.desk.banner.text
    assert len(photos_of_event(window.session.catalog, newest(window).id)) == MANY
    window.desk.actions["import"].trigger()
    assert sheet_of(window) is opened
    assert opened.main_button.hasFocus()


def test_a_running_import_is_shown_again_and_takes_no_others(
    window: MainWindow, opened: ImportSheet, press: Press, until: Wait, large: Path, delivery: Path
) -> None:
    opened.take([large])
    until(ready(opened))
    press(ENTER)
    press(ESC)
    press(Qt.Key.Key_O, CTRL)
    assert sheet_of(window) is opened
    if opened.work.stage is Stage.IMPORTING:
        opened.take([delivery])
        assert "import is running" in window.desk.banner.text
    until(done(opened))
    assert opened.work.sources == (large,)


def test_enter_never_stops_or_leaves_a_running_import(
    window: MainWindow, opened: ImportSheet, press: Press, until: Wait, large: Path
) -> None:
    opened.take([large])
    until(ready(opened))
    press(ENTER)
    press(ENTER)
    press(ENTER, CTRL)
    assert window.sheet is opened
    until(done(opened))
    assert opened.work.report is not None
    assert len(opened.work.report.added) == MANY


def test_captions_can_be_saved_meanwhile(
    window: MainWindow, opened: ImportSheet, press: Press, until: Wait, large: Path
) -> None:
    opened.take([large])
    until(ready(opened))
    press(ENTER)
    press(ESC)
    assert window.session.edit(lambda c: add_person(c, name="Mira Oostveen")[1])
    until(done(opened))
    assert len(photos_of_event(window.session.catalog, newest(window).id)) == MANY


# ---- what goes wrong -------------------------------------------------------------------------


def test_stop_keeps_what_came_in_and_go_on_does_the_rest(
    window: MainWindow, opened: ImportSheet, press: Press, until: Wait, large: Path
) -> None:
    opened.take([large])
    until(ready(opened))
    press(ENTER)
    until(lambda: opened.work.stored or opened.work.stage is Stage.DONE)
    opened.progress.stop.setFocus()
    press(SPACE)
    until(lambda: opened.work.stage is Stage.HALTED)
    assert "are in the archive" in opened.message.text()
    came_in = len(photos_of_event(window.session.catalog, newest(window).id))
    assert 0 < came_in < MANY
    assert opened.main_button.text() == "Go on"
    assert opened.main_button.hasFocus()
    press(ENTER)
    until(done(opened))
    assert len(photos_of_event(window.session.catalog, newest(window).id)) == MANY
    assert opened.work.report is not None
    assert len(opened.work.report.added) == MANY
    assert len(events(window.session.catalog)) == 2


def test_a_full_disk_is_told_in_the_sheet_and_go_on_does_the_rest(
    window: MainWindow,
    opened: ImportSheet,
    press: Press,
    until: Wait,
    delivery: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened.take([delivery])
    until(ready(opened))
    room = store.RESERVE
    monkeypatch.setattr(store, "RESERVE", 1 << 60)
    press(ENTER)
    until(lambda: opened.work.stage is Stage.HALTED)
    assert "disk is full" in opened.message.text()
    assert opened.message.isVisible()
    monkeypatch.setattr(store, "RESERVE", room)
    press(ENTER)
    until(done(opened))
    assert len(photos_of_event(window.session.catalog, newest(window).id)) == 4


def test_a_drive_that_was_unplugged_is_told_and_go_on_works_when_it_is_back(
    window: MainWindow,
    opened: ImportSheet,
    press: Press,
    until: Wait,
    delivery: Path,
    tmp_path: Path,
) -> None:
    opened.take([delivery])
    until(ready(opened))
    shutil.move(delivery, tmp_path / "unplugged")
    press(ENTER)
    until(lambda: opened.work.stage is Stage.HALTED)
    assert str(delivery) in opened.message.text()
    shutil.move(tmp_path / "unplugged", delivery)
    press(ENTER)
    until(done(opened))
    assert len(photos_of_event(window.session.catalog, newest(window).id)) == 4


def test_a_halt_in_the_background_is_told_in_the_banner(
    window: MainWindow,
    opened: ImportSheet,
    press: Press,
    until: Wait,
    delivery: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened.take([delivery])
    until(ready(opened))
    monkeypatch.setattr(store, "RESERVE", 1 << 60)
    press(ENTER)
    press(ESC)
    until(lambda: opened.work.stage is Stage.HALTED)
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
    opened: ImportSheet, until: Wait, draw_set: DrawSet, tmp_path: Path
) -> None:
    folder = tmp_path / "A <b>bold</b> & name"
    draw_set([1], prefix="x", folder=folder)
    (folder / "<i>bad.jpg").write_text("no picture")
    opened.take([folder])
    until(ready(opened))
    labels = [label for label in opened.findChildren(QLabel) if "<" in label.text()]
    assert labels
    marked = [one.text() for one in labels if one.textFormat() != Qt.TextFormat.PlainText]
    assert marked == []

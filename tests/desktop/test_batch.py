"""Setting a field of all selected photos: by key, only what is touched, one step."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoarchive.catalog.backup import Backup, backups_in
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import add_keyword, set_caption, set_headline
from photoarchive.catalog.listing import photo_ids
from photoarchive.catalog.location import LIBRARY
from photoarchive.catalog.opening import BACKUPS
from photoarchive.catalog.queries import latest_steps, people, photos
from photoarchive.catalog.register import add_person
from photoarchive.desktop import bulk
from photoarchive.desktop.library.batch import Batch, common, keywords_of, touched
from photoarchive.desktop.library.view import LibraryView
from photoarchive.desktop.places import Place
from photoarchive.desktop.sheets.batch_sheet import BatchSheet
from photoarchive.desktop.window import MainWindow
from photoarchive.model import Photo

Key = Qt.Key


@pytest.fixture
def catalog(catalog: Catalog) -> Catalog:
    """Two captions that differ, one headline for all, a keyword in one."""
    ids = photo_ids(catalog)
    set_caption(catalog, photo_ids=[ids[0]], text="Guests arrive.")
    set_caption(catalog, photo_ids=[ids[1]], text="The band plays.")
    set_headline(catalog, photo_ids=ids, text="Opening night")
    add_keyword(catalog, photo_ids=[ids[0]], word="opening")
    add_person(catalog, name="Ada Wieringa")
    return catalog


@pytest.fixture
def sheet(window: MainWindow, qtbot: QtBot) -> BatchSheet:
    """The sheet for all six photos, opened by key, with what they have."""
    library = window.views[Place.LIBRARY]
    assert isinstance(library, LibraryView)
    qtbot.waitUntil(lambda: len(library.grid.tiles) == 6)
    library.grid.setFocus()
    QTest.keyClick(library.grid, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(library.grid, Key.Key_B)
    made = window.sheet
    assert isinstance(made, BatchSheet)
    qtbot.waitUntil(lambda: made.rows["headline"].text == "Opening night")
    return made


def stored(window: MainWindow) -> list[Photo]:
    """All photos as the archive has them now."""
    return photos(window.session.catalog, window.desk.browsing.ids)


def write(window: MainWindow, text: str) -> None:
    """Type where the focus is."""
    focus = window.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


def test_it_shows_what_the_photos_share(sheet: BatchSheet) -> None:
    assert sheet.rows["caption"].text == ""
    assert sheet.rows["caption"].editor.placeholderText() == "various texts"
    assert sheet.rows["headline"].text == "Opening night"
    assert sheet.rows["credit"].text == "Studio Linde/Noor Brandsma"
    assert not any(row.marked for row in sheet.rows.values())
    assert not sheet.main_button.isEnabled()


def test_only_the_touched_field_changes_in_one_step(
    window: MainWindow, sheet: BatchSheet, qtbot: QtBot
) -> None:
    before = stored(window)
    assert window.focusWidget() is sheet.rows["caption"].editor
    write(window, "Everybody is welcome.")
    sheet.rows["place"].focus()
    write(window, "Zeedorp")
    assert sheet.rows["caption"].marked
    assert not sheet.rows["headline"].marked
    QTest.keyClick(sheet.rows["place"].editor, Key.Key_Return)
    assert window.sheet is None
    after = stored(window)
    assert {photo.caption for photo in after} == {"Everybody is welcome."}
    assert {photo.place for photo in after} == {"Zeedorp"}
    assert [p.headline for p in after] == [p.headline for p in before]
    assert not any(photo.own_credit for photo in after)
    step = latest_steps(window.session.catalog)[0]
    assert step.label == "Change caption, place of 6 photos"
    window.desk.actions["undo"].trigger()
    assert [(p.caption, p.place) for p in stored(window)] == [(p.caption, p.place) for p in before]


def test_ctrl_enter_in_the_caption_changes(window: MainWindow, sheet: BatchSheet) -> None:
    write(window, "Everybody.")
    editor = sheet.rows["caption"].editor
    QTest.keyClick(editor, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.sheet is None
    assert {photo.caption for photo in stored(window)} == {"Everybody."}


def test_it_says_how_many_photos_change(sheet: BatchSheet) -> None:
    sheet.rows["caption"].focus()
    QTest.keyClicks(sheet.rows["caption"].editor, "Guests arrive.")
    assert "5" in sheet.main_button.text()
    assert "5" in sheet.rows["caption"].note.text()
    sheet.rows["headline"].check.setChecked(True)
    assert sheet.rows["headline"].note.text() == "already so"


def test_taking_the_mark_away_gives_the_text_back(sheet: BatchSheet) -> None:
    row = sheet.rows["headline"]
    row.focus()
    QTest.keyClicks(row.editor, "!")
    assert row.marked
    QTest.keyClick(row.check, Key.Key_Space)
    assert row.text == "Opening night"
    assert not sheet.main_button.isEnabled()


def test_a_marked_empty_field_is_emptied(window: MainWindow, sheet: BatchSheet) -> None:
    QTest.keyClick(sheet.rows["caption"].check, Key.Key_Space)
    assert "2" in sheet.main_button.text()
    sheet.main_button.click()
    assert {photo.caption for photo in stored(window)} == {""}


def test_keywords_and_a_new_person_are_added(window: MainWindow, sheet: BatchSheet) -> None:
    sheet.rows["add_keywords"].focus()
    write(window, "hall, opening")
    sheet.rows["person"].focus()
    write(window, "Bente Smits")
    assert sheet.rows["person"].note.text() == "new in the register"
    sheet.main_button.click()
    after = stored(window)
    assert {frozenset(photo.keywords) for photo in after} == {frozenset({"hall", "opening"})}
    assert {tuple(one.name for one in photo.people) for photo in after} == {("Bente Smits",)}
    assert latest_steps(window.session.catalog)[0].label == "Change keywords, people of 6 photos"


def test_a_known_name_is_the_known_person(window: MainWindow, sheet: BatchSheet) -> None:
    sheet.rows["person"].focus()
    write(window, "ada wieringa")
    assert "6" in sheet.rows["person"].note.text()
    sheet.main_button.click()
    assert len(people(window.session.catalog)) == 1
    assert all(photo.people[0].name == "Ada Wieringa" for photo in stored(window))


def test_keywords_are_removed(window: MainWindow, sheet: BatchSheet) -> None:
    sheet.rows["remove_keywords"].focus()
    write(window, "Opening")
    assert "1" in sheet.main_button.text()
    sheet.main_button.click()
    assert not any(photo.keywords for photo in stored(window))


def test_esc_changes_nothing(window: MainWindow, sheet: BatchSheet) -> None:
    before = stored(window)
    write(window, "Nothing of this.")
    focus = window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Key.Key_Escape)
    assert window.sheet is None
    assert stored(window) == before


def test_many_photos_are_changed_beside_the_window(
    window: MainWindow, sheet: BatchSheet, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "MANY", 2)
    write(window, "Everybody.")
    sheet.main_button.click()
    assert sheet.busy
    qtbot.waitUntil(lambda: window.sheet is None)
    assert {photo.caption for photo in stored(window)} == {"Everybody."}
    qtbot.waitUntil(lambda: not window.desk.jobs.running)


def test_tab_goes_through_every_field(window: MainWindow, sheet: BatchSheet) -> None:
    sheet.rows["caption"].check.setFocus()
    met = []
    for _ in range(2 * len(sheet.rows)):
        focus = window.focusWidget()
        assert focus is not None
        met.append(focus)
        QTest.keyClick(focus, Key.Key_Tab)
    for row in sheet.rows.values():
        assert row.editor in met
        assert row.check in met


def test_one_photo_gets_its_own_credit_back_from_the_set(window: MainWindow) -> None:
    own, inherited = stored(window)[:2]
    assert touched([inherited], Batch(texts={"credit": ""}))["credit"] == ()
    assert common([own, inherited], "credit").text == "Studio Linde/Noor Brandsma"


def test_keywords_as_they_are_typed() -> None:
    assert keywords_of(" hall;  opening , hall,,") == ("hall", "opening")


# ---- many photos: a backup first ---------------------------------------------------------------


@pytest.fixture
def many(monkeypatch: pytest.MonkeyPatch) -> None:
    """More than two photos are many."""
    monkeypatch.setattr(bulk, "MANY", 2)


def backups(window: MainWindow) -> tuple[Backup, ...]:
    """The backups of the archive, the newest first."""
    return backups_in(window.session.catalog.folder / BACKUPS)


def captions_in(backup: Backup, folder: Path) -> set[str]:
    """What a backup has as captions."""
    folder.mkdir()
    shutil.copy(backup.path, folder / LIBRARY)
    with Catalog.open_for_reading(folder) as catalog:
        return {photo.caption for photo in photos(catalog, photo_ids(catalog))}


def change(window: MainWindow, qtbot: QtBot, text: str) -> None:
    """Set the caption of all photos by the sheet, and wait for it."""
    sheet = window.open_sheet("batch")
    assert isinstance(sheet, BatchSheet)
    qtbot.waitUntil(lambda: sheet.rows["headline"].text == "Opening night")
    sheet.rows["caption"].focus()
    QTest.keyClick(sheet.rows["caption"].editor, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(window, text)
    sheet.main_button.click()
    qtbot.waitUntil(lambda: window.sheet is None and not window.desk.jobs.running)


def test_a_backup_of_what_was_there_comes_before_many_changes_in_a_row(
    many: None, window: MainWindow, sheet: BatchSheet, qtbot: QtBot, tmp_path: Path
) -> None:
    before = {photo.caption for photo in stored(window)}
    assert not backups(window)
    for text in ("First.", "Second.", "Third."):
        change(window, qtbot, text)
    assert {photo.caption for photo in stored(window)} == {"Third."}
    made = backups(window)
    assert [one.reason for one in made] == ["before-change"]
    assert captions_in(made[0], tmp_path / "looked at") == before


def test_few_photos_are_changed_at_once_and_without_a_backup(
    window: MainWindow, sheet: BatchSheet
) -> None:
    write(window, "Everybody.")
    sheet.main_button.click()
    assert {photo.caption for photo in stored(window)} == {"Everybody."}
    assert not backups(window)


def no_backup(window: MainWindow) -> None:
    """Where backups should lie is a file."""
    (window.session.catalog.folder / BACKUPS).rmdir()
    (window.session.catalog.folder / BACKUPS).write_text("in the way")


def test_without_its_backup_nothing_is_changed_and_nothing_typed_is_lost(
    many: None, window: MainWindow, sheet: BatchSheet, qtbot: QtBot
) -> None:
    before = stored(window)
    no_backup(window)
    write(window, "Everybody.")
    sheet.main_button.click()
    assert not sheet.rows["caption"].editor.isEnabled()
    qtbot.waitUntil(lambda: not window.desk.jobs.running)
    assert "backup" in window.desk.banner.text
    assert stored(window) == before
    assert window.sheet is sheet
    assert sheet.rows["caption"].text == "Everybody."
    assert sheet.rows["caption"].editor.isEnabled()
    assert sheet.main_button.isEnabled()


def test_what_failed_in_the_background_is_still_there_to_be_tried_again(
    many: None, window: MainWindow, sheet: BatchSheet, qtbot: QtBot
) -> None:
    no_backup(window)
    write(window, "Everybody.")
    sheet.main_button.click()
    sheet.cancel_button.click()
    assert window.sheet is None
    qtbot.waitUntil(lambda: not window.desk.jobs.running)
    (window.session.catalog.folder / BACKUPS).unlink()
    assert window.open_sheet("batch") is sheet
    assert sheet.rows["caption"].text == "Everybody."
    sheet.main_button.click()
    qtbot.waitUntil(lambda: window.sheet is None)
    assert {photo.caption for photo in stored(window)} == {"Everybody."}


def test_going_on_in_the_background_leaves_the_view_that_is_shown(
    many: None, window: MainWindow, sheet: BatchSheet, qtbot: QtBot
) -> None:
    write(window, "Everybody.")
    sheet.main_button.click()
    sheet.cancel_button.click()
    other = window.open_sheet("settings")
    qtbot.waitUntil(lambda: not window.desk.jobs.running)
    assert {photo.caption for photo in stored(window)} == {"Everybody."}
    assert window.sheet is other
    assert window.open_sheet("batch") is not sheet


def test_a_change_is_made_though_the_window_closes(
    many: None, window: MainWindow, sheet: BatchSheet, tmp_path: Path
) -> None:
    folder = window.session.catalog.folder
    write(window, "Everybody.")
    sheet.main_button.click()
    window.close()
    window.session.catalog.close()
    with Catalog.open_for_reading(folder) as catalog:
        assert {p.caption for p in photos(catalog, photo_ids(catalog))} == {"Everybody."}

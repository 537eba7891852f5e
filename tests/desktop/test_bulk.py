"""Changes of many photos: a backup of what was there first, in turn, beside the window."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoarchive.catalog.backup import Backup, backups_in
from photoarchive.catalog.collections import set_rights
from photoarchive.catalog.edits import set_appearance, set_caption
from photoarchive.catalog.opening import BACKUPS
from photoarchive.catalog.queries import people, photos
from photoarchive.catalog.register import add_person
from photoarchive.desktop import bulk
from photoarchive.desktop.jobs import Job
from photoarchive.desktop.people.view import PeopleView
from photoarchive.desktop.places import Place
from photoarchive.desktop.sheets.export_row import FindingRow
from photoarchive.desktop.window import MainWindow
from photoarchive.model import Photo

Key = Qt.Key


@pytest.fixture(autouse=True)
def _many(monkeypatch: pytest.MonkeyPatch) -> None:
    """More than two photos are many."""
    monkeypatch.setattr(bulk, "MANY", 2)


def stored(window: MainWindow) -> list[Photo]:
    """All photos as the archive has them now."""
    return photos(window.session.catalog, window.desk.browsing.ids)


def backups(window: MainWindow) -> tuple[Backup, ...]:
    """The backups of the archive, the newest first."""
    return backups_in(window.session.catalog.folder / BACKUPS)


def change_captions(window: MainWindow, text: str) -> Job | None:
    """Give all photos this caption."""
    ids = list(window.desk.browsing.ids)
    return bulk.change_photos(
        window.desk,
        lambda catalog: set_caption(catalog, photo_ids=ids, text=text),
        count=len(ids),
        title=text,
    )


def test_changes_are_stored_in_the_order_they_were_asked_for(
    window: MainWindow, qtbot: QtBot
) -> None:
    for text in ("One.", "Two.", "Three."):
        change_captions(window, text)
    qtbot.waitUntil(lambda: not window.desk.jobs.running)
    assert {photo.caption for photo in stored(window)} == {"Three."}
    assert len(backups(window)) == 1


def test_stop_before_it_is_stored_changes_nothing(window: MainWindow, qtbot: QtBot) -> None:
    before, gate = stored(window), threading.Event()
    window.desk.jobs.store("Something before it", lambda _: gate.wait(10))
    job = change_captions(window, "Never.")
    assert job is not None
    job.stop()
    gate.set()
    qtbot.waitUntil(lambda: not window.desk.jobs.running)
    assert stored(window) == before


def test_what_is_no_text_is_changed_at_once(window: MainWindow) -> None:
    ids = list(window.desk.browsing.ids)
    job = bulk.change_photos(
        window.desk,
        lambda catalog: set_caption(catalog, photo_ids=ids, text="Now."),
        count=len(ids),
        title="Changing",
        backup=False,
    )
    assert job is None
    assert {photo.caption for photo in stored(window)} == {"Now."}
    assert not backups(window)


def test_two_people_of_many_photos_become_one_after_a_backup(
    window: MainWindow, qtbot: QtBot
) -> None:
    catalog = window.session.catalog
    kept, _ = add_person(catalog, name="Bente Smits")
    gone, _ = add_person(catalog, name="B. Smits")
    for photo_id in window.desk.browsing.ids:
        set_appearance(catalog, photo_id=photo_id, person_id=gone)
    window.go(Place.PEOPLE)
    view = window.views[Place.PEOPLE]
    assert isinstance(view, PeopleView)
    strip = view.details.merging
    strip.begin(kept, gone)
    QTest.keyClick(strip.merge_button, Key.Key_Return)
    assert not strip.merge_button.isEnabled()
    qtbot.waitUntil(lambda: strip.isHidden() and not window.desk.jobs.running)
    assert [person.name for person in people(catalog)] == ["Bente Smits"]
    assert [one.reason for one in backups(window)] == ["before-change"]
    assert strip.merge_button.isEnabled()


def test_the_credit_of_a_set_is_set_after_a_backup(window: MainWindow, qtbot: QtBot) -> None:
    catalog = window.session.catalog
    set_rights(catalog, set_id=stored(window)[0].set_id, credit="")
    sheet = window.open_sheet("export")

    def row() -> FindingRow | None:
        found = sheet.findChildren(FindingRow)
        return next((one for one in found if one.finding.check.rule == "no-credit"), None)

    qtbot.waitUntil(lambda: row() is not None, timeout=20_000)
    finding = row()
    assert finding is not None
    finding.write()
    assert finding.editor is not None
    QTest.keyClicks(finding.editor.field, "Studio Linde")
    QTest.keyClick(finding.editor.field, Key.Key_Return)
    qtbot.waitUntil(lambda: not window.desk.jobs.running, timeout=20_000)
    assert {photo.credit for photo in stored(window)} == {"Studio Linde"}
    assert [one.reason for one in backups(window)] == ["before-change"]
    qtbot.waitUntil(lambda: row() is None, timeout=20_000)


def test_a_row_that_has_gone_meanwhile_is_told_nothing(window: MainWindow, qtbot: QtBot) -> None:
    """The export sheet was left and opened anew while the credit was stored."""
    catalog, gate = window.session.catalog, threading.Event()
    set_rights(catalog, set_id=stored(window)[0].set_id, credit="")
    sheet = window.open_sheet("export")
    qtbot.waitUntil(lambda: bool(sheet.findChildren(FindingRow)), timeout=20_000)
    rows = sheet.findChildren(FindingRow)
    row = next(one for one in rows if one.finding.check.rule == "no-credit")
    row.write()
    assert row.editor is not None
    window.desk.jobs.store("Something before it", lambda _: gate.wait(10))
    QTest.keyClicks(row.editor.field, "Studio Linde")
    QTest.keyClick(row.editor.field, Key.Key_Return)
    gone: list[bool] = []
    row.destroyed.connect(lambda: gone.append(True))
    assert window.open_sheet("export") is not sheet
    qtbot.waitUntil(lambda: bool(gone))
    gate.set()
    qtbot.waitUntil(lambda: not window.desk.jobs.running)
    assert {photo.credit for photo in stored(window)} == {"Studio Linde"}


def test_somebody_of_many_photos_is_removed_after_a_backup(
    window: MainWindow, qtbot: QtBot
) -> None:
    catalog = window.session.catalog
    gone, _ = add_person(catalog, name="B. Smits")
    for photo_id in window.desk.browsing.ids:
        set_appearance(catalog, photo_id=photo_id, person_id=gone)
    window.go(Place.PEOPLE)
    view = window.views[Place.PEOPLE]
    assert isinstance(view, PeopleView)
    view.show_person(gone)
    qtbot.waitUntil(lambda: bool(view.register.list.current_id))
    window.desk.actions["remove_person"].trigger()
    qtbot.waitUntil(lambda: not window.desk.jobs.running)
    assert people(catalog) == []
    assert [one.reason for one in backups(window)] == ["before-change"]
    assert "B. Smits" in window.desk.banner.text


def test_no_job_tells_anybody_after_the_window_has_closed(window: MainWindow, qtbot: QtBot) -> None:
    ids, told = list(window.desk.browsing.ids), []
    job = bulk.change_photos(
        window.desk,
        lambda catalog: set_caption(catalog, photo_ids=ids, text="Done."),
        count=len(ids),
        title="Changing",
        then=lambda: told.append("then"),
    )
    assert job is not None
    catalog = window.session.catalog
    window.close()
    assert {photo.caption for photo in photos(catalog, ids)} == {"Done."}
    qtbot.wait(50)
    assert told == []

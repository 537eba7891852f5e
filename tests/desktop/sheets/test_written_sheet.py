"""Captions into the picture files from the window: asked for, told by name, taken back later."""

from __future__ import annotations

import hashlib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoarchive.catalog import receipts
from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.queries import photos
from photoarchive.desktop.rows import ENTRY
from photoarchive.desktop.session import Session
from photoarchive.desktop.sheets.written_list import Line
from photoarchive.desktop.sheets.written_sheet import WrittenSheet
from photoarchive.desktop.window import MainWindow
from photoarchive.exchange.taking_back import take_back_several
from photoarchive.exchange.writing import write_into_files
from photoarchive.files.reading import read_file
from photoarchive.model import Photo
from photoarchive.progress import Progress


def photo(session: Session, photo_id: int) -> Photo:
    """One photo as the archive has it now."""
    return photos(session.catalog, [photo_id])[0]


def open_sheet(window: MainWindow) -> WrittenSheet:
    """The sheet, as it is opened from the menu."""
    window.desk.actions["write_files"].trigger()
    sheet = window.sheet
    assert isinstance(sheet, WrittenSheet)
    return sheet


def wait(qtbot: QtBot, sheet: WrittenSheet) -> None:
    """Until its work has ended."""
    qtbot.waitUntil(lambda: not sheet.busy, timeout=20_000)


@pytest.fixture
def captioned(session: Session) -> Session:
    """The session with a caption on the first photo, and the second one write-protected."""
    set_caption(session.catalog, photo_ids=[1, 2], text="A welcome.")
    source = photo(session, 2).source
    source.chmod(0o444)
    return session


def test_keys_write_into_the_files_and_the_list_says_which_and_why(
    window: MainWindow, qtbot: QtBot, captioned: Session
) -> None:
    window.desk.browsing.select([1, 2])
    before = photo(captioned, 2).source.read_bytes()
    sheet = open_sheet(window)
    assert sheet.main_button.text() == "Write into 2 files"
    QTest.keyClick(
        sheet.focusWidget() or sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    wait(qtbot, sheet)
    assert "caption" in read_file(photo(captioned, 1).source, thumbnail_side=None).sources[0].values
    assert photo(captioned, 2).source.read_bytes() == before
    said = {line.name: line.said for line in sheet.report.rows.entries}
    assert len(said) == 2
    first, second = (said[photo(captioned, n).name] for n in (1, 2))
    assert first.startswith("Inside the picture file: Caption")
    assert second.startswith("the file is write-protected")
    assert "In the text file beside it: Caption" in second
    sheet.main_button.click()
    assert window.sheet is None
    data = photo(captioned, 1).source.read_bytes()
    assert photo(captioned, 1).sha256 == hashlib.sha256(data).hexdigest()


def test_the_whole_event_can_be_picked(window: MainWindow, captioned: Session) -> None:
    window.desk.browsing.select([1])
    sheet = open_sheet(window)
    assert list(sheet.ids()) == [1]
    assert sheet.focusWidget() is not None
    QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Down)
    assert len(sheet.ids()) == 6
    assert sheet.main_button.text() == "Write into 6 files"


def test_a_write_is_taken_back_days_later(
    window: MainWindow, qtbot: QtBot, captioned: Session
) -> None:
    before = photo(captioned, 1).source.read_bytes()
    write_into_files(
        captioned.catalog, photo_ids=[1], previews=captioned.previews, progress=Progress()
    )
    sheet = open_sheet(window)
    sheet.to_earlier.click()
    assert sheet.earlier.hasFocus()
    assert sheet.undo.text() == " &Take back 1 write"
    sheet.undo.click()
    wait(qtbot, sheet)
    assert photo(captioned, 1).source.read_bytes() == before
    (line,) = sheet.earlier.rows.entries
    assert line.said == "Taken back"
    assert not sheet.undo.isEnabled()
    assert "1 file is as it was before" in window.desk.banner.text


def test_a_file_that_changed_since_is_left_and_named(
    window: MainWindow, qtbot: QtBot, captioned: Session
) -> None:
    write_into_files(
        captioned.catalog, photo_ids=[1], previews=captioned.previews, progress=Progress()
    )
    source = photo(captioned, 1).source
    with source.open("ab") as out:
        out.write(b"more")
    changed = source.read_bytes()
    sheet = open_sheet(window)
    sheet.to_earlier.click()
    sheet.undo.click()
    wait(qtbot, sheet)
    assert source.read_bytes() == changed
    assert photo(captioned, 1).name in window.desk.banner.text
    assert "changed since" in window.desk.banner.text


def test_stop_keeps_what_was_written_and_tells_it(
    window: MainWindow, qtbot: QtBot, captioned: Session
) -> None:
    window.desk.browsing.select(list(window.desk.browsing.ids))
    sheet = open_sheet(window)
    sheet.main_button.click()
    (job,) = window.desk.jobs.running

    def stop_after_one(done: int, *_: object) -> None:
        if done:
            job.stop()

    job.progressed.connect(stop_after_one)
    wait(qtbot, sheet)
    told = len(sheet.report.rows.entries)
    assert told >= 1
    kept = [one for one in receipts.receipts(captioned.catalog) if one.target.suffix == ".jpg"]
    inside = [line for line in sheet.report.rows.entries if line.said.startswith("Inside")]
    assert len(kept) == len(inside)


def test_a_report_that_came_in_the_background_is_shown_when_one_comes_back(
    window: MainWindow, qtbot: QtBot, captioned: Session
) -> None:
    window.desk.browsing.select([1, 2])
    sheet = open_sheet(window)
    sheet.main_button.click()
    sheet.cancel()
    assert window.sheet is None
    qtbot.waitUntil(lambda: "inside" in window.desk.banner.text, timeout=20_000)
    assert open_sheet(window) is sheet
    assert len(sheet.report.rows.entries) == 2
    index = sheet.report.rows.index(0)
    assert isinstance(index.data(ENTRY), Line)
    assert "1 of 2" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_two_writes_over_one_another_come_off_in_turn(session: Session) -> None:
    catalog, before = session.catalog, photo(session, 1).source.read_bytes()
    for text in ("One.", "Two."):
        set_caption(catalog, photo_ids=[1], text=text)
        write_into_files(catalog, photo_ids=[1], previews=session.previews, progress=Progress())
    wanted = [one.id for one in receipts.receipts(catalog)]
    found = take_back_several(catalog, wanted, Progress())
    assert (len(found.photo_uids), found.refused) == (1, ())
    assert photo(session, 1).source.read_bytes() == before

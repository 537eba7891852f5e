"""What another program changed: told, shown side by side, chosen by keys, applied as one step."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.queries import photos
from photoarchive.desktop import translations, upkeep
from photoarchive.desktop.frame import SMALLEST
from photoarchive.desktop.outside_note import OutsideNote
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.session import Session
from photoarchive.desktop.sheets import outside_sheet
from photoarchive.desktop.sheets.outside_delegate import Columns
from photoarchive.desktop.sheets.outside_model import Head, value_text
from photoarchive.desktop.sheets.outside_sheet import OutsideSheet
from photoarchive.desktop.window import MainWindow
from photoarchive.exchange.outside import Difference
from photoarchive.exchange.settling import Side
from photoarchive.exchange.writing import write_sidecars
from photoarchive.files.reading import read_file
from photoarchive.files.regions import Frame
from photoarchive.files.writing.into_file import sidecar_of, write_sidecar
from photoarchive.files.writing.wanted import Wanted
from photoarchive.model import Photo
from photoarchive.progress import Progress
from tests.desktop.test_accessibility import too_small, unnamed
from tests.desktop.walking import cut_texts, settle


def photo(session: Session, photo_id: int) -> Photo:
    """One photo as the archive has it now."""
    return photos(session.catalog, [photo_id])[0]


def outside(session: Session, photo_id: int, **values: str) -> None:
    """Another program writes into the file beside a photo."""
    write_sidecar(photo(session, photo_id).source, Wanted(values), Frame(320, 214))


def open_sheet(window: MainWindow, qtbot: QtBot) -> OutsideSheet:
    """The sheet, when it has looked."""
    sheet = window.open_sheet("outside")
    assert isinstance(sheet, OutsideSheet)
    qtbot.waitUntil(lambda: not sheet.busy, timeout=20_000)
    return sheet


@pytest.fixture
def written(session: Session) -> Sequence[int]:
    """The ids of the photos, all written to their files, the first with a caption."""
    set_caption(session.catalog, photo_ids=[1], text="Ours.")
    write_sidecars(session.catalog, progress=Progress())
    return range(1, 7)


def test_nothing_to_choose_says_so(window: MainWindow, qtbot: QtBot, written: object) -> None:
    sheet = open_sheet(window, qtbot)
    assert not sheet.list.isVisible()
    assert not sheet.main_button.isVisible()
    assert sheet.cancel_button.text() == "Close"


def test_a_look_that_was_stopped_does_not_say_that_nothing_was_changed(
    window: MainWindow, qtbot: QtBot, session: Session, written: object
) -> None:
    outside(session, 1, caption="Theirs.")
    with session.catalog.writing():  # so that the look cannot be quicker than Stop
        sheet = window.open_sheet("outside")
        assert isinstance(sheet, OutsideSheet)
        sheet.line.stop.click()
    qtbot.waitUntil(lambda: not sheet.busy, timeout=20_000)
    shown = [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]
    assert "Stopped before everything was looked at." in shown
    assert "Nothing was changed by other programs" not in shown


def test_keys_choose_and_one_undo_takes_it_all_back(
    window: MainWindow, qtbot: QtBot, session: Session, written: object
) -> None:
    outside(session, 1, caption="Theirs.", rating="4")
    outside(session, 2, headline="Theirs too")
    sheet = open_sheet(window, qtbot)
    model = sheet.list.differences
    kinds = [type(entry) for entry in model.entries]
    assert kinds == [Head, Difference, Difference, Head, Difference]
    assert not sheet.main_button.isEnabled()
    assert sheet.list.hasFocus()
    assert sheet.reading.texts == ("Ours.", "Theirs.", "Ours.")
    QTest.keyClick(sheet.list, Qt.Key.Key_Left)
    QTest.keyClick(sheet.list, Qt.Key.Key_Down)
    QTest.keyClick(sheet.list, Qt.Key.Key_Right)
    QTest.keyClick(sheet.list, Qt.Key.Key_Down)
    QTest.keyClick(sheet.list, Qt.Key.Key_Space)
    assert [(one.field, side) for one, side in model.chosen()] == [
        ("caption", Side.FILE),
        ("rating", Side.ARCHIVE),
        ("headline", Side.FILE),
    ]
    assert photo(session, 1).caption == "Ours."
    QTest.keyClick(sheet.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.sheet is None, timeout=20_000)
    one, two = photo(session, 1), photo(session, 2)
    assert (one.caption, one.rating, two.headline) == ("Theirs.", 0, "Theirs too")
    assert "2 photos" in window.desk.banner.text
    session.undo()
    assert (photo(session, 1).caption, photo(session, 2).headline) == ("Ours.", "")


def test_it_ends_in_the_background_and_leaves_the_next_sheet_open(
    window: MainWindow, qtbot: QtBot, session: Session, written: object
) -> None:
    outside(session, 1, caption="Theirs.")
    sheet = open_sheet(window, qtbot)
    QTest.keyClick(sheet.list, Qt.Key.Key_Left)
    with session.catalog.writing():
        sheet.main_button.click()
        window.open_sheet("settings")
    qtbot.waitUntil(lambda: photo(session, 1).caption == "Theirs.", timeout=20_000)
    qtbot.waitUntil(lambda: not sheet.busy, timeout=20_000)
    assert window.sheet is not None
    assert window.sheet is not sheet
    assert "1 photo" in window.desk.banner.text


def test_what_was_not_chosen_stays_and_its_file_is_not_written_over(
    window: MainWindow, qtbot: QtBot, session: Session, written: object
) -> None:
    outside(session, 1, caption="Theirs.")
    outside(session, 2, headline="Theirs too")
    sheet = open_sheet(window, qtbot)
    QTest.keyClick(sheet.list, Qt.Key.Key_Left)
    sheet.main_button.click()
    qtbot.waitUntil(
        lambda: [type(e) for e in sheet.list.differences.entries] == [Head, Difference],
        timeout=20_000,
    )
    (left,) = (e for e in sheet.list.differences.entries if isinstance(e, Difference))
    assert left.field == "headline"
    set_caption(session.catalog, photo_ids=[2], text="More of ours.")
    write_sidecars(session.catalog, progress=Progress())
    beside = read_file(photo(session, 2).source, thumbnail_side=None)
    assert beside.values["headline"] == "Theirs too"


def test_a_click_on_a_side_chooses_it_and_a_second_takes_it_back(
    window: MainWindow, qtbot: QtBot, session: Session, written: object
) -> None:
    outside(session, 1, caption="Theirs.", headline="Theirs")
    sheet = open_sheet(window, qtbot)
    view = sheet.list
    head = view.visualRect(view.differences.index(0))
    place = QPoint(Columns.inside(head).archive.center().x(), head.center().y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert {side for _, side in view.differences.chosen()} == {Side.ARCHIVE}
    assert len(view.differences.chosen()) == 2
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.differences.chosen() == []


def test_many_that_would_lose_a_text_are_asked_about_first(
    window: MainWindow,
    qtbot: QtBot,
    session: Session,
    written: Sequence[int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(outside_sheet, "MANY", 3)
    set_caption(session.catalog, photo_ids=list(written), text="Ours.")
    write_sidecars(session.catalog, progress=Progress())
    for photo_id in written:
        outside(session, photo_id, caption="")
    sheet = open_sheet(window, qtbot)
    sheet.list.differences.choose_all(Side.FILE)
    sheet.main_button.click()
    assert sheet.question.isVisible()
    assert "6 photos would lose a text" in sheet.question.text
    assert sheet.question.no.hasFocus()
    QTest.keyClick(sheet.question.no, Qt.Key.Key_Escape)
    assert not sheet.question.isVisible()
    assert window.sheet is sheet
    assert all(photo(session, one).caption for one in written)
    sheet.main_button.click()
    sheet.question.yes.click()
    qtbot.waitUntil(lambda: window.sheet is None, timeout=20_000)
    assert not any(photo(session, one).caption for one in written)


def test_a_thousand_photos_are_shown_at_once(
    window: MainWindow, qtbot: QtBot, session: Session, written: object
) -> None:
    outside(session, 1, caption="Theirs.")
    sheet = open_sheet(window, qtbot)
    (one,) = (e for e in sheet.list.differences.entries if isinstance(e, Difference))
    many = [
        Difference(photo(session, 1 + n % 6), field, one.last, f"{n}", "")
        for n in range(1_000)
        for field in ("caption", "headline")
    ]
    sheet.list.differences.take(many)
    sheet.list.differences.choose_all(Side.FILE)
    sheet.list.go_to(len(sheet.list.differences.entries) - 1)
    assert sheet.list.differences.photos == 1_000
    assert len(sheet.list.findChildren(type(sheet))) == 0
    assert sheet.reading.texts[1] == "999"


@pytest.mark.parametrize("language", ["en", "nl"])
def test_all_that_it_can_show_is_named_and_whole(
    qapp: QApplication,
    window: MainWindow,
    qtbot: QtBot,
    session: Session,
    written: object,
    language: str,
) -> None:
    translations.install(qapp, language)
    outside(session, 1, caption="Theirs. " * 40, rating="4")
    window.resize(SMALLEST)
    sheet = open_sheet(window, qtbot)
    sheet.list.differences.choose(1, Side.FILE)
    sheet.question.ask("?")
    settle()
    try:
        assert cut_texts(window) == []
        assert unnamed(sheet) == []
        assert too_small(sheet) == []
    finally:
        translations.install(qapp, "en")


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("rating", "3", "★★★"),
        ("rating", "-1", "rejected"),
        ("rating", "", "–"),
        ("date", "2026-05-13T15:30:00", "13 May 2026 15:30"),
        ("keywords", ("a", "b"), "a, b"),
        ("caption", "", "–"),
    ],
)
def test_values_are_said_in_plain_words(
    window: MainWindow, field: str, value: str | tuple[str, ...], said: str
) -> None:
    assert value_text(field, value) == said


def test_it_is_noticed_in_the_background_and_told_until_it_is_settled(
    qtbot: QtBot, session: Session, written: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "PAUSE", 50)
    outside(session, 1, caption="Theirs.")
    window = MainWindow(session, Preferences())
    window.show()
    note = window.statusBar().findChild(OutsideNote)
    assert isinstance(note, OutsideNote)
    qtbot.waitUntil(lambda: "changed by another program" in note.text(), timeout=20_000)
    assert note.isVisible()
    assert window.desk.banner.text == "1 photo was changed by another program"
    beside = sidecar_of(photo(session, 1).source)
    assert "Theirs." in beside.read_text("utf-8")
    note.click()
    sheet = window.sheet
    assert isinstance(sheet, OutsideSheet)
    qtbot.waitUntil(lambda: not sheet.busy, timeout=20_000)
    sheet.list.differences.choose_all(Side.FILE)
    sheet.main_button.click()
    qtbot.waitUntil(lambda: window.sheet is None, timeout=20_000)
    assert not note.isVisible()
    window.close()

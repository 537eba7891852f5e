"""Every fault of a photo has its cure a key away, and the list follows it at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from photoarchive.catalog.collections import set_rights
from photoarchive.catalog.edits import set_appearance, set_texts
from photoarchive.catalog.queries import people, photos_named
from photoarchive.catalog.register import add_person
from photoarchive.desktop.sheets.export_cures import FIELD_ACTIONS, Cure, cure_of
from photoarchive.desktop.sheets.export_row import FindingRow
from photoarchive.desktop.sheets.export_sheet import ExportSheet
from photoarchive.desktop.window import MainWindow
from photoarchive.gallery.checks import Rule
from photoarchive.model import Appearance, Photo, Presence
from tests.desktop.export.conftest import OpenSheet, row_of, rows

ENTER = Qt.Key.Key_Return


def photo(window: MainWindow, number: int) -> Photo:
    (found,) = photos_named(window.session.catalog, f"Hazelhof-{number:04d}")
    return found


def person_in(window: MainWindow, number: int) -> Appearance:
    (person,) = photo(window, number).people
    return person


def write(window: MainWindow, number: int, **texts: str) -> None:
    set_texts(window.session.catalog, photo_ids=[photo(window, number).id], texts=texts)


def tag(window: MainWindow, number: int, name: str, presence: Presence) -> int:
    catalog = window.session.catalog
    person_id, _ = add_person(catalog, name=name)
    set_appearance(
        catalog, photo_id=photo(window, number).id, person_id=person_id, presence=presence
    )
    return person_id


def ready(window: MainWindow) -> None:
    """Texts for every photo, so that nothing is found but what a test adds."""
    for number in (1, 2, 3, 5, 6, 7):
        texts = {"caption": f"Guests arrive, part {number}.", "alt_text": "Four people at a door."}
        write(window, number, **texts)


def gone(sheet: ExportSheet, rule: str, qtbot: QtBot) -> None:
    """Wait until no finding of the rule is left."""
    qtbot.waitUntil(lambda: all(row.finding.check.rule != rule for row in rows(sheet)))


def cure(row: FindingRow, text: str) -> None:
    """Press Enter on the cure with these words."""
    button = next(one for one in row.findChildren(QPushButton) if one.text() == text)
    button.setFocus()
    QTest.keyClick(button, ENTER)


def test_nothing_to_do_is_said_large(open_sheet: OpenSheet, window: MainWindow) -> None:
    ready(window)
    sheet = open_sheet()
    assert rows(sheet) == []
    assert "All 6" in sheet.findings.ready_text
    assert "6 of 6" in sheet.findings.privacy.text


def test_one_credit_for_the_whole_set(
    open_sheet: OpenSheet, window: MainWindow, qtbot: QtBot
) -> None:
    ready(window)
    set_rights(window.session.catalog, set_id=photo(window, 1).set_id, credit="")
    sheet = open_sheet()
    (row,) = rows(sheet)
    assert row.finding.photos == 6
    cure(row, "Set credit")
    assert row.editor is not None
    QTest.keyClicks(row.editor.field, "Studio Linde/Noor")
    QTest.keyClick(row.editor.field, ENTER)
    gone(sheet, Rule.NO_CREDIT, qtbot)
    assert {photo(window, n).credit for n in (1, 7)} == {"Studio Linde/Noor"}
    assert "All 6" in sheet.findings.ready_text


@pytest.mark.parametrize(
    ("texts", "rule", "field"),
    [
        ({"caption": ""}, Rule.NO_CAPTION, "caption"),
        ({"caption": "Hazelhof-0003.jpg"}, Rule.CAPTION_IS_FILE_NAME, "caption"),
        ({"headline": "IMG_0003"}, Rule.HEADLINE_IS_FILE_NAME, "headline"),
        ({"alt_text": ""}, Rule.NO_ALT_TEXT, "alt_text"),
        ({"alt_text": "Hazelhof-0003"}, Rule.ALT_TEXT_IS_FILE_NAME, "alt_text"),
    ],
)
def test_a_text_is_written_where_it_is_missing(
    texts: dict[str, str],
    rule: Rule,
    field: str,
    open_sheet: OpenSheet,
    window: MainWindow,
    qtbot: QtBot,
) -> None:
    ready(window)
    write(window, 3, **texts)
    sheet = open_sheet()
    row = row_of(sheet, rule)
    cure(row, "Write now")
    assert row.editor is not None
    assert row.editor.field.hasFocus()
    QTest.keyClicks(row.editor.field, "Two guests hang up their coats")
    QTest.keyClick(row.editor.field, ENTER)
    gone(sheet, rule, qtbot)
    assert getattr(photo(window, 3), field) == "Two guests hang up their coats"


def test_writing_goes_on_with_the_next_photo(
    open_sheet: OpenSheet, window: MainWindow, qtbot: QtBot
) -> None:
    ready(window)
    write(window, 2, alt_text="")
    write(window, 5, alt_text="")
    sheet = open_sheet()
    first, second = rows(sheet)
    first.write()
    assert first.editor is not None
    QTest.keyClicks(first.editor.field, "A full cloakroom")
    QTest.keyClick(first.editor.field, ENTER)
    qtbot.waitUntil(lambda: second.editor is not None and second.editor.field.hasFocus())
    qtbot.waitUntil(lambda: rows(sheet) == [second])


def test_an_alt_text_that_copies_the_caption_is_there_to_be_changed(
    open_sheet: OpenSheet, window: MainWindow
) -> None:
    ready(window)
    write(window, 3, alt_text="Guests arrive, part 3.")
    row = row_of(open_sheet(), Rule.ALT_TEXT_COPIES_CAPTION)
    row.write()
    assert row.editor is not None
    assert row.editor.field.toPlainText() == "Guests arrive, part 3."


def test_esc_leaves_a_text_for_later_and_nothing_typed_is_lost(
    open_sheet: OpenSheet, window: MainWindow
) -> None:
    ready(window)
    write(window, 3, alt_text="")
    sheet = open_sheet()
    row = row_of(sheet, Rule.NO_ALT_TEXT)
    row.write()
    assert row.editor is not None
    QTest.keyClicks(row.editor.field, "A coat")
    QTest.keyClick(row.editor.field, Qt.Key.Key_Escape)
    assert window.sheet is sheet
    assert row.editor.isHidden()
    row.write()
    assert row.editor.field.toPlainText() == "A coat"
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert window.sheet is None
    assert photo(window, 3).alt_text == "A coat"


@pytest.mark.parametrize(
    ("text", "presence"),
    [("Is shown", Presence.SHOWN), ("Only mentioned", Presence.MENTIONED)],
)
def test_who_is_unsure_is_shown_or_mentioned(
    text: str, presence: Presence, open_sheet: OpenSheet, window: MainWindow, qtbot: QtBot
) -> None:
    ready(window)
    tag(window, 2, "Lot Aarden", Presence.UNSURE)
    sheet = open_sheet()
    cure(row_of(sheet, Rule.PERSON_UNSURE), text)
    gone(sheet, Rule.PERSON_UNSURE, qtbot)
    assert person_in(window, 2).presence is presence


def test_a_short_name_becomes_someone_of_the_register(
    open_sheet: OpenSheet, window: MainWindow, qtbot: QtBot
) -> None:
    ready(window)
    add_person(window.session.catalog, name="Abel Zomer")
    whole, _ = add_person(window.session.catalog, name="Lot Aarden")
    tag(window, 2, "Lot", Presence.SHOWN)
    sheet = open_sheet()
    row = row_of(sheet, Rule.PERSON_UNKNOWN)
    assert row.findChildren(QComboBox)[0].currentText() == "Lot Aarden"
    cure(row, "Is this person")
    gone(sheet, Rule.PERSON_UNKNOWN, qtbot)
    assert person_in(window, 2).person_id == whole


def test_a_short_name_is_completed_for_someone_new(
    open_sheet: OpenSheet, window: MainWindow, qtbot: QtBot
) -> None:
    ready(window)
    short = tag(window, 2, "Lot", Presence.SHOWN)
    sheet = open_sheet()
    row = row_of(sheet, Rule.PERSON_UNKNOWN)
    names = row.findChildren(QComboBox)[0]
    names.setFocus()
    QTest.keyClicks(names, "Lot van Aarden")
    QTest.keyClick(names, ENTER)
    gone(sheet, Rule.PERSON_UNKNOWN, qtbot)
    assert [(one.id, one.name) for one in people(window.session.catalog)] == [
        (short, "Lot van Aarden")
    ]


def test_the_wheel_chooses_nobody(open_sheet: OpenSheet, window: MainWindow) -> None:
    ready(window)
    add_person(window.session.catalog, name="Lot Aarden")
    add_person(window.session.catalog, name="Lot Zomer")
    tag(window, 2, "Lot", Presence.SHOWN)
    names = row_of(open_sheet(), Rule.PERSON_UNKNOWN).findChildren(QComboBox)[0]
    before = names.currentText()
    middle = QPointF(names.rect().center())
    event = QWheelEvent(
        middle,
        names.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(names, event)
    assert names.currentText() == before


def test_every_rule_that_asks_for_something_has_a_cure_or_leads_to_the_photo() -> None:
    cured = {rule for rule in Rule if cure_of(rule) is not Cure.NONE}
    elsewhere = {rule for rule in Rule if rule.startswith("original-")}
    assert set(Rule) - cured - elsewhere == {Rule.READY, Rule.LEFT_OUT, Rule.TEXT_TOO_LONG}


def test_every_field_that_can_be_at_fault_has_its_action(window: MainWindow) -> None:
    for action_id in FIELD_ACTIONS.values():
        assert window.desk.actions[action_id].shortcut().toString()


def test_a_refused_save_keeps_the_text(
    open_sheet: OpenSheet, window: MainWindow, qtbot: QtBot
) -> None:
    ready(window)
    write(window, 3, alt_text="")
    sheet = open_sheet()
    row = row_of(sheet, Rule.NO_ALT_TEXT)
    row.write()
    assert row.editor is not None
    text = "A long row of coats. " * 4_000
    row.editor.field.setPlainText(text)
    with window.session.catalog.writing() as db:
        db.execute("PRAGMA max_page_count = 1")  # the disk is full from now on
    QTest.keyClick(row.editor.field, ENTER)
    assert row.editor.field.toPlainText() == text
    assert window.desk.banner.text
    assert row_of(sheet, Rule.NO_ALT_TEXT) is row
    with window.session.catalog.writing() as db:
        db.execute("PRAGMA max_page_count = 1000000")


def test_a_text_that_is_being_written_is_stored_when_the_window_closes(
    open_sheet: OpenSheet, window: MainWindow
) -> None:
    ready(window)
    write(window, 3, alt_text="")
    sheet = open_sheet()
    row = row_of(sheet, Rule.NO_ALT_TEXT)
    row.write()
    assert row.editor is not None
    QTest.keyClicks(row.editor.field, "A coat")
    sheet.close_down()
    assert photo(window, 3).alt_text == "A coat"

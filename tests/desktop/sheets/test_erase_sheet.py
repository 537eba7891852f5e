"""Erasing somebody: everything is shown, the name typed once more, and it is proven gone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoarchive.care.erasing import prove
from photoarchive.catalog.backup import backups_in
from photoarchive.catalog.edits import set_appearance, set_caption
from photoarchive.catalog.opening import BACKUPS
from photoarchive.catalog.queries import people, photos
from photoarchive.catalog.register import add_person
from photoarchive.catalog.wording import Names
from photoarchive.desktop.browsing import Filter
from photoarchive.desktop.people.view import PeopleView
from photoarchive.desktop.sheets.erase_sheet import EraseSheet
from photoarchive.desktop.window import MainWindow
from photoarchive.exchange.keeper import write_waiting
from photoarchive.progress import Progress
from tests.desktop.pressing import press

NAME = "Zoë Kwistör"
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def zoe(window: MainWindow) -> int:
    """Zoë in two captions, one photo, the history and a backup."""
    catalog, ids = window.session.catalog, sorted(window.desk.browsing.ids)
    person_id, _ = add_person(catalog, name=NAME)
    add_person(catalog, name="Bo Wit")
    set_appearance(catalog, photo_id=ids[0], person_id=person_id)
    set_caption(catalog, photo_ids=ids[:1], text=f"{NAME} (l.) en Bo Wit.")
    set_caption(catalog, photo_ids=ids[1:2], text=f"The speech of {NAME} was short")
    write_waiting(catalog, Progress())
    catalog.back_up("by-hand", always=True)
    window.session.announce(set_caption(catalog, photo_ids=ids[2:3], text="Else"))
    return person_id


def opened(window: MainWindow, person_id: int, qtbot: QtBot) -> EraseSheet:
    window.desk.actions["erase"].setData(person_id)
    window.desk.actions["erase"].trigger()
    sheet = window.sheet
    assert isinstance(sheet, EraseSheet)
    qtbot.waitUntil(lambda: sheet.found is not None)
    return sheet


def erased(sheet: EraseSheet, qtbot: QtBot) -> str:
    """What the sheet says after the name was typed and Enter pressed."""
    assert sheet.typed.hasFocus()
    QTest.keyClicks(sheet.typed, "zoe kwistor")
    press(sheet, Key.Key_Return)
    assert sheet.is_working
    qtbot.waitUntil(lambda: not sheet.is_working, timeout=20_000)
    return sheet.findings.text


def captions(window: MainWindow) -> list[str]:
    ids = sorted(window.desk.browsing.ids)
    return sorted(p.caption for p in photos(window.session.catalog, ids) if p.caption)


def test_everything_that_holds_the_name_is_shown(
    window: MainWindow, zoe: int, qtbot: QtBot
) -> None:
    sheet = opened(window, zoe, qtbot)
    qtbot.waitUntil(lambda: "goes by itself on" in sheet.findings.text)
    said = sheet.findings.text
    assert "In the register, shown or named in 1 photo" in said
    assert "history" in said
    assert "1 backup has the name" in said
    assert [card.editor.toPlainText() for card in sheet.texts.cards] == [
        "Bo Wit.",
        "The speech of … was short",
    ]
    assert all(card.check.text().startswith("Caption · Hazelhof-") for card in sheet.texts.cards)


def test_nothing_is_erased_before_the_name_was_typed(
    window: MainWindow, zoe: int, qtbot: QtBot
) -> None:
    sheet = opened(window, zoe, qtbot)
    press(sheet, Key.Key_Return)
    press(sheet, Key.Key_Return, CTRL)
    QTest.keyClicks(sheet.typed, "Zoe Kwis")
    press(sheet, Key.Key_Return)
    assert not sheet.main_button.isEnabled()
    press(sheet, Key.Key_Escape)
    assert window.sheet is None
    assert NAME in {person.name for person in people(window.session.catalog)}


def test_somebody_is_erased_and_it_is_proven(window: MainWindow, zoe: int, qtbot: QtBot) -> None:
    window.desk.browsing.set_filters([Filter(f"person:#{zoe}", NAME)])
    sheet = opened(window, zoe, qtbot)
    sheet.texts.cards[1].editor.setPlainText("The speech was short.")
    said = erased(sheet, qtbot)
    assert f"“{NAME}” is in none of them any more" in said
    assert "1 backup has the name" in said
    assert {person.name for person in people(window.session.catalog)} == {"Bo Wit"}
    qtbot.waitUntil(lambda: len(window.desk.browsing.ids) == 6)
    assert captions(window) == ["Bo Wit.", "Else", "The speech was short."]
    assert window.desk.browsing.filters == ()
    assert not sheet.main_button.isVisible()


def test_the_proof_agrees_with_one_made_when_all_is_closed(
    window: MainWindow, zoe: int, qtbot: QtBot
) -> None:
    folder = window.session.catalog.folder
    erased(opened(window, zoe, qtbot), qtbot)
    window.close()
    window.session.close()
    proof = prove(folder, Names([NAME]), progress=Progress())
    assert proof.clean


def test_a_text_without_its_check_mark_stays_and_that_is_said(
    window: MainWindow, zoe: int, qtbot: QtBot
) -> None:
    sheet = opened(window, zoe, qtbot)
    sheet.texts.cards[1].check.click()
    sheet.typed.setFocus()
    said = erased(sheet, qtbot)
    assert f"The speech of {NAME} was short" in captions(window)
    assert f"“{NAME}” still stands here" in said


def test_a_new_wording_with_the_name_is_not_taken(
    window: MainWindow, zoe: int, qtbot: QtBot
) -> None:
    sheet = opened(window, zoe, qtbot)
    QTest.keyClicks(sheet.typed, "Zoe Kwistor")
    assert sheet.main_button.isEnabled()
    card = sheet.texts.cards[0]
    card.editor.setPlainText(f"Bo Wit beside {NAME}.")
    assert card._warning.isVisible()
    assert not sheet.main_button.isEnabled()
    card.check.click()
    assert sheet.main_button.isEnabled()


def test_backups_with_the_name_go_when_asked_and_a_new_one_is_there(
    window: MainWindow, zoe: int, qtbot: QtBot
) -> None:
    sheet = opened(window, zoe, qtbot)
    folder = window.session.catalog.folder / BACKUPS
    before = {one.name for one in backups_in(folder)}
    qtbot.waitUntil(sheet.dropping.isVisible)
    sheet.dropping.click()
    sheet.typed.setFocus()
    said = erased(sheet, qtbot)
    assert "backup" not in said
    after = {one.name for one in backups_in(folder)}
    assert len(after) == 1
    assert not after & before


def test_the_people_view_says_who(window: MainWindow, zoe: int, qtbot: QtBot) -> None:
    window.desk.actions["people"].trigger()
    view = window.views[window.place]
    assert isinstance(view, PeopleView)
    view.show_person(zoe)
    qtbot.waitUntil(lambda: view.register.list.current_id == zoe)
    window.desk.actions["erase_person"].trigger()
    sheet = window.sheet
    assert isinstance(sheet, EraseSheet)
    qtbot.waitUntil(lambda: sheet.found is not None)
    assert sheet.who.text() == NAME
    assert sheet.typed.hasFocus()


def test_a_name_is_looked_for_by_its_first_letters(
    window: MainWindow, zoe: int, qtbot: QtBot
) -> None:
    window.desk.actions["erase"].trigger()
    sheet = window.sheet
    assert isinstance(sheet, EraseSheet)
    assert sheet.who.hasFocus()
    QTest.keyClicks(sheet.who, "bo")
    press(sheet, Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.found is not None)
    assert sheet.found is not None
    assert sheet.found.name == "Bo Wit"

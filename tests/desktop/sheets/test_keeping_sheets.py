"""The sheets that keep the archive, filled: named, large enough, with the focus in sight, uncut."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from photoarchive.catalog.edits import remove_photos, set_appearance, set_caption
from photoarchive.catalog.queries import photos
from photoarchive.catalog.register import add_person
from photoarchive.desktop import theme, translations
from photoarchive.desktop.frame import SMALLEST
from photoarchive.desktop.sheet import Sheet
from photoarchive.desktop.sheets.backups_sheet import BackupsSheet
from photoarchive.desktop.sheets.erase_sheet import EraseSheet
from photoarchive.desktop.sheets.originals_check_sheet import OriginalsCheckSheet
from photoarchive.desktop.sheets.trash_sheet import TrashSheet
from photoarchive.desktop.theme import Scheme
from photoarchive.desktop.window import MainWindow
from tests.desktop.test_accessibility import too_small, unnamed, unseen
from tests.desktop.walking import cut_texts, settle

LOOKS = (unnamed, too_small, unseen, cut_texts)


def trash(window: MainWindow, qtbot: QtBot) -> Sheet:
    ids = list(window.desk.browsing.ids[:3])
    window.session.announce(remove_photos(window.session.catalog, photo_ids=ids))
    window.desk.actions["removed"].trigger()
    sheet = window.sheet
    assert isinstance(sheet, TrashSheet)
    qtbot.waitUntil(lambda: sheet.empty.isVisible() and sheet.list.rows.entries != ())
    return sheet


def asking(window: MainWindow, qtbot: QtBot) -> Sheet:
    sheet = trash(window, qtbot)
    assert isinstance(sheet, TrashSheet)
    sheet.empty.click()
    return sheet


def checked(window: MainWindow, qtbot: QtBot) -> Sheet:
    found = photos(window.session.catalog, list(window.desk.browsing.ids))
    for photo in found[:2]:
        photo.source.unlink()
    window.desk.actions["originals_check"].trigger()
    sheet = window.sheet
    assert isinstance(sheet, OriginalsCheckSheet)
    qtbot.waitUntil(sheet.main_button.isEnabled)
    sheet.main_button.click()
    qtbot.waitUntil(lambda: not sheet.is_working and sheet.main_button.isEnabled())
    return sheet


def erase(window: MainWindow, qtbot: QtBot) -> Sheet:
    catalog, ids = window.session.catalog, list(window.desk.browsing.ids)
    person_id, _ = add_person(catalog, name="Lot & Aarden <b>")
    set_appearance(catalog, photo_id=ids[0], person_id=person_id)
    text = "Lot & Aarden <b> and a friend open the door of the house. " * 6
    set_caption(catalog, photo_ids=ids[:3], text=text)
    catalog.back_up("by-hand", always=True)
    window.desk.actions["erase"].setData(person_id)
    window.desk.actions["erase"].trigger()
    sheet = window.sheet
    assert isinstance(sheet, EraseSheet)
    qtbot.waitUntil(sheet.dropping.isVisible)
    sheet.typed.setText("lot & aarden <b>")
    assert sheet.main_button.isEnabled()
    return sheet


def backups(window: MainWindow, qtbot: QtBot) -> Sheet:
    catalog, ids = window.session.catalog, list(window.desk.browsing.ids)
    catalog.back_up("by-hand", always=True)
    set_caption(catalog, photo_ids=ids[:3], text="Another text. " * 40)
    window.desk.actions["backups"].trigger()
    sheet = window.sheet
    assert isinstance(sheet, BackupsSheet)
    qtbot.waitUntil(sheet.main_button.isEnabled)
    return sheet


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("show", [trash, asking, checked, erase, backups])
def test_a_filled_sheet_can_be_read_and_reached(
    show: Callable[[MainWindow, QtBot], QWidget],
    scheme: Scheme,
    language: str,
    window: MainWindow,
    qapp: QApplication,
    qtbot: QtBot,
) -> None:
    translations.install(qapp, language)
    theme.apply(qapp, scheme)
    qapp.setCursorFlashTime(0)
    window.resize(SMALLEST)
    sheet = show(window, qtbot)
    settle()
    found = {look.__name__: look(sheet) for look in LOOKS}
    translations.install(qapp, "en")
    assert found == {look.__name__: [] for look in LOOKS}

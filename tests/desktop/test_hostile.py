"""Texts that look like HTML are shown as they are, in every view and sheet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import set_event_title, set_rights
from photoarchive.catalog.edits import add_keyword, set_appearance, set_texts
from photoarchive.catalog.queries import events, photo_sets, search
from photoarchive.catalog.register import add_person, add_role
from photoarchive.desktop.window import MainWindow
from photoarchive.model import Role
from tests.desktop.walking import STOPS, go_to

MARKUP = "<b>x</b><img src='file:///etc/passwd'> & <i>y"


@pytest.fixture
def catalog(catalog: Catalog) -> Catalog:
    """The archive with markup in every text a person can type."""
    ids = [photo.id for photo in search(catalog, "").photos]
    fields = ("caption", "headline", "alt_text", "creator", "copyright", "place")
    set_texts(catalog, photo_ids=ids, texts=dict.fromkeys(fields, MARKUP))
    add_keyword(catalog, photo_ids=ids, word=MARKUP)
    set_event_title(catalog, event_id=events(catalog)[0].id, title=MARKUP)
    set_rights(catalog, set_id=photo_sets(catalog)[0].id, credit=MARKUP)
    person, _ = add_person(catalog, name=MARKUP)
    add_role(catalog, person_id=person, role=Role(MARKUP, MARKUP))
    set_appearance(catalog, photo_id=ids[0], person_id=person)
    return catalog


@pytest.mark.parametrize("stop", STOPS, ids=str)
def test_no_label_takes_a_text_for_markup(window: MainWindow, qtbot: QtBot, stop: str) -> None:
    go_to(window, stop)
    qtbot.wait(600)
    shown = [label for label in window.findChildren(QLabel) if label.isVisible()]
    assert shown
    rich = [
        label.text()
        for label in shown
        if label.textFormat() == Qt.TextFormat.AutoText and QtText.mightBeRichText(label.text())
    ]
    assert rich == []
    tips = [widget.toolTip() for widget in window.findChildren(QWidget) if widget.isVisible()]
    assert [tip for tip in tips if QtText.mightBeRichText(tip) and not tip.startswith("<qt>")] == []

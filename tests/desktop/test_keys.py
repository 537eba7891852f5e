"""The list of keys is made from the actions; the page about the program says what is true."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from photoarchive import __version__
from photoarchive.desktop.sheets.about_sheet import AboutSheet
from photoarchive.desktop.sheets.keys_sheet import KeysSheet, key_lines, plain_text
from photoarchive.desktop.window import MainWindow

Key = Qt.Key


@pytest.fixture
def sheet(window: MainWindow) -> KeysSheet:
    """The sheet, opened by its key."""
    QTest.keyClick(window, Key.Key_F1)
    assert isinstance(window.sheet, KeysSheet)
    return window.sheet


def texts(widget: QWidget) -> list[str]:
    """Every text in it that can be seen."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def test_every_action_with_a_key_is_listed_with_all_its_keys(
    window: MainWindow, sheet: KeysSheet
) -> None:
    specs = [spec for spec in window.desk.actions.specs if spec.keys]
    assert sheet.shown() == [line.text for line in key_lines(specs)]
    assert len(sheet.shown()) == len(specs)
    shown = texts(sheet)
    native = QKeySequence.SequenceFormat.NativeText
    for spec in specs:
        assert plain_text(spec.text) in shown
        for key in spec.keys:
            assert QKeySequence(key).toString(native) in shown


def test_the_filter_knows_words_and_keys(sheet: KeysSheet) -> None:
    assert sheet.filter.hasFocus()
    QTest.keyClicks(sheet.filter, "person left")
    assert sheet.shown() == ["Move person left"]
    sheet.filter.selectAll()
    QTest.keyClicks(sheet.filter, "ctrl+shift+z")
    assert sheet.shown() == ["Redo"]
    assert "Photo" not in texts(sheet), "a menu with nothing to show is not shown"
    sheet.filter.selectAll()
    QTest.keyClicks(sheet.filter, "fly to the moon")
    assert sheet.shown() == []
    assert "No key does that." in texts(sheet)


def test_arrows_scroll_while_one_types(window: MainWindow, sheet: KeysSheet) -> None:
    window.resize(1024, 640)
    bar = sheet._area.verticalScrollBar()
    QTest.keyClick(sheet.filter, Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(sheet.filter, Key.Key_PageUp)
    assert bar.value() == 0


def test_esc_closes(window: MainWindow, sheet: KeysSheet) -> None:
    QTest.keyClick(sheet.filter, Key.Key_Escape)
    assert window.sheet is None


def test_about_names_version_licences_and_places(window: MainWindow) -> None:
    window.desk.actions["about"].trigger()
    sheet = window.sheet
    assert isinstance(sheet, AboutSheet)
    said = " ".join(texts(sheet))
    for fact in (
        f"Version {__version__}",
        "No face is ever recognised by the machine",
        "MIT",
        "Lucide, ISC",
        str(window.session.catalog.folder),
        str(window.session.previews.folder),
    ):
        assert fact in said
    QTest.keyClick(window.focusWidget() or sheet, Key.Key_Space)
    assert window.sheet is None

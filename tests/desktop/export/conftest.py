"""An export sheet on a real window; programs outside are only written down."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoarchive.desktop.sheets import export_opening
from photoarchive.desktop.sheets.export_row import FindingRow
from photoarchive.desktop.sheets.export_sheet import ExportSheet
from photoarchive.desktop.window import MainWindow

OpenSheet = Callable[[], ExportSheet]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What was handed to a program outside."""
    handed: list[Path] = []

    def note(path: Path) -> bool:
        handed.append(path)
        return True

    monkeypatch.setattr(export_opening, "open_path", note)
    return handed


@pytest.fixture
def open_sheet(window: MainWindow, qtbot: QtBot, tmp_path: Path, opened: list[Path]) -> OpenSheet:
    """Opens the sheet by its action and waits until its checks are there."""
    window.desk.preferences.set("export_folder", str(tmp_path / "export"))

    def run() -> ExportSheet:
        window.desk.actions["export"].trigger()
        sheet = window.sheet
        assert isinstance(sheet, ExportSheet)
        qtbot.waitUntil(lambda: sheet.is_checked)
        return sheet

    return run


def rows(sheet: ExportSheet) -> list[FindingRow]:
    """The findings that are shown, from top to bottom."""
    found = sheet.findings.findChildren(FindingRow)
    shown = [row for row in found if row.isVisibleTo(sheet)]
    return sorted(shown, key=lambda row: row.mapTo(sheet, row.rect().topLeft()).y())


def row_of(sheet: ExportSheet, rule: str, name: str = "") -> FindingRow:
    """The finding of a rule, of one photo if it is named."""
    return next(
        row
        for row in rows(sheet)
        if row.finding.check.rule == rule and name in row.finding.check.photo
    )

"""A text that cannot be stored never goes away with the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from photoarchive.catalog.catalog import Catalog
from photoarchive.desktop.window import MainWindow
from tests.desktop.caption.conftest import CONTROL, Keyboard, press_banner


def test_the_window_stays_until_the_text_is_kept_in_a_file(
    window: MainWindow,
    keys: Keyboard,
    catalog: Catalog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The library may not grow any more: SQLite says that the disk is full."""
    monkeypatch.setenv("PHOTOARCHIVE_DATA", str(tmp_path / "data"))
    with catalog.writing() as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")
    QApplication.clipboard().setText("Nobody may lose this. " * 4_000)
    keys.key(Qt.Key.Key_V, CONTROL)
    window.close()
    assert window.isVisible()
    assert "could not be stored" in window.desk.banner.text
    preferences = window.desk.preferences
    press_banner(window)
    (kept,) = (tmp_path / "data" / "unsaved").iterdir()
    assert kept.read_text("utf-8").count("Nobody may lose this.") == 4_000
    assert preferences.now.rescued == str(kept)

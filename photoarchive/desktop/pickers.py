"""The native file pickers, each behind one function, so that a test can choose for the user."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from photoarchive.desktop.words import tr


def folder(parent: QWidget, title: str, start: str = "") -> Path | None:
    """A folder that exists; None where nothing was chosen."""
    chosen = QFileDialog.getExistingDirectory(parent, title, start)
    return Path(chosen) if chosen else None


def new_folder(parent: QWidget, title: str, start: str = "") -> Path | None:
    """A folder to be made."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent, title, start, "", "", QFileDialog.Option.ShowDirsOnly
    )
    return Path(chosen) if chosen else None


def file_to_open(parent: QWidget, title: str, kinds: str, start: str = "") -> Path | None:
    """One file; `kinds` as Qt writes filters: "Articles (*.docx *.txt)"."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, start, f"{kinds};;{tr('All files')} (*)")
    return Path(chosen) if chosen else None


def files_to_open(parent: QWidget, title: str, kinds: str, start: str = "") -> list[Path]:
    """Some files."""
    chosen, _ = QFileDialog.getOpenFileNames(
        parent, title, start, f"{kinds};;{tr('All files')} (*)"
    )
    return [Path(one) for one in chosen]


def file_to_save(parent: QWidget, title: str, kinds: str, start: str = "") -> Path | None:
    """A file to be written."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, start, kinds)
    return Path(chosen) if chosen else None

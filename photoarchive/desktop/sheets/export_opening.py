"""Hands a finished file or folder to the program that the system has for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_path(path: Path) -> bool:
    """Open it outside; False where the system has nothing to open it with. Tests replace this."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

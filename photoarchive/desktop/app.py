"""The program with its window: from start to the last window closed.

Which archive is open, in which language and scheme. What is in the window belongs to `window`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from photoarchive.catalog.catalog import Catalog
from photoarchive.desktop import theme, translations
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.session import Session
from photoarchive.desktop.window import MainWindow
from photoarchive.files.previews import Previews
from photoarchive.paths import cache_folder, default_archive


class Shell(QObject):
    """Opens archives into windows, one at a time."""

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        super().__init__(app)
        self._app = app
        self.preferences = preferences
        self.window: MainWindow | None = None
        self.dress()
        preferences.changed.connect(self._on_preference)

    def dress(self) -> None:
        """Language and scheme as chosen."""
        translations.install(self._app, self.preferences.now.language)
        theme.apply(self._app, theme.Scheme(self.preferences.now.scheme or "system"))

    def open(self, folder: Path) -> MainWindow:
        """Show the archive of that folder. Raises PhotoArchiveError."""
        catalog = Catalog.open(folder)
        session = Session(catalog, Previews(cache_folder() / "previews"))
        window = MainWindow(session, self.preferences)
        session.setParent(window)
        window.closing.connect(session.close)
        self.preferences.set("archive", str(catalog.folder))
        self.window = window
        window.show()
        return window

    def _on_preference(self, name: str) -> None:
        if name in ("language", "scheme"):
            self.dress()


def start(archive: Path | None) -> int:
    """Run the program; the exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("photoarchive")
    app.setApplicationDisplayName("Photo Archive")
    preferences = Preferences()
    shell = Shell(app, preferences)
    last = Path(preferences.now.archive) if preferences.now.archive else default_archive()
    shell.open(archive or last)
    return app.exec()

"""What this person chose, as the window uses it: changed here, kept in the settings file."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from photoarchive import settings
from photoarchive.settings import Settings


class Preferences(QObject):
    """The settings with a signal; every change is written at once."""

    changed = Signal(str)  # the name of the setting

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        loaded = settings.load()
        self.now: Settings = loaded.settings
        self.message = loaded.message  # a sentence where the file could not be used

    def set(self, name: str, value: str) -> None:
        """Change one setting."""
        if getattr(self.now, name) != value:
            self.now = replace(self.now, **{name: value})
            settings.save(self.now)
            self.changed.emit(name)

"""What was chosen, put into force: language and scheme, and which archive comes first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from photoarchive import paths
from photoarchive.desktop import theme
from photoarchive.desktop.preferences import Preferences


def colour(app: QApplication, preferences: Preferences) -> None:
    """The scheme that was chosen."""
    theme.apply(app, theme.Scheme(preferences.now.scheme or "system"))


def speak(app: QApplication, preferences: Preferences) -> None:
    """The language that was chosen; an empty frame has no words yet."""
    from photoarchive.desktop import translations

    translations.install(app, preferences.now.language)


def archive_to_open(given: Path | None, preferences: Preferences) -> Path:
    """The archive that was named, else the last one, else the one of who never chose."""
    last = preferences.now.archive
    return given or (Path(last) if last else paths.default_archive())

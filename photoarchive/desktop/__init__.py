"""The window: PySide6 Widgets on the core, and the only part that knows Qt."""

from photoarchive.desktop.imports import restore_plain_import

restore_plain_import()

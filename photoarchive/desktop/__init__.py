"""The window: PySide6 Widgets on the core, and the only part that knows Qt."""

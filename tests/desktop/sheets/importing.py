"""What the tests of the import sheet share: deliveries, the sheet, and what is waited for."""

from __future__ import annotations

from collections.abc import Callable

from photoarchive.catalog.queries import events
from photoarchive.desktop.sheets.import_sheet import ImportSheet
from photoarchive.desktop.sheets.import_work import Stage
from photoarchive.desktop.window import MainWindow
from photoarchive.model import Event

MANY = 160


def sheet_of(window: MainWindow) -> ImportSheet:
    """The import sheet that is shown."""
    assert isinstance(window.sheet, ImportSheet)
    return window.sheet


def ready(sheet: ImportSheet) -> Callable[[], bool]:
    """Whether everything was looked at."""
    return lambda: sheet.work.stage is Stage.READY


def done(sheet: ImportSheet) -> Callable[[], bool]:
    """Whether everything is in."""
    return lambda: sheet.work.stage is Stage.DONE


def newest(window: MainWindow) -> Event:
    """The event that was made last."""
    return max(events(window.session.catalog), key=lambda event: event.id)

"""Looks in the background which files another program changed, and tells the session.

At the start, when the user comes back from another program, and when a text could not be written
because of it. The disk is asked for times and sizes; only what was touched is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.looked import number_differing
from photoarchive.desktop.background import Latest
from photoarchive.desktop.session import Session
from photoarchive.progress import Progress

if TYPE_CHECKING:
    from photoarchive.exchange.noticing import Look

BETWEEN = 50  # milliseconds between two portions
AGAIN = 15_000  # milliseconds after which coming back to the window is worth another look


class Noticing(QObject):
    """One look at a time; each ends with `session.changed_outside`."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._running = False
        self._after = 0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        self._looker = Latest(self)
        self._looker.ready.connect(self._on_looked)
        self._looker.failed.connect(self._on_failed)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)

    def look(self) -> None:
        """Look at everything once, in portions."""
        if not self._running:
            self._running, self._after = True, 0
            self._timer.start(0)

    def close(self) -> None:
        """Let the portion under way end."""
        self._timer.stop()
        self._looker.wait()

    def _ask(self) -> None:
        catalog, after = self._session.catalog, self._after
        self._looker.ask(lambda: _looked(catalog, after))

    def _on_looked(self, found: tuple[Look, int]) -> None:
        portion, number = found
        if portion.more:
            self._after = portion.after
            self._timer.start(BETWEEN)
            return
        self._running = False
        self._since.start()
        self._session.changed_outside.emit(number)

    def _on_failed(self, _error: object) -> None:
        """What could not be looked at now is looked at the next time."""
        self._running = False

    def _on_state(self, state: Qt.ApplicationState) -> None:
        came_back = state == Qt.ApplicationState.ApplicationActive and self._since.isValid()
        if came_back and self._since.elapsed() > AGAIN:
            self.look()


def _looked(catalog: Catalog, after: int) -> tuple[Look, int]:
    """One portion; after the last, how many photos differ. Comparing is loaded with the first."""
    from photoarchive.exchange.noticing import look

    portion = look(catalog, Progress(), after=after)
    return portion, 0 if portion.more else number_differing(catalog)

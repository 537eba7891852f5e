"""What would go out: the photos on offer and what the checks say, read off the window's thread.

Which photos there can be and what they are checked for is in `export_scope` and in the core; what
is made of an answer on screen belongs to the sheet.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from photoarchive.catalog.register import people_overview
from photoarchive.desktop.background import Latest
from photoarchive.desktop.sheets.export_scope import (
    Looking,
    Offer,
    Preflight,
    looking,
    offers,
    preflight,
)
from photoarchive.desktop.view import Desk
from photoarchive.errors import PhotoArchiveError
from photoarchive.gallery.choice import Order


class Reading(QObject):
    """Keeps the newest answers; older questions are dropped."""

    offered = Signal(object)  # a tuple of Offer
    checked = Signal()
    failed = Signal(object)  # the PhotoArchiveError

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.flight: Preflight | None = None
        self.register: list[tuple[int, str]] = []
        self._desk = desk
        self._look: Looking | None = None
        self._offering = self._checking = False  # whether that answer is still to come
        self._offerer, self._checker = Latest(self), Latest(self)
        self._offerer.ready.connect(self._on_offered)
        self._checker.ready.connect(self._on_checked)
        for asker in (self._offerer, self._checker):
            asker.failed.connect(self._on_failed)

    @property
    def is_current(self) -> bool:
        """Whether the checks have been read, and of the photos as they are now or will be."""
        storing = any(job.stores for job in self._desk.jobs.running)
        return self.flight is not None and not self.is_asking and not storing

    @property
    def is_asking(self) -> bool:
        """Whether an answer is still to come."""
        return self._offering or self._checking

    def look_again(self) -> bool:
        """Ask what can be exported, if the library shows something else than it did."""
        look = looking(self._desk.browsing)
        if look == self._look or not self._desk.browsing.loaded:
            return False
        self._look, self._offering = look, True
        catalog = self._desk.session.catalog
        self._offerer.ask(lambda: offers(catalog, look))
        return True

    def check(self, offer: Offer, order: Order) -> None:
        """Ask what the checks say of these photos."""
        catalog = self._desk.session.catalog
        self._checking = True

        def ask() -> tuple[Preflight, list[tuple[int, str]]]:
            names = [(row.id, row.name) for row in people_overview(catalog)]
            return preflight(catalog, offer, order, ""), names

        self._checker.ask(ask)

    def _on_offered(self, found: tuple[Offer, ...]) -> None:
        self._offering = False
        self.offered.emit(found)

    def _on_checked(self, answer: tuple[Preflight, list[tuple[int, str]]]) -> None:
        self._checking = False
        self.flight, self.register = answer
        self.checked.emit()

    def _on_failed(self, error: PhotoArchiveError) -> None:
        self._offering = self._checking = False
        self.failed.emit(error)

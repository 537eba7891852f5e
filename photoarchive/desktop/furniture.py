"""What stands in the window beside its views: bars, palette, upkeep, and the desk they share.

Loaded when the frame is painted. How these parts are set side by side belongs to `window`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from photoarchive.catalog.queries import next_redo, next_undo
from photoarchive.desktop.actions import Actions
from photoarchive.desktop.banner import Banner
from photoarchive.desktop.browsing import Browsing
from photoarchive.desktop.jobs import Jobs
from photoarchive.desktop.palette import Palette
from photoarchive.desktop.phrases import translated
from photoarchive.desktop.pictures import Thumbnails
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.session import Session
from photoarchive.desktop.status import StatusBar
from photoarchive.desktop.top_bar import TopBar
from photoarchive.desktop.upkeep import Upkeep
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr


class Furniture:
    """The parts of one window, made for one archive."""

    def __init__(self, window: QWidget, session: Session, preferences: Preferences) -> None:
        self.desk = Desk(
            session=session,
            browsing=Browsing(session, window),
            thumbnails=Thumbnails(session.previews, window),
            actions=Actions(window),
            jobs=Jobs(window),
            banner=Banner(),
            preferences=preferences,
        )
        self.bar = TopBar(self.desk)
        self.status = StatusBar(self.desk)
        self.palette = Palette(self.desk, window)
        self.upkeep = Upkeep(session, window)
        NamesOfSteps(self.desk, window)


class NamesOfSteps(QObject):
    """Keeps undo and redo saying what they would do."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.session.catalog_changed.connect(self._on_catalog_changed)
        self._on_catalog_changed()

    def _on_catalog_changed(self, *_: object) -> None:
        catalog, actions = self._desk.session.catalog, self._desk.actions
        for name, step, plain, named in (
            ("undo", next_undo(catalog), tr("&Undo"), tr("&Undo: {what}")),
            ("redo", next_redo(catalog), tr("&Redo"), tr("&Redo: {what}")),
        ):
            text = named.format(what=translated(step.label).replace("&", "&&")) if step else plain
            actions[name].setText(text)
            actions[name].setEnabled(step is not None)

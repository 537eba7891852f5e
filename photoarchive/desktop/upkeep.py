"""What the window does unasked: the texts of the archive into the files beside the originals.

Some seconds after the last change, in small portions, behind everything the user does. What is
not done when the window closes waits for the next start.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.verify import damage
from photoarchive.desktop.background import Latest
from photoarchive.desktop.noticing import Noticing
from photoarchive.desktop.session import Session
from photoarchive.errors import PhotoArchiveError
from photoarchive.progress import Progress

if TYPE_CHECKING:
    from photoarchive.exchange.keeper import Kept

PAUSE = 5_000  # milliseconds after the last change
BETWEEN = 200  # milliseconds between two portions
PORTION = 16  # photos
HOUR = timedelta(hours=1)
CHECKING = 2.0  # seconds of checking originals at each start


@dataclass(frozen=True)
class Looked:
    """What a first look at the archive found: damage, and what else should be told."""

    damage: str = ""
    notice: str = ""


def look_after(catalog: Catalog) -> Looked:
    """Once for each window: is the library whole, a backup, and a few originals checked.

    What a killed import left goes: some photos are not to lie about.
    """
    from photoarchive.care.originals import verify_some
    from photoarchive.importer.plan import clear_unfinished

    if found := damage(catalog):
        return Looked(damage=found)
    notice = ""
    try:
        catalog.back_up("start", every=HOUR)
    except PhotoArchiveError as error:
        notice = str(error)
    with suppress(PhotoArchiveError):  # the next start tries again
        clear_unfinished(catalog)
    verify_some(catalog, seconds=CHECKING, progress=Progress())
    return Looked(notice=notice)


class Upkeep(QObject):
    """Keeps sidecars and readable files of one archive up to date."""

    told = Signal(str)  # a sentence that somebody should read, each once
    damaged = Signal(str)  # the library is, and how; nothing is written any more

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._after = 0
        self._noticed = False
        self._said: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_due)
        self._worker = Latest(self)
        self._worker.ready.connect(self._on_kept)
        self._worker.failed.connect(self._on_failed)
        self._first = Latest(self)
        self._first.ready.connect(self._on_looked)
        self._first.failed.connect(self._on_failed)
        self.noticing = Noticing(session, self)
        session.catalog_changed.connect(self._on_changed)
        QTimer.singleShot(PAUSE, self, self._look)

    def close(self) -> None:
        """Let the portion under way end."""
        self._timer.stop()
        self.noticing.close()
        self._first.wait()
        self._worker.wait()

    def _look(self) -> None:
        catalog = self._session.catalog
        self._first.ask(lambda: look_after(catalog))

    def _on_looked(self, found: Looked) -> None:
        if found.damage:
            self.damaged.emit(found.damage)
            return
        if found.notice:
            self._say(found.notice)
        self._timer.start(0)

    def _on_changed(self, _changes: object, _initiator: object) -> None:
        self._after = 0
        self._timer.start(PAUSE)

    def _on_due(self) -> None:
        catalog, after = self._session.catalog, self._after
        self._worker.ask(lambda: _written(catalog, after))

    def _on_kept(self, kept: Kept) -> None:
        changed_meanwhile = self._timer.isActive()
        self._after = kept.after if kept.more and not changed_meanwhile else 0
        plain = (one for one in kept.refused if not one.outside)
        for sentence in (*kept.notices, *(f"{one.name}: {one.reason}" for one in plain)):
            self._say(sentence)
        if any(one.outside for one in kept.refused):
            self._noticed = False
        if kept.more and not changed_meanwhile:
            self._timer.start(BETWEEN)
        elif not self._noticed:
            self._noticed = True
            self.noticing.look()

    def _on_failed(self, error: PhotoArchiveError) -> None:
        self._say(str(error))

    def _say(self, sentence: str) -> None:
        if sentence not in self._said:
            self._said.add(sentence)
            self.told.emit(sentence)


def _written(catalog: Catalog, after: int) -> Kept:
    """One portion. What writes files is loaded with the first one, not with the window."""
    from photoarchive.exchange.keeper import write_waiting

    return write_waiting(catalog, Progress(), most=PORTION, after=after)

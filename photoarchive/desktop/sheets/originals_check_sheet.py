"""Check the originals: all of them against what was imported, and those that moved found again.

What is said of the findings is `originals_check_report`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from photoarchive.care.originals import Verified, last_look
from photoarchive.care.relink import Relinked, relink
from photoarchive.catalog.checks import photos_of_roots
from photoarchive.desktop import pickers
from photoarchive.desktop.background import Latest
from photoarchive.desktop.banner import Tone
from photoarchive.desktop.icons import icon
from photoarchive.desktop.labels import prose
from photoarchive.desktop.phrases import translated_error
from photoarchive.desktop.sheet import Sheet
from photoarchive.desktop.sheets.export_progress import JobLine
from photoarchive.desktop.sheets.import_notices import Notice, NoticeList
from photoarchive.desktop.sheets.notice_area import NoticeArea
from photoarchive.desktop.sheets.originals_check_report import (
    Checked,
    check,
    of_check,
    of_known,
    of_search,
    photos_in,
)
from photoarchive.desktop.tokens import SMALL
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr
from photoarchive.errors import PhotoArchiveError
from photoarchive.model import Changes
from photoarchive.progress import Progress


class OriginalsCheckSheet(Sheet):
    """One thing at a time: a check, or looking for what is missing. Esc lets it go on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Check the originals"), tr("Check"))
        self._desk = desk
        self._known: Verified | None = None
        self.is_working = False
        self.cancel_button.setText(tr("Close"))
        self.main_button.setEnabled(False)
        self.main_button.clicked.connect(lambda: self._check(again=False))
        self.report, self.work = NoticeList(self), JobLine()
        self._fill_body()
        self._reader = Latest(self)
        self._reader.ready.connect(self._on_read)
        self._reader.failed.connect(self._on_failed)

    def begin(self) -> None:
        """Say what is known already."""
        if self.is_working:
            self.work.stop.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.busy = False  # it was kept for its report
            self._read()
            self.cancel_button.setFocus(Qt.FocusReason.TabFocusReason)

    # -- what is known ---------------------------------------------------------------------------

    def _read(self) -> None:
        catalog = self._desk.session.catalog
        self._reader.ask(lambda: last_look(catalog))

    def _on_read(self, found: Verified) -> None:
        first = self._known is None
        self._offer(found)
        if first:
            self._show(of_known(found))
        if self.cancel_button.hasFocus() and self.main_button.isEnabled():
            self.main_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _offer(self, found: Verified) -> None:
        """What can be done now."""
        self._known = found
        count = photos_in(found)
        self.main_button.setEnabled(bool(count) and not self.is_working)
        if found.began:
            self.main_button.setText(tr("Go on with %n original(s)", n=found.left))
        else:
            self.main_button.setText(tr("Check %n original(s)", n=count))
        self.again.setVisible(bool(found.began) and not self.is_working)
        self.search.setVisible(bool(count) and not self.is_working)

    def _show(self, notices: Iterable[Notice]) -> None:
        self.report.show_notices(notices)

    def _on_failed(self, error: PhotoArchiveError) -> None:
        self._desk.banner.say(translated_error(error), Tone.DANGER)

    # -- the work --------------------------------------------------------------------------------

    def _check(self, *, again: bool) -> None:
        session = self._desk.session
        self._start(
            tr("Checking the originals"),
            lambda progress: check(
                session.catalog, session.previews, again=again, progress=progress
            ),
            self._on_checked,
        )

    def _on_search(self) -> None:
        folder = pickers.folder(self, tr("Where the missing photos may be"))
        if folder is not None:
            self.look_in(folder)

    def look_in(self, folder: Path) -> None:
        """Look for what is missing in a folder and below it."""
        catalog = self._desk.session.catalog
        self._start(
            tr("Looking for missing originals"),
            lambda progress: relink(catalog, [folder], progress=progress),
            self._on_searched,
        )

    def _start(
        self, title: str, work: Callable[[Progress], Any], then: Callable[[Any], None]
    ) -> None:
        if self.is_working:
            return
        self.is_working = self.busy = True
        self._show(())
        job = self._desk.jobs.start(title, work)
        self.work.follow(job)
        for button in (self.main_button, self.again, self.search):
            button.setEnabled(False)
        self.work.stop.setFocus(Qt.FocusReason.TabFocusReason)
        job.succeeded.connect(then)
        job.failed.connect(self._on_failed)
        job.stopped.connect(self._on_stopped)
        job.ended.connect(self._on_ended)

    def _on_checked(self, done: Checked) -> None:
        self._show(of_check(done))
        self._tell_elsewhere(tr("The originals were checked."))

    def _on_searched(self, found: Relinked) -> None:
        self._show(of_search(found))
        self._tell_elsewhere(tr("The search for missing originals is done."))
        self._desk.thumbnails.forget_reasons()
        self._desk.session.announce(Changes(photos=frozenset(self._moved(found))))

    def _moved(self, found: Relinked) -> Iterable[int]:
        """The photos that lie elsewhere now, each or with their whole drive."""
        if found.moved:
            return photos_of_roots(self._desk.session.catalog, without=set())
        return [one.photo.id for one in found.found]

    def _tell_elsewhere(self, said: str) -> None:
        """In a banner, where somebody went on with something else."""
        if not self.isVisible():
            show = self._desk.actions["originals_check"].trigger
            self._desk.banner.say(said, action=tr("Show"), then=show)

    def _on_stopped(self) -> None:
        self._known = None  # what was found until then is shown
        self._show(())

    def _on_ended(self) -> None:
        self.is_working = False
        self.busy = not self.isVisible()  # the report is kept until somebody has seen it
        for button in (self.again, self.search):
            button.setEnabled(True)
        self._read()
        self.cancel_button.setFocus(Qt.FocusReason.TabFocusReason)

    # -- parts -----------------------------------------------------------------------------------

    def _fill_body(self) -> None:
        promise = prose(
            self,
            tr(
                "Every original is read and compared with what was imported. Nothing is changed or"
                " deleted. You can stop at any time; the check goes on where it was."
            ),
            "muted",
        )
        self.again = QPushButton(icon("rotate-cw"), " " + tr("From the &beginning"), self)
        self.again.clicked.connect(lambda: self._check(again=True))
        self.search = QPushButton(
            icon("folder-open"), " " + tr("&Look for moved files in a folder…"), self
        )
        self.search.clicked.connect(self._on_search)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        for button in (self.search, self.again):
            button.setAutoDefault(True)
            button.hide()
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addWidget(promise)
        self.body.addWidget(NoticeArea(self.report, self), 1)
        self.body.addWidget(self.work)
        self.body.addLayout(buttons)

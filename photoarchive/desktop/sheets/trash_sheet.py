"""Removed photos: put back what was removed, and let go of the files that nobody wants any more.

What may go to the system's trash is decided in `care.trash`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from photoarchive.care.trash import Emptied, Kept, Left, bytes_of, empty_trash, in_trash
from photoarchive.catalog.removed import put_back
from photoarchive.desktop.background import Latest
from photoarchive.desktop.banner import Tone
from photoarchive.desktop.bulk import change_photos
from photoarchive.desktop.icons import icon, picture
from photoarchive.desktop.library.photo_edits import offer_undo
from photoarchive.desktop.phrases import translated, translated_error
from photoarchive.desktop.sheet import Sheet
from photoarchive.desktop.sheets import import_notices
from photoarchive.desktop.sheets.confirm import Confirm
from photoarchive.desktop.sheets.export_progress import JobLine
from photoarchive.desktop.sheets.import_notices import Notice, NoticeList
from photoarchive.desktop.sheets.trash_list import Entry, RemovedList, entries
from photoarchive.desktop.tokens import MEDIUM, SMALL
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import size, tr
from photoarchive.errors import PhotoArchiveError
from photoarchive.progress import Cancelled, Progress

Trash = tuple[tuple[Left, ...], tuple[Kept, ...]]


class TrashSheet(Sheet):
    """The list with Put back; below it what emptying would do, which asks before it does it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Removed photos"), tr("Put back"))
        self._desk = desk
        self._left: tuple[Left, ...] = ()
        self._weighing = Progress()
        self.cancel_button.setText(tr("Close"))
        self.list = RemovedList(desk, self)
        self.list.chosen_changed.connect(self._tell)
        self.list.opened.connect(self.main_button.click)
        self.main_button.clicked.connect(self._on_put_back)
        self.confirm = Confirm(tr("Move to the trash"), tr("Keep them"), self)
        self.confirm.agreed.connect(self._on_agreed)
        self.confirm.declined.connect(self._on_declined)
        self.report, self.work = NoticeList(self), JobLine()
        self._fill_body()
        self._lister, self._weigher = Latest(self), Latest(self)
        self._lister.ready.connect(self._on_listed)
        self._weigher.ready.connect(self._on_weighed)
        for question in (self._lister, self._weigher):
            question.failed.connect(self._on_failed)
        desk.session.catalog_changed.connect(self._on_catalog_changed)

    def begin(self) -> None:
        """Look at what was removed."""
        if not self.busy:
            self.report.show_notices(())
        self._refresh()
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def cancel(self) -> None:
        """Esc leaves the question first, then the sheet. Emptying goes on."""
        if self.confirm.isVisible():
            self.confirm.decline()
        else:
            self.closed.emit()

    def close_down(self) -> None:
        """End the counting, which reads every file."""
        self._weighing.cancel()
        super().close_down()

    # -- what there is ---------------------------------------------------------------------------

    def _on_catalog_changed(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        catalog = self._desk.session.catalog
        self._weighing.cancel()
        self._weighing = Progress()
        self._lister.ask(lambda: entries(catalog))
        if not self.busy:
            self._files.setText(tr("Looking at the files of removed photos…"))
            self.empty.hide()
            self._weigher.ask(partial(self._weighed, self._weighing))

    def _weighed(self, progress: Progress) -> Trash | None:
        try:
            return in_trash(self._desk.session.catalog, progress=progress)
        except Cancelled:
            return None

    def _on_listed(self, found: Sequence[Entry]) -> None:
        focused = self.list.hasFocus() or self._nothing.isVisible()
        self.list.take(found)
        self._pages.setCurrentIndex(0 if found else 1)
        if focused:
            (self.list if found else self.cancel_button).setFocus(Qt.FocusReason.TabFocusReason)

    def _on_weighed(self, found: Trash | None) -> None:
        if found is None:
            return
        self._left = found[0]
        self.empty.setVisible(bool(self._left))
        self._files.setText(self._said())

    def _said(self) -> str:
        count = len(self._left)
        if not count:
            return tr("No file of a removed photo is left in the archive's own folder.")
        weight = size(bytes_of(self._left))
        return tr("%n file(s) of removed photos take up {size}.", n=count, size=weight)

    def _on_failed(self, error: PhotoArchiveError) -> None:
        self._desk.banner.say(translated_error(error), Tone.DANGER)

    def _tell(self) -> None:
        count = len(self.list.chosen())
        self.main_button.setEnabled(count > 0)
        self.main_button.setText(tr("Put back %n photo(s)", n=count) if count else tr("Put back"))

    # -- putting back ----------------------------------------------------------------------------

    def _on_put_back(self) -> None:
        ids = [one.id for one in self.list.chosen()]
        if not ids:
            return
        change_photos(
            self._desk,
            lambda catalog: put_back(catalog, photo_ids=ids),
            count=len(ids),
            title=tr("Putting back %n photo(s)", n=len(ids)),
            then=lambda: offer_undo(
                self._desk, tr("%n photo(s) are back in the archive.", n=len(ids))
            ),
            backup=False,
        )

    # -- emptying --------------------------------------------------------------------------------

    def _on_empty(self) -> None:
        count, weight = len(self._left), size(bytes_of(self._left))
        moved = tr(
            "%n file(s), {size}, move to the trash of this computer. Only copies that Photo Archive"
            " made itself; photos that were left in their own folders stay there.",
            n=count,
            size=weight,
        )
        lost = tr("This cannot be undone here: what is listed above can then not be put back.")
        self.foot_line.hide()
        self.confirm.ask(f"{moved}\n{lost}", yes=tr("Move %n file(s) to the trash", n=count))

    def _on_declined(self) -> None:
        self.foot_line.show()
        self.empty.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_agreed(self) -> None:
        self.foot_line.show()
        self.empty.hide()
        self._weigher.forget()
        catalog = self._desk.session.catalog
        job = self._desk.jobs.start(
            tr("Emptying the trash"),
            lambda progress: empty_trash(catalog, returning_too=True, progress=progress),
        )
        self.busy = True
        self.work.follow(job)
        self.work.stop.setFocus(Qt.FocusReason.TabFocusReason)
        job.succeeded.connect(self._on_emptied)
        job.failed.connect(self._on_failed)
        job.ended.connect(self._on_ended)

    def _on_emptied(self, done: Emptied) -> None:
        self.report.show_notices(report_of(done))
        if not self.isVisible():
            self._desk.banner.say(gone_text(done))

    def _on_ended(self) -> None:
        """Also after Stop: what has gone is gone, the list says what is left."""
        self.busy = False
        self._refresh()
        self.cancel_button.setFocus(Qt.FocusReason.TabFocusReason)

    # -- parts -----------------------------------------------------------------------------------

    def _fill_body(self) -> None:
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._nothing_page())
        self.empty = QPushButton(icon("trash-2"), " " + tr("&Empty…"), self)
        self.empty.setAutoDefault(True)
        self.empty.clicked.connect(self._on_empty)
        self.empty.hide()
        self._files = QLabel(self)
        self._files.setProperty("kind", "muted")
        self._files.setWordWrap(True)
        self.foot_line = QWidget(self)
        row = QHBoxLayout(self.foot_line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        row.addWidget(self._files, 1)
        row.addWidget(self.empty)
        self.body.addWidget(self._pages, 1)
        for part in (self.report, self.work, self.foot_line, self.confirm):
            self.body.addWidget(part)

    def _nothing_page(self) -> QWidget:
        page = QWidget(self)
        mark = QLabel(page)
        mark.setPixmap(picture("trash-2", "muted", 40, self.devicePixelRatioF()))
        self._nothing = QLabel(tr("Nothing was removed."), page)
        self._nothing.setProperty("kind", "title")
        hint = QLabel(
            tr("What you remove with Del in the library is listed here and can be put back."), page
        )
        hint.setProperty("kind", "muted")
        hint.setWordWrap(True)
        column = QVBoxLayout(page)
        column.setSpacing(SMALL)
        column.addStretch(1)
        for part in (mark, self._nothing, hint):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        column.addStretch(2)
        return page


def gone_text(done: Emptied) -> str:
    """What went."""
    return tr("%n file(s) moved to the trash of this computer.", n=len(done.gone))


def report_of(done: Emptied) -> list[Notice]:
    """What went, and by name what stayed and why."""
    notices = [Notice(import_notices.Tone.GOOD, gone_text(done))]
    if done.kept:
        names = tuple(f"{one.path.name}: {translated(one.reason)}" for one in done.kept)
        text = tr("%n file(s) stay where they are", n=len(names))
        notices.append(Notice(import_notices.Tone.WARNING, text, names))
    return notices

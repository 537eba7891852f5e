"""Backups: which there are, one more by hand, and what restoring one would change.

Putting one in the place of the library needs the archive closed: the session asks for it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget

from photoarchive.catalog.backup import Backup, back_up_now
from photoarchive.catalog.comparing import Difference, compare
from photoarchive.catalog.opening import BACKUPS
from photoarchive.desktop.background import Latest
from photoarchive.desktop.banner import Tone
from photoarchive.desktop.icons import icon
from photoarchive.desktop.labels import prose
from photoarchive.desktop.phrases import translated_error
from photoarchive.desktop.sheet import Sheet
from photoarchive.desktop.sheets.backups_difference import DifferencePanel
from photoarchive.desktop.sheets.backups_list import BackupList, Entry, entries, moment_of
from photoarchive.desktop.tokens import MEDIUM
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr
from photoarchive.errors import PhotoArchiveError


class BackupsSheet(Sheet):
    """The list at the left; what the chosen one would change at the right, before it does."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Backups"), tr("Restore this backup"))
        self._desk = desk
        self._folder = desk.session.catalog.folder / BACKUPS
        self.cancel_button.setText(tr("Close"))
        self.main_button.setEnabled(False)
        self.main_button.clicked.connect(self._on_restore)
        self.list = BackupList(self)
        self.list.chosen_changed.connect(self._on_chosen)
        self.difference = DifferencePanel(self)
        self.make = QPushButton(icon("save"), " " + tr("Back up &now"), self)
        self.make.setAutoDefault(True)
        self.make.clicked.connect(self._on_make)
        self.add_foot(self.make)
        self._fill_body()
        self._lister, self._comparer = Latest(self), Latest(self)
        self._lister.ready.connect(self._on_listed)
        self._comparer.ready.connect(self._on_compared)
        self._lister.failed.connect(self._on_failed)
        self._comparer.failed.connect(lambda error: self.difference.say(translated_error(error)))

    def begin(self) -> None:
        """List what there is."""
        self._refresh()
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _refresh(self) -> None:
        folder = self._folder
        self._lister.ask(lambda: entries(folder))

    def _on_listed(self, found: Sequence[Entry]) -> None:
        self.list.take(found)
        self._pages.setCurrentIndex(0 if found else 1)
        if not found:
            self.difference.say("")
            self.make.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_failed(self, error: PhotoArchiveError) -> None:
        self._desk.banner.say(translated_error(error), Tone.DANGER)

    # -- what it would change --------------------------------------------------------------------

    def _on_chosen(self) -> None:
        entry = self.list.chosen
        self.main_button.setEnabled(False)
        if entry is None:
            return
        self.difference.say(tr("Comparing…"))
        library, path = self._desk.session.catalog.library, entry.backup.path
        self._comparer.ask(lambda: compare(library, path))

    def _on_compared(self, found: Difference) -> None:
        self.difference.show_difference(found)
        self.main_button.setEnabled(not found.nothing)

    def _on_restore(self) -> None:
        entry = self.list.chosen
        if entry is not None:
            self._desk.session.restore_wanted.emit(entry.backup)

    # -- one by hand -----------------------------------------------------------------------------

    def _on_make(self) -> None:
        catalog, folder = self._desk.session.catalog, self._folder
        self.make.setEnabled(False)
        job = self._desk.jobs.store(
            tr("Backing up"),
            lambda _progress: back_up_now(catalog.library, folder, "by-hand"),
            stoppable=False,
        )
        job.succeeded.connect(self._on_made)
        job.failed.connect(self._on_failed)
        job.ended.connect(lambda: self.make.setEnabled(True))

    def _on_made(self, made: Backup) -> None:
        self._desk.banner.say(
            tr("Backed up at {moment}, and proven to open.", moment=moment_of(made))
        )
        if self.isVisible():
            self._refresh()
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    # -- parts -----------------------------------------------------------------------------------

    def _fill_body(self) -> None:
        hint = prose(
            self,
            tr(
                "Backups are made by themselves and hold every caption, name and gallery. They do"
                " not hold the photos: copy the archive's folder to another disk for those."
                " Restoring can be taken back."
            ),
            "muted",
        )
        nothing = QLabel(tr("There are no backups yet."), self)
        nothing.setProperty("kind", "title")
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(nothing)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self._pages, 5)
        row.addWidget(self.difference, 6)
        self.body.addWidget(hint)
        self.body.addLayout(row, 1)

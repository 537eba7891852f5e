"""The whole archive as a folder that can be kept without this program; see `care.whole`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton

from photoarchive.care.whole import Archived, archive_out
from photoarchive.catalog.catalog import Catalog
from photoarchive.desktop import pickers
from photoarchive.desktop.icons import icon
from photoarchive.desktop.labels import prose
from photoarchive.desktop.phrases import translated, translated_error
from photoarchive.desktop.sheet import Sheet
from photoarchive.desktop.sheets import export_opening
from photoarchive.desktop.sheets.export_progress import JobLine
from photoarchive.desktop.sheets.import_notices import Notice, NoticeList, Tone
from photoarchive.desktop.sheets.notice_area import NoticeArea
from photoarchive.desktop.tokens import SMALL
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import size, tr
from photoarchive.errors import PhotoArchiveError
from photoarchive.exchange.keeper import write_waiting
from photoarchive.files.names import safe_name
from photoarchive.progress import Progress


def export_whole(catalog: Catalog, to: Path, *, progress: Progress) -> Archived:
    """The files beside the photos first, so that they say what the archive says."""
    more, after = True, 0
    while more:
        kept = write_waiting(catalog, progress, after=after)
        more, after = kept.more, kept.after
    return archive_out(catalog, to, progress=progress)


class WholeExportSheet(Sheet):
    """Where to, how far, and what came out."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Export the whole archive"), tr("Export the archive"))
        self._desk = desk
        self._made: Path | None = None
        self.is_working = False
        self.main_button.clicked.connect(self._on_main)
        self.place = QLineEdit(str(self._proposed(_documents())), self)
        self.submit_on_enter(self.place)
        self.report, self.work = NoticeList(self), JobLine()
        self.open = QPushButton(icon("folder-open"), " " + tr("Open fol&der"), self)
        self.open.setAutoDefault(True)
        self.open.clicked.connect(lambda: self._made and export_opening.open_path(self._made))
        self.open.hide()
        self.add_foot(self.open)
        self._fill_body()

    def begin(self) -> None:
        """Type the place, or stop what runs."""
        if self.is_working:
            self.work.stop.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.busy = False
            self.place.setFocus(Qt.FocusReason.TabFocusReason)

    # -- the work --------------------------------------------------------------------------------

    def _on_main(self) -> None:
        typed = self.place.text().strip()
        if self.is_working or not typed:
            return
        catalog, to = self._desk.session.catalog, Path(typed).expanduser()
        self.is_working = self.busy = True
        self._enable()
        self.report.show_notices(())
        job = self._desk.jobs.start(
            tr("Exporting the whole archive"),
            lambda progress: export_whole(catalog, to, progress=progress),
        )
        self.work.follow(job)
        self.work.stop.setFocus(Qt.FocusReason.TabFocusReason)
        job.succeeded.connect(self._on_made)
        job.failed.connect(self._on_failed)
        job.stopped.connect(self._on_stopped)
        job.ended.connect(self._on_ended)

    def _on_made(self, made: Archived) -> None:
        self._made = made.folder
        self.open.show()
        self.cancel_button.setText(tr("Close"))
        self.report.show_notices(of_archived(made))
        if not self.isVisible():
            show = self._desk.actions["whole_export"].trigger
            self._desk.banner.say(tr("The whole archive was exported."), action=tr("Show"),
                                  then=show)  # fmt: skip

    def _on_failed(self, error: PhotoArchiveError) -> None:
        self.report.show_notices([Notice(Tone.DANGER, translated_error(error))])

    def _on_stopped(self) -> None:
        text = tr("Stopped. Exporting to the same place goes on where it was.")
        self.report.show_notices([Notice(Tone.PLAIN, text)])

    def _on_ended(self) -> None:
        self.is_working = False
        self.busy = not self.isVisible()  # the report is kept until somebody has seen it
        self._enable()
        (self.open if self._made else self.place).setFocus(Qt.FocusReason.TabFocusReason)

    def _enable(self) -> None:
        for part in (self.main_button, self.place, self.choose):
            part.setEnabled(not self.is_working)

    # -- the place -------------------------------------------------------------------------------

    def _on_choose(self) -> None:
        chosen = pickers.folder(self, tr("Where the export goes"), str(_documents()))
        if chosen is not None:
            self.place.setText(str(self._proposed(chosen)))

    def _proposed(self, folder: Path) -> Path:
        """A new folder, called after the archive and the day."""
        name = self._desk.session.catalog.folder.name
        return folder / safe_name(f"{name} {date.today().isoformat()}")

    # -- parts -----------------------------------------------------------------------------------

    def _fill_body(self) -> None:
        hint = prose(
            self,
            tr(
                "Everything, for another disk or for somebody without this program: the photos with"
                " their captions beside them, all texts as a table, and the archive itself. Every"
                " file is read again and compared before it is called done."
            ),
            "muted",
        )
        label = QLabel(tr("&Goes to"), self)
        label.setProperty("kind", "field")
        label.setBuddy(self.place)
        self.choose = QPushButton(tr("Choose…"), self)
        self.choose.setAccessibleName(tr("Choose another place"))
        self.choose.setAutoDefault(True)
        self.choose.clicked.connect(self._on_choose)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(label)
        row.addWidget(self.place, 1)
        row.addWidget(self.choose)
        self.body.addWidget(hint)
        self.body.addLayout(row)
        self.body.addWidget(self.work)
        self.body.addWidget(NoticeArea(self.report, self), 1)


def of_archived(made: Archived) -> Iterator[Notice]:
    """How much, where, and which photos are not in it as they were imported."""
    text = tr("%n photo(s), {size}, each compared", n=made.photos, size=size(made.bytes))
    yield Notice(Tone.GOOD, text, (str(made.folder),))
    if made.missing:
        names = tuple(
            f"{one.photo} · {one.event}: {translated(one.reason)}" for one in made.missing
        )
        text = tr("%n original(s) are not in it as they were imported", n=len(names))
        yield Notice(Tone.WARNING, text, names)


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place))

"""The sheet that exports: asks what would go out, begins the work, tells its end.

What is chosen and found stands in `export_page`, what came out in `export_report`, the parts of
both in the other `export_` files; what is made, and whether it may be, is the core's.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from photoarchive.desktop.banner import Tone
from photoarchive.desktop.icons import icon
from photoarchive.desktop.jobs import Job
from photoarchive.desktop.phrases import translated_error
from photoarchive.desktop.sheet import Sheet
from photoarchive.desktop.sheets.export_cures import FIELD_ACTIONS, Finding, Key
from photoarchive.desktop.sheets.export_making import Making
from photoarchive.desktop.sheets.export_page import ExportPage
from photoarchive.desktop.sheets.export_reading import Reading
from photoarchive.desktop.sheets.export_report import ReportPanel, done_text, opener
from photoarchive.desktop.sheets.export_scope import Offer
from photoarchive.desktop.sheets.export_work import Done
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr
from photoarchive.errors import PhotoArchiveError
from photoarchive.gallery.targets import Target


class ExportSheet(Sheet):
    """One sheet for every export; it is kept while one is under way."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Export"), tr("Export gallery"))
        self._desk = desk
        # What could be seen when the export was asked for before the checks had been read.
        self._wish: frozenset[Key] | None = None
        self._page, self.report = ExportPage(desk), ReportPanel()
        self.form, self.findings = self._page.form, self._page.findings
        self.place, self.message, self.work = self._page.place, self._page.message, self._page.work
        self.preview = QPushButton(icon("external-link"), " " + tr("Preview p&age"), self)
        self._pages = QStackedWidget()
        self._fill_body()
        self._reading, self._making = Reading(desk, self), Making(desk, self)
        self._connect()

    def begin(self) -> None:
        """Read what can be exported now; typing begins in the title."""
        if self.is_working:
            self.work.stop.setFocus()
            return
        self.busy = False
        self._wish = None
        self._show_words()
        if not self._reading.look_again():
            self._ask_photos()
        self.form.title.setFocus()

    def cancel(self) -> None:
        """Leave, or take back what was asked for too early. An export that runs goes on."""
        if self._wish is not None:
            self._take_back()
            return
        self.findings.flush()
        self.busy = self.is_working
        self.closed.emit()

    @property
    def is_working(self) -> bool:
        """Whether an export or a preview is being made."""
        return self._making.job is not None

    @property
    def is_checked(self) -> bool:
        """Whether the checks have been read, and nothing has changed since."""
        return self._reading.is_current

    def close_down(self) -> None:
        """What was typed into a finding is stored."""
        self.findings.flush()
        super().close_down()

    # -- what would go out ---------------------------------------------------------------------

    def _on_offered(self, found: tuple[Offer, ...]) -> None:
        self.form.offer_photos(found)
        self._show_page(self._page if found else self._empty)
        if found:
            self._ask_photos()
        else:
            self._wish = None

    def _ask_photos(self) -> None:
        if self.form.offer is not None:
            self._reading.check(self.form.offer, self.form.chosen_order)

    def _on_checked(self) -> None:
        flight = self._reading.flight
        if flight is None:
            return
        self._page.show_checked(flight, self._reading.register)
        self.message.say("")
        self._show_words()
        if self._wish is not None and self.is_checked:
            self._fulfil(self._wish)

    def _show_words(self) -> None:
        """Heading and buttons say what is chosen."""
        self.main_button.setText(f"{self.form.verb}   {_keys()}")
        self.preview.setVisible(self.form.target is Target.GALLERY)
        if self._reading.flight is not None:
            self.title.setText(tr("Export %n photo(s) as", n=self._page.going))

    # -- asked for before the checks are done ----------------------------------------------------

    def _wish_for(self) -> None:
        """Export when the checks have been read. They are asked for again if that failed."""
        self._wish = self._page.seen
        if not self._reading.is_asking:
            self._ask_photos()
        text = tr("Exports as soon as the checks are done. Esc takes it back.")
        self.message.say(text, kind="muted")

    def _fulfil(self, seen: frozenset[Key]) -> None:
        """Export now, unless there is something to decide that could not be seen before."""
        self._wish = None
        if not self.isVisible() or not self._page.may_begin(known=True):
            return
        if self._page.has_come(seen):
            self._page.go_to_first()
        else:
            self._export()

    def _take_back(self) -> None:
        if self._wish is not None:
            self._wish = None
            self.message.say(tr("Taken back: nothing is exported."), kind="muted")

    # -- the work ------------------------------------------------------------------------------

    def _on_main(self) -> None:
        known = self.is_checked
        if self._pages.currentWidget() is self.report:
            self._making.open_main()
        elif self.is_working or not self._page.may_begin(known=known):
            return
        elif known:
            self._export()
        else:
            self._wish_for()

    def _export(self) -> None:
        if wanted := self._page.wanted():
            self._making.export(wanted)

    def _on_preview(self) -> None:
        wanted = self._page.wanted()
        if wanted is not None and not self.is_working:
            self._take_back()
            self._making.preview(wanted)

    def _on_began(self, job: Job) -> None:
        self.message.say("")
        self.busy = True
        self.work.follow(job)
        self._show_working(on=True)

    def _on_exported(self, done: Done) -> None:
        """Told in the sheet if it is seen, else in the banner."""
        self.report.show_report(done.made, done.wanted.target)
        self._show_page(self.report)
        if not self.isVisible():
            text = done_text(done.made, done.wanted.target)
            button = opener(done.wanted.target)
            self._desk.banner.say(text, action=button, then=self._making.open_main)
        if self.place.opens.isChecked():
            self._making.open_main()

    def _on_failed(self, error: PhotoArchiveError) -> None:
        self._wish = None
        self.message.say(translated_error(error))
        if self.is_working and not self.isVisible():
            action = self._desk.actions["export"]
            self._desk.banner.say(
                translated_error(error), Tone.DANGER, action=tr("Export"), then=action.trigger
            )

    def _on_ended(self) -> None:
        self.busy = self._making.done is None and not self.isVisible()
        self._show_working(on=False)

    # -- going elsewhere -----------------------------------------------------------------------

    def _on_photo_wanted(self, finding: Finding) -> None:
        """To the caption view, on that photo, in the field concerned; the sheet waits."""
        self.findings.flush()
        if flight := self._reading.flight:
            ids = list(dict.fromkeys(photo.id for photo in flight.publication.photos))
            self._desk.browsing.hold(ids, current=finding.photo.id)
        self.busy = True
        self.asked.emit("captioning")
        self.asked.emit(FIELD_ACTIONS.get(finding.check.field, "field_caption"))
        self._desk.banner.say(
            tr("The export waits with everything you chose."),
            action=tr("Back to the export"),
            then=self._desk.actions["export"].trigger,
        )

    def _on_again(self) -> None:
        self._making.done = None
        self._show_page(self._page)
        if not self._reading.look_again():
            self._ask_photos()
        self.form.title.setFocus()

    # -- parts ---------------------------------------------------------------------------------

    def _fill_body(self) -> None:
        self._empty = QLabel(tr("There is nothing to export yet. Import photos first."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("kind", "title")
        for page in (self._page, self.report, self._empty):
            self._pages.addWidget(page)
        self.body.addWidget(self._pages, 1)
        self.add_foot(self.preview)

    def _connect(self) -> None:
        reading, making = self._reading, self._making
        reading.offered.connect(self._on_offered)
        reading.checked.connect(self._on_checked)
        making.began.connect(self._on_began)
        making.exported.connect(self._on_exported)
        for part in (reading, making):
            part.failed.connect(self._on_failed)
        stopped = tr("Stopped. Nothing was written.")
        making.stopped.connect(lambda: self.message.say(stopped, kind="muted"))
        making.ended.connect(self._on_ended)
        self.form.asked_again.connect(self._ask_photos)
        self._page.chosen.connect(self._show_words)
        self._page.chosen.connect(self._take_back)
        self.findings.photo_wanted.connect(self._on_photo_wanted)
        self.report.folder_wanted.connect(making.open_folder)
        self.report.again_wanted.connect(self._on_again)
        self.main_button.clicked.connect(self._on_main)
        self.preview.clicked.connect(self._on_preview)
        self.submit_on_enter(self.form.title, self.place.line, self.findings.reason.line)
        self._desk.session.catalog_changed.connect(self._on_catalog_changed)
        self._desk.browsing.ids_changed.connect(self._on_ids_changed)
        self._desk.jobs.all_ended.connect(self._on_all_ended)

    @property
    def _is_choosing(self) -> bool:
        """Whether the user sees what would go out; a report stays as it is."""
        report = self._pages.currentWidget() is self.report
        return self.isVisible() and not self.is_working and not report

    def _on_catalog_changed(self, _changes: object, initiator: object) -> None:
        if initiator is not self and self._is_choosing:
            self._ask_photos()

    def _on_all_ended(self) -> None:
        """What was being stored is stored, or could not be."""
        if self._wish is not None and not self._reading.is_asking:
            self._ask_photos()

    def _on_ids_changed(self) -> None:
        if self._is_choosing:
            self._reading.look_again()

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        done = page is self.report
        self.preview.setVisible(page is self._page and self.form.target is Target.GALLERY)
        self.main_button.setVisible(page is not self._empty)
        self.cancel_button.setText(tr("Close") if done else tr("Cancel"))
        if done and self._making.done is not None:
            self.title.setText(tr("Export"))
            self.main_button.setText(opener(self._making.done.wanted.target))
            self.main_button.setFocus()

    def _show_working(self, *, on: bool) -> None:
        for part in (self.form, self.findings, self.place, self.preview, self.main_button):
            part.setEnabled(not on)
        if on:
            self.cancel_button.setText(tr("Go on in the background"))
            self.work.stop.setFocus()
        elif self._pages.currentWidget() is self._page:
            self.cancel_button.setText(tr("Cancel"))
            self.form.title.setFocus()
        else:
            self.main_button.setFocus()


def _keys() -> str:
    return QKeySequence("Ctrl+Enter").toString(QKeySequence.SequenceFormat.NativeText)

"""The sheet that exports: what and how, what the checks say with a cure each, the work, its end.

The parts stand in the other `export_` files; what is made, and whether it may be, is the core's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from photoarchive.catalog.register import people_overview
from photoarchive.desktop import translations
from photoarchive.desktop.background import Latest
from photoarchive.desktop.banner import Tone
from photoarchive.desktop.icons import icon
from photoarchive.desktop.jobs import Job
from photoarchive.desktop.phrases import translated_error
from photoarchive.desktop.sheet import Sheet
from photoarchive.desktop.sheets import export_opening
from photoarchive.desktop.sheets.export_cures import FIELD_ACTIONS, Finding, counts_of, findings_of
from photoarchive.desktop.sheets.export_findings import FindingsPanel
from photoarchive.desktop.sheets.export_form import ExportForm
from photoarchive.desktop.sheets.export_place import PlaceLine
from photoarchive.desktop.sheets.export_progress import JobLine
from photoarchive.desktop.sheets.export_report import ReportPanel, done_text
from photoarchive.desktop.sheets.export_scope import Looking, Offer, Preflight, looking, offers
from photoarchive.desktop.sheets.export_scope import preflight as checked
from photoarchive.desktop.sheets.export_summary import Summary
from photoarchive.desktop.sheets.export_work import Done, Wanted, exporting, previewing, remember
from photoarchive.desktop.tokens import SMALL
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr
from photoarchive.errors import PhotoArchiveError
from photoarchive.gallery.estimate import estimated_bytes
from photoarchive.gallery.targets import Target, own_name
from photoarchive.progress import Progress


class ExportSheet(Sheet):
    """One sheet for every export; it is kept while one is under way."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Export"), tr("Export gallery"))
        self._desk = desk
        self._look: Looking | None = None
        self._flight: Preflight | None = None
        self._findings: list[Finding] = []
        self._register: list[tuple[int, str]] = []
        self._job: Job | None = None
        self._eager = False  # asked to export before the checks had been read
        self._done: Done | None = None
        self.form = ExportForm(translations.language_of(desk.preferences.now.language))
        self.summary = Summary()
        self.findings = FindingsPanel(desk)
        self.place = PlaceLine(desk.preferences.now.export_folder)
        self.work, self.report = JobLine(), ReportPanel()
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setProperty("kind", "danger")
        self.message.hide()
        self.preview = QPushButton(icon("external-link"), " " + tr("Preview p&age"), self)
        self._pages = QStackedWidget()
        self._fill_body()
        self._offerer, self._checker = Latest(self), Latest(self)
        self._connect()

    def begin(self) -> None:
        """Read what can be exported now; typing begins in the title."""
        if self._job is not None:
            self.work.stop.setFocus()
            return
        self.busy = False
        if not self._look_again():
            self._ask_photos()
        self.form.title.setFocus()

    def _look_again(self) -> bool:
        """Ask what can be exported, if the library shows something else than it did."""
        look = looking(self._desk.browsing)
        if look == self._look or not self._desk.browsing.loaded:
            return False
        self._look = look
        catalog = self._desk.session.catalog
        self._offerer.ask(lambda: offers(catalog, look))
        return True

    def cancel(self) -> None:
        """Leave. An export that runs goes on and reports in the banner."""
        self.findings.flush()
        self.busy = self._job is not None
        self.closed.emit()

    @property
    def is_working(self) -> bool:
        """Whether an export or a preview is being made."""
        return self._job is not None

    @property
    def is_checked(self) -> bool:
        """Whether the checks have been read."""
        return self._flight is not None

    def close_down(self) -> None:
        """What was typed into a finding is stored."""
        self.findings.flush()
        super().close_down()

    # -- what would go out ---------------------------------------------------------------------

    def _on_offers(self, found: tuple[Offer, ...]) -> None:
        self.form.offer_photos(found)
        self._show_page(self._page if found else self._empty)
        if found:
            self._ask_photos()

    def _ask_photos(self) -> None:
        offer, order = self.form.offer, self.form.chosen_order
        if offer is None:
            return
        catalog = self._desk.session.catalog

        def ask() -> tuple[Preflight, list[tuple[int, str]]]:
            names = [(row.id, row.name) for row in people_overview(catalog)]
            return checked(catalog, offer, order, ""), names

        self._checker.ask(ask)

    def _on_checked(self, answer: tuple[Preflight, list[tuple[int, str]]]) -> None:
        self._flight, self._register = answer
        self.form.propose_title(self._flight.publication.title)
        self._show_findings()
        self._on_choice()
        if self._eager:
            self._eager = False
            self._on_main()

    def _show_findings(self) -> None:
        if self._flight is None:
            return
        publication, checks = self._flight.publication, self._flight.checks
        strict = self.form.target.is_folder
        self._findings = findings_of(publication, checks, strict=strict)
        counts = counts_of(publication, checks, strict=strict)
        behind = {one.photo.uid for one in self._findings if one.stays_behind}
        going = counts.going - len(behind)
        self.title.setText(tr("Export %n photo(s) as", n=counts.going))
        self.summary.show_counts(counts)
        self.findings.show_findings(self._findings, going, self._register)
        self.findings.privacy.show_count(going if strict else 0)

    def _on_choice(self) -> None:
        """Size, place and the words on the button follow what is chosen."""
        target = self.form.target
        self._say("")
        self.main_button.setText(f"{_verb(target)}   {_keys()}")
        self.preview.setVisible(target is Target.GALLERY)
        if self._flight is None:
            return
        publication = replace(self._flight.publication, title=self.form.title.text().strip())
        self.place.propose(own_name(publication, target), target)
        self.place.say(self._estimate())

    def _estimate(self) -> int:
        choices, target = self.form.choices(), self.form.target
        if self._flight is None or not target.is_folder:
            return 0
        web = target is Target.GALLERY
        return estimated_bytes(
            [photo for photo in self._flight.publication.photos if not photo.left_out],
            sizes=choices.sizes if web else [choices.long_side],
            formats=choices.formats if web else ["jpeg"],
        )

    # -- the work ------------------------------------------------------------------------------

    def _on_main(self) -> None:
        if self._pages.currentWidget() is self.report:
            self._open_made()
        elif self._job is None and self._may_begin():
            self.findings.flush()
            wanted = self._wanted()
            if wanted is not None:
                work = exporting(self._desk.session.catalog, wanted)
                self._start(tr("Exporting"), work, self._on_exported)

    def _on_preview(self) -> None:
        self.findings.flush()
        wanted = self._wanted()
        if self._job is None and wanted is not None:
            work = previewing(self._desk.session.catalog, wanted)
            self._start(tr("Preview"), work, self._open)

    def _may_begin(self) -> bool:
        """Say what is missing and go there, where something is."""
        if sentence := self.form.missing():
            self._say(sentence)
        elif self._flight is not None and not self.place.named:
            self._say(tr("Choose where the export goes."))
            self.place.line.setFocus()
        elif any(one.holds for one in self._findings) and not self.findings.reason.text:
            self._say(tr("Cure what holds the export back, or give a reason to export anyway."))
            self.findings.focus_first()
        else:
            self._eager = self._flight is None
            return self._flight is not None
        return False

    def _wanted(self) -> Wanted | None:
        offer = self.form.offer
        if offer is None:
            return None
        return Wanted(
            self.form.target,
            offer,
            self.form.chosen_order,
            self.form.title.text().strip(),
            self.place.path,
            self.form.choices(force_reason=self.findings.reason.text),
        )

    def _start(
        self, title: str, work: Callable[[Progress], Done], then: Callable[[Done], None]
    ) -> None:
        self._say("")
        job = self._desk.jobs.start(title, work)
        self._job, self.busy = job, True
        job.succeeded.connect(then)
        job.failed.connect(self._on_failed)
        job.stopped.connect(lambda: self._say(tr("Stopped. Nothing was written."), good=True))
        job.ended.connect(self._on_ended)
        self.work.follow(job)
        self._show_working(on=True)

    def _on_exported(self, done: Done) -> None:
        self._done = done
        self._desk.preferences.set("export_folder", str(done.wanted.to.parent))
        try:
            changes = remember(self._desk.session.catalog, done)
        except PhotoArchiveError as error:
            self._desk.banner.say(translated_error(error), Tone.WARNING)
        else:
            self._desk.session.announce(changes, initiator=self)
        self._tell(done)
        if self.place.opens.isChecked():
            self._open(done)

    def _tell(self, done: Done) -> None:
        """In the sheet if it is seen, else in the banner."""
        self.report.show_report(done.made, done.wanted.target)
        self._show_page(self.report)
        if not self.isVisible():
            text = done_text(done.made, done.wanted.target)
            self._desk.banner.say(text, action=_opener(done.wanted.target), then=self._open_made)

    def _on_failed(self, error: PhotoArchiveError) -> None:
        self._say(translated_error(error))
        if not self.isVisible():
            action = self._desk.actions["export"]
            self._desk.banner.say(
                translated_error(error), Tone.DANGER, action=tr("Export"), then=action.trigger
            )

    def _on_ended(self) -> None:
        self._job = None
        self.busy = self._done is None and not self.isVisible()
        self._show_working(on=False)

    def _open_made(self) -> None:
        if self._done is not None:
            self._open(self._done)

    def _open(self, done: Done) -> None:
        if not export_opening.open_path(done.made.main):
            self._desk.banner.say(
                tr("No program opens it here. It lies in {folder}", folder=done.made.main),
                Tone.WARNING,
            )

    # -- going elsewhere -----------------------------------------------------------------------

    def _on_photo_wanted(self, finding: Finding) -> None:
        """To the caption view, on that photo, in the field concerned; the sheet waits."""
        self.findings.flush()
        if self._flight is not None:
            ids = list(dict.fromkeys(photo.id for photo in self._flight.publication.photos))
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
        self._done = None
        self._show_page(self._page)
        self._ask_photos()
        self.form.title.setFocus()

    # -- parts ---------------------------------------------------------------------------------

    def _fill_body(self) -> None:
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.form)
        column.addWidget(self.summary)
        column.addWidget(self.findings, 1)
        column.addWidget(self.place)
        column.addWidget(self.work)
        column.addWidget(self.message)
        self._empty = QLabel(tr("There is nothing to export yet. Import photos first."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("kind", "title")
        for page in (self._page, self.report, self._empty):
            self._pages.addWidget(page)
        self.body.addWidget(self._pages, 1)
        self.add_foot(self.preview)

    def _connect(self) -> None:
        self._offerer.ready.connect(self._on_offers)
        self._checker.ready.connect(self._on_checked)
        for asker in (self._offerer, self._checker):
            asker.failed.connect(lambda error: self._say(translated_error(error)))
        self.form.asked_again.connect(self._ask_photos)
        self.form.changed.connect(self._show_findings)
        self.form.changed.connect(self._on_choice)
        self.place.changed.connect(self._on_choice)
        self.findings.photo_wanted.connect(self._on_photo_wanted)
        self.report.folder_wanted.connect(self._on_folder_wanted)
        self.report.again_wanted.connect(self._on_again)
        self.main_button.clicked.connect(self._on_main)
        self.preview.clicked.connect(self._on_preview)
        self.submit_on_enter(self.form.title, self.place.line, self.findings.reason.line)
        self._desk.session.catalog_changed.connect(self._on_catalog_changed)
        self._desk.browsing.ids_changed.connect(self._on_ids_changed)

    def _on_folder_wanted(self) -> None:
        if self._done is not None and not export_opening.open_path(self._done.made.folder):
            self._open(self._done)

    def _on_catalog_changed(self, _changes: object, initiator: object) -> None:
        if initiator is not self and self.isVisible() and self._job is None:
            self._ask_photos()

    def _on_ids_changed(self) -> None:
        if self.isVisible() and self._job is None:
            self._look_again()

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        done = page is self.report
        self.preview.setVisible(page is self._page and self.form.target is Target.GALLERY)
        self.main_button.setVisible(page is not self._empty)
        self.cancel_button.setText(tr("Close") if done else tr("Cancel"))
        if done and self._done is not None:
            self.title.setText(tr("Export"))
            self.main_button.setText(_opener(self._done.wanted.target))
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

    def _say(self, sentence: str, *, good: bool = False) -> None:
        self.message.setProperty("kind", "muted" if good else "danger")
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))


def _verb(target: Target) -> str:
    return {
        Target.GALLERY: tr("Export gallery"),
        Target.PHOTOS: tr("Export photos"),
        Target.DOCX: tr("Write Word file"),
        Target.HTML: tr("Write text"),
        Target.CSV: tr("Write table"),
    }[target]


def _opener(target: Target) -> str:
    return {
        Target.GALLERY: tr("Open in the browser"),
        Target.PHOTOS: tr("Open the folder"),
    }.get(target, tr("Open the file"))


def _keys() -> str:
    return QKeySequence("Ctrl+Enter").toString(QKeySequence.SequenceFormat.NativeText)

"""The import sheet: choose a folder, look it over, Enter.

It only conducts: the work is `import_work`'s, what is shown of it stands in the files beside.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from photoarchive.catalog.listing import Order, photo_ids
from photoarchive.desktop import pickers
from photoarchive.desktop.banner import Tone as BannerTone
from photoarchive.desktop.browsing import Filter
from photoarchive.desktop.jobs import Job
from photoarchive.desktop.sheet import Sheet, page
from photoarchive.desktop.sheets.export_message import MessageLine
from photoarchive.desktop.sheets.import_form import ImportForm
from photoarchive.desktop.sheets.import_notices import NoticeList, of_plan
from photoarchive.desktop.sheets.import_progress import ImportProgress
from photoarchive.desktop.sheets.import_report import ImportResult
from photoarchive.desktop.sheets.import_source import SourceChooser, SourceLine
from photoarchive.desktop.sheets.import_strip import ImportStrip
from photoarchive.desktop.sheets.import_work import ImportWork, Stage
from photoarchive.desktop.tokens import LARGE, MEDIUM
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import number, tr
from photoarchive.files.kinds import PICTURE_SUFFIXES
from photoarchive.importer.proposal import event_title
from photoarchive.importer.request import ImportReport, ImportRequest

_WORKING = (Stage.READING, Stage.IMPORTING)


class ImportSheet(Sheet):
    """Photos come into the archive here. Esc lets a running import go on in the background."""

    enter_is_main = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Import photos"), tr("Import"), parent)
        self._desk = desk
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.work = ImportWork(desk, self)
        self.chooser = SourceChooser(self)
        self.source = SourceLine(self)
        self.strip = ImportStrip(self)
        self.form = ImportForm(desk.session.catalog, self)
        self.check = NoticeList(self)
        self.progress = ImportProgress(self)
        self.message = MessageLine()
        self.result = ImportResult(self)
        self.article_button = QPushButton(tr("Paste the &article"), self)
        self.article_button.setAutoDefault(True)
        self.foot.insertWidget(self.foot.count() - 1, self.article_button)
        self._lay_out_pages()
        self._connect()
        self._on_stage_changed()

    # -- what the window asks ---------------------------------------------------------------------

    def begin(self) -> None:
        """Put the focus on what comes next."""
        match self.work.stage:
            case Stage.CHOOSING:
                self.chooser.folder_button.setFocus()
            case Stage.READING | Stage.READY if not self.work.waiting:
                self.form.event_title.line.setFocus()
                self.form.event_title.line.selectAll()
            case Stage.HALTED | Stage.DONE:
                self.main_button.setFocus()
            case _:
                self.setFocus()

    def take(self, paths: list[Path]) -> None:
        """Look at what was chosen or dropped; not while another import runs."""
        if not paths:
            return
        if self.work.stage is Stage.IMPORTING or self.work.waiting:
            self._desk.banner.say(
                tr("An import is running. Drop the photos again when it is finished."),
                BannerTone.WARNING,
            )
            return
        self.work.look(paths)
        self.begin()

    def cancel(self) -> None:
        """Leave; what runs goes on in the background, what was only looked at is forgotten."""
        if self.work.stage is not Stage.IMPORTING and not self.work.waiting:
            self._show_event_if_done()
            self.work.forget()
        super().cancel()

    def close_down(self) -> None:
        """The window closes: what was copied and not wanted yet goes."""
        super().close_down()
        self.work.close()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt calls it so
        """A report that was seen makes room for the next import."""
        super().hideEvent(event)
        if not event.spontaneous() and self.work.stage is Stage.DONE:
            self.busy = False

    # -- parts ------------------------------------------------------------------------------------

    def _lay_out_pages(self) -> None:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, MEDIUM, 0)
        column.setSpacing(LARGE)
        for part in (self.form, self.check):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pages = QStackedWidget(self)
        self._choosing = page(self.chooser)
        self._plan_page = page(scroll, self.message, self.progress)
        for each in (self._choosing, self._plan_page, self.result):
            self._pages.addWidget(each)
        self.body.setSpacing(MEDIUM)
        self.body.addWidget(self.source)
        self.body.addWidget(self.strip)
        self.body.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.work.stage_changed.connect(self._on_stage_changed)
        self.work.progressed.connect(self._on_progressed)
        self.chooser.folder_wanted.connect(self.choose_folder)
        self.chooser.files_wanted.connect(self.choose_files)
        self.chooser.dropped.connect(self.take)
        self.source.change_wanted.connect(self.choose_folder)
        self.progress.stop_wanted.connect(self._on_stop_wanted)
        self.main_button.clicked.connect(self._on_main)
        self.article_button.clicked.connect(self._on_article)
        self.result.article_wanted.connect(self._on_article_file)
        self.submit_on_enter(*self.form.lines)

    # -- choosing ---------------------------------------------------------------------------------

    def choose_folder(self) -> None:
        """Ask for a folder."""
        start = self._desk.preferences.now.import_folder
        chosen = pickers.folder(self, tr("The photographer's folder"), start)
        if chosen is not None:
            self._desk.preferences.set("import_folder", str(chosen.parent))
            self.take([chosen])

    def choose_files(self) -> None:
        """Ask for some photos, or a zip file."""
        start = self._desk.preferences.now.import_folder
        patterns = " ".join(f"*{suffix}" for suffix in sorted({*PICTURE_SUFFIXES, ".zip"}))
        kinds = f"{tr('Photos and zip files')} ({patterns})"
        chosen = pickers.files_to_open(self, tr("The photos"), kinds, start)
        if chosen:
            self._desk.preferences.set("import_folder", str(chosen[0].parent))
            self.take(chosen)

    # -- the stages -------------------------------------------------------------------------------

    @Slot()
    def _on_stage_changed(self) -> None:
        stage = self.work.stage
        self.busy = self.work.active
        show = {
            Stage.CHOOSING: self._show_choosing,
            Stage.READING: self._show_reading,
            Stage.READY: self._show_ready,
            Stage.IMPORTING: self._show_importing,
            Stage.HALTED: self._show_halted,
            Stage.DONE: self._show_done,
        }
        self.form.setEnabled(stage in (Stage.READING, Stage.READY) and not self.work.waiting)
        self.source.change.setEnabled(self.form.isEnabled())
        self.source.change.setVisible(stage is not Stage.DONE)
        self.source.setVisible(stage is not Stage.CHOOSING)
        self.strip.setVisible(stage is not Stage.CHOOSING)
        self.progress.setVisible(stage in _WORKING)
        self.message.say("")
        self.article_button.setVisible(stage is Stage.DONE)
        self.main_button.setVisible(stage not in (Stage.CHOOSING, Stage.IMPORTING))
        self.main_button.setEnabled(True)
        self.cancel_button.setText(tr("Cancel"))
        show[stage]()

    def _show_choosing(self) -> None:
        self.title.setText(tr("Import photos"))
        self.chooser.say(self.work.message)
        self._pages.setCurrentWidget(self._choosing)
        if self.isVisible():
            self.begin()

    def _show_reading(self) -> None:
        self.title.setText(tr("Import photos"))
        self._pages.setCurrentWidget(self._plan_page)
        found = self.work.found
        if found is None:
            self.source.show_sources(self.work.sources)
            self.strip.photos.show_paths(())
            self.check.show_notices([])
            self.form.start(self.work.sources, event_title(ImportRequest(self.work.sources)))
        else:
            self.source.show_found(found)
            self.strip.photos.show_paths(found.paths)
            self._name_main_button(len(found.paths))
        self.progress.begin(tr("Looking at the photos"), can_stop=self.work.waiting)
        if self.work.waiting:
            self._show_background_button()

    def _show_ready(self) -> None:
        plan, proposal = self.work.plan, self.work.proposal
        if plan is None or proposal is None:
            raise RuntimeError("ready without a plan")
        self.check.show_notices(of_plan(plan))
        self.form.propose(plan, proposal)
        self._name_main_button(len(plan.new))

    def _show_importing(self) -> None:
        if self.work.plan is not None:
            self.check.show_notices(of_plan(self.work.plan))
        self.progress.begin(tr("Importing"), can_stop=True)
        self._show_background_button()
        if self.isVisible():
            self.setFocus()

    def _show_background_button(self) -> None:
        self.cancel_button.setText(tr("Go on in the background"))

    def _show_halted(self) -> None:
        stored, planned = len(self.work.stored), len(self.work.plan.new) if self.work.plan else 0
        kept = tr(
            "{stored} of {all} are in the archive.", stored=number(stored), all=number(planned)
        )
        said = self.work.message or tr("Stopped.")
        kind = "danger" if self.work.message else "warning"
        self.message.say(f"{said} {kept}" if planned else said, kind=kind)
        self.main_button.setText(tr("Go on"))
        self.cancel_button.setText(tr("Close"))
        if self.isVisible():
            self.main_button.setFocus()
        else:
            self._tell_in_banner(self.message.text(), BannerTone.WARNING)

    def _show_done(self) -> None:
        report = self.work.report
        if report is None:
            raise RuntimeError("done without a report")
        self.result.show_report(report)
        self.title.setText(self.result.headline)
        self._pages.setCurrentWidget(self.result)
        self.main_button.setText(tr("Caption the photos"))
        self.main_button.setEnabled(report.event_id != 0)
        self.cancel_button.setText(tr("Done"))
        if self.isVisible():
            self.main_button.setFocus()
        else:
            tone = BannerTone.WARNING if report.failed else BannerTone.INFO
            self._tell_in_banner(f"{self.result.headline}.", tone)

    def _tell_in_banner(self, sentence: str, tone: BannerTone) -> None:
        again = self._desk.actions["import"].trigger
        self._desk.banner.say(sentence, tone, action=tr("Show the report"), then=again)

    def _name_main_button(self, count: int) -> None:
        self.main_button.setText(tr("Import %n photo(s)", n=count) if count else tr("Show them"))

    # -- what is done -----------------------------------------------------------------------------

    @Slot(object)
    def _on_progressed(self, job: object) -> None:
        if job is not self.work.job or self.work.job is None:
            return
        self.progress.show_job(self.work.job)
        if self.work.stage is Stage.IMPORTING:
            self._tick(self.work.job)

    def _tick(self, job: Job) -> None:
        """Mark the pictures of those photos that are done, an earlier run's too."""
        if self.work.plan is not None:
            new = self.work.plan.new
            done = len(new) - job.total + job.done
            ticked = len(self.strip.photos.imported)
            self.strip.set_imported(reading.path for reading in new[ticked:done])

    @Slot()
    def _on_main(self) -> None:
        match self.work.stage:
            case Stage.CHOOSING:
                self.choose_folder()
            case Stage.READING | Stage.READY if not self.work.waiting:
                self._import()
            case Stage.HALTED:
                self.work.go_on()
            case Stage.DONE:
                self._caption()
            case _:
                pass  # it is running already

    def _import(self) -> None:
        if (mistake := self.form.mistake) is not None:
            mistake.hint(tr("not a date"), "danger")
            mistake.line.setFocus()
            mistake.line.selectAll()
        else:
            self.work.begin(self.form.request(self.work.sources))

    @Slot()
    def _on_stop_wanted(self) -> None:
        self.progress.stop.setEnabled(False)
        self.work.stop()

    def _caption(self) -> None:
        if report := self._finished():
            self._show_event(report)
            ids = photo_ids(self._desk.session.catalog, _term(report), order=Order.NAME)
            self._desk.browsing.hold(ids, current=ids[0] if ids else 0)
            self.asked.emit("captioning")

    @Slot()
    def _on_article(self) -> None:
        if self._finished():
            self.asked.emit("article")

    @Slot(object)
    def _on_article_file(self, path: Path) -> None:
        if self._finished():
            self.handed.emit([path])

    def _show_event_if_done(self) -> None:
        if report := self._finished():
            self._show_event(report)

    def _finished(self) -> ImportReport | None:
        """The report, taken: the sheet is free for the next import."""
        report = self.work.report if self.work.stage is Stage.DONE else None
        if report is not None:
            self.busy = False
        return report

    def _show_event(self, report: ImportReport) -> None:
        """The library shows the event that the photos came into."""
        if report.event_id:
            self._desk.browsing.search("")
            self._desk.browsing.set_filters([Filter(_term(report), report.event)])


def _term(report: ImportReport) -> str:
    return f"event:#{report.event_id}"

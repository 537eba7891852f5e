"""Write captions into the picture files, and take such writes back, also days later.

The one place of the window where originals are changed, and only because somebody asks for it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photoarchive.catalog.listing import Order, photo_ids, tiles
from photoarchive.catalog.queries import events, photos_named
from photoarchive.catalog.receipts import receipts
from photoarchive.desktop.banner import Tone
from photoarchive.desktop.icons import icon
from photoarchive.desktop.labels import prose
from photoarchive.desktop.phrases import translated, translated_error
from photoarchive.desktop.sheet import Sheet
from photoarchive.desktop.sheets.export_progress import JobLine
from photoarchive.desktop.sheets.written_list import WrittenList
from photoarchive.desktop.sheets.written_words import fields_text, line_of, line_of_stored
from photoarchive.desktop.tokens import MEDIUM, SMALL
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr
from photoarchive.errors import PhotoArchiveError
from photoarchive.exchange.comparing import COMPARED
from photoarchive.exchange.taking_back import TakenBack, take_back_several
from photoarchive.exchange.writing import Done, write_into_files
from photoarchive.model import Changes
from photoarchive.progress import Progress

_FORM, _REPORT, _EARLIER = range(3)


class WrittenSheet(Sheet):
    """Which photos, what will be written, the receipt by name, and earlier writes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Write captions into the files"), "")
        self._desk = desk
        self._done: list[Done] = []
        self._untold = False  # a report that nobody has seen yet
        self.line = JobLine()
        self.report = WrittenList(tr("What was written"), self)
        self.earlier = WrittenList(tr("Earlier writes"), self)
        for one in (self.report, self.earlier):
            one.selection_changed.connect(self._tell)
        self._scopes = self._offered()
        self._pages = QStackedWidget(self)
        for page in (self._form(), self._report_page(), self._earlier_page()):
            self._pages.addWidget(page)
        self.to_earlier = QPushButton(icon("history"), " " + tr("Ea&rlier writes"), self)
        self.to_earlier.clicked.connect(lambda: self._go(_EARLIER))
        self.back = QPushButton(icon("arrow-left"), " " + tr("&Back"), self)
        self.back.clicked.connect(lambda: self._go(_FORM))
        self.body.addWidget(self.line)
        self.body.addWidget(self._pages, 1)
        self.undo = QPushButton(icon("undo-2"), "", self)
        self.undo.clicked.connect(lambda: self._take_back(self._picked()))
        for button in (self.to_earlier, self.back, self.undo):
            button.setAutoDefault(True)
            self.add_foot(button)
        self.main_button.clicked.connect(self._on_main)
        self._tell()

    def begin(self) -> None:
        """Ask which photos; a report that came while the sheet was away is shown first."""
        if self._untold:
            self._show_report()
        elif not self.busy:
            self._go(_FORM)

    def ids(self) -> Sequence[int]:
        """The photos that were picked."""
        return self._scopes[max(0, self._group.checkedId())][1] if self._scopes else ()

    # -- parts -------------------------------------------------------------------------------

    def _offered(self) -> list[tuple[str, Sequence[int]]]:
        """The photos that were chosen, and all of the event they are of."""
        catalog, chosen = self._desk.session.catalog, self._desk.browsing.chosen()
        found: list[tuple[str, Sequence[int]]] = []
        if chosen:
            found.append((tr("The %n photo(s) chosen", n=len(chosen)), chosen))
        for tile in tiles(catalog, chosen[:1]):
            titles = {event.id: event.title for event in events(catalog)}
            whole = photo_ids(catalog, f"event:#{tile.event_id}", order=Order.NAME)
            title = titles.get(tile.event_id, "")
            text = tr("All %n photo(s) of “{title}”", n=len(whole), title=title)
            found.append((text.replace("&", "&&"), whole))
        return found

    def _form(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(prose(page, tr("Which photos"), "field"))
        self._group = QButtonGroup(page)
        for number, (text, _) in enumerate(self._scopes):
            choice = QRadioButton(text, page)
            choice.setChecked(number == 0)
            self._group.addButton(choice, number)
            column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        self._group.idToggled.connect(lambda *_: self._tell())
        if not self._scopes:
            column.addWidget(prose(page, tr("There are no photos yet.")))
        column.addSpacing(MEDIUM)
        column.addWidget(prose(page, tr("What is written"), "field"))
        column.addWidget(prose(page, fields_text((*COMPARED, "event", "web_statement"))))
        column.addSpacing(MEDIUM)
        column.addWidget(prose(page, tr("What happens to the files"), "field"))
        for text in (
            tr(
                "The picture files themselves are changed, and only because you ask for it here."
                " The picture and everything else in the file stay as they are."
            ),
            tr(
                "Files that cannot hold captions, or may not be changed, get them in a text file"
                " beside them; afterwards you see which, and why."
            ),
            tr("Each write can be taken back, also days later."),
        ):
            column.addWidget(prose(page, text))
        column.addStretch(1)
        return page

    def _report_page(self) -> QWidget:
        page = QWidget(self)
        self._head = prose(page, "", "title")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._head)
        column.addWidget(self.report, 1)
        return page

    def _earlier_page(self) -> QWidget:
        page = QWidget(self)
        self._none = prose(page, tr("No file was written over yet."), "muted")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        why = tr("A file that was changed again since is left as it is, and you are told.")
        column.addWidget(prose(page, why, "muted"))
        column.addWidget(self._none)
        column.addWidget(self.earlier, 1)
        return page

    # -- which page, and what the buttons do ---------------------------------------------------

    def _go(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        if page == _EARLIER:
            self._read_earlier()
        self._tell()
        if not self.isVisible():
            return
        first = {_FORM: self._group.button(0), _REPORT: self.report, _EARLIER: self.earlier}[page]
        (first or self.cancel_button).setFocus(Qt.FocusReason.TabFocusReason)

    def _read_earlier(self) -> None:
        try:
            found = [line_of_stored(one) for one in receipts(self._desk.session.catalog)]
        except PhotoArchiveError as error:
            self._desk.banner.say(translated_error(error), Tone.DANGER)
            found = []
        self.earlier.take(found)
        self._none.setVisible(not found)
        self.earlier.setVisible(bool(found))

    def _picked(self) -> list[int]:
        """The writes that are selected and can be taken back."""
        page = self._pages.currentIndex()
        if page == _FORM:
            return []
        shown = self.report if page == _REPORT else self.earlier
        return [line.receipt_id for line in shown.selected() if line.receipt_id]

    def _tell(self) -> None:
        """Say what the buttons would do."""
        page, count = self._pages.currentIndex(), len(self._picked())
        form = page == _FORM
        self.title.setText(
            tr("Earlier writes") if page == _EARLIER else tr("Write captions into the files")
        )
        self.back.setVisible(not form and not self.busy)
        self.to_earlier.setVisible(page != _EARLIER and not self.busy)
        self.undo.setVisible(not form)
        self.undo.setEnabled(count > 0 and not self.busy)
        said = tr("&Take back %n write(s)", n=count) if count else tr("&Take back")
        self.undo.setText(f" {said}")
        self.cancel_button.setVisible(form)
        ids = self.ids() if form else ()
        self.main_button.setText(tr("Write into %n file(s)", n=len(ids)) if form else tr("Done"))
        self.main_button.setEnabled(not self.busy and (bool(ids) or not form))

    def _on_main(self) -> None:
        if self._pages.currentIndex() != _FORM:
            self.cancel()
        elif not self.busy:
            self._write(self.ids())

    # -- writing -----------------------------------------------------------------------------

    def _write(self, ids: Sequence[int]) -> None:
        session, self._done, self.busy = self._desk.session, [], True
        wanted, told = tuple(ids), self._done.append
        catalog, previews = session.catalog, session.previews

        def work(progress: Progress) -> object:
            return write_into_files(
                catalog, photo_ids=wanted, previews=previews, progress=progress, on_done=told
            )

        job = self._desk.jobs.start(tr("Writing into %n file(s)", n=len(wanted)), work)
        self.line.follow(job)
        self._tell()
        self.line.stop.setFocus(Qt.FocusReason.TabFocusReason)
        job.failed.connect(lambda e: self._desk.banner.say(translated_error(e), Tone.DANGER))
        job.ended.connect(self._on_written)

    def _on_written(self) -> None:
        """Also after Stop or a full disk: what was written until then is told."""
        ids = frozenset(one.photo.id for one in self._done)
        self._desk.session.announce(Changes(photos=ids))
        self._untold = True
        if self.isVisible():
            self._show_report()
            return
        said = _summary(self._done)
        show = self._desk.actions["write_files"].trigger
        self._desk.banner.say(said, action=tr("Show the list"), then=show)

    def _show_report(self) -> None:
        self.busy = self._untold = False
        self._head.setText(_summary(self._done))
        self.report.take([line_of(one) for one in self._done])
        self._go(_REPORT)

    # -- taking back -------------------------------------------------------------------------

    def _take_back(self, receipt_ids: Sequence[int]) -> None:
        catalog, wanted = self._desk.session.catalog, tuple(receipt_ids)
        self.busy = True
        job = self._desk.jobs.start(
            tr("Taking back %n write(s)", n=len(wanted)),
            lambda progress: take_back_several(catalog, wanted, progress),
        )
        self.line.follow(job)
        self._tell()
        job.succeeded.connect(self._on_taken_back)
        job.ended.connect(self._on_ended)

    def _on_taken_back(self, found: TakenBack) -> None:
        catalog = self._desk.session.catalog
        named = (photos_named(catalog, uid) for uid in found.photo_uids)
        self._desk.session.announce(Changes(photos=frozenset(p.id for ps in named for p in ps)))
        if found.refused:
            name, why = found.refused[0]
            said = f"{name}: {translated(why)}"
            more = len(found.refused) - 1
            text = f"{said} {tr('and %n more', n=more)}" if more else said
            self._desk.banner.say(text, Tone.WARNING)
        else:
            count = len(found.photo_uids)
            self._desk.banner.say(tr("%n file(s) are as they were before", n=count))

    def _on_ended(self) -> None:
        self.busy = False
        self._go(_EARLIER)


def _summary(done: Sequence[Done]) -> str:
    """How many got it inside, beside, or not at all."""
    written = [one for one in done if not one.receipt.refused]
    inside = sum(one.receipt.target == one.photo.source for one in written)
    parts = [tr("%n photo(s) have it inside", n=inside)]
    if beside := len(written) - inside:
        parts.append(tr("%n beside it", n=beside))
    if refused := len(done) - len(written):
        parts.append(tr("%n not written", n=refused))
    return " · ".join(parts)

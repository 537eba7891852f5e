"""The article sheet: paste, look it over, Ctrl+Enter.

It only conducts: what is under review is `article_state`'s, the two sides are `article_text` and
`article_cards`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photoarchive.article.apply import Applied, apply_draft
from photoarchive.article.draft import Draft, draft
from photoarchive.article.read import text_of
from photoarchive.article.review import Existing, Review
from photoarchive.catalog.listing import Order
from photoarchive.catalog.queries import next_undo
from photoarchive.desktop import pickers
from photoarchive.desktop.background import Latest
from photoarchive.desktop.banner import Tone
from photoarchive.desktop.browsing import Filter
from photoarchive.desktop.jobs import Job
from photoarchive.desktop.phrases import translated_error
from photoarchive.desktop.sheet import Sheet, page
from photoarchive.desktop.sheets.article_bar import ExistingChoice, ReviewFoot, ReviewHead
from photoarchive.desktop.sheets.article_cards import ArticleCards
from photoarchive.desktop.sheets.article_intake import ArticleIntake
from photoarchive.desktop.sheets.article_state import ReviewState
from photoarchive.desktop.sheets.article_text import ArticleText
from photoarchive.desktop.sheets.export_message import MessageLine
from photoarchive.desktop.sheets.export_progress import JobLine
from photoarchive.desktop.tokens import CONTROL, MEDIUM, SMALL
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr
from photoarchive.errors import NotFound, PhotoArchiveError

_WIDTH = 1400  # pixels: two columns of text


class ArticleSheet(Sheet):
    """An article becomes captions here. Nothing is stored before the main button.

    Esc gives the review up; while it is filled in, it lets that go on in the background.
    """

    enter_is_main = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Article to captions"), tr("Fill"), parent)
        self._desk = desk
        self._text = ""
        self._job: Job | None = None  # while it is filled in
        self._wanted = False  # Ctrl+Enter came while the text was still being read
        self.state: ReviewState | None = None
        self.intake = ArticleIntake(self)
        self.head = ReviewHead(self.title, self)
        self.existing = ExistingChoice(self)
        self.words = ArticleText(self)
        self.cards = ArticleCards(desk.thumbnails, self)
        self.bottom = ReviewFoot(self)
        self.message, self.progress = MessageLine(), JobLine()
        self.other_button = QPushButton(tr("&Another text…"), self)
        self.other_button.setProperty("kind", "quiet")
        self.add_foot(self.other_button)
        self._reader = Latest(self)
        self._lay_out_pages()
        self._connect()
        self._show_intake()

    # -- what the window asks ---------------------------------------------------------------------

    def begin(self) -> None:
        """Take the article that is on the clipboard, unless one is under review."""
        copied = QGuiApplication.clipboard().text()
        untouched = self.state is None or not (self.state.touched or self.message.text())
        if self._job is not None:
            self.cancel_button.setFocus()
        elif copied.strip() and copied != self._text and untouched:
            self.take_text(copied)
        elif self.state is None:
            self.intake.paste_button.setFocus()
        else:
            self.words.setFocus()

    def take_text(self, text: str) -> None:
        """Read an article that was pasted."""
        catalog = self._desk.session.catalog
        if self._read(lambda: draft(catalog, text)):
            self._text = text

    def take_file(self, path: Path) -> None:
        """Read an article from its file."""
        catalog = self._desk.session.catalog
        if self._read(lambda: draft(catalog, text_of(path))):
            self._text = QGuiApplication.clipboard().text()  # it is not asked about again

    def choose_file(self) -> None:
        """Ask for the file of an article."""
        kinds = tr("Articles") + " (*.docx *.txt *.md *.html *.htm)"
        chosen = pickers.file_to_open(self, tr("The article"), kinds)
        if chosen is not None:
            self.take_file(chosen)

    def paste(self) -> None:
        """Take whatever text is on the clipboard."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.take_text(text)
        else:
            self._refuse(tr("There is no text on the clipboard. Copy the article and paste it."))

    def cancel(self) -> None:
        """Leave; the decisions of this review are given up, but never while they are stored."""
        if self._job is None:
            self._give_up()
        super().cancel()

    # -- parts ------------------------------------------------------------------------------------

    def _lay_out_pages(self) -> None:
        if (column := self.body.parentWidget()) is not None:
            column.setMaximumWidth(_WIDTH)
        how = QLabel(tr("Space: caption or article text"), self)
        how.setProperty("kind", "muted")
        left = _titled(tr("The article"), how, self.words, self)
        right = _titled(tr("What each photo gets"), self.existing, self.cards, self)
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        sides.setStyleSheet("QSplitter::handle { background: transparent; }")
        sides.setChildrenCollapsible(False)
        sides.setHandleWidth(2 * MEDIUM)
        for side, share in ((left, 45), (right, 55)):
            sides.addWidget(side)
            sides.setStretchFactor(sides.count() - 1, share)
        sides.setSizes([450, 550])
        self._pages = QStackedWidget(self)
        for each in (page(self.intake), page(sides, self.bottom, self.message)):
            self._pages.addWidget(each)
        self.body.setSpacing(MEDIUM)
        self.body.addWidget(self.head)
        self.body.addWidget(self._pages, 1)
        self.body.addWidget(self.progress)

    def _connect(self) -> None:
        self._reader.ready.connect(self._on_draft)
        self._reader.failed.connect(self._on_refused)
        self.intake.paste_wanted.connect(self.paste)
        self.intake.file_wanted.connect(self.choose_file)
        self.intake.import_wanted.connect(lambda: self.asked.emit("import"))
        self.words.entered.connect(self.cards.focus_current)
        self.head.subject_chosen.connect(self._on_subject)
        self.existing.chosen.connect(self._on_existing)
        self.bottom.credit_switched.connect(self._on_credit)
        self.other_button.clicked.connect(self._on_other_text)
        self.main_button.clicked.connect(self._on_main)
        pasting = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        pasting.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        pasting.activated.connect(self.paste)

    # -- reading ----------------------------------------------------------------------------------

    def _read(self, question: Callable[[], Draft]) -> bool:
        """Whether it will be read: not while another is filled in."""
        if self._job is not None:
            busy = tr("An article is being filled in. Bring the other one when it is finished.")
            self._desk.banner.say(busy, Tone.WARNING)
            return False
        self._wanted = False
        if self.state is None:
            self.intake.read()
        self._reader.ask(question)
        return True

    @Slot(object)
    def _on_draft(self, made: Draft) -> None:
        review = self.state.review if self.state and self._same_text(made) else None
        self._take(made, review)
        if self._wanted:
            self._fill()

    def _same_text(self, made: Draft) -> bool:
        """Whether it is the text under review, looked at for another event."""
        return self.state is not None and self.state.draft.article.source == made.article.source

    def _take(self, made: Draft, review: Review | None) -> None:
        self._drop_state()
        state = ReviewState(made, review, self)
        self.state = state
        self.busy = True  # until it is filled or given up: no decision is lost by looking elsewhere
        state.changed.connect(self._on_changed)
        self.words.show_state(state)
        self.cards.show_state(state)
        self._on_changed()
        self._pages.setCurrentIndex(1)
        self.other_button.show()
        self.main_button.show()
        if self.isVisible():
            self.words.setFocus()

    def _drop_state(self) -> None:
        if self.state is not None:
            self.words.show_state(None)
            self.cards.show_state(None)
            self.state.close()
            self.state.deleteLater()
            self.state = None

    def _give_up(self) -> None:
        self._reader.forget()
        self._drop_state()
        self._show_intake()

    def _show_intake(self) -> None:
        self.busy = False
        self._text = ""
        self.message.say("")
        self.intake.say("")
        self.head.show_state(None)
        self._pages.setCurrentIndex(0)
        self.other_button.hide()
        self.main_button.hide()

    @Slot(object)
    def _on_refused(self, error: PhotoArchiveError) -> None:
        self._refuse(translated_error(error), offer_import=isinstance(error, NotFound))

    def _refuse(self, sentence: str, *, offer_import: bool = False) -> None:
        """Say it where one looks; an article under review stays."""
        if self.state is None:
            self.intake.say(sentence, offer_import=offer_import)
            self.intake.paste_button.setFocus()
        else:
            self.message.say(sentence)

    def _on_other_text(self) -> None:
        self._give_up()
        self.intake.paste_button.setFocus()

    @Slot(str)
    def _on_subject(self, key: str) -> None:
        if self.state is not None:
            catalog, source = self._desk.session.catalog, self.state.draft.article.source
            self._read(lambda: draft(catalog, source, about=key))

    @Slot(object)
    def _on_existing(self, existing: Existing) -> None:
        if self.state is not None:
            self.state.set_all_existing(existing)

    @Slot(bool)
    def _on_credit(self, on: bool) -> None:  # noqa: FBT001 - a slot
        if self.state is not None:
            self.state.set_credit(on=on)

    @Slot(object)
    def _on_changed(self, _items: object = None) -> None:
        state = self.state
        if state is None:
            return
        self.message.say("")
        self.head.show_state(state)
        self.existing.show_state(state)
        self.bottom.show_state(state)
        self.main_button.setText(tr("Fill %n photo(s)   Ctrl+Enter", n=state.filled()))

    # -- filling ----------------------------------------------------------------------------------

    @Slot()
    def _on_main(self) -> None:
        if self.state is not None:
            self._fill()
        else:
            self._wanted = True  # the text is still being read

    def _fill(self) -> None:
        state = self.state
        if state is None or self._job is not None:
            return
        catalog, made, review = self._desk.session.catalog, state.draft, state.review
        job = self._desk.jobs.store(
            tr("Filling in the captions"),
            lambda progress: apply_draft(catalog, made, review, progress=progress),
        )
        filled = state.filled()
        job.succeeded.connect(lambda applied: self._on_filled(applied, filled))
        job.failed.connect(lambda error: self._on_failed(translated_error(error)))
        stopped = tr("Stopped. Nothing was filled in.")
        job.stopped.connect(lambda: self._on_failed(stopped, kind="muted"))
        job.broke.connect(lambda _: self._show_job(None))
        self.message.say("")
        self.progress.follow(job)
        self._show_job(job)

    def _show_job(self, job: Job | None) -> None:
        """While it is filled in, nothing can be decided: it would be lost."""
        self._job = job
        for part in (self._pages, self.other_button, self.main_button):
            part.setEnabled(job is None)
        self.head.subjects.setEnabled(job is None and self.head.subjects.count() > 1)
        self.cancel_button.setText(tr("Cancel") if job is None else tr("Go on in the background"))
        if job is not None:
            self.cancel_button.setFocus()

    def _on_failed(self, sentence: str, *, kind: str = "danger") -> None:
        """The review is as it was, also where somebody has gone on elsewhere."""
        self._show_job(None)
        self.message.say(sentence, kind=kind)
        if self.isVisible():
            self.words.setFocus()
        else:
            again = self._desk.actions["article"].trigger
            self._desk.banner.say(sentence, Tone.DANGER, action=tr("Show the article"), then=again)

    def _on_filled(self, applied: Applied, filled: int) -> None:
        session = self._desk.session
        session.announce(applied.changes)
        session.saved.emit()
        self._give_up()
        self._show_job(None)
        if self.isVisible():
            self._show_event(applied)
            self.closed.emit()
        self._tell(applied, filled)

    def _show_event(self, applied: Applied) -> None:
        browsing = self._desk.browsing
        browsing.search("")
        browsing.set_order(Order.ARTICLE)
        browsing.set_filters([Filter(f"event:#{applied.event_id}", applied.event)])

    def _tell(self, applied: Applied, filled: int) -> None:
        step = next_undo(self._desk.session.catalog)
        said = tr("%n photo(s) filled.", n=filled)
        if applied.kept:
            said += " " + tr("%n kept their own caption.", n=len(applied.kept))

        def undo() -> None:
            if next_undo(self._desk.session.catalog) == step:
                self._desk.session.undo()
            else:
                self._desk.banner.say(
                    tr("Something else was changed since. Undo step by step with Ctrl+Z."),
                    Tone.WARNING,
                )

        self._desk.banner.say(said, action=tr("Undo"), then=undo)


def _titled(title: str, beside: QWidget, side: QWidget, parent: QWidget) -> QWidget:
    """One side with its heading, and something at the right of that."""
    whole = QWidget(parent)
    name = QLabel(title, whole)
    name.setProperty("kind", "field")
    top = QHBoxLayout()
    top.addWidget(name)
    top.addStretch(1)
    top.addWidget(beside)
    top.addStrut(CONTROL)  # both headings at one height
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SMALL)
    column.addLayout(top)
    column.addWidget(side, 1)
    return whole

"""Erase somebody who asks for it: what holds the name, what shall stand instead, and the proof.

The parts stand in `erase_texts` and `erase_work`. It is the one thing here without an undo.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photoarchive.care.erasing import Remaining, remaining_backups
from photoarchive.catalog.folding import fold
from photoarchive.catalog.traces import Traces, traces
from photoarchive.desktop.background import Latest
from photoarchive.desktop.banner import Tone
from photoarchive.desktop.labels import prose
from photoarchive.desktop.people.name_completer import NameCompleter
from photoarchive.desktop.phrases import translated_error
from photoarchive.desktop.sheet import Sheet
from photoarchive.desktop.sheets.erase_texts import TextCards
from photoarchive.desktop.sheets.erase_work import Outcome, erase, of_found, of_outcome
from photoarchive.desktop.sheets.export_progress import JobLine
from photoarchive.desktop.sheets.import_notices import NoticeList
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL, TIGHT
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr
from photoarchive.errors import PhotoArchiveError


class EraseSheet(Sheet):
    """Somebody is chosen, everything is shown, the name is typed once more, then it is done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Erase somebody who asks for it"), tr("Erase"))
        self.main_button.setProperty("kind", "danger")
        self._desk = desk
        self.found: Traces | None = None
        self.is_working = False
        self.main_button.setEnabled(False)
        self.main_button.clicked.connect(self._on_erase)
        self.who = QLineEdit(self)
        self.who.setPlaceholderText(tr("First letters of the name, Enter"))
        self._completer = NameCompleter(desk, self.who)
        self._completer.chosen.connect(self.show_person)
        self.findings, self.texts = NoticeList(self), TextCards(self)
        self.texts.changed.connect(self._tell)
        self.dropping = QCheckBox(tr("Delete these &backups too, after a new one was made"), self)
        self.typed = QLineEdit(self)
        self.typed.setAccessibleName(tr("The name, to be sure"))
        self.typed.textChanged.connect(self._tell)
        self.submit_on_enter(self.typed)
        self.work = JobLine()
        self._fill_body()
        self._reader = Latest(self)
        self._reader.ready.connect(self._on_read)
        self._reader.failed.connect(self._on_failed)
        self._finder = Latest(self)
        self._finder.ready.connect(self._on_backups)

    def begin(self) -> None:
        """Ask who, unless the People view has said it."""
        if self.is_working:
            return
        self.busy = False
        self._completer.refresh()
        chosen = self._desk.actions["erase"].data()
        self._desk.actions["erase"].setData(None)
        if isinstance(chosen, int):
            self.show_person(chosen)
        self.who.setFocus(Qt.FocusReason.TabFocusReason)

    def show_person(self, person_id: int) -> None:
        """Show everything that names this person."""
        catalog = self._desk.session.catalog
        self._reader.ask(lambda: traces(catalog, person_id))

    # -- before ----------------------------------------------------------------------------------

    def _on_read(self, who: Traces) -> None:
        self.found = who
        folder = self._desk.session.catalog.folder
        self._finder.ask(lambda: remaining_backups(folder, who.names))
        self.who.setText(who.name)
        self._promise.hide()
        self.findings.show_notices(of_found(who, None))
        self.texts.show_texts(who.texts, who.names)
        self._texts_head.setText(tr("%n text(s) have the name", n=len(who.texts)))
        self._texts_head.setVisible(bool(who.texts))
        self._texts_hint.setVisible(bool(who.texts))
        self.dropping.hide()
        self._sure.setText(tr("It cannot be undone. To be sure, type the &name: {name}",
                              name=who.name.replace("&", "&&")))  # fmt: skip
        self._last.show()
        self.typed.clear()
        self.typed.setFocus(Qt.FocusReason.TabFocusReason)
        self._tell()

    def _on_backups(self, found: tuple[Remaining, ...]) -> None:
        if self.found is not None and not self.is_working:
            self.findings.show_notices(of_found(self.found, found))
            self.dropping.setVisible(bool(found))

    def _on_failed(self, error: PhotoArchiveError) -> None:
        self._desk.banner.say(translated_error(error), Tone.DANGER)

    def _tell(self) -> None:
        """The button works when the name was typed and no new wording has it."""
        name = self.found.name if self.found else ""
        sure = bool(name) and fold(self.typed.text()) == fold(name)
        self.main_button.setEnabled(sure and not self.texts.names_them and not self.is_working)

    # -- the work --------------------------------------------------------------------------------

    def _on_erase(self) -> None:
        if self.found is None or self.is_working:
            return
        who, texts = self.found, self.texts.chosen()
        dropping = self.dropping.isChecked()
        self.is_working = self.busy = True
        self._form.setEnabled(False)
        self._last.hide()
        self._tell()
        catalog = self._desk.session.catalog
        job = self._desk.jobs.store(
            tr("Erasing"),
            lambda progress: erase(catalog, who, texts, dropping=dropping, progress=progress),
            stoppable=False,  # half an erasing could not be gone on with
        )
        self.work.follow(job)
        job.succeeded.connect(self._on_erased)
        job.failed.connect(self._on_failed)
        job.ended.connect(self._on_ended)

    def _on_erased(self, done: Outcome) -> None:
        name = self.found.name if self.found else ""
        self._forget_filters(name)
        self._desk.session.announce(done.changes)
        self.title.setText(tr("Erased"))
        self.findings.show_notices(of_outcome(name, done))
        for part in (self._asking, self._texts_head, self._texts_hint, self.texts, self._last):
            part.hide()
        self.main_button.hide()
        self.cancel_button.setText(tr("Close"))
        self.cancel_button.setFocus(Qt.FocusReason.TabFocusReason)
        self.found = None
        if not self.isVisible():
            self._desk.banner.say(tr("Somebody was erased."), action=tr("Show"),
                                  then=self._desk.actions["erase"].trigger)  # fmt: skip

    def _on_ended(self) -> None:
        self.is_working = False
        self.busy = not self.isVisible()  # the proof is kept until somebody has seen it
        self._form.setEnabled(True)
        self._last.setVisible(self.found is not None)  # it could not be done: to try again
        self._tell()

    def _forget_filters(self, name: str) -> None:
        """A filter by somebody who is gone would find nobody, and say the name."""
        browsing = self._desk.browsing
        person = f"person:#{self.found.person_id}" if self.found else ""
        if any(one.term == person for one in browsing.filters) or name in browsing.text:
            browsing.clear()

    # -- parts -----------------------------------------------------------------------------------

    def _fill_body(self) -> None:
        self._form = QWidget(self)
        self._form.setProperty("kind", "panel")
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, MEDIUM, 0)
        column.setSpacing(MEDIUM)
        self._asking = self._ask_row()
        self._texts_head = prose(self, "", "title")
        self._texts_hint = prose(
            self,
            tr("Each gets what stands in its field. Without the check mark it stays as it is."),
            "muted",
        )
        self._last = self._last_row()
        for part in (self._texts_head, self._texts_hint, self._last):
            part.hide()
        for part in (self._asking, self.findings, self._texts_head, self._texts_hint, self.texts):
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._form)
        self.body.addWidget(area, 1)
        self.body.addWidget(self.work)
        self.body.addWidget(self._last)

    def _ask_row(self) -> QWidget:
        part = QWidget(self)
        label = prose(self, tr("&Who"), "field")
        label.setBuddy(self.who)
        self._promise = prose(
            self,
            tr(
                "Takes a name out of the register, the photos, the history and the files beside the"
                " photos, and proves that it is gone. Nothing happens before you have seen"
                " everything."
            ),
            "muted",
        )
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._promise)
        column.addSpacing(SMALL)
        column.addWidget(label)
        column.addWidget(self.who)
        return part

    def _last_row(self) -> QWidget:
        part = QWidget(self)
        self._sure = prose(self, "", "danger")
        self._sure.setBuddy(self.typed)
        line = QHBoxLayout()
        line.setSpacing(LARGE)
        line.addWidget(self._sure, 1)
        line.addWidget(self.typed, 1)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.dropping)
        column.addLayout(line)
        return part

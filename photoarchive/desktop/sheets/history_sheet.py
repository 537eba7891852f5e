"""History: everything that was done, to go back to; or what one photo was before."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from photoarchive.catalog.history import PastValue, Step
from photoarchive.catalog.queries import latest_steps, past_values, photos
from photoarchive.desktop.banner import Tone
from photoarchive.desktop.icons import icon
from photoarchive.desktop.phrases import translated_error
from photoarchive.desktop.sheet import Sheet
from photoarchive.desktop.sheets.history_photo import PastValues, put_back
from photoarchive.desktop.sheets.history_steps import Steps, redo_up_to, undo_down_to
from photoarchive.desktop.tokens import MEDIUM
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr
from photoarchive.errors import PhotoArchiveError

_MOST = 500  # steps that are listed


class HistorySheet(Sheet):
    """Nothing here needs to be confirmed: going back can itself be taken back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("History"), tr("Done"))
        self._desk = desk
        self._photo = 0
        self.cancel_button.hide()
        self.main_button.clicked.connect(self.cancel)
        self.steps = Steps(self)
        self.steps.step_changed.connect(self._tell)
        self.past = PastValues(self)
        self.past.put_back_wanted.connect(self._put_back)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._steps_page())
        self._pages.addWidget(self.past)
        self.body.addWidget(self._pages, 1)
        desk.session.catalog_changed.connect(self._on_catalog_changed)

    def begin(self) -> None:
        """Show what was done in the archive."""
        self._photo = 0
        self.title.setText(tr("History"))
        self._pages.setCurrentIndex(0)
        self._refresh()
        self.steps.setFocus(Qt.FocusReason.TabFocusReason)

    def show_photo(self, photo_id: int) -> None:
        """Show what one photo was before."""
        self._photo = photo_id
        self._pages.setCurrentIndex(1)
        for photo in photos(self._desk.session.catalog, [photo_id]):
            self.title.setText(tr("History of {name}", name=photo.name))
        self._refresh()
        first = self.past.cards[0].back if self.past.cards else self.main_button
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_catalog_changed(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        try:
            self._read()
        except PhotoArchiveError as error:
            self._desk.banner.say(translated_error(error), Tone.DANGER)

    def _read(self) -> None:
        catalog = self._desk.session.catalog
        if self._photo:
            self.past.take(past_values(catalog, self._photo))
        else:
            self.steps.take(latest_steps(catalog, limit=_MOST))
            self._nothing.setVisible(not self.steps.rows.entries)

    def _tell(self, step: Step | None) -> None:
        """Say what the button would do."""
        self.go.setVisible(step is not None)
        if step is None:
            self._explained.clear()
            return
        entries = [entry for entry in self.steps.rows.entries if isinstance(entry, Step)]
        if step.undone:
            count = sum(one.undone and one.id <= step.id for one in entries)
            self.go.setText(" " + tr("&Redo up to here"))
            self._explained.setText(tr("%n step(s) will be done again.", n=count))
        else:
            count = sum(not one.undone and one.id >= step.id for one in entries)
            self.go.setText(" " + tr("&Undo up to here"))
            self._explained.setText(tr("%n step(s) will be undone.", n=count))

    def _on_go(self) -> None:
        step = self.steps.step
        if step is None:
            return
        turn = redo_up_to if step.undone else undo_down_to
        self._desk.session.edit(lambda catalog: turn(catalog, step.id))
        self.steps.setFocus()

    def _put_back(self, past: PastValue) -> None:
        photo_id = self._photo
        if self._desk.session.edit(lambda catalog: put_back(catalog, photo_id, past)):
            self.show_photo(photo_id)  # the newest card is the one that takes this back

    def _steps_page(self) -> QWidget:
        page = QWidget(self)
        self._nothing = QLabel(tr("Nothing has been done yet."), page)
        self._nothing.setProperty("kind", "muted")
        self._explained = QLabel(page)
        self._explained.setProperty("kind", "muted")
        self.go = QPushButton(icon("history"), "", page)
        self.go.setAutoDefault(True)
        self.go.clicked.connect(self._on_go)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.go)
        row.addWidget(self._explained, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._nothing)
        column.addWidget(self.steps, 1)
        column.addLayout(row)
        return page

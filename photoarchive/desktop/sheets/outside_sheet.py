"""What other programs changed in files: three texts beside one another, and whose shall hold.

Nothing changes before the button; what was taken over is one step of undo. The list is in
`outside_list`, the comparing in the core.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photoarchive.catalog.looked import number_differing
from photoarchive.desktop.banner import Tone
from photoarchive.desktop.icons import icon, picture
from photoarchive.desktop.library.photo_edits import offer_undo
from photoarchive.desktop.phrases import translated_error
from photoarchive.desktop.sheet import Sheet
from photoarchive.desktop.sheets.confirm import Confirm
from photoarchive.desktop.sheets.export_progress import JobLine
from photoarchive.desktop.sheets.outside_list import Headings, OutsideList
from photoarchive.desktop.sheets.outside_reading import Reading
from photoarchive.desktop.tokens import MEDIUM, SMALL
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr
from photoarchive.errors import PhotoArchiveError
from photoarchive.exchange.noticing import look_at_all
from photoarchive.exchange.outside import Difference
from photoarchive.exchange.settling import MANY, Side, losing_text, settle
from photoarchive.model import Changes

_LIST, _NOTHING, _LOOKING = range(3)


class OutsideSheet(Sheet):
    """Left in the list takes the file's text, Right keeps the archive's."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Changed by another program"), "")
        self._desk = desk
        self.list = OutsideList(desk.thumbnails, self)
        self.reading = Reading(self)
        self.list.entry_changed.connect(self.reading.show_entry)
        self.list.differences.choices_changed.connect(self._tell)
        self.line = JobLine()
        self.question = Confirm(tr("Do it all the same"), tr("Look at them first"), self)
        self.question.agreed.connect(lambda: self._settle(allow_loss=True))
        self.question.declined.connect(self._show_losing)
        self._pages = QStackedWidget(self)
        self._halted = QLabel(self)
        self._halted.setAlignment(Qt.AlignmentFlag.AlignTop)
        for page in (self._list_page(), self._nothing_page(), self._halted):
            self._pages.addWidget(page)
        self._note = QLabel(self)
        self._note.setProperty("kind", "muted")
        self.body.addLayout(self._top())
        self.body.addWidget(self.line)
        self.body.addWidget(self._pages, 1)
        self.body.addWidget(self.question)
        self.add_foot(self._note)
        self.main_button.clicked.connect(self._on_main)
        self._tell()

    def begin(self) -> None:
        """Look at the files as they are now."""
        if not self.busy:
            self.look()

    def cancel(self) -> None:
        """Leave it; a question that stands open is declined first."""
        if self.question.isVisible():
            self.question.decline()
        else:
            super().cancel()

    def look(self) -> None:
        """Ask the files anew; what was chosen stays chosen where nothing changed."""
        self.busy = True
        self._halted.clear()
        self._pages.setCurrentIndex(_LOOKING)
        self._tell()
        catalog = self._desk.session.catalog
        job = self._desk.jobs.start(
            tr("Looking for changes by other programs"),
            lambda progress: look_at_all(catalog, progress),
        )
        self.line.follow(job)
        job.succeeded.connect(self._on_found)
        job.stopped.connect(self._on_stopped)
        job.failed.connect(self._on_failed)
        self.line.stop.setFocus(Qt.FocusReason.TabFocusReason)

    # -- parts -------------------------------------------------------------------------------

    def _top(self) -> QHBoxLayout:
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._said.setProperty("kind", "muted")
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._said, 1)
        self._files = self._button(tr("All from the file&s"), Side.FILE)
        self._archives = self._button(tr("All from the arch&ive"), Side.ARCHIVE)
        self._none = self._button(tr("Choose &nothing"), None)
        self._again = QPushButton(icon("rotate-cw"), " " + tr("&Look again"), self)
        self._again.clicked.connect(self.look)
        for button in (self._files, self._archives, self._none, self._again):
            button.setAutoDefault(True)
            row.addWidget(button)
        return row

    def _button(self, text: str, side: Side | None) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda: self.list.differences.choose_all(side))
        return button

    def _list_page(self) -> QWidget:
        above = QWidget(self)
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Headings(self.list, above))
        column.addWidget(self.list, 1)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(above)
        split.addWidget(self.reading)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        self.reading.setMinimumHeight(96)
        return split

    def _nothing_page(self) -> QWidget:
        page = QWidget(self)
        mark, text, more = (
            QLabel(page),
            QLabel(tr("Nothing was changed by other programs"), page),
            QLabel(page),
        )
        mark.setPixmap(picture("circle-check", "good", 40, self.devicePixelRatioF()))
        text.setProperty("kind", "title")
        more.setProperty("kind", "muted")
        more.setWordWrap(True)
        more.setText(
            tr(
                "When you edit a caption, a name, a date or a rating in another program, it is"
                " shown here before anything is taken over or written."
            )
        )
        column = QVBoxLayout(page)
        column.setSpacing(MEDIUM)
        column.addStretch(1)
        for part in (mark, text, more):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        column.addStretch(2)
        return page

    # -- what was found ----------------------------------------------------------------------

    def _on_found(self, found: Sequence[Difference]) -> None:
        self.show_differences(found)
        self._desk.session.changed_outside.emit(self.list.differences.photos)

    def _on_failed(self, error: PhotoArchiveError) -> None:
        self._on_stopped()
        self._desk.banner.say(translated_error(error), Tone.DANGER)

    def _on_stopped(self) -> None:
        """Not to be taken for a look that found nothing."""
        self.show_differences(())
        self._halted.setText(tr("Stopped before everything was looked at."))
        self._pages.setCurrentIndex(_LOOKING)
        self._again.setFocus(Qt.FocusReason.TabFocusReason)

    def show_differences(self, found: Sequence[Difference]) -> None:
        """Show these, and stand on the first."""
        self.busy = False
        self.list.differences.take(found)
        self._pages.setCurrentIndex(_LIST if found else _NOTHING)
        self._tell()
        if not self.isVisible():
            return
        if found:
            self.list.go_to(1)
        else:
            self.cancel_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self) -> None:
        """Say what there is, and what the button would do."""
        model = self.list.differences
        chosen, photos = model.chosen(), model.photos
        self.question.hide()
        listed = photos > 0 and not self.busy
        self._said.setText(
            tr("%n photo(s) were changed by another program.", n=photos)
            + " "
            + tr("Choose what shall count: Left takes the file's text, Right the archive's.")
            if listed
            else ""
        )
        for button in (self._files, self._archives, self._none):
            button.setVisible(listed)
        self._none.setEnabled(bool(chosen))
        self._again.setVisible(not self.busy)
        touched = len({one.photo.id for one, _ in chosen})
        self.main_button.setVisible(listed)
        self.main_button.setEnabled(touched > 0)
        self.main_button.setText(
            tr("Apply to %n photo(s)", n=touched) if touched else tr("Nothing chosen yet")
        )
        self.cancel_button.setText(tr("Cancel") if listed else tr("Close"))
        left = sum(isinstance(one, Difference) for one in model.entries) - len(chosen)
        self._note.setText(
            tr("%n difference(s) stay as they are; no file is written over.", n=left)
            if listed and left
            else ""
        )

    # -- doing it ----------------------------------------------------------------------------

    def _on_main(self) -> None:
        chosen = self.list.differences.chosen()
        losing = losing_text(chosen)
        if not chosen or self.busy:
            return
        if len(losing) > MANY:
            self.question.ask(
                tr("%n photo(s) would lose a text that they have now.", n=len(losing))
                + " "
                + tr("That is many at once. Nothing has been changed yet.")
            )
            return
        self._settle(allow_loss=False)

    def _show_losing(self) -> None:
        """Go to the first difference by which a text would be lost."""
        losing = losing_text(self.list.differences.chosen())
        for row, entry in enumerate(self.list.differences.entries):
            if isinstance(entry, Difference) and entry.photo.id in losing:
                self.list.go_to(row)
                return

    def _settle(self, *, allow_loss: bool) -> None:
        chosen = self.list.differences.chosen()
        catalog = self._desk.session.catalog
        self.busy = True
        self.main_button.setEnabled(False)
        job = self._desk.jobs.store(
            tr("Taking over what was chosen"),
            lambda _progress: settle(catalog, chosen, allow_loss=allow_loss),
            stoppable=False,
        )
        self.line.follow(job)
        job.succeeded.connect(lambda changes: self._on_settled(changes, chosen))
        job.failed.connect(self._on_refused)

    def _on_settled(self, changes: Changes, chosen: Sequence[tuple[Difference, Side]]) -> None:
        self.busy = False
        session = self._desk.session
        ids = {one.photo.id for one, _ in chosen}
        session.announce(changes or Changes(photos=frozenset(ids)))
        session.saved.emit()
        session.changed_outside.emit(number_differing(session.catalog))
        taken = {one.photo.id for one, side in chosen if side is Side.FILE}
        if taken:
            said = tr("%n photo(s) took over what their files say", n=len(taken))
            offer_undo(self._desk, said)
        else:
            said = tr("%n file(s) will be written again with what the archive says", n=len(ids))
            self._desk.banner.say(said)
        if len(chosen) < sum(isinstance(e, Difference) for e in self.list.differences.entries):
            self.look()
            return
        here = self.isVisible()
        self.show_differences(())
        if here:  # another sheet may be open by now
            self.closed.emit()

    def _on_refused(self, error: PhotoArchiveError) -> None:
        self.busy = False
        self._desk.banner.say(translated_error(error), Tone.DANGER)
        self._tell()

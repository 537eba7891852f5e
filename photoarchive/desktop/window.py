"""The window: top bar, the three views, sheets in their place, status bar. It only conducts.

What is in a view or a sheet belongs to its folder; which archive is open belongs to `app`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from photoarchive.desktop import pickers
from photoarchive.desktop.banner import Tone
from photoarchive.desktop.dropping import article_among, dropped_paths
from photoarchive.desktop.frame import Frame
from photoarchive.desktop.phrases import translated, translated_error
from photoarchive.desktop.places import SCOPES, Place, Views
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.sheets.kinds import SHEETS, make_sheet
from photoarchive.desktop.view import View
from photoarchive.desktop.words import tr
from photoarchive.errors import PhotoArchiveError

if TYPE_CHECKING:
    from photoarchive.desktop.session import Session
    from photoarchive.desktop.sheet import Sheet


class MainWindow(Frame):
    """One window on one archive. Without an archive it is an empty frame, to be furnished."""

    leaving = Signal()  # nothing reaches it any more
    closing = Signal()  # nobody uses the archive any more
    restore_wanted = Signal()

    def __init__(self, session: Session | None, preferences: Preferences) -> None:
        super().__init__(preferences)
        self.furnished = False
        if session is not None:
            self.furnish(session)

    def furnish(self, session: Session) -> None:
        """Put everything in that works with this archive, and show its photos."""
        from photoarchive.desktop.furniture import Furniture  # loaded behind a painted frame

        made = Furniture(self, session, self.preferences)
        self.session, self.desk = session, made.desk
        self.palette_of_commands = made.palette
        self._bar, self._status, self._upkeep = made.bar, made.status, made.upkeep
        self._stack = QStackedWidget()
        self.views = Views(self.desk, self._stack.addWidget)
        self.place = Place.LIBRARY
        self._sheet: Sheet | None = None
        self._given_up = False
        self._sheets: dict[str, Sheet] = {}
        self.setWindowTitle(f"{session.catalog.folder.name} – {tr('Photo Archive')}")
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self.furnished = True
        self.desk.browsing.refresh()
        self.go(Place.LIBRARY)

    # -- views and sheets --------------------------------------------------------------------

    def go(self, place: Place) -> None:
        """Show a view; a sheet that is open goes away, its work goes on."""
        if self._sheet is not None:
            self._hide_sheet()
        self.views[self.place].leave()
        if place is Place.CAPTION:
            self.desk.browsing.hold()
        elif self.place is Place.CAPTION:
            self.desk.browsing.release()
        self.place = place
        self._stack.setCurrentWidget(self.views[place])
        for one, scope in SCOPES.items():
            self.desk.actions[one].setChecked(one is place)
            self.desk.actions.enable(scope, on=one is place)
        self._bar.set_place(place)
        self.views[place].enter()
        self._status.tell(self.views[place].status())

    def open_sheet(self, action_id: str) -> Sheet:
        """Show a sheet in place of the view. One that still works is shown again, not made anew."""
        known = self._sheets.get(action_id)
        if known is None or not known.busy:
            self._drop(known)
            known = make_sheet(action_id, self.desk)
            known.closed.connect(self._hide_sheet)
            known.asked.connect(self._on_asked)
            known.handed.connect(self.take_dropped)
            self._stack.addWidget(known)
            self._sheets[action_id] = known
        self.views[self.place].leave()
        self._sheet = known
        self._stack.setCurrentWidget(known)
        for scope in SCOPES.values():
            self.desk.actions.enable(scope, on=False)
        known.begin()
        return known

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that is shown."""
        return self._sheet

    def _hide_sheet(self) -> None:
        if self._sheet is None:
            return
        self._sheet = None
        self.go(self.place)

    def _drop(self, sheet: Sheet | None) -> None:
        if sheet is not None:
            self._stack.removeWidget(sheet)
            sheet.deleteLater()

    def _on_asked(self, action_id: str) -> None:
        """A sheet sends the user on: "captioning", "export", "people" …"""
        if action_id not in SHEETS:
            self._hide_sheet()
        self.desk.actions[action_id].trigger()

    # -- what comes from outside -----------------------------------------------------------------

    def take_dropped(self, paths: list[Path]) -> None:
        """Photos go to the import sheet, an article to the article sheet."""
        article = article_among(paths)
        if article is not None:
            self.open_sheet("article").take_file(article)
        else:
            self.open_sheet("import").take(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt calls it so
        """Files and folders of this disk are welcome anywhere."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt calls it so
        """Take what was dropped."""
        if paths := dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self.take_dropped(paths)

    def _on_article_file(self) -> None:
        kinds = tr("Articles") + " (*.docx *.txt *.md *.html *.htm)"
        chosen = pickers.file_to_open(self, tr("The article"), kinds)
        if chosen is not None:
            self.take_dropped([chosen])

    def _on_photo_history(self) -> None:
        if photo_id := self.desk.browsing.current:
            self.open_sheet("history").show_photo(photo_id)

    def _on_command(self) -> None:
        photo = None if self._sheet else self.views[self.place].kept_clear()
        self.palette_of_commands.open(below=self._bar, clear_of=photo)

    def _on_person_wanted(self, person_id: int) -> None:
        self.go(Place.PEOPLE)
        self.views[Place.PEOPLE].show_person(person_id)

    # -- parts ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.desk.actions.fill(self.menuBar())
        whole = QVBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar)
        whole.addWidget(self.desk.banner)
        whole.addWidget(self._stack, 1)
        middle = QWidget(self)
        middle.setLayout(whole)
        self.setCentralWidget(middle)
        self.setStatusBar(self._status)
        self.palette_of_commands.person_wanted.connect(self._on_person_wanted)

    def _connect(self) -> None:
        actions, desk = self.desk.actions, self.desk
        for place in Place:
            actions[place].triggered.connect(lambda _=False, p=place: self.go(p))
        for action_id in SHEETS:
            actions[action_id].triggered.connect(lambda _=False, a=action_id: self.open_sheet(a))
        actions["article_file"].triggered.connect(self._on_article_file)
        actions["photo_history"].triggered.connect(self._on_photo_history)
        actions["command"].triggered.connect(self._on_command)
        actions["undo"].triggered.connect(lambda: desk.session.undo())
        actions["redo"].triggered.connect(lambda: desk.session.redo())
        actions["caption_photo"].triggered.connect(lambda: self.go(Place.CAPTION))
        actions["to_grid"].triggered.connect(lambda: self.go(Place.LIBRARY))
        actions["find"].triggered.connect(self._bar.start_search)
        actions["clear_filters"].triggered.connect(desk.browsing.clear)
        actions["full_screen"].toggled.connect(self._on_full_screen)
        actions["quit"].triggered.connect(self.close)
        actions["next_pane"].triggered.connect(lambda: self._cycle(1))
        actions["previous_pane"].triggered.connect(lambda: self._cycle(-1))
        self._upkeep.damaged.connect(self._on_damaged)
        self._upkeep.told.connect(lambda text: desk.banner.say(translated(text), Tone.WARNING))
        desk.session.refused.connect(lambda text: desk.banner.say(translated(text), Tone.DANGER))
        desk.browsing.query_changed.connect(self._on_query_changed)
        desk.browsing.ids_changed.connect(self._tell)
        desk.browsing.selection_changed.connect(self._tell)
        if desk.preferences.message:
            desk.banner.say(desk.preferences.message, Tone.WARNING)
        self._tell_of_rescued()

    def _tell_of_rescued(self) -> None:
        """What the last window could not store lies in a file."""
        if file := self.desk.preferences.now.rescued:
            self.desk.preferences.set("rescued", "")
            text = tr("What could not be stored when you closed is in a file: {file}", file=file)
            self.desk.banner.say(text, Tone.WARNING)

    def _cycle(self, step: int) -> None:
        """F6: from pane to pane."""
        shown = self._sheet or self.views[self.place]
        panes = [self._bar.search, *(shown.panes() if isinstance(shown, View) else [shown])]
        focus = self.focusWidget()
        here = next(
            (
                n
                for n, pane in enumerate(panes)
                if pane is focus or (focus and pane.isAncestorOf(focus))
            ),
            -1,
        )
        panes[(here + step) % len(panes)].setFocus()

    def _tell(self) -> None:
        if self._sheet is None:
            self._status.tell(self.views[self.place].status())

    def _on_query_changed(self) -> None:
        """A search is an answer in the library, from wherever it was typed."""
        if self.place is not Place.LIBRARY or self._sheet is not None:
            focus = self.focusWidget()
            self.go(Place.LIBRARY)
            if focus is self._bar.search:
                self._bar.search.setFocus()

    def _on_full_screen(self, on: bool) -> None:  # noqa: FBT001 - a slot
        if on:
            self.showFullScreen()
        else:
            self.showNormal()

    def _on_damaged(self, sentence: str) -> None:
        self.desk.banner.say(
            translated(sentence),
            Tone.DANGER,
            action=tr("Restore the last backup"),
            then=self.restore_wanted.emit,
        )

    # -- what cannot be stored -----------------------------------------------------------------

    def _offer_rescue(self) -> None:
        place = next(place for place in self.views if self.views[place].unsaved())
        self.go(place)
        self.desk.banner.say(
            tr("What you typed last could not be stored, so the window stays open."),
            Tone.DANGER,
            action=tr("Close, and keep it in a file"),
            then=self._rescue,
        )

    def _rescue(self) -> None:
        from photoarchive.desktop import rescue  # an empty frame goes without

        texts = {name: text for view in self.views.made() for name, text in view.unsaved().items()}
        try:
            file = rescue.keep(texts, self.windowTitle())
        except PhotoArchiveError as error:
            self.desk.banner.say(translated_error(error), Tone.DANGER)
            return
        self._given_up = True
        self.desk.preferences.set("rescued", str(file))
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt calls it so
        """Store what was typed, end the work, keep the window's place; nothing asks.

        A text whose save is refused keeps the window open, with its field in sight.
        """
        if not self.furnished:
            super().closeEvent(event)
            return
        self.views[self.place].leave()
        if any(view.unsaved() for view in self.views.made()) and not self._given_up:
            event.ignore()
            self._offer_rescue()
            return
        self.keep_place()
        self.leaving.emit()
        self.hide()  # what is still written may take a while, and nobody has to watch
        self.desk.jobs.stop_all()
        self.desk.browsing.close()
        self.desk.thumbnails.close()
        self._upkeep.close()
        self.palette_of_commands.close_down()
        for sheet in self._sheets.values():
            sheet.close_down()
        for view in self.views.made():
            view.close_down()
        self.closing.emit()
        QTimer.singleShot(0, self.deleteLater)
        super().closeEvent(event)

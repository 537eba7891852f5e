"""The People view: how its parts stand together, and what its actions do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from photoarchive.catalog.queries import next_undo
from photoarchive.catalog.register import PersonRow
from photoarchive.desktop.actions import Scope
from photoarchive.desktop.browsing import Filter
from photoarchive.desktop.bulk import change_photos
from photoarchive.desktop.people.details import Details
from photoarchive.desktop.people.empty import NobodyYet
from photoarchive.desktop.people.guests import GuestReport
from photoarchive.desktop.people.register_pane import RegisterPane
from photoarchive.desktop.people.removing import remove_everyone, removed_text
from photoarchive.desktop.splitters import keep_widths
from photoarchive.desktop.view import Desk, View
from photoarchive.desktop.words import tr
from photoarchive.model import Changes

_LIST, _DETAILS = 380, 1060  # pixels to begin with
_OF_SOMEBODY = ("merge_people", "photos_of_person", "remove_person", "erase_person")


class PeopleView(View):
    """The register at the left, the person that is chosen at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._stale = True
        self.register = RegisterPane(desk)
        self.details = Details(desk)
        self.empty = NobodyYet(desk)
        self.report = GuestReport(desk)
        self.register.reports.addWidget(self.report)
        self._lay_out()
        self._connect()
        self._connect_actions()
        desk.actions.attach(self, Scope.PEOPLE)

    # -- what the window asks ------------------------------------------------------------------

    def enter(self) -> None:
        """Show the register as it is now."""
        if self._stale:
            self._stale = False
            self.register.refresh()
        self.details.reload()
        self._enable()
        self._focus()

    def leave(self) -> None:
        """Store what was typed."""
        self.details.page.save()

    def panes(self) -> list[QWidget]:
        """Filter, list, details."""
        if self._stack.currentWidget() is self.empty:
            return [self.empty.first]
        return [self.register.filter, self.register.list, self.details.page.name]

    def status(self) -> str:
        """How many are chosen."""
        chosen = len(self.register.list.chosen())
        return tr("%n people chosen", n=chosen) if chosen > 1 else ""

    def close_down(self) -> None:
        """End the question under way."""
        self.register.close_down()
        self.details.close_down()

    def show_person(self, person_id: int) -> None:
        """Go to a person."""
        self._stack.setCurrentIndex(1)
        self.register.show_person(person_id)

    # -- parts ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.register.setMinimumWidth(300)
        self.details.setMinimumWidth(520)
        self.splitter.addWidget(self.register)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_LIST, _DETAILS])
        keep_widths(self.splitter, "people", self._desk.preferences)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.splitter)
        self._stack.setCurrentIndex(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._stack)

    def _connect(self) -> None:
        people = self.register.list
        people.person_changed.connect(self.details.show_person)
        people.selection_changed.connect(self._enable)
        people.opened.connect(self.details.begin)
        self.details.left.connect(self._to_list)
        self.details.merging.closed.connect(self._to_list)
        self.details.merging.merged.connect(self._on_merged)
        self.details.photo_opened.connect(self._open_photo)
        self.register.new_person.closed.connect(self._focus)
        self.register.new_person.added.connect(self._on_added)
        self.report.closed.connect(self._focus)
        self.register.loaded.connect(self._on_loaded)
        self._desk.session.catalog_changed.connect(self._on_catalog_changed)

    def _connect_actions(self) -> None:
        for action_id, slot in (
            ("new_person", self._new_person),
            ("merge_people", self._merge),
            ("guest_list", self.report.choose),
            ("photos_of_person", lambda: self._open_photo(0)),
            ("remove_person", self._remove),
            ("erase_person", self._erase),
        ):
            self._desk.actions[action_id].triggered.connect(lambda _=False, do=slot: do())

    def _enable(self) -> None:
        """Grey out what needs somebody chosen."""
        if self.isVisible():
            for action_id in _OF_SOMEBODY:
                self._desk.actions[action_id].setEnabled(bool(self.register.list.current_id))

    def _focus(self) -> None:
        if self._stack.currentWidget() is self.empty:
            self.empty.begin()
        else:
            self._to_list()

    def _to_list(self) -> None:
        self.register.list.setFocus(Qt.FocusReason.TabFocusReason)

    # -- what happens --------------------------------------------------------------------------

    def _on_catalog_changed(self, changes: Changes, initiator: object) -> None:
        if not (changes.people or changes.photos or changes.events):
            return
        if not self.isVisible():
            self._stale = True
            return
        self.register.refresh()
        if initiator is not self.details.page:
            self.details.reload()

    def _on_loaded(self) -> None:
        """Nobody at all is another picture than nobody of that name."""
        nobody = not self.register.list.people.rows and not self.register.filter.text()
        adding = not self.register.new_person.isHidden()
        before = self._stack.currentIndex()
        self._stack.setCurrentIndex(0 if nobody and not adding else 1)
        focus = self.window().focusWidget()
        here = focus is None or self.isAncestorOf(focus)
        if self.isVisible() and self._stack.currentIndex() != before and here:
            self._focus()

    def _new_person(self) -> None:
        self._stack.setCurrentIndex(1)
        self.register.new_person.begin()

    def _on_added(self, _person_id: int) -> None:
        self._to_list()

    def _merge(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 2:
            self.details.merging.begin(chosen[0].id, chosen[1].id)
        elif chosen:
            self.details.merging.begin(chosen[0].id)

    def _on_merged(self, kept_id: int) -> None:
        self.show_person(kept_id)
        self._to_list()

    def _remove(self) -> None:
        if chosen := self._chosen():
            count = sum(row.photos for row in chosen)
            change_photos(
                self._desk,
                lambda c: remove_everyone(c, chosen),
                count=count,
                title=tr("Changing %n photo(s)", n=count),
                then=lambda: self._on_removed(chosen),
            )

    def _on_removed(self, chosen: list[PersonRow]) -> None:
        step = next_undo(self._desk.session.catalog)
        number = step.id if step else 0
        self._desk.banner.say(
            removed_text(chosen), action=tr("Undo"), then=lambda: self._take_back(number)
        )

    def _erase(self) -> None:
        """The sheet of erasing begins with whoever is chosen."""
        self._desk.actions["erase"].setData(self.register.list.current_id or None)
        self._desk.actions["erase"].trigger()

    def _take_back(self, step_id: int) -> None:
        """Undo from the banner: only what the banner is about, not what came after it."""
        step = next_undo(self._desk.session.catalog)
        if step is not None and step.id == step_id:
            self._desk.session.undo()
        else:
            self._desk.actions["history"].trigger()

    def _chosen(self) -> list[PersonRow]:
        """Whom an action is about, the one with the details first."""
        people = self.register.list
        current = people.current_id
        return sorted(people.chosen(), key=lambda row: row.id != current)

    def _open_photo(self, photo_id: int) -> None:
        """Show the photos of this person in the library, beginning with one of them."""
        shown = self.details.page.person
        if not self.details.person_id or shown is None:
            return
        browsing = self._desk.browsing
        browsing.search("")
        browsing.set_filters([Filter(f"person:#{shown.id}", shown.name)])
        if photo_id:
            browsing.set_current(photo_id)
        self._desk.actions["library"].trigger()

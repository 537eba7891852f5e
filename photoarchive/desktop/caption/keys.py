"""What the keys of the caption view do, besides typing: the actions of its menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from photoarchive.catalog.edits import copy_people
from photoarchive.catalog.queries import photos
from photoarchive.desktop.caption.field import Field
from photoarchive.desktop.caption.insert_name import NameInserter
from photoarchive.desktop.caption.panel import PEOPLE
from photoarchive.desktop.caption.takeover import take_all, text_to_take
from photoarchive.desktop.caption.wording import order_words
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr
from photoarchive.errors import PhotoArchiveError
from photoarchive.model import Photo

if TYPE_CHECKING:
    from photoarchive.desktop.caption.view import CaptionView

_FIELDS = {
    "field_caption": "caption",
    "field_people": PEOPLE,
    "field_headline": "headline",
    "field_alt": "alt_text",
    "field_credit": "credit",
    "field_keywords": "keywords",
}


class CaptionKeys(QObject):
    """Connects the actions of the caption view."""

    def __init__(self, view: CaptionView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._inserter = NameInserter(
            view.panel.choices,
            view.roster,
            lambda: [person.person_id for person in view.cast.people],
            lambda: view.cast.day,
            self,
        )
        for field in view.panel.fields.values():
            field.editor.expand = view.codes.expand
            self._inserter.serve(field.editor)
        self._connect()

    def _connect(self) -> None:
        view, actions = self._view, self._desk.actions
        does: dict[str, Callable[[], object]] = {
            "save_next": lambda: view.walk.step(1),
            "save_previous": lambda: view.walk.step(-1),
            "next": lambda: view.walk.step(1),
            "previous": lambda: view.walk.step(-1),
            "next_todo": view.walk.next_to_do,
            "take_field": self.take_field,
            "take_all": self.take_all,
            "insert_name": self.insert_name,
            "insert_order": self.insert_order,
            "box": view.boxing.start,
            "person_left": lambda: self.move_person(-1),
            "person_right": lambda: self.move_person(1),
            "zoom": view.canvas.toggle_zoom,
        }
        for action_id, do in does.items():
            actions[action_id].triggered.connect(lambda _=False, do=do: do())
        for action_id, name in _FIELDS.items():
            actions[action_id].triggered.connect(lambda _=False, n=name: view.panel.go_to(n))

    def take_field(self) -> None:
        """The field one is in, as the previous photo has it."""
        view, source = self._view, self._previous()
        if source is None or view.photo is None:
            return
        name = view.panel.current() or view.panel.last
        if name == PEOPLE:
            ids = [view.photo.id]
            self._desk.session.edit(
                lambda catalog: copy_people(catalog, source_id=source.id, photo_ids=ids)
            )
        else:
            view.panel.fields[name].editor.put(text_to_take(source, name))

    def take_all(self) -> None:
        """Everything the previous photo has."""
        view, source = self._view, self._previous()
        if source is None or view.photo is None or not view.autosave.flush():
            return
        photo_id = view.photo.id
        self._desk.session.edit(lambda catalog: take_all(catalog, source=source, photo_id=photo_id))

    def insert_name(self) -> None:
        """Offer names at the cursor."""
        self._inserter.open(self._field().editor)

    def insert_order(self) -> None:
        """Who stands where, at the cursor."""
        view, field = self._view, self._field()
        words = order_words(view.cast.people, view.panel.text("caption"))
        if not words:
            self._view.messages.say(tr("Nobody is in the picture yet: add people first."))
            return
        before = field.editor.before_cursor()
        touching = bool(before) and (before[-1].isalnum() or before[-1] in ".,;:!?)")
        field.editor.insert(f" {words}" if touching else words)

    def move_person(self, step: int) -> None:
        """The chip one is at goes left or right."""
        if chosen := self._view.panel.people.chosen:
            self._view.cast.move(chosen, step)

    def _field(self) -> Field:
        """The text one types in; the caption, where one is elsewhere."""
        panel = self._view.panel
        field = panel.fields.get(panel.current())
        if field is None:
            panel.go_to("caption")
        return field or panel.fields["caption"]

    def _previous(self) -> Photo | None:
        """The photo before this one, or a word that there is none."""
        photo_id = self._desk.browsing.neighbour(-1)
        if not photo_id:
            self._view.messages.say(tr("There is no photo before this one."))
            return None
        try:
            found = photos(self._desk.session.catalog, [photo_id])
        except PhotoArchiveError as error:
            self._desk.session.refused.emit(str(error))
            return None
        return found[0] if found else None

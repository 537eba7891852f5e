"""Who is in the photo that is shown: what keys, names in the caption and boxes do to it.

Every change is stored at once and is one step of undo. Showing them belongs to `people_field`
and `canvas`; the edits themselves stand in `people_edits`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import remove_appearance, set_box, set_people_order
from photoarchive.catalog.queries import past_values, photos
from photoarchive.desktop.caption.boxes import Badge
from photoarchive.desktop.caption.chips import ChipText
from photoarchive.desktop.caption.found_names import NameWatch
from photoarchive.desktop.caption.people_edits import (
    FromCaption,
    add_to_photo,
    change_presence,
    create_in_photo,
    describe,
    follow_caption,
    numbered,
)
from photoarchive.desktop.caption.roster import Roster
from photoarchive.desktop.session import Session
from photoarchive.errors import PhotoArchiveError
from photoarchive.model import Appearance, Box, Changes, NamedPerson, Photo, Presence, Role
from photoarchive.texts import clean


class Cast(QObject):
    """The people of one photo. `changed` when they are other ones, or stand elsewhere."""

    changed = Signal()
    came = Signal(int, str)  # someone new: person id and name

    def __init__(self, session: Session, roster: Roster, initiator: QObject) -> None:
        super().__init__(initiator)
        self._session, self._roster, self._initiator = session, roster, initiator
        self._photo_id = 0
        self.people: tuple[Appearance, ...] = ()
        self.day = ""
        self._names = NameWatch()

    # -- one photo after the other -------------------------------------------------------------

    def begin(self, photo: Photo | None) -> None:
        """Another photo."""
        self._photo_id = photo.id if photo else 0
        self.day = day_of(photo) if photo else ""
        self.people = photo.people if photo else ()
        text = photo.caption if photo else ""
        settled = bool(text) and self._was_written_here()
        self._names.begin(text, self.people, settled=settled)
        self.changed.emit()

    def refreshed(self, photo: Photo) -> None:
        """The same photo, changed elsewhere."""
        self.people, self.day = photo.people, day_of(photo)
        self.changed.emit()

    def chips(self) -> list[ChipText]:
        """The people as chips, numbered from left to right; those only named come last."""
        order = numbered(self.people)
        first = [p for p in self.people if p.presence is not Presence.MENTIONED]
        last = [p for p in self.people if p.presence is Presence.MENTIONED]
        return [self._chip(person, order) for person in (*first, *last)]

    def badges(self) -> list[Badge]:
        """Those with a box."""
        order = numbered(self.people)
        return [
            Badge(p.person_id, order.index(p.person_id) + 1, p.name, p.box)
            for p in self.people
            if p.box is not None and p.person_id in order
        ]

    def person(self, person_id: int) -> Appearance | None:
        """What is known of someone in this photo."""
        return next((p for p in self.people if p.person_id == person_id), None)

    def next_to_box(self, preferred: int) -> Appearance | None:
        """Around whom to draw a box: the one meant, or the first who has none, or the first."""
        if (meant := self.person(preferred)) is not None:
            return meant
        seen = [p for p in self.people if p.presence is not Presence.MENTIONED]
        return next((p for p in seen if p.box is None), seen[0] if seen else None)

    # -- edits ---------------------------------------------------------------------------------

    def add(self, person_id: int) -> None:
        """Someone of the register is in the photo."""
        role = self._roster.role(person_id, self.day)
        self._edit(partial(add_to_photo, person_id=person_id, role=role, people=self.people))

    def create(self, name: str) -> None:
        """Someone new is in the photo; `came` follows."""
        made: list[int] = []

        def change(catalog: Catalog, *, photo_id: int) -> Changes:
            person_id, changes = create_in_photo(
                catalog, photo_id=photo_id, name=name, people=self.people
            )
            made.append(person_id)
            return changes

        if self._edit(change):
            self._roster.chose(made[0])
            self.came.emit(made[0], name)

    def describe(self, person_id: int, role: Role) -> None:
        """What someone new is."""
        self._edit(partial(describe, person_id=person_id, role=role, people=self.people))

    def remove(self, person_id: int) -> None:
        """Someone is not in the photo."""
        self._edit(partial(remove_appearance, person_id=person_id))

    def set_presence(self, person_id: int, presence: Presence) -> None:
        """Say whether someone is in the picture."""
        self._confirm(person_id)
        change = partial(
            change_presence, person_id=person_id, presence=presence, people=self.people
        )
        self._edit(change)

    def move(self, person_id: int, step: int) -> None:
        """Someone stands further left or right."""
        order = numbered(self.people)
        if person_id not in order:
            return
        place = order.index(person_id)
        if 0 <= place + step < len(order):
            order.insert(place + step, order.pop(place))
            self._confirm(person_id)
            self._edit(partial(set_people_order, person_ids=order))

    def set_box(self, person_id: int, box: Box | None) -> None:
        """A box was drawn around someone, or taken away."""
        self._confirm(person_id)
        self._edit(partial(set_box, person_id=person_id, box=box))

    def follow(self, caption: str) -> None:
        """Let the names in the caption become chips."""
        if not self._photo_id or not self._roster.loaded:
            return
        found = self._names.look(clean(caption), self.people, self._roster.register)
        if not found:
            return
        said = FromCaption(
            add=tuple(self._known(found.add, with_role=True)),
            drop=frozenset(p.person_id for p in self.people if p.person_uid in found.drop),
            placed=tuple(self._known(found.placed)),
        )
        self._edit(partial(follow_caption, said=said, people=self.people))

    def _known(
        self, named: Sequence[NamedPerson], *, with_role: bool = False
    ) -> list[tuple[int, NamedPerson]]:
        known = []
        for one in named:
            person = self._roster.of_uid(one.uid)
            if person is not None:
                role = self._roster.role(person.id, self.day) if with_role else Role("")
                said = NamedPerson(
                    "", role.role, role.organisation, position=one.position, order=one.order
                )
                known.append((person.id, said))
        return known

    def _edit(self, change: Callable[..., Changes]) -> bool:
        """Store one change of this photo, and show what became of it."""
        photo_id = self._photo_id
        if not photo_id:
            return False
        done = self._session.edit(
            lambda catalog: change(catalog, photo_id=photo_id), initiator=self._initiator
        )
        self._read()
        return done

    def _read(self) -> None:
        try:
            found = photos(self._session.catalog, [self._photo_id])
        except PhotoArchiveError as error:
            self._session.refused.emit(str(error))
            return
        self.people = found[0].people if found else ()
        self.changed.emit()

    def _confirm(self, person_id: int) -> None:
        person = self.person(person_id)
        if person is not None:
            self._names.confirm(person.person_uid)

    def _was_written_here(self) -> bool:
        """Whether someone wrote this caption in the archive: its names were looked at then."""
        try:
            past = past_values(self._session.catalog, self._photo_id)
        except PhotoArchiveError:
            return True
        return any(value.field == "caption" for value in past)

    def _chip(self, person: Appearance, order: Sequence[int]) -> ChipText:
        role = Role(person.role, person.organisation)
        if not (role.role or role.organisation):
            role = self._roster.role(person.person_id, self.day)
        number = order.index(person.person_id) + 1 if person.person_id in order else 0
        return ChipText(
            person_id=person.person_id,
            number=number,
            name=person.name,
            presence=person.presence,
            boxed=person.box is not None,
            automatic=person.person_uid in self._names.automatic,
            role=", ".join(part for part in (role.role, role.organisation) if part),
        )


def day_of(photo: Photo) -> str:
    """The day of the event, or else the day the photo was taken; "" where neither is known."""
    return photo.event_date or photo.taken[:10]

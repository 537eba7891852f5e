"""Which chips follow from the names in a caption, while it is being typed.

A name is looked at once: it becomes a chip when it appears, goes again if it is deleted from
the text, and a chip that someone removed does not come back as long as the name stands there.
Storing what is found belongs to `people_edits`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from photoarchive.article.naming import Register, names_in
from photoarchive.model import Appearance, NamedPerson, Position

LOOKED_AT = 8_000  # characters: ten milliseconds

Said = Mapping[str, NamedPerson]  # by uid
Place = tuple[Position | None, int]  # the side, and the number in a left-to-right list
Places = Mapping[int, Place]  # by the person's id


@dataclass(frozen=True)
class Found:
    """What a text says that is new: whom to add, whom to take away, who stands where."""

    add: tuple[NamedPerson, ...] = ()
    drop: frozenset[str] = frozenset()
    placed: tuple[NamedPerson, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.add or self.drop or self.placed)


class NameWatch:
    """The names in the caption of one photo, from the moment it is shown."""

    def __init__(self) -> None:
        self.begin("", (), settled=False)

    def begin(self, text: str, people: Sequence[Appearance], *, settled: bool) -> None:
        """Another photo, with the caption and the people it has.

        `settled` says that someone wrote that caption here before: then its names were looked
        at, and whoever is not a chip was removed or left out on purpose.
        """
        self.automatic: set[str] = set()
        self._before = text
        self._settled = settled
        self._present = {person.person_uid for person in people}
        self._looked: set[str] = set()
        self._said: Said = {}
        self._begun = False

    def look(self, text: str, people: Sequence[Appearance], register: Register) -> Found:
        """What follows from the text as it is now; ask again and nothing follows any more."""
        if not self._begun:
            self._start(register)
        said = said_in(text, register)
        present = {person.person_uid for person in people}
        self.automatic &= present
        self._looked &= said.keys()
        add = tuple(p for uid, p in said.items() if uid not in present | self._looked)
        drop = frozenset(self.automatic - said.keys())
        placed = tuple(
            person
            for uid, person in said.items()
            if _place(person) != _NOWHERE and _place(person) != _place(self._said.get(uid))
        )
        self._looked |= said.keys()
        self._said = said
        self.automatic = (self.automatic - drop) | {person.uid or "" for person in add}
        return Found(add, drop, placed)

    def confirm(self, uid: str) -> None:
        """Someone did something with this chip: it stays, whatever happens to the text."""
        self.automatic.discard(uid)

    def _start(self, register: Register) -> None:
        """What the caption said when the photo was shown."""
        self._begun = True
        self._said = said_in(self._before, register)
        if self._settled:
            self._looked = set(self._said)
        self._looked |= self._present


def said_in(text: str, register: Register) -> Said:
    """Whom of the register a text names, in that order."""
    return {person.uid or "": person for person in names_in(text[:LOOKED_AT], register)}


_NOWHERE: Place = (None, 0)


def _place(person: NamedPerson | None) -> Place:
    return (person.position, person.order) if person else _NOWHERE


def arranged(ids: Sequence[int], places: Places) -> list[int]:
    """The same people from left to right, as far as `places` says; the others keep their places.

    A list "from left to right" fills the places its members have, in its own order.
    """
    counted = iter(sorted((i for i in ids if _order(places, i)), key=lambda i: _order(places, i)))
    slots = [next(counted) if _order(places, i) else i for i in ids]
    return sorted(slots, key=lambda i: _SIDES[_side(places, i)])


_SIDES = {Position.LEFT: 0, None: 1, Position.CENTRE: 1, Position.RIGHT: 2}


def _side(places: Places, person_id: int) -> Position | None:
    return places.get(person_id, _NOWHERE)[0]


def _order(places: Places, person_id: int) -> int:
    return places.get(person_id, _NOWHERE)[1]

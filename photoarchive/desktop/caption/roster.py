"""The register as the caption view uses it: in memory, so that every key is answered at once.

Changing the register belongs to `people_edits` and the People view.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from photoarchive.article.naming import Register
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.folding import fold, words
from photoarchive.catalog.queries import people
from photoarchive.catalog.register import role_on
from photoarchive.desktop.background import Latest
from photoarchive.desktop.session import Session
from photoarchive.model import Changes, KnownPerson, Person, Role


@dataclass(frozen=True)
class _Entry:
    """One person with the words of each name, as typing is compared with them."""

    person: Person
    names: tuple[tuple[str, ...], ...]

    def begins(self, starts: Sequence[str]) -> bool:
        """Whether every start begins a word of one of the names."""
        return any(
            all(any(word.startswith(start) for word in name) for start in starts)
            for name in self.names
        )

    def is_called(self, typed: tuple[str, ...]) -> bool:
        """Whether that is one of the names, whole."""
        return typed in self.names


@dataclass(frozen=True)
class _Loaded:
    entries: tuple[_Entry, ...] = ()
    by_uid: Mapping[str, Person] = field(default_factory=dict)
    by_id: Mapping[int, Person] = field(default_factory=dict)
    register: Register = field(default_factory=lambda: Register(()))


class Roster(QObject):
    """The people of the register; `changed` says that it was read (again)."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._now = _Loaded()
        self.loaded = False
        self._recent: dict[int, None] = {}  # whom someone chose here, the latest last
        self._reader = Latest(self)
        self._reader.ready.connect(self._on_ready)
        session.catalog_changed.connect(self._on_catalog_changed)

    def load(self) -> None:
        """Read the register, if that was not done yet."""
        if not self.loaded:
            self.reload()

    def reload(self) -> None:
        """Read the register again."""
        catalog = self._session.catalog
        self._reader.ask(lambda: _load(catalog))

    @property
    def register(self) -> Register:
        """For finding names in texts."""
        return self._now.register

    @property
    def people(self) -> Iterable[Person]:
        """Everybody, by name."""
        return (entry.person for entry in self._now.entries)

    def of_uid(self, uid: str | None) -> Person | None:
        """The person of a uid."""
        return self._now.by_uid.get(uid or "")

    def of_id(self, person_id: int) -> Person | None:
        """The person of an id."""
        return self._now.by_id.get(person_id)

    def role(self, person_id: int, day: str) -> Role:
        """What someone was on a day; a role without a text where nothing is known."""
        person = self.of_id(person_id)
        return (role_on(person, day) if person else None) or Role("")

    def chose(self, person_id: int) -> None:
        """Offer this person first from now on: the same people are in many photos of a set."""
        self._recent.pop(person_id, None)
        self._recent[person_id] = None

    def matching(
        self, typed: str, *, without: frozenset[int] = frozenset(), limit: int = 8
    ) -> list[Person]:
        """Whose name or alias begins so, whom one chose lately first.

        Every word typed must begin a word of the name; accents and case do not matter.
        """
        starts = words(typed)
        found = [
            entry
            for entry in self._now.entries
            if entry.person.id not in without and (_has_code(entry, typed) or entry.begins(starts))
        ]
        recent = {person_id: n for n, person_id in enumerate(reversed(self._recent))}
        first = fold(typed.strip())
        found.sort(
            key=lambda entry: (
                not _has_code(entry, typed),
                recent.get(entry.person.id, len(recent)),
                not fold(entry.person.name).startswith(first),
            )
        )
        return [entry.person for entry in found[:limit]]

    def called(self, typed: str) -> list[Person]:
        """Those with exactly this name or alias."""
        name = tuple(words(typed))
        return [entry.person for entry in self._now.entries if name and entry.is_called(name)]

    def close(self) -> None:
        """End the question under way."""
        self._reader.wait()

    def _on_ready(self, loaded: _Loaded) -> None:
        self._now, self.loaded = loaded, True
        self.changed.emit()

    def _on_catalog_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.people and self.loaded:
            self.reload()


def _has_code(entry: _Entry, typed: str) -> bool:
    code = entry.person.code
    return bool(code) and code.casefold() == typed.strip().casefold()


def _load(catalog: Catalog) -> _Loaded:
    everybody = people(catalog)
    return _Loaded(
        tuple(_entry(person) for person in everybody),
        {person.uid: person for person in everybody},
        {person.id: person for person in everybody},
        Register([KnownPerson(p.uid, p.name, p.aliases) for p in everybody]),
    )


def _entry(person: Person) -> _Entry:
    return _Entry(person, tuple(tuple(words(name)) for name in (person.name, *person.aliases)))

"""What the command palette offers, and how well it fits what was typed. No widgets here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QIcon, QKeySequence

from photoarchive.catalog.facets import FacetKind
from photoarchive.catalog.folding import words
from photoarchive.catalog.suggestions import Suggestion
from photoarchive.desktop.actions import Actions, menu_titles
from photoarchive.desktop.icons import icon
from photoarchive.desktop.words import tr

_MOST_PEOPLE = _MOST_EVENTS = 5
_BEGINS, _INSIDE, _SCATTERED = 8, 3, 2  # points of a typed word, by how it fits
_FIRST = 2  # more, where it fits the first word


@dataclass(frozen=True)
class Command:
    """One line of the palette: what it says, where it belongs, its keys, what it does."""

    text: str
    place: str
    keys: str
    icon: QIcon
    run: Callable[[], object]


def commands_of(actions: Actions) -> list[Command]:
    """Every action that can be done now, in the order of the menus."""
    titles = menu_titles()
    native = QKeySequence.SequenceFormat.NativeText
    return [
        Command(
            action.text().replace("&&", "\0").replace("&", "").replace("\0", "&"),
            titles[spec.menu].replace("&", ""),
            action.shortcut().toString(native),
            action.icon(),
            action.trigger,
        )
        for spec in actions.specs
        if (action := actions[spec.id]).isEnabled() and spec.id != "command"
    ]


def places_to_go(
    found: Iterable[Suggestion],
    show_event: Callable[[Suggestion], object],
    show_person: Callable[[Suggestion], object],
) -> Iterator[Command]:
    """The events and people among what was found, as things to go to."""
    events = [one for one in found if one.kind is FacetKind.EVENT][:_MOST_EVENTS]
    people = [one for one in found if one.kind is FacetKind.PERSON][:_MOST_PEOPLE]
    for event in events:
        text = tr("Go to: {name}", name=event.label)
        yield Command(text, tr("Event"), "", icon("calendar"), partial(show_event, event))
    for person in people:
        text = tr("Go to: {name}", name=person.label)
        yield Command(text, tr("Person"), "", icon("user-round"), partial(show_person, person))


def fitting(commands: Sequence[Command], typed: str) -> list[Command]:
    """The commands that fit every typed word, the best first; all of them for nothing typed."""
    wanted = words(typed)
    points = [(_points(wanted, command), place) for place, command in enumerate(commands)]
    best = sorted((-score, place) for score, place in points if score is not None)
    return [commands[place] for _, place in best]


def _points(wanted: Sequence[str], command: Command) -> int | None:
    text, place = words(command.text), words(command.place)
    total = 0
    for word in wanted:
        points = max(_word_points(word, text), 1 if any(w.startswith(word) for w in place) else 0)
        if not points:
            return None
        total += points
    return total


def _word_points(word: str, text: Sequence[str]) -> int:
    """How well one typed word fits a text; 0 where it does not."""
    best = 0
    for number, part in enumerate(text):
        first = _FIRST if number == 0 else 0
        if part.startswith(word):
            best = max(best, _BEGINS + first)
        elif len(word) > 1 and word in part:
            best = max(best, _INSIDE + first)
        elif len(word) > 1 and part[0] == word[0] and _is_scattered(word, part):
            best = max(best, _SCATTERED + first)
    initials = "".join(part[0] for part in text)
    if len(word) > 1 and _is_scattered(word, initials):
        best = max(best, _INSIDE)
    return best


def _is_scattered(word: str, text: str) -> bool:
    """Whether the letters of a word occur in a text in this order."""
    letters = iter(text)
    return all(letter in letters for letter in word)

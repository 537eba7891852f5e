"""Where one can be in the window, and the view that is there: made when one first goes there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum
from importlib import import_module

from photoarchive.desktop.actions import Scope
from photoarchive.desktop.view import Desk, View


class Place(StrEnum):
    """The three views."""

    LIBRARY = "library"
    CAPTION = "captioning"
    PEOPLE = "people"


SCOPES = {Place.LIBRARY: Scope.GRID, Place.CAPTION: Scope.CAPTION, Place.PEOPLE: Scope.PEOPLE}

_VIEWS = {
    Place.LIBRARY: ("library", "LibraryView"),
    Place.CAPTION: ("caption", "CaptionView"),
    Place.PEOPLE: ("people", "PeopleView"),
}


class Views:
    """The views of one window. `housed` gets each of them as soon as it is made."""

    def __init__(self, desk: Desk, housed: Callable[[View], object]) -> None:
        self._desk, self._housed = desk, housed
        self._made: dict[Place, View] = {}

    def __getitem__(self, place: Place) -> View:
        """The view of a place; its code is loaded with the first one."""
        if place not in self._made:
            self._made[place] = self._make(place)
            self._housed(self._made[place])
        return self._made[place]

    def __iter__(self) -> Iterator[Place]:
        """The places where one has been."""
        return iter(tuple(self._made))

    def made(self) -> tuple[View, ...]:
        """The views of these places."""
        return tuple(self._made.values())

    def _make(self, place: Place) -> View:
        folder, name = _VIEWS[place]
        kind = getattr(import_module(f"photoarchive.desktop.{folder}.view"), name)
        view = kind(self._desk)
        if not isinstance(view, View):
            raise TypeError(f"{name} is no view")
        return view

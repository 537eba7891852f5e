"""A register of four people, two of them in photos, and the People view on a real window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from photoarchive.catalog import register
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_appearance
from photoarchive.catalog.listing import photo_ids
from photoarchive.catalog.queries import people
from photoarchive.desktop.people.view import PeopleView
from photoarchive.desktop.places import Place
from photoarchive.desktop.window import MainWindow
from photoarchive.model import Person, Role

Key = Qt.Key
OpenPeople = Callable[[], PeopleView]


@pytest.fixture
def registered(window: MainWindow) -> dict[str, int]:
    """The ids of the people, by name."""
    return fill_register(window.session.catalog)


def fill_register(catalog: Catalog) -> dict[str, int]:
    """Put the four into the register and two of them into photos; their ids by name."""
    ids = {
        "Marieke de Bruin": _added(catalog, "Marieke de Bruin", Role("bakker", "De Korenaar")),
        "Ömer Şen": _added(
            catalog,
            "Ömer Şen",
            Role("raadslid", "gemeente Veldermonde", "2018", "2022"),
            Role("wethouder", "gemeente Veldermonde", "2022-05"),
        ),
        "M. de Bruin": _added(catalog, "M. de Bruin"),
        "Xandra Peel": _added(catalog, "Xandra Peel", Role("tolk")),
    }
    register.add_alias(catalog, person_id=ids["Xandra Peel"], name="Sandra")
    photos = photo_ids(catalog)
    set_appearance(catalog, photo_id=photos[0], person_id=ids["Marieke de Bruin"])
    for photo_id in photos[:3]:
        set_appearance(catalog, photo_id=photo_id, person_id=ids["M. de Bruin"])
    return ids


def _added(catalog: Catalog, name: str, *roles: Role) -> int:
    person_id, _ = register.add_person(catalog, name=name, roles=roles)
    return person_id


@pytest.fixture
def open_people(window: MainWindow, qtbot: QtBot, registered: dict[str, int]) -> OpenPeople:
    """Goes to the People view by its key and waits for the register."""

    def run() -> PeopleView:
        key(
            window,
            Key.Key_3,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
        view = window.views[Place.PEOPLE]
        assert isinstance(view, PeopleView)
        qtbot.waitUntil(lambda: len(view.register.list.people.rows) == len(registered))
        return view

    return run


def key(
    widget: QWidget,
    which: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """One key, to whatever has the focus."""
    QTest.keyClick(widget.window().focusWidget() or widget, which, modifiers)


def text(widget: QWidget, typed: str) -> None:
    """Some keys, to whatever has the focus."""
    QTest.keyClicks(widget.window().focusWidget() or widget, typed)


def shown_names(view: PeopleView) -> list[str]:
    """The names in the list."""
    return [row.name for row in view.register.list.people.rows]


def go_to(view: PeopleView, name: str) -> None:
    """Choose somebody in the list, by keys."""
    view.register.list.setFocus()
    key(view, Key.Key_Home)
    for _ in range(shown_names(view).index(name)):
        key(view, Key.Key_Down)


def one(window: MainWindow, name: str) -> Person:
    """The only person of that name."""
    (found,) = people(window.session.catalog, name=name)
    return found

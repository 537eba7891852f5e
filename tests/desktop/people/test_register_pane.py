"""The People view by keys alone: find, add, merge, remove, a guest list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from photoarchive.catalog.queries import people, person
from photoarchive.catalog.register import (
    Guest,
    import_guests,
    photo_ids_of_person,
    rename_person,
)
from photoarchive.desktop import pickers
from photoarchive.desktop.banner import Banner
from photoarchive.desktop.people.register_model import PeopleOrder
from photoarchive.desktop.people.view import PeopleView
from photoarchive.desktop.places import Place
from photoarchive.desktop.window import MainWindow
from tests.desktop.people.conftest import OpenPeople, go_to, key, one, shown_names, text

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_the_list_says_who_there_is(open_people: OpenPeople) -> None:
    view = open_people()
    people_list = view.register.list
    assert shown_names(view) == ["M. de Bruin", "Marieke de Bruin", "Ömer Şen", "Xandra Peel"]
    assert people_list.hasFocus()
    assert people_list.people.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Marieke de Bruin, bakker, De Korenaar, 1 photo, person 2 of 4"
    )


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("bru mar", ["Marieke de Bruin"]),
        ("sandra", ["Xandra Peel"]),
        ("veldermonde", ["Ömer Şen"]),
        ("omer sen", ["Ömer Şen"]),
    ],
)
def test_the_filter_finds_as_one_types(
    open_people: OpenPeople, qtbot: QtBot, typed: str, found: list[str]
) -> None:
    view = open_people()
    view.register.filter.setFocus()
    text(view, typed)
    qtbot.waitUntil(lambda: shown_names(view) == found)
    key(view, Key.Key_Down)
    assert view.register.list.hasFocus()
    assert view.details.page.name.text() == found[0]
    key(view, Key.Key_Escape)
    qtbot.waitUntil(lambda: len(shown_names(view)) == 4)
    assert view.register.filter.text() == ""


def test_nobody_of_a_name_can_be_added(open_people: OpenPeople, qtbot: QtBot) -> None:
    view = open_people()
    view.register.filter.setFocus()
    text(view, "Zoe Klaver")
    qtbot.waitUntil(lambda: shown_names(view) == [])
    key(view, Key.Key_Return)
    key(view, Key.Key_Return)
    assert view.register.new_person.name.text() == "Zoe Klaver"
    key(view, Key.Key_Return)
    qtbot.waitUntil(lambda: view.details.page.name.text() == "Zoe Klaver")
    assert view.register.new_person.isHidden()


def test_the_order_can_be_changed(open_people: OpenPeople, qtbot: QtBot) -> None:
    view = open_people()
    go_to(view, "Xandra Peel")
    box = view.register.order
    box.setFocus()
    key(view, Key.Key_Down)
    assert box.currentData() == PeopleOrder.ORGANISATION
    qtbot.waitUntil(lambda: shown_names(view)[:2] == ["Marieke de Bruin", "Ömer Şen"])
    key(view, Key.Key_Down)
    qtbot.waitUntil(lambda: shown_names(view)[0] == "M. de Bruin")
    assert view.details.page.name.text() == "Xandra Peel", "who was chosen stays so"


def test_ctrl_n_adds_somebody_with_a_role(
    window: MainWindow, open_people: OpenPeople, qtbot: QtBot
) -> None:
    view = open_people()
    key(view, Key.Key_N, CTRL)
    text(view, "Bas Noordhof")
    key(view, Key.Key_Tab)
    text(view, "koster")
    key(view, Key.Key_Return)
    assert [r.role for r in one(window, "Bas Noordhof").roles] == ["koster"]
    qtbot.waitUntil(lambda: view.details.page.name.text() == "Bas Noordhof")
    assert view.register.list.hasFocus()


def test_a_second_person_of_a_name_is_added_only_when_meant(
    window: MainWindow, open_people: OpenPeople, qtbot: QtBot
) -> None:
    view = open_people()
    key(view, Key.Key_N, CTRL)
    text(view, "omer sen")
    key(view, Key.Key_Return)
    assert len(people(window.session.catalog, name="Ömer Şen")) == 1
    key(view, Key.Key_Return)
    qtbot.waitUntil(lambda: len(shown_names(view)) == 5)
    assert len(people(window.session.catalog, name="Ömer Şen")) == 2


def test_two_that_are_chosen_become_one(
    window: MainWindow, open_people: OpenPeople, registered: dict[str, int], qtbot: QtBot
) -> None:
    view = open_people()
    go_to(view, "M. de Bruin")
    key(view, Key.Key_Down, SHIFT)
    assert window.views[Place.PEOPLE].status() == "2 people chosen"
    key(view, Key.Key_M, CTRL)
    said = view.details.merging.findChildren(QWidget)
    assert any(getattr(part, "text", str)().startswith("All 3 photos") for part in said)
    key(view, Key.Key_Return)
    qtbot.waitUntil(lambda: "M. de Bruin" not in shown_names(view))
    kept = registered["Marieke de Bruin"]
    assert len(photo_ids_of_person(window.session.catalog, kept)) == 3
    assert one(window, "M. de Bruin").id == kept
    assert view.details.page.name.text() == "Marieke de Bruin"


def test_the_other_one_is_found_by_first_letters(
    window: MainWindow, open_people: OpenPeople, registered: dict[str, int], qtbot: QtBot
) -> None:
    view = open_people()
    go_to(view, "Xandra Peel")
    key(view, Key.Key_M, CTRL)
    assert view.details.merging.line.hasFocus()
    text(view, "omer")
    key(view, Key.Key_Return)
    merging = view.details.merging
    assert merging.merge_button.hasFocus()
    key(view, Key.Key_Return)
    qtbot.waitUntil(lambda: "Ömer Şen" not in shown_names(view))
    assert one(window, "Ömer Şen").id == registered["Xandra Peel"]
    assert merging.isHidden()


def test_esc_merges_nobody(window: MainWindow, open_people: OpenPeople) -> None:
    view = open_people()
    key(view, Key.Key_M, CTRL)
    key(view, Key.Key_Escape)
    assert view.details.merging.isHidden()
    assert len(people(window.session.catalog)) == 4
    assert view.register.list.hasFocus()


def banner_button(banner: Banner) -> QAbstractButton:
    """The button that offers the way on."""
    return next(b for b in banner.findChildren(QAbstractButton) if b.text())


def test_removing_somebody_can_be_taken_back_from_the_banner(
    window: MainWindow, open_people: OpenPeople, registered: dict[str, int], qtbot: QtBot
) -> None:
    view = open_people()
    go_to(view, "Marieke de Bruin")
    key(view, Key.Key_Delete, CTRL)
    qtbot.waitUntil(lambda: len(shown_names(view)) == 3)
    assert view.details.page.name.text() == "Ömer Şen", "the next one is chosen"
    assert window.desk.banner.text.startswith("Marieke de Bruin was removed from the register")
    banner_button(window.desk.banner).click()
    qtbot.waitUntil(lambda: len(shown_names(view)) == 4)
    assert len(photo_ids_of_person(window.session.catalog, registered["Marieke de Bruin"])) == 1


def test_the_banner_takes_back_nothing_else(
    window: MainWindow, open_people: OpenPeople, registered: dict[str, int], qtbot: QtBot
) -> None:
    view = open_people()
    go_to(view, "Marieke de Bruin")
    key(view, Key.Key_Delete, CTRL)
    qtbot.waitUntil(lambda: len(shown_names(view)) == 3)
    go_to(view, "Xandra Peel")
    view.details.page.aliases.line.setFocus()
    text(view, "Xan")
    key(view, Key.Key_Return)
    banner_button(window.desk.banner).click()
    assert one(window, "Xan")
    assert person(window.session.catalog, registered["Marieke de Bruin"]) is None


def test_several_are_removed_in_one_step(
    window: MainWindow, open_people: OpenPeople, qtbot: QtBot
) -> None:
    view = open_people()
    key(view, Key.Key_A, CTRL)
    key(view, Key.Key_Delete, CTRL)
    qtbot.waitUntil(lambda: view.empty.isVisible())
    assert view.empty.first.hasFocus()
    key(view, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(shown_names(view)) == 4)
    assert not view.empty.isVisible()


ChooseFile = Callable[[str], Path]


@pytest.fixture
def choose_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ChooseFile:
    """Chooses a guest list for the user."""

    def choose(content: str) -> Path:
        file = tmp_path / "guests.csv"
        file.write_text(content, "utf-8")
        monkeypatch.setattr(pickers, "file_to_open", lambda *_: file)
        return file

    return choose


def test_a_guest_list_is_reported_by_line(
    window: MainWindow, open_people: OpenPeople, choose_file: ChooseFile, qtbot: QtBot
) -> None:
    view = open_people()
    choose_file("naam;functie\nXandra Peel;tolk\n;kok\nPim Ooms;dj\nFay Ooms;\n")
    window.desk.actions["guest_list"].trigger()
    qtbot.waitUntil(view.report.isVisible)
    assert view.report.text.text().startswith("guests.csv: 2 new")
    assert view.report.lines.toPlainText() == "Line 3: there is no name"
    qtbot.waitUntil(lambda: len(shown_names(view)) == 6)
    key(view, Key.Key_Escape)
    assert view.report.isHidden()
    key(view, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(shown_names(view)) == 4)


def test_a_file_that_is_no_guest_list_is_refused_in_words(
    window: MainWindow, open_people: OpenPeople, choose_file: ChooseFile, qtbot: QtBot
) -> None:
    view = open_people()
    choose_file("a;b\n1;2\n")
    window.desk.actions["guest_list"].trigger()
    qtbot.waitUntil(lambda: "has no column of names" in window.desk.banner.text)
    assert view.report.isHidden()


def test_an_empty_register_says_how_people_come(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place.PEOPLE)
    view = window.views[Place.PEOPLE]
    assert isinstance(view, PeopleView)
    qtbot.waitUntil(lambda: view.empty.isVisible())
    assert view.empty.first.hasFocus()
    key(view, Key.Key_N, CTRL)
    text(view, "Ida Vonk")
    key(view, Key.Key_Return)
    qtbot.waitUntil(lambda: shown_names(view) == ["Ida Vonk"])
    assert not view.empty.isVisible()


def test_a_change_elsewhere_is_seen_on_coming_back(
    window: MainWindow, open_people: OpenPeople, registered: dict[str, int], qtbot: QtBot
) -> None:
    view = open_people()
    window.go(Place.LIBRARY)
    assert window.session.edit(
        lambda c: rename_person(c, person_id=registered["M. de Bruin"], name="Mees de Bruin")
    )
    window.go(Place.PEOPLE)
    qtbot.waitUntil(lambda: "Mees de Bruin" in shown_names(view))
    assert view.details.page.name.text() == "Mees de Bruin"


def test_thousands_of_people_are_a_list_all_the_same(
    window: MainWindow, open_people: OpenPeople, qtbot: QtBot
) -> None:
    view = open_people()
    guests = [Guest(f"Gast {n}", "gast") for n in range(5_000)]
    assert window.session.edit(lambda c: import_guests(c, guests=guests)[1])
    qtbot.waitUntil(lambda: len(shown_names(view)) == 5_004)
    key(view, Key.Key_End)
    assert view.details.page.name.text() == "Xandra Peel"
    key(view, Key.Key_PageUp)
    assert view.details.page.name.text().startswith("Gast ")

"""The People view by keys alone: find, read, correct, add, merge, remove."""

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
from photoarchive.desktop.tokens import TARGET
from photoarchive.desktop.window import MainWindow, Place
from tests.desktop.people.conftest import OpenPeople, go_to, key, one, shown_names, text

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def rows_of(view: PeopleView) -> list[tuple[str, str, str, str]]:
    """The roles as they stand in the lines, the empty row left out."""
    return [
        (
            r.lines["role"].text(),
            r.lines["organisation"].text(),
            r.lines["begins"].text(),
            r.lines["ends"].text(),
        )
        for r in view.details.page.roles.rows
    ]


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


def test_enter_goes_to_the_details_and_esc_back(open_people: OpenPeople) -> None:
    view = open_people()
    go_to(view, "Ömer Şen")
    key(view, Key.Key_Return)
    page = view.details.page
    assert page.name.hasFocus()
    text(view, "Omer")
    key(view, Key.Key_Escape)
    assert page.name.text() == "Ömer Şen", "the first Esc takes the typing back"
    key(view, Key.Key_Escape)
    assert view.register.list.hasFocus()


def test_a_name_is_corrected_where_it_stands(window: MainWindow, open_people: OpenPeople) -> None:
    view = open_people()
    go_to(view, "M. de Bruin")
    key(view, Key.Key_Return)
    text(view, "Mees de Bruin ")
    key(view, Key.Key_Return)
    assert one(window, "Mees de Bruin").aliases == ("M. de Bruin",)
    assert view.details.page.name.text() == "Mees de Bruin"


def test_a_name_cannot_be_emptied(window: MainWindow, open_people: OpenPeople) -> None:
    view = open_people()
    go_to(view, "M. de Bruin")
    key(view, Key.Key_Return)
    key(view, Key.Key_Delete)
    key(view, Key.Key_Tab)
    assert one(window, "M. de Bruin")
    assert view.details.page.name.property("refused") is True
    assert "needs a name" in window.desk.banner.text


def test_other_names_come_and_go(window: MainWindow, open_people: OpenPeople) -> None:
    view = open_people()
    go_to(view, "Xandra Peel")
    line = view.details.page.aliases.line
    line.setFocus()
    text(view, "Xandra Peel-Vos")
    key(view, Key.Key_Return)
    assert one(window, "Sandra").aliases == ("Sandra", "Xandra Peel-Vos")
    assert line.hasFocus()
    assert line.text() == ""
    key(view, Key.Key_Backspace)
    assert one(window, "Xandra Peel").aliases == ("Sandra",)
    key(view, Key.Key_Backtab)
    key(view, Key.Key_Space)
    assert one(window, "Xandra Peel").aliases == ()


def test_a_name_that_was_typed_is_not_lost_by_leaving(
    window: MainWindow, open_people: OpenPeople
) -> None:
    view = open_people()
    go_to(view, "Xandra Peel")
    view.details.page.aliases.line.setFocus()
    text(view, "Xan")
    window.go(Place.LIBRARY)
    assert one(window, "Xan").name == "Xandra Peel"


def test_a_code_of_another_is_refused_and_kept_in_its_field(
    window: MainWindow, open_people: OpenPeople
) -> None:
    view = open_people()
    go_to(view, "Xandra Peel")
    page = view.details.page
    page.code.setFocus()
    text(view, "xp")
    key(view, Key.Key_Return)
    assert one(window, "Xandra Peel").code == "xp"
    go_to(view, "Ömer Şen")
    page.code.setFocus()
    text(view, "xp")
    key(view, Key.Key_Tab)
    assert one(window, "Ömer Şen").code == ""
    assert (page.code.text(), page.code.property("refused")) == ("xp", True)
    assert "code of Xandra Peel already" in window.desk.banner.text


def test_a_note_is_stored_while_it_is_typed(
    window: MainWindow, open_people: OpenPeople, qtbot: QtBot
) -> None:
    view = open_people()
    go_to(view, "Xandra Peel")
    note = view.details.page.note
    note.setFocus()
    text(view, "No portraits.")
    qtbot.waitUntil(lambda: one(window, "Xandra Peel").note == "No portraits.", timeout=5_000)
    assert note.hasFocus()
    assert note.textCursor().position() == len("No portraits.")
    key(view, Key.Key_Tab)
    assert not note.hasFocus(), "Tab goes on, also from several lines"


def test_a_role_is_added_in_the_last_row(window: MainWindow, open_people: OpenPeople) -> None:
    view = open_people()
    go_to(view, "M. de Bruin")
    view.details.page.roles.new_row.lines["role"].setFocus()
    for typed in ("voorzitter", "De Korenaar", "13-05-2019", ""):
        text(view, typed)
        key(view, Key.Key_Tab)
    assert rows_of(view) == [("voorzitter", "De Korenaar", "2019-05-13", "")]
    assert [r.begins for r in one(window, "M. de Bruin").roles] == ["2019-05-13"]
    assert view.details.page.summary.text() == "voorzitter, De Korenaar · 3 photos"


def test_a_role_is_changed_and_removed(window: MainWindow, open_people: OpenPeople) -> None:
    view = open_people()
    go_to(view, "Ömer Şen")
    first, second = view.details.page.roles.rows
    second.lines["ends"].setFocus()
    text(view, "2026")
    key(view, Key.Key_Return)
    assert [r.ends for r in one(window, "Ömer Şen").roles] == ["2022", "2026"]
    first.remove_button.setFocus()
    key(view, Key.Key_Space)
    assert rows_of(view) == [("wethouder", "gemeente Veldermonde", "2022-05", "2026")]
    assert view.details.page.roles.new_row.lines["role"].hasFocus()


def test_a_row_that_is_stored_leaves_the_others_and_the_focus_alone(
    window: MainWindow, open_people: OpenPeople
) -> None:
    """A role that begins earlier moves up; what is typed in another row stays where it is."""
    view = open_people()
    go_to(view, "Ömer Şen")
    roles = view.details.page.roles
    roles.rows[1].lines["begins"].setFocus()
    key(view, Key.Key_A, CTRL)
    text(view, "2001")
    roles.new_row.lines["role"].setFocus()
    text(view, "duo")
    assert [row[2] for row in rows_of(view)] == ["2001", "2018"]
    assert roles.new_row.lines["role"].text() == "duo"
    assert roles.new_row.lines["role"].hasFocus()


def test_what_is_no_date_stays_to_be_corrected(window: MainWindow, open_people: OpenPeople) -> None:
    view = open_people()
    go_to(view, "Ömer Şen")
    view.details.page.roles.rows[0].lines["begins"].setFocus()
    key(view, Key.Key_A, CTRL)
    text(view, "last year")
    go_to(view, "Xandra Peel")
    assert "is not a date" in window.desk.banner.text
    assert view.details.page.name.text() == "Xandra Peel"
    assert [row[0] for row in rows_of(view)] == ["tolk"]
    go_to(view, "Ömer Şen")
    line = view.details.page.roles.rows[0].lines["begins"]
    assert (line.text(), line.property("refused")) == ("last year", True)
    line.setFocus()
    key(view, Key.Key_A, CTRL)
    text(view, "2017")
    key(view, Key.Key_Return)
    assert one(window, "Ömer Şen").roles[0].begins == "2017"


def test_what_somebody_was_on_the_day_of_the_event(
    window: MainWindow, open_people: OpenPeople
) -> None:
    view = open_people()
    go_to(view, "Ömer Şen")
    assert view.details.page.on_the_day.text() == (
        "On 13 May 2026 (Opening): wethouder, gemeente Veldermonde"
    )
    go_to(view, "M. de Bruin")
    assert view.details.page.on_the_day.text() == "On 13 May 2026 (Opening): no role is known"


def test_a_photo_of_the_strip_opens_in_the_library(
    window: MainWindow, open_people: OpenPeople, registered: dict[str, int], qtbot: QtBot
) -> None:
    view = open_people()
    go_to(view, "M. de Bruin")
    strip = view.details.page.strip
    strip.setFocus()
    key(view, Key.Key_Home)
    key(view, Key.Key_Right)
    chosen = strip.photos.ids[1]
    assert strip.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole).endswith("photo 2 of 3")
    key(view, Key.Key_Return)
    person_id = registered["M. de Bruin"]
    assert window.place is Place.LIBRARY
    assert window.desk.browsing.query == f"person:#{person_id}"
    qtbot.waitUntil(lambda: len(window.desk.browsing.ids) == 3)
    assert window.desk.browsing.current == chosen
    assert [one.label for one in window.desk.browsing.filters] == ["M. de Bruin"]


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


def test_everything_has_a_name_and_can_be_hit(open_people: OpenPeople) -> None:
    view = open_people()
    go_to(view, "Xandra Peel")
    key(view, Key.Key_N, CTRL)
    focusable = [
        part
        for part in view.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible()
    ]
    assert len(focusable) > 15
    unnamed = [
        part for part in focusable if not (part.accessibleName() or getattr(part, "text", str)())
    ]
    assert unnamed == []
    small = [part for part in focusable if min(part.width(), part.height()) < TARGET]
    assert small == []


def test_tab_goes_through_the_page_as_it_stands(open_people: OpenPeople) -> None:
    view = open_people()
    go_to(view, "Xandra Peel")
    view.register.order.setFocus()
    seen: list[str] = []
    for _ in range(21):
        part = view.window().focusWidget()
        assert part is not None
        seen.append(part.accessibleName() or getattr(part, "text", str)().strip())
        key(view, Key.Key_Tab)
    assert seen == [
        *("Sort people", "Filter people", "People in the register", "New person", "Guest list"),
        *("Name", "Merge", "Remove"),
        *("Remove the name Sandra", "Another name", "Short code"),
        *("Role 1: Role", "Role 1: Organisation", "Role 1: From", "Role 1: Until"),
        "Remove role 1",
        *("New role: Role", "New role: Organisation", "New role: From", "New role: Until"),
        "Note",
    ]


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

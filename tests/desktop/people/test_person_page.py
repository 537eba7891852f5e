"""The page of one person: everything typed is stored by itself, and nothing of it is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from photoarchive.desktop.people.view import PeopleView
from photoarchive.desktop.places import Place
from photoarchive.desktop.tokens import TARGET
from photoarchive.desktop.window import MainWindow
from tests.desktop.people.conftest import OpenPeople, go_to, key, one, text

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

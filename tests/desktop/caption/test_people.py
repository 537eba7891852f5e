"""People by a few letters: chips, the list of names, someone new, and undo of each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.queries import people
from photoarchive.catalog.register import add_person
from photoarchive.desktop.caption.view import CaptionView
from photoarchive.desktop.window import MainWindow
from photoarchive.model import Presence
from tests.desktop.caption.conftest import ALT, CONTROL, Keyboard, Stored


def names(view: CaptionView) -> list[str]:
    """The chips, from left to right."""
    return [chip.text.name for chip in view.panel.people.rows.chips]


def test_a_caption_costs_one_key_and_two_people_ten(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    photo = window.desk.browsing.current
    keys.type("Opening of the garden")
    keys.pressed = 0
    keys.key(Qt.Key.Key_Tab)
    keys.type("jor")
    keys.key(Qt.Key.Key_Return)
    keys.type("oos")
    keys.key(Qt.Key.Key_Return)
    keys.save_and_next()
    assert keys.pressed <= 10
    found = stored(photo)
    assert found.caption == "Opening of the garden"
    assert [(p.name, p.order) for p in found.people] == [
        ("Joris van der Kamp", 1),
        ("Mirthe Oostveen", 2),
    ]
    assert found.people[0].role == "wethouder"
    assert found.people[0].presence is Presence.SHOWN


def test_names_are_offered_without_accents_and_by_alias(view: CaptionView, keys: Keyboard) -> None:
    keys.key(Qt.Key.Key_2, CONTROL)
    keys.type("theo")
    assert view.panel.choices.offered[0] == "Théo Brandsma"
    keys.key(Qt.Key.Key_Backspace, times=4)
    assert view.panel.choices.offered == []
    keys.type("zus")
    assert view.panel.choices.offered[0] == "Mirjam Postma"
    keys.key(Qt.Key.Key_Backspace, times=3)
    keys.type("mir")
    assert view.panel.choices.offered[:2] == ["Mirjam Postma", "Mirthe Oostveen"]
    keys.key(Qt.Key.Key_Down)
    keys.key(Qt.Key.Key_Return)
    assert names(view) == ["Mirthe Oostveen"]


def test_the_list_of_names_stays_off_the_photo(view: CaptionView, keys: Keyboard) -> None:
    keys.key(Qt.Key.Key_2, CONTROL)
    keys.type("mi")
    choices = view.panel.choices
    assert choices.isVisible()
    assert choices.parentWidget() is view.panel
    assert view.panel.rect().contains(choices.geometry())


def test_escape_closes_the_list_before_the_view(
    window: MainWindow, view: CaptionView, keys: Keyboard
) -> None:
    keys.key(Qt.Key.Key_2, CONTROL)
    keys.type("mi")
    keys.key(Qt.Key.Key_Escape)
    assert not view.panel.choices.isVisible()
    assert window.views[window.place] is view
    assert view.panel.people.line.text() == "mi"


def test_backspace_in_the_empty_line_removes_the_last(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    photo = window.desk.browsing.current
    keys.key(Qt.Key.Key_2, CONTROL)
    for letters in ("jor", "the"):
        keys.type(letters)
        keys.key(Qt.Key.Key_Return)
    keys.key(Qt.Key.Key_Backspace)
    assert names(view) == ["Joris van der Kamp"]
    assert [p.name for p in stored(photo).people] == ["Joris van der Kamp"]
    window.desk.actions["undo"].trigger()
    assert names(view) == ["Joris van der Kamp", "Théo Brandsma"]


def test_someone_new_is_asked_for_role_and_organisation(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored, catalog: Catalog
) -> None:
    photo = window.desk.browsing.current
    keys.key(Qt.Key.Key_2, CONTROL)
    keys.type("Wiebe Talsma")
    assert view.panel.choices.offered == ["New: Wiebe Talsma"]
    keys.key(Qt.Key.Key_Return)
    assert view.panel.people.new_person.role.hasFocus()
    keys.type("tuinman")
    keys.key(Qt.Key.Key_Return)
    keys.type("Hazelhof")
    keys.key(Qt.Key.Key_Return)
    assert view.panel.people.line.hasFocus()
    assert not view.panel.people.new_person.isVisible()
    (person,) = people(catalog, name="Wiebe Talsma")
    assert [(r.role, r.organisation) for r in person.roles] == [("tuinman", "Hazelhof")]
    assert [(p.name, p.role) for p in stored(photo).people] == [("Wiebe Talsma", "tuinman")]


def test_enter_twice_asks_nothing_of_someone_new(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored, catalog: Catalog
) -> None:
    keys.key(Qt.Key.Key_2, CONTROL)
    keys.type("Wiebe Talsma")
    keys.key(Qt.Key.Key_Return, times=3)
    assert view.panel.people.line.hasFocus()
    (person,) = people(catalog, name="Wiebe Talsma")
    assert person.roles == ()


def test_what_was_said_of_someone_new_is_kept_when_one_goes_on(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored, catalog: Catalog
) -> None:
    photo = window.desk.browsing.current
    keys.key(Qt.Key.Key_2, CONTROL)
    keys.type("Wiebe Talsma")
    keys.key(Qt.Key.Key_Return)
    keys.type("tuinman")
    keys.save_and_next()
    assert window.desk.browsing.current != photo
    assert stored(photo).people[0].role == "tuinman"


def test_chips_are_walked_along_moved_and_removed(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    photo = window.desk.browsing.current
    keys.key(Qt.Key.Key_2, CONTROL)
    for letters in ("jor", "the", "oos"):
        keys.type(letters)
        keys.key(Qt.Key.Key_Return)
    keys.key(Qt.Key.Key_Left)
    rows = view.panel.people.rows
    assert rows.chips[2].hasFocus()
    keys.key(Qt.Key.Key_Left, ALT, times=2)
    assert names(view) == ["Mirthe Oostveen", "Joris van der Kamp", "Théo Brandsma"]
    assert rows.chips[0].hasFocus()
    assert [p.order for p in stored(photo).people] == [1, 2, 3]
    keys.key(Qt.Key.Key_Right)
    keys.key(Qt.Key.Key_Delete)
    assert names(view) == ["Mirthe Oostveen", "Théo Brandsma"]
    assert rows.chips[1].hasFocus()
    keys.key(Qt.Key.Key_Right)
    assert view.panel.people.line.hasFocus()


def test_m_says_whether_someone_is_shown(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    photo = window.desk.browsing.current
    keys.key(Qt.Key.Key_2, CONTROL)
    for letters in ("jor", "the"):
        keys.type(letters)
        keys.key(Qt.Key.Key_Return)
    keys.key(Qt.Key.Key_Left, times=2)
    keys.key(Qt.Key.Key_M)
    chips = view.panel.people.rows.chips
    assert [(c.text.name, c.text.number, c.text.state) for c in chips] == [
        ("Théo Brandsma", 1, ""),
        ("Joris van der Kamp", 0, "only named"),
    ]
    keys.key(Qt.Key.Key_M)
    chips = view.panel.people.rows.chips
    assert [(c.text.name, c.text.number, c.text.state) for c in chips] == [
        ("Théo Brandsma", 1, ""),
        ("Joris van der Kamp", 2, "not sure"),
    ]
    assert "not sure" in chips[1].accessibleName()
    assert chips[1].property("kind") == "chip-unsure"
    assert stored(photo).people[1].presence is Presence.UNSURE


def test_names_in_the_caption_become_chips_where_it_says(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored, qtbot: QtBot
) -> None:
    photo = window.desk.browsing.current
    keys.type("Theo Brandsma (r.) en Mirthe Oostveen (l.) openen de tuin.")
    keys.pressed = 0
    qtbot.waitUntil(lambda: names(view) == ["Mirthe Oostveen", "Théo Brandsma"])
    assert all(chip.text.automatic for chip in view.panel.people.rows.chips)
    assert "found in the caption" in view.panel.people.rows.chips[0].accessibleName()
    keys.save_and_next()
    assert keys.pressed == 1
    found = stored(photo).people
    assert [(p.name, p.order, p.position) for p in found] == [
        ("Mirthe Oostveen", 1, "left"),
        ("Théo Brandsma", 2, "right"),
    ]


def test_one_undo_takes_the_chips_back_and_they_stay_away(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    photo = window.desk.browsing.current
    keys.type("Mirthe Oostveen en Joris van der Kamp")
    view.autosave.flush()
    assert len(names(view)) == 2
    window.desk.actions["undo"].trigger()
    assert names(view) == []
    assert view.panel.text("caption") == "Mirthe Oostveen en Joris van der Kamp"
    keys.type(" openen de tuin")
    view.autosave.flush()
    assert names(view) == []
    keys.key(Qt.Key.Key_PageDown)
    keys.key(Qt.Key.Key_PageUp)
    keys.type(".")
    view.autosave.flush()
    assert names(view) == []
    assert stored(photo).people == ()


def test_a_chip_goes_with_the_name_it_came_from(view: CaptionView, keys: Keyboard) -> None:
    keys.type("Mirthe Oostveen")
    view.autosave.flush()
    assert names(view) == ["Mirthe Oostveen"]
    keys.key(Qt.Key.Key_Backspace, CONTROL)
    view.autosave.flush()
    assert names(view) == []
    keys.type("Oostveen")
    view.autosave.flush()
    keys.key(Qt.Key.Key_2, CONTROL)
    keys.key(Qt.Key.Key_Left)
    keys.key(Qt.Key.Key_M)
    keys.key(Qt.Key.Key_1, CONTROL)
    keys.key(Qt.Key.Key_Backspace, CONTROL)
    view.autosave.flush()
    assert names(view) == ["Mirthe Oostveen"]


def test_a_caption_from_a_file_is_looked_at_when_it_is_touched(
    window: MainWindow, view: CaptionView, keys: Keyboard, catalog: Catalog, stored: Stored
) -> None:
    second = window.desk.browsing.ids[1]
    with catalog.writing() as db:
        db.execute("UPDATE photo SET caption = 'Théo Brandsma' WHERE id = ?", [second])
    keys.key(Qt.Key.Key_PageDown)
    assert names(view) == []
    keys.type(" zingt")
    view.autosave.flush()
    assert names(view) == ["Théo Brandsma"]


def test_a_name_without_enter_waits_at_its_photo(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    first = window.desk.browsing.current
    keys.key(Qt.Key.Key_2, CONTROL)
    keys.type("Wieb")
    keys.save_and_next()
    assert view.panel.people.line.text() == ""
    assert "“Wieb” was not added" in window.desk.banner.text
    keys.key(Qt.Key.Key_PageUp)
    assert window.desk.browsing.current == first
    assert view.panel.people.line.text() == "Wieb"


def test_a_whole_name_without_enter_is_added(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    first = window.desk.browsing.current
    keys.key(Qt.Key.Key_2, CONTROL)
    keys.type("theo brandsma")
    keys.save_and_next()
    assert [p.name for p in stored(first).people] == ["Théo Brandsma"]


def test_whom_one_chose_last_is_offered_first(
    window: MainWindow, view: CaptionView, keys: Keyboard
) -> None:
    keys.key(Qt.Key.Key_2, CONTROL)
    keys.type("oost")
    keys.key(Qt.Key.Key_Return)
    keys.key(Qt.Key.Key_PageDown)
    keys.type("mi")
    assert view.panel.choices.offered[0] == "Mirthe Oostveen"


def test_two_of_one_name_are_told_apart(
    window: MainWindow, view: CaptionView, keys: Keyboard, catalog: Catalog, qtbot: QtBot
) -> None:
    other, changes = add_person(catalog, name="Théo Brandsma")
    window.session.announce(changes)
    qtbot.waitUntil(lambda: view.roster.of_id(other) is not None)
    keys.type("Théo Brandsma")
    view.autosave.flush()
    assert names(view) == []
    keys.key(Qt.Key.Key_2, CONTROL)
    keys.type("theo")
    assert view.panel.choices.offered[:2] == ["Théo Brandsma", "Théo Brandsma"]


def test_people_changed_elsewhere_are_shown(
    window: MainWindow, view: CaptionView, keys: Keyboard
) -> None:
    keys.key(Qt.Key.Key_2, CONTROL)
    keys.type("jor")
    keys.key(Qt.Key.Key_Return)
    window.desk.actions["undo"].trigger()
    assert names(view) == []
    window.desk.actions["redo"].trigger()
    assert names(view) == ["Joris van der Kamp"]
    photo = window.desk.browsing.current
    window.session.edit(lambda c: set_caption(c, photo_ids=[photo], text="Elsewhere"))
    assert view.panel.text("caption") == "Elsewhere"
    assert names(view) == ["Joris van der Kamp"]

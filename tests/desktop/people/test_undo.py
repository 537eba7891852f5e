"""Every edit of the People view and of History: taken back and done again, across restarts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.listing import photo_ids
from photoarchive.catalog.queries import latest_steps, people, photos
from photoarchive.desktop import pickers, theme, translations
from photoarchive.desktop.people.view import PeopleView
from photoarchive.desktop.places import Place
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.session import Session
from photoarchive.desktop.sheets.history_sheet import HistorySheet
from photoarchive.desktop.window import MainWindow
from photoarchive.files.previews import Previews
from photoarchive.paths import cache_folder
from tests.desktop.people.conftest import OpenPeople, fill_register, go_to, key, shown_names, text

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SHOWN = {"Marieke de Bruin", "M. de Bruin", "Ömer Şen", "Xandra Peel"}


@dataclass
class Desktop:
    """The program: its window can be closed and opened again on the same archive."""

    folder: Path
    qtbot: QtBot
    window: MainWindow | None = None

    def start(self) -> PeopleView:
        """A new process would do the same."""
        self.end()
        session = Session(Catalog.open(self.folder), Previews(cache_folder() / "previews"))
        self.window = MainWindow(session, Preferences())
        session.setParent(self.window)
        self.window.closing.connect(session.close)
        self.window.show()
        self.window.activateWindow()  # under Xvfb no window manager does it
        self.qtbot.waitUntil(
            lambda: self.shown.isActiveWindow() and self.shown.desk.browsing.loaded
        )
        self.window.go(Place.PEOPLE)
        view = self.window.views[Place.PEOPLE]
        assert isinstance(view, PeopleView)
        self.qtbot.waitUntil(lambda: bool(shown_names(view)))
        return view

    @property
    def shown(self) -> MainWindow:
        assert self.window is not None
        return self.window

    def end(self) -> None:
        if self.window is not None:
            self.window.close()
            self.window = None
            QApplication.processEvents()


@pytest.fixture
def desktop(qapp: QApplication, qtbot: QtBot, catalog: Catalog) -> Iterator[Desktop]:
    """The program on an archive with a register; the last edit is a caption."""
    translations.install(qapp, "en")
    theme.apply(qapp, theme.Scheme.LIGHT)
    fill_register(catalog)
    set_caption(catalog, photo_ids=[photo_ids(catalog)[0]], text="A welcome.")
    catalog.close()
    made = Desktop(catalog.folder, qtbot)
    yield made
    made.end()


def contents(window: MainWindow) -> object:
    """Everything that these edits can change; revisions count on for ever."""
    catalog = window.session.catalog
    return (
        [replace(one, rev=0) for one in people(catalog)],
        [replace(one, rev=0) for one in photos(catalog, photo_ids(catalog))],
    )


def rename(view: PeopleView) -> None:
    go_to(view, "Ömer Şen")
    key(view, Key.Key_Return)
    text(view, "Omer Sen")
    key(view, Key.Key_Return)


def add_alias(view: PeopleView) -> None:
    go_to(view, "Ömer Şen")
    view.details.page.aliases.line.setFocus()
    text(view, "Om")
    key(view, Key.Key_Return)


def remove_alias(view: PeopleView) -> None:
    go_to(view, "Xandra Peel")
    view.details.page.aliases.line.setFocus()
    key(view, Key.Key_Backspace)


def set_code(view: PeopleView) -> None:
    go_to(view, "Xandra Peel")
    view.details.page.code.setFocus()
    text(view, "xp")
    key(view, Key.Key_Return)


def write_note(view: PeopleView) -> None:
    go_to(view, "Xandra Peel")
    view.details.page.note.setFocus()
    text(view, "Mornings only.")
    key(view, Key.Key_Tab)


def add_role(view: PeopleView) -> None:
    go_to(view, "M. de Bruin")
    view.details.page.roles.new_row.lines["organisation"].setFocus()
    text(view, "De Korenaar")
    key(view, Key.Key_Return)


def change_role(view: PeopleView) -> None:
    go_to(view, "Ömer Şen")
    view.details.page.roles.rows[1].lines["ends"].setFocus()
    text(view, "2026-01")
    key(view, Key.Key_Return)


def empty_role(view: PeopleView) -> None:
    """A role without role and organisation is none."""
    go_to(view, "Xandra Peel")
    view.details.page.roles.rows[0].lines["role"].setFocus()
    key(view, Key.Key_A, CTRL)
    key(view, Key.Key_Delete)
    key(view, Key.Key_Return)


def remove_role(view: PeopleView) -> None:
    go_to(view, "Ömer Şen")
    view.details.page.roles.rows[0].remove_button.setFocus()
    key(view, Key.Key_Space)


def new_person(view: PeopleView) -> None:
    key(view, Key.Key_N, CTRL)
    text(view, "Bas Noordhof")
    key(view, Key.Key_Tab)
    text(view, "koster")
    key(view, Key.Key_Return)


def merge(view: PeopleView) -> None:
    go_to(view, "M. de Bruin")
    key(view, Key.Key_Down, SHIFT)
    key(view, Key.Key_M, CTRL)
    key(view, Key.Key_Return)


def remove(view: PeopleView) -> None:
    go_to(view, "M. de Bruin")
    key(view, Key.Key_Delete, CTRL)


def remove_two(view: PeopleView) -> None:
    go_to(view, "M. de Bruin")
    key(view, Key.Key_Down, SHIFT)
    key(view, Key.Key_Delete, CTRL)


def guest_list(view: PeopleView) -> None:
    view.report.choose()


def put_back(view: PeopleView) -> None:
    window = view.window()
    assert isinstance(window, MainWindow)
    sheet = window.open_sheet("history")
    assert isinstance(sheet, HistorySheet)
    sheet.show_photo(photo_ids(window.session.catalog)[0])
    key(sheet, Key.Key_Space)
    key(sheet, Key.Key_Escape)


EDITS: list[Callable[[PeopleView], None]] = [
    *(rename, add_alias, remove_alias, set_code, write_note),
    *(add_role, change_role, empty_role, remove_role),
    *(new_person, merge, remove, remove_two, guest_list, put_back),
]


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_an_edit_is_taken_back_and_done_again_after_a_restart(
    desktop: Desktop,
    edit: Callable[[PeopleView], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    guests = tmp_path / "guests.csv"
    guests.write_text("name;role\nXandra Peel;interpreter\nPim Ooms;dj\n", "utf-8")
    monkeypatch.setattr(pickers, "file_to_open", lambda *_: guests)
    view = desktop.start()
    before = contents(desktop.shown)
    steps = len(latest_steps(desktop.shown.session.catalog))
    edit(view)
    desktop.qtbot.waitUntil(lambda: contents(desktop.shown) != before)
    after = contents(desktop.shown)
    assert len(latest_steps(desktop.shown.session.catalog)) == steps + 1, "one edit, one step"

    view = desktop.start()
    assert contents(desktop.shown) == after
    key(view, Key.Key_Z, CTRL)
    assert contents(desktop.shown) == before
    desktop.qtbot.waitUntil(lambda: set(shown_names(view)) == SHOWN)

    view = desktop.start()
    key(view, Key.Key_Z, CTRL | SHIFT)
    assert contents(desktop.shown) == after


def test_what_was_undone_is_seen_where_one_is(desktop: Desktop) -> None:
    view = desktop.start()
    change_role(view)
    key(view, Key.Key_Escape)
    key(view, Key.Key_Z, CTRL)
    page = view.details.page
    assert page.roles.rows[1].lines["ends"].text() == ""
    key(view, Key.Key_Z, CTRL | SHIFT)
    assert page.roles.rows[1].lines["ends"].text() == "2026-01"


def text_fields(view: PeopleView) -> list[QWidget]:
    """Every field of the view that can be seen and typed in."""
    lines, areas = view.findChildren(QLineEdit), view.findChildren(QPlainTextEdit)
    return [field for field in (*lines, *areas) if field.isVisible()]


def test_undo_in_a_field_is_undo_of_its_text(
    window: MainWindow, open_people: OpenPeople, registered: dict[str, int]
) -> None:
    """With nothing typed, too: whoever is in a field does not look at the archive."""
    view = open_people()
    go_to(view, "Ömer Şen")
    key(view, Key.Key_M, CTRL)
    view.register.new_person.begin()
    fields = text_fields(view)
    assert len(fields) >= 18
    before = latest_steps(window.session.catalog)
    for field in fields:
        field.setFocus()
        for chord in (
            (Key.Key_Z, CTRL),
            (Key.Key_Y, CTRL),
            (Key.Key_Z, CTRL | SHIFT),
        ):
            key(field, *chord)
        assert latest_steps(window.session.catalog) == before, field.accessibleName()


def test_redo_in_a_field_is_redo_of_its_text(
    window: MainWindow, open_people: OpenPeople, registered: dict[str, int]
) -> None:
    view = open_people()
    go_to(view, "Ömer Şen")
    key(view, Key.Key_Delete, CTRL)
    key(view, Key.Key_Z, CTRL)
    before = latest_steps(window.session.catalog)
    assert before[0].undone
    field: QWidget
    for field in (view.details.page.name, view.details.page.note, view.register.filter):
        field.setFocus()
        key(field, Key.Key_Y, CTRL)
        key(field, Key.Key_Z, CTRL | SHIFT)
        assert latest_steps(window.session.catalog) == before, field.accessibleName()
    view.register.list.setFocus()
    key(view, Key.Key_Y, CTRL)
    assert not latest_steps(window.session.catalog)[0].undone


def test_typed_text_is_taken_back_letter_by_letter_before_the_archive(
    window: MainWindow, open_people: OpenPeople
) -> None:
    view = open_people()
    go_to(view, "Ömer Şen")
    key(view, Key.Key_Return)
    text(view, "Omer")
    before = latest_steps(window.session.catalog)
    key(view, Key.Key_Z, CTRL)
    assert view.details.page.name.text() == "Ömer Şen"
    assert latest_steps(window.session.catalog) == before

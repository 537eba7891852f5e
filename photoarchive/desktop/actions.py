"""Every action of the window, once: text, menu, shortcut, icon and where its key works.

Menus, palette, key list and tooltips are made from this table. What an action does is connected
by the view or sheet that it belongs to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from photoarchive.desktop.icons import icon
from photoarchive.desktop.text_keys import TextKeys
from photoarchive.desktop.words import tr


class Menu(StrEnum):
    """The menus of the menu bar, in their order."""

    FILE = "file"
    EDIT = "edit"
    PHOTO = "photo"
    CAPTION = "caption"
    PEOPLE = "people"
    ARCHIVE = "archive"
    VIEW = "view"
    HELP = "help"


class Scope(StrEnum):
    """Where the key of an action works: single letters only where nothing can be typed."""

    WINDOW = "window"
    GRID = "grid"
    CAPTION = "caption"
    PEOPLE = "people"


@dataclass(frozen=True)
class Spec:
    """One action. `text` has the mnemonic of its menu; more than one key may call it."""

    id: str
    text: str
    menu: Menu
    keys: tuple[str, ...] = ()
    icon: str = ""
    scope: Scope = Scope.WINDOW
    checkable: bool = False
    ends_group: bool = False


def menu_titles() -> dict[Menu, str]:
    """The titles of the menus."""
    return {
        Menu.FILE: tr("&File"),
        Menu.EDIT: tr("&Edit"),
        Menu.PHOTO: tr("&Photo"),
        Menu.CAPTION: tr("&Caption"),
        Menu.PEOPLE: tr("Pe&ople"),
        Menu.ARCHIVE: tr("&Maintenance"),
        Menu.VIEW: tr("&View"),
        Menu.HELP: tr("&Help"),
    }


def specs() -> tuple[Spec, ...]:
    """All actions in the order of the menus, in the language of the window."""
    return (*_file(), *_edit(), *_photo(), *_caption(), *_people(), *_archive(), *_view(), *_help())


# fmt: off
def _file() -> Iterator[Spec]:
    menu = Menu.FILE
    yield Spec("import", tr("&Import photos…"), menu, ("Ctrl+O",), "folder-input")
    yield Spec("article", tr("&Article to captions…"), menu, ("Ctrl+Shift+V",), "newspaper")
    yield Spec("article_file", tr("Open an article &file…"), menu, (), "file-text")
    yield Spec("export", tr("&Export…"), menu, ("Ctrl+E",), "upload")
    yield Spec("write_files", tr("&Write captions into the files…"), menu, (), "save")
    yield Spec("outside", tr("&Changed by another program…"), menu, (), "arrow-left-right", ends_group=True)
    yield Spec("open_archive", tr("&Open an archive…"), menu, (), "archive")
    yield Spec("new_archive", tr("&New archive…"), menu, (), "folder")
    yield Spec("sample", tr("Open the &sample event"), menu, (), "image", ends_group=True)
    yield Spec("settings", tr("Se&ttings…"), menu, ("Ctrl+,",), "settings")
    yield Spec("quit", tr("&Quit"), menu, ("Ctrl+Q",))


def _edit() -> Iterator[Spec]:
    menu = Menu.EDIT
    yield Spec("undo", tr("&Undo"), menu, ("Ctrl+Z",), "undo-2")
    yield Spec("redo", tr("&Redo"), menu, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2")
    yield Spec("history", tr("&History…"), menu, ("Ctrl+H",), "history", ends_group=True)
    yield Spec("find", tr("&Find"), menu, ("Ctrl+F",), "search")
    yield Spec("clear_filters", tr("&Clear search and filters"), menu, ("Ctrl+Shift+F",), "x")
    yield Spec("command", tr("Co&mmand palette"), menu, ("Ctrl+K",), "keyboard")


def _photo() -> Iterator[Spec]:
    menu, scope = Menu.PHOTO, Scope.GRID
    yield Spec("caption_photo", tr("&Caption"), menu, ("Return", "C", "Enter"), "captions", scope)
    yield Spec("preview", tr("&Large preview"), menu, ("Space",), "maximize", scope)
    yield Spec("batch", tr("&Set a field for all selected…"), menu, ("B",), "square-pen", scope)
    yield Spec("gallery", tr("Make a &gallery of the selection…"), menu, ("G",), "images", scope)
    yield Spec("rename_event", tr("&Rename event…"), menu, ("F2",), "pencil", scope)
    yield Spec("leave_out", tr("Leave out of e&xport"), menu, ("X",), "eye-off", scope)
    for stars in range(1, 6):
        yield Spec(f"rate_{stars}", tr("Rate {count}", count=stars), menu, (str(stars),), "", scope)
    yield Spec("rate_0", tr("&No rating"), menu, ("0",), "", scope)
    yield Spec("remove", tr("Re&move from the archive"), menu, ("Del",), "trash-2", scope)
    yield Spec("remove_set", tr("Rem&ove this photo set"), menu, (), "trash-2", scope)
    yield Spec("remove_event", tr("Remo&ve this event"), menu, (), "trash-2", scope)
    yield Spec("photo_history", tr("&History of this photo…"), menu, ("H",), "history", scope)
    yield Spec("select_all", tr("Select &all"), menu, ("Ctrl+A",), "", scope)


def _caption() -> Iterator[Spec]:
    menu, scope = Menu.CAPTION, Scope.CAPTION
    yield Spec("save_next", tr("Save and &next"), menu, ("Ctrl+Return", "Ctrl+Enter"), "", scope)
    yield Spec("save_previous", tr("Save and &previous"), menu, ("Ctrl+Shift+Return",), "", scope)
    yield Spec("next", tr("Ne&xt photo"), menu, ("PgDown",), "arrow-right", scope)
    yield Spec("previous", tr("Pre&vious photo"), menu, ("PgUp",), "arrow-left", scope)
    yield Spec("next_todo", tr("Next photo still to &do"), menu, ("Ctrl+J",), "", scope, ends_group=True)
    yield Spec("field_caption", tr("Go to &caption"), menu, ("Ctrl+1",), "", scope)
    yield Spec("field_people", tr("Go to p&eople"), menu, ("Ctrl+2",), "", scope)
    yield Spec("field_headline", tr("Go to &headline"), menu, ("Ctrl+3",), "", scope)
    yield Spec("field_alt", tr("Go to &alt text"), menu, ("Ctrl+4",), "", scope)
    yield Spec("field_credit", tr("Go to c&redit"), menu, ("Ctrl+5",), "", scope)
    yield Spec("field_keywords", tr("Go to &keywords"), menu, ("Ctrl+6",), "", scope, ends_group=True)
    yield Spec("take_field", tr("&Take this field from the previous photo"), menu, ("Ctrl+D",), "copy", scope)
    yield Spec("take_all", tr("Take all &fields from the previous photo"), menu, ("Ctrl+Shift+D",), "copy", scope)
    yield Spec("insert_name", tr("&Insert a name"), menu, ("Ctrl+Space",), "user", scope)
    yield Spec("insert_order", tr("Insert who stands &where"), menu, ("Ctrl+L",), "list-ordered", scope)
    yield Spec("box", tr("Draw a &box around a person"), menu, ("Ctrl+G",), "square-dashed-mouse-pointer", scope)
    yield Spec("person_left", tr("Move person &left"), menu, ("Alt+Left",), "", scope)
    yield Spec("person_right", tr("Move person ri&ght"), menu, ("Alt+Right",), "", scope)
    yield Spec("zoom", tr("&Zoom to actual pixels"), menu, ("F8",), "zoom-in", scope)
    yield Spec("to_grid", tr("Back t&o the library"), menu, ("Esc",), "layout-grid", scope)


def _people() -> Iterator[Spec]:
    menu, scope = Menu.PEOPLE, Scope.PEOPLE
    yield Spec("new_person", tr("&New person…"), menu, ("Ctrl+N",), "user-plus", scope)
    yield Spec("merge_people", tr("&Merge two people…"), menu, ("Ctrl+M",), "merge", scope)
    yield Spec("guest_list", tr("Import a &guest list…"), menu, (), "file-spreadsheet", scope)
    yield Spec("photos_of_person", tr("Show &photos of this person"), menu, ("Ctrl+Shift+P",), "images", scope)
    yield Spec("remove_person", tr("&Remove from the register"), menu, ("Ctrl+Del",), "trash-2", scope)
    yield Spec("erase_person", tr("&Erase this person…"), menu, (), "user-round", scope)


def _archive() -> Iterator[Spec]:
    menu = Menu.ARCHIVE
    yield Spec("removed", tr("&Removed photos…"), menu, (), "trash-2")
    yield Spec("originals_check", tr("&Check the originals…"), menu, (), "hard-drive", ends_group=True)
    yield Spec("backups", tr("&Backups…"), menu, (), "save")
    yield Spec("whole_export", tr("E&xport the whole archive…"), menu, (), "archive", ends_group=True)
    yield Spec("erase", tr("&Erase somebody who asks for it…"), menu, (), "user-round")


def _view() -> Iterator[Spec]:
    menu = Menu.VIEW
    yield Spec("library", tr("&Library"), menu, ("Ctrl+Shift+1",), "layout-grid", checkable=True)
    yield Spec("captioning", tr("&Caption"), menu, ("Ctrl+Shift+2",), "captions", checkable=True)
    yield Spec("people", tr("&People"), menu, ("Ctrl+Shift+3",), "users", checkable=True, ends_group=True)
    yield Spec("order_article", tr("Sort in &article order"), menu, checkable=True)
    yield Spec("order_name", tr("Sort by &name"), menu, checkable=True)
    yield Spec("order_oldest", tr("Sort by time, &oldest first"), menu, checkable=True)
    yield Spec("order_newest", tr("Sort by time, n&ewest first"), menu, checkable=True, ends_group=True)
    yield Spec("larger", tr("Lar&ger tiles"), menu, ("Ctrl++", "Ctrl+="), "zoom-in")
    yield Spec("smaller", tr("&Smaller tiles"), menu, ("Ctrl+-",), "zoom-out", ends_group=True)
    yield Spec("next_pane", tr("Ne&xt pane"), menu, ("F6",))
    yield Spec("previous_pane", tr("Pre&vious pane"), menu, ("Shift+F6",))
    yield Spec("full_screen", tr("&Full screen"), menu, ("F11",), "maximize", checkable=True)


def _help() -> Iterator[Spec]:
    menu = Menu.HELP
    yield Spec("keys", tr("&Keys"), menu, ("F1",), "keyboard")
    yield Spec("about", tr("&About Photo Archive"), menu, (), "info")


# fmt: on


class Actions(QObject):
    """The QActions of one window, by id."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.specs = specs()
        self._actions = {spec.id: self._made(spec) for spec in self.specs}
        self._text_keys = TextKeys(self._actions.values(), self)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def _made(self, spec: Spec) -> QAction:
        action = QAction(spec.text, self)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setCheckable(spec.checkable)
        if spec.icon:
            action.setIcon(icon(spec.icon))
        if spec.scope is not Scope.WINDOW:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        plain = spec.text.replace("&", "").rstrip("…")
        action.setToolTip(f"{plain} ({keys})" if keys else plain)
        return action

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        for menu_id, title in menu_titles().items():
            menu = QMenu(title, bar)
            menu.setObjectName(f"menu_{menu_id}")
            bar.addMenu(menu)
            for spec in self.specs:
                if spec.menu is menu_id:
                    menu.addAction(self[spec.id])
                    if spec.ends_group:
                        menu.addSeparator()

    def attach(self, widget: QWidget, scope: Scope) -> None:
        """Let the keys of this scope work while `widget` or something in it has the focus."""
        widget.addActions([self[spec.id] for spec in self.specs if spec.scope is scope])

    def enable(self, scope: Scope, *, on: bool) -> None:
        """Grey out what cannot be done in the view that is shown."""
        for spec in self.specs:
            if spec.scope is scope:
                self[spec.id].setEnabled(on)

    def of(self, scope: Scope) -> Sequence[Spec]:
        """The actions of a scope."""
        return [spec for spec in self.specs if spec.scope is scope]

"""One person, to be read and corrected: everything typed here is stored by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from photoarchive.catalog import register
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.queries import person, photos
from photoarchive.catalog.register import photo_ids_of_person, role_on
from photoarchive.desktop.banner import Tone
from photoarchive.desktop.labels import prose
from photoarchive.desktop.people.aliases import Aliases
from photoarchive.desktop.people.note import Note
from photoarchive.desktop.people.photo_strip import PhotoStrip
from photoarchive.desktop.people.register_model import role_text
from photoarchive.desktop.people.roles import RoleRow, Roles
from photoarchive.desktop.people.saved_line import SavedLine
from photoarchive.desktop.people.tab_order import in_tab_order
from photoarchive.desktop.phrases import translated_error
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL, TIGHT, WIDE
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import date_text, tr
from photoarchive.errors import PhotoArchiveError
from photoarchive.model import Changes, Person, Role

_NOTE = 76  # pixels: three lines
_CODE = 140


class PersonPage(QWidget):
    """Who they are, their photos, names, roles and note."""

    photo_opened = Signal(int)
    left = Signal()  # Esc with nothing to take back

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.person: Person | None = None
        self.name = SavedLine(tr("Name"), self._store_name, self)
        self.name.setProperty("kind", "heading")
        self.summary = self._label("muted")
        self.on_the_day = self._label("")
        self.strip = PhotoStrip(desk, self)
        self.strip.opened.connect(self.photo_opened)
        self._no_photos = self._label("muted")
        self._no_photos.setText(tr("In no photo yet."))
        self.aliases = Aliases(self._store_alias, self)
        self.aliases.removed.connect(self._remove_alias)
        self.code = SavedLine(tr("Short code"), self._store_code, self)
        self.roles = Roles(self)
        self.roles.wanted.connect(self._store_role)
        self.roles.removed.connect(self._remove_role)
        self.note = Note(tr("Note"), self._store_note, self)
        self._lay_out()
        self._take_keys()

    @property
    def unsaved(self) -> bool:
        """Whether something typed here could not be stored."""
        lines = (self.name, self.code, self.aliases.line, self.note, self.roles)
        return any(part.unsaved for part in lines)

    def show_person(self, person_id: int) -> bool:
        """Show somebody; False where they are in the register no more."""
        catalog = self._desk.session.catalog
        try:
            found, ids = person(catalog, person_id), photo_ids_of_person(catalog, person_id)
        except PhotoArchiveError as error:
            self._desk.banner.say(translated_error(error), Tone.DANGER)
            return False
        if found is None:
            return False
        self.person = found
        self.name.show_stored(found.name)
        self.code.show_stored(found.code)
        self.note.show_stored(found.note)
        self.aliases.show_names(found.aliases)
        self.roles.show_roles(found.roles)
        self.strip.take(ids)
        self.strip.setVisible(bool(ids))
        self._no_photos.setVisible(not ids)
        self._all_photos.setVisible(bool(ids))
        self._tell(found, len(ids))
        in_tab_order(
            *(self.name, *self._head_buttons, self._all_photos, self.strip),
            *(*self.aliases.stops(), self.code, *self.roles.stops(), self.note),
        )
        return True

    def reload(self) -> None:
        """Show what is stored now."""
        if self.person is not None:
            self.show_person(self.person.id)

    def let_go(self) -> None:
        """The archive is being closed: nothing is stored any more."""
        self.person = None

    def save(self) -> None:
        """Store everything that was typed."""
        for part in (self.name, self.code, self.aliases.line, self.note, self.roles):
            part.save()

    def _tell(self, shown: Person, count: int) -> None:
        role = role_on(shown, "")
        parts = (
            role_text(role.role, role.organisation) if role else "",
            tr("%n photo(s)", n=count),
        )
        self.summary.setText(" · ".join(part for part in parts if part))
        day, event = self._event_looked_at()
        self.on_the_day.setText(day and _on_the_day(shown, day, event))
        self.on_the_day.setVisible(bool(day))

    def _event_looked_at(self) -> tuple[str, str]:
        """The date and title of the event of the current photo; "" where there is none."""
        found = photos(self._desk.session.catalog, [self._desk.browsing.current])
        return (found[0].event_date, found[0].event) if found else ("", "")

    # -- storing -------------------------------------------------------------------------------

    def _edit(self, change: Callable[[Catalog, int], Changes]) -> bool:
        if self.person is None:
            return False
        person_id = self.person.id
        done = self._desk.session.edit(lambda catalog: change(catalog, person_id), initiator=self)
        if done:
            self.reload()
        return done

    def _store_name(self, text: str) -> bool:
        return self._edit(lambda c, i: register.rename_person(c, person_id=i, name=text))

    def _store_code(self, text: str) -> bool:
        return self._edit(lambda c, i: register.set_code(c, person_id=i, code=text))

    def _store_alias(self, text: str) -> bool:
        return self._edit(lambda c, i: register.add_alias(c, person_id=i, name=text))

    def _remove_alias(self, name: str) -> None:
        self._edit(lambda c, i: register.remove_alias(c, person_id=i, name=name))

    def _store_note(self, text: str) -> bool:
        return self._edit(
            lambda c, i: register.set_note(c, person_id=i, text=text, merge_key=f"note of {i}")
        )

    def _store_role(self, row: RoleRow, typed: Role) -> None:
        if typed.id and not (typed.role or typed.organisation):
            done = self._edit(lambda c, _i: register.remove_role(c, role_id=typed.id))
        elif typed.id:
            done = self._edit(lambda c, _i: register.set_role(c, role_id=typed.id, role=typed))
        else:
            done = self._edit(lambda c, i: register.add_role(c, person_id=i, role=typed))
        row.stored(taken=done)

    def _remove_role(self, role_id: int) -> None:
        self._edit(lambda c, _i: register.remove_role(c, role_id=role_id))

    # -- keys ----------------------------------------------------------------------------------

    def _take_keys(self) -> None:
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._on_escape)

    def _on_escape(self) -> None:
        """Take back what is being typed; with nothing typed, leave."""
        focus = QApplication.focusWidget()
        for part in (self.name, self.code, self.aliases.line, self.note):
            if part is focus and part.unsaved:
                part.restore()
                return
        for row in (*self.roles.rows, self.roles.new_row):
            if focus is not None and row.isAncestorOf(focus) and row.unsaved:
                row.reset()
                return
        self.left.emit()

    # -- parts ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, LARGE, WIDE, WIDE)
        column.setSpacing(SMALL)
        column.addLayout(self._head())
        column.addWidget(self.summary)
        column.addWidget(self.on_the_day)
        column.addSpacing(SMALL)
        column.addLayout(self._photos_head())
        column.addWidget(self.strip)
        column.addWidget(self._no_photos)
        column.addSpacing(MEDIUM)
        column.addLayout(self._names())
        column.addSpacing(MEDIUM)
        column.addWidget(self.roles)
        column.addSpacing(MEDIUM)
        column.addWidget(self._field(tr("&Note"), self.note))
        self.note.setFixedHeight(_NOTE)
        column.addWidget(self.note)
        column.addStretch(1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.name, 1)
        self._head_buttons = [
            self._button("merge_people", tr("Merge")),
            self._button("remove_person", tr("Remove")),
        ]
        for button in self._head_buttons:
            row.addWidget(button)
        return row

    def _photos_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._field(tr("Pho&tos"), self.strip), 1)
        self._all_photos = self._button("photos_of_person", tr("Show all in the library"))
        row.addWidget(self._all_photos)
        return row

    def _names(self) -> QHBoxLayout:
        names, code = QVBoxLayout(), QVBoxLayout()
        names.addWidget(self._field(tr("&Also called"), self.aliases.line))
        names.addWidget(self.aliases)
        names.addStretch(1)
        code.addWidget(self._field(tr("&Short code"), self.code))
        self.code.setFixedWidth(_CODE)
        self.code.setPlaceholderText(tr("e.g. ab"))
        self.code.setToolTip(tr("With the code ab, =ab= in a caption becomes the name."))
        code.addWidget(self.code)
        code.addStretch(1)
        for part in (names, code):
            part.setSpacing(TIGHT)
        row = QHBoxLayout()
        row.setSpacing(WIDE)
        row.addLayout(names, 1)
        row.addLayout(code)
        return row

    def _button(self, action_id: str, text: str) -> QPushButton:
        action = self._desk.actions[action_id]
        button = QPushButton(action.icon(), " " + text, self)
        button.setProperty("kind", "quiet")
        button.setToolTip(action.toolTip())
        button.setAutoDefault(True)
        button.clicked.connect(action.trigger)
        return button

    def _field(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("kind", "field")
        label.setBuddy(buddy)
        return label

    def _label(self, kind: str) -> QLabel:
        label = prose(self, kind=kind)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return label


def _on_the_day(shown: Person, day: str, event: str) -> str:
    role = role_on(shown, day)
    if role is None:
        return tr("On {date} ({event}): no role is known", date=date_text(day), event=event)
    text = role_text(role.role, role.organisation)
    return tr("On {date} ({event}): {role}", date=date_text(day), event=event, role=text)

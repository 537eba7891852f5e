"""Somebody new, in one line above the list: a name, a role, an organisation, Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.queries import people
from photoarchive.catalog.register import add_person
from photoarchive.desktop.tokens import LARGE, SMALL
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr
from photoarchive.model import Changes, Person, Role
from photoarchive.texts import clean_line


class NewPerson(QFrame):
    """Hidden until it is wanted. A name that is known already is shown before it is doubled."""

    added = Signal(int)  # the new person's id
    known = Signal(int)  # the id of the one who has that name, to be shown
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self._desk = desk
        self._namesake: Person | None = None
        self.name = self._line(tr("Name of the new person"), tr("Name"))
        self.role = self._line(tr("Role of the new person"), tr("Role"))
        self.organisation = self._line(tr("Organisation of the new person"), tr("Organisation"))
        self._warning = QLabel(self)
        self._warning.setProperty("kind", "warning")
        self._warning.setTextFormat(Qt.TextFormat.PlainText)
        self._warning.setWordWrap(True)
        self._lay_out()
        self.name.textEdited.connect(self._on_edited)
        self.hide()

    def begin(self, name: str = "") -> None:
        """Show it, with what was typed in the filter as the name."""
        if name:
            self.name.setText(name)
        self._on_edited()
        self.show()
        self.name.setFocus()

    @property
    def buttons(self) -> tuple[QPushButton, QPushButton]:
        """What Tab reaches behind the lines."""
        return self._show_them, self._submit

    def submit(self) -> None:
        """Add them; a second of the same name only when asked once more."""
        name = clean_line(self.name.text())
        namesakes = people(self._desk.session.catalog, name=name) if name else []
        if namesakes and self._namesake is None:
            self._warn(namesakes[0])
            return
        made: list[int] = []
        if self._desk.session.edit(lambda catalog: self._add(catalog, made)):
            self._close()
            self.added.emit(made[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Enter adds, Esc leaves what was typed for the next time."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _add(self, catalog: Catalog, made: list[int]) -> Changes:
        role = Role(self.role.text(), self.organisation.text())
        roles = [role] if clean_line(role.role) or clean_line(role.organisation) else []
        person_id, changes = add_person(catalog, name=self.name.text(), roles=roles)
        made.append(person_id)
        return changes

    def _warn(self, namesake: Person) -> None:
        self._namesake = namesake
        self._warning.setText(
            tr("{name} is in the register already. Is this another person?", name=namesake.name)
        )
        self._warning.show()
        self._show_them.show()
        self._submit.setText(tr("Add another"))

    def _on_edited(self) -> None:
        self._namesake = None
        self._warning.hide()
        self._show_them.hide()
        self._submit.setText(tr("Add"))

    def _on_show_them(self) -> None:
        namesake = self._namesake
        self._close()
        if namesake is not None:
            self.known.emit(namesake.id)

    def _close(self) -> None:
        for line in (self.name, self.role, self.organisation):
            line.clear()
        self._on_edited()
        self.hide()

    def _line(self, accessible: str, placeholder: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(accessible)
        line.setPlaceholderText(placeholder)
        return line

    def _lay_out(self) -> None:
        self._submit = QPushButton(tr("Add"), self)
        self._submit.setProperty("kind", "primary")
        self._submit.setAutoDefault(True)
        self._submit.clicked.connect(self.submit)
        self._show_them = QPushButton(tr("Show them"), self)
        self._show_them.setAutoDefault(True)
        self._show_them.clicked.connect(self._on_show_them)
        second = QHBoxLayout()
        second.setSpacing(SMALL)
        second.addWidget(self.role)
        second.addWidget(self.organisation)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addStretch(1)
        buttons.addWidget(self._show_them)
        buttons.addWidget(self._submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, SMALL + 4, LARGE, SMALL + 4)
        column.setSpacing(SMALL)
        column.addWidget(self.name)
        column.addLayout(second)
        column.addWidget(self._warning)
        column.addLayout(buttons)

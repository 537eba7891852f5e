"""People, left to right: chips, the line to add more, and what to say of someone new.

It asks by signals; `cast` stores.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from photoarchive.desktop.caption.chips import ChipRows, ChipText
from photoarchive.desktop.caption.choices import Choice, Choices, FirstKeys
from photoarchive.desktop.caption.codes import DELIMITER, CodeBook
from photoarchive.desktop.caption.new_person import NewPerson
from photoarchive.desktop.caption.roster import Roster
from photoarchive.desktop.tokens import TIGHT
from photoarchive.desktop.words import tr
from photoarchive.model import Person
from photoarchive.texts import clean_line

LEAST = 2  # letters before names are offered
LONGEST = 200  # characters of a name
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PeopleField(QWidget):
    """Who is in the photo."""

    added = Signal(int)  # a person of the register
    created = Signal(str)  # the name of someone new
    described = Signal(int, object)  # person id, Role
    removed = Signal(int)
    presence_wanted = Signal(int, object)

    def __init__(self, parent: QWidget, choices: Choices, roster: Roster, codes: CodeBook) -> None:
        super().__init__(parent)
        self._choices, self._roster, self._codes = choices, roster, codes
        self._present: frozenset[int] = frozenset()
        self._day = ""
        self.line = _Line(self)
        self.label = QLabel(tr("Peop&le, left to right"), self)
        self.label.setProperty("kind", "field")
        self.label.setBuddy(self.line)
        self.label.setWordWrap(True)
        self.rows = ChipRows(self)
        self.new_person = NewPerson(self)
        self._lay_out()
        self._connect()

    # -- what is shown -------------------------------------------------------------------------

    def show_people(self, chips: Sequence[ChipText], day: str) -> None:
        """The people of the photo; roles are offered as they were on that day."""
        self._present = frozenset(chip.person_id for chip in chips)
        self._day = day
        self.rows.show_chips(chips)

    def begin(self) -> None:
        """Another photo: nothing half typed is carried over to it."""
        self.new_person.finish()
        self._choices.hide()
        if self.rows.focused:
            self.focus_line()
        self.line.clear()

    def focus_line(self) -> None:
        """Type a name."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_focus(self) -> bool:
        """Whether one is among the people now."""
        focus = self.window().focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    @property
    def chosen(self) -> int:
        """Whom an action is about: the chip with the focus, or the last one while typing."""
        if self.rows.focused:
            return self.rows.focused
        chips = self.rows.chips
        return chips[-1].text.person_id if chips and self.line.hasFocus() else 0

    def settle(self) -> str:
        """One leaves the photo: a whole name that is known is added; else what was typed."""
        self.new_person.finish()
        typed = clean_line(self.line.text())
        known = [p for p in self._roster.called(typed) if p.id not in self._present]
        if typed and len(known) == 1:
            self._add(known[0])
            return ""
        return typed

    # -- typing --------------------------------------------------------------------------------

    def _on_typed(self, typed: str) -> None:
        if typed.endswith(DELIMITER):
            expanded, _ = self._codes.expand(typed, len(typed))
            if expanded != typed:
                self.line.setText(expanded)
                typed = expanded
        if len(typed.strip()) < LEAST:
            self._choices.hide()
            return
        self._choices.offer(self._offered(typed), self._beside)

    def _offered(self, typed: str) -> list[Choice]:
        name = clean_line(typed)
        found = self._roster.matching(typed, without=self._present)
        choices = [Choice(person.name, self._note(person), person) for person in found]
        if not self._roster.called(name):
            choices.append(Choice(tr("New: {name}", name=name), "", name))
        return choices

    def _note(self, person: Person) -> str:
        role = self._roster.role(person.id, self._day)
        return ", ".join(part for part in (role.role, role.organisation) if part)

    def _beside(self) -> QRect:
        return QRect(self.line.mapTo(self._choices.panel, QPoint(0, 0)), self.line.size())

    def _on_chosen(self, value: object) -> None:
        if not self.line.hasFocus():
            return
        if isinstance(value, Person):
            self._add(value)
        elif isinstance(value, str):
            self._create(value)

    def _add(self, person: Person) -> None:
        self.line.clear()
        self._roster.chose(person.id)
        self.added.emit(person.id)

    def _create(self, name: str) -> None:
        self.line.clear()
        self.created.emit(name)

    def ask_about(self, person_id: int, name: str) -> None:
        """Someone new is in the register now: what are they?"""
        self.new_person.ask(person_id, name)

    # -- keys ----------------------------------------------------------------------------------

    def _wants(self, event: QKeyEvent) -> bool:
        if self._choices.wants(event):
            return True
        if event.modifiers() not in _PLAIN:
            return False
        empty = not self.line.text()
        at_start = self.line.cursorPosition() == 0 and not self.line.hasSelectedText()
        match event.key():
            case Qt.Key.Key_Backspace:
                return empty
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                return at_start and bool(self.rows.chips)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                return True
        return False

    def _take(self, event: QKeyEvent) -> None:
        if self._choices.wants(event):
            self._choices.take(event)
        elif event.key() == Qt.Key.Key_Backspace:
            if self.rows.chips:
                self.removed.emit(self.rows.chips[-1].text.person_id)
        elif event.key() in _ENTER:
            self._enter()
        else:
            self.rows.focus_last()

    def _enter(self) -> None:
        """Enter without the list: nobody is chosen unseen."""
        name = clean_line(self.line.text())
        if name:
            self._choices.offer(self._offered(name), self._beside)
        else:
            self.focusNextChild()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT + 2)
        column.addWidget(self.label)
        column.addWidget(self.rows)
        column.addWidget(self.line)
        column.addWidget(self.new_person)

    def _connect(self) -> None:
        self.line.textEdited.connect(self._on_typed)
        self.line.left.connect(self._choices.hide)
        self._choices.chosen.connect(self._on_chosen)
        self.rows.removed.connect(self.removed)
        self.rows.presence_wanted.connect(self.presence_wanted)
        self.rows.left.connect(self.focus_line)
        self.new_person.described.connect(self.described)
        self.new_person.ended.connect(self.focus_line)
        FirstKeys(self.line, wants=self._wants, take=self._take)


_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class _Line(QLineEdit):
    """Where names are typed."""

    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Add a person (first letters, Enter)"))
        self.setAccessibleName(tr("Add a person"))
        self.setMaxLength(LONGEST)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt calls it so
        """Say where one is."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt calls it so
        """The list of names closes."""
        super().focusOutEvent(event)
        self.left.emit()

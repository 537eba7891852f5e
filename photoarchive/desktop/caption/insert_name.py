"""Ctrl+Space: a name, with role and organisation if wanted, into the text at the cursor."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent

from photoarchive.desktop.caption.choices import Choice, Choices, FirstKeys
from photoarchive.desktop.caption.roster import Roster
from photoarchive.desktop.caption.text_field import TextField
from photoarchive.model import Person, Role

MOST = 6  # people, each with up to three forms
WIDTH = 320  # pixels
_AWAY = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)


class NameInserter(QObject):
    """Offers names in a text field; what is typed meanwhile narrows them down."""

    def __init__(
        self,
        choices: Choices,
        roster: Roster,
        present: Callable[[], Sequence[int]],
        day: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._choices, self._roster = choices, roster
        self._present, self._day = present, day
        self._field: TextField | None = None
        self._from = 0  # the place in the text where the name begins
        choices.chosen.connect(self._on_chosen)

    def serve(self, field: TextField) -> None:
        """Let this field have the list's keys while the list is open for it."""
        FirstKeys(field, wants=lambda event: self._wants(field, event), take=self._take)
        field.edited.connect(lambda: self._on_edited(field))
        field.left.connect(self.close)

    def open(self, field: TextField) -> None:
        """Offer whoever is called like the word before the cursor, else everybody."""
        cursor = field.textCursor().position()
        word = _word(field.before_cursor())
        fits = bool(word and self._roster.matching(word, limit=1))
        self._field, self._from = field, cursor - len(word) if fits else cursor
        self._offer()

    def close(self) -> None:
        """No list, nothing inserted."""
        if self._field is not None:
            self._field = None
            self._choices.hide()

    def _wants(self, field: TextField, event: QKeyEvent) -> bool:
        if field is not self._field:
            return False
        if event.key() in _AWAY:
            self.close()
            return False
        return self._choices.wants(event)

    def _take(self, event: QKeyEvent) -> None:
        self._choices.take(event)
        if not self._choices.isVisible():
            self.close()

    def _on_edited(self, field: TextField) -> None:
        if field is self._field:
            self._offer()

    def _typed(self) -> str | None:
        """What was typed of the name; None where the cursor left it."""
        if self._field is None:
            return None
        cursor = self._field.textCursor().position()
        typed = self._field.text[self._from : cursor]
        return None if cursor < self._from or "\n" in typed else typed

    def _offer(self) -> None:
        typed = self._typed()
        choices = [] if typed is None else self._offered(typed)
        field = self._field
        if field is None or not choices:
            self.close()
            return
        self._choices.offer(choices, lambda: self._beside(field))

    def _offered(self, typed: str) -> list[Choice]:
        people = self._roster.matching(typed, limit=MOST)
        if not typed:
            here = [self._roster.of_id(person_id) for person_id in self._present()]
            people = list({p.id: p for p in (*here, *people) if p}.values())[:MOST]
        return [choice for person in people for choice in self._forms(person)]

    def _forms(self, person: Person) -> list[Choice]:
        role = self._roster.role(person.id, self._day())
        texts = dict.fromkeys(forms(person.name, role))
        return [Choice(text, "", text) for text in texts]

    def _beside(self, field: TextField) -> QRect:
        """The line of the cursor, in the panel."""
        line = field.cursorRect()
        corner = field.viewport().mapTo(self._choices.panel, line.topLeft())
        width = min(WIDTH, self._choices.panel.width() - 16)
        return QRect(corner - QPoint(8, 0), line.size()).adjusted(0, 0, width - line.width(), 0)

    def _on_chosen(self, value: object) -> None:
        field, typed = self._field, self._typed()
        if field is None or typed is None or not isinstance(value, str):
            return
        self._field = None
        field.insert(value, replacing=len(typed))


def forms(name: str, role: Role) -> list[str]:
    """The name; name and role; name, role and organisation: as far as they are known."""
    parts = [name, role.role, role.organisation]
    return [", ".join(part for part in parts[:count] if part) for count in (1, 2, 3)]


def _word(before: str) -> str:
    """The letters right before the cursor."""
    count = 0
    while count < len(before) and before[-1 - count].isalpha():
        count += 1
    return before[len(before) - count :]

"""Two small fields for someone new: role and organisation. Enter goes on, also when empty."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from photoarchive.desktop.caption.choices import FirstKeys
from photoarchive.desktop.tokens import SMALL, TIGHT
from photoarchive.desktop.words import tr
from photoarchive.model import Role

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NewPerson(QWidget):
    """Asks what someone is who was just put into the register; nothing has to be said."""

    described = Signal(int, object)  # person id, Role
    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._person = 0
        self._who = QLabel(self)
        self._who.setProperty("kind", "muted")
        self._who.setTextFormat(Qt.TextFormat.PlainText)
        self._who.setWordWrap(True)
        self.role = self._line(tr("Role"))
        self.organisation = self._line(tr("Organisation"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, TIGHT, 0, 0)
        grid.setSpacing(SMALL)
        grid.addWidget(self._who, 0, 0, 1, 2)
        grid.addWidget(self.role, 1, 0)
        grid.addWidget(self.organisation, 1, 1)
        self.hide()

    def ask(self, person_id: int, name: str) -> None:
        """Ask about this person."""
        self._person = person_id
        text = tr("{name} is new. Role and organisation, or Enter to go on:", name=name)
        self._who.setText(text)
        self.role.clear()
        self.organisation.clear()
        self.show()
        self.role.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Keep what was said, and close."""
        if not self._person:
            return
        person, self._person = self._person, 0
        role = Role(self.role.text().strip(), self.organisation.text().strip())
        if role.role or role.organisation:
            self.described.emit(person, role)
        self.hide()

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(name)
        line.setAccessibleName(name)
        FirstKeys(line, wants=_ours, take=self._on_key)
        return line

    def _on_key(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.role.hasFocus():
            self.organisation.setFocus(Qt.FocusReason.TabFocusReason)
            return
        if event.key() == Qt.Key.Key_Escape:
            self.role.clear()
            self.organisation.clear()
        self.ended.emit()  # first, so that the focus goes where it should
        self.finish()


def _ours(event: QKeyEvent) -> bool:
    plain = event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )
    return plain and event.key() in (*_ENTER, Qt.Key.Key_Escape)

"""What somebody was, where, and when: one row a role, and an empty one to add the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from photoarchive.desktop.icons import icon
from photoarchive.desktop.people.saved_line import mark_refused
from photoarchive.desktop.tokens import CONTROL, SMALL
from photoarchive.desktop.words import number, tip, tr
from photoarchive.model import Role

_DATE = 104  # pixels: "2019-05-13"
_COLUMNS = ("role", "organisation", "begins", "ends")


class RoleRow(QWidget):
    """One role. It is stored when the focus leaves the row, and on Enter.

    `wanted` has the role as typed; whoever stores it tells the outcome with `stored`.
    """

    wanted = Signal(object)
    removed = Signal(int)  # the id of the role

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role = Role("")
        self._storing = False
        self.lines = {column: QLineEdit(self) for column in _COLUMNS}
        self.remove_button = QToolButton(self)
        self.remove_button.setIcon(icon("x", "muted"))
        self.remove_button.setFixedSize(CONTROL, CONTROL)
        self.remove_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.remove_button.clicked.connect(lambda: self.removed.emit(self.role.id))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        for column, line in self.lines.items():
            line.installEventFilter(self)
            line.textEdited.connect(self._on_edited)
            if column in ("begins", "ends"):
                line.setFixedWidth(_DATE)
            row.addWidget(line, 0 if column in ("begins", "ends") else 1)
        row.addWidget(self.remove_button)

    @property
    def unsaved(self) -> bool:
        """Whether something in it is not stored."""
        return any(line.text() != getattr(self.role, c) for c, line in self.lines.items())

    def typed(self) -> Role:
        """The role as it stands in the lines."""
        role, organisation, begins, ends = (x.text().strip() for x in self.lines.values())
        return Role(role, organisation, begins, ends, self.role.id)

    def take(self, role: Role, place: int) -> None:
        """Show a stored role, in which row; what is being typed stays."""
        for column, line in self.lines.items():
            if self._storing or line.text() == getattr(self.role, column):
                _show_start(line, getattr(role, column))
        self.role = role
        self._name(place)

    def reset(self) -> None:
        """Back to what is stored."""
        for column, line in self.lines.items():
            _show_start(line, getattr(self.role, column))
        self.refuse(refused=False)

    def refuse(self, *, refused: bool = True) -> None:
        """Mark the row as not stored: the dates, if they are what was typed last."""
        dates = [self.lines[c] for c in ("begins", "ends")]
        changed = [x for c, x in self.lines.items() if x.text() != getattr(self.role, c)]
        for line in self.lines.values():
            mark_refused(line, refused=False)
        for line in [x for x in dates if x in changed] or changed if refused else []:
            mark_refused(line, refused=True)

    def submit(self) -> None:
        """Store what was typed; a new role needs more than a date."""
        typed = self.typed()
        if not (typed.id or typed.role or typed.organisation):
            return
        if self.unsaved and not self._storing:
            self._storing = True
            self.wanted.emit(typed)
            self._storing = False

    def stored(self, *, taken: bool) -> None:
        """Whoever stores it tells the outcome: the row that adds is empty again then."""
        if taken:
            self.reset()
        else:
            self.refuse()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        """Enter, and the focus going out of the row."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self.submit()
                return True
        elif event.type() == QEvent.Type.FocusOut:
            focus = QApplication.focusWidget()
            if focus is None or not self.isAncestorOf(focus):
                self.submit()
        return super().eventFilter(watched, event)

    def _on_edited(self) -> None:
        self.refuse(refused=False)

    def _name(self, place: int) -> None:
        """Names for screen readers, and hints in the row that adds."""
        names = column_names()
        new = not self.role.id
        for column, line in self.lines.items():
            text = names[column]
            line.setAccessibleName(
                tr("New role: {field}", field=text)
                if new
                else tr("Role {count}: {field}", count=number(place), field=text)
            )
        self.lines["role"].setPlaceholderText(tr("Add a role") if new else "")
        self.lines["begins"].setPlaceholderText(tr("e.g. 2019-05") if new else "")
        self.remove_button.setAccessibleName(tr("Remove role {count}", count=number(place)))
        self.remove_button.setToolTip(tr("Remove this role"))
        policy = self.remove_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.remove_button.setSizePolicy(policy)
        self.remove_button.setVisible(not new)


def _show_start(line: QLineEdit, text: str) -> None:
    """A text that is longer than its line is seen from its beginning."""
    if line.text() != text:
        line.setText(text)
        line.setToolTip(tip(text))
        line.setCursorPosition(0)


def column_names() -> dict[str, str]:
    """The heads of the columns."""
    return {
        "role": tr("Role"),
        "organisation": tr("Organisation"),
        "begins": tr("From"),
        "ends": tr("Until"),
    }


class Roles(QWidget):
    """The rows with their heads. Rows keep the focus and what is typed when others change."""

    wanted = Signal(object, object)  # the RoleRow, and the Role as typed (id 0: a new one)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        self._column.addLayout(self._heads())
        self.rows: list[RoleRow] = []
        self.new_row = self._made()
        self.new_row.take(Role(""), 0)
        self._column.addWidget(self.new_row)

    @property
    def unsaved(self) -> bool:
        """Whether a row has something that is not stored."""
        return any(row.unsaved for row in (*self.rows, self.new_row))

    def show_roles(self, roles: Sequence[Role]) -> None:
        """Show what is stored, in this order."""
        known = {row.role.id: row for row in self.rows}
        self.rows = [known.pop(r.id) if r.id in known else self._made() for r in roles]
        for gone in known.values():
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, (row, role) in enumerate(zip(self.rows, roles, strict=True), start=1):
            row.take(role, place)
            self._column.removeWidget(row)
            self._column.insertWidget(place, row)
            row.show()

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        rows = (*self.rows, self.new_row)
        return [part for row in rows for part in (*row.lines.values(), row.remove_button)]

    def save(self) -> None:
        """Store every row."""
        for row in (*self.rows, self.new_row):
            row.submit()

    def _made(self) -> RoleRow:
        row = RoleRow(self)
        row.wanted.connect(lambda role: self.wanted.emit(row, role))
        row.removed.connect(self._on_removed)
        return row

    def _on_removed(self, role_id: int) -> None:
        self.new_row.lines["role"].setFocus()
        self.removed.emit(role_id)

    def _heads(self) -> QHBoxLayout:
        heads = QHBoxLayout()
        heads.setSpacing(SMALL)
        for column, text in column_names().items():
            label = QLabel(text, self)
            label.setProperty("kind", "field")
            dated = column in ("begins", "ends")
            if dated:
                label.setFixedWidth(_DATE)
            heads.addWidget(label, 0 if dated else 1)
        heads.addSpacing(CONTROL + SMALL)
        return heads

"""The left side of the People view: filter, order, the list, somebody new, a guest list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photoarchive.catalog.register import PersonRow, people_overview
from photoarchive.desktop.background import Latest
from photoarchive.desktop.banner import Tone
from photoarchive.desktop.icons import icon
from photoarchive.desktop.people.flow import FlowLayout
from photoarchive.desktop.people.new_person import NewPerson
from photoarchive.desktop.people.register_list import RegisterList
from photoarchive.desktop.people.register_model import PeopleOrder, sorted_rows
from photoarchive.desktop.people.tab_order import in_tab_order
from photoarchive.desktop.phrases import translated_error
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr
from photoarchive.errors import PhotoArchiveError


class RegisterPane(QFrame):
    """Finds people as one types, off the window's thread; never changes the archive itself."""

    loaded = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "side")
        self._desk = desk
        self._wanted = 0
        self.list = RegisterList(self)
        self.filter = self._filter_line()
        self.order = self._order_box()
        self.new_person = NewPerson(desk, self)
        self.new_person.added.connect(self.show_person)
        self.new_person.known.connect(self.show_person)
        self._finder = Latest(self)
        self._finder.ready.connect(self._on_found)
        self._finder.failed.connect(self._on_failed)
        self.list.left.connect(self._on_left)
        self._lay_out()

    def refresh(self) -> None:
        """Ask the register again."""
        catalog, typed = self._desk.session.catalog, self.filter.text()
        self._finder.ask(lambda: (typed, people_overview(catalog, typed)))

    def show_person(self, person_id: int) -> None:
        """Go to a person, also where the filter hides them."""
        self._wanted = person_id
        if not self.list.choose(person_id) and self.filter.text():
            self.filter.clear()
        self.refresh()

    def close_down(self) -> None:
        """End the question under way."""
        self._finder.wait()

    def _on_found(self, found: tuple[str, Sequence[PersonRow]]) -> None:
        typed, rows = found
        self.list.take(sorted_rows(rows, PeopleOrder(self.order.currentData())))
        if self._wanted and self.list.choose(self._wanted):
            self._wanted = 0
        self._count.setText(tr("%n people", n=len(rows)))
        self._nobody.setText(tr("Nobody is called “{name}”.", name=typed))
        self._add.setText(" " + tr("Add “{name}”", name=typed))
        self._stack.setCurrentIndex(1 if typed and not rows else 0)
        self.loaded.emit()

    def _on_failed(self, error: PhotoArchiveError) -> None:
        self._desk.banner.say(translated_error(error), Tone.DANGER)

    def _on_left(self) -> None:
        if self.filter.text():
            self.filter.clear()
            self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        """Keys of the filter line: Down and Enter go to the list, Esc clears."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                target = self._add if self._stack.currentIndex() else self.list
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._on_left()
                return True
        return super().eventFilter(watched, event)

    # -- parts ---------------------------------------------------------------------------------

    def _filter_line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(tr("Filter people"))
        line.setPlaceholderText(tr("Name, other name or organisation"))
        line.setClearButtonEnabled(True)
        line.addAction(icon("filter", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        line.textChanged.connect(self.refresh)
        line.installEventFilter(self)
        return line

    def _order_box(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(tr("Sort people"))
        for order, text in (
            (PeopleOrder.NAME, tr("By name")),
            (PeopleOrder.ORGANISATION, tr("By organisation")),
            (PeopleOrder.PHOTOS, tr("Most photos first")),
        ):
            box.addItem(text, order.value)
        box.currentIndexChanged.connect(self.refresh)
        return box

    def _lay_out(self) -> None:
        self._count = QLabel(self)
        self._count.setProperty("kind", "title")
        top = QHBoxLayout()
        top.addWidget(self._count, 1)
        top.addWidget(self.order)
        head = QVBoxLayout()
        head.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        head.setSpacing(SMALL)
        head.addLayout(top)
        head.addWidget(self.filter)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nobody_page())
        self.reports = QVBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 1, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.new_person)
        whole.addLayout(self.reports)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._foot())
        new = self.new_person
        in_tab_order(
            *(self.order, self.filter, new.name, new.role, new.organisation, *new.buttons),
            *(self.list, self._add, *self._foot_buttons),
        )

    def _nobody_page(self) -> QWidget:
        page = QWidget(self)
        self._nobody = QLabel(page)
        self._nobody.setTextFormat(Qt.TextFormat.PlainText)
        self._nobody.setWordWrap(True)
        self._nobody.setProperty("kind", "muted")
        self._add = QPushButton(icon("user-plus"), "", page)
        self._add.setAutoDefault(True)
        self._add.clicked.connect(lambda: self.new_person.begin(self.filter.text()))
        column = QVBoxLayout(page)
        column.setContentsMargins(LARGE, SMALL, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self._nobody)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def _foot(self) -> QFrame:
        foot = QFrame(self)
        foot.setProperty("kind", "foot")
        self._foot_buttons: list[QPushButton] = []
        row = FlowLayout(foot, fill=False)
        row.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        for action_id, text in (
            ("new_person", tr("New person")),
            ("guest_list", tr("Guest list")),
        ):
            action = self._desk.actions[action_id]
            button = QPushButton(action.icon(), " " + text, foot)
            button.setToolTip(action.toolTip())
            button.setAutoDefault(True)
            button.clicked.connect(action.trigger)
            row.addWidget(button)
            self._foot_buttons.append(button)
        return foot

"""The list of people as a widget: it keeps who is chosen when the register changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from photoarchive.catalog.register import PersonRow
from photoarchive.desktop.people.register_model import PERSON, PersonDelegate, RegisterModel
from photoarchive.desktop.words import tr


class RegisterList(QListView):
    """One person a row. Enter opens, Esc leaves; arrows, letters and ranges as in any list."""

    person_changed = Signal(int)  # the id of the current person; 0 where there is none
    selection_changed = Signal()
    opened = Signal()
    left = Signal()  # Esc

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("People in the register"))
        self.people = RegisterModel(self)
        self.setModel(self.people)
        self.setItemDelegate(PersonDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._current = 0
        self._taking = False
        self.selectionModel().currentChanged.connect(self._tell)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.doubleClicked.connect(self.opened)

    @property
    def current_id(self) -> int:
        """The person the details are about; 0 for nobody."""
        return self._current

    def chosen(self) -> list[PersonRow]:
        """Everybody selected, in the order of the list."""
        places = sorted(index.row() for index in self.selectedIndexes())
        return [self.people.rows[place] for place in places]

    def take(self, rows: Sequence[PersonRow]) -> None:
        """Show these people; who was chosen stays so, or the next in the list is."""
        if list(rows) == self.people.rows:
            return
        chosen, place = {row.id for row in self.chosen()}, self.currentIndex().row()
        self._taking = True
        self.people.take(rows)
        self._restore(chosen, place)
        self._taking = False
        self._tell()

    def choose(self, person_id: int) -> bool:
        """Go to a person; False where they are not in the list."""
        place = self.people.place_of(person_id)
        if place >= 0:
            self.setCurrentIndex(self.people.index(place))
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)
        return place >= 0

    def _restore(self, chosen: set[int], place: int) -> None:
        rows = self.people.rows
        current = self.people.place_of(self._current)
        if current < 0:
            current = min(max(place, 0), len(rows) - 1)
        selection = self.selectionModel()
        for number, row in enumerate(rows):
            if row.id in chosen:
                selection.select(
                    self.people.index(number), QItemSelectionModel.SelectionFlag.Select
                )
        if current >= 0:
            kept = rows[current].id in chosen
            flag = QItemSelectionModel.SelectionFlag
            selection.setCurrentIndex(
                self.people.index(current), flag.NoUpdate if kept else flag.ClearAndSelect
            )

    def _on_selected(self) -> None:
        if not self._taking:
            self.selection_changed.emit()

    def _tell(self) -> None:
        if self._taking:
            return
        row = self.currentIndex().data(PERSON)
        person_id = row.id if isinstance(row, PersonRow) else 0
        if person_id != self._current:
            self._current = person_id
            self.person_changed.emit(person_id)
        self.selection_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Enter and Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt calls it so
        """Whoever comes by keyboard finds somebody chosen."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.people.rows:
            self.setCurrentIndex(self.people.index(0))

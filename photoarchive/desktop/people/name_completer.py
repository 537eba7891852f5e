"""Names of the register offered while one types; accents and capitals do not matter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from photoarchive.catalog.folding import fold
from photoarchive.catalog.register import PersonRow, people_overview
from photoarchive.desktop.people.register_model import role_text
from photoarchive.desktop.view import Desk

_FOLDED = Qt.ItemDataRole.UserRole
_ID = Qt.ItemDataRole.UserRole + 1


class NameCompleter(QCompleter):
    """Completes the line it is set on."""

    chosen = Signal(int)  # the person's id

    def __init__(self, desk: Desk, line: QLineEdit) -> None:
        super().__init__(line)
        self._desk = desk
        self._names = QStandardItemModel(self)
        self.setModel(self._names)
        self.setCompletionRole(_FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(8)
        line.setCompleter(self)
        self.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]
        line.returnPressed.connect(self._on_return)

    def refresh(self) -> None:
        """Read the names."""
        rows: Sequence[PersonRow] = people_overview(self._desk.session.catalog)
        self._names.clear()
        for row in rows:
            role = role_text(row.role, row.organisation)
            item = QStandardItem(f"{row.name} ({role})" if role else row.name)
            item.setData(fold(f"{row.name} {row.aliases}"), _FOLDED)
            item.setData(row.id, _ID)
            self._names.appendRow(item)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt calls it so
        """What was typed, in the spelling that is compared."""
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex) -> str:  # type: ignore[override]  # noqa: N802
        """What stands in the line then."""
        return str(index.data())

    def _on_return(self) -> None:
        """Enter with nobody chosen in the list takes the first that fits what was typed."""
        popup = self.popup()
        chosen = popup is not None and popup.isVisible() and popup.currentIndex().isValid()
        if not chosen and self.completionPrefix() and self.completionCount():
            self.setCurrentRow(0)
            self._on_activated(self.currentIndex())

    def _on_activated(self, index: QModelIndex) -> None:
        person_id = index.data(_ID)
        if isinstance(person_id, int):
            self.chosen.emit(person_id)

"""What else somebody is called: chips, and a line to add one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from photoarchive.desktop.icons import icon
from photoarchive.desktop.people.flow import FlowLayout
from photoarchive.desktop.people.saved_line import SavedLine
from photoarchive.desktop.tokens import MEDIUM, TARGET, TIGHT
from photoarchive.desktop.words import tip, tr

_LINE = 180  # pixels: the least width of the line behind the chips


class Aliases(QWidget):
    """Shows what is stored; `store` gets a name to add and tells whether it was taken."""

    removed = Signal(str)

    def __init__(self, store: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._chips: list[AliasChip] = []
        self.line = AliasLine(tr("Another name"), store, self)
        self.line.setPlaceholderText(tr("Add another name"))
        self.line.setMinimumWidth(_LINE)
        self.line.emptied.connect(self._on_emptied)
        self._flow = FlowLayout(self)
        self._flow.addWidget(self.line)

    def show_names(self, names: Sequence[str]) -> None:
        """Show these names, in this order."""
        self.line.show_stored("")
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = [AliasChip(name, self) for name in names]
        for place, chip in enumerate(self._chips):
            chip.removed.connect(self._on_removed)
            self._flow.insert(place, chip)
            chip.show()

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [*(chip.button for chip in self._chips), self.line]

    def _on_removed(self, name: str) -> None:
        self.line.setFocus()
        self.removed.emit(name)

    def _on_emptied(self) -> None:
        if self._names:
            self.removed.emit(self._names[-1])


class AliasLine(SavedLine):
    """Where a name is added. Backspace in the empty line takes the last chip."""

    emptied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Backspace with nothing to delete."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)


class AliasChip(QFrame):
    """One name with its cross."""

    removed = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chip")
        label = QLabel(name, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QToolButton(self)
        self.button.setIcon(icon("x", "tint_text"))
        self.button.setFixedSize(TARGET, TARGET)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setAccessibleName(tr("Remove the name {name}", name=name))
        self.button.setToolTip(tip(self.button.accessibleName()))
        self.button.clicked.connect(lambda: self.removed.emit(name))
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, 1, 1, 1)
        row.setSpacing(TIGHT)
        row.addWidget(label)
        row.addWidget(self.button)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Delete and Enter remove, as Space does."""
        if event.key() in (
            *(Qt.Key.Key_Delete, Qt.Key.Key_Backspace),
            *(Qt.Key.Key_Return, Qt.Key.Key_Enter),
        ):
            self.button.click()
        else:
            super().keyPressEvent(event)

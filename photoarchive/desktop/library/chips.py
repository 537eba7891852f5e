"""The filters that are on, each a chip that takes itself away, and one button for all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from photoarchive.desktop.browsing import Browsing, Filter
from photoarchive.desktop.icons import icon
from photoarchive.desktop.people.flow import FlowLayout
from photoarchive.desktop.words import tip, tr


class FilterChip(QPushButton):
    """One filter. A click, Enter, Space or Delete removes it."""

    removed = Signal(object)  # the Filter

    def __init__(self, shown: Filter, parent: QWidget) -> None:
        super().__init__(icon("x", "tint_text"), shown.label.replace("&", "&&"), parent)
        self.shown = shown
        self.setProperty("kind", "filter")
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands at the end
        self.setAccessibleName(tr("Remove the filter {name}", name=shown.label))
        self.setToolTip(tip(tr("Remove the filter {name}", name=shown.label)))
        self.clicked.connect(lambda: self.removed.emit(self.shown))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Keys that take away elsewhere do so here."""
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys:
            self.removed.emit(self.shown)
        else:
            super().keyPressEvent(event)


class FilterChips(QWidget):
    """A row of chips that follows `browsing`; nothing where no filter is on."""

    emptied = Signal()  # the last chip was taken away by hand: the focus has to go elsewhere

    def __init__(self, browsing: Browsing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._browsing = browsing
        self._row = FlowLayout(self, gap=6)
        self.chips: list[FilterChip] = []
        self.clear = QPushButton(tr("Clear"), self)
        self.clear.setProperty("kind", "link")
        self.clear.setAccessibleName(tr("Clear search and filters"))
        self.clear.clicked.connect(self._on_clear)
        self._rest = QWidget(self)  # the last part of a flow takes what is left of its line
        self._row.addWidget(self.clear)
        self._row.addWidget(self._rest)
        browsing.query_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        shown = tuple(chip.shown for chip in self.chips)
        if shown != self._browsing.filters:
            for chip in self.chips:
                self._row.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            self.chips = [self._made(one) for one in self._browsing.filters]
            for place, chip in enumerate(self.chips):
                self._row.insert(place, chip)
        self.setVisible(bool(self.chips))

    def _made(self, one: Filter) -> FilterChip:
        chip = FilterChip(one, self)
        chip.removed.connect(self._on_removed)
        chip.show()
        return chip

    def _on_removed(self, one: Filter) -> None:
        place = next(n for n, chip in enumerate(self.chips) if chip.shown == one)
        self._browsing.remove_filter(one)
        if self.chips:
            self.chips[min(place, len(self.chips) - 1)].setFocus()
        else:
            self.emptied.emit()

    def _on_clear(self) -> None:
        self._browsing.clear()
        self.emptied.emit()

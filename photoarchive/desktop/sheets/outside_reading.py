"""The three texts of the field one stands on, whole, to be read beside one another."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from photoarchive.desktop.labels import prose
from photoarchive.desktop.sheets.outside_model import field_name, value_text
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL
from photoarchive.desktop.words import tr
from photoarchive.exchange.outside import Difference


class Reading(QScrollArea):
    """Says nothing while one stands on a photo's line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QFrame(self)
        page.setProperty("kind", "tray")
        self._heads = [prose(page, kind="field", selectable=True) for _ in range(3)]
        self._texts = [prose(page, selectable=True) for _ in range(3)]
        grid = QGridLayout(page)
        grid.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(SMALL)
        for column, (head, text) in enumerate(zip(self._heads, self._texts, strict=True)):
            grid.addWidget(head, 0, column)
            grid.addWidget(text, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(2, 1)
        self.setWidget(page)
        self.show_entry(None)

    @property
    def texts(self) -> tuple[str, ...]:
        """What it says: last written, the file's, the archive's."""
        return tuple(label.text() for label in self._texts)

    def show_entry(self, entry: object) -> None:
        """Show a difference whole; nothing for anything else."""
        one = entry if isinstance(entry, Difference) else None
        for label in (*self._heads, *self._texts):
            label.clear()
        if one is None:
            self._texts[0].setText(tr("Go to a line below a photo to read it whole."))
            return
        file = tr("The file beside it says now") if one.beside else tr("The file says now")
        field = field_name(one.field)
        heads = (tr("Last written from here"), file, tr("The archive says"))
        for label, head in zip(self._heads, heads, strict=True):
            label.setText(f"{field} · {head}")
        for label, value in zip(self._texts, (one.last, one.in_file, one.in_archive), strict=True):
            label.setText(value_text(one.field, value))

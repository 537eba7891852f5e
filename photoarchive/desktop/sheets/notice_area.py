"""Findings that may be many: a list that scrolls, at the top of the room it has."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from photoarchive.desktop.sheets.import_notices import NoticeList
from photoarchive.desktop.tokens import MEDIUM


class NoticeArea(QScrollArea):
    """Shows a list of notices."""

    def __init__(self, notices: NoticeList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = QWidget(self)
        inner.setProperty("kind", "panel")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, MEDIUM, 0)
        column.addWidget(notices)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)

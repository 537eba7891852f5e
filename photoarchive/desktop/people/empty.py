"""The People view before anybody is in the register: how people come into it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from photoarchive.desktop.icons import icon, picture
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL, WIDE
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr

_WIDTH = 620


class NobodyYet(QWidget):
    """Says in one look what to do."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "grid")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        image = QLabel(self)
        image.setPixmap(picture("users", "muted", 48, self.devicePixelRatioF()))
        title = QLabel(tr("Nobody is in the register yet"), self)
        title.setProperty("kind", "page-title")
        how = QLabel(
            tr(
                "People come into it by themselves: from the article, from the names you give"
                " photos, or all at once from a guest list."
            ),
            self,
        )
        how.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(MEDIUM)
        column.addStretch(2)
        for part in (image, title, how):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        column.addSpacing(SMALL)
        column.addLayout(self._buttons())
        column.addStretch(3)
        middle = QWidget(self)
        middle.setMaximumWidth(_WIDTH)
        middle.setLayout(column)
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)

    def begin(self) -> None:
        """Put the focus on the likeliest way."""
        self.first.setFocus(Qt.FocusReason.TabFocusReason)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addStretch(1)
        self.first = self._button("article", tr("Article to captions…"), primary=True)
        row.addWidget(self.first)
        row.addWidget(self._button("guest_list", tr("Guest list…")))
        row.addWidget(self._button("new_person", tr("New person…")))
        row.addStretch(1)
        return row

    def _button(self, action_id: str, text: str, *, primary: bool = False) -> QPushButton:
        action = self._desk.actions[action_id]
        drawing = icon("newspaper", "on_accent") if primary else action.icon()
        button = QPushButton(drawing, " " + text, self)
        button.setProperty("kind", "primary" if primary else "")
        button.setToolTip(action.toolTip())
        button.setAutoDefault(True)
        button.clicked.connect(action.trigger)
        return button

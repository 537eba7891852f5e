"""The right side of the People view: the person that is chosen, and two being merged."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photoarchive.desktop.people.merging import MergeStrip
from photoarchive.desktop.people.person_page import PersonPage
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr

_WIDTH = 820  # pixels: wider is not easier to read


class Details(QFrame):
    """Shows one person. A page with something that could not be stored is kept until it can."""

    photo_opened = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self._desk = desk
        self.merging = MergeStrip(desk, self)
        self.page = self._made()
        self._kept: dict[int, PersonPage] = {}
        self._scroll = self._scrolling()
        self._scroll.setWidget(_centred(self.page))
        hint = QLabel(tr("Choose somebody in the list."), self)
        hint.setProperty("kind", "muted")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(hint)
        self._stack.addWidget(self._scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.merging)
        column.addWidget(self._stack, 1)

    @property
    def person_id(self) -> int:
        """Who is shown; 0 for nobody."""
        shown = self._stack.currentIndex() == 1 and self.page.person
        return shown.id if shown else 0

    def show_person(self, person_id: int) -> None:
        """Show somebody, or nobody (0). What is typed is stored before."""
        if self.person_id == person_id:
            return
        self.page.save()
        self._turn_to(person_id)
        self._stack.setCurrentIndex(int(bool(person_id) and self.page.show_person(person_id)))

    def reload(self) -> None:
        """Show what is stored now."""
        person_id = self.person_id
        if person_id and not self.page.show_person(person_id):
            self._stack.setCurrentIndex(0)

    def begin(self) -> None:
        """Put the focus on the name."""
        if self.person_id:
            self.page.name.setFocus(Qt.FocusReason.TabFocusReason)
            self.page.name.selectAll()

    def close_down(self) -> None:
        """The archive is being closed."""
        for page in (self.page, *self._kept.values()):
            page.let_go()

    def _turn_to(self, person_id: int) -> None:
        """Another page, where this one cannot be used for somebody else yet."""
        kept = self._kept.pop(person_id, None)
        if self.page.person is not None and self.page.unsaved:
            self._kept[self.page.person.id] = self.page
        elif kept is None:
            return
        else:
            self.page.deleteLater()
        self._scroll.takeWidget()
        self.page.setParent(self)
        self.page.hide()
        self.page = kept or self._made()
        self._scroll.setWidget(_centred(self.page))
        self.page.show()

    def _made(self) -> PersonPage:
        page = PersonPage(self._desk, self)
        page.photo_opened.connect(self.photo_opened)
        page.left.connect(self.left)
        return page

    def _scrolling(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area


def _centred(page: PersonPage) -> QWidget:
    """The page at the left of what is wider than it."""
    page.setMaximumWidth(_WIDTH)
    whole = QWidget()
    whole.setProperty("kind", "panel")
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(page, 1)
    row.addStretch(0)
    return whole

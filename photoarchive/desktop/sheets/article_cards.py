"""The right side of a review: what each photo gets, card by card."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from photoarchive.desktop.pictures import Thumbnails
from photoarchive.desktop.sheets.article_card import ArticleCard
from photoarchive.desktop.sheets.article_state import ReviewState
from photoarchive.desktop.tokens import MEDIUM

_AT_ONCE = 8  # cards made before the window is drawn again


class ArticleCards(QScrollArea):
    """Cards in the order of the article, made a few at a time so that nobody waits."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._state: ReviewState | None = None
        self.cards: list[ArticleCard] = []
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._maker = QTimer(self)
        self._maker.setInterval(0)
        self._maker.timeout.connect(self._make_some)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        self._start_anew()

    def show_state(self, state: ReviewState | None) -> None:
        """Another article."""
        self._start_anew()
        self._state = state
        if state is not None:
            state.changed.connect(self._on_changed)
            state.current_changed.connect(self._on_current)
            self._make_some()
            self._maker.start()

    def focus_current(self) -> None:
        """Go to what can be decided for the photos one is at."""
        if (card := self._current_card()) is not None:
            card.focus_first()

    def _start_anew(self) -> None:
        self._maker.stop()
        self.cards = []
        inner = QWidget(self)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, MEDIUM, 0)
        self._column.setSpacing(MEDIUM)
        self._column.addStretch(1)
        self.setWidget(inner)

    @Slot()
    def _make_some(self) -> None:
        state = self._state
        total = len(state.base.items) if state is not None else 0
        for item in range(len(self.cards), min(len(self.cards) + _AT_ONCE, total)):
            if state is not None:
                self._add(item, state)
        if len(self.cards) >= total:
            self._maker.stop()

    def _add(self, item: int, state: ReviewState) -> None:
        card = ArticleCard(item, state, self._thumbnails, self.widget())
        card.entered.connect(state.go_to_item)
        card.set_current(current=item == state.current_item)
        self.cards.append(card)
        self._column.insertWidget(item, card)

    def _current_card(self) -> ArticleCard | None:
        item = self._state.current_item if self._state is not None else None
        return self.cards[item] if item is not None and item < len(self.cards) else None

    @Slot()
    def _on_changed(self) -> None:
        if self.sender() is self._state:
            for card in self.cards:
                card.refresh()

    @Slot(int)
    def _on_current(self, _number: int) -> None:
        current = self._current_card()
        for card in self.cards:
            card.set_current(current=card is current)
        if current is not None:
            self.ensureWidgetVisible(current, 0, MEDIUM)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Whoever walks through the cards by Tab takes the article along."""
        card = next((one for one in self.cards if now and one.isAncestorOf(now)), None)
        if card is not None and self._state is not None:
            self._state.go_to_item(card.item)

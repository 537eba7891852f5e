"""The right side of a review: what each photo gets, card by card."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from photoarchive.desktop.pictures import Thumbnails
from photoarchive.desktop.sheets.article_card import ArticleCard
from photoarchive.desktop.sheets.article_state import ReviewState
from photoarchive.desktop.tokens import MEDIUM

_AT_ONCE = 8  # cards made, or given up, before the window is drawn again


class _Page(QWidget):
    """As wide as there is room, as high as that makes it.

    A scroll area that resizes its widget asks every card for its height at several widths,
    after each change of one; this asks for one width, at which all others know theirs.
    """

    def fit(self, width: int) -> None:
        """Take this width, and what it stands in with it."""
        self.resize(width, self.heightForWidth(width))
        if (holder := self.parentWidget()) is not None:
            holder.resize(self.size())

    def event(self, event: QEvent) -> bool:
        """A card has become higher or lower."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self.fit(self.width())
        return done


class ArticleCards(QScrollArea):
    """Cards in the order of the article, made a few at a time so that nobody waits."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._state: ReviewState | None = None
        self._page: _Page | None = None
        self.cards: list[ArticleCard] = []
        self.setWidget(QWidget(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._maker = QTimer(self)
        self._maker.setInterval(0)
        self._maker.timeout.connect(self._make_some)
        self._gone: list[QWidget] = []  # what was shown before, the first to go last
        self._clearer = QTimer(self)
        self._clearer.setInterval(0)
        self._clearer.timeout.connect(self._clear_some)
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

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt calls it so
        """The cards take the new width."""
        super().resizeEvent(event)
        if self._page is not None:
            self._page.fit(self.viewport().width())

    def focus_current(self) -> None:
        """Go to what can be decided for the photos one is at."""
        if (card := self._current_card()) is not None:
            card.focus_first()

    def _start_anew(self) -> None:
        self._maker.stop()
        if self._page is not None:
            self._page.hide()  # a widget that is taken out of its parent is styled all over again
            self._gone += [self._page, *self.cards]
            self._clearer.start()
        self.cards = []
        self._page = inner = _Page(self.widget())
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, MEDIUM, 0)
        self._column.setSpacing(MEDIUM)
        self._column.addStretch(1)
        inner.show()
        inner.fit(self.viewport().width())

    @Slot()
    def _clear_some(self) -> None:
        """Hundreds of cards take a moment to go, too."""
        for _ in range(min(_AT_ONCE, len(self._gone))):
            self._gone.pop().deleteLater()
        if not self._gone:
            self._clearer.stop()

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
        card = ArticleCard(item, state, self._thumbnails, self._page)
        card.entered.connect(state.go_to_item)
        card.set_current(current=item == state.current_item)
        self.cards.append(card)
        self._column.insertWidget(item, card)

    def _current_card(self) -> ArticleCard | None:
        item = self._state.current_item if self._state is not None else None
        return self.cards[item] if item is not None and item < len(self.cards) else None

    @Slot(object)
    def _on_changed(self, items: frozenset[int]) -> None:
        if self.sender() is self._state:
            for item in items:
                if item < len(self.cards):
                    self.cards[item].refresh()

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

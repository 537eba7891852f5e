"""The left side of a review: the article as it was written, each paragraph in its part.

Arrows walk along it, Space switches a paragraph between caption and article text. What the
photos get stands at the right (`article_cards`).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from photoarchive.desktop.sheets.article_model import ArticleModel, Index
from photoarchive.desktop.sheets.article_paragraph import ParagraphDelegate
from photoarchive.desktop.sheets.article_state import ReviewState
from photoarchive.desktop.words import tr


class ArticleText(QListView):
    """The list of paragraphs."""

    entered = Signal()  # Right: on to what the photo gets

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ArticleModel(self)
        self.setModel(self.words)
        self.paragraphs = ParagraphDelegate(self, self.words)
        self.paragraphs.switch_wanted.connect(self._switch)
        self.setItemDelegate(self.paragraphs)
        self.setAccessibleName(tr("The article, paragraph by paragraph"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setMinimumWidth(320)
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def review(self) -> ReviewState | None:
        """The review that is shown."""
        return self.words.state

    def show_state(self, state: ReviewState | None) -> None:
        """Another article."""
        self.words.show_state(state)
        if state is not None:
            state.changed.connect(self.words.tell)
            state.current_changed.connect(self._on_state_current)
            self.setCurrentIndex(self.words.index(state.current))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Space switches, Right goes on to the photo; the rest walks along."""
        if event.key() == Qt.Key.Key_Space:
            self._switch(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Right:
            self.entered.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the sheet's main action
        else:
            super().keyPressEvent(event)

    def dataChanged(  # noqa: N802 - Qt calls it so
        self, first: Index, last: Index, roles: Sequence[int] = ()
    ) -> None:
        """Draw the rows anew; a list would lay out all of them, and decisions change no height."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt calls it so
        """Paragraphs are wrapped anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        if self.review is not None and index.isValid():
            self.review.set_current(index.row())
            self.viewport().update()

    @Slot(int)
    def _on_state_current(self, number: int) -> None:
        index = self.words.index(number)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        self.scrollTo(index)
        self.viewport().update()

    @Slot(int)
    def _switch(self, row: int) -> None:
        if self.review is not None and row >= 0:
            self.review.switch(row)

"""The search line in the top bar: it searches as one types and offers what begins so.

The list of suggestions belongs to the line: it takes no focus and no key that types.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QWidget

from photoarchive.catalog.suggestions import Suggestion, suggestions
from photoarchive.desktop.background import Latest
from photoarchive.desktop.browsing import Filter
from photoarchive.desktop.icons import icon
from photoarchive.desktop.library.facet_words import suggestion_text
from photoarchive.desktop.tokens import MEDIUM
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr

_LINE = 32  # pixels
_ICONS = 72  # pixels beside the text
_NARROWEST = 260
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SuggestionList(QListWidget):
    """Suggestions under a line, over whatever is there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Suggestions"))
        self.setProperty("kind", "popup")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMouseTracking(True)
        self.found: Sequence[Suggestion] = ()
        self.hide()

    def offer(self, found: Sequence[Suggestion], below: QWidget) -> None:
        """Show these under a widget; nothing is chosen yet."""
        self.found = found
        self.clear()
        self.addItems([suggestion_text(one) for one in found])
        for row in range(self.count()):
            self.item(row).setSizeHint(QSize(1, _LINE))
        self.setCurrentRow(-1)
        window = below.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        corner = below.mapTo(window, QPoint(0, below.height() + 2))
        self.setGeometry(corner.x(), corner.y(), below.width(), _LINE * len(found) + 10)
        self.setVisible(bool(found))
        self.raise_()

    def step(self, by: int) -> None:
        """Choose the next or previous; before the first none is chosen."""
        row = self.currentRow() + by
        self.setCurrentRow(max(-1, min(row, self.count() - 1)))

    @property
    def chosen(self) -> Suggestion | None:
        """The one that Enter takes."""
        row = self.currentRow()
        return self.found[row] if self.isVisible() and 0 <= row < len(self.found) else None


class SearchBox(QLineEdit):
    """Searches within the filters; a suggestion that is taken becomes a filter."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(tr("Search"))
        self.setAccessibleDescription(tr("Finds as you type. Down chooses a suggestion."))
        self.setMinimumWidth(_NARROWEST)
        self.setPlaceholderText(tr("Search people, captions, events, file names"))
        found = self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        found.setText(tr("Search"))
        self._clear = self.addAction(icon("x", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setText(tr("Clear the search"))
        self._clear.setToolTip(tr("Clear the search"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(self._on_clear)
        self._hint = QLabel(desk.actions["find"].shortcut().toString(), self)
        self._hint.setProperty("kind", "muted")
        self._has_room = True
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.offers = SuggestionList(self)
        self.offers.itemClicked.connect(lambda _: self._take())
        self._finder = Latest(self)
        self._finder.ready.connect(self._on_found)
        self.textEdited.connect(self._on_edited)
        self.textChanged.connect(self._on_text)
        desk.browsing.query_changed.connect(self._on_query_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Down, Up, Enter and Esc; everything else types."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in _ENTER and self.offers.chosen is not None:
            self._take()
        elif key in _ENTER:
            self._to_grid()
        elif key == Qt.Key.Key_Escape:
            self._on_escape()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Suggestions are for someone who types."""
        super().focusOutEvent(event)
        self._close()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """The window goes."""
        super().hideEvent(event)
        self._finder.wait()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The hint stands at the right, if there is room for it."""
        super().resizeEvent(event)
        size = self._hint.sizeHint()
        text = self.fontMetrics().horizontalAdvance(self.placeholderText())
        self._has_room = self.width() > text + size.width() + _ICONS
        self._hint.setVisible(self._has_room and not self.text())
        place = (self.height() - size.height()) // 2
        self._hint.setGeometry(
            self.width() - size.width() - MEDIUM, place, size.width(), size.height()
        )

    def _step(self, by: int) -> None:
        if not self.offers.isVisible():
            if by > 0:
                self._to_grid()
            return
        self.offers.step(by)
        item = self.offers.currentItem()
        if item is not None:
            said = QAccessibleAnnouncementEvent(self, item.text())
            QAccessible.updateAccessibility(said)

    def _take(self) -> None:
        """The chosen suggestion becomes a filter; it served to find it, so the text goes."""
        chosen = self.offers.chosen
        self._close()
        if chosen is not None:
            self.setText("")
            self._desk.browsing.add_filter(Filter(chosen.term, chosen.label))

    def _to_grid(self) -> None:
        self._close()
        self._desk.actions["library"].trigger()

    def _on_escape(self) -> None:
        if self.text() or self.offers.isVisible():
            self._on_clear()
        else:
            self._to_grid()

    def _on_clear(self) -> None:
        self._close()
        self.clear()
        self._desk.browsing.search("")

    def _close(self) -> None:
        self._finder.forget()
        self.offers.hide()

    def _on_edited(self, text: str) -> None:
        catalog = self._desk.session.catalog
        self._finder.ask(lambda: suggestions(catalog, text))
        self._desk.browsing.search(text)

    def _on_found(self, found: Sequence[Suggestion]) -> None:
        if self.hasFocus() and self.text():
            self.offers.offer(found, self)

    def _on_text(self, text: str) -> None:
        self._hint.setVisible(self._has_room and not text)
        self._clear.setVisible(bool(text))

    def _on_query_changed(self) -> None:
        if self.text() != self._desk.browsing.text:
            self.setText(self._desk.browsing.text)

"""Above the grid: what is shown, how much of it is captioned, and the way on to the rest."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from photoarchive.desktop.browsing import Browsing
from photoarchive.desktop.icons import icon
from photoarchive.desktop.library.overview import Overview
from photoarchive.desktop.tokens import MEDIUM, SMALL
from photoarchive.desktop.words import date_text, number, tip, tr

_FEW_LETTERS = 72  # pixels: no title is cut shorter


class TitleLine(QLineEdit):
    """A title being changed in its place. Enter or leaving stores it, Esc takes it back."""

    entered = Signal()
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Enter and Esc end it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt calls it so
        """Nothing typed is lost."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.isVisible():
            self.entered.emit()


class Elided(QLabel):
    """A title that gives way, with dots at its end, where the window is narrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def say(self, text: str) -> None:
        """Show this text."""
        self.whole = text
        self.setToolTip(tip(text))
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt calls it so
        """The whole text."""
        height = super().sizeHint().height()
        return QSize(self.fontMetrics().horizontalAdvance(self.whole) + 2, height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt calls it so
        """A few letters of it."""
        return QSize(_FEW_LETTERS, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt calls it so
        """As much of the text as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        dots = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.whole, dots, max(self.width(), _FEW_LETTERS))
        if shown != self.text():
            self.setText(shown)


class Header(QWidget):
    """One line over the grid. `caption_wanted` asks to caption what has no caption yet."""

    caption_wanted = Signal()
    renamed = Signal(int, str)  # the event and its new title
    ended = Signal()  # the title is no longer being changed

    def __init__(self, browsing: Browsing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._browsing = browsing
        self._event_id = 0
        self._before = ""
        self.title = Elided(self)
        self.title.setProperty("kind", "title")
        self.line = TitleLine(self)
        self.line.setAccessibleName(tr("Title of the event"))
        self.line.setMinimumWidth(320)
        self.line.entered.connect(self.leave)
        self.line.given_up.connect(self.end_renaming)
        self.line.hide()
        self.facts = QLabel(self)
        self.facts.setProperty("kind", "muted")
        self.caption = QPushButton(icon("captions", "on_accent"), "", self)
        self.caption.setProperty("kind", "primary")
        self.caption.clicked.connect(self.caption_wanted)
        self.caption.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        row.addWidget(self.title)
        row.addWidget(self.line, 1)
        row.addWidget(self.facts, 1)
        row.addSpacing(SMALL)
        row.addWidget(self.caption)
        self.setMinimumHeight(self.caption.sizeHint().height())

    def show_overview(self, now: Overview) -> None:
        """Say what is known now, the count of the list first: it is there before the others."""
        self.title.say(self._title(now))
        if self._browsing.loaded:
            self.facts.setText(" · ".join(_facts(now, len(self._browsing.ids))))
        left = now.to_do("uncaptioned") if now.whole else 0
        self.caption.setText(" " + tr("Caption %n photo(s)", n=left))
        self.caption.setVisible(left > 0)

    def rename(self, event_id: int, title: str) -> None:
        """Let the title of an event be changed in place."""
        self._event_id, self._before = event_id, title
        self.line.setText(title)
        self.title.hide()
        self.line.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def end_renaming(self) -> None:
        """The title stands as before, or is stored."""
        focused = self.line.hasFocus()
        self._event_id = 0
        self.line.hide()
        self.title.show()
        if focused:
            self.ended.emit()

    def leave(self) -> None:
        """Store a title that is being typed."""
        typed = self.line.text().strip()
        if self._event_id and typed and typed != self._before:
            self.renamed.emit(self._event_id, typed)
        elif self._event_id:
            self.end_renaming()

    def _title(self, now: Overview) -> str:
        if now.event is not None:
            return now.event.label
        if self._browsing.text:
            return tr("Search results")
        filters = self._browsing.filters
        return filters[0].label if len(filters) == 1 else tr("All photos")


def _facts(now: Overview, shown: int) -> list[str]:
    facts = [date_text(now.event.detail)] if now.event is not None and now.event.detail else []
    facts.append(tr("%n photo(s)", n=shown))
    if now.whole and now.found == shown and shown:
        captioned = now.found - now.to_do("uncaptioned")
        facts.append(tr("{count} captioned", count=number(captioned)))
    return facts

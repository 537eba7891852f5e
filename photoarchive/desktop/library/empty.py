"""What stands where tiles would be when a search finds nothing, or cannot be understood."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from photoarchive.catalog.suggestions import Suggestion, near_names
from photoarchive.desktop import icons
from photoarchive.desktop.background import Latest
from photoarchive.desktop.browsing import Browsing, Filter
from photoarchive.desktop.library.facet_words import suggestion_text
from photoarchive.desktop.phrases import translated
from photoarchive.desktop.session import Session
from photoarchive.desktop.tokens import MEDIUM, SMALL
from photoarchive.desktop.words import tr

_WIDTH = 560


class NothingFound(QWidget):
    """Says so calmly and helps on: clear the filters, or names that are spelled nearly so."""

    chosen = Signal(object)  # a Filter
    clear_wanted = Signal()

    def __init__(self, session: Session, browsing: Browsing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._browsing = session, browsing
        self.setProperty("kind", "grid")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sentence = QLabel(self)
        self.sentence.setProperty("kind", "title")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setWordWrap(True)
        self._near_title = QLabel(tr("Did you mean"), self)
        self._near_title.setProperty("kind", "muted")
        self._near_title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.near: list[QPushButton] = []
        self._links = QVBoxLayout()
        self._links.setSpacing(SMALL // 2)
        self.clear = QPushButton(icons.icon("x"), " " + tr("Clear search and filters"), self)
        self.clear.clicked.connect(self.clear_wanted)
        self._finder = Latest(self)
        self._finder.ready.connect(self._on_near)
        self._lay_out()

    def show_nothing(self) -> None:
        """The search was understood and finds nothing."""
        text = self._browsing.text.strip()
        if text:
            self.sentence.setText(tr("Nothing found for “{text}”", text=text[:80]))
        else:
            self.sentence.setText(tr("No photo has all of these filters"))
        self._show_near([])
        if text:
            catalog = self._session.catalog
            self._finder.ask(lambda: near_names(catalog, text))

    def show_misunderstood(self, sentence: str) -> None:
        """The search means nothing; the sentence says what would."""
        self._finder.forget()
        self.sentence.setText(translated(sentence))
        self._show_near([])

    def close_down(self) -> None:
        """Let the question under way end."""
        self._finder.wait()

    def _lay_out(self) -> None:
        image = QLabel(self)
        image.setPixmap(icons.picture("search", "muted", 40, self.devicePixelRatioF()))
        image.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.clear)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(MEDIUM)
        column.addStretch(2)
        for part in (image, self.sentence, self._near_title):
            column.addWidget(part)
        column.addLayout(self._links)
        column.addSpacing(SMALL)
        column.addLayout(buttons)
        column.addStretch(3)
        middle = QWidget(self)
        middle.setLayout(column)
        middle.setMaximumWidth(_WIDTH)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)

    def _on_near(self, found: Sequence[Suggestion]) -> None:
        self._show_near(found)

    def _show_near(self, found: Sequence[Suggestion]) -> None:
        for button in self.near:
            button.hide()
            button.deleteLater()
        self.near = [self._link(one) for one in found]
        self._near_title.setVisible(bool(found))

    def _link(self, one: Suggestion) -> QPushButton:
        button = QPushButton(suggestion_text(one).replace("&", "&&"), self)
        button.setProperty("kind", "link")
        term = Filter(one.term, one.label)
        button.clicked.connect(lambda: self.chosen.emit(term))
        self._links.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button

"""The texts that name somebody, each with a wording without the name that can be changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from photoarchive.catalog.traces import Text
from photoarchive.catalog.wording import Names
from photoarchive.desktop.labels import prose
from photoarchive.desktop.sheets.history_photo import field_names
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL, TIGHT
from photoarchive.desktop.words import tr

MOST = 200  # cards: further texts get the wording that is proposed
_LONGEST = 4  # lines of an editor


class TextCard(QFrame):
    """One text: what it says, and what it shall say. Without the check mark it stays."""

    changed = Signal()

    def __init__(self, text: Text, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._text, self._names = text, names
        where = where_text(text)
        self.check = QCheckBox(where.replace("&", "&&"), self)
        self.check.setChecked(True)
        self.check.toggled.connect(self._tell)
        says = prose(self, text.says, "muted")
        self.editor = QPlainTextEdit(text.could_say, self)
        self.editor.setAccessibleName(tr("New text: {where}", where=where))
        self.editor.setTabChangesFocus(True)
        lines = min(_LONGEST, 1 + len(text.could_say) // 90 + text.could_say.count("\n"))
        self.editor.setFixedHeight(self.editor.fontMetrics().lineSpacing() * lines + 20)
        self.editor.textChanged.connect(self._tell)
        self._warning = prose(self, tr("The name is still in it."), "note-warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, SMALL, LARGE, MEDIUM)
        column.setSpacing(TIGHT)
        for part in (self.check, says, self.editor, self._warning):
            column.addWidget(part)
        # A keyword is taken away, there is nothing to be said instead.
        self._reworded = text.table != "keyword"
        self._tell()

    @property
    def chosen(self) -> Text | None:
        """The text with its new wording; None where it shall stay."""
        if not self.check.isChecked():
            return None
        return replace(self._text, could_say=self.editor.toPlainText().strip())

    @property
    def names_them(self) -> bool:
        """Whether what shall be said instead still has the name."""
        return self.check.isChecked() and self._names.within(self.editor.toPlainText())

    def _tell(self) -> None:
        self.editor.setVisible(self._reworded)
        self.editor.setEnabled(self.check.isChecked())
        self._warning.setVisible(self.names_them)
        self.changed.emit()


class TextCards(QWidget):
    """All of them, with how many keep the name."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[TextCard] = []
        self._rest: Sequence[Text] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)

    def show_texts(self, texts: Sequence[Text], names: Names) -> None:
        """Show these and no others."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.cards = [TextCard(text, names, self) for text in texts[:MOST]]
        self._rest = texts[MOST:]
        for card in self.cards:
            card.changed.connect(self.changed)
            self._column.addWidget(card)
        if self._rest:
            more = QLabel(tr("%n more text(s) get the proposed wording.", n=len(self._rest)), self)
            more.setProperty("kind", "muted")
            self._column.addWidget(more)

    def chosen(self) -> list[Text]:
        """Those that are to be changed, with their wordings."""
        found = (card.chosen for card in self.cards)
        return [*(text for text in found if text is not None), *self._rest]

    @property
    def names_them(self) -> bool:
        """Whether a new wording still has the name."""
        return any(card.names_them for card in self.cards)


def where_text(text: Text) -> str:
    """Which text it is, as a person says it."""
    kinds = {
        "photo": field_names().get(text.column, ""),
        "photo_set": tr("Photo set"),
        "event": tr("Event"),
        "gallery": tr("Gallery"),
        "gallery_item": tr("Text in a gallery"),
        "person": tr("Note about somebody else"),
        "person_role": tr("Role of somebody else"),
        "appearance": tr("Role of somebody else in a photo"),
        "keyword": tr("Keyword, taken away"),
    }
    kind = kinds.get(text.table, "") or tr("Text")
    # The name of the row is no help where it is the text itself.
    named = text.where and text.where != text.says and text.table != "gallery_item"
    return f"{kind} · {text.where}" if named else kind

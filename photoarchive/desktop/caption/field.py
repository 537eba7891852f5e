"""A field with its label, count and notes, and the strip that shows a text changed elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from photoarchive.desktop.caption.text_field import TextField
from photoarchive.desktop.tokens import CAPTION_PT, SMALL, TIGHT
from photoarchive.desktop.words import number, tr
from photoarchive.files.fields import FIELDS

_SHOWN = 300  # characters of the other text


@dataclass(frozen=True)
class FieldKind:
    """How a field looks. `name` is the column of the catalog, and the row of `files.fields`."""

    name: str
    label: str
    lines: tuple[int, int] = (1, 3)  # at least, and before it scrolls
    one_line: bool = True
    large: bool = False
    counted: bool = False
    example: str = ""


class Field(QWidget):
    """One text of the photo."""

    edited = Signal(str)
    entered = Signal(str)
    left = Signal(str)
    shortened = Signal()
    kept = Signal(str)  # "mine" of two texts
    replaced = Signal(str)  # "the other"

    def __init__(self, kind: FieldKind, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = kind
        least, most = kind.lines
        self.editor = TextField(self, least=least, most=most, one_line=kind.one_line)
        self.editor.setAccessibleName(kind.label.replace("&", ""))
        self.editor.setPlaceholderText(kind.example)
        if kind.large:
            font = QFont(self.editor.font())
            font.setPointSizeF(CAPTION_PT)
            self.editor.setFont(font)
        self.label = _label(kind.label, "field", self)
        self.label.setBuddy(self.editor)
        self.note = _label("", "muted", self)
        self.note.setWordWrap(True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self.hint = _label("", "warning", self)
        self.hint.setWordWrap(True)
        self.hint.hide()
        self.conflict = Conflict(self)
        self._inherited = ""
        self._lay_out()
        self._connect()

    # -- text ----------------------------------------------------------------------------------

    def show_text(self, text: str, *, keep_cursor: bool = False) -> None:
        """Another photo's text, or this one's as it was changed elsewhere."""
        self.editor.show_text(text, keep_cursor=keep_cursor)
        self.conflict.hide()
        self._measure()

    def set_inherited(self, note: str, placeholder: str) -> None:
        """Where the text comes from while the photo has none of its own."""
        self._inherited = note
        self.editor.setPlaceholderText(placeholder)
        self._measure()

    def show_conflict(self, theirs: str) -> None:
        """It was changed elsewhere while someone typed here."""
        self.conflict.tell(theirs)

    def _measure(self) -> None:
        text = self.editor.text
        fits = _fitting(self.kind.name, text)
        count = tr("%n character(s)", n=len(text)) if text else ""
        self.hint.setVisible(bool(fits))
        self.hint.setText(fits)
        said = self._inherited or (count if self.kind.counted or fits else "")
        self._tell(said, warning=bool(fits) and not self._inherited)

    def _tell(self, text: str, *, warning: bool) -> None:
        kind = "note-warning" if warning else "muted"
        self.note.setText(text)
        if self.note.property("kind") != kind:
            self.note.setProperty("kind", kind)
            self.note.style().unpolish(self.note)
            self.note.style().polish(self.note)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self.label)
        head.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(head)
        column.addWidget(self.editor)
        column.addWidget(self.hint)
        column.addWidget(self.conflict)

    def _connect(self) -> None:
        name = self.kind.name
        self.editor.edited.connect(self._measure)
        self.editor.edited.connect(lambda: self.edited.emit(name))
        self.editor.entered.connect(lambda: self.entered.emit(name))
        self.editor.left.connect(lambda: self.left.emit(name))
        self.editor.shortened.connect(self.shortened)
        self.conflict.mine.clicked.connect(lambda: self.kept.emit(name))
        self.conflict.other.clicked.connect(lambda: self.replaced.emit(name))


class Conflict(QFrame):
    """Two texts for one field: what stands in it, and what was stored meanwhile."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "conflict")
        self.setAccessibleName(tr("Changed elsewhere"))
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.mine = QPushButton(tr("Keep mine"), self)
        self.other = QPushButton(tr("Use the other"), self)
        row = QHBoxLayout()
        row.addWidget(self.mine)
        row.addWidget(self.other)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        column.addWidget(self.text)
        column.addLayout(row)
        self.hide()

    def tell(self, theirs: str) -> None:
        """Show the other text."""
        shown = theirs if len(theirs) <= _SHOWN else f"{theirs[:_SHOWN]}…"
        said = tr("Changed elsewhere meanwhile: “{text}”", text=shown)
        self.text.setText(said if shown else tr("Emptied elsewhere meanwhile."))
        self.show()


def _fitting(name: str, text: str) -> str:
    """What older programs do to this text; "" where they show all of it."""
    limit = FIELDS[name].iim_bytes if name in FIELDS else 0
    if not limit:
        return ""
    if name == "keywords":
        long = [word.strip() for word in text.split(",") if len(word.strip().encode()) > limit]
        return tr("Older programs cut off “{word}”.", word=long[0]) if long else ""
    data = text.strip().encode()
    if len(data) <= limit:
        return ""
    shown, whole = len(data[:limit].decode(errors="ignore")), len(text.strip())
    return tr(
        "Older programs show only the first {count} of {all} characters.",
        count=number(shown),
        all=number(whole),
    )


def _label(text: str, kind: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("kind", kind)
    return label

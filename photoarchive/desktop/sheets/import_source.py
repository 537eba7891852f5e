"""Where the photos come from: one clear place to choose or drop, and the line that says it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from photoarchive.desktop.dropping import dropped_paths
from photoarchive.desktop.icons import icon, picture
from photoarchive.desktop.sheets.elided import ElidedLabel
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL, WIDE
from photoarchive.desktop.words import number, size, tr
from photoarchive.importer.plan import Found

_SHOWN_KINDS = 3
_HIGHEST = 460  # pixels


class SourceChooser(QFrame):
    """The sheet while nothing was chosen yet."""

    folder_wanted = Signal()
    files_wanted = Signal()
    dropped = Signal(list)  # of Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "drop")
        self.setAcceptDrops(True)
        self.setMaximumHeight(_HIGHEST)
        image = QLabel(self)
        image.setPixmap(picture("folder-input", "muted", 48, self.devicePixelRatioF()))
        title = QLabel(tr("Drop a folder, photos or a zip file here"), self)
        title.setProperty("kind", "title")
        self.folder_button = self._button(tr("Choose a fol&der…"), "folder-open", primary=True)
        self.folder_button.clicked.connect(self.folder_wanted)
        self.files_button = self._button(tr("Choose photos or a &zip…"), "image-plus")
        self.files_button.clicked.connect(self.files_wanted)
        promise = QLabel(tr("Originals are copied and never changed."), self)
        promise.setProperty("kind", "muted")
        self.message = QLabel(self)
        self.message.setProperty("kind", "danger")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.message.hide()
        self._lay_out((image, title), (promise,))

    def say(self, sentence: str) -> None:
        """Why what was chosen cannot be imported; "" for nothing."""
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt calls it so
        """Anything of this disk may be dropped."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt calls it so
        """Folders, files, a zip."""
        if paths := dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def _button(self, text: str, name: str, *, primary: bool = False) -> QPushButton:
        button = QPushButton(icon(name, "on_accent" if primary else "text"), f" {text}", self)
        button.setProperty("kind", "primary" if primary else "")
        button.setAutoDefault(True)
        return button

    def _lay_out(self, above: tuple[QLabel, ...], below: tuple[QLabel, ...]) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addStretch(1)
        buttons.addWidget(self.folder_button)
        buttons.addWidget(self.files_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(MEDIUM)
        column.addStretch(2)
        for label in above:
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignCenter)
        column.addLayout(buttons)
        for label in below:
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.message)
        column.addStretch(3)


class SourceLine(QFrame):
    """From where, how many, how large, and a way to choose otherwise."""

    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark = QLabel(self)
        mark.setPixmap(picture("folder", "muted", 20, self.devicePixelRatioF()))
        self._name = QLabel(self)
        self._name.setProperty("kind", "title")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._path = ElidedLabel("", self, Qt.TextElideMode.ElideMiddle)
        self._path.setProperty("kind", "muted")
        self._count = QLabel(self)
        self._count.setProperty("kind", "muted")
        self.change = QPushButton(tr("Chan&ge…"), self)
        self.change.setProperty("kind", "quiet")
        self.change.setAutoDefault(True)
        self.change.clicked.connect(self.change_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        row.addWidget(mark)
        row.addWidget(self._name)
        row.addWidget(self._path, 1)
        row.addWidget(self._count)
        row.addSpacing(LARGE - MEDIUM)
        row.addWidget(self.change)

    def show_sources(self, sources: tuple[Path, ...]) -> None:
        """The name and the place, at once."""
        first = sources[0]
        self._name.setText(first.name or str(first))
        if len(sources) > 1:
            more = tr("%n more", n=len(sources) - 1)
            self._name.setText(f"{first.name} + {more}")
        self._path.say(str(first.parent))
        self._count.clear()

    def show_found(self, found: Found) -> None:
        """How many there are, of which kinds, and how large they are together."""
        kinds = sorted(found.kinds.items(), key=lambda kind: -kind[1])
        named = [f"{number(count)} {kind or tr('other')}" for kind, count in kinds[:_SHOWN_KINDS]]
        if rest := sum(count for _, count in kinds[_SHOWN_KINDS:]):
            named.append(f"{number(rest)} {tr('other')}")
        self._count.setText(", ".join([*named, size(found.size)]))

    @property
    def text(self) -> str:
        """What it says of the photos."""
        return f"{self._name.text()} ({self._count.text()})"

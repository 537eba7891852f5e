"""What came out: how many photos, where, what stayed behind and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from photoarchive.desktop.icons import icon, picture
from photoarchive.desktop.phrases import translated
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL
from photoarchive.desktop.words import size, tr
from photoarchive.gallery.export import Export
from photoarchive.gallery.targets import Target


class ReportPanel(QWidget):
    """Takes the place of the form when an export is done."""

    folder_wanted = Signal()
    again_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._mark = QLabel(self)
        self._head = QLabel(self)
        self._head.setProperty("kind", "title")
        self._head.setWordWrap(True)
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._where = QLabel(self)
        self._where.setProperty("kind", "muted")
        self._where.setWordWrap(True)
        self._where.setTextFormat(Qt.TextFormat.PlainText)
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._behind = QLabel(self)
        self._behind.setWordWrap(True)
        self._behind.setTextFormat(Qt.TextFormat.PlainText)
        self._behind.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._folder = QPushButton(icon("folder-open"), " " + tr("Open fol&der"), self)
        self._folder.clicked.connect(self.folder_wanted)
        again = QPushButton(icon("upload"), " " + tr("E&xport something else"), self)
        again.clicked.connect(self.again_wanted)
        self._lay_out(again)

    @property
    def where(self) -> str:
        """What it says of the place."""
        return self._where.text()

    def show_report(self, made: Export, target: Target) -> None:
        """Tell what was made."""
        name, role = ("triangle-alert", "warning") if made.refused else ("circle-check", "good")
        self._mark.setPixmap(picture(name, role, 40, self.devicePixelRatioF()))
        self._head.setText(done_text(made, target))
        lines = [str(made.main if not target.is_folder else made.folder), size(made.bytes)]
        if made.archive is not None:
            lines.append(str(made.archive))
        if target.is_folder and not made.encoded:
            lines.append(tr("No picture had changed since the last export."))
        self._where.setText("\n".join(lines))
        self._behind.setText("\n".join(f"{n}: {translated(why)}" for n, why in made.refused))
        self._behind_head.setVisible(bool(made.refused))

    def _lay_out(self, again: QPushButton) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self._folder)
        buttons.addWidget(again)
        buttons.addStretch(1)
        self._behind_head = QLabel(tr("These stayed behind"), self)
        self._behind_head.setProperty("kind", "field")
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._behind)
        words = QVBoxLayout()
        words.setSpacing(MEDIUM)
        words.addWidget(self._head)
        words.addWidget(self._where)
        words.addSpacing(SMALL)
        words.addLayout(buttons)
        words.addSpacing(LARGE)
        words.addWidget(self._behind_head)
        words.addWidget(scroll, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, LARGE, 0, 0)
        row.setSpacing(LARGE)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


def done_text(made: Export, target: Target) -> str:
    """The headline of the report, and what the banner says."""
    if target is Target.GALLERY:
        return tr("The web gallery with %n photo(s) is ready", n=made.photos)
    if target is Target.PHOTOS:
        return tr("%n photo(s) with their captions inside are ready", n=made.photos)
    return tr("The file with the captions of %n photo(s) is ready", n=made.photos)


def opener(target: Target) -> str:
    """What the button says that opens it."""
    return {
        Target.GALLERY: tr("Open in the browser"),
        Target.PHOTOS: tr("Open the folder"),
    }.get(target, tr("Open the file"))

"""About the program: its version and licences, what it promises, where things lie."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from photoarchive import __version__
from photoarchive.desktop.icons import picture
from photoarchive.desktop.labels import prose
from photoarchive.desktop.sheet import Sheet
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL, WIDE
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr
from photoarchive.paths import settings_file

_LABELS = 180  # pixels
_SIGN = 20  # pixels


class AboutSheet(Sheet):
    """Read, and closed again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("About Photo Archive"), tr("Done"))
        self._desk = desk
        self.cancel_button.hide()
        self.main_button.clicked.connect(self.cancel)
        page = QWidget(self)
        page.setProperty("kind", "panel")
        column = QVBoxLayout(page)
        column.setContentsMargins(2, 2, MEDIUM, 2)
        column.setSpacing(MEDIUM)
        column.addWidget(self._label(tr("Version {version}", version=__version__), "title"))
        column.addWidget(
            self._label(
                tr("Import, caption, credit, find and publish a photographer's set, offline.")
            )
        )
        column.addSpacing(SMALL)
        column.addLayout(self._promises())
        column.addSpacing(WIDE)
        column.addLayout(self._facts())
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        self.body.addWidget(area, 1)

    def begin(self) -> None:
        """The only thing to do is to close it."""
        self.main_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _promises(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        for text in (
            tr(
                "No face is ever recognised by the machine: who is in a photo is said by people"
                " and by the article."
            ),
            tr("Originals are copied and never changed, unless you have texts written into them."),
            tr("Nothing leaves this computer but what you export."),
        ):
            sign = QLabel(self)
            sign.setPixmap(picture("circle-check", "good", _SIGN, self.devicePixelRatioF()))
            row = QHBoxLayout()
            row.setSpacing(SMALL)
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self._label(text), 1)
            column.addLayout(row)
        return column

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(MEDIUM)
        grid.setColumnMinimumWidth(0, _LABELS)
        grid.setColumnStretch(1, 1)
        session = self._desk.session
        for row, (title, text) in enumerate(
            (
                (tr("Archive"), str(session.catalog.folder)),
                (tr("Previews"), str(session.previews.folder)),
                (tr("Settings"), str(settings_file())),
                (tr("Licence"), tr("MIT: free to use, change and pass on")),
                (tr("Icons"), tr("Lucide, ISC licence")),
                (tr("Window"), tr("Qt {version} for Python, LGPL 3", version=qVersion())),
            )
        ):
            grid.addWidget(self._label(title, "strong"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._label(text), row, 1)
        return grid

    def _label(self, text: str, kind: str = "") -> QLabel:
        return prose(self, text, kind, selectable=True)

"""The end of an import: how many came in, what did not and why, and what can be done next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from photoarchive.desktop.icons import icon
from photoarchive.desktop.sheets.import_notices import Notice, NoticeList, Tone, of_report
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL
from photoarchive.desktop.words import tr
from photoarchive.importer.request import ImportReport


class ImportResult(QScrollArea):
    """The report by name."""

    article_wanted = Signal(object)  # the Path of an article beside the photos

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget(self)
        self._where = QLabel(inner)
        self._where.setProperty("kind", "muted")
        self._where.setTextFormat(Qt.TextFormat.PlainText)
        self.notices = NoticeList(inner)
        self._articles = QVBoxLayout()
        self._articles.setSpacing(SMALL)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, MEDIUM, 0)
        column.setSpacing(LARGE)
        column.addWidget(self._where)
        column.addWidget(self.notices)
        column.addLayout(self._articles)
        column.addStretch(1)
        self.setWidget(inner)
        self.headline = ""

    def show_report(self, report: ImportReport) -> None:
        """Say what became of everything."""
        count = len(report.added)
        self.headline = tr("%n photo(s) imported", n=count) if count else tr("Nothing new")
        self._where.setText(report.event)
        notices = of_report(report)
        if not notices and count:
            notices = [Notice(Tone.GOOD, tr("Everything came in, and every copy was compared."))]
        self.notices.show_notices(notices)
        self._show_articles(report.articles)

    def _show_articles(self, paths: tuple[Path, ...]) -> None:
        while (item := self._articles.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for path in paths:
            self._articles.addWidget(self._offer(path))

    def _offer(self, path: Path) -> QWidget:
        text = tr("Make captions of {name}", name=path.name)
        button = QPushButton(icon("newspaper"), f" {text}", self)
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self.article_wanted.emit(path))
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addStretch(1)
        return line

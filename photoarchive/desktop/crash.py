"""The outermost door: a bug shows what happened and the program stays open.

An error of the user's world that nobody met on the way, a drive pulled out while something was
being looked up, is passed on as its sentence.
"""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from photoarchive import __version__
from photoarchive.desktop.phrases import translated_error
from photoarchive.desktop.tokens import LARGE, SMALL
from photoarchive.desktop.words import tr
from photoarchive.errors import PhotoArchiveError

_MOST = 5  # dialogs of one session: a bug in a paint event would come for ever


class CrashDoor(QObject):
    """The one excepthook, for the window's thread and all others."""

    told = Signal(str)  # the sentence of a PhotoArchiveError
    _broke = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.shown = 0
        self.dialog: CrashDialog | None = None
        self._broke.connect(self._on_broke)
        sys.excepthook = self.handle
        threading.excepthook = lambda args: self.handle(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def handle(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write the bug to stderr and show it, from whichever thread it came."""
        if isinstance(error, PhotoArchiveError):
            self.told.emit(translated_error(error))
            return
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            self._broke.emit(details("".join(traceback.format_exception(kind, error, trace))))

    @Slot(str)
    def _on_broke(self, text: str) -> None:
        self.shown += 1
        if self.shown <= _MOST:
            dialog = CrashDialog(text)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog = dialog  # nothing else holds it
            dialog.open()


def details(trace: str) -> str:
    """What helps whoever mends it: versions and the trace, nothing of the archive."""
    versions = (
        f"Photo Archive {__version__}, Python {platform.python_version()},"
        f" Qt {PySide6.__version__}, {platform.platform()}"
    )
    return f"{versions}\n\n{trace}"


class CrashDialog(QDialog):
    """Says that something went wrong and that work can go on; the details can be copied."""

    def __init__(self, text: str) -> None:
        super().__init__(QApplication.activeWindow())
        self.setWindowTitle(tr("Something went wrong"))
        self.setMinimumWidth(560)
        calm = QLabel(
            tr(
                "This is a mistake in the program, not yours. What was saved is safe, and you can"
                " go on working. If it happens again, send these details to whoever looks after"
                " the program."
            ),
            self,
        )
        calm.setWordWrap(True)
        self._details = QPlainTextEdit(text, self)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(tr("Details"))
        self._details.setTabChangesFocus(True)
        self.copy_button = QPushButton(tr("&Copy details"), self)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        close = QPushButton(tr("Go on &working"), self)
        close.setProperty("kind", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setSpacing(LARGE)
        column.addWidget(calm)
        column.addWidget(self._details, 1)
        column.addLayout(row)
        close.setFocus()

"""From the first moment to a painted frame, and then to the archive in it.

Until the frame is painted, nothing is loaded that it can do without: `app`, the catalog and the
views come after.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from photoarchive.catalog.location import LIBRARY
from photoarchive.catalog.lock import is_locked
from photoarchive.desktop.dressing import archive_to_open, colour
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.window import MainWindow
from photoarchive.paths import resources

# For the smoke test of the packed program: seconds, and where to put a picture of the window.
QUIT_AFTER = "PHOTOARCHIVE_QUIT_AFTER"

_PATIENCE = 200  # milliseconds for a screen that does not answer


def start(archive: Path | None) -> int:
    """Run the program; the exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("photoarchive")
    app.setDesktopFileName("photoarchive")
    app.setWindowIcon(QIcon(str(resources("style", "program.svg"))))
    preferences = Preferences()
    folder = archive_to_open(archive, preferences)
    if is_locked(folder) and _woken(folder):
        return 0
    colour(app, preferences)
    frame = painted_frame(preferences) if (folder / LIBRARY).is_file() else None
    return _run(app, preferences, frame, archive)


def _woken(folder: Path) -> bool:
    from photoarchive.desktop.instance import wake

    return wake(folder)


def painted_frame(preferences: Preferences) -> MainWindow:
    """The window with nothing in it, on the screen."""
    frame = MainWindow(None, preferences)
    loop = QEventLoop()
    frame.painted.connect(loop.quit)
    QTimer.singleShot(_PATIENCE, loop.quit)
    frame.show()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return frame


def _run(
    app: QApplication, preferences: Preferences, frame: MainWindow | None, archive: Path | None
) -> int:
    from photoarchive.desktop.crash import CrashDoor

    door = CrashDoor(app)
    from photoarchive.desktop import pace
    from photoarchive.desktop.app import Shell

    shell = Shell(app, preferences, frame=frame)
    door.told.connect(shell.tell)
    if not shell.begin(archive):
        return 0
    if seconds := os.environ.get(QUIT_AFTER):
        QTimer.singleShot(round(float(seconds) * 1000), shell.quit)
    pace.favour_window()
    code = app.exec()
    shell.close()
    return code

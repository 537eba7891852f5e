"""How long the program takes to start, beside the least that a Qt window takes.

    python -m benchmarks.start [--archive DIR]

Each start is a process of its own, from its first moment until its window is painted; the two
kinds take turns, so that a machine that is busy now and then treats them alike. Median of all.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from benchmarks.archive import Size, make
from photoarchive.files.previews import Previews

_PAINTED = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QObject, QEvent, QTimer
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(time.time() - float(sys.argv[1]), flush=True)
            watched.removeEventFilter(self)
            QTimer.singleShot(0, app.closeAllWindows)
        return False
"""
BARE = f"""{_PAINTED}
from PySide6.QtWidgets import QApplication, QMainWindow
app, window, painted = QApplication([]), QMainWindow(), Painted()
window.resize(1440, 900)
window.installEventFilter(painted)
window.show()
app.exec()
"""
OURS = f"""{_PAINTED}
from PySide6.QtWidgets import QApplication
from photoarchive.desktop.app import Shell
from photoarchive.desktop.preferences import Preferences
app, painted = QApplication([]), Painted()
app.installEventFilter(painted)
shell = Shell(app, Preferences())
shell.begin(Path(sys.argv[2]))
app.exec()
"""


def started(code: str, archive: Path) -> float:
    """Seconds from the start of a process to its first paint."""
    command = [sys.executable, "-c", code, repr(time.time()), str(archive)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(done.stdout.split()[0])


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--archive", type=Path, help="one that is there; else 200 photos are made")
    parser.add_argument("--turns", type=int, default=12)
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PHOTOARCHIVE_CONFIG"] = folder
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder, "compiled"))
        os.environ.setdefault("PHOTOARCHIVE_CACHE", str(Path(folder, "cache")))
        archive = given.archive or Path(folder, "archive")
        if given.archive is None:
            previews = Previews(Path(os.environ["PHOTOARCHIVE_CACHE"], "previews"))
            make(archive, Size(200, events=2, people=40, pictures=20), previews=previews)
        started(BARE, archive), started(OURS, archive)  # everything is in memory from now on
        turns = [(started(BARE, archive), started(OURS, archive)) for _ in range(given.turns)]
    bare, ours = (median(times) for times in zip(*turns, strict=True))
    print(f"bare QMainWindow  {bare * 1000:.0f} ms\nour window        {ours * 1000:.0f} ms")
    print(f"ratio             {ours / bare:.1f} (median of {given.turns} turns each)")


if __name__ == "__main__":
    main()

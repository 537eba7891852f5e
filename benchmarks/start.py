"""How long the program takes to start, beside the least that a Qt window takes.

    python -m benchmarks.start [--archive DIR]

Each start is a process of its own, from its first moment until its window is painted, and until
the tiles of the photos are, without their pictures; the two
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

_BEGIN = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
def told():
    print(time.time() - float(sys.argv[1]), flush=True)
"""
BARE = f"""{_BEGIN}
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            told()
            watched.removeEventFilter(self)
            QTimer.singleShot(0, app.closeAllWindows)
        return False
app, window, painted = QApplication([]), QMainWindow(), Painted()
window.resize(1440, 900)
window.installEventFilter(painted)
window.show()
app.exec()
"""
OURS = f"""{_BEGIN}
from photoarchive.desktop.dressing import colour
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.starting import painted_frame
app, preferences = QApplication([]), Preferences()
colour(app, preferences)
frame = painted_frame(preferences)
told()
class Tiles(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and frame.desk.browsing.ids:
            told()
            watched.removeEventFilter(self)
            QTimer.singleShot(0, app.closeAllWindows)
        return False
from photoarchive.desktop.app import Shell
shell, tiles = Shell(app, preferences, frame=frame), Tiles()
shell.begin(Path(sys.argv[2]))
frame.views["library"].grid.viewport().installEventFilter(tiles)
app.exec()
"""


def started(code: str, archive: Path) -> list[float]:
    """Seconds from the start of a process to what it tells: its first paint, the first tiles."""
    command = [sys.executable, "-c", code, repr(time.time()), str(archive)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [float(moment) for moment in done.stdout.split()]


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
        turns = [(*started(BARE, archive), *started(OURS, archive)) for _ in range(given.turns)]
    bare, frame, tiles = (median(times) for times in zip(*turns, strict=True))
    print(f"bare QMainWindow painted   {bare * 1000:.0f} ms")
    print(f"our window, painted frame  {frame * 1000:.0f} ms  {frame / bare:.2f}x")
    print(f"our window, painted grid   {tiles * 1000:.0f} ms  {tiles / bare:.2f}x")
    print(f"(median of {given.turns} turns each)")


if __name__ == "__main__":
    main()

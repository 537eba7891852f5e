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
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Started:
    """Seconds until an empty window of Qt's is painted, ours with nothing in it, and its tiles."""

    bare: float
    frame: float
    tiles: float

    def line(self) -> str:
        """A sentence with all of it."""
        bare, frame, tiles = (f"{1_000 * s:.0f} ms" for s in (self.bare, self.frame, self.tiles))
        return (
            f"Painted: an empty QMainWindow after {bare}, our frame after {frame}"
            f" ({self.frame / self.bare:.2f}×), the grid of the archive after {tiles}"
            f" ({self.tiles / self.bare:.2f}×)."
        )


def measure(archive: Path, turns: int) -> Started:
    """The medians of so many turns each; the first of each is not counted."""
    _moments(BARE, archive), _moments(OURS, archive)
    taken = [(*_moments(BARE, archive), *_moments(OURS, archive)) for _ in range(turns)]
    return Started(*(median(times) for times in zip(*taken, strict=True)))


def _moments(code: str, archive: Path) -> list[float]:
    """Seconds from the start of a process to what it tells: its first paint, the first tiles."""
    compiled = {**os.environ, "PYTHONPYCACHEPREFIX": os.environ["PHOTOARCHIVE_CONFIG"]}
    compiled.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    command = [sys.executable, "-c", code, repr(time.time()), str(archive)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=compiled)
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
        os.environ.setdefault("PHOTOARCHIVE_CACHE", str(Path(folder, "cache")))
        archive = given.archive or Path(folder, "archive")
        if given.archive is None:
            previews = Previews(Path(os.environ["PHOTOARCHIVE_CACHE"], "previews"))
            make(archive, Size(200, events=2, people=40, pictures=20), previews=previews)
        print(measure(archive, given.turns).line())


if __name__ == "__main__":
    main()

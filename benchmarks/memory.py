"""How much memory the window takes on a large archive, beside a small one.

    python -m benchmarks.memory DIR

DIR is an archive made by `benchmarks.archive`; one of a thousand photos is made beside it. Each
window is a process of its own: it opens, has its whole list, scrolls through it, and tells what
it has resident (Linux).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from benchmarks.archive import Size, make
from photoarchive.files.previews import Previews

SMALL = 1_000  # photos
_LOOK = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from benchmarks.watch import pause, until
from photoarchive.desktop.app import Shell
from photoarchive.desktop.preferences import Preferences
app = QApplication([])
window = Shell(app, Preferences()).open(Path(sys.argv[1]))
until(lambda: window.desk.browsing.loaded)
bar = window.views["library"].grid.verticalScrollBar()
for step in range(101):
    bar.setValue(bar.maximum() * step // 100)
    pause(0.03)
pause(2)
(line,) = (one for one in open("/proc/self/status") if one.startswith("VmRSS"))
print(int(line.split()[1]) * 1024)
window.close()
"""


@dataclass(frozen=True)
class Resident:
    """Bytes of a window on a small archive and of one on a large one."""

    small: int
    large: int

    @property
    def more(self) -> float:
        """Megabytes that the large one takes more."""
        return (self.large - self.small) / 1e6

    def line(self) -> str:
        """A sentence with all of it."""
        small, large = self.small / 1e6, self.large / 1e6
        return f"Resident: {small:.0f} MB with {SMALL:,} photos, {large:.0f} MB with all."


def measure(archive: Path, scratch: Path) -> Resident:
    """The large archive, and a small one made in `scratch`; the window's folders are there too."""
    small = scratch / "small"
    make(small, Size(SMALL, events=8, people=200), previews=Previews(scratch / "previews"))
    return Resident(_resident(small), _resident(archive))


def _resident(archive: Path) -> int:
    done = subprocess.run(
        [sys.executable, "-c", _LOOK, str(archive)], stdout=subprocess.PIPE, text=True, check=True
    )
    return int(done.stdout)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("archive", type=Path, metavar="DIR")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["PHOTOARCHIVE_CONFIG"] = scratch
        os.environ.setdefault("PHOTOARCHIVE_CACHE", scratch)
        found = measure(given.archive, Path(scratch))
    print(found.line())


if __name__ == "__main__":
    main()

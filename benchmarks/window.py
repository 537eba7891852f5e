"""Works in the real window on a large archive, and tells how long it stood still.

    python -m benchmarks.window

Makes an archive of 100,000 photos first (kept in build/), opens it without a screen, scrolls, types
a search, captions 200 photos. Goal: while one works, the window never stands still for more than
50 ms. The exit code is 1 where it does.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from benchmarks.archive import Size, make
from benchmarks.watch import LIMIT, Block, Phase, Watch, pause, until
from photoarchive.desktop.pace import favour_window
from photoarchive.files.previews import Previews

BUILT = Path(__file__).parents[1] / "build" / "benchmark"
FRAME = 0.016  # seconds between two steps of scrolling
STEPS = 1_000  # through the whole grid
CAPTIONED = 200
SENTENCE = "Twee mensen praten bij het raam. "
SEARCHES = ("jansen", "opening 2019", "bakker utrecht", "wethouder")


def prepare(photos: int) -> Path:
    """The archive, made once."""
    folder = BUILT / f"photos-{photos}"
    if not (folder / "done").is_file():
        size = Size(photos, events=max(1, photos // 125), people=min(5_000, photos))
        make(folder / "archive", size, previews=Previews(BUILT / "cache" / "previews"))
        (folder / "done").touch()
    return folder / "archive"


class Bench:
    """One window, and what is done in it."""

    def __init__(self, archive: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from photoarchive.desktop.app import Shell
        from photoarchive.desktop.preferences import Preferences

        self.app = QApplication.instance() or QApplication([])
        self.watch = Watch()
        self.archive = archive
        self.shell = Shell(self.app, Preferences())  # type: ignore[arg-type]

    def run(self) -> list[Phase]:
        """All phases."""
        self.watch.start()
        with self.watch.phase("nothing at all") as phase:  # what the machine itself does
            phase.seconds.append(0.0)
            pause(3)
        self.start()
        self.scroll()
        self.jump()
        self.type_searches()
        self.caption()
        self.watch.stop()
        self.window.close()
        pause(0.2)
        return self.watch.phases

    # -- opening -----------------------------------------------------------------------------

    def start(self) -> None:
        """From the call to the first tile and the last one on screen."""
        with self.watch.phase("open the window") as phase:
            begun = time.perf_counter()
            self.window = self.shell.open(self.archive)
            self.window.resize(1440, 900)
            self.desk, self.grid = self.window.desk, self.window.views["library"].grid  # type: ignore[attr-defined]
            shown: list[float] = []
            self.desk.thumbnails.changed.connect(lambda _: shown.append(time.perf_counter()))
            self.app.processEvents()
            phase.seconds.append(time.perf_counter() - begun)
            until(lambda: bool(self.desk.browsing.loaded and shown))
            phase.seconds.append(shown[0] - begun)
            until(lambda: time.perf_counter() - shown[-1] > 0.3)
            phase.seconds.append(shown[-1] - begun)
        favour_window()  # as the program does when its window stands

    # -- scrolling -----------------------------------------------------------------------------

    def scroll(self) -> None:
        """Through the whole grid, evenly."""
        bar = self.grid.verticalScrollBar()
        with self.watch.phase("scroll through all") as phase:
            for step in range(STEPS + 1):
                begun = time.perf_counter()
                bar.setValue(bar.maximum() * step // STEPS)
                self.app.processEvents()
                phase.seconds.append(time.perf_counter() - begun)
                pause(FRAME)

    def jump(self) -> None:
        """To and fro by a screen, a key at a time, as one who looks for something."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        keys = (Qt.Key.Key_End, Qt.Key.Key_Home, *[Qt.Key.Key_PageDown] * 40, Qt.Key.Key_End)
        with self.watch.phase("walk by keys") as phase:
            self.grid.setFocus()
            for key in keys:
                begun = time.perf_counter()
                QTest.keyClick(self.grid, key)
                self.app.processEvents()
                phase.seconds.append(time.perf_counter() - begun)
                pause(0.05)
            QTest.keyClick(self.grid, Qt.Key.Key_Home)

    # -- searching -----------------------------------------------------------------------------

    def type_searches(self) -> None:
        """Letter by letter, each waited for: until the grid has the photos found."""
        from PySide6.QtTest import QTest

        chance, answers = random.Random(7), [0]
        self.desk.browsing.ids_changed.connect(lambda: answers.append(answers[-1] + 1))
        with self.watch.phase("type in the search") as phase:
            for text in SEARCHES:
                self.desk.actions["find"].trigger()
                box = self.app.focusWidget()
                for letter in text:
                    before = answers[-1]
                    begun = time.perf_counter()
                    QTest.keyClicks(box, letter)
                    if letter != " ":
                        until(lambda known=before: answers[-1] > known)
                    phase.seconds.append(time.perf_counter() - begun)
                    pause(chance.uniform(0.05, 0.15))
                self.desk.actions["clear_filters"].trigger()
                pause(0.3)

    # -- captioning ----------------------------------------------------------------------------

    def caption(self) -> None:
        """A sentence, Ctrl+Enter, the next photo; until its picture is there."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        canvas = self.window.views["captioning"].canvas  # type: ignore[attr-defined]
        with self.watch.phase("open the caption view") as phase:
            begun = time.perf_counter()
            self.desk.actions["captioning"].trigger()
            until(lambda: canvas.shown is not None)
            phase.seconds.append(time.perf_counter() - begun)
            pause(0.5)
        with self.watch.phase("caption to caption") as phase:
            for _ in range(CAPTIONED):
                self._type(SENTENCE)
                before = self.desk.browsing.current
                begun = time.perf_counter()
                QTest.keyClick(
                    self.app.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
                )
                until(lambda known=before: self._moved(known, canvas))
                phase.seconds.append(time.perf_counter() - begun)
                pause(0.1)

    def _type(self, text: str) -> None:
        """As fast as a quick typist bursts: a word at a time."""
        from PySide6.QtTest import QTest

        for word in text.split(" "):
            QTest.keyClicks(self.app.focusWidget(), word + " ")
            pause(0.02)

    def _moved(self, before: int, canvas: object) -> bool:
        return self.desk.browsing.current != before and canvas.shown is not None  # type: ignore[attr-defined]


def report(phases: Sequence[Phase]) -> str:
    """A table: what was measured, the longest time without an answer, and where."""
    lines = [
        "| phase | times | median | slowest | longest block | own computing | starved | > 50 ms |",
        "|---|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for phase in phases:
        longest = phase.longest
        lines.append(
            f"| {phase.name} | {len(phase.seconds)} | {_ms(median(phase.seconds))}"
            f" | {_ms(max(phase.seconds))} | {_ms(longest.seconds)} | {_ms(longest.own)}"
            f" | {_ms(longest.starved)} | {len(phase.too_long)} |"
        )
    return "\n".join(lines)


def causes(phases: Sequence[Phase]) -> str:
    """The longest blocks of each phase: what they were made of, and where, innermost line last."""
    return "\n".join(_cause(one.name, block) for one in phases for block in one.too_long[:4])


def _cause(name: str, block: Block) -> str:
    shares = {"own": block.own, "starved": block.starved, "collecting": block.collecting}
    said = ", ".join(f"{share} {_ms(seconds)}" for share, seconds in shares.items())
    lines = [f"\n{name}: {_ms(block.seconds)}, {said}: {block.where}"]
    lines += [f"    {line}" for line in block.stack]
    return "\n".join([*lines, *(f"    meanwhile {line}" for line in block.others)])


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms" if seconds < 10 else f"{seconds:.1f} s"


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--photos", type=int, default=100_000)
    parser.add_argument("--archive", type=Path, help="an archive that is there already")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    archive = given.archive or prepare(given.photos)
    with tempfile.TemporaryDirectory() as settings:
        os.environ["PHOTOARCHIVE_CONFIG"] = settings
        os.environ.setdefault("PHOTOARCHIVE_CACHE", str(BUILT / "cache"))
        phases = Bench(archive).run()
    print(report(phases))
    print(causes(phases))
    opening = ("open the window", "open the caption view")
    felt = [phase for phase in phases if phase.too_long and phase.name not in opening]
    print(f"\nlonger than {_ms(LIMIT)} while working: {', '.join(p.name for p in felt) or 'never'}")
    return 1 if felt else 0


if __name__ == "__main__":
    sys.exit(main())

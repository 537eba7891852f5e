"""Caption after caption on photos of 24 megapixels, in the real window.

    python -m benchmarks.captioning [--photos DIR]

DIR has the photos of `benchmarks.corpus`; they are imported where they are. Someone types a
sentence, presses Ctrl+Enter, looks, and types the next. Measured is when the next photo is sharp
on screen, and for how long the window stood still at most meanwhile.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from benchmarks.watch import Watch, pause, until
from photoarchive.catalog.catalog import Catalog
from photoarchive.desktop.pace import favour_window
from photoarchive.files.previews import Previews
from photoarchive.importer.importing import import_photos
from photoarchive.importer.request import ImportRequest
from photoarchive.progress import Progress

SENTENCE = "Twee mensen praten bij het raam. "
LOOKING = 0.8  # seconds before one types: less than anybody needs for a new photo
_SHARP = 512  # pixels: no preview is larger, every sharp picture is


@dataclass(frozen=True)
class Captioned:
    """For each photo: seconds until it was sharp, and the longest the window stood still."""

    sharp: tuple[float, ...]
    still: tuple[float, ...]

    @property
    def sharp_p95(self) -> float:
        """Milliseconds; one in twenty took longer."""
        return 1_000 * quantiles(self.sharp, n=20)[18]

    @property
    def still_p99(self) -> float:
        """Milliseconds; one in a hundred took longer."""
        return 1_000 * quantiles(self.still, n=100)[98]

    def line(self) -> str:
        """A sentence with all of it."""
        half = 1_000 * median(self.sharp)
        return (
            f"Captioning {len(self.sharp)} photos: sharp after {half:.0f} ms (median),"
            f" {self.sharp_p95:.0f} ms (p95), {1_000 * max(self.sharp):.0f} ms (slowest);"
            f" window still for {1_000 * median(self.still):.0f} ms (median),"
            f" {self.still_p99:.0f} ms (p99), {1_000 * max(self.still):.0f} ms (longest)."
        )


def measure(photos: Path, scratch: Path) -> Captioned:
    """Caption each of them once."""
    previews = Previews(scratch / "previews")
    with Catalog.create(scratch / "archive") as catalog:
        request = ImportRequest(sources=(photos,), event="Opening", in_place=True)
        import_photos(catalog, request, previews=previews, progress=Progress())
    return _caption_all(scratch / "archive", previews)


def _caption_all(archive: Path, previews: Previews) -> Captioned:
    from PySide6.QtWidgets import QApplication

    from photoarchive.desktop import dressing
    from photoarchive.desktop.places import Place
    from photoarchive.desktop.preferences import Preferences
    from photoarchive.desktop.session import Session
    from photoarchive.desktop.window import MainWindow

    app, preferences = QApplication.instance() or QApplication([]), Preferences()
    assert isinstance(app, QApplication)
    dressing.speak(app, preferences)
    dressing.colour(app, preferences)
    session = Session(Catalog.open(archive), previews)
    window = MainWindow(session, preferences)
    window.show()
    window.activateWindow()
    until(lambda: window.isActiveWindow() and window.desk.browsing.loaded)
    favour_window()
    window.go(Place.CAPTION)
    try:
        return _walk(app, window)
    finally:
        window.close()
        session.close()
        pause(0.1)


def _walk(app: object, window: object) -> Captioned:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    watch, sharp, still = Watch(), [], []
    canvas = window.views["captioning"].canvas  # type: ignore[attr-defined]
    browsing = window.desk.browsing  # type: ignore[attr-defined]

    def is_sharp() -> bool:
        shown = canvas.shown
        return shown is not None and max(shown.width(), shown.height()) > _SHARP

    watch.start()
    until(is_sharp)
    for _ in range(len(browsing.ids) - 1):
        pause(LOOKING)
        watch.take_longest()
        for word in SENTENCE.split(" "):
            QTest.keyClicks(app.focusWidget(), word + " ")  # type: ignore[attr-defined]
            pause(0.02)
        before, begun = browsing.current, time.perf_counter()
        QTest.keyClick(app.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # type: ignore[attr-defined]
        until(lambda known=before: browsing.current != known and is_sharp())  # type: ignore[misc]
        sharp.append(time.perf_counter() - begun)
        pause(0.05)
        still.append(watch.take_longest())
    watch.stop()
    return Captioned(tuple(sharp), tuple(still))


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    built = Path(__file__).parents[1] / "build" / "photos"
    parser.add_argument("--photos", type=Path, default=built)
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["PHOTOARCHIVE_CONFIG"] = os.environ["PHOTOARCHIVE_CACHE"] = scratch
        print(measure(given.photos, Path(scratch)).line())


if __name__ == "__main__":
    main()

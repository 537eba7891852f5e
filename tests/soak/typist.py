"""Types captions in the program's own window, key by key, and notes what it shows.

What is typed, and what must be there after a kill, stands in `captioning`.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from photoarchive.desktop import pace
from photoarchive.desktop.app import Shell
from photoarchive.desktop.caption.view import CaptionView
from photoarchive.desktop.places import Place
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.window import MainWindow
from photoarchive.desktop.words import tr
from tests.desktop.caption.conftest import CONTROL, Keyboard
from tests.soak.captioning import BEAT, PEOPLE, SAVED, TYPED, WORKS, Notes, Work

KEYS = {"caption": Qt.Key.Key_1, PEOPLE: Qt.Key.Key_2, "headline": Qt.Key.Key_3}
SOON = 5  # milliseconds
BROKEN = 4  # the exit code that the driver knows


def run(folder: Path) -> None:
    """From the program's start to its end; a second time it types as fast as the keys go."""
    for name in ("CONFIG", "CACHE"):
        os.environ[f"PHOTOARCHIVE_{name}"] = str(folder / name.lower())
    os.environ["TMPDIR"] = str(folder)  # the door that a second start knocks on
    sys.excepthook = _end
    in_haste = (folder / TYPED).exists()
    app = QApplication([])
    preferences = Preferences()
    preferences.set("language", "en")
    shell = Shell(app, preferences)
    shell.begin(folder / "archive")
    assert isinstance(shell.window, MainWindow), "the archive was not opened"
    typist = Typist(shell.window, folder, in_haste=in_haste)
    pace.favour_window()
    QTimer.singleShot(0, typist.go_on)
    app.exec()
    shell.close()
    assert typist.done, "the window was closed too early"


def _end(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
    """An error inside a slot ends the child, and is told."""
    traceback.print_exception(kind, error, where)
    os._exit(BROKEN)


class Typist:
    """Someone who captions, and looks at what is there already."""

    def __init__(self, window: MainWindow, folder: Path, *, in_haste: bool) -> None:
        view = window.views[Place.CAPTION]
        assert isinstance(view, CaptionView)
        self._window, self._view, self._in_haste = window, view, in_haste
        self._keys = Keyboard(window)
        self._saved = Notes(folder / SAVED, lasting=True)
        self._typed = Notes(folder / TYPED, lasting=False)
        self._steps = self._work()
        self.done = False
        view.autosave.stored.connect(self._on_stored)
        view.cast.changed.connect(self._on_people)
        self._beat = QTimer(window)
        self._beat.timeout.connect(self._typed.put)
        self._beat.start(round(BEAT * 1_000))

    def go_on(self) -> None:
        """The next step, and after it the one after that."""
        wait = next(self._steps, None)
        if wait is not None:
            QTimer.singleShot(SOON if self._in_haste else wait, self.go_on)

    # -- what is done --------------------------------------------------------------------------

    def _work(self) -> Iterator[int]:
        """Photo by photo along the list; each step says how long to wait after it."""
        window, view, browsing = self._window, self._view, self._window.desk.browsing
        window.activateWindow()
        yield from _until(lambda: window.isActiveWindow() and browsing.loaded)
        browsing.set_current(browsing.ids[0])
        window.desk.actions[Place.CAPTION].trigger()
        yield from _until(lambda: view.roster.loaded and view.tally.counted)
        for _ in browsing.ids:
            if work := WORKS.get(self._photo):
                yield from self._caption(work)
            self._keys.save_and_next()
            yield SOON
        self.done = True
        window.close()

    def _caption(self, work: Work) -> Iterator[int]:
        yield from self._type("caption", work.caption, work.pace)
        yield work.thinks
        for letters, name in work.people:
            yield from self._add(letters, name)
        yield from self._type("headline", work.headline, work.pace)

    def _type(self, field: str, text: str, wait: int) -> Iterator[int]:
        """The text instead of what is there, unless that is the same."""
        if self._view.panel.text(field) == text:
            return
        self._keys.key(KEYS[field], CONTROL)
        self._keys.key(Qt.Key.Key_A, CONTROL)
        for character in text:
            self._keys.type(character)
            self._typed.put(self._photo, field, self._view.panel.text(field))
            yield wait
        assert self._view.panel.text(field) == text

    def _add(self, letters: str, name: str) -> Iterator[int]:
        """Someone of the register by the first letters, unless they are there."""
        self._keys.key(KEYS[PEOPLE], CONTROL)
        yield SOON
        if name in self._chips:
            return
        for letter in letters:
            self._keys.type(letter)
            yield SOON
        assert self._view.panel.choices.offered[0] == name
        self._keys.key(Qt.Key.Key_Return)
        yield from _until(lambda: name in self._chips)

    # -- what is seen --------------------------------------------------------------------------

    @property
    def _photo(self) -> str:
        return self._view.photo.name if self._view.photo else ""

    @property
    def _chips(self) -> list[str]:
        return [chip.text.name for chip in self._view.panel.people.rows.chips]

    def _shown_as_saved(self) -> bool:
        labels = self._window.statusBar().findChildren(QLabel)
        return any(
            label.isVisible() and label.text().startswith(tr("Saved in the archive just now"))
            for label in labels
        )

    def _on_stored(self, field: str) -> None:
        assert self._shown_as_saved(), f"{field} was stored, and nothing says so"
        self._saved.put(self._photo, field, self._view.autosave.stored_text(field))

    def _on_people(self) -> None:
        if self._shown_as_saved():
            self._saved.put(self._photo, PEOPLE, "; ".join(self._chips))


def _until(ready: Callable[[], bool]) -> Iterator[int]:
    while not ready():
        yield SOON

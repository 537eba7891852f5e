"""The program with its window: from start to the last window closed.

Which archive is open, in which language and scheme. What is in a window belongs to `window`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from photoarchive import paths
from photoarchive.catalog.backup import Backup, backups_in
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.location import LIBRARY
from photoarchive.catalog.opening import BACKUPS, ORIGINALS
from photoarchive.catalog.restoring import find_backup, restore
from photoarchive.desktop import dressing, pickers, translations
from photoarchive.desktop.banner import Tone
from photoarchive.desktop.first_start import FirstStart
from photoarchive.desktop.instance import Door, wake
from photoarchive.desktop.jobs import Job, Jobs
from photoarchive.desktop.phrases import translated, translated_error
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.session import Session
from photoarchive.desktop.upkeep import HOUR
from photoarchive.desktop.welcome import WelcomePanel
from photoarchive.desktop.window import MainWindow
from photoarchive.desktop.words import tr, when_made
from photoarchive.errors import ArchiveInUse, PhotoArchiveError
from photoarchive.files.previews import Previews
from photoarchive.paths import cache_folder, data_folder
from photoarchive.progress import Progress

if TYPE_CHECKING:
    from photoarchive.exchange.rebuild import Rebuilding

# For the smoke test of the packed program: seconds, and where to put a picture of the window.
PICTURE = "PHOTOARCHIVE_PICTURE"


class Shell(QObject):
    """Opens archives into windows, one at a time; the program ends with the last window."""

    def __init__(
        self, app: QApplication, preferences: Preferences, *, frame: MainWindow | None = None
    ) -> None:
        super().__init__(app)
        self._app = app
        self._jobs = Jobs(self)
        self.preferences = preferences
        self.window: MainWindow | FirstStart | None = frame
        dressing.speak(app, preferences)
        if frame is None:
            dressing.colour(app, preferences)
        preferences.changed.connect(self._on_preference)
        app.styleHints().colorSchemeChanged.connect(lambda _: dressing.colour(app, preferences))

    # -- opening -----------------------------------------------------------------------------

    def begin(self, archive: Path | None) -> bool:
        """Open the archive that was named, the last one, or the first start.

        False where another window has it already and was asked to come to the front.
        """
        folder = dressing.archive_to_open(archive, self.preferences)
        if archive is None and not (folder / LIBRARY).is_file():
            self.welcome(self._gone(folder) if self.preferences.now.archive else "")
            return True
        try:
            self.open(folder)
        except ArchiveInUse as error:
            if wake(folder):
                return False
            self.welcome(translated_error(error))
        except PhotoArchiveError as error:
            self._offer_restore(folder, self.welcome(translated_error(error)))
        return True

    def _offer_restore(self, folder: Path, window: FirstStart) -> None:
        """A library that is there and cannot be opened: its newest backup can take its place."""
        there = backups_in(folder / BACKUPS) if (folder / LIBRARY).is_file() else ()
        if there:
            window.panel.offer_restore(when_made(there[0].made_at.isoformat()))
            window.panel.restore_wanted.connect(lambda: self._try(lambda: self._restore(folder)))

    def _on_restore_wanted(self, chosen: Backup | None = None) -> None:
        """Close the open window, put the backup in the place of its library, open that."""
        window = self.window
        if not isinstance(window, MainWindow):
            return
        folder = window.session.catalog.folder
        self.window = None
        if not window.close():  # it has a text that could not be stored
            self.window = window
            return
        try:
            self._restore(folder, chosen)
        except PhotoArchiveError as error:
            self._try(lambda: self.open(folder))
            self._tell_anywhere(translated_error(error))

    def _restore(self, folder: Path, chosen: Backup | None = None) -> None:
        done = restore(folder, chosen or find_backup(folder))
        window = self.open(folder)
        said = tr("This is the backup of {moment}. What was there is kept.",
                  moment=when_made(done.backup.made_at.isoformat()))  # fmt: skip
        if done.before is None or done.damaged:
            window.desk.banner.say(said)
            return
        before = find_backup(folder, done.before.name)
        back = window.session.restore_wanted
        window.desk.banner.say(said, action=tr("Take it back"), then=lambda: back.emit(before))

    def _tell_anywhere(self, sentence: str) -> None:
        """In the window that is open; the first start where none is."""
        if self.window is None:
            self.welcome(sentence)
        else:
            self.tell(sentence)

    def open(self, folder: Path) -> MainWindow:
        """Show the archive of that folder in place of the one shown. Raises PhotoArchiveError."""
        catalog = Catalog.open(folder, wait=0.5)
        return self._show(catalog)

    def make(self, folder: Path) -> MainWindow:
        """Make an archive, or open the one that is there."""
        if (folder / LIBRARY).is_file():
            return self.open(folder)
        return self._show(Catalog.create(folder))

    def welcome(self, sentence: str = "") -> FirstStart:
        """Show the first start, with what went wrong."""
        window = FirstStart()
        self.listen(window.panel)
        window.panel.say(sentence)
        self._replace(window)
        return window

    def _show(self, catalog: Catalog) -> MainWindow:
        session = Session(catalog, Previews(cache_folder() / "previews"))
        window = self._empty_frame() or MainWindow(None, self.preferences)
        window.furnish(session)
        session.setParent(window)
        window.closing.connect(lambda: _close(session))
        window.restore_wanted.connect(lambda: self._on_restore_wanted())
        session.restore_wanted.connect(
            self._on_restore_wanted, Qt.ConnectionType.QueuedConnection
        )  # what asked for it is closed by it
        self._connect(window)
        self.preferences.set("archive", str(catalog.folder))
        self._replace(window)
        door = Door(catalog.folder, window)
        door.knocked.connect(lambda: _come_to_front(window))
        window.leaving.connect(door.close)
        return window

    def _empty_frame(self) -> MainWindow | None:
        """The window that was painted first and still waits for an archive."""
        shown = self.window
        return shown if isinstance(shown, MainWindow) and not shown.furnished else None

    def _replace(self, window: MainWindow | FirstStart) -> None:
        old, self.window = self.window, window
        window.show()
        if old is not None and old is not window:
            old.close()

    def _connect(self, window: MainWindow) -> None:
        actions = window.desk.actions
        actions["open_archive"].triggered.connect(self._on_archive_wanted)
        actions["new_archive"].triggered.connect(self._on_new_archive)
        actions["sample"].triggered.connect(self._on_sample_wanted)

    def listen(self, panel: WelcomePanel) -> None:
        """Do what is asked for in a welcome panel."""
        panel.folder_wanted.connect(self._on_folder_wanted)
        panel.photos_dropped.connect(self._import)
        panel.sample_wanted.connect(self._on_sample_wanted)
        panel.archive_wanted.connect(self._on_archive_wanted)

    # -- what was asked for ------------------------------------------------------------------

    def _on_folder_wanted(self) -> None:
        chosen = pickers.folder(self._parent(), tr("The photographer's folder"))
        if chosen is not None:
            self._import([chosen])

    def _import(self, dropped: Sequence[Path]) -> None:
        """Into the archive that is open, or a new one in the usual place."""

        def show() -> None:
            window = self.window
            if not isinstance(window, MainWindow):
                window = self.make(paths.default_archive())
            window.take_dropped(list(dropped))

        self._try(show)

    def _on_archive_wanted(self) -> None:
        chosen = pickers.folder(self._parent(), tr("The folder of the archive"))
        if chosen is None:
            return
        if (chosen / ORIGINALS).is_dir() and not (chosen / LIBRARY).exists():
            self._offer_anew(chosen)
        else:
            self._try(lambda: self.open(chosen))

    def _offer_anew(self, folder: Path) -> None:
        """An archive whose library is gone: its photos and the files beside them are there."""
        said = tr(
            "The archive's own file is missing in {folder}, but its photos are there. The archive"
            " can be made anew from them.",
            folder=folder,
        )
        if isinstance(self.window, MainWindow):
            self.window.desk.banner.say(said, Tone.WARNING, action=tr("Make the archive anew"),
                                        then=lambda: self._make_anew(folder))  # fmt: skip
        else:
            panel = self.welcome(said).panel
            panel.offer_anew()
            panel.anew_wanted.connect(lambda: self._make_anew(folder))

    def _make_anew(self, folder: Path) -> None:
        from photoarchive.exchange.rebuild import rebuild  # only who needs it waits for it

        previews = Previews(cache_folder() / "previews")
        job = self._start(
            tr("Making the archive anew"),
            lambda progress: rebuild(folder, previews=previews, progress=progress),
        )
        job.succeeded.connect(lambda made: self._try(lambda: self._show_anew(folder, made)))

    def _show_anew(self, folder: Path, made: Rebuilding) -> None:
        said = tr("%n photo(s) came back.", n=made.restored + made.imported)
        if made.unfit:
            names = "; ".join(f"{one.name}: {translated(one.reason)}" for one in made.unfit)
            said = f"{said} {tr('Not as it was: {names}', names=names)}"
        self.open(folder).desk.banner.say(said, Tone.WARNING if made.unfit else Tone.INFO)

    def _on_new_archive(self) -> None:
        start = str(paths.default_archive().parent)
        chosen = pickers.new_folder(self._parent(), tr("A folder for the new archive"), start)
        if chosen is not None:
            self._try(lambda: self.make(chosen))

    def _on_sample_wanted(self) -> None:
        """Draw, import and caption the sample event beside the window, then show it."""
        from photoarchive.sample import make_sample  # a third of all that would be loaded at start

        folder = data_folder() / "sample"
        language = translations.language_of(self.preferences.now.language)
        previews = Previews(cache_folder() / "previews")
        job = self._start(
            tr("Making the sample event"),
            lambda progress: make_sample(
                folder, language=language, previews=previews, progress=progress
            ),
        )
        job.succeeded.connect(lambda archive: self._try(lambda: self.open(archive)))

    def _start(self, title: str, work: Callable[[Progress], object]) -> Job:
        """Long work whose progress the open window shows; it tells what went wrong."""
        panel = self.window.panel if isinstance(self.window, FirstStart) else None
        jobs = self.window.desk.jobs if isinstance(self.window, MainWindow) else self._jobs
        job = jobs.start(title, work)
        if panel is not None:
            panel.set_busy(True)
            job.progressed.connect(lambda done, total, _: _draw(panel, done, total))
            job.failed.connect(lambda _: panel.set_busy(False))
            job.stopped.connect(lambda: panel.set_busy(False))
        job.failed.connect(lambda error: self.tell(translated_error(error)))
        return job

    def _try(self, action: Callable[[], object]) -> None:
        try:
            action()
        except PhotoArchiveError as error:
            self.tell(translated_error(error))

    def tell(self, sentence: str) -> None:
        """Show what went wrong in whichever window is open."""
        if isinstance(self.window, FirstStart):
            self.window.panel.say(sentence)
        elif self.window is not None:
            self.window.desk.banner.say(sentence, Tone.DANGER)

    def _gone(self, folder: Path) -> str:
        return tr(
            "The archive you used last is not there: {folder}. Connect its drive and start again,"
            " or choose another one.",
            folder=folder,
        )

    def _parent(self) -> MainWindow | FirstStart:
        if self.window is None:
            raise RuntimeError("no window is open")
        return self.window

    def _on_preference(self, name: str) -> None:
        if name == "scheme":
            dressing.colour(self._app, self.preferences)
        elif name == "language":
            dressing.speak(self._app, self.preferences)
            QTimer.singleShot(0, self._rebuild)

    def _rebuild(self) -> None:
        """Make the window anew, in the other language, on the same archive."""
        if isinstance(self.window, MainWindow):
            folder = self.window.session.catalog.folder
            old, self.window = self.window, None
            old.close()
            self._try(lambda: self.open(folder))

    def quit(self) -> None:
        """Close the window and so the program; keep a picture of it if one is wanted."""
        if (picture := os.environ.get(PICTURE)) and self.window is not None:
            self.window.grab().save(picture)
        self._app.closeAllWindows()

    def close(self) -> None:
        """End what runs beside the windows."""
        self._jobs.stop_all()


def _close(session: Session) -> None:
    """A backup of what was done, where one is due, and the end of the session."""
    with suppress(PhotoArchiveError):  # the next start makes one, and says why it cannot
        session.catalog.back_up("exit", every=HOUR)
    session.close()


def _draw(panel: WelcomePanel, done: int, total: int) -> None:
    panel.progress.setRange(0, total)
    panel.progress.setValue(done)


def _come_to_front(window: MainWindow) -> None:
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()

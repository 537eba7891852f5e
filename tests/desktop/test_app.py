"""The program around the window: first start, last archive, second start, bugs, language."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoarchive.catalog.backup import backups_in
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.queries import people, search
from photoarchive.catalog.register import add_person
from photoarchive.desktop import pickers
from photoarchive.desktop.app import Shell
from photoarchive.desktop.crash import CrashDialog, CrashDoor
from photoarchive.desktop.first_start import FirstStart
from photoarchive.desktop.instance import wake
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.starting import painted_frame
from photoarchive.desktop.window import MainWindow
from photoarchive.errors import PhotoArchiveError
from photoarchive.exchange.keeper import write_waiting
from photoarchive.paths import settings_file
from photoarchive.progress import Progress


@pytest.fixture
def shell(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Shell]:
    """A program that was never started before."""
    monkeypatch.setattr("photoarchive.paths.default_archive", lambda: tmp_path / "usual")
    monkeypatch.setenv("PHOTOARCHIVE_DATA", str(tmp_path / "data"))
    made = Shell(qapp, Preferences())
    yield made
    made.close()
    if made.window is not None:
        made.window.close()
    made.deleteLater()
    qapp.processEvents()


def test_the_first_start_makes_nothing_and_asks_one_thing(shell: Shell, tmp_path: Path) -> None:
    assert shell.begin(None)
    assert isinstance(shell.window, FirstStart)
    assert not (tmp_path / "usual").exists()


def test_a_chosen_folder_makes_the_archive_and_opens_the_import(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    monkeypatch.setattr(pickers, "folder", lambda *_: photos)
    shell.begin(None)
    assert isinstance(shell.window, FirstStart)
    shell.window.panel.folder_wanted.emit()
    assert isinstance(shell.window, MainWindow)
    assert (tmp_path / "usual" / "library.db").is_file()
    assert shell.window.sheet is not None
    assert shell.window.sheet.objectName() == "ImportSheet"


def test_the_sample_event_is_one_click_away(shell: Shell, qtbot: QtBot) -> None:
    shell.begin(None)
    assert isinstance(shell.window, FirstStart)
    shell.window.panel.sample_wanted.emit()
    qtbot.waitUntil(lambda: isinstance(shell.window, MainWindow), timeout=60_000)
    window = shell.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.desk.browsing.loaded)
    assert len(window.desk.browsing.ids) == 24


def test_the_last_archive_is_opened_again(shell: Shell, tmp_path: Path) -> None:
    Catalog.create(tmp_path / "mine").close()
    shell.preferences.set("archive", str(tmp_path / "mine"))
    shell.begin(None)
    assert isinstance(shell.window, MainWindow)
    assert shell.window.session.catalog.folder == tmp_path / "mine"


def test_an_archive_that_is_gone_is_named(shell: Shell, tmp_path: Path) -> None:
    shell.preferences.set("archive", str(tmp_path / "unplugged"))
    shell.begin(None)
    assert isinstance(shell.window, FirstStart)
    assert str(tmp_path / "unplugged") in shell.window.panel.message


def test_a_folder_that_is_no_archive_is_refused_with_a_sentence(
    shell: Shell, tmp_path: Path
) -> None:
    (tmp_path / "library.db").write_text("not a library")
    shell.begin(tmp_path)
    assert isinstance(shell.window, FirstStart)
    assert str(tmp_path) in shell.window.panel.message


def test_broken_settings_are_set_aside_and_named(
    qapp: QApplication, tmp_path: Path, shell: Shell
) -> None:
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text("archive = [broken")
    Catalog.create(tmp_path / "mine").close()
    again = Shell(qapp, Preferences())
    window = again.open(tmp_path / "mine")
    assert "set aside" in window.desk.banner.text
    window.close()


def test_a_second_start_wakes_the_first(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    Catalog.create(tmp_path / "mine").close()
    shell.begin(tmp_path / "mine")
    window = shell.window
    assert isinstance(window, MainWindow)
    window.showMinimized()
    second = subprocess.Popen(
        [sys.executable, "-m", "photoarchive", "--archive", str(tmp_path / "mine")]
    )
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0
    qtbot.waitUntil(lambda: not window.isMinimized())


def test_a_window_that_closes_is_gone_before_the_last_backup_is_made(
    shell: Shell, tmp_path: Path
) -> None:
    Catalog.create(tmp_path / "mine").close()
    shell.begin(tmp_path / "mine")
    window = shell.window
    assert isinstance(window, MainWindow)
    seen: list[tuple[bool, bool]] = []
    window.closing.connect(lambda: seen.append((window.isVisible(), wake(tmp_path / "mine"))))
    shell.window = None  # it deletes itself
    window.close()
    assert seen == [(False, False)]


def test_the_window_that_was_painted_first_gets_the_archive(
    qapp: QApplication, shell: Shell, tmp_path: Path
) -> None:
    Catalog.create(tmp_path / "mine").close()
    frame = painted_frame(shell.preferences)
    begun = Shell(qapp, shell.preferences, frame=frame)
    begun.begin(tmp_path / "mine")
    assert begun.window is frame
    assert frame.furnished
    assert frame.windowTitle().startswith("mine")
    frame.close()
    begun.close()


def test_where_the_archive_cannot_be_opened_the_empty_window_makes_room(
    qapp: QApplication, shell: Shell, tmp_path: Path
) -> None:
    (tmp_path / "library.db").write_text("not a library")
    frame = painted_frame(shell.preferences)
    begun = Shell(qapp, shell.preferences, frame=frame)
    begun.begin(tmp_path)
    assert isinstance(begun.window, FirstStart)
    assert str(tmp_path) in begun.window.panel.message
    assert not frame.isVisible()
    begun.window.close()
    begun.close()


def test_another_language_makes_the_window_anew(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    Catalog.create(tmp_path / "mine").close()
    shell.begin(tmp_path / "mine")
    before = shell.window
    shell.preferences.set("language", "nl")
    qtbot.waitUntil(lambda: shell.window is not before and shell.window is not None)
    assert isinstance(shell.window, MainWindow)
    shell.preferences.set("language", "en")
    qtbot.waitUntil(lambda: shell.window is not None and shell.window.isVisible())


def test_photos_dropped_on_the_window_go_to_the_import(window: MainWindow, tmp_path: Path) -> None:
    _drop(window, tmp_path)
    assert window.sheet is not None
    assert window.sheet.objectName() == "ImportSheet"


def test_an_article_dropped_on_the_window_goes_to_the_article_sheet(
    window: MainWindow, tmp_path: Path
) -> None:
    article = tmp_path / "article.txt"
    article.write_text("Opening\n\nHazelhof-0001\n\nA welcome.\n", "utf-8")
    _drop(window, article)
    assert window.sheet is not None
    assert window.sheet.objectName() == "ArticleSheet"


def _drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPoint(300, 300), Qt.DropAction.CopyAction, data, left, none))


def test_a_bug_is_shown_and_the_window_stays(
    qapp: QApplication,
    window: MainWindow,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    door = CrashDoor(qapp)
    try:
        raise ZeroDivisionError("a slip")
    except ZeroDivisionError as error:
        door.handle(type(error), error, error.__traceback__)
    dialog = door.dialog
    assert isinstance(dialog, CrashDialog)
    dialog.copy_button.click()
    assert "a slip" in QGuiApplication.clipboard().text()
    dialog.accept()
    assert window.isVisible()
    assert "a slip" in capsys.readouterr().err


def test_an_archive_that_goes_away_while_open_is_a_sentence(
    qapp: QApplication, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    door = CrashDoor(qapp)
    told: list[str] = []
    door.told.connect(told.append)
    error = PhotoArchiveError("The archive cannot be read", path=Path("drive"))
    door.handle(type(error), error, None)
    assert told == ["The archive cannot be read: drive."]
    assert door.dialog is None


def test_a_library_that_cannot_be_opened_gives_way_to_its_backup(
    shell: Shell, tmp_path: Path
) -> None:
    folder = tmp_path / "mine"
    with Catalog.create(folder) as catalog:
        add_person(catalog, name="Lot Aarden")
        catalog.back_up("start", always=True)
    (folder / "library.db").write_bytes(b"\0" * 8192)
    shell.begin(folder)
    assert isinstance(shell.window, FirstStart)
    shell.window.panel.restore_wanted.emit()
    assert isinstance(shell.window, MainWindow)
    assert [person.name for person in people(shell.window.session.catalog)] == ["Lot Aarden"]
    assert "backup of" in shell.window.desk.banner.text


def test_closing_makes_a_backup_of_what_was_done(shell: Shell, tmp_path: Path) -> None:
    Catalog.create(tmp_path / "mine").close()
    window = shell.open(tmp_path / "mine")
    window.session.edit(lambda catalog: add_person(catalog, name="Lot Aarden")[1])
    shell.window = None
    window.close()
    assert [one.reason for one in backups_in(tmp_path / "mine" / "backups")] == ["exit"]


def test_an_archive_without_its_library_is_made_anew(
    shell: Shell, catalog: Catalog, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    write_waiting(catalog, Progress())
    catalog.close()
    for file in catalog.folder.glob("library.db*"):
        file.unlink()
    monkeypatch.setattr(pickers, "folder", lambda *_: catalog.folder)
    shell.begin(None)
    assert isinstance(shell.window, FirstStart)
    shell.window.panel.archive_wanted.emit()
    assert isinstance(shell.window, FirstStart)
    assert "missing" in shell.window.panel.message
    assert shell.window.panel._anew.isVisible()
    shell.window.panel._anew.click()
    qtbot.waitUntil(lambda: isinstance(shell.window, MainWindow), timeout=20_000)
    assert isinstance(shell.window, MainWindow)
    assert "6 photos came back" in shell.window.desk.banner.text
    assert len(search(shell.window.session.catalog, "").photos) == 6

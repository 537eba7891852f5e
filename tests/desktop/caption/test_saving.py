"""What is typed is stored by itself: soon, in one step of undo, and never over someone else's."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_caption, set_credit
from photoarchive.catalog.queries import latest_steps, photos
from photoarchive.desktop.caption.autosave import AGAIN, LATEST, PAUSE
from photoarchive.desktop.caption.view import CaptionView
from photoarchive.desktop.places import Place
from photoarchive.desktop.window import MainWindow
from tests.desktop.caption.conftest import CONTROL, Keyboard, Stored, press_banner

ROOT = Path(__file__).parents[3]


def test_a_pause_is_enough(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored, qtbot: QtBot
) -> None:
    photo = window.desk.browsing.current
    keys.type("A welcome")
    assert stored(photo).caption == ""
    qtbot.waitUntil(lambda: stored(photo).caption == "A welcome", timeout=2 * PAUSE)


def test_who_never_pauses_is_stored_too(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored, qtbot: QtBot
) -> None:
    photo = window.desk.browsing.current
    for _ in range(LATEST // 300 + 2):
        keys.type("x")
        qtbot.wait(300)
    assert stored(photo).caption.startswith("xxx")
    assert PAUSE < 2_000
    assert LATEST < 2_000


def test_typing_in_one_field_is_one_step_of_undo(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored, catalog: Catalog
) -> None:
    photo = window.desk.browsing.current
    before = len(latest_steps(catalog))
    for word in ("One", " two", " three"):
        keys.type(word)
        assert view.autosave.flush()
    assert stored(photo).caption == "One two three"
    assert len(latest_steps(catalog)) == before + 1
    window.desk.actions["undo"].trigger()
    assert stored(photo).caption == ""
    assert view.panel.text("caption") == ""


def test_undo_of_the_session_leaves_alone_what_is_being_typed(
    window: MainWindow, view: CaptionView, keys: Keyboard, catalog: Catalog
) -> None:
    photo = window.desk.browsing.current
    window.session.edit(lambda c: set_credit(c, photo_ids=[photo], text="Someone else"))
    assert view.panel.text("credit") == "Someone else"
    keys.type("Half a sen")
    keys.key(Qt.Key.Key_Left, times=3)
    window.desk.actions["undo"].trigger()
    assert view.panel.fields["credit"].editor.text == "Studio Linde/Noor Brandsma"
    assert view.panel.text("caption") == "Half a sen"
    keys.type("-")
    assert view.panel.text("caption") == "Half a -sen"


def test_text_undo_stays_in_the_field(
    window: MainWindow, view: CaptionView, keys: Keyboard, catalog: Catalog, stored: Stored
) -> None:
    photo = window.desk.browsing.current
    window.session.edit(lambda c: set_credit(c, photo_ids=[photo], text="Someone else"))
    keys.type("Typed")
    keys.key(Qt.Key.Key_Z, CONTROL)
    assert view.panel.text("caption") == ""
    assert stored(photo).credit == "Someone else"


def test_a_text_changed_elsewhere_is_shown_beside_mine(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    photo = window.desk.browsing.current
    keys.type("Mine")
    window.session.edit(lambda c: set_caption(c, photo_ids=[photo], text="Theirs"))
    field = view.panel.fields["caption"]
    assert field.editor.text == "Mine"
    assert field.conflict.isVisible()
    assert "Theirs" in field.conflict.text.text()
    view.autosave.flush()
    assert stored(photo).caption == "Theirs"
    field.conflict.mine.click()
    assert stored(photo).caption == "Mine"
    assert not field.conflict.isVisible()


def test_the_other_text_can_be_taken(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored, catalog: Catalog
) -> None:
    photo = window.desk.browsing.current
    keys.type("Mine")
    set_caption(catalog, photo_ids=[photo], text="Theirs, and nobody was told")
    view.autosave.flush()
    field = view.panel.fields["caption"]
    assert field.conflict.isVisible()
    field.conflict.other.click()
    assert field.editor.text == "Theirs, and nobody was told"
    assert not field.conflict.isVisible()
    assert view.autosave.flush()
    assert stored(photo).caption == "Theirs, and nobody was told"


def test_going_on_keeps_what_was_typed_and_offers_the_other(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored, catalog: Catalog
) -> None:
    photo = window.desk.browsing.current
    keys.type("Mine")
    set_caption(catalog, photo_ids=[photo], text="Theirs")
    keys.save_and_next()
    assert stored(photo).caption == "Mine"
    assert "was kept" in window.desk.banner.text
    press_banner(window)
    assert stored(photo).caption == "Theirs"


def test_a_refused_save_leaves_the_text_and_is_made_up_for(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored, catalog: Catalog
) -> None:
    """The library may not grow any more: SQLite says that the disk is full."""
    photo = window.desk.browsing.current
    with catalog.writing() as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")
    long = "A long caption. " * 5_000
    QApplication.clipboard().setText(long)
    keys.key(Qt.Key.Key_V, CONTROL)
    keys.save_and_next()
    assert window.desk.browsing.current == photo
    assert view.panel.text("caption") == long
    assert "full" in window.desk.banner.text
    assert stored(photo).caption == ""
    with catalog.writing() as db:
        db.execute("PRAGMA max_page_count = 1000000")
    keys.save_and_next()
    assert stored(photo).caption == long.strip()
    assert window.desk.browsing.current != photo
    assert window.desk.banner.text == "Everything is saved again."
    assert AGAIN > PAUSE


def test_a_refused_text_waits_while_one_looks_elsewhere(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored, catalog: Catalog
) -> None:
    first, second = window.desk.browsing.ids[:2]
    with catalog.writing() as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")
    QApplication.clipboard().setText("Long. " * 10_000)
    keys.key(Qt.Key.Key_V, CONTROL)
    keys.key(Qt.Key.Key_Escape)
    window.desk.browsing.set_current(second)
    window.go(Place.CAPTION)
    assert window.desk.browsing.current == first
    assert view.panel.text("caption").startswith("Long. Long.")
    with catalog.writing() as db:
        db.execute("PRAGMA max_page_count = 1000000")


def test_credit_is_inherited_until_someone_types_one(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    photo = window.desk.browsing.current
    credit = view.panel.fields["credit"]
    assert credit.editor.text == "Studio Linde/Noor Brandsma"
    assert credit.note.text() == "from the set, same for all 6"
    keys.key(Qt.Key.Key_5, CONTROL)
    keys.key(Qt.Key.Key_A, CONTROL)
    keys.type("Jop Smit")
    assert view.autosave.flush()
    assert stored(photo).own_credit
    assert credit.note.text() == ""
    keys.key(Qt.Key.Key_A, CONTROL)
    keys.key(Qt.Key.Key_Delete)
    keys.key(Qt.Key.Key_1, CONTROL)
    assert not stored(photo).own_credit
    assert credit.editor.text == "Studio Linde/Noor Brandsma"
    assert credit.note.text() == "from the set, same for all 6"


def test_walking_along_changes_nothing(
    window: MainWindow, view: CaptionView, keys: Keyboard, catalog: Catalog
) -> None:
    before = latest_steps(catalog)
    keys.key(Qt.Key.Key_PageDown, times=5)
    for number in range(6):
        keys.key(Qt.Key(Qt.Key.Key_1 + number), CONTROL)
        keys.key(Qt.Key.Key_PageUp)
    assert latest_steps(catalog) == before


def test_keywords_are_a_list(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    photo = window.desk.browsing.current
    keys.key(Qt.Key.Key_6, CONTROL)
    keys.type("opening, Jubileum , opening")
    keys.save_and_next()
    assert stored(photo).keywords == ("opening", "Jubileum")
    keys.type("jubileum")
    keys.save_and_next()
    keys.key(Qt.Key.Key_PageUp)
    assert view.panel.text("keywords") == "Jubileum"


CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from photoarchive.desktop.app import Shell
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.places import Place

app = QApplication([])
shell = Shell(app, Preferences())
window = shell.open(Path(sys.argv[1]))

def type_on():
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.desk.browsing.set_current(int(sys.argv[2]))
    window.go(Place.CAPTION)
    for character in "Typed before the power went":
        QTest.keyClick(QApplication.focusWidget(), character)
    QTimer.singleShot(1_900, lambda: print("typed", flush=True))

QTimer.singleShot(500, type_on)
app.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_after_kill_9_the_text_is_there(catalog: Catalog) -> None:
    photo = photos(catalog, [1])[0]
    folder = catalog.folder
    catalog.close()
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(folder), str(photo.id)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "typed\n"
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()
    with Catalog.open(folder) as again:
        assert photos(again, [photo.id])[0].caption == "Typed before the power went"

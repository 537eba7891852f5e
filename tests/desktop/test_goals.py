"""What was promised and can be counted: captions one after the other, an article in two chords,
the first start in three decisions, and not a word that only programmers know.

Other goals stand with what they are about: the job in `test_job`, names and focus in
`test_accessibility`, the photo's place in `test_geometry`, the cures in `export/test_cures`.
"""

from __future__ import annotations

import re
import socket
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.queries import people, photos, photos_named
from photoarchive.desktop import pickers, theme, translations
from photoarchive.desktop.app import Shell
from photoarchive.desktop.places import Place
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.session import Session
from photoarchive.desktop.window import MainWindow
from photoarchive.files.previews import Previews
from photoarchive.importer.importing import import_photos
from photoarchive.importer.request import ImportRequest
from photoarchive.model import Position
from photoarchive.paths import cache_folder, resources
from photoarchive.progress import Progress
from tests.conftest import DrawSet
from tests.desktop.walking import STOPS, furnish, go_to, settle, shown, texts

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ENTER = Qt.Key.Key_Return

ARTICLE = """Buurthuis De Kersentuin na tien jaar weer open

Na een lange verbouwing ging zaterdag de deur open.

Lindehof-0003
Wethouder Famke Hiemstra (l.) en voorzitter Ruud Oosterlaken van Stichting De Kersentuin (r.)
knippen samen het lint door.

Lindehof-0001 Lindehof-0002
De buren stonden al vroeg in de rij.

Lindehof-0007
Yara Benhaddou, coördinator bij Stichting De Kersentuin, schenkt de eerste koffie in.

Lindehof-0005
Famke Hiemstra en Yara Benhaddou bekijken de nieuwe keuken.

(Foto's Studio Zomer/Ilja Verweij)
"""
SET = (1, 2, 3, 5, 6, 7)


@pytest.fixture
def bare(tmp_path: Path, draw_set: DrawSet) -> Catalog:
    """A set as it is delivered: no captions, no credit."""
    folder = draw_set(SET, prefix="Lindehof", folder=tmp_path / "delivery")[0].parent
    made = Catalog.create(tmp_path / "archive")
    request = ImportRequest((folder,), event="De Kersentuin", date="2026-04-11")
    previews = Previews(cache_folder() / "previews")
    import_photos(made, request, previews=previews, progress=Progress())
    return made


# ---- 2: captioning ----------------------------------------------------------------------------


class TestTwentyFourCaptions:
    """One chord for each photo, and nothing asks."""

    @pytest.fixture
    def catalog(self, tmp_path: Path, draw_set: DrawSet) -> Catalog:
        folder = draw_set(range(1, 25), prefix="Lindehof", folder=tmp_path / "delivery")[0].parent
        made = Catalog.create(tmp_path / "archive")
        previews = Previews(cache_folder() / "previews")
        request = ImportRequest((folder,), event="De Kersentuin", credit="Studio Zomer")
        import_photos(made, request, previews=previews, progress=Progress())
        return made

    def test_one_chord_each_and_the_focus_stays(self, window: MainWindow, qtbot: QtBot) -> None:
        browsing = window.desk.browsing
        window.desk.actions["captioning"].trigger()
        field = focus()
        order = list(browsing.ids)
        for number, photo_id in enumerate(order):
            qtbot.waitUntil(lambda one=photo_id: browsing.current == one)  # type: ignore[misc]
            assert focus() is field
            QTest.keyClicks(field, f"Caption {number}")
            QTest.keyClick(field, ENTER, CTRL)
            assert QApplication.activeModalWidget() is None
            assert QApplication.activePopupWidget() is None
            assert window.sheet is None
            assert window.place is Place.CAPTION
        found = photos(window.session.catalog, order)
        assert [one.caption for one in found] == [f"Caption {n}" for n in range(24)]

    @pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4,
                                     Qt.Key.Key_5, Qt.Key.Key_6])  # fmt: skip
    def test_every_field_is_one_chord_away(self, key: Qt.Key, window: MainWindow) -> None:
        window.desk.actions["captioning"].trigger()
        begun = focus()
        QTest.keyClick(begun, Qt.Key.Key_3 if key == Qt.Key.Key_1 else Qt.Key.Key_1, CTRL)
        elsewhere = focus()
        QTest.keyClick(elsewhere, key, CTRL)
        assert focus() is not elsewhere
        assert window.views[Place.CAPTION].isAncestorOf(focus())


def focus() -> QWidget:
    """What has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


# ---- 3: an article in two chords ----------------------------------------------------------------


class TestArticle:
    """Paste, look, fill."""

    @pytest.fixture
    def catalog(self, bare: Catalog) -> Catalog:
        return bare

    @pytest.fixture
    def filled(self, window: MainWindow, qtbot: QtBot) -> Catalog:
        QApplication.clipboard().setText(ARTICLE)
        window.activateWindow()
        QTest.keyClick(focus(), Qt.Key.Key_V, CTRL | SHIFT)
        sheet = window.sheet
        assert sheet is not None
        qtbot.waitUntil(sheet.main_button.isEnabled)
        settle()
        QTest.keyClick(focus(), ENTER, CTRL)
        catalog = window.session.catalog
        qtbot.waitUntil(lambda: bool(photos_named(catalog, "Lindehof-0003")[0].caption))
        return catalog

    def test_every_photo_gets_its_own_caption(self, filled: Catalog) -> None:
        said = {n: photos_named(filled, f"Lindehof-{n:04d}")[0].caption for n in SET}
        assert said[3].startswith("Wethouder Famke Hiemstra (l.)")
        assert said[1] == said[2] == "De buren stonden al vroeg in de rij."
        assert said[7].startswith("Yara Benhaddou, coördinator")
        assert said[5].endswith("de nieuwe keuken.")
        assert said[6] == ""

    def test_the_credit_is_on_all_of_the_set(self, filled: Catalog) -> None:
        found = [photos_named(filled, f"Lindehof-{n:04d}")[0] for n in SET]
        assert {one.credit for one in found} == {"Studio Zomer/Ilja Verweij"}
        assert {one.creator for one in found} == {"Ilja Verweij"}

    def test_the_people_are_known_with_role_and_side_and_nobody_else(self, filled: Catalog) -> None:
        names = sorted(person.name for person in people(filled))
        assert names == ["Famke Hiemstra", "Ruud Oosterlaken", "Yara Benhaddou"]
        (photo,) = photos_named(filled, "Lindehof-0003")
        first, second = photo.people
        assert (first.name, first.position) == ("Famke Hiemstra", Position.LEFT)
        assert (second.name, second.position) == ("Ruud Oosterlaken", Position.RIGHT)
        assert first.role.casefold() == "wethouder"
        assert "Kersentuin" in second.organisation

    def test_one_undo_takes_it_all_back(self, filled: Catalog, window: MainWindow) -> None:
        window.desk.actions["undo"].trigger()
        found = [photos_named(filled, f"Lindehof-{n:04d}")[0] for n in SET]
        assert {one.caption for one in found} == {""}
        assert {one.credit for one in found} == {""}
        assert people(filled) == []


# ---- 8: the first start -------------------------------------------------------------------------


def test_three_decisions_from_the_first_start_to_the_first_caption(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    draw_set: DrawSet,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = draw_set(range(1, 7), prefix="Lindehof", folder=tmp_path / "delivery")[0].parent
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setattr("photoarchive.paths.default_archive", lambda: tmp_path / "archive")
    monkeypatch.setattr(pickers, "folder", lambda *_: folder)
    monkeypatch.setattr(socket.socket, "connect", refuse_network)
    shell = Shell(qapp, Preferences())
    try:
        window = first_captions(shell, qtbot)
        (found,) = photos(window.session.catalog, [window.desk.browsing.current])
        assert found.caption == "The first one"
    finally:
        if shell.window is not None:
            shell.window.close()
        shell.close()
        qapp.processEvents()


def first_captions(shell: Shell, qtbot: QtBot) -> MainWindow:
    """Three presses of Enter, and one types."""
    assert shell.begin(None)
    assert shell.window is not None
    shell.window.activateWindow()  # under Xvfb no window manager does it
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    press(focus())  # 1: this folder
    window = shell.window
    assert isinstance(window, MainWindow)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    sheet = window.sheet
    assert sheet is not None
    qtbot.waitUntil(lambda: "6" in sheet.main_button.text(), timeout=20_000)
    QTest.keyClick(focus(), ENTER)  # 2: import them
    qtbot.waitUntil(lambda: len(window.desk.browsing.ids) == 6, timeout=20_000)
    qtbot.waitUntil(sheet.main_button.hasFocus)
    QTest.keyClick(focus(), ENTER)  # 3: caption them
    qtbot.waitUntil(lambda: window.place is Place.CAPTION and window.sheet is None)
    QTest.keyClicks(focus(), "The first one")
    window.views[Place.CAPTION].leave()
    return window


def press(button: QWidget) -> None:
    """Space is a click everywhere."""
    QTest.keyClick(button, Qt.Key.Key_Space)


def refuse_network(own: socket.socket, address: object) -> None:
    """Nothing may be fetched; a socket file of this machine is no network."""
    raise AssertionError(f"the network was asked for: {address!r}")


# ---- 12: words ----------------------------------------------------------------------------------

JARGON = re.compile(
    r"\b(XMP|IIM|IPTC|Exif|x-default|reg(ular )?ex(p|es|pression)?s?|databases?|SQL(ite)?|FTS\d?"
    r"|UUID|JSON|API|thread|exception|traceback|null|boolean|schema|UTF-?8)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("language", ["en", "nl"])
def test_no_jargon_on_any_screen(
    language: str, qapp: QApplication, qtbot: QtBot, session: Session
) -> None:
    translations.install(qapp, language)
    theme.apply(qapp, theme.Scheme.LIGHT)
    window = MainWindow(session, Preferences())
    window.show()
    qtbot.waitUntil(lambda: window.desk.browsing.loaded)
    furnish(window)
    settle()
    said = dict(all_texts(window))
    window.close()
    qapp.processEvents()
    translations.install(qapp, "en")
    assert len(said) > 200
    assert {text: place for text, place in said.items() if JARGON.search(text)} == {}


def all_texts(window: MainWindow) -> Iterator[tuple[str, str]]:
    """Every text on every screen and in every menu, with where it stands."""
    for action in window.desk.actions.specs:
        yield window.desk.actions[action.id].text(), "menu"
        yield window.desk.actions[action.id].toolTip(), "menu"
    for stop in STOPS:
        go_to(window, stop)
        yield from ((text, str(stop)) for text in texts(shown(window)))
    yield from ((text, "window") for text in texts(window))


@pytest.mark.parametrize("language", ["en", "nl"])
def test_no_jargon_in_any_text_that_could_come(language: str) -> None:
    """Also those that no screen shows today: errors, reports, hints."""
    root = ET.parse(resources("i18n", f"{language}.ts")).getroot()  # noqa: S314 - our own file
    found = [node.text or "" for tag in ("source", "translation", "numerusform")
             for node in root.iter(tag)]  # fmt: skip
    assert found
    assert [text for text in found if JARGON.search(text)] == []


def test_a_word_of_jargon_would_be_found() -> None:
    assert JARGON.search("Written into the XMP of the file")
    assert JARGON.search("De database is vol")
    assert not JARGON.search("Alles is opgeslagen")

"""What keys do in the texts: codes, names, who stands where, taking over, pasting anything."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoarchive.desktop import translations
from photoarchive.desktop.caption.view import CaptionView
from photoarchive.desktop.caption.wording import order_words
from photoarchive.desktop.window import MainWindow
from photoarchive.model import Appearance
from photoarchive.texts import MAX_CHARACTERS
from tests.desktop.caption.conftest import CONTROL, SHIFT, Keyboard, Stored

# -- codes ------------------------------------------------------------------------------------


def test_a_code_becomes_its_text_and_one_text_undo_brings_it_back(
    view: CaptionView, keys: Keyboard
) -> None:
    keys.type("Met =jk= en =jk#2=!")
    assert view.panel.text("caption") == (
        "Met Joris van der Kamp en Joris van der Kamp, wethouder!"
    )
    keys.key(Qt.Key.Key_Z, CONTROL)
    keys.key(Qt.Key.Key_Z, CONTROL)
    assert view.panel.text("caption") == "Met Joris van der Kamp en =jk#2="
    keys.type(" en 2 + 2 = 4 =nobody=")
    assert view.panel.text("caption").endswith("=jk#2= en 2 + 2 = 4 =nobody=")


def test_codes_of_a_file_work_in_every_field(
    window: MainWindow, view: CaptionView, keys: Keyboard, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "codes.txt"
    path.write_text("hh\tde Hazelhof\tbuurttuin de Hazelhof\njk\tsomeone else\n", "utf-8")
    window.desk.preferences.set("codes", str(path))
    qtbot.waitUntil(lambda: view.codes.expand("=hh=", 4)[0] == "de Hazelhof")
    for number in (1, 3, 4, 5, 6):
        keys.key(Qt.Key(Qt.Key.Key_0 + number), CONTROL)
        keys.key(Qt.Key.Key_A, CONTROL)
        keys.type("In =hh#2=")
        name = view.panel.current()
        assert view.panel.text(name) == "In buurttuin de Hazelhof"
    keys.key(Qt.Key.Key_2, CONTROL)
    keys.type("=jk=")
    assert view.panel.people.line.text() == "Joris van der Kamp"
    keys.key(Qt.Key.Key_Return)
    assert view.panel.people.rows.chips[0].text.name == "Joris van der Kamp"


def test_a_file_of_codes_that_is_none_is_told(
    window: MainWindow, view: CaptionView, tmp_path: Path, qtbot: QtBot
) -> None:
    window.desk.preferences.set("codes", str(tmp_path / "gone.txt"))
    qtbot.waitUntil(lambda: "gone.txt" in window.desk.banner.text)


# -- names and places ---------------------------------------------------------------------------


def test_a_name_with_role_is_put_at_the_cursor(view: CaptionView, keys: Keyboard) -> None:
    keys.type("Links Mir")
    keys.key(Qt.Key.Key_Space, CONTROL)
    assert view.panel.choices.offered == [
        "Mirjam Postma",
        "Mirjam Postma, vrijwilliger",
        "Mirthe Oostveen",
        "Mirthe Oostveen, wijkcoach",
        "Mirthe Oostveen, wijkcoach, Stichting Oeverlicht",
    ]
    keys.type("t")
    keys.key(Qt.Key.Key_Down)
    keys.key(Qt.Key.Key_Return)
    keys.type(".")
    assert view.panel.text("caption") == "Links Mirthe Oostveen, wijkcoach."
    assert view.panel.rect().contains(view.panel.choices.geometry())


def test_the_list_goes_when_one_goes_elsewhere(view: CaptionView, keys: Keyboard) -> None:
    keys.type("Mir")
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Tab):
        keys.key(Qt.Key.Key_Space, CONTROL)
        assert view.panel.choices.isVisible()
        if key == Qt.Key.Key_Tab:
            view.panel.go_to("headline")
        else:
            keys.key(key)
            keys.key(Qt.Key.Key_End)
        assert not view.panel.choices.isVisible()
    assert view.panel.text("caption") == "Mir"


def test_without_a_word_the_people_of_the_photo_come_first(
    view: CaptionView, keys: Keyboard
) -> None:
    keys.key(Qt.Key.Key_2, CONTROL)
    keys.type("theo")
    keys.key(Qt.Key.Key_Return)
    keys.key(Qt.Key.Key_1, CONTROL)
    keys.key(Qt.Key.Key_Space, CONTROL)
    assert view.panel.choices.offered[0] == "Théo Brandsma"
    keys.key(Qt.Key.Key_Return)
    assert view.panel.text("caption") == "Théo Brandsma"


def test_who_stands_where_is_written_in_the_language_of_the_caption(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    photo = window.desk.browsing.current
    keys.key(Qt.Key.Key_2, CONTROL)
    for letters in ("jor", "the"):
        keys.type(letters)
        keys.key(Qt.Key.Key_Return)
    keys.key(Qt.Key.Key_1, CONTROL)
    keys.type("Bij de opening van het huis:")
    keys.key(Qt.Key.Key_L, CONTROL)
    text = "Bij de opening van het huis: Joris van der Kamp (l.) en Théo Brandsma (r.)"
    assert view.panel.text("caption") == text
    keys.save_and_next()
    assert [p.position for p in stored(photo).people] == ["left", "right"]
    keys.key(Qt.Key.Key_L, CONTROL)
    assert window.desk.banner.text == "Nobody is in the picture yet: add people first."


@pytest.mark.parametrize(
    ("language", "caption", "conjunction"),
    [
        ("nl", "", "en"),
        ("en", "", "and"),
        ("nl", "At the opening of the garden", "and"),
        ("en", "Bij de opening van het huis", "en"),
    ],
)
def test_an_empty_caption_is_in_the_language_of_the_window(
    qapp: QApplication, language: str, caption: str, conjunction: str
) -> None:
    translations.install(qapp, language)
    people = [Appearance(n, str(n), name, order=n) for n, name in ((1, "A B"), (2, "C D"))]
    assert f" {conjunction} C D" in order_words(people, caption)
    translations.install(qapp, "en")


# -- taking over --------------------------------------------------------------------------------


def test_a_field_is_taken_from_the_photo_before(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    second = window.desk.browsing.ids[1]
    keys.key(Qt.Key.Key_D, CONTROL)
    assert window.desk.banner.text == "There is no photo before this one."
    keys.type("The choir sings.")
    keys.key(Qt.Key.Key_2, CONTROL)
    keys.type("theo")
    keys.key(Qt.Key.Key_Return)
    keys.save_and_next()
    keys.key(Qt.Key.Key_D, CONTROL)
    assert [p.name for p in stored(second).people] == ["Théo Brandsma"]
    assert [chip.text.name for chip in view.panel.people.rows.chips] == ["Théo Brandsma"]
    keys.key(Qt.Key.Key_1, CONTROL)
    keys.key(Qt.Key.Key_D, CONTROL)
    assert view.panel.text("caption") == "The choir sings."
    keys.key(Qt.Key.Key_Z, CONTROL)
    assert view.panel.text("caption") == ""


def test_everything_is_taken_in_one_step(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    second = window.desk.browsing.ids[1]
    keys.type("The choir sings.")
    keys.key(Qt.Key.Key_4, CONTROL)
    keys.type("Twelve people in a row.")
    keys.key(Qt.Key.Key_6, CONTROL)
    keys.type("choir, opening")
    keys.key(Qt.Key.Key_2, CONTROL)
    keys.type("theo")
    keys.key(Qt.Key.Key_Return)
    keys.key(Qt.Key.Key_1, CONTROL)
    keys.key(Qt.Key.Key_PageDown)
    keys.key(Qt.Key.Key_D, CONTROL | SHIFT)
    taken = stored(second)
    assert (taken.caption, taken.alt_text) == ("The choir sings.", "Twelve people in a row.")
    assert taken.keywords == ("choir", "opening")
    assert [p.name for p in taken.people] == ["Théo Brandsma"]
    assert not taken.own_credit
    assert view.panel.text("caption") == "The choir sings."
    assert view.panel.text("keywords") == "choir, opening"
    window.desk.actions["undo"].trigger()
    assert stored(second).caption == ""
    assert stored(second).people == ()
    assert view.panel.text("alt_text") == ""


# -- what is pasted -------------------------------------------------------------------------------


def test_five_megabytes_are_cut_off_with_a_word(
    window: MainWindow, view: CaptionView, keys: Keyboard, stored: Stored
) -> None:
    photo = window.desk.browsing.current
    QApplication.clipboard().setText("All work and no play. " * 240_000)
    for number in (1, 3, 2):
        keys.key(Qt.Key(Qt.Key.Key_0 + number), CONTROL)
        keys.key(Qt.Key.Key_V, CONTROL)
    assert len(view.panel.text("caption")) == MAX_CHARACTERS
    assert window.desk.banner.text == "The text was cut off: a field holds 100,000 characters."
    assert view.autosave.flush()
    assert len(stored(photo).caption) > MAX_CHARACTERS - 30
    assert "\n" not in view.panel.text("headline")


def test_a_picture_is_not_text(view: CaptionView, keys: Keyboard) -> None:
    keys.type("Before ")
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0)
    QApplication.clipboard().setImage(image)
    keys.key(Qt.Key.Key_V, CONTROL)
    data = QMimeData()
    data.setData("image/png", QByteArray(b"\x89PNG"))
    assert not view.panel.fields["caption"].editor.canInsertFromMimeData(data)
    keys.type("after")
    assert view.panel.text("caption") == "Before after"


def test_rich_text_is_pasted_plain_and_on_one_line_where_there_is_one(
    view: CaptionView, keys: Keyboard
) -> None:
    data = QMimeData()
    data.setHtml("<b>Bold</b><br>and <i>more</i>")
    data.setText("Bold\r\nand\x00 more")
    QApplication.clipboard().setMimeData(data)
    keys.key(Qt.Key.Key_V, CONTROL)
    assert view.panel.text("caption") == "Bold\nand more"
    keys.key(Qt.Key.Key_3, CONTROL)
    keys.key(Qt.Key.Key_V, CONTROL)
    assert view.panel.text("headline") == "Bold and more"
    keys.key(Qt.Key.Key_Return)
    assert view.panel.current() == "alt_text"


# -- lengths --------------------------------------------------------------------------------------


def test_what_older_programs_cut_off_is_said(view: CaptionView, keys: Keyboard) -> None:
    caption, credit = view.panel.fields["caption"], view.panel.fields["credit"]
    keys.type("Één foto")
    assert caption.note.text().startswith("8 character")
    assert not caption.hint.isVisible()
    QApplication.clipboard().setText("é" * 1_001)
    keys.key(Qt.Key.Key_A, CONTROL)
    keys.key(Qt.Key.Key_V, CONTROL)
    assert caption.hint.text() == "Older programs show only the first 1,000 of 1,001 characters."
    assert caption.note.property("kind") == "note-warning"
    keys.key(Qt.Key.Key_5, CONTROL)
    keys.key(Qt.Key.Key_A, CONTROL)
    keys.type("a" * 33)
    assert credit.hint.text() == "Older programs show only the first 32 of 33 characters."
    keys.key(Qt.Key.Key_6, CONTROL)
    keys.type("short, " + "w" * 65)
    assert "Older programs cut off" in view.panel.fields["keywords"].hint.text()

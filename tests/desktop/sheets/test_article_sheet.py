"""The article sheet by real keys: paste, look it over, Ctrl+Enter; one undo takes it back."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from photoarchive.article.outline import Part
from photoarchive.catalog.edits import remove_photos, set_caption
from photoarchive.catalog.listing import Order
from photoarchive.catalog.queries import events, people
from photoarchive.desktop import pickers
from photoarchive.desktop.browsing import Filter
from photoarchive.desktop.places import Place
from photoarchive.desktop.sheets.article_sheet import ArticleSheet
from photoarchive.desktop.window import MainWindow
from tests.desktop.sheets.conftest import CTRL, ENTER, ESC, SHIFT, SPACE, Press, Wait
from tests.desktop.sheets.reviewing import ARTICLE, card, go_to, photo, row_of, sheet_of, state_of

# ---- two chords ------------------------------------------------------------------------------


def test_two_chords_fill_and_one_undo_takes_it_all_back(
    window: MainWindow, press: Press, until: Wait
) -> None:
    QApplication.clipboard().setText(ARTICLE)
    press(Qt.Key.Key_V, CTRL | SHIFT)
    press(ENTER, CTRL)  # also where the text is still being read
    until(lambda: photo(window, 3).caption)
    until(lambda: window.sheet is None)
    assert (
        photo(window, 1).caption == photo(window, 2).caption == "Oostveen dankt de vrijwilligers."
    )
    assert photo(window, 1).creator == "Noor Brandsma"
    assert window.place is Place.LIBRARY
    assert window.desk.banner.text.startswith("3 photo")
    browsing = window.desk.browsing
    assert browsing.order is Order.ARTICLE
    until(lambda: list(browsing.ids)[:3] == [photo(window, n).id for n in (3, 1, 2)])
    event = events(window.session.catalog)[0]
    assert browsing.filters == (Filter(f"event:#{event.id}", "Opening"),)
    press(Qt.Key.Key_Z, CTRL)
    assert {photo(window, n).caption for n in (1, 2, 3)} == {""}
    assert photo(window, 1).credit == "Studio Linde/Noor Brandsma"
    assert people(window.session.catalog) == []


def test_the_banner_takes_back_this_and_nothing_else(
    window: MainWindow, review: ArticleSheet, press: Press, until: Wait
) -> None:
    press(ENTER, CTRL)
    until(lambda: window.desk.banner.text)
    others = [photo(window, 5).id]
    assert window.session.edit(lambda c: set_caption(c, photo_ids=others, text="Mine."))
    undo(window)
    assert photo(window, 5).caption == "Mine."
    assert "Ctrl+Z" in window.desk.banner.text
    window.session.undo()
    assert photo(window, 3).caption
    window.session.undo()
    assert not photo(window, 3).caption


def undo(window: MainWindow) -> None:
    """Press the button in the banner."""
    button = window.desk.banner.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert button.text() == "Undo"
    button.click()


def test_the_banner_undoes_the_fill(
    window: MainWindow, review: ArticleSheet, press: Press, until: Wait
) -> None:
    press(ENTER, CTRL)
    until(lambda: window.desk.banner.text)
    undo(window)
    assert not photo(window, 3).caption


# ---- bringing a text in ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Een gewone tekst.", "names no photo"),
        ("Onbekend-0001\n\nEen tekst.", "is in the archive"),
        ("x" * 5_000_000, "too long"),
        (" \n ", "no text on the clipboard"),
    ],
)
def test_a_text_that_is_no_article_is_told_calmly(
    window: MainWindow, press: Press, until: Wait, text: str, words: str
) -> None:
    window.desk.actions["article"].trigger()
    QApplication.clipboard().setText(text)
    press(Qt.Key.Key_V, CTRL)
    sheet = sheet_of(window)
    until(lambda: sheet.intake.message)
    assert words in sheet.intake.message
    assert sheet.intake.import_button.isVisible() == ("archive" in words)
    assert not sheet.busy
    assert window.desk.banner.text == ""


def test_a_picture_on_the_clipboard_is_no_text(
    window: MainWindow, articles: ArticleSheet, press: Press
) -> None:
    data = QMimeData()
    data.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    QApplication.clipboard().setMimeData(data)
    press(ENTER)  # the focus is on "Paste"
    assert "no text" in articles.intake.message


def test_a_file_is_opened_and_a_bad_one_is_told(
    articles: ArticleSheet,
    press: Press,
    until: Wait,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bad, good = tmp_path / "old.doc", tmp_path / "article.md"
    bad.write_bytes(b"\xd0\xcf\x11\xe0" + b"\0" * 600)
    good.write_text(ARTICLE)
    chosen = iter([bad, good])
    monkeypatch.setattr(pickers, "file_to_open", lambda *_: next(chosen))
    articles.intake.file_button.setFocus()
    press(ENTER)
    until(lambda: "old.doc" in articles.intake.message)
    articles.intake.file_button.setFocus()
    press(ENTER)
    until(lambda: articles.state is not None)


def test_a_dropped_file_wins_over_the_clipboard(
    window: MainWindow, until: Wait, tmp_path: Path
) -> None:
    QApplication.clipboard().setText("Hazelhof-0005\n\nVan het klembord.")
    file = tmp_path / "article.txt"
    file.write_text(ARTICLE)
    window.take_dropped([file])
    sheet = sheet_of(window)
    until(lambda: sheet.state is not None)
    assert len(state_of(sheet).draft.article.items) == 3


def test_a_review_is_kept_while_one_looks_elsewhere(
    window: MainWindow, review: ArticleSheet, press: Press
) -> None:
    go_to(review, "Binnen rook")
    press(SPACE)
    decided = state_of(review).review
    press(Qt.Key.Key_1, CTRL | SHIFT)
    assert window.sheet is None
    QApplication.clipboard().setText("Hazelhof-0005\n\nEen ander artikel.")
    press(Qt.Key.Key_V, CTRL | SHIFT)
    assert sheet_of(window) is review
    assert state_of(review).review == decided
    press(ESC)
    press(Qt.Key.Key_V, CTRL | SHIFT)
    assert sheet_of(window) is not review


# ---- looking ---------------------------------------------------------------------------------


def test_the_review_says_what_it_comes_to(review: ArticleSheet) -> None:
    counted = re.findall(r"\d+ [a-z]+?(?=s?\b)", review.head.text)
    assert counted == ["2 caption", "3 photo", "2 paragraph", "3 new"]
    assert review.bottom.text == "Hazelhof-0099 is named but not in the set"
    assert review.main_button.text().startswith("Fill 3 photo")
    assert review.bottom.credit.text().endswith("studiolinde.example/Noor Brandsma")


def test_arrows_walk_and_the_counterpart_comes_along(review: ArticleSheet, press: Press) -> None:
    go_to(review, "Hazelhof-0003")
    assert card(review, 0).property("current")
    for _ in range(4):
        press(Qt.Key.Key_Down)
    assert state_of(review).stretch().text == "Oostveen dankt de vrijwilligers."
    assert card(review, 1).property("current")
    assert not card(review, 0).property("current")


def test_a_click_on_a_card_goes_to_its_paragraph(review: ArticleSheet) -> None:
    QTest.mouseClick(card(review, 1), Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert review.words.currentIndex().row() == row_of(review, "Oostveen dankt")


def test_tab_through_the_cards_takes_the_article_along(review: ArticleSheet) -> None:
    card(review, 1).people["Mira Oostveen"].tick.setFocus()
    assert state_of(review).current_item == 1


def test_right_goes_on_to_what_the_photo_gets(review: ArticleSheet, press: Press) -> None:
    go_to(review, "Oostveen dankt")
    press(Qt.Key.Key_Right)
    assert card(review, 1).people["Mira Oostveen"].tick.hasFocus()


def test_rows_tell_a_screen_reader_what_they_are(review: ArticleSheet) -> None:
    spoken = Qt.ItemDataRole.AccessibleTextRole
    model = review.words.words
    said = [str(model.index(n).data(spoken)) for n in range(model.rowCount())]
    assert "Title: De Hazelhof is open" in said
    assert "Photo: Hazelhof-0003" in said
    assert "Caption: Oostveen dankt de vrijwilligers." in said
    assert any(one.startswith("Article text: Op vrijdag") for one in said)


# ---- what goes wrong -------------------------------------------------------------------------


def test_photos_that_went_meanwhile_are_told_and_the_review_stays(
    window: MainWindow, review: ArticleSheet, press: Press, until: Wait
) -> None:
    ids = list(window.desk.browsing.ids)
    assert window.session.edit(lambda c: remove_photos(c, photo_ids=ids))
    press(ENTER, CTRL)
    until(lambda: review.message.isVisible())
    assert "no longer in the archive" in review.message.text()
    assert review.state is not None
    window.session.undo()
    press(ENTER, CTRL)
    until(lambda: photo(window, 3).caption)


def test_a_long_article_is_shown_a_few_cards_at_a_time(articles: ArticleSheet, until: Wait) -> None:
    blocks = [f"Hazelhof-{n % 7 + 1:04d}\n\nZin nummer {n}." for n in range(120)]
    articles.take_text("\n\n".join(blocks))
    until(lambda: articles.state is not None)
    assert 0 < len(articles.cards.cards) < 120
    until(lambda: len(articles.cards.cards) == 120)
    parts = [one.part for one in state_of(articles).draft.stretches]
    assert parts.count(Part.CAPTION) == 120


def test_names_and_texts_are_never_read_as_markup(articles: ArticleSheet, until: Wait) -> None:
    articles.take_text(
        "Hazelhof-0001\n\n<b>Mira Oostveen</b> & <i>Jonas Blom</i> (r.) zwaaien.\n\nx"
    )
    until(lambda: articles.state is not None)
    labels = [label for label in articles.findChildren(QLabel) if "<" in label.text()]
    assert labels
    marked = [one.text() for one in labels if one.textFormat() != Qt.TextFormat.PlainText]
    assert marked == []

"""The article sheet by real keys: paste, look, switch, correct, Ctrl+Enter; one undo."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from photoarchive.article.outline import Part
from photoarchive.article.review import Existing
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import remove_photos, set_caption
from photoarchive.catalog.listing import Order
from photoarchive.catalog.queries import events, people, photos_named
from photoarchive.catalog.register import add_person
from photoarchive.desktop import pickers
from photoarchive.desktop.browsing import Filter
from photoarchive.desktop.sheets.article_card import ArticleCard
from photoarchive.desktop.sheets.article_person import PersonRow
from photoarchive.desktop.sheets.article_sheet import ArticleSheet
from photoarchive.desktop.sheets.article_state import ReviewState
from photoarchive.desktop.window import MainWindow, Place
from photoarchive.files.previews import Previews
from photoarchive.importer.importing import import_photos
from photoarchive.importer.request import ImportRequest
from photoarchive.model import Photo, Role
from photoarchive.progress import Progress
from tests.conftest import DrawSet
from tests.desktop.sheets.conftest import CTRL, ENTER, ESC, SHIFT, SPACE, Press, Wait, type_text

TEXT = """De Hazelhof is open

Op vrijdag 13 mei opende Stichting Buurtgoed het nieuwe huis.

Hazelhof-0003

Mira Oostveen (l.), directeur van Stichting Buurtgoed, en Jonas van der Teeuwen (r.) openen de deur.

Binnen rook het naar soep, die Fatma Yildirim de hele nacht had geroerd.

Hazelhof-0001 Hazelhof-0002

Oostveen dankt de vrijwilligers.

Hazelhof-0099

Deze foto is er niet.

Morgen is er weer een open dag.

(Foto's studiolinde.example/Noor Brandsma)
"""


@pytest.fixture(autouse=True)
def _clipboard(qapp: QApplication) -> None:
    QApplication.clipboard().clear()


@pytest.fixture
def opened(window: MainWindow, press: Press) -> ArticleSheet:
    """The sheet with nothing in it."""
    window.desk.actions["article"].trigger()
    return sheet_of(window)


@pytest.fixture
def review(opened: ArticleSheet, until: Wait) -> ArticleSheet:
    """The sheet with the article under review."""
    opened.take_text(TEXT)
    until(lambda: opened.state is not None and len(opened.cards.cards) == 3)
    return opened


def sheet_of(window: MainWindow) -> ArticleSheet:
    assert isinstance(window.sheet, ArticleSheet)
    return window.sheet


def state_of(sheet: ArticleSheet) -> ReviewState:
    assert sheet.state is not None
    return sheet.state


def photo(window: MainWindow, number: int) -> Photo:
    return photos_named(window.session.catalog, f"Hazelhof-{number:04d}")[0]


def row_of(sheet: ArticleSheet, text: str) -> int:
    """The row of the paragraph with these words."""
    stretches = state_of(sheet).draft.stretches
    return next(n for n, one in enumerate(stretches) if text in one.text)


def go_to(sheet: ArticleSheet, text: str) -> None:
    """Put the focus on the paragraph with these words."""
    sheet.words.setFocus()
    sheet.words.setCurrentIndex(sheet.words.words.index(row_of(sheet, text)))


def card(sheet: ArticleSheet, number: int) -> ArticleCard:
    return sheet.cards.cards[number]


# ---- two chords ------------------------------------------------------------------------------


def test_two_chords_fill_and_one_undo_takes_it_all_back(
    window: MainWindow, press: Press, until: Wait
) -> None:
    QApplication.clipboard().setText(TEXT)
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
    window: MainWindow, opened: ArticleSheet, press: Press
) -> None:
    data = QMimeData()
    data.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    QApplication.clipboard().setMimeData(data)
    press(ENTER)  # the focus is on "Paste"
    assert "no text" in opened.intake.message


def test_a_file_is_opened_and_a_bad_one_is_told(
    opened: ArticleSheet, press: Press, until: Wait, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, good = tmp_path / "old.doc", tmp_path / "article.md"
    bad.write_bytes(b"\xd0\xcf\x11\xe0" + b"\0" * 600)
    good.write_text(TEXT)
    chosen = iter([bad, good])
    monkeypatch.setattr(pickers, "file_to_open", lambda *_: next(chosen))
    opened.intake.file_button.setFocus()
    press(ENTER)
    until(lambda: "old.doc" in opened.intake.message)
    opened.intake.file_button.setFocus()
    press(ENTER)
    until(lambda: opened.state is not None)


def test_a_dropped_file_wins_over_the_clipboard(
    window: MainWindow, until: Wait, tmp_path: Path
) -> None:
    QApplication.clipboard().setText("Hazelhof-0005\n\nVan het klembord.")
    file = tmp_path / "article.txt"
    file.write_text(TEXT)
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


# ---- deciding --------------------------------------------------------------------------------


def test_space_switches_a_paragraph_and_back(
    window: MainWindow, review: ArticleSheet, press: Press, until: Wait
) -> None:
    go_to(review, "Binnen rook")
    press(SPACE)
    until(lambda: "Binnen" not in state_of(review).base.items[0].text)
    assert list(card(review, 0).people) == ["Mira Oostveen", "Jonas van der Teeuwen"]
    press(SPACE)
    until(lambda: "Binnen" in state_of(review).base.items[0].text)
    press(SPACE)
    press(ENTER, CTRL)
    until(lambda: photo(window, 3).caption)
    assert "Binnen" not in photo(window, 3).caption
    assert {a.name for a in photo(window, 3).people} == {"Mira Oostveen", "Jonas van der Teeuwen"}


def test_a_click_on_the_mark_switches_too(review: ArticleSheet, until: Wait) -> None:
    row = row_of(review, "Morgen is er")
    index = review.words.words.index(row)
    review.words.scrollTo(index)
    area = review.words.visualRect(index)
    place = review.words.paragraphs.mark_rect(area, row).center()
    QTest.mouseClick(review.words.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert state_of(review).is_caption(row)
    until(lambda: state_of(review).base.closing == "")


def test_titles_photos_and_credit_do_not_switch(review: ArticleSheet, press: Press) -> None:
    for text in ("De Hazelhof is open", "Hazelhof-0003", "studiolinde"):
        go_to(review, text)
        press(SPACE)
    assert not state_of(review).touched


def test_a_person_is_left_out_by_space(
    window: MainWindow, review: ArticleSheet, press: Press, until: Wait
) -> None:
    card(review, 1).people["Mira Oostveen"].tick.setFocus()
    press(SPACE)
    press(ENTER, CTRL)
    until(lambda: photo(window, 1).caption)
    assert photo(window, 1).people == ()
    assert "Mira Oostveen" in {a.name for a in photo(window, 3).people}


class TestRegister:
    """With people in the register whose names are alike."""

    @pytest.fixture
    def catalog(self, catalog: Catalog) -> Catalog:
        add_person(catalog, name="Myra Oostveen", roles=[Role("voorzitter")])
        add_person(catalog, name="Jonas van der Teeuwen")
        return catalog

    def test_known_and_new_are_told_apart(self, review: ArticleSheet) -> None:
        people_ = card(review, 0).people
        assert people_["Jonas van der Teeuwen"].who.currentText() == "In the register"
        assert people_["Fatma Yildirim"].who.currentText() == "New person"

    def test_someone_of_the_register_is_chosen_everywhere_at_once(
        self, window: MainWindow, review: ArticleSheet, press: Press, until: Wait
    ) -> None:
        row = card(review, 0).people["Mira Oostveen"]
        assert row.who.currentText() == "New person"
        choose(row.who.findText("Myra Oostveen"), row, press)
        assert card(review, 1).people["Mira Oostveen"].who.currentText() == "Myra Oostveen"
        press(ENTER, CTRL)
        until(lambda: photo(window, 1).caption)
        assert [a.name for a in photo(window, 1).people] == ["Myra Oostveen"]
        assert len(people(window.session.catalog)) == 3

    def test_a_name_is_typed(
        self, window: MainWindow, review: ArticleSheet, press: Press, until: Wait
    ) -> None:
        row = card(review, 0).people["Fatma Yildirim"]
        choose(row.who.count() - 1, row, press)
        assert row.who.isEditable()
        type_text("Fatma Yildirim-de Wit")
        press(ENTER)
        assert not row.who.isEditable()
        assert review.main_button.isEnabled()  # Enter was for the name, not for the sheet
        assert row.who.currentText() == "New: Fatma Yildirim-de Wit"
        press(ENTER, CTRL)
        until(lambda: photo(window, 3).caption)
        assert "Fatma Yildirim-de Wit" in {a.name for a in photo(window, 3).people}

    def test_a_typed_name_is_completed_from_the_register(
        self, review: ArticleSheet, press: Press, until: Wait
    ) -> None:
        row = card(review, 0).people["Fatma Yildirim"]
        choose(row.who.count() - 1, row, press)
        type_text("teeu")
        popup = QApplication.activePopupWidget()
        assert popup is not None
        assert row.who.isEditable()
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, ENTER)
        until(lambda: not row.who.isEditable())
        assert row.who.currentText() == "Jonas van der Teeuwen"

    def test_leaving_the_box_takes_the_typed_name(self, review: ArticleSheet, press: Press) -> None:
        row = card(review, 0).people["Fatma Yildirim"]
        choose(row.who.count() - 1, row, press)
        type_text("Xyz Wit")
        press(Qt.Key.Key_Tab)
        assert row.who.currentText() == "New: Xyz Wit"

    def test_esc_gives_up_typing_a_name_and_not_the_review(
        self, window: MainWindow, review: ArticleSheet, press: Press
    ) -> None:
        row = card(review, 0).people["Fatma Yildirim"]
        choose(row.who.count() - 1, row, press)
        type_text("Somebody")
        press(ESC)
        assert window.sheet is review
        assert not row.who.isEditable()
        assert row.who.currentText() == "New person"
        assert not state_of(review).touched


def choose(index: int, row: PersonRow, press: Press) -> None:
    """Open the list of a box, go down to an entry, Enter."""
    row.who.setFocus()
    press(Qt.Key.Key_F4)
    view = row.who.view()
    while view.currentIndex().row() < index:
        QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, ENTER)


class TestCaptions:
    """With captions that are there already."""

    @pytest.fixture
    def catalog(self, catalog: Catalog) -> Catalog:
        ids = [photos_named(catalog, f"Hazelhof-{n:04d}")[0].id for n in (1, 3)]
        set_caption(catalog, photo_ids=ids, text="Was er al.")
        return catalog

    def test_they_are_kept_unless_a_person_says_otherwise(
        self, window: MainWindow, review: ArticleSheet, press: Press, until: Wait
    ) -> None:
        assert card(review, 0).existing.isVisible()
        assert card(review, 0).existing.buttons[0].isChecked()
        press(ENTER, CTRL)
        until(lambda: photo(window, 2).caption)
        assert photo(window, 1).caption == photo(window, 3).caption == "Was er al."
        assert "2 kept their own caption" in window.desk.banner.text

    def test_one_is_replaced_and_one_is_added_to(
        self, window: MainWindow, review: ArticleSheet, press: Press, until: Wait
    ) -> None:
        card(review, 0).existing.buttons[1].setFocus()
        press(SPACE)
        card(review, 1).existing.buttons[2].setFocus()
        press(SPACE)
        press(ENTER, CTRL)
        until(lambda: photo(window, 2).caption)
        assert photo(window, 3).caption.startswith("Mira Oostveen (l.)")
        assert photo(window, 1).caption == "Was er al.\n\nOostveen dankt de vrijwilligers."

    def test_one_switch_for_all(self, review: ArticleSheet, press: Press) -> None:
        assert review.existing.isVisible()
        review.existing.box.setFocus()
        press(Qt.Key.Key_Down)
        assert state_of(review).review.otherwise is Existing.REPLACE
        assert all(c.existing.buttons[1].isChecked() for c in review.cards.cards[:2])


def test_the_credit_can_be_left_alone(
    window: MainWindow, review: ArticleSheet, press: Press, until: Wait
) -> None:
    review.bottom.credit.setFocus()
    press(SPACE)
    press(ENTER, CTRL)
    until(lambda: photo(window, 3).caption)
    assert photo(window, 3).credit == "Studio Linde/Noor Brandsma"


def test_another_event_is_chosen_and_decisions_stay(
    window: MainWindow,
    opened: ArticleSheet,
    press: Press,
    until: Wait,
    draw_set: DrawSet,
    tmp_path: Path,
) -> None:
    files = draw_set([1], prefix="Hazelhof", folder=tmp_path / "later", size=(200, 100))
    previews = Previews(tmp_path / "previews")
    request = ImportRequest(tuple(files), event="Opening", date="2027-05-13")
    catalog = window.session.catalog
    import_photos(catalog, request, previews=previews, progress=Progress())
    opened.take_text(TEXT)
    until(lambda: opened.state is not None)
    assert opened.head.subjects.count() == 2
    go_to(opened, "Binnen rook")
    press(SPACE)
    opened.head.subjects.setFocus()
    press(Qt.Key.Key_Down)
    until(lambda: state_of(opened).draft.subject.event.date == "2027-05-13")
    assert state_of(opened).touched
    press(ENTER, CTRL)
    until(lambda: window.desk.banner.text)
    by_date = {p.event_date: p.caption for p in photos_named(catalog, "Hazelhof-0001")}
    assert by_date == {"2026-05-13": "", "2027-05-13": "Oostveen dankt de vrijwilligers."}


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


def test_a_long_article_is_shown_a_few_cards_at_a_time(opened: ArticleSheet, until: Wait) -> None:
    blocks = [f"Hazelhof-{n % 7 + 1:04d}\n\nZin nummer {n}." for n in range(120)]
    opened.take_text("\n\n".join(blocks))
    until(lambda: opened.state is not None)
    assert 0 < len(opened.cards.cards) < 120
    until(lambda: len(opened.cards.cards) == 120)
    parts = [one.part for one in state_of(opened).draft.stretches]
    assert parts.count(Part.CAPTION) == 120


def test_names_and_texts_are_never_read_as_markup(opened: ArticleSheet, until: Wait) -> None:
    opened.take_text("Hazelhof-0001\n\n<b>Mira Oostveen</b> & <i>Jonas Blom</i> (r.) zwaaien.\n\nx")
    until(lambda: opened.state is not None)
    labels = [label for label in opened.findChildren(QLabel) if "<" in label.text()]
    assert labels
    marked = [one.text() for one in labels if one.textFormat() != Qt.TextFormat.PlainText]
    assert marked == []

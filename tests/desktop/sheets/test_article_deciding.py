"""Decisions on an article by real keys: paragraphs, people, old captions, credit, the event."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from photoarchive.article.review import Existing
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.queries import people, photos_named
from photoarchive.catalog.register import add_person
from photoarchive.desktop.sheets.article_person import PersonRow
from photoarchive.desktop.sheets.article_sheet import ArticleSheet
from photoarchive.desktop.window import MainWindow
from photoarchive.files.previews import Previews
from photoarchive.importer.importing import import_photos
from photoarchive.importer.request import ImportRequest
from photoarchive.model import Role
from photoarchive.progress import Progress
from tests.conftest import DrawSet
from tests.desktop.sheets.conftest import CTRL, ENTER, ESC, SPACE, Press, Wait, type_text
from tests.desktop.sheets.reviewing import ARTICLE, card, go_to, photo, row_of, state_of

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
    articles: ArticleSheet,
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
    articles.take_text(ARTICLE)
    until(lambda: articles.state is not None)
    assert articles.head.subjects.count() == 2
    go_to(articles, "Binnen rook")
    press(SPACE)
    articles.head.subjects.setFocus()
    press(Qt.Key.Key_Down)
    until(lambda: state_of(articles).draft.subject.event.date == "2027-05-13")
    assert state_of(articles).touched
    press(ENTER, CTRL)
    until(lambda: window.desk.banner.text)
    by_date = {p.event_date: p.caption for p in photos_named(catalog, "Hazelhof-0001")}
    assert by_date == {"2026-05-13": "", "2027-05-13": "Oostveen dankt de vrijwilligers."}

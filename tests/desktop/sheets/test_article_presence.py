"""Who is to be seen and who is only named, decided in the review by key and by mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from photoarchive.desktop.sheets.article_card import ArticleCard
from photoarchive.desktop.sheets.article_presence import PresenceButton
from photoarchive.desktop.sheets.article_sheet import ArticleSheet
from photoarchive.desktop.window import MainWindow
from photoarchive.model import Presence
from tests.desktop.sheets.conftest import CTRL, ENTER, SPACE, Press, Wait
from tests.desktop.sheets.reviewing import ARTICLE, card, go_to, photo, state_of


def button(sheet: ArticleSheet, item: int, name: str) -> PresenceButton:
    """What says whether a person of an item is shown."""
    return card(sheet, item).people[name].presence


def said(sheet: ArticleSheet, item: int) -> list[str]:
    """What the buttons of an item say."""
    return [row.presence.text().replace("  ", " ") for row in card(sheet, item).people.values()]


def test_who_stands_somewhere_is_shown_and_others_are_not_sure(review: ArticleSheet) -> None:
    assert said(review, 0) == ["1 In the picture", "2 In the picture", "3 Not sure"]
    assert said(review, 1) == ["1 Not sure"]
    spoken = button(review, 0, "Fatma Yildirim").accessibleName()
    assert spoken == "Fatma Yildirim: Not sure"


def test_space_goes_round_and_the_numbers_follow(review: ArticleSheet, press: Press) -> None:
    button(review, 0, "Mira Oostveen").setFocus()
    press(SPACE)
    assert said(review, 0) == ["+ Only named", "1 In the picture", "2 Not sure"]
    press(SPACE)
    assert said(review, 0)[0] == "1 In the picture"
    assert not state_of(review).touched  # as the article has it: nothing is decided
    button(review, 0, "Fatma Yildirim").setFocus()
    for expected in ("3 In the picture", "+ Only named", "3 Not sure"):
        press(SPACE)
        assert said(review, 0)[2] == expected


def test_a_click_says_it_too(review: ArticleSheet) -> None:
    one = button(review, 1, "Mira Oostveen")
    QTest.mouseClick(one, Qt.MouseButton.LeftButton)
    assert said(review, 1) == ["1 In the picture"]
    assert state_of(review).review.presence == {(1, "Mira Oostveen"): Presence.SHOWN}
    assert said(review, 0)[0] == "1 In the picture"  # each item for itself


def test_m_says_it_from_the_tick_and_enter_is_still_the_main_action(
    window: MainWindow, review: ArticleSheet, press: Press, until: Wait
) -> None:
    card(review, 1).people["Mira Oostveen"].tick.setFocus()
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_M)
    assert said(review, 1) == ["+ Only named"]
    button(review, 1, "Mira Oostveen").setFocus()
    press(ENTER)
    until(lambda: photo(window, 1).caption)
    assert [a.presence for a in photo(window, 1).people] == [Presence.MENTIONED]


def test_who_is_left_out_is_neither(review: ArticleSheet, press: Press) -> None:
    row = card(review, 0).people["Mira Oostveen"]
    row.tick.setFocus()
    press(SPACE)
    assert not row.presence.isEnabled()
    assert said(review, 0) == ["In the picture", "1 In the picture", "2 Not sure"]
    press(Qt.Key.Key_M)
    assert state_of(review).review.presence == {}


def test_it_stays_while_paragraphs_change_sides_and_is_stored(
    window: MainWindow, review: ArticleSheet, press: Press, until: Wait
) -> None:
    button(review, 0, "Mira Oostveen").setFocus()
    press(SPACE)
    button(review, 0, "Fatma Yildirim").setFocus()
    press(SPACE)
    go_to(review, "Binnen rook")
    press(SPACE)
    until(lambda: "Binnen" not in state_of(review).base.items[0].text)
    assert said(review, 0) == ["+ Only named", "1 In the picture"]
    press(SPACE)
    until(lambda: "Binnen" in state_of(review).base.items[0].text)
    assert said(review, 0) == ["+ Only named", "1 In the picture", "2 In the picture"]
    press(ENTER, CTRL)
    until(lambda: photo(window, 3).caption)
    assert {a.name: a.presence for a in photo(window, 3).people} == {
        "Mira Oostveen": Presence.MENTIONED,
        "Jonas van der Teeuwen": Presence.SHOWN,
        "Fatma Yildirim": Presence.SHOWN,
    }


def test_it_stays_when_the_same_text_is_read_again(
    review: ArticleSheet, press: Press, until: Wait
) -> None:
    button(review, 1, "Mira Oostveen").setFocus()
    press(SPACE)
    before = state_of(review)
    review.take_text(ARTICLE)
    until(lambda: state_of(review) is not before)
    assert said(review, 1) == ["1 In the picture"]


def test_a_narrow_row_becomes_two_lines_and_one_again(
    window: MainWindow, review: ArticleSheet, until: Wait
) -> None:
    row = card(review, 0).people["Mira Oostveen"]
    for width, below in ((1440, False), (1024, True), (1440, False)):
        window.resize(width, 800)
        until(lambda: (row.presence.y() > row.tick.geometry().bottom()) is below)  # noqa: B023
        until(lambda: row.height() >= row.sizeHint().height())
        assert row.presence.geometry().right() < row.width()


# ---- only what changed is made anew ----------------------------------------------------------


def test_what_a_switch_does_not_touch_stays(
    review: ArticleSheet, press: Press, until: Wait
) -> None:
    cards = list(review.cards.cards)
    rows = [dict(one.people) for one in cards]
    model = review.words.words
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    go_to(review, "Binnen rook")
    button(review, 0, "Jonas van der Teeuwen").setFocus()
    state_of(review).switch(review.words.currentIndex().row())
    until(lambda: "Binnen" not in state_of(review).base.items[0].text)
    assert review.cards.cards == cards
    assert card(review, 1).people == rows[1]
    del rows[0]["Fatma Yildirim"]
    assert card(review, 0).people == rows[0]  # who is still named keeps the row
    assert button(review, 0, "Jonas van der Teeuwen").hasFocus()
    items = [one.item for one in state_of(review).draft.stretches]
    assert told
    assert {items[row] for first, last in told for row in range(first, last + 1)} == {0}


def test_cards_of_an_article_that_was_given_up_go_a_few_at_a_time(
    articles: ArticleSheet, until: Wait
) -> None:
    blocks = [f"Hazelhof-{n % 7 + 1:04d}\n\nZin nummer {n}." for n in range(40)]
    articles.take_text("\n\n".join(blocks))
    until(lambda: len(articles.cards.cards) == 40)
    articles.other_button.click()
    assert not articles.cards.cards
    QApplication.processEvents()
    assert articles.findChildren(ArticleCard)
    until(lambda: not articles.findChildren(ArticleCard))
    articles.take_text(ARTICLE)
    until(lambda: len(articles.cards.cards) == 3)
    assert card(articles, 0).isVisible()


def test_a_card_that_grows_moves_those_below_it(
    review: ArticleSheet, press: Press, until: Wait
) -> None:
    def ends() -> list[tuple[int, int]]:
        QApplication.processEvents()
        return [(one.y(), one.y() + one.height()) for one in review.cards.cards]

    before = ends()
    go_to(review, "Binnen rook")
    press(SPACE)
    until(lambda: "Binnen" not in state_of(review).base.items[0].text)
    after = ends()
    assert after[0][1] < before[0][1]
    assert after[1][0] == before[1][0] - (before[0][1] - after[0][1])
    page = review.cards.widget()
    assert page is not None
    assert page.height() >= after[-1][1]

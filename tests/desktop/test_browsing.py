"""The list of photos: of a long one the first come at once, and then the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from photoarchive.catalog.edits import set_rating
from photoarchive.desktop import browsing as module
from photoarchive.desktop.browsing import Browsing, Filter
from photoarchive.desktop.session import Session


@pytest.fixture
def browsing(session: Session, monkeypatch: pytest.MonkeyPatch) -> Iterator[Browsing]:
    """The six photos of the archive, of which four are a beginning."""
    monkeypatch.setattr(module, "FIRST", 4)
    made = Browsing(session)
    made._most = 4
    yield made
    made.close()


def counts(browsing: Browsing) -> list[tuple[int, bool]]:
    """What is there at each change: how many, and whether that is all."""
    found: list[tuple[int, bool]] = []
    browsing.ids_changed.connect(lambda: found.append((len(browsing.ids), browsing.loaded)))
    return found


def at_the_beginning(browsing: Browsing, act: Callable[[], object]) -> None:
    """Do something while only the first photos are known."""
    browsing.ids_changed.connect(lambda: None if browsing.loaded else act())
    browsing.refresh()


def test_the_first_photos_come_before_the_others(browsing: Browsing, qtbot: QtBot) -> None:
    found = counts(browsing)
    browsing.refresh()
    qtbot.waitUntil(lambda: browsing.loaded)
    assert found == [(4, False), (6, True)]
    assert browsing.current == browsing.ids[0]


def test_a_short_list_comes_once(browsing: Browsing, qtbot: QtBot) -> None:
    browsing.refresh()
    qtbot.waitUntil(lambda: browsing.loaded)
    found = counts(browsing)
    browsing.search("file:Hazelhof-0002")
    qtbot.waitUntil(lambda: browsing.loaded)
    assert found == [(1, True)]


def test_all_means_those_that_are_not_known_yet_too(browsing: Browsing, qtbot: QtBot) -> None:
    at_the_beginning(browsing, browsing.select_all)
    qtbot.waitUntil(lambda: browsing.loaded)
    assert browsing.selected == frozenset(browsing.ids)
    assert len(browsing.selected) == 6


def test_a_choice_after_all_counts(browsing: Browsing, qtbot: QtBot) -> None:
    def choose() -> None:
        browsing.select_all()
        browsing.select([browsing.ids[1]])

    at_the_beginning(browsing, choose)
    qtbot.waitUntil(lambda: browsing.loaded)
    assert browsing.selected == {browsing.ids[1]}


def test_who_takes_a_filter_away_stays_at_the_photo(browsing: Browsing, qtbot: QtBot) -> None:
    browsing.refresh()
    qtbot.waitUntil(lambda: browsing.loaded)
    last = browsing.ids[-1]
    browsing.add_filter(Filter("file:Hazelhof", "Hazelhof"))
    qtbot.waitUntil(lambda: browsing.loaded)
    browsing.set_current(last)
    found = counts(browsing)
    browsing.clear()
    qtbot.waitUntil(lambda: browsing.loaded)
    assert found == [(6, True)]
    assert browsing.current == last


def test_a_list_that_is_held_before_it_is_whole_becomes_whole(
    browsing: Browsing, session: Session, qtbot: QtBot
) -> None:
    at_the_beginning(browsing, browsing.hold)
    qtbot.waitUntil(lambda: browsing.loaded)
    assert len(browsing.ids) == 6
    found = counts(browsing)
    session.edit(lambda c: set_rating(c, photo_ids=[browsing.ids[0]], rating=3))
    qtbot.wait(50)
    assert found == []  # held

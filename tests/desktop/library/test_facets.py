"""The list at the left, its chips, and what stands in the grid's place when nothing is found."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import set_event_details
from photoarchive.catalog.edits import set_appearance, set_caption
from photoarchive.catalog.facets import FacetKind
from photoarchive.catalog.listing import photo_ids
from photoarchive.catalog.queries import events
from photoarchive.catalog.register import add_person
from photoarchive.desktop.browsing import Filter
from photoarchive.desktop.library.facet_list import FacetList
from photoarchive.desktop.library.facet_model import COUNT, SHOWN, FacetModel
from photoarchive.desktop.library.overview import look_over
from photoarchive.desktop.library.view import LibraryView
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.window import MainWindow
from photoarchive.files.previews import Previews
from photoarchive.importer.importing import import_photos
from photoarchive.importer.request import ImportRequest
from photoarchive.paths import cache_folder
from photoarchive.progress import Progress
from tests.conftest import DrawSet
from tests.desktop.library.conftest import Press

Key = Qt.Key


@pytest.fixture
def catalog(catalog: Catalog, draw_set: DrawSet) -> Catalog:
    """Two events; Ada is in two photos of the first, Berend in one, two have captions."""
    folder = draw_set([1, 2, 3], prefix="Kade")[0].parent
    request = ImportRequest((folder,), event="Harbour day", date="2025-06-07")
    previews = Previews(cache_folder() / "previews")
    import_photos(catalog, request, previews=previews, progress=Progress())
    set_event_details(catalog, event_id=events(catalog, title="Harbour day")[0].id, place="Zeedorp")
    ids = photo_ids(catalog, "event:opening")
    ada, _ = add_person(catalog, name="Ada Wieringa")
    berend, _ = add_person(catalog, name="Berend Kuiper")
    for photo, person in ((ids[0], ada), (ids[1], ada), (ids[1], berend)):
        set_appearance(catalog, photo_id=photo, person_id=person)
    set_caption(catalog, photo_ids=ids[:2], text="Guests arrive.")
    return catalog


def row(facets: FacetList, text: str) -> QModelIndex:
    """The row that is called so."""
    return next(index for index in facets.facets.rows() if index.data() == text)


def counts(facets: FacetList) -> dict[str, str]:
    """Every line with its count."""
    return {i.data(): i.data(COUNT) for i in facets.facets.rows() if i.data(COUNT) is not None}


def choose(library: LibraryView, press: Press, text: str) -> None:
    """Go to a line and press Enter."""
    library.facets.setFocus()
    library.facets.setCurrentIndex(row(library.facets, text))
    press(Key.Key_Return)


def test_everything_is_counted(library: LibraryView) -> None:
    assert counts(library.facets) == {
        "No caption": "7",
        "No credit": "3",
        "No alt text": "9",
        "Nobody named": "7",
        "Opening": "6",
        "Harbour day": "3",
        "Ada Wieringa": "2",
        "Berend Kuiper": "1",
        "2026": "6",
        "2025": "3",
        "Zeedorp": "3",
    }


def test_enter_sets_a_filter_and_takes_it_away(
    window: MainWindow, library: LibraryView, press: Press, qtbot: QtBot
) -> None:
    choose(library, press, "Ada Wieringa")
    qtbot.waitUntil(lambda: len(library.grid.photos.ids) == 2)
    qtbot.waitUntil(lambda: library.overviewer.now.found == 2)
    assert [chip.text() for chip in library.chips.chips] == ["Ada Wieringa"]
    assert "filter is on" in row(library.facets, "Ada Wieringa").data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    assert counts(library.facets)["Berend Kuiper"] == "1"
    assert library.facets.currentIndex().data() == "Ada Wieringa"
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: len(library.grid.photos.ids) == 9)
    assert not library.chips.isVisible()


def test_one_event_takes_the_place_of_another(
    window: MainWindow, library: LibraryView, press: Press, qtbot: QtBot
) -> None:
    choose(library, press, "Opening")
    qtbot.waitUntil(lambda: library.overviewer.now.found == 6)
    assert library.header.title.whole == "Opening"
    assert counts(library.facets)["Harbour day"] == "3"
    choose(library, press, "Harbour day")
    qtbot.waitUntil(lambda: library.overviewer.now.found == 3)
    assert [one.label for one in window.desk.browsing.filters] == ["Harbour day"]
    assert library.header.title.whole == "Harbour day"
    assert library.header.facts.text().startswith("7 June 2025")


def test_counts_follow_an_edit(window: MainWindow, library: LibraryView, qtbot: QtBot) -> None:
    photo = photo_ids(window.session.catalog, "is:uncaptioned")[0]
    window.session.edit(lambda c: set_caption(c, photo_ids=[photo], text="The quay."))
    qtbot.waitUntil(lambda: counts(library.facets)["No caption"] == "6")


def test_groups_fold_by_key_and_stay_folded(
    window: MainWindow, library: LibraryView, press: Press
) -> None:
    library.facets.setFocus()
    library.facets.setCurrentIndex(row(library.facets, "People"))
    press(Key.Key_Left)
    assert not library.facets.isExpanded(row(library.facets, "People"))
    assert Preferences().now.folded == FacetKind.PERSON.value
    press(Key.Key_Return)
    assert library.facets.isExpanded(row(library.facets, "People"))
    assert Preferences().now.folded == ""


def test_a_click_chooses(window: MainWindow, library: LibraryView, qtbot: QtBot) -> None:
    place = library.facets.visualRect(row(library.facets, "2025")).center()
    QTest.mouseClick(library.facets.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: len(library.grid.photos.ids) == 3)
    assert window.desk.browsing.filters == (Filter("year:2025", "2025"),)


def test_chips_are_removed_by_key(
    window: MainWindow, library: LibraryView, press: Press, qtbot: QtBot
) -> None:
    browsing = window.desk.browsing
    browsing.set_filters([Filter("year:2026", "2026"), Filter("is:uncaptioned", "No caption")])
    library.chips.chips[0].setFocus()
    press(Key.Key_Delete)
    assert [one.label for one in browsing.filters] == ["No caption"]
    assert library.chips.chips[0].hasFocus()
    press(Key.Key_Return)
    assert browsing.filters == ()
    qtbot.waitUntil(library.grid.hasFocus)


def test_clear_takes_all_filters(
    window: MainWindow, library: LibraryView, press: Press, qtbot: QtBot
) -> None:
    browsing = window.desk.browsing
    browsing.set_filters([Filter("year:2026", "2026"), Filter("is:uncaptioned", "No caption")])
    library.chips.clear.setFocus()
    press(Key.Key_Space)
    assert browsing.query == ""


def test_filters_that_find_nothing_can_be_cleared_by_key(
    window: MainWindow, library: LibraryView, press: Press, qtbot: QtBot
) -> None:
    choose(library, press, "Zeedorp")
    window.desk.browsing.add_filter(Filter("person:#1", "Ada Wieringa"))
    qtbot.waitUntil(library.nothing.isVisible)
    assert library.nothing.sentence.text() == "No photo has all of these filters"
    library.nothing.clear.setFocus()
    press(Key.Key_Space)
    qtbot.waitUntil(library.grid.isVisible)
    assert len(library.grid.photos.ids) == 9


def test_long_groups_show_the_rest_when_asked(library: LibraryView) -> None:
    facets = FacetModel()
    now = library.overviewer.now
    many = [facet for facet in now.facets if facet.kind is FacetKind.YEAR] * 6
    facets.fill(many, ())
    assert facets.rowCount(facets.index(0, 0)) == SHOWN + 1
    facets.unfolded.add(FacetKind.YEAR.value)
    facets.fill(many, ())
    assert facets.rowCount(facets.index(0, 0)) == len(many)


def test_many_hits_are_counted_in_two_steps(catalog: Catalog) -> None:
    first = look_over(catalog, "", (), within=4)
    assert not first.whole
    assert first.found == first.everything == 9
    assert first.to_do("uncaptioned") < 7
    assert look_over(catalog, "", (), within=None).to_do("uncaptioned") == 7


def test_words_or_others_stay_within_the_filters(catalog: Catalog) -> None:
    opening = Filter("event:opening", "Opening")
    assert look_over(catalog, "Kade OR Hazelhof", (opening,), within=None).found == 6

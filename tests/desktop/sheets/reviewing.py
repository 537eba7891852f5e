"""What the tests of the article sheet share: an article, and how one gets about in its review."""

from __future__ import annotations

from photoarchive.catalog.queries import photos_named
from photoarchive.desktop.sheets.article_card import ArticleCard
from photoarchive.desktop.sheets.article_sheet import ArticleSheet
from photoarchive.desktop.sheets.article_state import ReviewState
from photoarchive.desktop.window import MainWindow
from photoarchive.model import Photo

ARTICLE = """De Hazelhof is open

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


def sheet_of(window: MainWindow) -> ArticleSheet:
    """The article sheet that is shown."""
    assert isinstance(window.sheet, ArticleSheet)
    return window.sheet


def state_of(sheet: ArticleSheet) -> ReviewState:
    """The review in it."""
    assert sheet.state is not None
    return sheet.state


def photo(window: MainWindow, number: int) -> Photo:
    """A photo of the set as it is stored now."""
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
    """What an item gives its photos."""
    return sheet.cards.cards[number]

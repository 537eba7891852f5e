"""What stands around the grid: the counts of the facets, the event, how much is still to do.

Asked off the window's thread: of the newest hits first, of all of them when they are many.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.facets import Facet, FacetKind, facets
from photoarchive.catalog.listing import count
from photoarchive.catalog.search import narrowed
from photoarchive.desktop.background import Latest
from photoarchive.desktop.browsing import Browsing, Filter
from photoarchive.desktop.session import Session

FIRST = 2_000  # hits that are counted at once
_EVENT = "event:#"


@dataclass(frozen=True)
class Overview:
    """Counts about what the grid shows. `whole` tells that all hits were counted.

    `event` is the one event that all hits are of, None where there are several.
    """

    facets: tuple[Facet, ...] = ()
    found: int = 0
    everything: int = 0
    event: Facet | None = None
    whole: bool = False

    def to_do(self, state: str) -> int:
        """How many hits are in a state to do, as `facets.TODO` names it."""
        return next(
            (f.count for f in self.facets if f.kind is FacetKind.TODO and f.label == state), 0
        )


def is_event(term: str) -> bool:
    """Whether a term filters by one event."""
    return term.startswith(_EVENT)


def event_id(facet: Facet) -> int:
    """The id of the event that a facet is about."""
    return int(facet.term.removeprefix(_EVENT))


def narrowed_by(text: str, filters: Iterable[Filter], *terms: str) -> str:
    """Typed text within filters and further terms, as one query."""
    return narrowed(text, [*(one.term for one in filters), *terms]).strip()


def look_over(
    catalog: Catalog, text: str, filters: Sequence[Filter], *, within: int | None
) -> Overview:
    """Count what text and filters find. Raises BadQuery.

    Events are counted as if none was chosen, so that one can go from one to the other.
    """
    query = narrowed_by(text, filters)
    found = count(catalog, query)
    whole = within is None or found <= within
    within = None if whole else within
    counted = facets(catalog, query, within=within)
    events = [facet for facet in counted if facet.kind is FacetKind.EVENT]
    others = [one for one in filters if not is_event(one.term)]
    if len(others) < len(filters):
        around = facets(catalog, narrowed_by(text, others), within=within)
        counted = _with_events(counted, around)
    event = events[0] if whole and len(events) == 1 else None
    return Overview(counted, found, count(catalog, ""), event, whole)


def _with_events(counted: Iterable[Facet], around: Iterable[Facet]) -> tuple[Facet, ...]:
    """The facets, with the events of other ones."""
    events = [facet for facet in around if facet.kind is FacetKind.EVENT]
    return (*(facet for facet in counted if facet.kind is not FacetKind.EVENT), *events)


class Overviewer(QObject):
    """Keeps `now` true to what is browsed."""

    changed = Signal()

    def __init__(self, session: Session, browsing: Browsing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = Overview()
        self._session, self._browsing = session, browsing
        self._counter = Latest(self)
        self._counter.ready.connect(self._on_counted)

    def ask(self) -> None:
        """Count again."""
        self._ask(FIRST)

    def close(self) -> None:
        """Let the question under way end."""
        self._counter.wait()

    def _ask(self, within: int | None) -> None:
        catalog, text, filters = self._session.catalog, self._browsing.text, self._browsing.filters
        self._counter.ask(lambda: look_over(catalog, text, filters, within=within))

    def _on_counted(self, found: Overview) -> None:
        self.now = found
        self.changed.emit()
        if not found.whole:
            self._ask(None)

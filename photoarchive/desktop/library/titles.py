"""Titles that are typed over the grid: an event is renamed, a selection becomes a gallery."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from photoarchive.catalog.facets import label_of
from photoarchive.catalog.listing import tiles
from photoarchive.desktop.browsing import Filter
from photoarchive.desktop.library.gallery_strip import GalleryStrip
from photoarchive.desktop.library.header import Header
from photoarchive.desktop.library.overview import Overviewer, event_id
from photoarchive.desktop.library.photo_edits import PhotoEdits
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr


class Titles(QObject):
    """Opens the line a title is typed in, and stores it. `ended` gives the focus back."""

    ended = Signal()

    def __init__(
        self,
        desk: Desk,
        overviewer: Overviewer,
        edits: PhotoEdits,
        *,
        header: Header,
        strip: GalleryStrip,
    ) -> None:
        super().__init__(header)
        self._desk, self._overviewer, self._edits = desk, overviewer, edits
        self._header, self._strip = header, strip
        header.renamed.connect(self._on_renamed)
        header.ended.connect(self.ended)
        strip.wanted.connect(self._on_gallery_wanted)
        strip.closed.connect(self._on_strip_closed)
        desk.actions["rename_event"].triggered.connect(self._on_rename)
        desk.actions["gallery"].triggered.connect(self._on_gallery)

    def _on_rename(self) -> None:
        """The event that is shown, else that of the current photo."""
        now = self._overviewer.now
        if now.event is not None:
            self._header.rename(event_id(now.event), now.event.label)
            return
        catalog = self._desk.session.catalog
        for tile in tiles(catalog, self._desk.browsing.chosen()[:1]):
            self._header.rename(tile.event_id, label_of(catalog, f"event:#{tile.event_id}"))

    def _on_renamed(self, renamed: int, title: str) -> None:
        if self._edits.rename_event(renamed, title):
            self._header.end_renaming()
            self._rename_filter(renamed, title)

    def _rename_filter(self, renamed: int, title: str) -> None:
        """The chip of an event has its new title."""
        browsing, term = self._desk.browsing, f"event:#{renamed}"
        browsing.set_filters(
            Filter(term, title) if one.term == term else one for one in browsing.filters
        )

    def _on_gallery(self) -> None:
        if chosen := self._desk.browsing.chosen():
            event = self._overviewer.now.event
            title = tr("{event}, a selection", event=event.label) if event else ""
            self._strip.ask(chosen, title)

    def _on_gallery_wanted(self, title: str) -> None:
        sentence = self._edits.make_gallery(self._strip.photo_ids, title)
        if sentence:
            self._strip.warn(sentence)
        else:
            self._on_strip_closed()

    def _on_strip_closed(self) -> None:
        self._strip.hide()
        self.ended.emit()

"""The Library view: facets, header, grid and footer, and what its actions do.

The parts know nothing of each other; here they are set side by side and connected.
"""

from __future__ import annotations

from array import array

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photoarchive.catalog.facets import Facet
from photoarchive.catalog.listing import Order, photo_ids
from photoarchive.desktop.actions import Scope
from photoarchive.desktop.background import Latest
from photoarchive.desktop.browsing import Filter
from photoarchive.desktop.library.chips import FilterChips
from photoarchive.desktop.library.empty import NothingFound
from photoarchive.desktop.library.facet_list import FacetList
from photoarchive.desktop.library.facet_words import facet_label
from photoarchive.desktop.library.footer import Footer
from photoarchive.desktop.library.gallery_strip import GalleryStrip
from photoarchive.desktop.library.grid import PhotoGrid
from photoarchive.desktop.library.header import Header
from photoarchive.desktop.library.overview import Overviewer, is_event, narrowed_by
from photoarchive.desktop.library.photo_edits import PhotoEdits
from photoarchive.desktop.library.preview import Preview
from photoarchive.desktop.library.tile_layout import LARGEST, SMALLEST, USUAL
from photoarchive.desktop.library.titles import Titles
from photoarchive.desktop.splitters import keep_widths
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL
from photoarchive.desktop.view import Desk, View
from photoarchive.desktop.welcome import WelcomePanel
from photoarchive.desktop.words import tr

_SIDE = 236  # width of the facets, in pixels


class LibraryView(View):
    """All photos, or those that search and filters let through."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._browsing = desk, desk.browsing
        self._browsing.order = _order(desk.preferences.now.order)
        self.overviewer = Overviewer(desk.session, desk.browsing, self)
        self._to_caption = Latest(self)
        self.facets = FacetList(self)
        self.header = Header(desk.browsing, self)
        self.chips = FilterChips(desk.browsing, self)
        self.strip = GalleryStrip(self)
        self.grid = PhotoGrid(desk)
        self.preview = Preview(desk)
        self.nothing = NothingFound(desk.session, desk.browsing)
        self.footer = Footer(desk, self)
        self.welcome = WelcomePanel()
        self._titles = Titles(
            desk, self.overviewer, PhotoEdits(desk, self), header=self.header, strip=self.strip
        )
        self._middle = QStackedWidget(self)
        self._whole = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self._connect_actions()
        self._restore()

    # -- as the window asks --------------------------------------------------------------------

    def enter(self) -> None:
        """To the photos, or to what stands in their place."""
        self.overviewer.ask()
        self.grid.originals.look_again()
        self._focus()

    def leave(self) -> None:
        """A title that is being typed is stored."""
        self.header.leave()

    def panes(self) -> list[QWidget]:
        """Facets, then photos."""
        if self._whole.currentWidget() is self.welcome:
            return [self.welcome]
        return [self.facets, self._photos_pane()]

    def status(self) -> str:
        """How many photos are selected."""
        count = len(self._browsing.selected)
        return tr("%n photo(s) selected", n=count) if count else ""

    def close_down(self) -> None:
        """End what is asked and decoded in the background."""
        self.overviewer.close()
        self._to_caption.wait()
        self.nothing.close_down()
        self.preview.close_down()
        self.grid.close_down()

    # -- parts ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        side = QFrame(self)
        side.setProperty("kind", "panel")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.addWidget(self.facets)
        side.setMinimumWidth(180)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(side)
        self._splitter.addWidget(self._photos())
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([_SIDE, 10_000])
        self.welcome.setAcceptDrops(False)  # the window takes whatever is dropped anywhere
        self._whole.addWidget(self._splitter)
        self._whole.addWidget(self.welcome)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._whole)

    def _photos(self) -> QWidget:
        for part in (self._framed_grid(), self.preview, self.nothing):
            self._middle.addWidget(part)
        above = QVBoxLayout()
        above.setContentsMargins(LARGE, MEDIUM, LARGE, SMALL)
        above.setSpacing(SMALL)
        for part in (self.header, self.chips, self.strip):
            above.addWidget(part)
        photos = QWidget(self)
        photos.setProperty("kind", "grid")
        photos.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        photos.setMinimumWidth(420)
        column = QVBoxLayout(photos)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self._middle, 1)
        column.addWidget(self.footer)
        return photos

    def _framed_grid(self) -> QWidget:
        """The grid with the margin that lines its pictures up with the title."""
        self._grid_page = QWidget(self)
        row = QVBoxLayout(self._grid_page)
        row.setContentsMargins(SMALL, 0, 2, 0)
        row.addWidget(self.grid)
        return self._grid_page

    def _connect(self) -> None:
        browsing = self._browsing
        browsing.query_changed.connect(self._on_query_changed)
        browsing.ids_changed.connect(self._on_ids_changed)
        browsing.misunderstood.connect(self._on_misunderstood)
        self._desk.session.catalog_changed.connect(self._on_catalog_changed)
        self.overviewer.changed.connect(self._on_overview)
        self._to_caption.ready.connect(self._on_to_caption)
        self.facets.toggled.connect(self._on_facet)
        self.facets.folded.connect(self._on_folded)
        self.chips.emptied.connect(self._focus)
        self.header.caption_wanted.connect(self._on_caption_wanted)
        self._titles.ended.connect(self._focus)
        self.nothing.chosen.connect(self._on_near)
        self.nothing.clear_wanted.connect(browsing.clear)
        self.preview.closed.connect(self._on_preview_closed)
        self.grid.size_asked.connect(self.footer.step)
        self.footer.tile_width_changed.connect(self._on_tile_width)
        QGuiApplication.instance().applicationStateChanged.connect(self._on_application_state)  # type: ignore[union-attr]

    def _connect_actions(self) -> None:
        actions = self._desk.actions
        for widget in (self.grid, self.preview):
            actions.attach(widget, Scope.GRID)
        self.grid.opened.connect(actions["caption_photo"].trigger)
        actions["caption_photo"].triggered.connect(self._on_caption_photo)
        actions["preview"].triggered.connect(self._on_preview)
        actions["select_all"].triggered.connect(self.grid.selecting.select_all)
        actions["larger"].triggered.connect(lambda: self._on_size_step(1))
        actions["smaller"].triggered.connect(lambda: self._on_size_step(-1))
        for order in Order:
            action = actions[f"order_{order}"]
            action.triggered.connect(lambda _=False, chosen=order: self._on_order(chosen))
        self.welcome.folder_wanted.connect(actions["import"].trigger)
        self.welcome.sample_wanted.connect(actions["sample"].trigger)
        self.welcome.archive_wanted.connect(actions["open_archive"].trigger)

    def _restore(self) -> None:
        now = self._desk.preferences.now
        keep_widths(self._splitter, "library", self._desk.preferences)
        width = int(now.tile) if now.tile.isascii() and now.tile.isdigit() else USUAL
        self.footer.slider.setValue(min(max(width, SMALLEST), LARGEST))
        self.grid.set_tile_width(self.footer.slider.value())
        self.facets.close_groups(now.folded.split())
        self._check_order()
        self.footer.tell(0, 0)

    def _photos_pane(self) -> QWidget:
        shown = self._middle.currentWidget()
        if shown is self.nothing:
            return self.nothing.clear
        return self.grid if shown is self._grid_page else self.preview

    def _focus(self) -> None:
        """Where work goes on."""
        if self._whole.currentWidget() is self.welcome:
            self.welcome.begin()
        else:
            self.grid.show_current()
            self._photos_pane().setFocus()

    # -- what is shown -------------------------------------------------------------------------

    def _on_query_changed(self) -> None:
        self._check_order()
        self.overviewer.ask()

    def _on_ids_changed(self) -> None:
        found = bool(self._browsing.ids)
        empty = not found and not self._browsing.query
        focused = self._has_focus()
        self._whole.setCurrentWidget(self.welcome if empty else self._splitter)
        if not found:
            self.nothing.show_nothing()
            self._middle.setCurrentWidget(self.nothing)
        elif self._middle.currentWidget() is self.nothing:
            self._middle.setCurrentWidget(self._grid_page)
        if focused and not self._has_focus():
            self._focus()
        self.header.show_overview(self.overviewer.now)
        self._tell()

    def _on_misunderstood(self, sentence: str) -> None:
        self.nothing.show_misunderstood(sentence)
        self._middle.setCurrentWidget(self.nothing)

    def _on_overview(self) -> None:
        now = self.overviewer.now
        self.facets.fill(now.facets, self._browsing.filters)
        self.header.show_overview(now)
        self._tell()

    def _on_catalog_changed(self, _changes: object, _initiator: object) -> None:
        if self.isVisible():
            self.overviewer.ask()

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        """Someone comes back to the window, perhaps with the drive that was missing."""
        if state is Qt.ApplicationState.ApplicationActive and self.isVisible():
            self._desk.thumbnails.forget_reasons()
            self.grid.originals.look_again()

    def _tell(self) -> None:
        if not self._browsing.loaded:
            return  # how many there are is not known yet
        shown = len(self._browsing.ids)
        self.footer.tell(shown, max(self.overviewer.now.everything, shown))

    def _has_focus(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and self._middle.isAncestorOf(focus)

    # -- search, filters, order ----------------------------------------------------------------

    def _on_facet(self, facet: Facet) -> None:
        """Add a filter or take it away. One event takes the place of another."""
        chosen = Filter(facet.term, facet_label(facet))
        filters = self._browsing.filters
        if facet.term in {one.term for one in filters}:
            self._browsing.set_filters(one for one in filters if one.term != facet.term)
            return
        if is_event(facet.term):
            filters = tuple(one for one in filters if not is_event(one.term))
        self._browsing.set_filters([*filters, chosen])

    def _on_near(self, chosen: Filter) -> None:
        self._browsing.add_filter(chosen)
        self.grid.setFocus()

    def _on_folded(self) -> None:
        self._desk.preferences.set("folded", " ".join(self.facets.closed_groups))

    def _on_order(self, order: Order) -> None:
        self._desk.preferences.set("order", order.value)
        self._browsing.set_order(order)
        self._check_order()
        self._tell()

    def _check_order(self) -> None:
        for order in Order:
            self._desk.actions[f"order_{order}"].setChecked(order is self._browsing.order)

    def _on_tile_width(self, width: int) -> None:
        self.grid.set_tile_width(width)
        self._desk.preferences.set("tile", str(width))

    def _on_size_step(self, steps: int) -> None:
        if self.isVisible():
            self.footer.step(steps)

    # -- on to captioning ----------------------------------------------------------------------

    def _on_caption_wanted(self) -> None:
        """Walk along what has no caption yet, from the current photo on if it is one of them."""
        catalog, order = self._desk.session.catalog, self._browsing.order
        query = narrowed_by(self._browsing.text, self._browsing.filters, "is:uncaptioned")
        self._to_caption.ask(lambda: photo_ids(catalog, query, order=order))

    def _on_to_caption(self, ids: array[int]) -> None:
        if not ids:
            return
        current = self._browsing.current
        self._browsing.hold(ids, current=current if current in ids else ids[0])
        self._desk.actions["captioning"].trigger()

    def _on_caption_photo(self) -> None:
        """Of several that are selected, walk along just those."""
        chosen = self._browsing.chosen()
        if len(chosen) > 1:
            current = self._browsing.current
            self._browsing.hold(chosen, current=current if current in chosen else chosen[0])

    # -- large preview ---------------------------------------------------------------------------

    def _on_preview(self) -> None:
        if self._middle.currentWidget() is self.preview:
            self._on_preview_closed()
        elif self._browsing.current and self._browsing.ids:
            self._middle.setCurrentWidget(self.preview)
            self.preview.begin()

    def _on_preview_closed(self) -> None:
        if self._middle.currentWidget() is self.preview:
            self._middle.setCurrentWidget(self._grid_page)
            self._focus()

    # -- menu at the mouse -----------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt calls it so
        """What can be done with the photo under the mouse, or by key with the current one."""
        if event.reason() != QContextMenuEvent.Reason.Keyboard:
            self.show_menu_at(event.globalPos())
        elif self.grid.hasFocus() and self._browsing.current:
            cell = self.grid.visualRect(self.grid.currentIndex())
            self._show_menu(self.grid.viewport().mapToGlobal(cell.center()))

    def show_menu_at(self, at: QPoint) -> None:
        """The menu for a photo on the screen, which is selected now if it was not."""
        point = self.grid.viewport().mapFromGlobal(at)
        if not self.grid.isVisible() or not self.grid.viewport().rect().contains(point):
            return
        place = self.grid.place_at(point)
        if place < 0:
            return
        if not self.grid.selecting.is_selected(self._browsing.ids[place]):
            self.grid.selecting.go(place)
        self._show_menu(at)

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._desk.actions[spec.id] for spec in self._desk.actions.of(Scope.GRID)])
        menu.popup(at)


def _order(kept: str) -> Order:
    """The order that was chosen last; newest first for who never chose."""
    return Order(kept) if kept in tuple(Order) else Order.NEWEST

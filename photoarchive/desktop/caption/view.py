"""The Caption view: one photo after the other, large, with all that is typed about it.

It conducts its parts: which photo is shown, when to store, how to go on. What the other keys do
stands in `keys`.
"""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from photoarchive.catalog.edits import set_texts
from photoarchive.catalog.queries import photos
from photoarchive.desktop.actions import Scope
from photoarchive.desktop.banner import Tone
from photoarchive.desktop.caption.autosave import NAMES, Autosave, stored_texts
from photoarchive.desktop.caption.boxing import Boxing
from photoarchive.desktop.caption.canvas import PhotoCanvas
from photoarchive.desktop.caption.cast import Cast
from photoarchive.desktop.caption.codes import CodeBook
from photoarchive.desktop.caption.keys import CaptionKeys
from photoarchive.desktop.caption.messages import Messages
from photoarchive.desktop.caption.panel import CaptionPanel
from photoarchive.desktop.caption.roster import Roster
from photoarchive.desktop.caption.showing import PhotoNote, Showing
from photoarchive.desktop.caption.strip import Filmstrip
from photoarchive.desktop.caption.tally import Tally
from photoarchive.desktop.caption.walk import Walk
from photoarchive.desktop.view import Desk, View
from photoarchive.desktop.words import number, tr
from photoarchive.errors import PhotoArchiveError
from photoarchive.model import Changes, Photo
from photoarchive.texts import MAX_CHARACTERS

_SHARE = 0.31  # of the width, for the panel; never more than 0.4
_NARROW, _BROAD = 340, 520  # pixels


class CaptionView(View):
    """Walks along the list of `browsing`; what is typed is stored by itself."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._active = False
        self._stale = False  # the archive changed while another view was shown
        self._typed = False  # someone typed in the caption of this photo
        self._half: dict[int, str] = {}  # names that nobody pressed Enter after, by photo
        self.photo: Photo | None = None
        session = desk.session
        self.roster = Roster(session, self)
        self.codes = CodeBook(desk.preferences, self.roster, desk.banner, self)
        self.tally = Tally(session, self)
        self.canvas = PhotoCanvas(self)
        self.note = PhotoNote(self)
        self.strip = Filmstrip(session, desk.thumbnails, self)
        self.panel = CaptionPanel(self, desk.actions, self.roster, self.codes, self.tally)
        self.cast = Cast(session, self.roster, self)
        self.messages = Messages(desk.banner)
        self.walk = Walk(desk, self.tally, self.messages, self._settle, self)
        self.autosave = Autosave(session, self.panel.text, self)
        self.showing = Showing(self.canvas, self.note, desk.thumbnails, self)
        people = self.panel.people
        self.boxing = Boxing(self.canvas, self.note, self.cast, people, self.messages, self)
        self._lay_out()
        self._connect()
        self.keys = CaptionKeys(self, desk)
        desk.actions.attach(self, Scope.CAPTION)

    # -- the window's calls --------------------------------------------------------------------

    def enter(self) -> None:
        """Show the photo that one is at, in the field where one was."""
        self._active = True
        self.roster.load()
        browsing = self._desk.browsing
        self._show_list()
        wanted = browsing.current or (browsing.ids[0] if browsing.ids else 0)
        shown = self.photo.id if self.photo else 0
        if wanted == shown and self._stale:
            self._refresh()
        elif wanted != shown or self.photo is None:
            self._go(wanted)
        self._stale = False
        browsing.set_current(self.photo.id if self.photo else wanted)
        self.panel.go_to(self.panel.last)

    def leave(self) -> None:
        """Store what was typed; what is refused stays in its field until one comes back."""
        if self._active:
            self._active = False
            self.canvas.end_drawing()
            self._settle()

    def panes(self) -> list[QWidget]:
        """The field one was in, the photo, the strip."""
        field = self.panel.fields.get(self.panel.last)
        return [field.editor if field else self.panel.people.line, self.canvas, self.strip]

    def kept_clear(self) -> QWidget:
        """The photo."""
        return self.canvas

    def unsaved(self) -> dict[str, str]:
        """What stands in fields whose save was refused."""
        names = [name for name in NAMES if self.autosave.is_dirty(name)]
        return {name: self.panel.text(name) for name in names}

    def close_down(self) -> None:
        """End every question and all decoding."""
        self.autosave.begin(None)
        self.showing.close()
        for part in (self.roster, self.codes, self.tally):
            part.close()
        self.panel.readiness.close_down()

    # -- going from photo to photo -------------------------------------------------------------

    def _settle(self) -> bool:
        """Everything that was typed is stored, or stays where it is; False where it must."""
        photo = self.photo
        half = self.panel.people.settle()
        if not self.autosave.flush(leaving=True):
            return False
        if photo is not None and half:
            self._half[photo.id] = half
            text = tr("“{name}” was not added to {photo}: press Enter after a name.")
            self.messages.say(
                text.format(name=half, photo=photo.name),
                action=tr("Go back"),
                then=lambda: self._desk.browsing.set_current(photo.id),
            )
        return True

    def _on_current_changed(self, photo_id: int) -> None:
        shown = self.photo.id if self.photo else 0
        if self._active and photo_id != shown:
            self._go(photo_id)

    def _go(self, photo_id: int) -> None:
        if self.photo is not None and not self._settle():
            self._desk.browsing.set_current(self.photo.id)
            return
        self._show(photo_id)

    def _show(self, photo_id: int) -> None:
        """Another photo, everywhere."""
        before, self.photo = self.photo, self._read(photo_id)
        photo, self._typed = self.photo, False
        self.autosave.begin(None)  # while the fields change, nothing is stored
        self.panel.show_photo(photo, stored_texts(photo) if photo else {})
        self.autosave.begin(photo)
        self.cast.begin(photo)
        self.codes.set_day(self.cast.day)
        self.panel.people.line.setText(self._half.pop(photo_id, ""))
        self.panel.readiness.look(photo)
        self._show_place()
        self.showing.begin(photo, self.walk.around())
        if photo is None:
            self.note.set_trouble(self._why_empty())
            self.strip.setFocus()  # nothing can be typed, but the keys go on working
        elif before is None and self._active:
            self.panel.go_to(self.panel.last)

    def _why_empty(self) -> str:
        if self._desk.browsing.current:
            return tr("This photo is no longer in the archive.")
        return tr("There is no photo to caption here. Choose some in the library.")

    def _read(self, photo_id: int) -> Photo | None:
        try:
            found = photos(self._desk.session.catalog, [photo_id])
        except PhotoArchiveError as error:
            self._desk.session.refused.emit(str(error))
            return None
        return found[0] if found else None

    # -- the list ------------------------------------------------------------------------------

    def _show_list(self) -> None:
        ids = self._desk.browsing.ids
        self.strip.show_ids(ids)
        self.tally.count(ids)
        self._show_place()

    def _show_place(self) -> None:
        place = self.walk.look_up()
        self.strip.go(place)
        self.panel.show_place(place, len(self._desk.browsing.ids))

    def _on_ids_changed(self) -> None:
        if self._active:
            self._desk.browsing.hold()
            self._show_list()
            self._on_current_changed(self._desk.browsing.current)

    # -- what changes --------------------------------------------------------------------------

    def _on_edited(self, name: str) -> None:
        self._typed = self._typed or name == "caption"
        self.autosave.touched(name)

    def _on_left(self, name: str) -> None:
        self.autosave.flush()
        if name == "credit":
            self.panel.show_credit(self.photo)

    def _on_stored(self, name: str) -> None:
        """A field was stored: what follows from it."""
        photo = self._read(self.photo.id) if self.photo else None
        if photo is None:
            return
        self.photo = photo
        self.panel.fields[name].conflict.hide()
        if name == "credit":
            self.panel.show_credit(photo)
        if name == "caption":
            self.tally.mark(photo.id, done=bool(photo.caption))
            self.cast.follow(photo.caption)
        self.panel.readiness.look(photo)

    def _on_cast_changed(self) -> None:
        self.panel.people.show_people(self.cast.chips(), self.cast.day)
        if self.photo is not None and self.photo.people != self.cast.people:
            self.photo = self._read(self.photo.id)
            self.panel.readiness.look(self.photo)

    def _on_roster_changed(self) -> None:
        if self._active and self._typed and self.photo is not None:
            self.cast.follow(self.photo.caption)
        self._on_cast_changed()

    def _on_catalog_changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not self:
            self._stale = True
            if self._active:
                self._stale = False
                self._refresh()
        self.strip.photos.refresh(changes.photos)

    def _refresh(self) -> None:
        """Someone else changed something: show it, but leave alone what is being typed."""
        photo = self._read(self.photo.id) if self.photo else None
        if photo is None:
            self._show(self._desk.browsing.current)
        else:
            self.photo = photo
            self.autosave.refreshed(photo)
            self.panel.show_credit(photo)
            self.cast.refreshed(photo)
            self.panel.readiness.look(photo)
        self.tally.count(self._desk.browsing.ids)

    def _on_renewed(self, name: str, text: str) -> None:
        self.panel.fields[name].show_text(text, keep_cursor=True)

    def _on_replaced(self, name: str) -> None:
        """Of two texts, the other one."""
        self._on_renewed(name, self.autosave.use_theirs(name))

    def _on_overruled(self, name: str, theirs: str) -> None:
        photo, session = self.photo, self._desk.session
        if photo is None:
            return
        self.messages.say(
            tr("Your text of {photo} was kept; the other one is in its history.", photo=photo.name),
            Tone.WARNING,
            action=tr("Use the other"),
            then=lambda: session.edit(
                lambda catalog: set_texts(catalog, photo_ids=[photo.id], texts={name: theirs})
            ),
        )

    def _say_shortened(self) -> None:
        count = number(MAX_CHARACTERS)
        text = tr("The text was cut off: a field holds {count} characters.", count=count)
        self.messages.say(text, Tone.WARNING)

    # -- layout --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.canvas, 1)
        left.addWidget(self.note)
        left.addWidget(self.strip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.panel)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt calls it so
        """The photo has most of the width, however wide the window is."""
        width = min(max(round(self.width() * _SHARE), _NARROW), _BROAD)
        self.panel.setFixedWidth(min(width, round(self.width() * 0.4)))
        super().resizeEvent(event)

    def _connect(self) -> None:
        browsing, session = self._desk.browsing, self._desk.session
        browsing.current_changed.connect(self._on_current_changed)
        browsing.ids_changed.connect(self._on_ids_changed)
        session.catalog_changed.connect(self._on_catalog_changed)
        self.strip.wanted.connect(self.walk.go_to)
        self.roster.changed.connect(self._on_roster_changed)
        self.cast.changed.connect(self._on_cast_changed)
        self.cast.came.connect(self.panel.people.ask_about)
        self._connect_fields()
        self._connect_people()

    def _connect_fields(self) -> None:
        save = self.autosave
        save.stored.connect(self._on_stored)
        save.renewed.connect(self._on_renewed)
        save.collided.connect(lambda name, text: self.panel.fields[name].show_conflict(text))
        save.overruled.connect(self._on_overruled)
        save.recovered.connect(lambda: self.messages.say(tr("Everything is saved again.")))
        for field in self.panel.fields.values():
            field.edited.connect(self._on_edited)
            field.left.connect(self._on_left)
            field.shortened.connect(self._say_shortened)
            field.kept.connect(save.keep_mine)
            field.replaced.connect(self._on_replaced)

    def _connect_people(self) -> None:
        people, cast = self.panel.people, self.cast
        people.added.connect(cast.add)
        people.created.connect(cast.create)
        people.described.connect(cast.describe)
        people.removed.connect(cast.remove)
        people.presence_wanted.connect(cast.set_presence)

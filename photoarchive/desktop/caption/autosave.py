"""What is typed is stored by itself: soon after the last key, and before one leaves the photo.

Here belong when to store, undo steps of typing, and what happens when a save is refused or the
photo was changed elsewhere meanwhile. The fields themselves belong to the panel.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_keywords, set_texts
from photoarchive.catalog.queries import photos
from photoarchive.desktop.session import Session
from photoarchive.errors import PhotoArchiveError
from photoarchive.model import Changes, Photo
from photoarchive.texts import clean, clean_line

PAUSE = 1_000  # milliseconds after the last key
LATEST = 1_500  # milliseconds after the first key that is not stored yet
AGAIN = 10_000  # milliseconds after a save that was refused

TEXTS = ("caption", "headline", "alt_text", "credit")
NAMES = (*TEXTS, "keywords")


def stored_texts(photo: Photo) -> dict[str, str]:
    """The texts of a photo as the fields have them; no credit where it is the set's."""
    return {
        "caption": photo.caption,
        "headline": photo.headline,
        "alt_text": photo.alt_text,
        "credit": photo.credit if photo.own_credit else "",
        "keywords": ", ".join(photo.keywords),
    }


def as_stored(name: str, typed: str) -> str:
    """What the catalog makes of a text."""
    if name == "keywords":
        return ", ".join(keywords_of(typed))
    return clean(typed) if name == "caption" else clean_line(typed)


def same(name: str, one: str, other: str) -> bool:
    """Whether two texts are one; a keyword keeps the capitals it was first written with."""
    return one.casefold() == other.casefold() if name == "keywords" else one == other


def keywords_of(typed: str) -> list[str]:
    """The keywords of a line with commas."""
    words = [clean_line(word) for word in typed.replace(";", ",").replace("\n", ",").split(",")]
    return list({word.casefold(): word for word in words if word}.values())


@dataclass
class _Kept:
    """One field: what the catalog has, and what someone else stored over it."""

    text: str
    theirs: str | None = None


class Autosave(QObject):
    """Stores the fields of one photo. `read` gives what stands in a field now."""

    stored = Signal(str)  # the field
    renewed = Signal(str, str)  # the field that nobody edits, and its new text
    collided = Signal(str, str)  # the field that someone edits, and the text of the other
    overruled = Signal(str, str)  # the field, and the other text that was stored over
    recovered = Signal()  # what was refused is stored now

    def __init__(self, session: Session, read: Callable[[str], str], initiator: QObject) -> None:
        super().__init__(initiator)
        self._session, self._read, self._initiator = session, read, initiator
        self._photo_id = 0
        self._visit = 0
        self._kept: dict[str, _Kept] = {}
        self._refused = False
        self._pause = self._timer(PAUSE)
        self._latest = self._timer(LATEST)

    # -- one photo after the other -------------------------------------------------------------

    def begin(self, photo: Photo | None) -> None:
        """Another photo, with what it has."""
        self._stop()
        self._visit += 1
        self._photo_id = photo.id if photo else 0
        self._kept = {n: _Kept(t) for n, t in stored_texts(photo).items()} if photo else {}

    def touched(self, name: str) -> None:
        """Someone types in this field."""
        if self._kept and self.is_dirty(name):
            self._pause.start(AGAIN if self._refused else PAUSE)
            if not self._latest.isActive() and not self._refused:
                self._latest.start()

    def is_dirty(self, name: str) -> bool:
        """Whether the field has what is not stored."""
        kept = self._kept.get(name)
        return kept is not None and not same(name, as_stored(name, self._read(name)), kept.text)

    @property
    def unsaved(self) -> bool:
        """Whether anything is not stored."""
        return any(self.is_dirty(name) for name in self._kept)

    @property
    def refused(self) -> bool:
        """Whether the last save was refused."""
        return self._refused

    def stored_text(self, name: str) -> str:
        """What the catalog has, as far as is known here."""
        kept = self._kept.get(name)
        return kept.text if kept else ""

    # -- storing -------------------------------------------------------------------------------

    def flush(self, *, leaving: bool = False) -> bool:
        """Store everything that is not stored; False where that was refused.

        A field with two texts waits for the choice; leaving the photo is one: what was typed
        is stored, and the other text stays in the history.
        """
        self._stop()
        dirty = [name for name in self._kept if self.is_dirty(name)]
        if not dirty:
            return True
        refused = [name for name in dirty if not self._store(name, leaving=leaving)]
        done = not refused
        self._settle(done=done)
        return done

    def _store(self, name: str, *, leaving: bool) -> bool:
        try:
            found = photos(self._session.catalog, [self._photo_id])
        except PhotoArchiveError as error:
            self._session.refused.emit(str(error))
            return False
        # A photo that was removed meanwhile keeps nobody from going on.
        return self._put(name, found[0], leaving=leaving) if found else True

    def _put(self, name: str, now: Photo, *, leaving: bool) -> bool:
        kept, theirs = self._kept[name], stored_texts(now)[name]
        text = as_stored(name, self._read(name))
        if not same(name, theirs, kept.text) and not same(name, theirs, text):
            kept.theirs = theirs
            if not leaving:
                self.collided.emit(name, theirs)
                return True
        changed = self._session.edit(
            lambda catalog: self._edit(catalog, name, text, now.rev), initiator=self._initiator
        )
        if changed:
            overruled, self._kept[name] = kept.theirs, _Kept(text)
            self.stored.emit(name)
            if overruled is not None:
                self.overruled.emit(name, overruled)
        return changed

    def _edit(self, catalog: Catalog, name: str, text: str, rev: int) -> Changes:
        key = f"{name} {self._photo_id} {self._visit}"
        ids = [self._photo_id]
        if name == "keywords":
            return set_keywords(catalog, photo_ids=ids, words=keywords_of(text), merge_key=key)
        return set_texts(catalog, photo_ids=ids, texts={name: text}, rev=rev, merge_key=key)

    def _settle(self, *, done: bool) -> None:
        was, self._refused = self._refused, not done
        if not done:
            self._pause.start(AGAIN)
        elif was:
            self.recovered.emit()

    # -- changed elsewhere ---------------------------------------------------------------------

    def refreshed(self, photo: Photo) -> None:
        """The photo was changed elsewhere: show it where nobody types, else show both texts."""
        for name, theirs in stored_texts(photo).items():
            kept = self._kept.get(name)
            if kept is None:
                continue
            if same(name, theirs, as_stored(name, self._read(name))):
                self._kept[name] = _Kept(theirs)
            elif not self.is_dirty(name):
                self._kept[name] = _Kept(theirs)
                self.renewed.emit(name, theirs)
            elif not same(name, theirs, kept.text):
                kept.theirs = theirs
                self.collided.emit(name, theirs)

    def keep_mine(self, name: str) -> None:
        """Of two texts, the one in the field."""
        kept = self._kept[name]
        if kept.theirs is not None:
            self._kept[name] = _Kept(kept.theirs)
        self.flush()

    def use_theirs(self, name: str) -> str:
        """Of two texts, the one that is stored; gives it."""
        kept = self._kept[name]
        theirs = kept.text if kept.theirs is None else kept.theirs
        self._kept[name] = _Kept(theirs)
        return theirs

    def _stop(self) -> None:
        self._pause.stop()
        self._latest.stop()

    def _timer(self, after: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(self._on_due)
        return timer

    def _on_due(self) -> None:
        self.flush()

"""What one item of an article gives its photos: caption, people, and what was there before."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from photoarchive.article.review import Existing, places, presence_of
from photoarchive.desktop.pictures import Thumbnails
from photoarchive.desktop.sheets.article_person import PersonRow
from photoarchive.desktop.sheets.article_state import ReviewState
from photoarchive.desktop.tokens import MEDIUM, SMALL, TIGHT
from photoarchive.desktop.words import tip, tr
from photoarchive.model import NamedPerson, Photo

_THUMB = QSize(96, 64)
_SHOWN = 4  # pictures in a card; the names are all there
_OLD = 280  # characters of a caption that is there already


class ArticleCard(QFrame):
    """One item of the review."""

    entered = Signal(int)  # the number of the item: one is here now

    def __init__(
        self, item: int, state: ReviewState, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.item, self._state, self._thumbnails = item, state, thumbnails
        self.setProperty("kind", "card")
        self.setAccessibleName(self._names())
        self._pictures: dict[str, QLabel] = {}
        self._people: dict[str, PersonRow] = {}
        self._shown: tuple[object, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        self._column.setSpacing(SMALL)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._existing = ExistingRow(self)
        self._existing.chosen.connect(lambda choice: self._state.set_existing(self.item, choice))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(TIGHT)
        self._column.addLayout(self._head())
        self._column.addWidget(self._existing)
        self._column.addLayout(self._rows)
        thumbnails.changed.connect(self._on_thumbnail)
        self.refresh()

    def refresh(self) -> None:
        """Show what was decided, if that is not what is shown already."""
        item = self._state.base.items[self.item]
        decisions = self._decisions()
        if decisions == self._shown:
            return
        self._shown = decisions
        photos = self._state.draft.photos_of(self.item)
        captioned = self._state.captioned(self.item)
        existing = self._state.review.existing_of(self.item)
        self._text.setText(item.text or tr("No caption: the text below it is article text."))
        keeps = existing is Existing.KEEP and len(captioned) == len(photos)
        self._text.setProperty("kind", "" if item.text and not keeps else "muted")
        self._text.style().unpolish(self._text)
        self._text.style().polish(self._text)
        self._existing.show_photos(captioned, existing)
        if list(item.people) != [row.person for row in self._people.values()]:
            self._make_people()
        self._show_people()

    def _decisions(self) -> tuple[object, ...]:
        """Everything that makes this card look as it does."""
        item, review = self._state.base.items[self.item], self._state.review
        who = [review.who.get(person.name) for person in item.people]
        staying = self._state.people_of(self.item)
        return item.text, item.people, staying, who, review.existing_of(self.item)

    def _show_people(self) -> None:
        staying = {person.name: person for person in self._state.people_of(self.item)}
        numbers = places(staying.values())
        for name, row in self._people.items():
            row.show_choice(
                left_out=name not in staying,
                presence=presence_of(staying.get(name, row.person)),
                place=numbers.get(name, 0),
                who=self._state.review.who.get(name),
            )

    def set_current(self, *, current: bool) -> None:
        """Mark it as the one that is looked at."""
        if bool(self.property("current")) != current:
            self.setProperty("current", current)
            self.style().unpolish(self)
            self.style().polish(self)

    def focus_first(self) -> None:
        """Put the focus on the first thing to decide here."""
        controls: list[QWidget] = [
            *self._existing.buttons,
            *(r.tick for r in self._people.values()),
        ]
        for control in controls:
            if control.isVisibleTo(self):
                control.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt calls it so
        """A click goes to its paragraph."""
        self.entered.emit(self.item)
        super().mousePressEvent(event)

    @property
    def people(self) -> dict[str, PersonRow]:
        """The rows of its people by their names in the article."""
        return self._people

    @property
    def existing(self) -> ExistingRow:
        """The choice about captions that are there already."""
        return self._existing

    # -- parts ------------------------------------------------------------------------------------

    def _names(self) -> str:
        return ", ".join(self._state.draft.article.items[self.item].photos)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        photos = self._state.draft.photos_of(self.item)
        row.addLayout(self._thumbs(photos[:_SHOWN]))
        names = QLabel(self._names(), self)
        names.setProperty("kind", "strong")
        names.setTextFormat(Qt.TextFormat.PlainText)
        names.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(TIGHT)
        words.addWidget(names)
        for text, kind in self._remarks(photos):
            remark = QLabel(text, self)
            remark.setProperty("kind", kind)
            remark.setWordWrap(True)
            words.addWidget(remark)
        words.addWidget(self._text)
        words.addStretch(1)
        row.addLayout(words, 1)
        return row

    def _thumbs(self, photos: tuple[Photo, ...]) -> QGridLayout:
        """At most four pictures, two in a row."""
        grid = QGridLayout()
        grid.setSpacing(TIGHT)
        for place, photo in enumerate(photos):
            grid.addWidget(self._picture(photo), place // 2, place % 2)
        grid.setRowStretch(2, 1)
        return grid

    def _remarks(self, photos: tuple[Photo, ...]) -> list[tuple[str, str]]:
        named = self._state.draft.article.items[self.item].photos
        missing = [name for name in named if name not in self._state.draft.photos]
        remarks = []
        if len(photos) > 1:
            remarks.append((tr("%n photos share this caption", n=len(photos)), "muted"))
        if missing:
            names = ", ".join(missing)
            remarks.append((tr("{names}: named but not in the set", names=names), "warning"))
        return remarks

    def _picture(self, photo: Photo) -> QLabel:
        label = QLabel(self)
        label.setFixedSize(_THUMB)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        label.setToolTip(tip(photo.name))
        self._pictures[photo.sha256] = label
        found = self._thumbnails.get(photo.sha256, photo.source)
        if found is not None:
            _show(label, found)
        return label

    def _on_thumbnail(self, sha256: str) -> None:
        label = self._pictures.get(sha256)
        photo = next((p for p in self._state.draft.photos.values() if p.sha256 == sha256), None)
        if label is not None and photo is not None:
            found = self._thumbnails.get(sha256, photo.source)
            if found is not None:
                _show(label, found)

    def _make_people(self) -> None:
        """Rows for those who are named now; who stays keeps the row, and the focus in it."""
        old, self._people = self._people, {}
        for place, person in enumerate(self._state.base.items[self.item].people):
            row = old.get(person.name)
            if row is None or row.person != person:
                row = self._row(person)
            self._people[person.name] = row
            self._rows.insertWidget(place, row)
        for row in old.values():
            if self._people.get(row.person.name) is not row:
                self._rows.removeWidget(row)
                row.hide()
                row.deleteLater()

    def _row(self, person: NamedPerson) -> PersonRow:
        state, item = self._state, self.item
        row = PersonRow(person, state.written(person), state.draft, self)
        row.left_out_changed.connect(lambda name, out: state.leave_out(item, name, out=out))
        row.presence_changed.connect(lambda name, one: state.set_presence(item, name, one))
        row.who_changed.connect(state.set_who)
        return row


def _show(label: QLabel, found: QPixmap) -> None:
    """The picture as large as the label, sharp on every screen."""
    ratio = label.devicePixelRatioF()
    picture = found.scaled(
        _THUMB * ratio,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    picture.setDevicePixelRatio(ratio)
    label.setPixmap(picture)
    label.setFixedSize(round(picture.width() / ratio), _THUMB.height())


class ExistingRow(QFrame):
    """The captions that the photos have, and what becomes of them."""

    chosen = Signal(object)  # Existing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "tray")
        self._old = QLabel(self)
        self._old.setTextFormat(Qt.TextFormat.PlainText)
        self._old.setWordWrap(True)
        self._group = QButtonGroup(self)
        self._choices = {
            Existing.KEEP: QRadioButton(tr("Keep"), self),
            Existing.REPLACE: QRadioButton(tr("Replace"), self),
            Existing.ADD: QRadioButton(tr("Add the new one"), self),
        }
        title = QLabel(tr("Has a caption already"), self)
        title.setProperty("kind", "field")
        choices = QHBoxLayout()
        choices.setSpacing(MEDIUM)
        for choice, button in self._choices.items():
            self._group.addButton(button)
            button.clicked.connect(lambda _=False, c=choice: self.chosen.emit(c))
            choices.addWidget(button)
        choices.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(TIGHT)
        column.addWidget(title)
        column.addWidget(self._old)
        column.addLayout(choices)

    @property
    def buttons(self) -> tuple[QRadioButton, ...]:
        """Keep, replace, add."""
        return tuple(self._choices.values())

    def show_photos(self, photos: tuple[Photo, ...], existing: Existing) -> None:
        """The captions of these photos; hidden where there are none."""
        self.setVisible(bool(photos))
        self._choices[existing].setChecked(True)
        captions = list(dict.fromkeys(photo.caption for photo in photos))
        if len(captions) == 1:
            self._old.setText(_short(captions[0]))
        else:
            self._old.setText("\n".join(f"{p.name}: {_short(p.caption)}" for p in photos))


def _short(text: str) -> str:
    return text if len(text) <= _OLD else f"{text[:_OLD].rstrip()}…"

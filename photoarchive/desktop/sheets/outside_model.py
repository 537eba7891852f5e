"""What another program changed, photo by photo, with whose text was chosen. No painting here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from photoarchive.desktop.words import moment_text, number, tr
from photoarchive.exchange.outside import Difference
from photoarchive.exchange.settling import Side
from photoarchive.files.fields import Value
from photoarchive.model import Photo

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
CHOICE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Head:
    """The line above the differences of one photo; a choice on it is for all of them."""

    photo: Photo
    rows: range


Entry = Head | Difference


def field_name(field: str) -> str:
    """A field as the window calls it."""
    return {
        "caption": tr("Caption"),
        "headline": tr("Headline"),
        "alt_text": tr("Alt text"),
        "credit": tr("Credit"),
        "creator": tr("Photographer"),
        "copyright": tr("Copyright"),
        "keywords": tr("Keywords"),
        "persons": tr("People"),
        "place": tr("Place"),
        "date": tr("Date"),
        "rating": tr("Rating"),
    }[field]


def value_text(field: str, value: Value) -> str:
    """What a field says, as a person reads it; a dash for nothing."""
    if isinstance(value, tuple):
        text = ", ".join(value)
    elif field == "date":
        text = moment_text(value)
    elif field == "rating" and value:
        text = tr("rejected") if value == "-1" else "★" * int(value)
    else:
        text = value
    return text or "–"


class OutsideModel(QAbstractListModel):
    """Photos with their differences below them. `choices_changed` follows every choice."""

    choices_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self._chosen: dict[int, Side] = {}

    def take(self, found: Sequence[Difference]) -> None:
        """Show these, and forget what was chosen for others."""
        before = {_key(one): side for one, side in self.chosen()}
        self.beginResetModel()
        self.entries = list(_laid_out(found))
        self._chosen = {
            row: side
            for row, one in self._differences()
            if (side := before.get(_key(one))) is not None
        }
        self.endResetModel()
        self.choices_changed.emit()

    @property
    def photos(self) -> int:
        """How many photos there are."""
        return sum(isinstance(entry, Head) for entry in self.entries)

    def chosen(self) -> list[tuple[Difference, Side]]:
        """What was chosen, in the order shown."""
        return [(one, self._chosen[row]) for row, one in self._differences() if row in self._chosen]

    def choice(self, row: int) -> Side | None:
        """Whose text was chosen in a row; for a photo, what was chosen in all of its rows."""
        entry = self.entries[row]
        if isinstance(entry, Difference):
            return self._chosen.get(row)
        sides = {self._chosen.get(each) for each in entry.rows}
        return sides.pop() if len(sides) == 1 else None

    def choose(self, row: int, side: Side | None) -> None:
        """Choose a side for a row, or for all rows of a photo; None takes the choice back."""
        entry = self.entries[row]
        rows = entry.rows if isinstance(entry, Head) else range(row, row + 1)
        self._choose(rows, side)
        head = next(n for n in range(row, -1, -1) if isinstance(self.entries[n], Head))
        self.dataChanged.emit(self.index(head), self.index(rows[-1]))

    def choose_all(self, side: Side | None) -> None:
        """Choose a side for everything."""
        self._choose([row for row, _ in self._differences()], side)
        if self.entries:
            self.dataChanged.emit(self.index(0), self.index(len(self.entries) - 1))

    def _choose(self, rows: Iterable[int], side: Side | None) -> None:
        for row in rows:
            if side is None:
                self._chosen.pop(row, None)
            else:
                self._chosen[row] = side
        self.choices_changed.emit()

    def _differences(self) -> Iterator[tuple[int, Difference]]:
        for row, entry in enumerate(self.entries):
            if isinstance(entry, Difference):
                yield row, entry

    # -- for Qt ------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own default
        """Photos and differences."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name; the entry and its choice; what a screen reader says."""
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role == CHOICE:
            return self.choice(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.photo.name if isinstance(entry, Head) else field_name(entry.field)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry, index.row())
        return None

    def _spoken(self, entry: Entry, row: int) -> str:
        chosen = {
            Side.FILE: tr("chosen: what the file says"),
            Side.ARCHIVE: tr("chosen: what the archive says"),
            None: tr("nothing chosen"),
        }[self.choice(row)]
        if isinstance(entry, Head):
            place = sum(isinstance(one, Head) for one in self.entries[: row + 1])
            where = tr("photo {place} of {total}", place=number(place), total=number(self.photos))
            return ", ".join((entry.photo.name, where, chosen))
        parts = (
            entry.photo.name,
            field_name(entry.field),
            f"{tr('The file says now')}: {value_text(entry.field, entry.in_file)}",
            f"{tr('The archive says')}: {value_text(entry.field, entry.in_archive)}",
            tr("changed here too") if entry.both else "",
            chosen,
        )
        return ", ".join(part for part in parts if part)


def _laid_out(found: Sequence[Difference]) -> Iterator[Entry]:
    row = 0
    for _, each in groupby(found, key=lambda one: one.photo.id):
        several = list(each)
        yield Head(several[0].photo, range(row + 1, row + 1 + len(several)))
        yield from several
        row += 1 + len(several)


def _key(one: Difference) -> tuple[int, str, Value]:
    return one.photo.id, one.field, one.in_file

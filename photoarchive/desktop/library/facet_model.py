"""The facets as a tree of groups and lines; what they look like is `facet_list`'s."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from photoarchive.catalog.facets import Facet, FacetKind
from photoarchive.desktop.browsing import Filter
from photoarchive.desktop.library.facet_words import facet_label, group_title
from photoarchive.desktop.words import date_text, number, tip, tr

GROUPS = (
    FacetKind.TODO,
    FacetKind.EVENT,
    FacetKind.PERSON,
    FacetKind.PHOTOGRAPHER,
    FacetKind.YEAR,
    FacetKind.PLACE,
)
SHOWN = 8  # lines of a group before "more"

KEY = Qt.ItemDataRole.UserRole + 1  # what a row is, the same after a new count
FACET = Qt.ItemDataRole.UserRole + 2
COUNT = Qt.ItemDataRole.UserRole + 3  # as text, at the right
ACTIVE = Qt.ItemDataRole.UserRole + 4
KIND = Qt.ItemDataRole.UserRole + 5  # a `Row`


class Row(StrEnum):
    """What a row of the tree is."""

    GROUP = "group"
    FACET = "facet"
    MORE = "more"


class FacetModel(QStandardItemModel):
    """Groups with their lines. Groups without a line are left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.unfolded: set[str] = set()  # groups that show all their lines

    def fill(self, facets: Sequence[Facet], filters: Iterable[Filter]) -> None:
        """Show these counts."""
        active = {one.term for one in filters}
        self.clear()
        for kind in GROUPS:
            lines = [facet for facet in facets if facet.kind is kind]
            if lines:
                self.appendRow(self._group(kind, lines, active))

    def find(self, key: str) -> QModelIndex:
        """The row of a key; invalid where it is gone."""
        for index in self.rows():
            if index.data(KEY) == key:
                return index
        return QModelIndex()

    def rows(self) -> Iterable[QModelIndex]:
        """Every row, groups before their lines."""
        for row in range(self.rowCount()):
            group = self.index(row, 0)
            yield group
            for line in range(self.rowCount(group)):
                yield self.index(line, 0, group)

    def _group(self, kind: FacetKind, lines: Sequence[Facet], active: set[str]) -> QStandardItem:
        title = group_title(kind)
        group = _item(Row.GROUP, kind.value, title)
        group.setData(tr("{group}, group", group=title), Qt.ItemDataRole.AccessibleTextRole)
        all_of_them = kind.value in self.unfolded
        for number_, facet in enumerate(lines):
            if all_of_them or number_ < SHOWN or facet.term in active:
                group.appendRow(_line(facet, is_active=facet.term in active))
        if len(lines) > SHOWN and not all_of_them:
            text = tr("All {count}…", count=number(len(lines)))
            group.appendRow(_item(Row.MORE, f"more:{kind}", text))
        return group


def _line(facet: Facet, *, is_active: bool) -> QStandardItem:
    label = facet_label(facet)
    line = _item(Row.FACET, facet.term, label)
    line.setData(facet, FACET)
    line.setData(number(facet.count), COUNT)
    line.setData(is_active, ACTIVE)
    said = [label, tr("%n photo(s)", n=facet.count), *([tr("filter is on")] if is_active else [])]
    line.setData(", ".join(said), Qt.ItemDataRole.AccessibleTextRole)
    day = date_text(facet.detail)
    line.setToolTip(tip(f"{label}\n{day}" if day else label))
    return line


def _item(kind: Row, key: str, text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    item.setData(kind, KIND)
    item.setData(key, KEY)
    item.setData(text, Qt.ItemDataRole.AccessibleTextRole)
    return item

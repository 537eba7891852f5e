"""The register as a list: its model, and how one person is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtCore import QSize as Size
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from photoarchive.catalog.register import PersonRow
from photoarchive.desktop import theme
from photoarchive.desktop.tokens import LARGE, SMALL, SMALL_PT
from photoarchive.desktop.words import number, tip, tr

Index = QModelIndex | QPersistentModelIndex
ROW = 50  # pixels
PERSON = Qt.ItemDataRole.UserRole


class PeopleOrder(StrEnum):
    """How the register is sorted."""

    NAME = "name"
    ORGANISATION = "organisation"
    PHOTOS = "photos"


def sorted_rows(rows: Sequence[PersonRow], order: PeopleOrder) -> list[PersonRow]:
    """The rows, given by name, in another order; those without an organisation come last."""
    if order is PeopleOrder.ORGANISATION:
        return sorted(rows, key=lambda row: (not row.organisation, row.organisation.casefold()))
    if order is PeopleOrder.PHOTOS:
        return sorted(rows, key=lambda row: -row.photos)
    return list(rows)


def role_text(role: str, organisation: str) -> str:
    """What somebody is, and where: "alderman, municipality of Linde"."""
    return ", ".join(part for part in (role, organisation) if part)


class RegisterModel(QAbstractListModel):
    """The people that the filter lets through."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[PersonRow] = []

    def take(self, rows: Sequence[PersonRow]) -> None:
        """Show these people."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def place_of(self, person_id: int) -> int:
        """The row of a person; -1 where they are not shown."""
        return next((n for n, row in enumerate(self.rows) if row.id == person_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own default
        """How many people."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name; the whole row; what a screen reader says."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == PERSON:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, index.row())
        if role == Qt.ItemDataRole.ToolTipRole and row.aliases:
            return tip(tr("Also called {names}", names=row.aliases))
        return None

    def _spoken(self, row: PersonRow, place: int) -> str:
        parts = (
            row.name,
            role_text(row.role, row.organisation),
            tr("%n photo(s)", n=row.photos),
            tr("person {place} of {total}", place=number(place + 1), total=number(len(self.rows))),
        )
        return ", ".join(part for part in parts if part)


class PersonDelegate(QStyledItemDelegate):
    """Name above, role and organisation below, the number of photos at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> Size:  # noqa: N802
        """All rows are alike."""
        return Size(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one person."""
        row = index.data(PERSON)
        if not isinstance(row, PersonRow):
            return
        colours = theme.tokens()
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.tint if chosen else colours.hover))
        self._write(painter, option, row, QColor(colours.tint_text if chosen else colours.text))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _write(
        self, painter: QPainter, option: QStyleOptionViewItem, row: PersonRow, ink: QColor
    ) -> None:
        inner = option.rect.adjusted(LARGE, SMALL - 1, -LARGE, -SMALL + 1)
        count = tr("%n photo(s)", n=row.photos) if row.photos else ""
        role = role_text(row.role, row.organisation)
        small, strong = QFont(option.font), QFont(option.font)
        small.setPointSizeF(SMALL_PT)
        strong.setWeight(QFont.Weight.Medium)
        painter.setFont(small)
        painter.setPen(QColor(theme.tokens().muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(count) - SMALL)
        half = inner.height() // 2 if role else 0
        _draw_line(painter, inner.adjusted(0, half, 0, 0), role)
        painter.setFont(strong)
        painter.setPen(ink)
        _draw_line(painter, inner.adjusted(0, 0, 0, -half), row.name)


def _draw_line(painter: QPainter, rect: QRect, text: str) -> None:
    """Text in one line, cut with dots where it does not fit."""
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)

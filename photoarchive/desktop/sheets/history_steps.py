"""What was done in the archive, by day: the list, and taking back several steps at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QDateTime,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.history import Step
from photoarchive.catalog.queries import next_redo, next_undo
from photoarchive.desktop import theme
from photoarchive.desktop.phrases import translated
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL, SMALL_PT
from photoarchive.desktop.words import date_text, number, tr
from photoarchive.model import Changes

Index = QModelIndex | QPersistentModelIndex
_ROW, _HEAD = 36, 44  # pixels
_BAR = 3
_ENTRY = Qt.ItemDataRole.UserRole


def undo_down_to(catalog: Catalog, step_id: int) -> Changes:
    """Take back every step from the newest to this one."""
    done = []
    while (step := next_undo(catalog)) is not None and step.id >= step_id:
        done.append(catalog.undo() or Changes())
    return together(done)


def redo_up_to(catalog: Catalog, step_id: int) -> Changes:
    """Do every undone step again, from the oldest to this one."""
    done = []
    while (step := next_redo(catalog)) is not None and step.id <= step_id:
        done.append(catalog.redo() or Changes())
    return together(done)


def together(several: Iterable[Changes]) -> Changes:
    """Several changes as one."""
    whole = Changes()
    for one in several:
        whole = Changes(
            one.label,
            whole.photos | one.photos,
            whole.people | one.people,
            whole.events | one.events,
            whole.sets | one.sets,
            whole.galleries | one.galleries,
        )
    return whole


def moment(step: Step) -> QDateTime:
    """When a step was made, by the clock of the user."""
    return QDateTime.fromString(step.made_at[:19] + "Z", "yyyy-MM-ddTHH:mm:sst").toLocalTime()


def day_text(day: QDate) -> str:
    """A day as people say it."""
    ago = day.daysTo(QDate.currentDate())
    if ago == 0:
        return tr("Today")
    return tr("Yesterday") if ago == 1 else date_text(day.toString("yyyy-MM-dd"))


class StepsModel(QAbstractListModel):
    """Steps with a head, a text alone, above those of each day."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Step | str] = []
        self._total = 0

    def take(self, steps: Sequence[Step]) -> None:
        """Show these steps, the newest first."""
        self.beginResetModel()
        self.entries, before, self._total = [], "", len(steps)
        for step in steps:
            day = day_text(moment(step).date())
            if day != before:
                self.entries.append(day)
            self.entries.append(step)
            before = day
        self.endResetModel()

    def place_of(self, step_id: int) -> int:
        """The row of a step; -1 where it is not shown."""
        found = (n for n, e in enumerate(self.entries) if isinstance(e, Step) and e.id == step_id)
        return next(found, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own default
        """Steps and heads."""
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads cannot be chosen."""
        if isinstance(self.entries[index.row()], Step):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The label; the step or head; what a screen reader says."""
        entry = self.entries[index.row()]
        if role == _ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return translated(entry.label) if isinstance(entry, Step) else entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry, index.row()) if isinstance(entry, Step) else entry
        return None

    def _spoken(self, step: Step, row: int) -> str:
        place = sum(isinstance(entry, Step) for entry in self.entries[: row + 1])
        parts = (
            translated(step.label),
            clock_text(step),
            tr("undone") if step.undone else "",
            tr("step {place} of {total}", place=number(place), total=number(self._total)),
        )
        return ", ".join(part for part in parts if part)


def clock_text(step: Step) -> str:
    """The time of day of a step."""
    return moment(step).time().toString("HH:mm")


def is_reached(step: Step, chosen: Step | None) -> bool:
    """Whether going to the chosen step turns this one."""
    if chosen is None or step.undone != chosen.undone:
        return False
    return step.id <= chosen.id if chosen.undone else step.id >= chosen.id


class StepDelegate(QStyledItemDelegate):
    """A step with its time; an undone one is greyed and says so.

    A bar at the left marks everything that going to the chosen step would turn.
    """

    def __init__(self, steps: Steps) -> None:
        super().__init__(steps)
        self._steps = steps

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Heads are a little higher."""
        return QSize(200, _ROW if isinstance(index.data(_ENTRY), Step) else _HEAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a step or a head."""
        painter.save()
        entry = index.data(_ENTRY)
        if isinstance(entry, Step):
            self._draw_step(painter, option, entry)
        elif isinstance(entry, str):
            font = QFont(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(theme.tokens().text))
            bottom = option.rect.adjusted(MEDIUM, 0, 0, -SMALL)
            painter.drawText(bottom, Qt.AlignmentFlag.AlignBottom, entry)
        painter.restore()

    def _draw_step(self, painter: QPainter, option: QStyleOptionViewItem, step: Step) -> None:
        colours = theme.tokens()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.tint if chosen else colours.hover))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        if is_reached(step, self._steps.step):
            bar = QRect(option.rect.left(), option.rect.top(), _BAR, option.rect.height())
            painter.fillRect(bar, QColor(colours.accent))
        inner = option.rect.adjusted(MEDIUM, 0, -MEDIUM, 0)
        inner.setRight(self._draw_end(painter, option, inner, step))
        font = QFont(option.font)
        font.setStrikeOut(step.undone)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted if step.undone else colours.text))
        room = painter.fontMetrics()
        label = room.elidedText(
            translated(step.label), Qt.TextElideMode.ElideRight, inner.width() - LARGE
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, label)

    def _draw_end(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, step: Step
    ) -> int:
        """The time, and whether it is undone; where that begins."""
        small = QFont(option.font)
        small.setPointSizeF(SMALL_PT)
        painter.setFont(small)
        painter.setPen(QColor(theme.tokens().muted))
        text = f"{tr('undone')} · {clock_text(step)}" if step.undone else clock_text(step)
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(inner, end, text)
        return inner.right() - painter.fontMetrics().horizontalAdvance(text)


class Steps(QListView):
    """The list. One step can be chosen, to go back to before it."""

    step_changed = Signal(object)  # a Step or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What was done"))
        self.steps = StepsModel(self)
        self.setModel(self.steps)
        self.setItemDelegate(StepDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def step(self) -> Step | None:
        """The step that is chosen."""
        entry = self.currentIndex().data(_ENTRY)
        return entry if isinstance(entry, Step) else None

    def take(self, steps: Sequence[Step]) -> None:
        """Show these; the one that is chosen stays so, else it is the newest."""
        chosen = self.step
        self.steps.take(steps)
        place = self.steps.place_of(chosen.id) if chosen else -1
        if place < 0 and steps:
            place = self.steps.place_of(steps[0].id)
        if place >= 0:
            self.setCurrentIndex(self.steps.index(place))
        else:
            self._tell()

    def _tell(self) -> None:
        self.viewport().update()
        self.step_changed.emit(self.step)

"""What was done in the archive, by day: the list, and taking back several steps at once."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Sequence
from itertools import groupby

from PySide6.QtCore import QDate, QDateTime, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.history import Step
from photoarchive.catalog.queries import next_redo, next_undo
from photoarchive.desktop import theme
from photoarchive.desktop.painting import draw_focus, draw_ground, small, strong, write, write_end
from photoarchive.desktop.phrases import translated
from photoarchive.desktop.rows import ENTRY, Index, RowDelegate, RowList, Rows
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL
from photoarchive.desktop.words import date_text, tr
from photoarchive.model import Changes

_HEAD, _BAR = 44, 3  # pixels


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


class StepRows(Rows[Step | str]):
    """Steps with a head, a text alone, above those of each day."""

    def take_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps, the newest first."""
        entries: list[Step | str] = []
        for day, made in groupby(steps, lambda step: day_text(moment(step).date())):
            entries += [day, *made]
        self.take(entries)

    def place_of(self, step_id: int) -> int:
        """The row of a step; -1 where it is not shown."""
        found = (n for n, e in enumerate(self.entries) if isinstance(e, Step) and e.id == step_id)
        return next(found, -1)

    def place(self, row: int) -> tuple[int, int]:
        """Heads do not count."""
        steps = [n for n, entry in enumerate(self.entries) if isinstance(entry, Step)]
        return bisect(steps, row), len(steps)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads cannot be chosen."""
        if isinstance(self.entries[index.row()], Step):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def title(self, entry: Step | str) -> str:
        """The label, or the head."""
        return translated(entry.label) if isinstance(entry, Step) else entry

    def parts(self, entry: Step | str, place: str, total: str) -> Sequence[str]:
        """All that is written, and which step it is; a head is only itself."""
        if isinstance(entry, str):
            return (entry,)
        return (
            self.title(entry),
            clock_text(entry),
            tr("undone") if entry.undone else "",
            tr("step {place} of {total}", place=place, total=total),
        )


def clock_text(step: Step) -> str:
    """The time of day of a step."""
    return moment(step).time().toString("HH:mm")


def is_reached(step: Step, chosen: Step | None) -> bool:
    """Whether going to the chosen step turns this one."""
    if chosen is None or step.undone != chosen.undone:
        return False
    return step.id <= chosen.id if chosen.undone else step.id >= chosen.id


class StepDelegate(RowDelegate[Step | str]):
    """A step with its time; an undone one is greyed and says so.

    A bar at the left marks everything that going to the chosen step would turn.
    """

    height = 36

    def __init__(self, steps: Steps) -> None:
        super().__init__(steps)
        self._steps = steps

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Heads are a little higher."""
        hint = super().sizeHint(option, index)
        return hint if isinstance(index.data(ENTRY), Step) else QSize(hint.width(), _HEAD)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, entry: Step | str) -> None:
        """A step or a head."""
        if isinstance(entry, Step):
            self._draw_step(painter, option, entry)
            return
        painter.setFont(strong(option.font))
        painter.setPen(QColor(theme.tokens().text))
        bottom = option.rect.adjusted(MEDIUM, 0, 0, -SMALL)
        painter.drawText(bottom, Qt.AlignmentFlag.AlignBottom, entry)

    def _draw_step(self, painter: QPainter, option: QStyleOptionViewItem, step: Step) -> None:
        draw_ground(painter, option)
        draw_focus(painter, option)
        colours = theme.tokens()
        if is_reached(step, self._steps.step):
            bar = QRect(option.rect.left(), option.rect.top(), _BAR, option.rect.height())
            painter.fillRect(bar, QColor(colours.accent))
        painter.setFont(small(option.font))
        painter.setPen(QColor(colours.muted))
        end = f"{tr('undone')} · {clock_text(step)}" if step.undone else clock_text(step)
        inner = write_end(painter, option.rect.adjusted(MEDIUM, 0, -MEDIUM, 0), end, LARGE)
        font = QFont(option.font)
        font.setStrikeOut(step.undone)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted if step.undone else colours.text))
        write(painter, inner, translated(step.label))


class Steps(RowList[Step | str]):
    """The list. One step can be chosen, to go back to before it."""

    step_changed = Signal(object)  # a Step or None

    def __init__(self, parent: QWidget | None = None) -> None:
        self.rows = StepRows()
        super().__init__(self.rows, tr("What was done"), parent)
        self.setItemDelegate(StepDelegate(self))
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def step(self) -> Step | None:
        """The step that is chosen."""
        return self.current if isinstance(self.current, Step) else None

    def take(self, steps: Sequence[Step]) -> None:
        """Show these; the one that is chosen stays so, else it is the newest."""
        chosen = self.step
        self.rows.take_steps(steps)
        place = self.rows.place_of(chosen.id) if chosen else -1
        if place < 0 and steps:
            place = self.rows.place_of(steps[0].id)
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place))
        else:
            self._tell()

    def _tell(self) -> None:
        self.viewport().update()
        self.step_changed.emit(self.step)

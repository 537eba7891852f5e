"""Findings of an import as short lines with an icon, each with the names it is about.

What is found stands in the plan and the report; here it is only said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from photoarchive.desktop.icons import picture
from photoarchive.desktop.phrases import translated
from photoarchive.desktop.tokens import MEDIUM, SMALL, TIGHT
from photoarchive.desktop.words import number, tr
from photoarchive.files.numbering import stem_and_number
from photoarchive.importer.plan import Plan
from photoarchive.importer.request import Duplicate, Failure, ImportReport

_NAMED = 6  # so many names are shown at once, the rest when asked for
_ICON = 18


class Tone(StrEnum):
    """How serious a finding is; the name of its colour."""

    GOOD = "good"
    PLAIN = "muted"
    WARNING = "warning"
    DANGER = "danger"


_ICONS = {
    Tone.GOOD: "circle-check",
    Tone.PLAIN: "info",
    Tone.WARNING: "triangle-alert",
    Tone.DANGER: "circle-x",
}


@dataclass(frozen=True)
class Notice:
    """One finding. `names` stand below it, each on a line with its reason, or all in a row."""

    tone: Tone
    text: str
    names: tuple[str, ...] = ()
    in_a_row: bool = False


def of_plan(plan: Plan) -> list[Notice]:
    """What is known before an import."""
    notices = [_new(len(plan.new))]
    notices += _there(plan.already_there)
    notices += _failed(plan.failed)
    notices += _gaps(plan.gaps, len(plan.new) + len(plan.already_there))
    notices += _left_out(plan.left_out)
    if plan.articles:
        names = tuple(path.name for path in plan.articles)
        text = tr("%n article(s) beside the photos, for after the import", n=len(names))
        notices.append(Notice(Tone.PLAIN, text, names))
    return notices


def of_report(report: ImportReport) -> list[Notice]:
    """What became of everything."""
    notices: list[Notice] = []
    notices += _there(report.already_there)
    notices += _failed(report.failed)
    notices += _gaps(report.gaps, len(report.added) + len(report.already_there))
    notices += _left_out(report.left_out)
    if report.notices:
        names = tuple(_remark(notice) for notice in report.notices)
        notices.append(Notice(Tone.PLAIN, tr("%n thing(s) to know", n=len(names)), names))
    return notices


def _new(count: int) -> Notice:
    if not count:
        return Notice(Tone.GOOD, tr("Nothing new: every photo is in the archive already"))
    return Notice(Tone.GOOD, tr("%n new photo(s)", n=count))


def _there(duplicates: Sequence[Duplicate]) -> Iterable[Notice]:
    if duplicates:
        text = tr("%n photo(s) already in the archive, skipped", n=len(duplicates))
        yield Notice(Tone.PLAIN, text, tuple(_where(one) for one in duplicates))


def _where(one: Duplicate) -> str:
    """Which photo it is: under another name, in another event, or twice among these."""
    name = one.path.stem
    if not one.event:
        return tr("{name} is the same picture as {other}", name=name, other=one.name)
    if one.name == name:
        return tr("{name} in {event}", name=name, event=one.event)
    return tr("{name} is {other} in {event}", name=name, other=one.name, event=one.event)


def _failed(failures: Sequence[Failure]) -> Iterable[Notice]:
    if failures:
        text = tr("%n file(s) cannot be imported", n=len(failures))
        yield Notice(Tone.DANGER, text, tuple(_reason(one) for one in failures))


def _left_out(failures: Sequence[Failure]) -> Iterable[Notice]:
    if failures:
        text = tr("%n other file(s) left aside", n=len(failures))
        yield Notice(Tone.PLAIN, text, tuple(_reason(one) for one in failures))


def _reason(failure: Failure) -> str:
    return f"{failure.path.name}: {translated(failure.reason)}"


def _remark(notice: str) -> str:
    """ "name: what the file has", the second half in the user's language."""
    name, _, remark = notice.partition(": ")
    return f"{name}: {translated(remark)}"


def _gaps(names: Sequence[str], delivered: int) -> Iterable[Notice]:
    """A few gaps may be a mistake; many are a photographer's choice."""
    tone = Tone.WARNING if 4 * len(names) <= delivered else Tone.PLAIN
    if len(names) == 1:
        yield Notice(Tone.WARNING, tr("{name} is missing", name=names[0]))
    elif names:
        text = tr("%n photo(s) missing in the numbering", n=len(names))
        yield Notice(tone, text, tuple(_ranges(names)), in_a_row=True)


def _ranges(names: Sequence[str]) -> Iterator[str]:
    """Names that count on are told by the first and the last: "Hazelhof-0004 – 0007"."""
    run: list[str] = []
    for name in names:
        if run and not _follows(run[-1], name):
            yield _range(run)
            run = []
        run.append(name)
    yield _range(run)


def _follows(one: str, other: str) -> bool:
    (prefix, number, _), (same, following, _) = stem_and_number(one), stem_and_number(other)
    return prefix == same and number is not None and following == number + 1


def _range(run: Sequence[str]) -> str:
    if len(run) == 1:
        return run[0]
    return f"{run[0]} – {run[-1].removeprefix(stem_and_number(run[-1])[0])}"


class NoticeList(QWidget):
    """Notices one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        self.notices: list[Notice] = []

    def show_notices(self, notices: Iterable[Notice]) -> None:
        """Show these and no others."""
        self.notices = list(notices)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for notice in self.notices:
            self._column.addWidget(_Line(notice, self))

    @property
    def text(self) -> str:
        """All that is said, the names included."""
        return "\n".join("\n".join((one.text, *one.names)) for one in self.notices)


class _Line(QFrame):
    """An icon, the finding, and its names."""

    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self._notice = notice
        mark = QLabel(self)
        role = notice.tone.value
        mark.setPixmap(picture(_ICONS[notice.tone], role, _ICON, self.devicePixelRatioF()))
        text = QLabel(notice.text, self)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        if notice.tone in (Tone.WARNING, Tone.DANGER):
            text.setProperty("kind", role)
        self._names = QLabel(self)
        self._names.setProperty("kind", "muted")
        self._names.setTextFormat(Qt.TextFormat.PlainText)
        self._names.setWordWrap(True)
        self._names.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._more = QPushButton(self)
        self._more.setProperty("kind", "quiet")
        self._more.setStyleSheet("padding-left: 0; text-align: left")  # below the other words
        self._more.setAutoDefault(True)
        self._more.clicked.connect(self._show_all)
        words = QVBoxLayout()
        words.setSpacing(TIGHT)
        words.addWidget(text)
        words.addWidget(self._names)
        more = QHBoxLayout()
        more.addWidget(self._more)
        more.addStretch(1)
        words.addLayout(more)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._show_first()

    def _show_first(self) -> None:
        names = self._notice.names
        self._names.setText(self._joined(names[:_NAMED]))
        self._names.setVisible(bool(names))
        self._more.setVisible(len(names) > _NAMED)
        self._more.setText(tr("Show all {count}", count=number(len(names))))

    def _show_all(self) -> None:
        self._names.setText(self._joined(self._notice.names))
        self._more.hide()

    def _joined(self, names: Sequence[str]) -> str:
        return (", " if self._notice.in_a_row else "\n").join(names)

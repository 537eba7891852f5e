"""What restoring a backup would change: how much of everything now and then, and names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from photoarchive.catalog.comparing import CaptionChange, Counts, Difference
from photoarchive.desktop.sheets.import_notices import Notice, NoticeList, Tone
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL, WIDE
from photoarchive.desktop.words import number, tr

_LONGEST = 140  # letters of a caption


class DifferencePanel(QScrollArea):
    """Counts as a small table, then photos and captions by name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget(self)
        inner.setProperty("kind", "panel")
        self._head = QLabel(inner)
        self._head.setProperty("kind", "title")
        self._head.setWordWrap(True)
        self._counts = QWidget(inner)
        self._grid = QGridLayout(self._counts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(WIDE)
        self._grid.setVerticalSpacing(SMALL)
        self._grid.setColumnStretch(3, 1)
        self.notices = NoticeList(inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(LARGE, 0, MEDIUM, 0)
        column.setSpacing(LARGE)
        for part in (self._head, self._counts, self.notices):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inner)

    @property
    def text(self) -> str:
        """What is said in words."""
        return f"{self._head.text()}\n{self.notices.text}"

    def say(self, text: str) -> None:
        """Something instead of a difference."""
        self._head.setText(text)
        self._counts.hide()
        self.notices.show_notices(())

    def show_difference(self, found: Difference) -> None:
        """What would change."""
        if found.nothing:
            self.say(tr("It holds what the archive holds now. Nothing to restore."))
            return
        self._head.setText(tr("What would change"))
        self._show_counts(found.now, found.then)
        self._counts.show()
        self.notices.show_notices(of_difference(found))

    def _show_counts(self, now: Counts | None, then: Counts) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for column, head in enumerate((tr("Now"), tr("In the backup")), start=1):
            self._put(0, column, head, "field")
        kinds = {
            "photos": tr("Photos"),
            "captions": tr("Captions"),
            "people": tr("People"),
            "events": tr("Events"),
            "galleries": tr("Galleries"),
        }
        for row, (kind, said) in enumerate(kinds.items(), start=1):
            before, after = "?" if now is None else number(getattr(now, kind)), getattr(then, kind)
            self._put(row, 0, said, "muted")
            self._put(row, 1, before, "")
            self._put(row, 2, number(after), "" if before == number(after) else "strong")

    def _put(self, row: int, column: int, text: str, kind: str) -> None:
        label = QLabel(text, self._counts)
        label.setProperty("kind", kind)
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(label, row, column, side)


def of_difference(found: Difference) -> Iterator[Notice]:
    """Photos and captions by name."""
    if found.now is None:
        text = tr("The archive's own file cannot be read. It would be kept beside the backups.")
        yield Notice(Tone.WARNING, text)
    if found.photos_gone:
        text = tr("%n photo(s) would no longer be in the archive", n=found.photos_gone)
        yield Notice(Tone.WARNING, text, tuple(_names(found.gone, found.photos_gone)))
    if found.photos_back:
        text = tr("%n photo(s) would be back", n=found.photos_back)
        yield Notice(Tone.PLAIN, text, tuple(_names(found.back, found.photos_back)))
    if found.captions_changed:
        text = tr("%n caption(s) would go back to what they were", n=found.captions_changed)
        yield Notice(Tone.WARNING, text, tuple(map(_caption, found.captions)))


def _names(names: Sequence[str], total: int) -> Iterator[str]:
    yield from names
    if total > len(names):
        yield tr("and %n more", n=total - len(names))


def _caption(change: CaptionChange) -> str:
    now, then = _short(change.now), _short(change.then)
    return f"{change.name} · {change.event}\n{tr('now: {text}', text=now)}\n" + tr(
        "then: {text}", text=then
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return (line[:_LONGEST] + "…" if len(line) > _LONGEST else line) or tr("empty")

"""The paragraphs of an article as rows: what each is now, and who is named in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from photoarchive.article.outline import Part, Stretch
from photoarchive.desktop.sheets.article_state import ReviewState
from photoarchive.desktop.words import tr

Index = QModelIndex | QPersistentModelIndex


class ArticleModel(QAbstractListModel):
    """The stretches of an article under review."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state: ReviewState | None = None

    def show_state(self, state: ReviewState | None) -> None:
        """Another article."""
        self.beginResetModel()
        self.state = state
        self.endResetModel()

    def tell(self, items: frozenset[int]) -> None:
        """Decisions on these items changed: their rows may look otherwise."""
        stretches = self.state.draft.stretches if self.state is not None else ()
        rows = [row for row, stretch in enumerate(stretches) if stretch.item in items]
        if rows:
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt calls it so
        """How many there are."""
        if self.state is None or (parent is not None and parent.isValid()):
            return 0
        return len(self.state.draft.stretches)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text, and for those who do not see it what it is."""
        row = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.stretch(row).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.mark(row)}: {self.stretch(row).text}"
        if role == Qt.ItemDataRole.ToolTipRole and self.stretch(row).switchable:
            if self.is_caption(row):
                return tr("Space makes it article text")
            return tr("Space makes it a caption")
        return None

    def stretch(self, row: int) -> Stretch:
        """The stretch in a row."""
        if self.state is None:
            raise RuntimeError("a row without an article")
        return self.state.draft.stretches[row]

    def is_caption(self, row: int) -> bool:
        """Whether it is a caption now."""
        return self.state is not None and self.state.is_caption(row)

    def is_current_item(self, row: int) -> bool:
        """Whether it belongs to the photos one is at."""
        item = self.stretch(row).item
        return self.state is not None and item is not None and item == self.state.current_item

    def has_photos(self, row: int) -> bool:
        """Whether the set has any of the photos that the row is about."""
        item = self.stretch(row).item
        return (
            self.state is not None and item is not None and bool(self.state.draft.photos_of(item))
        )

    def names(self, row: int) -> Iterator[tuple[int, int]]:
        """Where people are named in the text of a caption: first character and length."""
        stretch = self.stretch(row)
        # Lines are joined for the screen, so places in the source hold for single lines alone.
        if self.state is None or stretch.item is None or len(stretch.paragraph.lines) > 1:
            return
        if not self.is_caption(row):
            return
        for person in self.state.base.items[stretch.item].people:
            shown = (stretch.item, person.name) not in self.state.review.left_out
            span = person.span
            if shown and span and stretch.span.start <= span.start < span.end <= stretch.span.end:
                yield span.start - stretch.span.start, span.end - span.start

    def mark(self, row: int) -> str:
        """What a stretch is now, in a word or two."""
        part = self.stretch(row).part
        names = {Part.TITLE: tr("Title"), Part.MARKER: tr("Photo"), Part.CREDIT: tr("Credit")}
        return names.get(part) or (tr("Caption") if self.is_caption(row) else tr("Article text"))

"""Set a field of all selected photos: only what is touched changes, in one step of undo.

What a change touches and the edit itself are in `library.batch`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QWidget

from photoarchive.catalog.listing import tiles
from photoarchive.catalog.queries import photos
from photoarchive.desktop.background import Latest
from photoarchive.desktop.bulk import change_photos
from photoarchive.desktop.jobs import Job
from photoarchive.desktop.library.batch import (
    ADD_KEYWORDS,
    PERSON,
    REMOVE_KEYWORDS,
    Batch,
    apply,
    common,
    keywords_of,
    known_person,
    touched,
)
from photoarchive.desktop.library.photo_edits import offer_undo
from photoarchive.desktop.people.name_completer import NameCompleter
from photoarchive.desktop.sheet import Sheet
from photoarchive.desktop.sheets.batch_row import BatchRow, LineRow, TextRow
from photoarchive.desktop.sheets.export_progress import JobLine
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tip, tr
from photoarchive.model import Photo

_SHOWN = 12  # photos that are shown small
_SMALL = 56  # pixels: how high
_TEXTS = ("caption", "headline", "alt_text", "credit", "creator", "copyright", "place")


class BatchSheet(Sheet):
    """Fields with a check mark each; those marked are set on the photos selected."""

    def __init__(self, desk: Desk) -> None:
        ids = desk.browsing.chosen()
        super().__init__(tr("Set a field for %n photo(s)", n=len(ids)), tr("Change"))
        self._desk, self._ids = desk, ids
        self._photos: Sequence[Photo] = ()
        self._person = 0
        self._job: Job | None = None
        self._reader = Latest(self)
        self._reader.ready.connect(self._on_read)
        self.rows = self._rows()
        self.body.addLayout(self._pictures())
        self.body.addWidget(self._form(), 1)
        self.progress = JobLine()
        self.body.addWidget(self.progress)
        summary = QLabel(tr("Only fields with a check mark are changed"), self)
        summary.setProperty("kind", "muted")
        self.add_foot(summary)
        self.main_button.clicked.connect(self._on_change)
        self.submit_on_enter(*(row.line for row in self.rows.values() if isinstance(row, LineRow)))
        self._tell()

    def begin(self) -> None:
        """Read what the photos have."""
        self.busy = self._job is not None
        catalog, ids = self._desk.session.catalog, self._ids
        self._reader.ask(lambda: photos(catalog, ids))
        self.completer.refresh()
        self.rows["caption"].focus()

    def batch(self) -> Batch:
        """What is marked to be set."""
        marked = {name: row.text for name, row in self.rows.items() if row.marked}
        name = marked.get(PERSON, "").strip()
        return Batch(
            texts={column: marked[column] for column in _TEXTS if column in marked},
            add_keywords=keywords_of(marked.get(ADD_KEYWORDS, "")),
            remove_keywords=keywords_of(marked.get(REMOVE_KEYWORDS, "")),
            person=self._person if name else 0,
            person_name=name,
        )

    # -- parts -------------------------------------------------------------------------------

    def _rows(self) -> dict[str, BatchRow]:
        inherited = tr("empty: as for the whole set")
        rows: dict[str, BatchRow] = {
            "caption": TextRow(tr("Caption")),
            "headline": LineRow(tr("Headline")),
            "alt_text": TextRow(tr("Alt text")),
            "credit": LineRow(tr("Credit"), hint=inherited),
            "creator": LineRow(tr("Photographer"), hint=inherited),
            "copyright": LineRow(tr("Copyright"), hint=inherited),
            "place": LineRow(tr("Place")),
            ADD_KEYWORDS: LineRow(tr("Add keywords"), hint=tr("with commas between")),
            REMOVE_KEYWORDS: LineRow(tr("Remove keywords"), hint=tr("with commas between")),
        }
        person = LineRow(tr("Add a person"), hint=tr("first letters, then choose"))
        self.completer = NameCompleter(self._desk, person.line)
        self.completer.chosen.connect(self._on_person)
        person.line.textEdited.connect(self._on_person_typed)
        rows[PERSON] = person
        for row in rows.values():
            row.changed.connect(self._tell)
        return rows

    def _form(self) -> QScrollArea:
        form = QWidget(self)
        grid = QGridLayout(form)
        grid.setContentsMargins(2, 2, MEDIUM, 2)
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(2, 150)
        for number, row in enumerate(self.rows.values()):
            for column, part in enumerate((row.check, row.editor, row.note)):
                beside_area = column != 1 and isinstance(row, TextRow)
                place = Qt.AlignmentFlag.AlignTop if beside_area else Qt.AlignmentFlag(0)
                grid.addWidget(part, number, column, place)
        grid.setRowStretch(len(self.rows), 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(form)
        return area

    def _pictures(self) -> QHBoxLayout:
        """The first photos, so that one sees what is about to change."""
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for tile in tiles(self._desk.session.catalog, self._ids[:_SHOWN]):
            found = self._desk.thumbnails.get(tile.sha256, tile.source)
            if found is not None:
                label = QLabel(self)
                ratio = self.devicePixelRatioF()
                scaled = found.scaledToHeight(
                    round(_SMALL * ratio), Qt.TransformationMode.SmoothTransformation
                )
                scaled.setDevicePixelRatio(ratio)
                label.setPixmap(scaled)
                label.setToolTip(tip(tile.name))
                row.addWidget(label)
        more = len(self._ids) - _SHOWN
        if more > 0:
            label = QLabel(tr("and %n more", n=more), self)
            label.setProperty("kind", "muted")
            row.addWidget(label)
        row.addStretch(1)
        return row

    # -- what would change, and the change -------------------------------------------------------

    def _on_read(self, found: Sequence[Photo]) -> None:
        self._photos = found
        for column in _TEXTS:
            self.rows[column].show_common(common(found, column))
        self._tell()

    def _on_person(self, person_id: int) -> None:
        self._person = person_id
        self.rows[PERSON].check.setChecked(True)
        self._tell()

    def _on_person_typed(self, text: str) -> None:
        """A name that was chosen is another one now."""
        name = text.strip()
        self._person = known_person(self._desk.session.catalog, name) if name else 0
        self._tell()

    def _tell(self) -> None:
        """Say how many photos each field changes, and all of them together."""
        batch = self.batch()
        ids = touched(self._photos, batch)
        for name, row in self.rows.items():
            row.say(self._note(name, ids))
        total = len({one for part in ids.values() for one in part})
        self.main_button.setEnabled(total > 0 and self._job is None)
        self.main_button.setText(
            tr("Change %n photo(s)", n=total) if total else tr("Nothing to change")
        )

    def _note(self, name: str, ids: Mapping[str, Sequence[int]]) -> str:
        if name not in ids:
            return ""
        if not ids[name]:
            return tr("already so")
        if name == PERSON and not self._person:
            return tr("new in the register")
        return tr("%n photo(s)", n=len(ids[name]))

    def _on_change(self) -> None:
        batch = self.batch()
        ids = touched(self._photos, batch)
        count = len({one for part in ids.values() for one in part})
        if not count or self._job is not None:
            return
        job = change_photos(
            self._desk,
            lambda catalog: apply(catalog, batch, ids),
            count=count,
            title=tr("Changing %n photo(s)", n=count),
            then=lambda: self._on_changed(count),
        )
        if job is not None:
            self.busy = True
            self.progress.follow(job)
            self._show_job(job)
            self.cancel_button.setFocus()
            job.ended.connect(self._on_ended)

    def _show_job(self, job: Job | None) -> None:
        """While one runs nothing is typed here; Esc lets it go on in the background."""
        self._job = job
        for row in self.rows.values():
            for part in (row.check, row.editor):
                part.setEnabled(job is None)
        self.cancel_button.setText(tr("Cancel") if job is None else tr("Go on in the background"))
        self._tell()

    def _on_changed(self, count: int) -> None:
        self._job, self.busy = None, False
        offer_undo(self._desk, tr("%n photo(s) changed", n=count))
        if self.isVisible():
            self.closed.emit()

    def _on_ended(self) -> None:
        """Where it was not stored, what was typed is still here, also when one comes back."""
        if self._job is not None:
            self._show_job(None)
            self.busy = not self.isVisible()
